/// Finds the pairs of events that may be one: alike enough in their words for how their dates lie to each other.
///
/// Each event is held against those before it, in the order of dates, that share one of its most telling stems; of a stem
/// that many share, only against the nearest. So the work grows with the number of true neighbours and not with the
/// square of the events. Dates are looked at first, as they rule out most and cost least.
struct MergeCandidates: Sendable {
  /// In content order.
  let keys: [MergeKey]
  let fingerprints: EventFingerprints
  let distinct: DistinctEvents

  /// The similarity of two mentions of one named event: surer than any likeness of words.
  private static let sameName = 2.0

  /// The surest first.
  func pairs() -> [MergePair] { MergePair.sorted(alike() + [named()]) }

  /// Mentions of a named event, each with the first one.
  private func named() -> [MergePair] {
    var pairs: [MergePair] = []
    var firsts: [Int32: Int] = [:]
    for (place, key) in keys.enumerated() {
      guard let name = key.namedEvent, key.isDated else { continue }
      guard let first = firsts[name] else {
        firsts[name] = place
        continue
      }
      let other = keys[first]
      if !(key.isGiven && other.isGiven), key.isPlan == other.isPlan,
        key.isCompatible(with: other) || other.contradicts(key)
      {
        pairs.append(MergePair(left: Int32(first), right: Int32(place), similarity: Self.sameName))
      }
    }
    return pairs
  }

  /// List after list, one for each stretch of events.
  private func alike() -> [[MergePair]] {
    let postings = Postings(fingerprints, keys)
    return Parallel.map(stretchesOf: keys.count, length: Self.stretchLength, with: Worker(self)) { worker, places in
      var pairs: [MergePair] = []
      for place in places { worker.compare(place, with: postings, in: self, &pairs) }
      return pairs
    }
  }

  /// What a worker keeps from one event to the next.
  private struct Worker: Sendable {
    var probe: EventFingerprints.Probe
    /// Of each event, the last one it was held against.
    var lastCompared: [Int32]

    init(_ candidates: MergeCandidates) {
      probe = EventFingerprints.Probe(candidates.fingerprints)
      lastCompared = [Int32](repeating: -1, count: candidates.keys.count)
    }

    mutating func compare(
      _ place: Int, with postings: Postings, in candidates: MergeCandidates, _ pairs: inout [MergePair]
    ) {
      let key = candidates.keys[place]
      let reach = Postings.reach(of: key)
      for list in postings.lists(of: place) {
        let end = Int(list.end)
        var entry = max(Int(list.start), end - MergeCandidates.longestPosting)
        while let found = postings.firstReaching(reach, from: entry, to: end) {
          entry = found + 1
          let other = Int(postings.events[found])
          guard lastCompared[other] != Int32(place) else { continue }
          lastCompared[other] = Int32(place)
          guard let needed = candidates.keys[other].neededSimilarity(key) else { continue }
          probe.move(to: place, of: candidates.fingerprints)
          let similarity = probe.similarity(to: other, of: candidates.fingerprints)
          if similarity >= needed, !candidates.areDistinct(other, place) {
            pairs.append(MergePair(left: Int32(other), right: Int32(place), similarity: similarity))
          }
        }
      }
    }
  }

  /// Whether two are told apart by what their words do not share.
  func areDistinct(_ left: Int, _ right: Int) -> Bool {
    if keys[left].isGiven || keys[right].isGiven || keys[left].sharesName(with: keys[right]) { return false }
    return distinct.are(left, right, areOfOneDocument: keys[left].document == keys[right].document)
  }

  /// The events of each telling stem, in content order, all in one list.
  private struct Postings: Sendable {
    private(set) var events: [Int32]
    /// Of each entry, the last day on which its event can meet a later one. Days that do not fit are at the ends of those
    /// that do.
    private var reaches: [Int32]
    /// The greatest of every `blockLength` of those: where it falls short, all of them do.
    private var greatestReaches: [Int32]
    private var stems: [Int32]
    private var stemStarts: [Int]
    /// For each event and each of its telling stems, where the list of that stem begins, and where the event stands in it.
    private var listsOfEvents: [(start: Int32, end: Int32)]

    init(_ fingerprints: EventFingerprints, _ keys: [MergeKey]) {
      let telling = Parallel.map(stretchesOf: keys.count, length: MergeCandidates.stretchLength) { places in
        places.map { fingerprints.words.telling($0, MergeCandidates.tellingStems) }
      }
      stems = []
      stemStarts = [0]
      var ends = [Int32](repeating: 0, count: fingerprints.stemCount + 1)
      for stretch in telling {
        for found in stretch {
          stems += found
          stemStarts.append(stems.count)
          for stem in found { ends[Int(stem) + 1] += 1 }
        }
      }
      for stem in ends.indices.dropFirst() { ends[stem] += ends[stem - 1] }
      let starts = ends
      events = [Int32](repeating: 0, count: stems.count)
      reaches = [Int32](repeating: 0, count: stems.count)
      greatestReaches = []
      listsOfEvents = []
      listsOfEvents.reserveCapacity(stems.count)
      for event in keys.indices {
        for stem in stems[stemStarts[event]..<stemStarts[event + 1]] {
          let end = ends[Int(stem)]
          events[Int(end)] = Int32(event)
          reaches[Int(end)] = Self.end(of: keys[event])
          listsOfEvents.append((starts[Int(stem)], end))
          ends[Int(stem)] += 1
        }
      }
      stems = []
      let reaches = reaches
      greatestReaches = stride(from: 0, to: reaches.count, by: Self.blockLength).map { start in
        reaches[start..<min(start + Self.blockLength, reaches.count)].max()!
      }
    }

    /// For each telling stem of the event, the most telling first, the entries of the events before it.
    func lists(of event: Int) -> ArraySlice<(start: Int32, end: Int32)> {
      listsOfEvents[stemStarts[event]..<stemStarts[event + 1]]
    }

    /// The first entry from `entry` to `end` whose event reaches so far; nil when there is none. Most do not.
    func firstReaching(_ reach: Int32, from entry: Int, to end: Int) -> Int? {
      reaches.withUnsafeBufferPointer { reaches in
        var entry = entry
        while entry < end {
          let block = entry / Self.blockLength
          let blockEnd = min((block + 1) * Self.blockLength, end)
          // A block may hold entries of other lists too; at worst it is then looked at for nothing.
          if greatestReaches[block] >= reach {
            while entry < blockEnd {
              if reaches[entry] >= reach { return entry }
              entry += 1
            }
          }
          entry = blockEnd
        }
        return nil
      }
    }

    private static let blockLength = 16

    /// An event meets those before it that reach at least so far. What has no date meets what has none.
    static func reach(of key: MergeKey) -> Int32 {
      key.isDated ? Int32(clamping: min(key.first, Int(Int32.max) - 1)) : .max
    }

    private static func end(of key: MergeKey) -> Int32 {
      guard key.isDated else { return .max }
      let latest = Int(Int32.max) - 1
      return Int32(clamping: min(key.last, latest - EventMerger.conflictDays) + EventMerger.conflictDays)
    }
  }

  private static let stretchLength = 512
  private static let tellingStems = 8
  /// A stem that so many events share says little; the latest in date order are the likeliest neighbours.
  private static let longestPosting = 300
}
