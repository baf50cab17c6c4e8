import Prose

/// The main clause of a sentence, where a date in the sentence is its own: neither that of a noun ("the 1999 quake"), nor of
/// a clause beside it ("Crews have begun to close the well, after a blast there in April").
struct MainClause {
  /// Whether its first verb is a past: "In 1951 the ship left the port", not "has left", "leaves", "will leave".
  let isPast: Bool

  init?(dated date: Range<Int>, in sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard DateRemoval().range(bytes, clause: sentence, expression: date) != nil,
      DependentClause(of: date, segment: sentence, in: sentence, bytes) == nil,
      EmbeddedClause(of: date, in: sentence, isOver: true, bytes) == nil
    else { return nil }
    let words = WordScanner().words(of: bytes, in: sentence)
    let isFronted = words.prefix { $0.range.upperBound <= date.lowerBound }.count <= Self.preposition
    let clause = words.filter {
      isFronted ? $0.range.lowerBound >= date.upperBound : $0.range.upperBound <= date.lowerBound
    }
    if !isFronted, let first = clause.first,
      let mark = bytes[first.range.lowerBound..<date.lowerBound].lastIndex(where: { ",;:".utf8.contains($0) }),
      // "…, founded in", "…, aged 21, in": a clause beside it, unless a verb of its own is there.
      !clause.contains(where: { $0.range.lowerBound > mark && Self.isVerb($0.lowered) })
    {
      return nil
    }
    guard let place = clause.firstIndex(where: { Self.isVerb($0.lowered) }) else { return nil }
    let verb = clause[place]
    // "Was jailed for the murder of a girl in 1998": what it was for may have been then.
    if !isFronted, clause[place...].contains(where: { Self.grounds.contains($0.lowered) }) { return nil }
    isPast = !Self.present.contains(verb.lowered)
  }

  private static func isVerb(_ word: String) -> Bool {
    present.contains(word) || KindClassifier.copulas.contains(word) || KindClassifier.strongPasts.contains(word)
      || KindClassifier.reports.contains(word) || word.count > 4 && word.hasSuffix("ed")
      // "Divers did not find the leak on Friday"
      || ["did", "didn't", "didn’t"].contains(word)
  }

  private static let grounds: Set<String> = ["for", "over", "about", "into", "against", "amid", "despite"]
  /// Words of "At the".
  private static let preposition = 2
  private static let present: Set<String> = [
    "is", "are", "has", "have", "will", "would", "can", "could", "may", "might", "must", "should", "says", "remains",
    "tells", "announces", "remain",
  ]
}
