package import Chronology
import Prose

/// Finds the dateline of a report: "BRNO, 7 November 2016 —", "PRAGUE, Nov. 7, 2016 (Agency) -", "7 November 2016",
/// "LONDON, March 14 (Agency) -".
///
/// A dateline opens the text: perhaps a place, then a date, perhaps an agency in brackets, then a dash or the end of the
/// line. One without a year, and one whose place is not in capitals, has both the place and the dash. It dates the report
/// and no event in it.
package struct Dateline: Hashable, Sendable {
  /// The time expression of the dateline; UTF-8 byte offsets.
  package let range: Range<Int>
  /// Nil where it states no year.
  package let date: HistoricalDate?
  private let words: String
  private let stated: StatedFields

  /// `expressions` are those of the text in order; looks at the first only.
  package init?(_ text: String, expressions: [ResolvedExpression]) {
    // A day that heads the entries of a diary is one of several.
    guard let first = expressions.first, first.heads == nil, first.stated.month != nil, first.stated.day != nil,
      first.range.lowerBound <= Self.longestOpening
    else { return nil }
    if first.stated.year != nil {
      guard let date = first.date, date.precision == .day else { return nil }
      self.date = date
    } else {
      date = nil
    }
    let statesYear = date != nil
    var text = text
    let holds = text.withUTF8 { bytes in
      guard let ending = Self.ending(bytes, first.range.upperBound) else { return false }
      var start = first.range.lowerBound
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      guard first.range.lowerBound - start <= Self.longestPlace else { return false }
      switch Self.place(bytes, start..<first.range.lowerBound) {
      case .nowhere: return statesYear && start == 0
      case .capitals: return ending == .dash || statesYear && start == 0
      case .name: return ending == .dash
      case nil: return false
      }
    }
    guard holds else { return nil }
    range = first.range
    words = first.derivation.expression
    stated = first.stated
  }

  /// The window, narrowed to the one day in it that a dateline without a year can mean; as it is where there are several
  /// or none.
  package func narrowing(_ window: InferredDocumentDate) -> InferredDocumentDate {
    guard date == nil, let month = stated.month, let day = stated.day, let earliest = window.date.earliest,
      let latest = window.date.latest, latest.year - earliest.year <= Self.yearsToTry
    else { return window }
    let days = (earliest.year...latest.year).compactMap { Day(year: $0, month: month, day: day) }
      .filter { (earliest...latest).contains($0) && (stated.weekday == nil || $0.weekday == stated.weekday) }
    guard days.count == 1 else { return window }
    return InferredDocumentDate(
      date: .day(days[0]), reasons: window.reasons + ["its dateline says “\(words)”"], setAside: window.setAside)
  }

  /// Bytes before the date: a headline or two may stand above its line.
  private static let longestOpening = 400
  /// Bytes before the date on its line.
  private static let longestPlace = 60
  private static let yearsToTry = 40

  private enum Place { case nowhere, capitals, name }
  private enum Ending { case dash, line }

  /// Words in capitals ("NEW YORK") or that begin with one ("New York"), and a comma; nil where it is something else.
  private static func place(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Place? {
    let words = WordScanner().words(of: bytes, in: range)
    guard let first = words.first else { return bytes[range].contains(where: \.isLetter) ? nil : Place.nowhere }
    guard bytes[range].contains(UInt8(ascii: ",")) else { return nil }
    // A full stop behind a longer word ends a sentence; "St.", "D.C.", "Calif." do not.
    for index in range where bytes[index] == UInt8(ascii: ".") {
      guard let word = words.last(where: { $0.range.lowerBound < index }), index - word.range.lowerBound <= 5 else {
        return nil
      }
    }
    if bytes[first.range].allSatisfy({ !$0.isLower }) { return .capitals }
    let isName =
      words.count <= 4 && !StopWords.english.contains(first.lowered)
      && words.allSatisfy { bytes[$0.range.lowerBound].isUpper || bytes[$0.range.lowerBound] >= 0x80 }
    return isName ? .name : nil
  }

  /// A dash or the end of the line, after an agency in brackets at most.
  private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Ending? {
    var index = start
    func skipSpaces() { while index < bytes.count, bytes[index] == 0x20 { index += 1 } }
    skipSpaces()
    if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
      let end = bytes[index..<min(bytes.count, index + 40)].firstIndex(of: UInt8(ascii: ")"))
      guard let end else { return nil }
      index = end + 1
      skipSpaces()
    }
    if index == bytes.count || bytes[index] == UInt8(ascii: "\n") { return .line }
    guard index > start, index + 1 < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "-") {
      return bytes[index + 1] == UInt8(ascii: "-") || bytes[index + 1] == 0x20 ? .dash : nil
    }
    let isDash =
      bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
    return isDash ? .dash : nil
  }
}
