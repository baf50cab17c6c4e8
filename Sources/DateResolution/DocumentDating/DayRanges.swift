import Chronology

/// A set of days as sorted, disjoint, closed ranges: what the evidence so far leaves of the days on which a document
/// can have been written.
struct DayRanges: Hashable, Sendable {
  /// Stand-ins for "no bound", far outside the calendar.
  static let past = Int.min / 4
  static let future = Int.max / 4

  private(set) var ranges: [ClosedRange<Int>]

  static let all = DayRanges([past...future])

  init(_ ranges: [ClosedRange<Int>]) {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  static func from(_ day: Day?) -> DayRanges { DayRanges([(day?.ordinal ?? past)...future]) }
  static func upTo(_ day: Day?) -> DayRanges { DayRanges([past...(day?.ordinal ?? future)]) }

  var isEmpty: Bool { ranges.isEmpty }
  var earliest: Day? { ranges.first.flatMap { $0.lowerBound == Self.past ? nil : Day(ordinal: $0.lowerBound) } }
  var latest: Day? { ranges.last.flatMap { $0.upperBound == Self.future ? nil : Day(ordinal: $0.upperBound) } }

  /// Linear in the number of ranges of both.
  func intersection(_ other: DayRanges) -> DayRanges {
    var result: [ClosedRange<Int>] = []
    var i = 0
    var j = 0
    while i < ranges.count, j < other.ranges.count {
      let lower = max(ranges[i].lowerBound, other.ranges[j].lowerBound)
      let upper = min(ranges[i].upperBound, other.ranges[j].upperBound)
      if lower <= upper { result.append(lower...upper) }
      if ranges[i].upperBound < other.ranges[j].upperBound { i += 1 } else { j += 1 }
    }
    return DayRanges(result)
  }
}
