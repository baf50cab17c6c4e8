import DateResolution
import Prose

/// "The 2018 model", "the firm's 2025 bond", "the 2021 version": the year by which a thing is told from others of its kind,
/// in which nothing has to happen.
struct ModelYear {
  let bytes: UnsafeBufferPointer<UInt8>

  func isTold(by expression: ResolvedExpression, in sentence: Range<Int>) -> Bool {
    let range = expression.range
    guard expression.stated.year != nil, range.count == 4, range.upperBound < sentence.upperBound else { return false }
    let before = WordScanner().words(of: bytes, in: sentence.lowerBound..<range.lowerBound).last?.lowered
    guard let before, !Self.prepositions.contains(before), bytes[range.upperBound] == UInt8(ascii: " ") else {
      return false
    }
    let after = WordScanner().words(of: bytes, in: range.upperBound..<sentence.upperBound).first
    return after.map { $0.range.lowerBound == range.upperBound + 1 && Self.things.contains($0.lowered) } ?? false
  }

  /// "In 2003 notes were found".
  private static let prepositions: Set<String> = [
    "in", "since", "by", "from", "until", "of", "during", "for", "to", "after", "before", "and", "early", "late", "mid",
  ]
  private static let things: Set<String> = [
    "model", "models", "version", "bond", "bonds", "notes", "gilt", "gilts", "debentures", "vintage",
  ]
}
