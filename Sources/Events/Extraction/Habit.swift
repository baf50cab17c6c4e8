/// Clauses that tell what comes again, and dates in them that are of no one time: "empires tend to arrive at the end of the
/// year", "every year on 14 August a bell is rung", "twice a year, in May and October", "the last Friday of each month".
struct Habit: Sendable {
  /// The words of the stretch that the date belongs to, in small letters.
  let words: [String]

  var isTold: Bool {
    for (index, word) in words.enumerated() {
      if Self.adverbs.contains(word) { return true }
      let rest = words[(index + 1)...].prefix(3)
      switch word {
      case "every", "each":
        // "every year", "every third year", "every first Monday", "each month"; "every one of the men" counts men.
        guard let unit = rest.firstIndex(where: { Self.units.contains($0) || $0 == "years" || $0 == "months" }) else {
          continue
        }
        if words[(index + 1)..<unit].allSatisfy(Self.counts.contains) { return true }
      case "once", "twice", "times":
        if rest.count > 1, ["a", "an", "each", "every", "per"].contains(rest.first!),
          Self.units.contains(rest.dropFirst().first!)
        {
          return true
        }
      default: continue
      }
    }
    return false
  }

  private static let adverbs: Set<String> = [
    "tend", "tends", "usually", "typically", "normally", "annually", "yearly",
  ]
  private static let units: Set<String> = [
    "year", "month", "week", "quarter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "spring", "summer", "autumn", "fall", "winter", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "decade",
  ]
  /// What may stand between "every" and its unit.
  private static let counts: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "other", "single", "few", "calendar",
  ]
}
