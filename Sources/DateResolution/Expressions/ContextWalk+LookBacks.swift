import TimeExpressions

/// How the words between a year and a date behind it in one sentence tie them.
enum YearTie: Hashable, Sendable {
  /// "In 2008 four struck between 16 August and 8 September", "in 2003, on the first of May": of that year.
  case sure
  /// "Hired in 2014 and fired on 3 June": of that year or of the report's.
  case close
  /// "In 2008 she joined the firm that failed on 3 May": of whichever.
  case loose
}

extension ContextWalk {
  /// The tie between the year that a report has looked back to and what stands behind it.
  mutating func tie(of expression: TimeExpression) -> YearTie {
    let end = context.lookBack.end
    let start = expression.range.lowerBound
    guard let mention = context.lookBack.mention(at: expression.sentence, block: expression.block) else {
      return .loose
    }
    // "She resigned last year. She had joined in June": nothing else of the next sentence is of that year.
    if context.lookBack.isPointed, mention.sentence < expression.sentence || !context.lookBack.isAtHead {
      return mention.sentence < expression.sentence && isPastPerfect(expression) ? .close : .loose
    }
    // "Sixty years ago today the last train ran. The notice had gone up in May."
    if context.lookBack.isAnniversary { return isPastPerfect(expression) ? .sure : .loose }
    guard mention.sentence == expression.sentence, end < start, start - end < Self.longestTie
    else { return .loose }
    // "From April to July last year" has its own.
    if surroundings.namesYear(at: expression.range.upperBound) { return .loose }
    let joint = surroundings.joint(end..<start)
    if context.lookBack.isPointed {
      // "Last year she won; on 3 May she retired", "… and in May she retired", "She resigned last year and joined Leeds in
      // June": then or this year.
      if text[end..<start].contains(UInt8(ascii: ";")) || joint.endsWithAnd
        || joint.opensWithAnd && mention.point.unit == .year
      {
        return .close
      }
    }
    // "In 2005, when the dam overflowed in June": nothing but that clause is of it for certain.
    if context.lookBack.opensClause, surroundings.opensClause(at: end),
      !text[(end + 1)..<start].contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
    {
      return .sure
    }
    // "In 1999, on 10 May".
    if start - end <= Self.shortestTie { return joint.isBare ? .sure : .close }
    if context.lookBack.isAtHead, expression.tense != .future, !joint.turns { return .sure }
    // "and fired on", "and sworn in on": the same subject goes on.
    return joint.keepsSubject ? .close : .loose
  }

  /// How the words around a date set it to what a report tells.
  mutating func standing(_ expression: TimeExpression) -> LookBack.Standing {
    let range = expression.range
    let isOfLastYear = expression.meaning.isOfLastYear
    return LookBack.Standing(
      isPossessive: surroundings.isPossessive(range), isAttribute: surroundings.isAttribute(range),
      opensClause: surroundings.opensClause(at: range.upperBound),
      isOfThing: expression.startsSentence && expression.link == .in && surroundings.isApposed(range),
      opensStory: expression.link != .since && surroundings.opensStory(range),
      hasPointed: context.pointedBlock != nil,
      isOfNoun: isOfLastYear && surroundings.isOfNoun(range.lowerBound), isOfDay: surroundings.isOfDay(range),
      isCompared: isOfLastYear && surroundings.isCompared(range.lowerBound))
  }

  /// Bytes.
  private static let shortestTie = 8
  private static let longestTie = 160
}
