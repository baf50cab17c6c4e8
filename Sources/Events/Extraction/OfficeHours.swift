/// Sentences that tell when something is open or what someone used to do, and no event: their clock times and weekdays
/// belong to no day that was told before.
struct OfficeHours: Sendable {
  /// The words of the sentence, in small letters.
  let words: [String]
  /// Whether the expression is a clock time whose day comes from an earlier sentence.
  let isBareClock: Bool

  var areTold: Bool {
    if hasOpenWeekdays || isList { return true }
    guard isBareClock else { return false }
    if words.contains(where: Self.habits.contains) { return true }
    // "The office is open from 9 a.m.", "trains run between 5 a.m. and noon". "The disco opens" tells one opening.
    return words.contains(where: Self.running.contains)
      && !words.contains { KindClassifier.strongPasts.contains($0) || Self.elsewhere.contains($0) }
  }

  /// "Tue – Sat 4PM (closed on Sun & Mon)": weekdays side by side, and no verb.
  private var isList: Bool {
    let days = words.filter(Self.weekdays.contains)
    return days.count > 1 && words.count <= days.count + 6
      && words.allSatisfy { Self.weekdays.contains($0) || Self.listed.contains($0) || $0.first?.isNumber == true }
  }

  private static let listed: Set<String> = [
    "closed", "open", "on", "and", "to", "from", "till", "until", "through", "am", "pm", "a.m", "p.m", "noon",
    "midnight",
    "except", "only", "daily", "hours",
  ]

  /// "open Monday to Friday", "hours: Monday – Friday".
  private var hasOpenWeekdays: Bool {
    for (index, word) in words.enumerated() where Self.weekdays.contains(word) {
      var next = index + 1
      if next < words.count, ["to", "through", "till", "until"].contains(words[next]) { next += 1 }
      guard next < words.count, Self.weekdays.contains(words[next]) else { continue }
      // "Call between 9am and 5pm, Monday to Friday", "open from 8am to 6pm, Monday to Friday".
      let hours = words[..<index].reversed().prefix { Self.isClock($0) || Self.between.contains($0) }
      if hours.count(where: Self.isClock) > 1,
        !words.contains(where: { KindClassifier.strongPasts.contains($0) || Self.elsewhere.contains($0) })
      {
        return true
      }
      if words[..<(index - hours.count)].suffix(3).contains(where: Self.opening.contains) { return true }
    }
    return false
  }

  /// "9", "9am", "5.30pm", "noon"; not a year.
  private static func isClock(_ word: String) -> Bool {
    if word == "noon" || word == "midnight" { return true }
    let hour = word.prefix(while: \.isNumber)
    return (1...2).contains(hour.count) && word.dropFirst(hour.count).allSatisfy { $0.isNumber || ":.apm".contains($0) }
  }

  private static let between: Set<String> = [
    "a", "p", "m", "am", "pm", "a.m", "p.m", "to", "till", "until", "and", "from", "between", "on",
  ]

  private static let opening: Set<String> = ["open", "opens", "hours", "available", "daily", "staffed", "weekdays"]
  private static let habits: Set<String> = [
    "always", "usually", "often", "daily", "every", "each", "weekdays", "sometimes", "regularly", "generally",
  ]
  /// What goes on at such hours.
  private static let running: Set<String> = [
    "open", "hours", "available", "staffed", "run", "runs", "between", "trains", "buses", "ferries", "shops", "offices",
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
