package import Chronology
package import Events

/// What of a timeline a picture shows, and the numbers under which its sources are listed.
package struct TimelineSelection: Sendable {
  /// Dated events in the order of the days on which they hang on the axis; those of one day as the timeline has them.
  package let dated: [DatedEvent]
  package let undated: [Event]
  /// The named periods behind them.
  package let eras: [Era]
  /// How many events the timeline has in all, dated or not.
  package let total: Int
  private let numbers: SourceNumbers

  /// The `top` most important events, or all.
  package init(_ timeline: Timeline, top: Int? = nil) {
    let (kept, notShown) = timeline.top(top)
    total = kept.events.count + kept.undated.count + notShown
    var rivals: [String: [HistoricalDate]] = [:]
    for conflict in timeline.conflicts { rivals[conflict.event, default: []] += conflict.claims.map(\.date) }
    let rivalDates = rivals
    func select(_ events: [Event]) -> [DatedEvent?] {
      Parallel.elements(events.count) { place in
        let event = events[place]
        let others = rivalDates.isEmpty ? [] : (rivalDates[event.id] ?? []).filter { $0 != event.date }
        return DateMark(event, rivals: others).map {
          DatedEvent(event: event, mark: $0, words: event.shortWhenWords, rivals: others)
        }
      }
    }
    let selected = [(kept.events, select(kept.events)), (kept.undated, select(kept.undated))]
    let dated = Self.withoutCommonYear(selected.flatMap { $0.1.compactMap(\.self) })
    // An event whose date is open on both sides hangs nowhere on the axis.
    let undated = selected.flatMap { events, dated in zip(events, dated).filter { $0.1 == nil }.map(\.0) }
    self.dated = Self.ordered(dated)
    self.undated = undated
    eras = timeline.eras
    numbers = SourceNumbers(kept)
  }

  /// Where all is of one year, the axis says it; of one day, that day as well. The labels need not repeat it.
  private static func withoutCommonYear(_ dated: [DatedEvent]) -> [DatedEvent] {
    let bounds = dated.lazy.compactMap(\.event.date?.bounds)
    guard dated.count > 1, let first = bounds.first?.earliestBegin,
      bounds.allSatisfy({ $0.earliestBegin?.year == first.year && $0.latestEnd?.year == first.year }),
      dated.allSatisfy({ $0.rivals.isEmpty })
    else { return dated }
    let isOneDay = bounds.allSatisfy { $0.earliestBegin == first && $0.latestEnd == first }
    let year = YearGroup.name(first.year)
    let day = HistoricalDate.day(first).shortWording.withoutYear(year)
    return dated.map { event in
      var event = event
      event.words = event.words.withoutYear(year)
      if isOneDay { event.words = event.words.withoutDay(day) }
      return event
    }
  }

  /// In a stable order by day: those of one day stay as they are, unless their hours are known.
  private static func ordered(_ dated: [DatedEvent]) -> [DatedEvent] {
    var dated = dated
    var days = dated.map { $0.mark.anchor.rounded(.down) }
    var hours: [Double: Set<Double>] = [:]
    for event in dated where event.mark.isTimed {
      hours[event.mark.anchor.rounded(.down), default: []].insert(event.mark.anchor)
    }
    if !hours.isEmpty {
      for (index, day) in days.enumerated() {
        guard let times = hours[day] else { continue }
        if times.count > 1 { dated[index].mark = dated[index].mark.spreadOverItsDay() }
        days[index] = dated[index].mark.anchor
      }
    }
    if zip(days, days.dropFirst()).allSatisfy({ $0 <= $1 }) { return dated }
    let order = days.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }
    return order.map { dated[$0] }
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
