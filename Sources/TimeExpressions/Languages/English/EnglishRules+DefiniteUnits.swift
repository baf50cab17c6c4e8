/// "the quarter", "for the year", "ended the day": the one that the text is about, where it is one and not "the day he left".
extension EnglishRules {
  static func definite(_ found: borrowing Match) -> Meaning? {
    guard let token = found[.unit] else { return nil }
    let unit = found.unit
    let isMarked = found.has(.mark)
    // "the quarter-to-quarter comparison"
    if found.after()?.classes.contains(.dash) == true, found.isWord(found.after(2), "to", "on", "over") { return nil }
    // "the week 27 of last year" counts weeks.
    if unit == .week, found.after()?.classes.contains(.digits) == true { return nil }
    if isMarked, found.isWord(found[.mark], "latest"), unit == .quarter || unit == .period {
      return .unit(.period, .last)
    }
    if unit == .year, isMarked, found.isWord(found.after(), "ended", "ending") {
      return .duration(TimeSpan(Quantity(1), .year))
    }
    if unit == .period { return isMarked && found.isWord(found[.mark], "latest") ? .unit(.period, .definite) : nil }
    if isMarked { return .unit(unit, .definite) }
    switch unit {
    case .weekend where isHeadOfDate(found): return nil
    case .quarter, .weekend: return .unit(unit, .definite)
    case .year where found.isWord(found.after(), "ended", "ending"):
      return .duration(TimeSpan(Quantity(1), .year))
    case .year, .month, .week, .day:
      // "for the year", "in the month": the one the text is about; "the day he left" is not.
      // "ended the day at 7,114", "closed the week lower"
      let isTraded = found.isWord(
        found.before(), "end", "ended", "ending", "ends", "close", "closed", "closing", "finish", "finished", "begin",
        "began", "start", "started")
      guard
        isTraded
          || found.isWord(found.before(), "for", "during", "in", "of", "over", "on", "throughout", "within"),
        token.flags.contains(.capitalised) == false
      else { return nil }
      // "the blogs of the day."; an "order of the day, 2 July" has one.
      if unit == .day, found.isWord(found.before(), "of"), found.after()?.classes.contains(.comma) != true {
        return nil
      }
      guard let after = found.after() else { return .unit(unit, .definite) }
      if after.flags.contains(.isWord) {
        return found.isWord(after, "and", "was", "were", "to", "as", "by", "with", "but")
          || isTraded && found.isWord(after, "at", "on", "in", "up", "down", "lower", "higher", "above", "below")
          ? .unit(unit, .definite) : nil
      }
      return after.classes.contains(.dash) ? nil : .unit(unit, .definite)
    default: return nil
    }
  }
}
