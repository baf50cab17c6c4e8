/// Makes sets of events of the pairs that may be one, the surest pair first.
///
/// Two sets become one when every member of the one goes with every member of the other, so that no chain leads from one
/// date to the next. Of a crowd some speak for all: those that came first.
struct Clustering {
  private let candidates: MergeCandidates
  private var probe: EventFingerprints.Probe
  /// Of each event, the place of its set in `sets`.
  private var setOf: [Int32]
  private var sets: [Members]
  /// Of each event, the member of its set that comes after it; −1 after the last.
  private var following: [Int32]
  private var refused = RefusedPairs()
  /// The spokesmen of the two sets that are looked at.
  private var left: [Int32] = []
  private var right: [Int32] = []

  /// A chain of events, in the order in which they joined.
  private struct Members {
    /// The lowest of them. A set that takes another one in keeps its own.
    var first: Int32
    var last: Int32
    var count: Int32 = 1
    /// The days that its spokesmen leave to others.
    var days: MergeKey.Days
  }

  /// Each event by itself.
  init(_ candidates: MergeCandidates) {
    self.candidates = candidates
    probe = EventFingerprints.Probe(candidates.fingerprints)
    setOf = candidates.keys.indices.map { Int32($0) }
    sets = candidates.keys.enumerated().map { place, key in
      Members(first: Int32(place), last: Int32(place), days: key.days)
    }
    following = [Int32](repeating: -1, count: candidates.keys.count)
  }

  /// Makes one set of the two that the pair ties together, if all go together.
  mutating func consider(_ pair: MergePair) {
    let (one, other) = (Int(setOf[Int(pair.left)]), Int(setOf[Int(pair.right)]))
    // Most that cannot be one are told by days alone, without a look at their members.
    guard one != other, !sets[one].days.areApart(from: sets[other].days) else { return }
    // Two that stand alone are the pair itself, which would be no candidate otherwise.
    if sets[one].count > 1 || sets[other].count > 1 {
      let (first, second) = sets[one].first < sets[other].first ? (one, other) : (other, one)
      // A set only gains spokesmen while it is known by its first member: what was refused stays so.
      guard !refused.contain(sets[first].first, sets[second].first) else { return }
      guard goTogether(first, second) else {
        refused.insert(sets[first].first, sets[second].first)
        return
      }
    }
    join(one, other)
  }

  /// Of each set, its members in the order in which they joined; the sets in the order of their lowest members.
  func groups() -> [[Int]] {
    setOf.indices.compactMap { place in
      let set = sets[Int(setOf[place])]
      guard set.first == place else { return nil }
      return [Int](unsafeUninitializedCapacity: Int(set.count)) { group, count in
        var member = set.first
        while member >= 0 {
          group.initializeElement(at: count, to: Int(member))
          count += 1
          member = following[Int(member)]
        }
      }
    }
  }

  private static let spokesmen = 12

  private mutating func join(_ one: Int, _ other: Int) {
    let (head, tail) = sets[one].first < sets[other].first ? (sets[one], sets[other]) : (sets[other], sets[one])
    // The fewer move: an event moves no more often than its set doubles.
    let (kept, dropped) = sets[one].count >= sets[other].count ? (one, other) : (other, one)
    var member = sets[dropped].first
    while member >= 0 {
      setOf[Int(member)] = Int32(kept)
      member = following[Int(member)]
    }
    var joined = head
    member = tail.first
    for _ in 0..<max(0, min(Self.spokesmen - Int(head.count), Int(tail.count))) {
      joined.days.formIntersection(candidates.keys[Int(member)].days)
      member = following[Int(member)]
    }
    following[Int(head.last)] = tail.first
    joined.last = tail.last
    joined.count += tail.count
    sets[kept] = joined
  }

  /// Whether every spokesman of the one set goes with every one of the other.
  private mutating func goTogether(_ one: Int, _ other: Int) -> Bool {
    Self.gather(sets[one], following, into: &left)
    Self.gather(sets[other], following, into: &right)
    // Dates rule out most crowds, and cost far less than words do.
    for a in left {
      for b in right where !candidates.keys[Int(a)].canJoin(candidates.keys[Int(b)]) { return false }
    }
    for a in left {
      for b in right where !goTogether(Int(a), with: Int(b)) { return false }
    }
    return true
  }

  private static func gather(_ set: Members, _ following: [Int32], into list: inout [Int32]) {
    list.removeAll(keepingCapacity: true)
    var member = set.first
    while member >= 0, list.count < spokesmen {
      list.append(member)
      member = following[Int(member)]
    }
  }

  /// Whether two members of a joined entry go together: one named event at dates that agree or that documents dispute,
  /// or words alike enough for their dates.
  private mutating func goTogether(_ one: Int, with other: Int) -> Bool {
    let a = candidates.keys[one]
    let b = candidates.keys[other]
    if a.sharesName(with: b), a.isDated, b.isDated { return true }
    guard let needed = a.neededSimilarity(b), !candidates.areDistinct(one, other) else { return false }
    probe.move(to: one, of: candidates.fingerprints)
    return probe.similarity(to: other, needed, of: candidates.fingerprints) != nil
  }
}

/// Pairs of sets that were found not to be one. It forgets some, so that it stays small: those are then looked at again.
private struct RefusedPairs {
  private var slots = [UInt64](repeating: .max, count: 1 << bits)
  private static let bits: UInt64 = 16

  func contain(_ one: Int32, _ other: Int32) -> Bool {
    let pair = Self.pair(one, other)
    return slots[Self.slot(pair)] == pair
  }

  mutating func insert(_ one: Int32, _ other: Int32) {
    let pair = Self.pair(one, other)
    slots[Self.slot(pair)] = pair
  }

  private static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }

  /// The upper bits of a product know of all bits of the factor (Knuth, multiplicative hashing).
  private static func slot(_ pair: UInt64) -> Int { Int((pair &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits)) }
}
