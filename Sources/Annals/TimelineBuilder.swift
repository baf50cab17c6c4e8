import Chronology
package import Events

/// The second half of the pipeline: sees the records of all documents together, merges what is told twice, ranks, and
/// puts everything in order. The order of the records does not matter.
package struct TimelineBuilder: Sendable {
  package var title: String

  package init(title: String) { self.title = title }

  /// `notes` are what hand-written events cite: sources without a text.
  package func timeline(
    records: [EventRecord], handWritten: [Event] = [], eras: [Era] = [], notes: [DocumentRecord] = []
  ) -> Timeline {
    let records = records.sorted { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) }
    let documents = records.map(\.document)
    var merged = EventMerger().merge(records.flatMap(\.events) + handWritten)
    // Taken out, so that there is one list to change and not two.
    var events: [Event] = []
    swap(&events, &merged.events)
    Ranking().rank(&events, documents: documents)
    let undated = Self.sort(&events)
    return Timeline(
      title: title, events: events, undated: undated, conflicts: merged.conflicts,
      documents: documents + notes.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }, eras: eras.sorted())
  }

  /// Puts the dated events in order, by date, then as their first sources tell them, and then by id, and gives back the
  /// undated ones as they stood.
  private static func sort(_ events: inout [Event]) -> [Event] {
    let keys = events.map { $0.date.map { (order: $0.orderKey, edtf: $0.edtf) } }
    let dated = events.indices.filter { keys[$0] != nil }.sorted { left, right in
      if let a = keys[left], let b = keys[right] {
        if a.order != b.order { return a.order < b.order }
        if a.edtf != b.edtf { return a.edtf < b.edtf }
      }
      if let a = events[left].sources.first, let b = events[right].sources.first {
        if a.document != b.document { return a.document < b.document }
        if a.start != b.start { return a.start < b.start }
      }
      return events[left].id < events[right].id
    }
    events.permute(to: dated + events.indices.filter { keys[$0] == nil })
    defer { events.removeSubrange(dated.count...) }
    return Array(events[dated.count...])
  }
}

extension Array {
  /// Puts at each place the element that stood at the place in `order`, a permutation. Elements are moved, not copied.
  fileprivate mutating func permute(to order: [Int]) {
    var order = order
    for start in order.indices where order[start] != start {
      var place = start
      while order[place] != start {
        let next = order[place]
        swapAt(place, next)
        order[place] = place
        place = next
      }
      order[place] = place
    }
  }
}
