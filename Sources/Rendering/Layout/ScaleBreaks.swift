import Foundation

/// Finds where an axis should break: a pure function of where things are and how much room their labels need.
package struct ScaleBreaks: Sendable {
  /// Something on the axis: a label's anchor with the room its label takes, or the end of an extent, which takes none.
  package struct Point: Hashable, Sendable {
    package var time: Double
    package var room: Double
    /// Whether it is the end of a span, which is worth a place on the axis even where nothing else is near.
    package var isSpanEnd: Bool
    /// Where the extent began that ends here.
    package var opened: Double?
    /// Of several lanes side by side, the one in which its label takes that room.
    package var lane = 0
    /// Whether the axis must not break between the point before and this one.
    package var isJoined = false

    package init(time: Double, room: Double, isSpanEnd: Bool = false, opened: Double? = nil) {
      self.time = time
      self.room = room
      self.isSpanEnd = isSpanEnd
      self.opened = opened
    }
  }

  /// How much longer than its labels a segment is, so that they can stay near their places.
  package static let slack = 1.2
  /// Longer blanks than this many pixels are worth a break.
  package var widestBlank = 170.0
  /// Labels pushed further than this from their places are worth one too.
  package var longestShift = 110.0
  /// A gap stands out, and may become a break, from so many times the geometric mean of all gaps on. (Of events that
  /// fall evenly at random, with exponential gaps, one gap in twenty does. The arithmetic mean would not do: where
  /// decades are followed by a week, the decades are all there is to it.)
  package var prominence = 5.3

  package init() {}

  /// The segments as ranges of `points`, which must be in order of time. At most linear times the depth of nesting,
  /// which is bounded.
  package func segments(of points: [Point]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    split(points, 0..<points.count, depth: 0, into: &result)
    return result
  }

  private func split(_ points: [Point], _ range: Range<Int>, depth: Int, into result: inout [Range<Int>]) {
    guard range.count > 1, depth < 24, let threshold = threshold(points, range) else {
      if !range.isEmpty { result.append(range) }
      return
    }
    var first = range.lowerBound
    for index in range.dropFirst()
    where !points[index].isJoined && points[index].time - points[index - 1].time >= threshold {
      split(points, first..<index, depth: depth + 1, into: &result)
      first = index
    }
    split(points, first..<range.upperBound, depth: depth + 1, into: &result)
  }

  /// Gaps from this length on are to be cut out; nil where the segment is well as it is.
  private func threshold(_ points: [Point], _ range: Range<Int>) -> Double? {
    let duration = points[range.upperBound - 1].time - points[range.lowerBound].time
    guard duration > 0 else { return nil }
    var largest = 0.0
    // The axis is as long as its fullest lane wants it to be.
    let room = lanes(points, range).map { $0.reduce(0) { $0 + points[$1].room } }.max() ?? 0
    var gaps = 0
    var logarithms = 0.0
    for index in range {
      guard index > range.lowerBound else { continue }
      let gap = points[index].time - points[index - 1].time
      if !points[index].isJoined { largest = max(largest, gap) }
      if gap > 0 {
        gaps += 1
        logarithms += log(gap)
      }
    }
    let pace = max(room, 1) * Self.slack / duration
    let isBlank = largest * pace > widestBlank
    if gaps == 1 { return isBlank ? largest : nil }
    let outstanding = prominence * exp(logarithms / Double(gaps))
    guard largest >= outstanding, isBlank || shift(points, range, pace: pace) > longestShift else { return nil }
    return max(outstanding, largest / 2)
  }

  /// The places of the labels of that range, by their lanes.
  private func lanes(_ points: [Point], _ range: Range<Int>) -> [[Int]] {
    var lanes: [[Int]] = []
    for index in range where points[index].room > 0 {
      while lanes.count <= points[index].lane { lanes.append([]) }
      lanes[points[index].lane].append(index)
    }
    return lanes
  }

  /// How far the labels of that range would be pushed from their places.
  private func shift(_ points: [Point], _ range: Range<Int>, pace: Double) -> Double {
    let origin = points[range.lowerBound].time
    return lanes(points, range).reduce(0) { shift, labels in
      guard let last = labels.last else { return shift }
      let wishes = labels.map { (points[$0].time - origin) * pace }
      let end = (points[range.upperBound - 1].time - origin) * pace + points[last].room
      let tops = IsotonicPlacement.tops(
        wishes: wishes, heights: labels.map { points[$0].room }, within: 0...max(end, 0))
      return zip(tops, wishes).reduce(shift) { max($0, abs($1.0 - $1.1)) }
    }
  }
}
