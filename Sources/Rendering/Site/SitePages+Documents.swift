import Chronology
import DateResolution
import Events

/// The pages of the documents: the text with its evidence marked, and what was taken from it.
extension SitePages {
  /// An event as one document tells it, with the anchor of its quote there.
  struct Told: Sendable {
    var event: Event
    var source: Event.Source
    var anchor: String
  }

  /// By document, each in chronological order, undated ones last.
  func eventsByDocument() -> [String: [Told]] {
    var told: [String: [Told]] = [:]
    for event in timeline.allEvents {
      var counts: [String: Int] = [:]
      for source in event.sources {
        counts[source.document, default: 0] += 1
        let anchor = SitePages.quoteID(event.id, counts[source.document]!)
        told[source.document, default: []].append(Told(event: event, source: source, anchor: anchor))
      }
    }
    return told
  }

  mutating func documentPage(_ document: DocumentRecord, _ told: [Told]) -> SiteFile {
    let path = plan.page(ofDocument: document.id)!
    let quotes = told.map { told in
      EvidenceText.Quote(
        range: range(told.source.start, told.source.end),
        expression: range(told.source.expressionStart, told.source.expressionEnd), anchor: told.anchor,
        link: address(of: told.event), label: told.source.date?.shortWording ?? told.event.shortWhenWords,
        title: told.event.title)
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
        .optional(document.url.flatMap(SafeLink.absolute)), .text(document.id), .some(text), .some(events),
      ], into: &main)
    return page(path, title: name, description: count(told.count, "event") + " taken from “" + name + "”", main: main)
  }

  /// From a document's page.
  private func address(of event: Event) -> String { "../" + plan.page(of: event.id) + "#" + event.id }

  private func range(_ start: Int, _ end: Int) -> Range<Int> { start <= end ? start..<end : start..<start }

  private mutating func taken(_ told: Told, hasText: Bool, into output: inout ByteWriter) {
    let differing = told.source.date.flatMap { $0 == told.event.date ? nil : $0 }
    fill(
      .taken,
      [
        .text(DateShape(told.event, isDisputed: false).rawValue), .text(address(of: told.event)),
        .text(differing?.wording ?? told.event.whenWords),
        .text(told.event.title), .optional(differing.map { _ in "Entered under " + told.event.whenWords }),
        .optional(told.source.derivation.words), .text(hasText ? "#" + told.anchor : address(of: told.event)),
      ], into: &output)
  }
}
