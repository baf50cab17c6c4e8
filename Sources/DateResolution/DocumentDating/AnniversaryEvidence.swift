import Chronology
import TimeExpressions

/// What a text tells of its own day by counting years from an event: "This week marks 20 years since the massacre at
/// Srebrenica", "Monday is the tenth anniversary of the 9/11 attacks", "Five years after the spill, tar balls still wash up".
extension DocumentDateSolver {
  /// An anniversary whose day the sentence tells from the day of writing ("on Monday", "this week", "next month") lies close
  /// to that day. Nothing else is made of it: people speak of anniversaries long before and after.
  func anniversaries() -> [DateEvidence] {
    events.compactMap { mention, _, sentence in
      let beside = expressions.filter { sentence.contains($0.range.lowerBound) }
      guard let years = mention.anniversary?.years ?? yearsSince(mention, among: beside), years > 0,
        let first = mention.event.date.earliest, let last = mention.event.date.latest, last - first <= Self.longest,
        Self.plausibleYears.contains(first.year),
        let pointing = beside.lazy.compactMap({ expression in
          expression.reach.map { (days: $0, words: expression.derivation.expression) }
        }).min(by: { $0.days < $1.days })
      else { return nil }
      let day = first.adding(years: years)
      return DateEvidence(
        leaves: DayRanges([day.ordinal - pointing.days...day.ordinal + (last - first) + pointing.days]),
        reason: "“\(pointing.words)” is \(years) years after \(mention.event.name), \(mention.event.date.wording)")
    }
  }

  /// 20 of "20 years since the fall of Saigon".
  private func yearsSince(_ mention: NamedEventMention, among expressions: [ResolvedExpression]) -> Int? {
    expressions.lazy.compactMap { expression -> Int? in
      let gap = mention.range.lowerBound - expression.range.upperBound
      guard (1...Self.since).contains(gap), expression.type == .duration, expression.value.hasSuffix("Y") else {
        return nil
      }
      return Int(expression.value.dropFirst().dropLast())
    }.first
  }

  /// So long after an event something is so: "A month after the explosion the streets are empty" was written about then.
  func presentCounts() -> [DateEvidence] {
    expressions.compactMap { expression in
      guard expression.basis == .namedEvent, expression.direction == .present, expression.anchorPlace != nil,
        expression.derivation.rule.hasPrefix("<n> <unit> later"), let first = expression.date?.earliest,
        let last = expression.date?.latest, Self.plausibleYears.contains(first.year)
      else { return nil }
      let length = last - first + 1
      return DateEvidence(
        leaves: DayRanges([first.ordinal - length / 4...last.ordinal + length / 2]),
        reason:
          "“\(expression.derivation.expression)” is told as now, so about \(HistoricalDate.within(first, last).wording)"
      )
    }
  }

  /// Days: an event that went on for longer has no one anniversary.
  private static let longest = 31
  /// Bytes of "since", "after", "on from", "since the fall of", "have passed since".
  private static let since = 24
}

extension ResolvedExpression {
  /// The days around the day of writing within which what it points to lies; nil for what does not point from there.
  fileprivate var reach: Int? {
    guard date == nil, stated.year == nil, stated.month == nil, type != .duration, type != .set else { return nil }
    if stated.weekday != nil { return 8 }
    let words = derivation.expression.lowercased().split(separator: " ")
    for (word, days) in [
      ("today", 2), ("tomorrow", 3), ("yesterday", 3), ("tonight", 2), ("week", 14), ("weekend", 10), ("month", 62),
    ] where words.contains(Substring(word)) {
      return days
    }
    return nil
  }
}
