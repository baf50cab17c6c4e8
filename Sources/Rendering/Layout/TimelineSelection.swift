package import Chronology
package import Events

/// What of a timeline a picture shows, and the numbers under which its sources are listed.
package struct TimelineSelection: Sendable {
  /// Dated events in the order of the days on which they hang on the axis; those of one day as the timeline has them.
  package let dated: [DatedEvent]
  package let undated: [Event]
  /// How many events the timeline has in all, dated or not.
  package let total: Int
  private let numbers: SourceNumbers

  /// The `top` most important events, or all. Of two that are equally important the earlier one is taken.
  package init(_ timeline: Timeline, top: Int? = nil) {
    let (kept, notShown) = timeline.top(top)
    total = kept.events.count + kept.undated.count + notShown
    var rivals: [String: [HistoricalDate]] = [:]
    for conflict in timeline.conflicts { rivals[conflict.event, default: []] += conflict.claims.map(\.date) }
    var dated: [DatedEvent] = []
    var undated: [Event] = []
    for event in kept.events + kept.undated {
      let others = rivals.isEmpty ? [] : (rivals[event.id] ?? []).filter { $0 != event.date }
      if let mark = DateMark(event, rivals: others) {
        dated.append(DatedEvent(event: event, mark: mark, words: event.shortWhenWords, rivals: others))
      } else {
        undated.append(event)
      }
    }
    // A stable order by day: an index breaks the ties.
    let days = dated.map { $0.mark.anchor.rounded(.down) }
    let order = dated.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }
    self.dated = order.map { dated[$0] }
    self.undated = undated
    numbers = SourceNumbers(kept)
  }

  /// The documents that the shown events cite, in the order of their numbers.
  package var cited: [DocumentRecord] { numbers.documents }

  package var shown: Int { dated.count + undated.count }

  /// The numbers of the documents that tell of the event, ascending, each once.
  package func citations(of event: Event) -> [Int] {
    numbers.of(event)
  }
}

/// An event with its place on the axis and its date in words.
package struct DatedEvent: Sendable {
  package var event: Event
  package var mark: DateMark
  package var words: String
  /// The dates that other sources claim, best supported first.
  package var rivals: [HistoricalDate]
}
