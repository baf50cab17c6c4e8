/// Two events that may be one, and how alike they are. Small, for chronologies whose events are worded alike have millions.
struct MergePair: Sendable {
  /// Places in content order, the lower first.
  var left: Int32
  var right: Int32
  /// 0 to 1, a little more by rounding; 2 for what is certain.
  var similarity: Double

  /// The surest first, then by place.
  static func precedes(_ a: MergePair, _ b: MergePair) -> Bool {
    if a.similarity != b.similarity { return a.similarity > b.similarity }
    if a.left != b.left { return a.left < b.left }
    return a.right < b.right
  }

  /// The pairs of all lists, in order. They are dealt out by similarity first, on all cores, and each share is then sorted:
  /// time grows little faster than their number, and least where the lists come in the order of places, as most pairs of
  /// a share may be equally alike.
  static func sorted(_ lists: [[MergePair]]) -> [MergePair] {
    // Of each stretch of lists, how many of its pairs go to each share; then, where the first of those goes.
    var starts = Parallel.map(stretchesOf: lists.count, length: stretchLength) { stretch in
      var counts = [Int](repeating: 0, count: shares)
      for list in lists[stretch] { for pair in list { counts[pair.share] += 1 } }
      return counts
    }
    var ends = [0]
    ends.reserveCapacity(shares + 1)
    var count = 0
    for share in 0..<shares {
      for stretch in starts.indices {
        let ofStretch = starts[stretch][share]
        starts[stretch][share] = count
        count += ofStretch
      }
      ends.append(count)
    }
    let (places, bounds) = (starts, ends)
    return [MergePair](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = count
      // Each stretch of lists has places of its own, and so has each share; all is written when `map` returns.
      nonisolated(unsafe) let pairs = buffer
      _ = Parallel.map(stretchesOf: lists.count, length: stretchLength) { stretch in
        var places = places[stretch.lowerBound / stretchLength]
        for list in lists[stretch] {
          for pair in list {
            let share = pair.share
            pairs.initializeElement(at: places[share], to: pair)
            places[share] += 1
          }
        }
      }
      _ = Parallel.map(stretchesOf: shares, length: 256) { stretch in
        for share in stretch where bounds[share + 1] - bounds[share] > 1 {
          UnsafeMutableBufferPointer(rebasing: pairs[bounds[share]..<bounds[share + 1]]).sort { precedes($0, $1) }
        }
      }
    }
  }

  private static let stretchLength = 64

  private static let shares = 1 << 16

  /// The surer, the lower.
  private var share: Int { Int(min(max(2 - similarity, 0) * 0.5, 1) * Double(Self.shares - 1)) }
}

extension UnsafeMutableBufferPointer {
  /// Sorts in place what the buffer points to, which is mutable although the buffer is not.
  fileprivate func sort(_ precedes: (Element, Element) -> Bool) {
    var elements = self
    elements.sort(by: precedes)
  }
}
