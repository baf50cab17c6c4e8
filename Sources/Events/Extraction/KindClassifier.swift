import DateResolution
import Prose

/// Tells plans, statements, states and occurrences apart by closed word lists; no statistics.
struct KindClassifier: Sendable {
  /// The kind of what a clause tells. `words` are the clause's, small; `at` is the index of the first word behind the
  /// time expression.
  func kind(
    words: [String], at index: Int, direction: Direction, isInterval: Bool, preposition: DatePreposition, isOver: Bool
  ) -> Event.Kind {
    // What lay ahead of someone in the past is a plan only where the words say so: "was scheduled for 3 May".
    if announces(words, near: index, isOver: isOver || direction == .past) || (direction == .future && !isOver) {
      return .plan
    }
    if case .since = preposition { return .state }
    if case .until = preposition { return .state }
    if isInterval { return .state }
    // "The army is leaving, the paper reported on Friday": the date is that of the saying.
    if Self.isSaid(words[..<min(index, words.count)]) { return .statement }
    if isProgressive(words) { return .state }
    if words.contains(where: Self.reports.contains) { return .statement }
    if !words.contains(where: isFiniteEvent), !isDone(words), words.contains(where: Self.copulas.contains) {
      return .state
    }
    return .occurrence
  }

  /// "is scheduled for", "a meeting planned for", "due to", "set to", "will", "would" … What a clause tells as past is no
  /// plan though another one of the sentence looks ahead: "was founded in 1998 and will close by 2030".
  private func announces(_ words: [String], near index: Int, isOver: Bool) -> Bool {
    if Self.isAnnounced(Array(words[..<min(index, words.count)])) { return true }
    return !isOver && words.contains(where: Self.futureAuxiliaries.contains)
      && !words.contains(where: Self.reports.contains)
  }

  /// A participle announces when it stands shortly before the date: "planned for mid-April"; "planned cuts in October"
  /// does not.
  static func isAnnounced(_ before: [String]) -> Bool {
    let near = before.suffix(5)
    return near.indices.contains { place in
      guard planParticiples.contains(near[place]) else { return false }
      guard attributive.contains(near[place]), place + 1 < near.endIndex else { return true }
      return bound.contains(near[place + 1])
    }
  }

  /// Those that stand before nouns as well.
  private static let attributive: Set<String> = [
    "scheduled", "planned", "proposed", "intended", "expected", "envisaged",
  ]
  /// What binds a participle to its date.
  private static let bound: Set<String> = [
    "for", "to", "on", "in", "at", "by", "from", "until", "before", "after", "as", "this", "next", "early", "late",
    "between", "around", "about", "within", "during", "over", "sometime", "later",
  ]

  /// "are rebuilding the bridge", "is being built"; not "was shot as he was leaving".
  private func isProgressive(_ words: [String]) -> Bool {
    words.indices.dropLast().contains { place in
      guard Self.copulas.contains(words[place]), words[place + 1].count > 4, words[place + 1].hasSuffix("ing") else {
        return false
      }
      guard let tie = words[..<place].suffix(4).lastIndex(where: Self.sameTime.contains) else { return true }
      return !words[..<tie].contains(where: isFiniteEvent)
    }
  }

  /// Whether a verb of saying stands right before the date.
  private static func isSaid(_ before: ArraySlice<String>) -> Bool {
    guard let saying = before.suffix(4).lastIndex(where: reports.contains), before[saying] != "according" else {
      return false
    }
    return before[(saying + 1)...].allSatisfy { word in
      ["on", "in", "late", "early", "last", "this", "week", "month", "year", "night", "yesterday", "today"].contains(
        word)
        || CalendarWords.names.contains(word) || word.first?.isNumber == true
    }
  }

  private func isFiniteEvent(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("ed") || Self.strongPasts.contains(word)
  }

  /// "The bill was paid", "The bridge was soon rebuilt"; "had been" is what it is.
  private func isDone(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { place in
      EnglishParticiples.contain(words[place]) && !Self.copulas.contains(words[place])
        && words[..<place].suffix(2).contains { ["was", "were", "been", "had"].contains($0) }
    }
  }

  private static let sameTime: Set<String> = ["as", "while", "when", "who", "which", "that", "because", "where"]

  static let futureAuxiliaries: Set<String> = [
    "will", "shall", "won't", "we'll", "they'll", "he'll", "she'll", "it'll", "i'll",
  ]
  static let planParticiples: Set<String> = [
    "scheduled", "planned", "due", "expected", "slated", "proposed", "intended", "envisaged",
    "foreseen", "pencilled", "supposed", "deadline", "plans", "aims", "hopes",
  ]
  static let copulas: Set<String> = [
    "is", "are", "was", "were", "be", "been", "remains", "remained", "remain", "has", "have", "had",
  ]
  static let reports: Set<String> = [
    "said", "says", "told", "tells", "stated", "announced", "announces", "declared", "reported", "claimed", "added",
    "confirmed", "denied", "warned", "argued", "insisted", "noted", "explained", "asked", "urged", "criticized",
    "criticised", "condemned", "welcomed", "praised", "accused", "blamed", "suggested", "replied", "wrote", "tweeted",
    "acknowledged", "admitted", "disclosed", "revealed", "emphasized", "emphasised", "stressed", "vowed", "pledged",
    "promised", "testified", "commented", "remarked", "according",
  ]
  /// Common verbs of happening whose past does not end in -ed.
  static let strongPasts: Set<String> = [
    "began", "came", "went", "left", "took", "gave", "made", "met", "won", "lost", "fell", "rose", "struck", "hit",
    "broke", "held", "sent", "shot", "led", "fought", "flew", "drove", "built", "sold", "bought", "brought", "swept",
    "sank", "withdrew", "overthrew", "became", "grew", "cut", "put", "set", "spoke", "stood", "ran", "let", "got",
    "found", "died", "burst", "blew", "threw", "caught", "seized", "wound", "hung", "chose", "forbade", "saw", "sunk",
  ]
}
