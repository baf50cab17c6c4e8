/// The events of each telling stem, in content order: all lists in one, one after another.
struct Postings: Sendable {
  private var events: [Int32]
  /// Of each entry, the first day on which its event can meet an earlier one.
  private var beginnings: [Int32]
  /// The least of every `blockLength` of those: where it lies too late, all of them do.
  private var leastBeginnings: [Int32]
  /// For each event and each of its telling stems, where the event stands in the list of that stem, and where that ends.
  private var places: [(entry: Int32, end: Int32)]
  /// Where the places of each event begin; one more for the end.
  private var starts: [Int]

  init(_ fingerprints: EventFingerprints, _ keys: [MergeKey]) {
    let telling = Parallel.map(stretchesOf: keys.count, length: 512) { places in
      places.map { fingerprints.words.telling($0, Self.tellingStems) }
    }
    starts = [0]
    starts.reserveCapacity(keys.count + 1)
    var ends = [Int32](repeating: 0, count: fingerprints.stemCount + 1)
    for stems in telling.joined() {
      starts.append(starts[starts.count - 1] + stems.count)
      for stem in stems { ends[Int(stem) + 1] += 1 }
    }
    for stem in ends.indices.dropFirst() { ends[stem] += ends[stem - 1] }
    var nextEntries = ends
    let count = starts[keys.count]
    events = [Int32](repeating: 0, count: count)
    beginnings = [Int32](repeating: 0, count: count)
    places = []
    places.reserveCapacity(count)
    for (event, stems) in telling.joined().enumerated() {
      let beginning = Self.beginning(of: keys[event])
      for stem in stems {
        let entry = nextEntries[Int(stem)]
        nextEntries[Int(stem)] += 1
        events[Int(entry)] = Int32(event)
        beginnings[Int(entry)] = beginning
        places.append((entry, ends[Int(stem) + 1]))
      }
    }
    let beginnings = beginnings
    leastBeginnings = stride(from: 0, to: count, by: Self.blockLength).map { start in
      beginnings[start..<min(start + Self.blockLength, count)].min()!
    }
  }

  /// Goes through the events that share one of the event's telling stems, the most telling first, and stand behind it in
  /// content order, as far as they begin early enough to meet it. Of a stem that many share, only through the nearest.
  /// An event that shares several stems comes up several times.
  func forEachNeighbour(of event: Int, _ key: MergeKey, _ body: (Int) -> Void) {
    let latest = Self.end(of: key)
    events.withUnsafeBufferPointer { events in
      beginnings.withUnsafeBufferPointer { beginnings in
        for place in places[starts[event]..<starts[event + 1]] {
          var entry = Int(place.entry) + 1
          let end = min(Int(place.end), entry + Self.longestReach)
          while entry < end {
            let block = entry / Self.blockLength
            let blockEnd = min((block + 1) * Self.blockLength, end)
            // A block may hold entries of other lists too; at worst it is then looked at for nothing.
            if leastBeginnings[block] <= latest {
              for entry in entry..<blockEnd where beginnings[entry] <= latest { body(Int(events[entry])) }
            }
            entry = blockEnd
          }
        }
      }
    }
  }

  private static let blockLength = 16
  private static let tellingStems = 8
  /// A stem that so many events share says little; the nearest in date order are the likeliest to be one.
  private static let longestReach = 300

  /// An event meets those before it that end no earlier. What has no date meets what has none.
  private static func beginning(of key: MergeKey) -> Int32 {
    key.isDated ? Int32(clamping: min(key.first, Int(Int32.max) - 1)) : .max
  }

  /// Days that do not fit are at the ends of those that do.
  private static func end(of key: MergeKey) -> Int32 {
    guard key.isDated else { return .max }
    let latest = Int(Int32.max) - 1
    return Int32(clamping: min(key.last, latest - EventMerger.conflictDays) + EventMerger.conflictDays)
  }
}
