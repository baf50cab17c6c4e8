/// Cuts a sentence into clauses, for those who need to know which words belong to which date.
///
/// A cut comes at a semicolon, colon or dash, and at a comma or a bare conjunction that a new subject or verb can
/// follow ("…, and on 3 May", "… while Kabul"). Lists ("Armenia, Belarus, and Kazakhstan") are cut too finely by such
/// a rule, so callers join clauses that hold no date to their neighbours. Linear in the length of the sentence.
package struct ClauseSplitter: Sendable {
  package init() {}

  /// Clause ranges within the sentence, covering it without gaps.
  package func clauses(of bytes: UnsafeBufferPointer<UInt8>, sentence: Range<Int>) -> [Range<Int>] {
    let words = WordScanner().words(of: bytes, in: sentence)
    let cuts = words.indices.lazy.filter { index in
      index > 0
        && isCut(
          bytes, between: words[index - 1].range, and: words[index].range, isSecond: index == 1,
          isConjunction: Self.conjunctions.contains(words[index].lowered))
    }.map { words[$0].range.lowerBound }
    var result: [Range<Int>] = []
    var start = sentence.lowerBound
    for cut in cuts where cut > start {
      result.append(start..<cut)
      start = cut
    }
    result.append(start..<sentence.upperBound)
    return result
  }

  /// Whether a clause begins with the word at `next`, which follows the one at `last`.
  func isCut(
    _ bytes: UnsafeBufferPointer<UInt8>, between last: Range<Int>, and next: Range<Int>, isSecond: Bool,
    isConjunction: Bool
  ) -> Bool {
    if isConjunction { return true }
    let gap = last.upperBound..<next.lowerBound
    // Most words have one blank between them.
    if gap.count == 1, bytes[gap.lowerBound] == UInt8(ascii: " ") { return false }
    return bytes[gap].contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") } || Self.hasDash(bytes, gap)
      || !isSecond && bytes[gap].contains(UInt8(ascii: ","))
  }

  private static func hasDash(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) -> Bool {
    guard gap.count >= 3 else { return false }
    return (gap.lowerBound...gap.upperBound - 3).contains {
      bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && (bytes[$0 + 2] == 0x93 || bytes[$0 + 2] == 0x94)
    }
      || (gap.count >= 2
        && zip(gap, gap.dropFirst()).contains { bytes[$0] == UInt8(ascii: "-") && bytes[$1] == UInt8(ascii: "-") })
  }

  /// They open a clause without a comma before them.
  package static let conjunctions: Set<String> = [
    "but", "while", "whereas", "although", "though", "because", "when", "where", "which", "who", "until", "unless",
    "after", "before", "since", "that",
  ]
}
