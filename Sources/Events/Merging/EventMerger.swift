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
    let events = withoutRepetitions(input.sorted(by: Self.contentOrder))
    let fingerprints = EventFingerprint.fingerprints(of: events)
    let words = events.map(DistinctEvents.Words.init)
    var clusters = Clusters(count: events.count)
    for pair in candidates(events, fingerprints, words).sorted(by: Pair.order) {
      let left = clusters.members(pair.left)
      let right = clusters.members(pair.right)
      guard left != right else { continue }
      // Every member must go with every other: no chains from one date to the next. Of a crowd some speak for all.
      let agree = left.prefix(Self.spokesmen).allSatisfy { a in
        right.prefix(Self.spokesmen).allSatisfy { b in
          canJoin(events[a], events[b], fingerprints[a].similarity(fingerprints[b])) {
            DistinctEvents.are(events[a], events[b], words[a], words[b])
          }
        }
      }
      if agree { clusters.join(pair.left, pair.right) }
    }
    let merged = clusters.all().map { cluster in MergedEvent(members: cluster.map { events[$0] }).make() }
    let identified = EventIdentifiers.assigned(to: merged.map(\.event))
    let conflicts = zip(identified, merged).compactMap { event, entry in
      entry.claims.map { Conflict(event: event.id, claims: $0, explanation: MergedEvent.explain($0)) }
    }
    return Result(events: identified, conflicts: conflicts)
  }

  private static let spokesmen = 12

  /// Whether two members of a joined entry go together: one named event at dates that agree or that documents dispute,
  /// or words alike enough for their dates.
  ///
  /// What was written by hand as two events stays two, however alike.
  private func canJoin(_ left: Event, _ right: Event, _ similarity: Double, areDistinct: () -> Bool) -> Bool {
    if left.basis == .given, right.basis == .given { return false }
    if let name = left.namedEvent, name == right.namedEvent, let a = left.date, let b = right.date {
      return a.isCompatible(with: b) || isContradicted(left, right)
    }
    guard let needed = neededSimilarity(left, right), similarity >= needed else { return false }
    return !areDistinct()
  }

  // MARK: Likeness

  /// How alike the words must be for two events of these dates and kinds to be one; nil when no likeness is enough.
  private func neededSimilarity(_ left: Event, _ right: Event) -> Double? {
    guard (left.kind == .plan) == (right.kind == .plan) || left.basis == .given || right.basis == .given else {
      return nil
    }
    guard let a = left.date, let b = right.date else {
      return left.date == nil && right.date == nil ? 0.8 : nil
    }
    if a.bounds == b.bounds {
      // A day narrows far more than a year does.
      return a.precision >= .day && a.precision != .range ? Self.leastSimilarity : a.precision >= .month ? 0.45 : 0.6
    }
    if a.isCompatible(with: b) {
      // A window of years agrees with almost anything.
      return max(a.width ?? Int.max, b.width ?? Int.max) <= Self.widestAgreement ? 0.5 : nil
    }
    // Contradictions are claimed by different documents, in words that leave no doubt.
    guard left.sources.first?.document != right.sources.first?.document,
      let first = a.earliest, let second = b.earliest, abs(first - second) <= Self.conflictDays,
      a.precision == .day, b.precision == .day, left.basis != .document, right.basis != .document,
      left.kind == .occurrence || left.basis == .given, right.kind == .occurrence || right.basis == .given
    else { return nil }
    return 0.55
  }

  /// Further apart, two days of like words are two events and no contradiction.
  static let conflictDays = 10

  /// What two tellings of the same day need.
  private static let leastSimilarity = 0.34

  /// Days: a year and a day.
  private static let widestAgreement = 367

  // MARK: Candidates

  private struct Pair {
    var left: Int
    var right: Int
    var similarity: Double
    var isNamed: Bool

    static func order(_ a: Pair, _ b: Pair) -> Bool {
      if a.isNamed != b.isNamed { return a.isNamed }
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return (a.left, a.right) < (b.left, b.right)
    }
  }

  private func candidates(
    _ events: [Event], _ fingerprints: [EventFingerprint], _ words: [DistinctEvents.Words]
  ) -> [Pair] {
    var pairs: [Pair] = []
    var byName: [String: Int] = [:]
    for (index, event) in events.enumerated() {
      guard let name = event.namedEvent, let date = event.date else { continue }
      if let first = byName[name] {
        if let other = events[first].date, date.isCompatible(with: other) || isContradicted(events[first], event),
          (event.kind == .plan) == (events[first].kind == .plan)
        {
          pairs.append(Pair(left: first, right: index, similarity: 1, isNamed: true))
        }
      } else {
        byName[name] = index
      }
    }
    // What lies years apart is not looked at further: only events that can touch are compared.
    let spans = events.map(Span.init)
    var postings = [[Int]](repeating: [], count: EventFingerprint.stems(fingerprints))
    var lastCompared = [Int](repeating: -1, count: events.count)
    for (index, fingerprint) in fingerprints.enumerated() {
      let event = events[index]
      for stem in fingerprint.telling(Self.tellingStems) {
        // By place and not by slice: a slice would make the list be copied when it grows.
        for place in max(0, postings[stem].count - Self.longestPosting)..<postings[stem].count {
          let other = postings[stem][place]
          guard lastCompared[other] != index else { continue }
          lastCompared[other] = index
          guard spans[other].canTouch(spans[index]) else { continue }
          let similarity = fingerprint.similarity(fingerprints[other])
          // Cheapest first: most neighbours are not alike enough for any dates.
          guard similarity >= Self.leastSimilarity, let needed = neededSimilarity(events[other], event) else {
            continue
          }
          if similarity >= needed, !DistinctEvents.are(events[other], event, words[other], words[index]) {
            pairs.append(Pair(left: other, right: index, similarity: similarity, isNamed: false))
          }
        }
        postings[stem].append(index)
      }
    }
    return pairs
  }

  /// What of an event rules out most others at a glance: the days it can fall on, as numbers, and its kind.
  private struct Span {
    var isDated: Bool
    var isPlan: Bool
    var isGiven: Bool
    var first: Int
    var last: Int

    init(_ event: Event) {
      isDated = event.date != nil
      isPlan = event.kind == .plan
      isGiven = event.basis == .given
      first = event.date?.earliest?.ordinal ?? Int.min
      last = event.date?.latest.map { $0.ordinal + EventMerger.conflictDays } ?? Int.max
    }

    /// Of two in chronological order: whether their dates and kinds leave anything to compare.
    func canTouch(_ later: Span) -> Bool {
      isDated == later.isDated && last >= later.first && (isPlan == later.isPlan || isGiven || later.isGiven)
    }
  }

  /// Whether two documents put one named event on two days close by. Further apart they speak of two events.
  private func isContradicted(_ left: Event, _ right: Event) -> Bool {
    guard left.sources[0].document != right.sources[0].document, left.date?.precision == .day,
      right.date?.precision == .day, let first = left.date?.earliest, let second = right.date?.earliest
    else { return false }
    return abs(first - second) <= Self.conflictDays
  }

  private static let tellingStems = 8
  /// A stem that so many events share says little; the latest in date order are the likeliest neighbours.
  private static let longestPosting = 300

  // MARK: Order and repetition

  /// By date, then by what is quoted: never by where in the input an event stood.
  static func contentOrder(_ a: Event, _ b: Event) -> Bool {
    if let first = a.date, let second = b.date, first != second { return first < second }
    if (a.date == nil) != (b.date == nil) { return b.date == nil }
    let left = a.sources[0]
    let right = b.sources[0]
    if left.document != right.document { return left.document.utf8.lexicographicallyPrecedes(right.document.utf8) }
    return (left.start, left.expressionStart, a.title) < (right.start, right.expressionStart, b.title)
  }

  /// The same sentence of the same document with the same date is one telling, however often the file repeats it.
  private func withoutRepetitions(_ events: [Event]) -> [Event] {
    var seen: Set<[String]> = []
    return events.filter { event in
      let source = event.sources[0]
      return seen.insert([source.document, source.quote, event.date?.edtf ?? "", event.title]).inserted
    }
  }
}

/// Disjoint sets with their members at hand.
private struct Clusters {
  private var root: [Int]
  private var sets: [[Int]]

  init(count: Int) {
    root = Array(0..<count)
    sets = root.map { [$0] }
  }

  func members(_ index: Int) -> [Int] { sets[root[index]] }

  mutating func join(_ left: Int, _ right: Int) {
    let (keep, drop) = (min(root[left], root[right]), max(root[left], root[right]))
    for member in sets[drop] { root[member] = keep }
    sets[keep].append(contentsOf: sets[drop])
    sets[drop] = []
  }

  func all() -> [[Int]] { sets.filter { !$0.isEmpty } }
}
