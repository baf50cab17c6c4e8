/// From days to pixels along the axis: linear in each segment, with nothing but a marked break between two segments.
package struct TimeScale: Sendable {
  package struct Segment: Hashable, Sendable {
    /// Days since 1970-01-01; `until` is `from` where a segment holds a single day.
    package var from: Double
    package var until: Double
    /// Pixels along the axis.
    package var start: Double
    package var end: Double

    package init(from: Double, until: Double, start: Double, end: Double) {
      self.from = from
      self.until = until
      self.start = start
      self.end = end
    }

    /// Pixels a day; 0 for a segment of one day.
    package var pace: Double { until > from ? (end - start) / (until - from) : 0 }

    package func position(of time: Double) -> Double { start + (time - from) * pace }
  }

  /// In order, not overlapping, at least one.
  package var segments: [Segment]

  /// Whether time is left out between two segments, so that no place there is that of a date.
  package var leavesOutTime = true

  package init(segments: [Segment]) { self.segments = segments }

  /// The last place before the time that is left out, for a time that is: in a break, or after the end of the axis.
  package func edge(before time: Double) -> Double? {
    let index = segments.partitioningIndex { $0.until >= time }
    if index == segments.count { return segments[index - 1].until < time ? segments[index - 1].end : nil }
    return leavesOutTime && index > 0 && segments[index].from > time ? segments[index - 1].end : nil
  }

  /// Where that time is drawn; inside a break proportionally to its place in it, outside the scale at its ends.
  package func position(of time: Double) -> Double {
    let low = segments.partitioningIndex { $0.until >= time }
    guard low < segments.count else { return segments[segments.count - 1].end }
    let segment = segments[low]
    if time >= segment.from { return segment.position(of: time) }
    guard low > 0 else { return segment.start }
    let before = segments[low - 1]
    return before.end + (time - before.until) / (segment.from - before.until) * (segment.start - before.end)
  }
}

extension Array {
  /// The first place from which on the condition holds, where it holds from some place on. Logarithmic.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// How time is spread along the axis.
package enum ScaleKind: String, Hashable, Sendable, CaseIterable {
  /// Chosen by the data: linear while that leaves no wide blank and no long leader, otherwise broken.
  case automatic = "auto"
  /// One pace from end to end.
  case linear
  /// Long empty stretches are cut out; every cut is marked and labelled.
  case broken
  /// Equal steps from entry to entry, whatever time lies between.
  case ordinal
}
