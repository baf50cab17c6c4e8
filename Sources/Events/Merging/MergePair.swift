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

  /// The pairs of all lists, in order. They are dealt out by similarity first, and each share is then sorted: time grows
  /// little faster than their number, and the sorting is shared among the cores.
  static func sorted(_ lists: [[MergePair]]) -> [MergePair] {
    var ends = [Int](repeating: 0, count: shares + 1)
    for list in lists { for pair in list { ends[pair.share + 1] += 1 } }
    for share in 1...shares { ends[share] += ends[share - 1] }
    let starts = ends
    return [MergePair](unsafeUninitializedCapacity: starts[shares]) { buffer, initialized in
      for list in lists {
        for pair in list {
          buffer.initializeElement(at: ends[pair.share], to: pair)
          ends[pair.share] += 1
        }
      }
      initialized = starts[shares]
      // Each share is its own stretch of the buffer, and all are sorted when `map` returns.
      nonisolated(unsafe) let pairs = buffer
      _ = Parallel.map(stretchesOf: shares, length: 256) { stretch in
        for share in stretch where starts[share + 1] - starts[share] > 1 {
          UnsafeMutableBufferPointer(rebasing: pairs[starts[share]..<starts[share + 1]]).sort { precedes($0, $1) }
        }
      }
    }
  }

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
