import Chronology
package import Events

/// What of a timeline a picture shows, and the numbers under which its sources are listed.
package struct TimelineSelection: Sendable {
  /// Dated events in the order of the days on which they hang on the axis; those of one day as the timeline has them.
  package let events: [Event]
  package let undated: [Event]
  /// How many events the timeline has in all, dated or not.
  package let total: Int
  private let numbers: SourceNumbers
  private let rivals: [String: [HistoricalDate]]

  /// The `top` most important events, or all. Of two that are equally important the earlier one is taken.
  package init(_ timeline: Timeline, top: Int? = nil) {
    let (kept, notShown) = timeline.top(top)
    total = kept.events.count + kept.undated.count + notShown
    var dated: [(event: Event, mark: DateMark, index: Int)] = []
    var undated: [Event] = []
    for (index, event) in (kept.events + kept.undated).enumerated() {
      if let mark = DateMark(event) { dated.append((event, mark, index)) } else { undated.append(event) }
    }
    dated.sort { left, right in
      let (leftDay, rightDay) = (left.mark.anchor.rounded(.down), right.mark.anchor.rounded(.down))
      if leftDay != rightDay { return leftDay < rightDay }
      return left.index < right.index
    }
    events = dated.map(\.event)
    self.undated = undated

    var rivals: [String: [HistoricalDate]] = [:]
    for conflict in timeline.conflicts { rivals[conflict.event, default: []] += conflict.claims.map(\.date) }
    self.rivals = rivals

    numbers = SourceNumbers(kept)
  }

  /// The documents that the shown events cite, in the order of their numbers.
  package var cited: [DocumentRecord] { numbers.documents }

  package var shown: Int { events.count + undated.count }

  /// The numbers of the documents that tell of the event, ascending, each once.
  package func citations(of event: Event) -> [Int] {
    numbers.of(event)
  }

  /// The dates that other sources claim for the event, best supported first.
  func rivals(of event: Event) -> [HistoricalDate] {
    (rivals[event.id] ?? []).filter { $0 != event.date }
  }
}
