import Prose

/// Chooses the words of which a headline is made: the stretch that the date belongs to when it can stand alone, else the
/// whole sentence, else, where that is too long, the clauses from the one with the date on.
struct ClauseChoice {
  let bytes: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>
  let segment: Range<Int>
  /// What fits into a headline, in bytes.
  let limit: Int

  func clause(for item: Range<Int>) -> Range<Int> {
    var clause = standsAlone(segment) ? segment : sentence
    // A long one whose date comes late: begin where its own clause begins, if that can stand alone.
    if clause.count > limit * 3 / 2, item.lowerBound - clause.lowerBound > limit {
      let clauses = ClauseSplitter().clauses(of: bytes, sentence: clause)
      if let own = clauses.last(where: {
        $0.lowerBound <= item.lowerBound && standsAlone($0.lowerBound..<clause.upperBound)
      }) {
        clause = own.lowerBound..<clause.upperBound
      }
    }
    return clause
  }

  /// Whether the stretch begins the way a sentence does and holds enough words: not with a verb that wants its subject,
  /// nor with a word that ties it to what stands before.
  func standsAlone(_ range: Range<Int>) -> Bool {
    if range == sentence { return true }
    let words = WordScanner().words(of: bytes, in: range)
    guard words.count >= 6, let first = words.first(where: { !Self.connectors.contains($0.lowered) }) else {
      return false
    }
    return first.isCapitalised || Self.starters.contains(first.lowered)
  }

  /// They may stand before a clause that can do without them.
  private static let connectors: Set<String> = ["and", "but", "then", "so", "yet", "while", "or"]
  /// Words that begin a clause with a subject of its own, or lead up to one.
  private static let starters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "its", "his", "her", "their", "our", "this", "these",
    "some",
    "no", "on", "in", "at", "during", "by", "two", "three", "four", "five", "several",
    "thousands", "hundreds", "millions", "dozens", "another", "each", "every", "there", "last", "late", "early",
  ]
}
