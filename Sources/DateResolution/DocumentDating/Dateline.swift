package import Chronology
import Prose

/// Finds the dateline of a report: "BRNO, 7 November 2016 —", "PRAGUE, Nov. 7, 2016 (Agency) -", "7 November 2016".
///
/// A dateline opens the text: perhaps a place in capitals, then a full date, perhaps an agency in brackets, then a dash
/// or the end of the line. It dates the report and no event in it.
package struct Dateline: Hashable, Sendable {
  /// The time expression of the dateline; UTF-8 byte offsets.
  package let range: Range<Int>
  package let date: HistoricalDate

  /// `expressions` are those of the text in order; looks at the first only.
  package init?(_ text: String, expressions: [ResolvedExpression]) {
    // A day that heads the entries of a diary is one of several.
    guard let first = expressions.first, first.heads == nil, first.stated.year != nil, let date = first.date,
      date.precision == .day,
      first.range.lowerBound <= Self.longestPlace
    else { return nil }
    var text = text
    let holds = text.withUTF8 { bytes in
      Self.isPlace(bytes, 0..<first.range.lowerBound) && Self.endsInDashOrLine(bytes, first.range.upperBound)
    }
    guard holds else { return nil }
    range = first.range
    self.date = date
  }

  /// Bytes before the date.
  private static let longestPlace = 60

  /// Nothing, or words in capitals and a comma.
  private static func isPlace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let letters = bytes[range].filter(\.isLetter)
    guard !bytes[range].contains(UInt8(ascii: "\n")), !bytes[range].contains(UInt8(ascii: ".")) || letters.isEmpty
    else {
      return false
    }
    let words = WordScanner().words(of: bytes, in: range)
    guard let first = words.first else { return true }
    return bytes[first.range].allSatisfy { !$0.isLower } && bytes[range].contains(UInt8(ascii: ","))
  }

  /// A dash or the end of the line, after an agency in brackets at most.
  private static func endsInDashOrLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    func skipSpaces() { while index < bytes.count, bytes[index] == 0x20 { index += 1 } }
    skipSpaces()
    if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
      let end = bytes[index..<min(bytes.count, index + 40)].firstIndex(of: UInt8(ascii: ")"))
      guard let end else { return false }
      index = end + 1
      skipSpaces()
    }
    if index == bytes.count || bytes[index] == UInt8(ascii: "\n") { return true }
    guard index > start, index + 1 < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "-") { return bytes[index + 1] == UInt8(ascii: "-") || bytes[index + 1] == 0x20 }
    return bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  }
}
