import Chronology
import DateResolution
package import Events

/// An iCalendar file (RFC 5545): entries of whole days, and of hours where the clock is known.
///
/// A date that is not known to the day is an entry over all the days it can be, or at the one end that is known, marked
/// tentative, with the words of the date in the summary and what is uncertain in the description. What a calendar cannot
/// place, undated events and years before 1, becomes a journal entry (VJOURNAL) without a start, so that nothing is lost.
///
/// DTSTAMP, which the standard demands, is the entry's own first day: the machine's clock is never read.
package struct CalendarExport: ExchangeFormat {
  package static let name = "ics"
  package static let fileExtension = "ics"
  package static let summary = "an iCalendar file"

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
    let isExact = event.isKnownToTheDay
    line("BEGIN:" + component, to: &output)
    line("UID:" + escaped(event.id) + "@annals.invalid", to: &output)
    line("DTSTAMP:" + compact(days?.lowerBound ?? Day(ordinal: 0)) + "T000000Z", to: &output)
    if days != nil, let (begin, end) = event.date?.moments {
      line("DTSTART:" + compact(begin), to: &output)
      if end > begin { line("DTEND:" + compact(end), to: &output) }
    } else if let days {
      line("DTSTART;VALUE=DATE:" + compact(days.lowerBound), to: &output)
      line("DTEND;VALUE=DATE:" + compact(days.upperBound + 1), to: &output)
    }
    let words = event.whenWords
    line("SUMMARY:" + escaped(isExact ? event.title : event.title + " (" + words + ")"), to: &output)
    line("DESCRIPTION:" + escaped(description(event, words, documents)), to: &output)
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

  private func description(_ event: Event, _ words: String, _ documents: [String: DocumentRecord]) -> String {
    var lines = ["Date: " + words + (event.date.map { " (EDTF " + $0.edtf + ")" } ?? "")]
    if let caveat = caveat(event) { lines.append(caveat) }
    if event.kind == .plan { lines.append("Planned when the source was written.") }
    if event.text != event.title { lines.append(event.text) }
    for source in event.sources {
      let says = source.saysMoreThan(event.title) ? ": “" + source.quote + "”" : ""
      lines.append("Source: " + (documents[source.document]?.title ?? source.document) + says)
      if let how = source.derivation.wordsForReaders { lines.append("How the date was worked out: " + how) }
    }
    return lines.joined(separator: "\n")
  }

  /// What the place of the entry does not say of the date; nil where it says all.
  private func caveat(_ event: Event) -> String? {
    guard let date = event.date, !event.isKnownToTheDay, placed(event) != nil else { return nil }
    var goesOn = false
    if case .interval = date.expression { goesOn = true }
    switch (date.earliest, date.latest) {
    case (nil, _):
      return goesOn
        ? "When it began is not known; the entry stands on the last day."
        : "It was then or earlier; the entry stands on the last day that it can be."
    case (_, nil):
      return goesOn
        ? "It has no known end; the entry stands on the first day that it can have begun."
        : "It was then or later; the entry stands on the first day that it can be."
    case (let first?, let last?):
      if first == last || date.moments != nil { return "The date is approximate or uncertain." }
      return goesOn
        ? "When it began or ended is not known to the day; the entry covers every day on which it can have gone on."
        : "The date is not known to the day; the entry covers every day that it can be."
    }
  }

  /// `20180612T130400`, with a `Z` on the clock of UTC.
  private func compact(_ moment: Moment) -> String {
    compact(moment.day) + "T" + moment.clock(separator: "") + (moment.isUTC ? "Z" : "")
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
