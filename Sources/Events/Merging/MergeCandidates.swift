/// Finds the pairs of events that may be one: alike enough in their words for how their dates lie to each other.
///
/// Each event is held against those behind it, in the order of dates, that share one of its most telling stems; of a stem
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

  /// List after list, one for each stretch of events, each in the order of places.
  private func alike() -> [[MergePair]] {
    let postings = Postings(fingerprints, keys)
    return Parallel.map(stretchesOf: keys.count, length: Self.stretchLength, with: Worker(self)) { worker, places in
      worker.pairs(of: places, with: postings, in: self)
    }
  }

  /// What a worker keeps from one event to the next.
  private struct Worker: Sendable {
    private var probe: EventFingerprints.Probe
    /// Of each event, the last one it was held against.
    private var lastCompared: [Int32]
    private var pairs: [MergePair] = []

    init(_ candidates: MergeCandidates) {
      probe = EventFingerprints.Probe(candidates.fingerprints)
      lastCompared = [Int32](repeating: -1, count: candidates.keys.count)
    }

    mutating func pairs(of places: Range<Int>, with postings: Postings, in candidates: MergeCandidates) -> [MergePair] {
      pairs.removeAll(keepingCapacity: true)
      for place in places { compare(place, with: postings, in: candidates) }
      // No longer than it is, while the worker's own list is there for the next stretch.
      return pairs.withUnsafeBufferPointer { Array($0) }
    }

    private mutating func compare(_ place: Int, with postings: Postings, in candidates: MergeCandidates) {
      let key = candidates.keys[place]
      let start = pairs.count
      probe.move(to: place, of: candidates.fingerprints)
      candidates.keys.withUnsafeBufferPointer { keys in
        postings.forEachNeighbour(of: place, key) { other in
          guard lastCompared[other] != Int32(place) else { return }
          lastCompared[other] = Int32(place)
          guard let needed = key.neededSimilarity(keys[other]),
            let similarity = probe.similarity(to: other, needed, of: candidates.fingerprints),
            !candidates.areDistinct(place, other)
          else { return }
          pairs.append(MergePair(left: Int32(place), right: Int32(other), similarity: similarity))
        }
      }
      pairs.withUnsafeMutableBufferPointer { pairs in
        var found = UnsafeMutableBufferPointer(rebasing: pairs[start...])
        found.sort { $0.right < $1.right }
      }
    }
  }

  /// Whether two are told apart by what their words do not share.
  func areDistinct(_ left: Int, _ right: Int) -> Bool {
    if keys[left].isGiven || keys[right].isGiven || keys[left].sharesName(with: keys[right]) { return false }
    return distinct.are(left, right, areOfOneDocument: keys[left].document == keys[right].document)
  }

  private static let stretchLength = 512
}
