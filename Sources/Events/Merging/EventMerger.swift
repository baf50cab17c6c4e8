import Chronology
import DateResolution

/// Finds the entries that tell of one event, in one document or in many, and makes one entry of them.
///
/// Two entries are one event when they are the same entry of the gazetteer, or when their words are alike enough for
/// how well their dates agree: little likeness is needed on the same day, more when one date merely contains the
/// other, and much when the dates contradict each other, which then is a conflict that the reader is shown. Plans do
/// not merge with what came of them, nor do two events that somebody wrote by hand.
///
/// Candidates come from an index of telling stems, so that the work grows with the number of true neighbours and not
/// with the square of the events. The result does not depend on the order of the input.
package struct EventMerger: Sendable {
  package init() {}

  package struct Result: Sendable {
    package var events: [Event]
    package var conflicts: [Conflict]
  }

  /// Each input event has one or more sources; the output events have ids, and sources best first.
  package func merge(_ input: [Event]) -> Result {
    let order = ContentOrder(input)
    let places = order.places()
    let groups = groups(input, places, order.documents)
    // Most entries have one telling, and nothing to disagree on.
    var events: [Event] = []
    var conflicts: [Conflict?] = []
    events.reserveCapacity(groups.count)
    conflicts.reserveCapacity(groups.count)
    for stretch in Parallel.map(
      stretchesOf: groups.count, length: 512,
      { stretch in
        groups[stretch].map { group -> (event: Event, conflict: Conflict?) in
          guard group.count > 1 else { return (MergedEvent.alone(input[places[group[0]]]), nil) }
          return MergedEvent(members: group.map { input[places[$0]] }).make()
        }
      })
    {
      for made in stretch {
        events.append(made.event)
        conflicts.append(made.conflict)
      }
    }
    EventIdentifiers.assign(to: &events)
    for place in events.indices { conflicts[place]?.event = events[place].id }
    return Result(events: events, conflicts: conflicts.compactMap(\.self))
  }

  /// Which events are one: of each group, its members' places in content order.
  private func groups(_ events: [Event], _ places: [Int], _ documents: [Int32]) -> [[Int]] {
    // What was written by hand as two events stays two: then there is nothing to compare.
    guard places.contains(where: { events[$0].basis != .given }) else { return places.indices.map { [$0] } }
    let words = EventWords(events, places)
    let fingerprints = EventFingerprints(words)
    let candidates = MergeCandidates(
      keys: keys(events, places, documents), fingerprints: fingerprints, distinct: DistinctEvents(words))
    var clustering = Clustering(candidates)
    for pair in candidates.pairs() { clustering.consider(pair) }
    return clustering.groups()
  }

  private func keys(_ events: [Event], _ places: [Int], _ documents: [Int32]) -> [MergeKey] {
    var numbers: [String: Int32] = [:]
    let names = places.map { place in
      events[place].namedEvent.map { name in
        let number = numbers[name] ?? Int32(numbers.count)
        numbers[name] = number
        return number
      }
    }
    return Parallel.elements(places.count) { index in
      MergeKey(events[places[index]], document: documents[places[index]], namedEvent: names[index])
    }
  }

  /// Further apart, two days of like words are two events and no contradiction.
  static let conflictDays = 10

  /// By date, then by what is quoted: never by where in the input an event stood.
  static func contentOrder(_ a: Event, _ b: Event) -> Bool {
    if let first = a.date, let second = b.date, first != second { return first < second }
    if (a.date == nil) != (b.date == nil) { return b.date == nil }
    let left = a.sources[0]
    let right = b.sources[0]
    if left.document != right.document { return left.document.utf8.lexicographicallyPrecedes(right.document.utf8) }
    return (left.start, left.expressionStart, a.title) < (right.start, right.expressionStart, b.title)
  }
}
