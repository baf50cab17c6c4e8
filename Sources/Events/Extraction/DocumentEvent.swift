import Chronology
import DateResolution
package import Documents
import Prose

/// The news that a dated document is about when its text names no day for it: "Parliament has passed the law" in a
/// report of 5 March is listed at the report's date, as reported then, so that no dated document vanishes from the
/// chronology. Only for documents whose date is known, and only where no event of theirs lies near that date. A history is
/// no news of the day it was put up.
package struct DocumentEvent {
  let document: Document
  let annotation: Annotation

  package init(document: Document, annotation: Annotation) {
    self.document = document
    self.annotation = annotation
  }

  package func event(beside events: [Event]) -> Event? {
    // A diary or a chronology tells of the days that head it.
    guard !annotation.expressions.contains(where: { $0.heads != nil }),
      let date = document.date?.date, let day = date.earliest, let last = date.latest,
      let lead = annotation.sentences.first(where: isLead), !isHistory(on: day)
    else { return nil }
    let near = DateBounds(within: day - Self.newsDays, last)
    let isTold = events.contains { event in
      guard let bounds = event.date?.bounds, let earliest = bounds.earliest, let latest = bounds.latest else {
        return false
      }
      return earliest >= near.earliest! && latest <= near.latest! && event.kind != .plan
    }
    guard !isTold, !isDated(lead, by: events, beside: day) else { return nil }
    var text = document.text
    return text.withUTF8 { bytes in
      let quote = String(decoding: bytes[lead], as: UTF8.self)
      let range = ScalarOffsets(document.text)[lead]
      let title = document.title ?? HeadlineWriter().headline(bytes, clause: lead, expression: nil)
      let derivation = Derivation(
        expression: "", rule: "document date", anchor: .init(kind: .documentDate, date: date),
        steps: ["the text gives no day for its news; it was reported on \(date.wording), the document's own date"])
      let source = Event.Source(
        document: document.id, quote: quote, start: range.lowerBound, end: range.upperBound, expression: "",
        expressionStart: range.lowerBound, expressionEnd: range.lowerBound, date: date, derivation: derivation)
      return Event(
        id: "", date: date, basis: .document, kind: .statement, title: title, text: quote, sources: [source],
        names: NameFinder().names(bytes, in: lead))
    }
  }

  /// Several years long gone are told, and nothing from the document's own day.
  private func isHistory(on day: Day) -> Bool {
    guard !annotation.expressions.contains(where: { $0.derivation.anchor?.kind == .documentDate }) else { return false }
    let years = annotation.expressions.compactMap(\.stated.year).filter { $0 < day.year - Self.historyYears }
    return Set(years).count >= Self.historyDates
  }

  /// "On April 18, 2016, the company completed the purchase.": the lead opens with a day of its own, and is no news of
  /// another, where "has apologised for remarks on 12 January" is.
  /// What it only announces leaves the news to be of the document's day.
  private func isDated(_ lead: Range<Int>, by events: [Event], beside day: Day) -> Bool {
    if isToldOfPast(lead, by: day) { return true }
    let start = ScalarOffsets(document.text)[lead].lowerBound
    return events.contains { event in
      guard let source = event.sources.first, (start...start + Self.preposition).contains(source.expressionStart),
        event.kind != .plan,
        let date = event.date, date.precision == .day, let first = date.earliest
      else { return false }
      return abs(first - day) <= Self.ownYear
    }
  }

  /// "In 1951 the ship left the port for the last time.", "Three weeks ago a rig was hit", "He was born in Hull in 1931",
  /// "In November the pier was shut": the main verb is past and has its own date, be it the month that the report is of. In
  /// "Crews have begun to close the well, after a blast there in April" it is only the scenery that has one.
  private func isToldOfPast(_ lead: Range<Int>, by day: Day) -> Bool {
    var text = document.text
    return text.withUTF8 { bytes in
      annotation.expressions(in: lead).contains { expression in
        guard let earliest = expression.date?.earliest, earliest <= day, expression.canDateAnEvent,
          expression.range.upperBound <= lead.upperBound
        else { return false }
        return MainClause(dated: expression.range, in: lead, bytes)?.isPast ?? false
      }
    }
  }

  private func isLead(_ sentence: Range<Int>) -> Bool {
    sentence.count >= Self.shortestLead && !isFurniture(sentence)
      && !document.blocks.contains { $0.kind == .heading && $0.range.overlaps(sentence) }
  }

  private func isFurniture(_ sentence: Range<Int>) -> Bool {
    let words = WordScanner().words(of: document.text, in: sentence).map(\.lowered)
    return Furniture(words: words, rest: words.count).isOfPage
  }

  /// Bytes.
  private static let shortestLead = 40
  /// Scalars, of "On the" with its blank.
  private static let preposition = 7
  /// News of the last days is told with its weekday; what is older is background.
  private static let newsDays = 7
  /// Days; a lead that tells of a day longer ago looks back from news of its own.
  private static let ownYear = 366
  /// What lies so many years back is history, and so many different ones of them make one.
  private static let historyYears = 5
  private static let historyDates = 3
}
