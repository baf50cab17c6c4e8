import Prose

/// What the sentence around a mention says of the mention's time, by closed word lists.
///
/// Asked only where a wrong answer would bound a document's date wrongly, so it says "present" of nothing less than
/// people doing something *in* the event ("engineers are clearing mines in Operation Harvest"), and "future" only
/// of what is announced before it.
struct MentionTense {
  let words: [Word]
  /// The mention.
  let range: Range<Int>

  /// `sentence` holds `range`; both are byte ranges of the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, sentence: Range<Int>, mention range: Range<Int>) {
    words = WordScanner().words(of: bytes, in: sentence)
    self.range = range
  }

  var direction: Direction {
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

  private static let announcing: Set<String> = [
    "upcoming", "forthcoming", "planned", "proposed", "next", "coming", "future",
  ]
  private static let futureAuxiliaries: Set<String> = ["will", "shall"]
  private static let articles: Set<String> = ["the", "this", "ongoing", "current", "so-called", "a"]
  private static let inside: Set<String> = ["in", "during", "amid", "amidst", "throughout"]
  private static let present: Set<String> = ["is", "are"]
}
