import Chronology
import Prose
import TimeExpressions

/// The year in the title of a diary, "FARM DIARY, 1879": that of its entries, where they name none.
///
/// The title is that of the document, or the first line of the text where it is no sentence.
struct DiaryTitle: Hashable {
  let point: CalendarPoint
  /// The year as it is written.
  let words: String
  /// "Diary", "journal": the title says what it is, however seldom the entries say "I".
  let namesDiary: Bool

  /// Nil where the title ends in no year, or month and year.
  init?(_ title: String) {
    guard title.utf8.count <= Self.longest, title.utf8.contains(where: \.isDigit),
      let last = Tagger.english.tag(title).last, case .date(let date) = last.meaning, let year = date.year,
      date == PartialDate(year: year, month: date.month), let point = date.point,
      last.range.upperBound == title.utf8.count
    else { return nil }
    self.point = point
    words = String(decoding: Array(title.utf8)[last.range], as: UTF8.self)
    var lowered = title.lowercased()
    namesDiary = lowered.withUTF8 { bytes in
      WordScanner().words(of: bytes, in: 0..<bytes.count).contains {
        Tagger.english.documentWords.namesDiary($0.lowered)
      }
    }
  }

  /// The first line of the text.
  static func line(of text: UnsafeBufferPointer<UInt8>) -> String {
    let line = text.prefix(longest + 1).prefix { $0 != UInt8(ascii: "\n") }
    let bytes = line.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ") }
    return bytes.contains { ".!?;".utf8.contains($0) } ? "" : String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes.
  private static let longest = 80
}
