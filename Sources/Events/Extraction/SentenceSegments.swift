import Prose

/// Divides a sentence among the dates in it: each date gets the stretch that it dates.
///
/// One date has the whole sentence. Between two dates the cut comes at the strongest clause boundary (a semicolon,
/// colon or dash before a comma before a bare conjunction; the later of equals); where there is none the two share
/// their stretch.
struct SentenceSegments: Sendable {
  /// The stretch for each of `items`, which are in order; byte ranges.
  func segments(_ bytes: UnsafeBufferPointer<UInt8>, sentence: Range<Int>, items: [Range<Int>]) -> [Range<Int>] {
    guard items.count > 1 else { return items.map { _ in sentence } }
    let clauses = ClauseSplitter().clauses(of: bytes, sentence: sentence)
    var cuts: [Int?] = []
    for (left, right) in zip(items, items.dropFirst()) {
      let candidates = clauses.dropFirst().map(\.lowerBound).filter { $0 >= left.upperBound && $0 <= right.lowerBound }
      cuts.append(candidates.max { (strength(bytes, cut: $0), $0) < (strength(bytes, cut: $1), $1) })
    }
    return items.indices.map { index in
      let lower = cuts[..<index].last { $0 != nil } ?? nil
      let upper = cuts[index...].first { $0 != nil } ?? nil
      return (lower ?? sentence.lowerBound)..<(upper ?? sentence.upperBound)
    }
  }

  private func strength(_ bytes: UnsafeBufferPointer<UInt8>, cut: Int) -> Int {
    var index = cut
    while index > 0, bytes[index - 1].isSpace { index -= 1 }
    guard index > 0 else { return 0 }
    switch bytes[index - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), 0x93, 0x94: return 3
    case UInt8(ascii: ","): return 2
    default: return 1
    }
  }
}
