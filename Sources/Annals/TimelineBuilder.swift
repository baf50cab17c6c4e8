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
    var events = merged.events
    Ranking().rank(&events, documents: documents)
    let order = Self.chronological(events)
    return Timeline(
      title: title, events: order.map { events[$0] }, undated: events.filter { $0.date == nil },
      conflicts: merged.conflicts, documents: documents, eras: eras.sorted())
  }

  /// The places of the dated events, by date and then by id.
  private static func chronological(_ events: [Event]) -> [Int] {
    let keys = events.map(\.date?.orderKey)
    return events.indices.filter { keys[$0] != nil }.sorted { left, right in
      if let a = keys[left], let b = keys[right], a != b { return a < b }
      if let a = events[left].date?.edtf, let b = events[right].date?.edtf, a != b { return a < b }
      return events[left].id < events[right].id
    }
  }
}
