import Chronology

/// A field "Date: 15 February 2010" among the lines of a head that were set as one paragraph: "MEMORANDUM TO: All staff
/// FROM: Personnel DATE: November 28, 2014 RE: Holiday hours".
struct FieldDate {
  var date: StatedDate
  /// The field, without what stands beside it.
  var words: String

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    for date in StatedDate.all(in: text) where date.calendarDay != nil {
      let before = String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self).split(separator: " ")
      // "Date: Wednesday 2 October": the weekday belongs to the date.
      let field = before.last { !DateNames.weekdays.contains(Words.normalized(String($0))[...]) } ?? ""
      let label = Words.normalized(before.joined(separator: " "))
      let isDate =
        ["Date:", "DATE:", "Dated:", "DATED:"].contains(field) && Self.isOfNotice(text, String(field), before)
      guard field.last == ":", isDate || Self.isOfText(label) else { continue }
      self.date = date
      words = "\(field) \(date.date.wording)"
      return
    }
    return nil
  }

  /// Beside the fields of a memorandum, or behind the name of who publishes: "Crash of the R101 Date: 5 October 1930" is
  /// the day of the crash.
  private static func isOfNotice(_ text: String, _ field: String, _ before: [String.SubSequence]) -> Bool {
    let fields = text.split(separator: " ").filter { $0.last == ":" && $0 != field }
    guard fields.isEmpty else { return fields.allSatisfy { others.contains($0.lowercased()) } }
    let name = before.prefix { $0 != field }
    return Masthead.isPublisher(name) || Masthead.isNotice(Array(name))
  }

  private static let others: Set<String> = [
    "to:", "from:", "re:", "subject:", "cc:", "by:", "author:", "ref:", "reference:", "contact:", "version:",
  ]

  /// "… Date of report", "… Date of publication".
  private static func isOfText(_ label: String) -> Bool {
    PublicationLine.dateLabels.contains { label == $0 || label.hasSuffix(" " + $0) }
  }
}
