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
  /// selection or an earlier one.
  ///
  /// Undated events compete with the dated ones. Conflicts stay when their event does; documents all stay, for they
  /// were all read.
  package func top(_ count: Int?) -> (shown: Timeline, notShown: Int) {
    guard let count, count < events.count + undated.count else { return (self, notShown) }
    let kept = Set(ranked.prefix(max(0, count)).map(\.id))
    var shown = self
    shown.events = events.filter { kept.contains($0.id) }
    shown.undated = undated.filter { kept.contains($0.id) }
    shown.conflicts = conflicts.filter { kept.contains($0.event) }
    shown.notShown = total - shown.events.count - shown.undated.count
    return (shown, shown.notShown)
  }
}

extension Array where Element: Hashable {
  /// Without repetitions, in order of first appearance.
  var uniqued: [Element] {
    var seen = Set<Element>(minimumCapacity: count)
    return filter { seen.insert($0).inserted }
  }
}
