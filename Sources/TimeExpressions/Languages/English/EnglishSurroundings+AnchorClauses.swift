import Prose

/// "Two weeks before the collapse on 9 January 2018", "three weeks after he was arrested on 3 May": the event that is
/// counted from has its own date in the same clause, and the expression counts from that.
extension EnglishSurroundings {
  func dates(_ next: TimeExpression, eventOf expression: TimeExpression) -> Bool {
    guard case .shift(_, _, _, from: .event) = expression.meaning, next.sentence == expression.sentence,
      next.meaning.isAnchor, expression.rule != "<nth> day"
    else { return false }
    let gap = expression.range.upperBound..<max(expression.range.upperBound, next.range.lowerBound)
    guard gap.count > 2, gap.count <= Self.longestGap, !gap.contains(where: { Self.stops.contains(text[$0]) }) else {
      return false
    }
    let words = WordScanner().words(of: text, in: gap).map(\.lowered)
    guard let last = words.last, ["on", "in", "of"].contains(last), words.count >= 2, words.count <= 9 else {
      return false
    }
    return isOneClause(words)
  }

  /// "after the election the parties met on 3 May": a second noun phrase begins the main clause, unless a preposition or
  /// the verb leads to it. "After the fire and left in 1871": so does a verb behind "and", where the words before it tell
  /// nothing themselves as in "after he was arrested and charged on 3 May".
  private func isOneClause(_ words: [String]) -> Bool {
    let isClause = words.first.map(Self.pronouns.contains) ?? false
    return zip(words, words.dropFirst()).allSatisfy { before, word in
      if !isClause, before == "and" || before == "but" || before == "or" {
        return Self.joined.contains(word) || !Self.prepositions.contains(word) && !isVerb(word)
      }
      guard Self.determiners.contains(word) else { return true }
      return Self.prepositions.contains(before) || isVerb(before)
    }
  }

  private func isVerb(_ word: String) -> Bool { Self.pasts.contains(word) || EnglishParticiples.contain(word) }

  private static let stops = Set(",;:()!?\"\n".utf8)
  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "its", "their", "he", "she", "they", "it",
  ]
  private static let pronouns: Set<String> = ["he", "she", "it", "they", "we", "i", "you", "who", "which"]
  /// Pasts of verbs that are no participles.
  private static let pasts: Set<String> = [
    "took", "broke", "began", "sank", "was", "were", "did", "went", "came", "became", "gave", "saw", "fell", "wrote",
    "rose", "drew", "flew", "grew", "threw", "wore", "drove", "chose", "spoke", "stole", "froze", "tore", "rang",
    "sang",
    "swam", "drank", "ate", "hid", "bit", "shook", "would", "could", "has", "is", "will",
  ]
  private static let joined: Set<String> = determiners.subtracting(["he", "she", "they", "it"])
  private static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "with", "from", "for", "to", "against", "between", "near", "and", "over", "into",
  ]
  /// Bytes between a count and the date of its event.
  private static let longestGap = 80
}

extension Meaning {
  /// A date that something can be counted from.
  fileprivate var isAnchor: Bool {
    switch self {
    case .date(let date): date.month != nil || date.year != nil || date.weekday != nil
    case .inside: true
    default: false
    }
  }
}
