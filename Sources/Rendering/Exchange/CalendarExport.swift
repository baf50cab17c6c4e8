import Chronology
import DateResolution
package import Events

/// An iCalendar file (RFC 5545) of all-day entries.
///
/// A date that is not known to the day is an entry over all the days it can be, marked tentative, with the words of the
/// date in the summary and what is uncertain in the description. What a calendar cannot place, undated events and
/// years before 1, becomes a journal entry (VJOURNAL) without a start, so that nothing is lost.
///
/// DTSTAMP, which the standard demands, is the entry's own first day: the machine's clock is never read.
package struct CalendarExport: ExchangeFormat {
  package static let name = "ics"
  package static let fileExtension = "ics"
  package static let summary = "an iCalendar file of all-day entries"

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    let documents = Dictionary(timeline.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    line("BEGIN:VCALENDAR", to: &output)
    line("VERSION:2.0", to: &output)
    line("PRODID:-//Annals//Annals//EN", to: &output)
    line("CALSCALE:GREGORIAN", to: &output)
    line("X-WR-CALNAME:" + escaped(timeline.title), to: &output)
    if let words = timeline.wordsOfSelection { line("X-WR-CALDESC:" + escaped(words), to: &output) }
    for event in timeline.allEvents {
      write(event, documents, to: &output)
      output.mayDrain()
    }
    line("END:VCALENDAR", to: &output)
  }

  private func write(_ event: Event, _ documents: [String: DocumentRecord], to output: inout ByteWriter) {
    let days = placed(event)
    let component = days == nil ? "VJOURNAL" : "VEVENT"
    let isExact = event.date?.precision == .day && days?.lowerBound == days?.upperBound
    line("BEGIN:" + component, to: &output)
    line("UID:" + escaped(event.id) + "@annals.invalid", to: &output)
    line("DTSTAMP:" + compact(days?.lowerBound ?? Day(ordinal: 0)) + "T000000Z", to: &output)
    if let days {
      line("DTSTART;VALUE=DATE:" + compact(days.lowerBound), to: &output)
      line("DTEND;VALUE=DATE:" + compact(days.upperBound + 1), to: &output)
    }
    let words = event.whenWords
    line("SUMMARY:" + escaped(isExact ? event.title : event.title + " (" + words + ")"), to: &output)
    line("DESCRIPTION:" + escaped(description(event, words, isExact: isExact, documents)), to: &output)
    line("CATEGORIES:" + event.kind.rawValue.uppercased(), to: &output)
    if days != nil {
      line("STATUS:" + (isExact && event.kind != .plan ? "CONFIRMED" : "TENTATIVE"), to: &output)
      line("TRANSP:TRANSPARENT", to: &output)
    }
    line("END:" + component, to: &output)
  }

  /// The days the entry covers; nil where the calendar's four digits of year cannot say them.
  private func placed(_ event: Event) -> ClosedRange<Day>? {
    guard let date = event.date, let first = date.earliest ?? date.latest, let last = date.latest ?? date.earliest,
      first <= last, first.year >= 1, last.year <= 9998
    else { return nil }
    return first...last
  }

  private func description(
    _ event: Event, _ words: String, isExact: Bool, _ documents: [String: DocumentRecord]
  ) -> String {
    var lines = ["Date: " + words + (event.date.map { " (EDTF " + $0.edtf + ")" } ?? "")]
    if !isExact, event.date != nil {
      lines.append("The date is not known to the day; the entry covers every day that it can be.")
    }
    if event.kind == .plan { lines.append("Planned when the source was written.") }
    if event.text != event.title { lines.append(event.text) }
    for source in event.sources {
      lines.append("Source: " + (documents[source.document]?.title ?? source.document) + ": “" + source.quote + "”")
      lines.append("How the date was worked out: " + source.derivation.words)
    }
    return lines.joined(separator: "\n")
  }

  /// `20100213`; the year has four digits here.
  private func compact(_ day: Day) -> String {
    let (year, month, number) = day.components
    return String(10_000_0000 + year * 10_000 + month * 100 + number).suffix(8).description
  }

  /// TEXT values: backslash, semicolon, comma and line ends escaped; other control characters may not occur.
  private func escaped(_ text: String) -> String {
    var result = ByteWriter(capacity: text.utf8.count + 16)
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: 0x0A) {
      result.write(TextSafety.oneLine(String(rest[..<end])), escaping: escape)
      result.write("\\n")
      rest = rest[rest.utf8.index(after: end)...]
    }
    result.write(TextSafety.oneLine(String(rest)), escaping: escape)
    return result.text
  }

  private func escape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: ";"): "\\;"
    case UInt8(ascii: ","): "\\,"
    default: nil
    }
  }

  /// A content line, folded to at most 75 bytes without its line end, never inside a character.
  private func line(_ text: String, to output: inout ByteWriter) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var room = 75
      while bytes.count - start > room {
        var end = start + room
        // A byte of the form 10xxxxxx continues a character.
        while bytes[end] & 0xC0 == 0x80 { end -= 1 }
        output.write(bytes: bytes[start..<end])
        output.write("\r\n ")
        start = end
        room = 74
      }
      output.write(bytes: bytes[start...])
    }
    output.write("\r\n")
  }
}
