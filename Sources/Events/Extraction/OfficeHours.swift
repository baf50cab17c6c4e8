/// Sentences that tell when something is open or what someone used to do, and no event: their clock times and weekdays
/// belong to no day that was told before.
struct OfficeHours: Sendable {
  /// The words of the sentence, in small letters.
  let words: [String]
  /// Whether the expression is a clock time whose day comes from an earlier sentence.
  let isBareClock: Bool

  var areTold: Bool {
    if hasOpenWeekdays { return true }
    guard isBareClock else { return false }
    if words.contains(where: Self.habits.contains) { return true }
    // The present: "the office is open from 9 a.m.", "trains leave at 5 p.m.".
    return !words.contains { word in
      word.count > 3 && word.hasSuffix("ed") || KindClassifier.strongPasts.contains(word)
        || Self.elsewhere.contains(word)
    }
  }

  /// "open Monday to Friday", "hours: Monday – Friday".
  private var hasOpenWeekdays: Bool {
    for (index, word) in words.enumerated() where Self.weekdays.contains(word) {
      var next = index + 1
      if next < words.count, ["to", "through", "till", "until"].contains(words[next]) { next += 1 }
      guard next < words.count, Self.weekdays.contains(words[next]) else { continue }
      if words[..<index].suffix(3).contains(where: Self.opening.contains) { return true }
    }
    return false
  }

  private static let opening: Set<String> = ["open", "opens", "hours", "available", "daily", "staffed", "weekdays"]
  private static let habits: Set<String> = [
    "always", "usually", "often", "daily", "every", "each", "weekdays", "sometimes", "regularly", "generally",
  ]
  /// Words of the past, of what is to come, and of saying.
  private static let elsewhere: Set<String> = [
    "was", "were", "had", "did", "said", "told", "been", "will", "shall", "would", "has", "have",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun",
  ]
}
