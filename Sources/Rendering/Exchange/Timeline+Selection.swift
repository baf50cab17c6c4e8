package import Chronology
package import Events

extension Timeline {
  /// Dated events, then undated ones, without copying either list.
  package var allEvents: some Collection<Event> { [events, undated].lazy.joined() }

  /// Of the whole timeline, whatever is shown.
  package var total: Int { events.count + undated.count + notShown }

  /// "12 of 40 events shown, 28 not shown"; nil when all are.
  package var wordsOfSelection: String? { wordsOfSelection(showing: total - notShown) }

  /// The same for an output that shows so many.
  func wordsOfSelection(showing shown: Int) -> String? {
    shown < total ? "\(shown) of \(total) events shown, \(total - shown) not shown" : nil
  }

  /// The titles of the events that conflicts are about, by id.
  package var titlesOfConflicts: [String: String] {
    let wanted = Set(conflicts.map(\.event))
    guard !wanted.isEmpty else { return [:] }
    var titles: [String: String] = [:]
    for event in allEvents where wanted.contains(event.id) && titles[event.id] == nil { titles[event.id] = event.title }
    return titles
  }

  /// All events, undated ones last, most important first; equals keep their order in the timeline.
  package var ranked: [Event] {
    let all = events + undated
    return all.indices.sorted { (all[$0].importance, -$0) > (all[$1].importance, -$1) }.map { all[$0] }
  }

  /// The events that can have happened between these days; undated ones stay out. A nil bound is open.
  package func between(_ first: Day?, _ last: Day?) -> Timeline {
    var shown = self
    shown.undated = []
    shown.events = events.filter { event in
      if let first, let latest = event.date?.latest, latest < first { return false }
      if let last, let earliest = event.date?.earliest, earliest > last { return false }
      return event.date != nil
    }
    let kept = Set(shown.events.map(\.id))
    shown.conflicts = conflicts.filter { kept.contains($0.event) }
    shown.notShown = total - shown.events.count
    return shown
  }

  /// The timeline of its `count` most important events, each kept in its place, and how many are left out, by this
  /// selection or an earlier one. Of equals, of which there are more than there is room for, those are kept that stand
  /// evenly over the timeline: events written by hand all weigh the same, and the first forty of them would be the
  /// beginning of the story without its end.
  ///
  /// Undated events compete with the dated ones, and come after those that weigh as much. Conflicts stay when their event
  /// does; documents all stay, for they were all read.
  package func top(_ count: Int?) -> (shown: Timeline, notShown: Int) {
    guard let count, count < events.count + undated.count else { return (self, notShown) }
    let kept = mostImportant(max(0, count))
    var shown = self
    shown.events = events.indices.filter(kept.contains).map { events[$0] }
    shown.undated = undated.indices.filter { kept.contains(events.count + $0) }.map { undated[$0] }
    let ids = Set(shown.allEvents.lazy.map(\.id))
    shown.conflicts = conflicts.filter { ids.contains($0.event) }
    shown.notShown = total - shown.events.count - shown.undated.count
    return (shown, shown.notShown)
  }

  /// The places of so many events among the dated and, after them, the undated ones.
  private func mostImportant(_ count: Int) -> Set<Int> {
    guard count > 0 else { return [] }
    let weights = allEvents.map(\.importance)
    let threshold = weights.sorted(by: >)[count - 1]
    var kept = Set(weights.indices.filter { weights[$0] > threshold })
    let equals = weights.indices.filter { weights[$0] == threshold }
    let dated = equals.prefix { $0 < events.count }
    kept.formUnion(Self.spread(dated, count - kept.count))
    kept.formUnion(equals.dropFirst(dated.count).prefix(count - kept.count))
    return kept
  }

  /// So many of these places, the first and the last among them, with about as many left out between any two.
  private static func spread(_ places: ArraySlice<Int>, _ count: Int) -> [Int] {
    guard count < places.count else { return Array(places) }
    guard count > 1 else { return Array(places.prefix(count)) }
    return (0..<count).map { places[places.startIndex + $0 * (places.count - 1) / (count - 1)] }
  }
}

extension Array where Element: Hashable {
  /// Without repetitions, in order of first appearance.
  var uniqued: [Element] {
    var seen = Set<Element>(minimumCapacity: count)
    return filter { seen.insert($0).inserted }
  }
}
