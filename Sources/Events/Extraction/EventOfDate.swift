/// A date that belongs to a noun behind it: "after the 2001 invasion", "hit by Monday's blast". The preposition is of the
/// event, which lies somewhere within the date, and not of the date.
struct EventOfDate {
  let isPossessive: Bool
  private let before: [String]
  private let text: Substring

  /// Nil where the date stands for itself: "after 2001", "by Friday engineers were waiting", "before Friday night".
  ///
  /// - Parameters:
  ///   - expression: the words of the date.
  ///   - before: the words of its sentence before it, small.
  ///   - text: what stands behind it in its sentence.
  ///   - isPossessive: whether it is a possessive, "Monday's".
  init?(_ expression: String, before: [String], text: Substring, isPossessive: Bool) {
    self.isPossessive = isPossessive
    self.before = before
    self.text = text
    if isPossessive { return }
    // "The 2001 invasion", "the March quake": a bare year behind an article has its noun behind it; of a month or a day an
    // event has to be named, as in "the 11 March quake".
    guard text.first == " ", text.dropFirst().first?.isLetter ?? false,
      before.last == "the" || expression.lowercased().hasPrefix("the ")
    else { return nil }
    let isYear = expression.count == 4 && expression.allSatisfy(\.isNumber)
    guard isYear || Self.namesEvent(text) else { return nil }
  }

  /// What the preposition makes of the date when it is of an event within it.
  func preposition(_ stated: DatePreposition) -> DatePreposition {
    switch stated {
    // "After the 2001 invasion" may still be 2001, and "before the 2005 vote" may be 2005.
    case .after: .notBefore
    case .before: .by
    // "Hit by Monday's blast" tells who did it; "by the 2005 election he had left", "was finished by Monday's deadline" when.
    case .by where Self.namesEvent(text) && Self.isPassive(before): .at
    default: stated
    }
  }

  /// How the derivation words the change; nil where there is none.
  func step(_ stated: DatePreposition) -> String? {
    switch stated {
    case .after: "“after” is of an event within that: no earlier"
    case .before: "“before” is of an event within that: no later"
    default: nil
    }
  }

  private static func namesEvent(_ text: Substring) -> Bool {
    let rest = text.hasPrefix(" ") ? text : text.dropFirst(2)
    let clause = rest.prefix { !",.;:()".contains($0) }
    return clause.split(separator: " ").prefix(2).contains { events.contains($0.lowercased()) }
  }

  /// "Was badly hit by the", "a town destroyed by".
  private static func isPassive(_ words: [String]) -> Bool {
    guard let place = words.lastIndex(where: { !["the", "by"].contains($0) }) else { return false }
    let verb = words[place]
    // "They had moved by the 1999 quake".
    if place > 0, ["had", "has", "have"].contains(words[place - 1]) { return false }
    return verb.hasSuffix("ed") && !finishing.contains(verb) || participles.contains(verb)
  }

  /// What can be done by a day.
  private static let finishing: Set<String> = [
    "finished", "completed", "ended", "closed", "reopened", "opened", "settled", "resolved", "arrived", "returned",
  ]
  private static let participles: Set<String> = [
    "hit", "hurt", "cut", "shaken", "struck", "torn", "driven", "broken", "shut", "burnt", "swept", "split", "caught",
    "brought", "set", "drawn", "upset", "lost", "sunk", "stung", "beaten",
  ]
  /// Events that befall; none that deadlines are set by ("election", "vote", "summit").
  private static let events: Set<String> = [
    "blast", "bombing", "bombings", "attack", "attacks", "explosion", "explosions", "fire", "blaze", "quake",
    "earthquake", "tsunami", "hurricane", "storm", "storms", "flood", "floods", "eruption", "drought", "famine",
    "crash", "collapse", "disaster", "spill", "shooting", "shootings", "killing", "killings", "massacre", "invasion",
    "war", "coup", "uprising", "revolt", "revolution", "riot", "riots", "protests", "clashes", "raid", "raids",
    "crisis", "recession", "fall", "falls", "rise", "slump", "losses", "cuts", "strike", "strikes", "scandal", "speech",
    "ruling", "verdict", "announcement", "outbreak", "epidemic", "violence", "siege", "sinking",
  ]
}
