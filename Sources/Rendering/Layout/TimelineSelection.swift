package import Chronology
package import Events

/// What of a timeline a picture shows, and the numbers under which its sources are listed.
package struct TimelineSelection: Sendable {
  /// Dated events in the order of their places on the axis.
  package let events: [Event]
  package let undated: [Event]
  /// How many events the timeline has in all, dated or not.
  package let total: Int
  /// The documents that the shown events cite, in the order of their first citation; a number is an index plus one.
  package let cited: [DocumentRecord]
  private let numbers: [String: Int]
  private let rivals: [String: [HistoricalDate]]

  /// The `top` most important events, or all. Of two that are equally important the earlier one is taken.
  package init(_ timeline: Timeline, top: Int? = nil) {
    let all = timeline.events + timeline.undated
    total = all.count
    let kept = top.map { Self.mostImportant($0, of: all) } ?? all
    var dated: [(event: Event, mark: DateMark, index: Int)] = []
    var undated: [Event] = []
    for (index, event) in kept.enumerated() {
      if let mark = DateMark(event) { dated.append((event, mark, index)) } else { undated.append(event) }
    }
    dated.sort { left, right in
      if left.mark.anchor != right.mark.anchor { return left.mark.anchor < right.mark.anchor }
      let leftEnd = left.mark.end ?? .infinity
      let rightEnd = right.mark.end ?? .infinity
      return leftEnd != rightEnd ? leftEnd < rightEnd : left.index < right.index
    }
    events = dated.map(\.event)
    self.undated = undated

    var rivals: [String: [HistoricalDate]] = [:]
    for conflict in timeline.conflicts { rivals[conflict.event, default: []] += conflict.claims.map(\.date) }
    self.rivals = rivals

    let documents = Dictionary(timeline.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var cited: [DocumentRecord] = []
    var numbers: [String: Int] = [:]
    for event in events + undated {
      for source in event.sources where numbers[source.document] == nil {
        cited.append(documents[source.document] ?? DocumentRecord(id: source.document, text: ""))
        numbers[source.document] = cited.count
      }
    }
    self.cited = cited
    self.numbers = numbers
  }

  package var shown: Int { events.count + undated.count }

  /// The numbers of the documents that tell of the event, ascending, each once.
  package func citations(of event: Event) -> [Int] {
    Array(Set(event.sources.compactMap { numbers[$0.document] })).sorted()
  }

  /// The dates that other sources claim for the event, best supported first.
  package func rivals(of event: Event) -> [HistoricalDate] {
    (rivals[event.id] ?? []).filter { $0 != event.date }
  }

  private static func mostImportant(_ count: Int, of events: [Event]) -> [Event] {
    guard count < events.count else { return events }
    let ranked = events.indices.sorted {
      events[$0].importance != events[$1].importance ? events[$0].importance > events[$1].importance : $0 < $1
    }
    return ranked.prefix(max(0, count)).sorted().map { events[$0] }
  }
}
