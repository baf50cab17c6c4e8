import Chronology
import DateResolution
import Events

/// The pages of the documents: the text with its evidence marked, and what was taken from it.
extension SitePages {
  /// An event as one document tells it: places in the timeline's list of all events and in the event's sources, and
  /// which of the event's quotes in that document it is, from 1.
  struct Told: Sendable {
    var event: Int
    var source: Int
    var number: Int
  }

  /// By document, each in chronological order, undated ones last.
  static func told(_ timeline: Timeline) -> [String: [Told]] {
    var told: [String: [Told]] = [:]
    for (place, event) in timeline.allEvents.enumerated() {
      for (number, source) in event.sources.enumerated() {
        let earlier = event.sources[..<number].count { $0.document == source.document }
        told[source.document, default: []].append(Told(event: place, source: number, number: earlier + 1))
      }
    }
    return told
  }

  private func event(_ told: Told) -> Event {
    let dated = timeline.events.count
    return told.event < dated ? timeline.events[told.event] : timeline.undated[told.event - dated]
  }

  mutating func documentPage(_ document: DocumentRecord) -> SiteFile {
    let told = told[document.id] ?? []
    let path = plan.page(ofDocument: document.id)!
    let quotes = told.map { told in
      let event = event(told)
      let source = event.sources[told.source]
      return EvidenceText.Quote(
        range: range(source.start, source.end), expression: range(source.expressionStart, source.expressionEnd),
        anchor: SitePages.quoteID(event.id, told.number), link: address(of: event),
        label: source.date?.shortWording ?? event.shortWhenWords, title: event.title)
    }
    var text = ByteWriter(capacity: document.text.utf8.count * 2)
    EvidenceText(document, quotes: quotes).write(to: &text)
    var events = ByteWriter()
    for told in told { taken(told, hasText: !document.text.isEmpty, into: &events) }
    var reasons = ByteWriter()
    for reason in document.reasons {
      reasons.write("<dd>")
      reasons.write(html: reason)
      reasons.write("</dd>\n")
    }
    let name = title(of: document.id)
    var main = ByteWriter()
    fill(
      .document,
      [
        language(of: document.id), .text(name),
        .optional(
          [document.byline, document.siteName].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")),
        .optional(document.date?.wording), .optional(document.dateBasis), .some(reasons),
        .optional(document.url.flatMap(SafeLink.absolute)),
        .optional(document.id == document.title ? nil : document.id),
        .some(text), .some(events),
      ], into: &main)
    return page(path, title: name, description: count(told.count, "event") + " taken from “" + name + "”", main: main)
  }

  /// From a document's page.
  private func address(of event: Event) -> String { "../" + plan.page(of: event.id) + "#" + event.id }

  private func range(_ start: Int, _ end: Int) -> Range<Int> { start <= end ? start..<end : start..<start }

  private mutating func taken(_ told: Told, hasText: Bool, into output: inout ByteWriter) {
    let event = event(told)
    let source = event.sources[told.source]
    let differing = source.date.flatMap { $0 == event.date ? nil : $0 }
    let address = address(of: event)
    let words = event.whenWords
    let quoteID = SitePages.quoteID(event.id, told.number)
    fill(
      .taken,
      [
        // In a text the quote itself is what entries link to.
        .optional(hasText ? nil : quoteID),
        .text(DateShape(event, isDisputed: false).rawValue), .flag(event.isKnownToTheDay), .text(address),
        .text(differing?.wording ?? words),
        .text(event.title), .optional(!hasText && source.saysMoreThan(event.title) ? source.quote : nil),
        .optional(differing.map { _ in "Entered under " + words }),
        .optional(source.derivation.wordsForReaders), .text(hasText ? "#" + quoteID : address),
      ], into: &output)
  }
}
