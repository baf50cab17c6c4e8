import Chronology
package import Events

/// The second half of the pipeline: sees the records of all documents together, merges what is told twice, ranks, and
/// puts everything in order. The order of the records does not matter.
package struct TimelineBuilder: Sendable {
  package var title: String

  package init(title: String) { self.title = title }

  package func timeline(records: [EventRecord], handWritten: [Event] = [], eras: [Era] = []) -> Timeline {
    let records = records.sorted { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) }
    let documents = records.map(\.document)
    let merged = EventMerger().merge(records.flatMap(\.events) + handWritten)
    let events = Ranking().ranked(merged.events, documents: documents)
    return Timeline(
      title: title,
      events: events.filter { $0.date != nil }.sorted { ($0.date!, $0.id) < ($1.date!, $1.id) },
      undated: events.filter { $0.date == nil }, conflicts: merged.conflicts, documents: documents,
      eras: eras.sorted())
  }
}
