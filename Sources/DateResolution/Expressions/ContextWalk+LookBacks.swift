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
      return mention.sentence < expression.sentence && surroundings.isPastPerfect(expression) ? .close : .loose
    }
    // "Sixty years ago today the last train ran. The notice had gone up in May."
    if context.lookBack.isAnniversary { return surroundings.isPastPerfect(expression) ? .sure : .loose }
    guard mention.sentence == expression.sentence, end < start, start - end < Self.longestTie
    else { return .loose }
    let words = String(decoding: text[end..<start], as: UTF8.self).split { $0 == " " || $0 == "\n" }
    // "From April to July last year" has its own.
    let after = expression.range.upperBound
    if ([" last year", " this year", " next year"] as [StaticString]).contains(where: {
      surroundings.stands($0, at: after)
    }) {
      return .loose
    }
    if context.lookBack.isPointed {
      // "Last year she won; on 3 May she retired", "… and in May she retired", "She resigned last year and joined Leeds in
      // June": then or this year.
      if text[end..<start].contains(UInt8(ascii: ";")) || words.suffix(2).first == "and"
        || words.first == "and" && mention.point.unit == .year
      {
        return .close
      }
    }
    // "In 2005, when the dam overflowed in June": nothing but that clause is of it for certain.
    if context.lookBack.opensClause, surroundings.stands(", when ", at: end),
      !text[(end + 1)..<start].contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
    {
      return .sure
    }
    // "In 1999, on 10 May".
    if start - end <= Self.shortestTie { return words.allSatisfy(Self.ties.contains) ? .sure : .close }
    if context.lookBack.isAtHead, expression.tense != .future, !words.contains(where: Self.turning.contains) {
      return .sure
    }
    // "and fired on", "and sworn in on": the same subject goes on.
    guard words.first == "and", words.count <= 4, let verb = words.dropFirst().first, verb.first?.isLowercase ?? false,
      !Self.subjects.contains(verb)
    else { return .loose }
    return .close
  }

  /// What joins a day to its year.
  private static let ties: Set<Substring> = [",", "on", "in", "the", "early", "late"]
  /// What begins another clause, or a saying.
  private static let turning: Set<Substring> = [
    "which", "who", "that", "where", "as", "said", "says", "told", "since", "until", "after", "before",
    "again", "and,", "but", "while", "when", "whose",
  ]
  private static let subjects: Set<Substring> = [
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "he", "she", "it", "they", "we", "this", "that",
    "these", "those", "two", "three", "many", "some", "another", "others", "in", "on", "by", "from", "until", "since",
  ]
  /// Bytes.
  private static let shortestTie = 8
  private static let longestTie = 160
}
