import Chronology
import DateResolution
import Documents
package import Events
import Prose

/// One document's share of a chronology: what is known of it and the events it tells. What `annals extract` writes
/// and every later step reads.
package struct EventRecord: Sendable {
  package var document: DocumentRecord
  /// Undated ones among them; ids are those the event has when it stands alone.
  package var events: [Event]

  package init(document: DocumentRecord, events: [Event]) {
    self.document = document
    self.events = events
  }
}

/// The first half of the pipeline: from a document as read to its record. A pure function, so that it can run on all
/// cores, be cached by content, and run elsewhere.
struct DocumentAnalysis: Sendable {
  var gazetteer: NamedEventGazetteer

  func record(of document: Document) -> EventRecord {
    let (annotation, inferred) = Annotator(gazetteer: gazetteer).annotate(document)
    var events = EventExtractor().events(in: document, annotation: annotation)
    if let own = DocumentEvent(document: document, annotation: annotation).event(beside: events) { events.append(own) }
    let offsets = ScalarOffsets(document.text)
    let record = DocumentRecord(
      id: document.id, title: document.title, url: document.url, byline: document.byline,
      siteName: document.siteName, language: document.language, date: annotation.documentDate,
      dateBasis: inferred == nil ? document.date?.origin.rawValue : "inferred",
      reasons: inferred.map { $0.reasons + $0.setAside.map { "set aside: " + $0 } } ?? document.date?.evidence ?? [],
      text: document.text,
      blocks: document.blocks.map { block in
        let range = offsets[block.range]
        return .init(kind: block.kind.rawValue, start: range.lowerBound, end: range.upperBound)
      })
    return EventRecord(document: record, events: EventIdentifiers.assigned(to: events))
  }
}
