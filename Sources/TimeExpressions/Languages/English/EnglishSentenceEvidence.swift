import Prose

/// What English sentences say of the time of what they name.
struct EnglishSentenceEvidence: SentenceEvidence {
  let text: UnsafeBufferPointer<UInt8>

  func namesAim(_ date: Range<Int>) -> Bool {
    let end = min(text.count, date.upperBound + 48)
    guard
      let next = words(in: date.upperBound..<end).prefix(3).first(where: { !Self.aimAdjectives.contains($0.lowered) })
    else { return false }
    return Self.aims.contains(next.lowered)
  }

  func hasCome(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = words(in: sentence).prefix { $0.range.upperBound <= date.lowerBound }.map(\.lowered)
    return !before.suffix(Self.clause).contains(where: Self.unreal.contains)
      && !before.suffix(4).contains(where: Self.ahead.contains)
  }

  func isAnnounced(in sentence: Range<Int>) -> Bool {
    let words = words(in: sentence).map(\.lowered)
    guard !words.contains(where: Self.lookingBack.contains) else { return false }
    if words.contains(where: Self.futureAuxiliaries.contains) { return true }
    return zip(words, words.dropFirst()).contains { Self.present.contains($0) && Self.scheduled.contains($1) }
  }

  func tellsPlan(_ opening: Range<Int>) -> Bool { words(in: opening).contains { Self.planned.contains($0.lowered) } }

  func tense(ofMention range: Range<Int>, in sentence: Range<Int>) -> ClauseTense {
    let words = words(in: sentence)
    let before = words.prefix { $0.range.lowerBound < range.lowerBound }
    let after = words.drop { $0.range.lowerBound < range.upperBound }.prefix(6)
    if before.suffix(3).contains(where: { Self.announcing.contains($0.lowered) })
      || after.contains(where: { Self.futureAuxiliaries.contains($0.lowered) })
    {
      return .future
    }
    var lead = before.map(\.lowered)
    while let last = lead.last, Self.articles.contains(last) { lead.removeLast() }
    guard let preposition = lead.last, Self.inside.contains(preposition) else { return .unknown }
    let progressive = zip(lead, lead.dropFirst()).contains {
      Self.present.contains($0) && $1.count > 4 && $1.hasSuffix("ing")
    }
    return progressive ? .present : .unknown
  }

  private func words(in range: Range<Int>) -> [Word] { WordScanner().words(of: text, in: range) }

  private static let announcing: Set<String> = [
    "upcoming", "forthcoming", "planned", "proposed", "next", "coming", "future",
  ]
  private static let futureAuxiliaries: Set<String> = ["will", "shall"]
  private static let articles: Set<String> = ["the", "this", "ongoing", "current", "so-called", "a"]
  private static let inside: Set<String> = ["in", "during", "amid", "amidst", "throughout"]
  private static let present: Set<String> = ["is", "are"]
  /// What plans and fixtures are named by.
  private static let aims: Set<String> = [
    "agenda", "target", "targets", "goal", "goals", "deadline", "plan", "strategy", "vision", "budget", "framework",
    "election", "elections", "olympics", "games", "cup", "census", "season", "campaign", "horizon", "roadmap", "bid",
  ]
  /// What may stand before those.
  private static let aimAdjectives: Set<String> = [
    "climate", "world", "summer", "winter", "presidential", "general", "federal", "sustainable", "net-zero",
  ]
  /// Before a date that may lie ahead of a deed that is past: "approved, effective 1 January", "notes due 1994".
  private static let ahead: Set<String> = [
    "by", "until", "till", "through", "to", "due", "effective", "expire", "expires", "expiring", "maturing", "matures",
    "starting", "beginning", "before", "for", "end", "deadline", "next", "than", "when", "if",
  ]
  private static let planned: Set<String> = [
    "will", "shall", "would", "should", "plans", "planned", "scheduled", "expected", "due", "slated", "target", "goal",
    "deadline",
  ]
  private static let unreal: Set<String> = ["would", "could", "might", "should", "if"]
  /// Words.
  private static let clause = 10
  private static let lookingBack: Set<String> = ["would", "was", "were", "had", "could", "might", "did"]
  private static let scheduled: Set<String> = ["scheduled", "planned", "due", "expected", "set", "slated", "to"]
}
