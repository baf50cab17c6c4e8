/// Where things are on an axis, and how much room their labels need there.
enum AxisPoints {
  /// In order of time. Ends after `until` are left out: they belong to a later page.
  static func points(of groups: [EntryGroup], carried: [DateMark] = [], until: Double? = nil) -> [ScaleBreaks.Point] {
    let limit = until ?? .infinity
    var points: [ScaleBreaks.Point] = []
    points.reserveCapacity(groups.count * 2)
    for group in groups {
      let mark = group.mark
      var point = ScaleBreaks.Point(time: mark.anchor, room: group.height)
      point.lane = group.lane
      points.append(point)
      if let end = mark.end, end > mark.anchor, end <= limit {
        points.append(ScaleBreaks.Point(time: end, room: 0, isSpanEnd: mark.form == .span, opened: mark.anchor))
      }
      for rival in mark.rivals where rival <= limit {
        points.append(ScaleBreaks.Point(time: rival, room: 0, isSpanEnd: true))
      }
      // Each of several dates has a place of its own, or two of them would be drawn as the time between.
      for choice in mark.choices {
        for time in [choice.lowerBound, choice.upperBound] where time > mark.anchor && time <= limit {
          points.append(ScaleBreaks.Point(time: time, room: 0, isSpanEnd: true, opened: choice.lowerBound))
        }
      }
    }
    if let first = points.first?.time {
      for mark in carried where mark.form == .span {
        guard let end = mark.end, end > first, end <= limit else { continue }
        points.append(ScaleBreaks.Point(time: end, room: 0, isSpanEnd: true))
      }
    }
    points.sort { $0.time < $1.time }
    for index in points.indices.dropFirst() where points[index].opened == points[index - 1].time {
      points[index].isJoined = !points[index].isSpanEnd
    }
    // The rest of a decade in which nothing else is told must not take the room of all that is. Its line runs past the
    // axis instead.
    if groups.count > 2, let last = points.indices.last { points[last].isJoined = false }
    return points
  }

  /// The last moment of which something is told in a segment before a break. A window ends at the midnight after its last
  /// day, where no time of it is any more: 1903 does not reach into 1904.
  static func lastMoment(of points: ArraySlice<ScaleBreaks.Point>, isLastSegment: Bool) -> Double {
    guard let until = points.last?.time else { return 0 }
    let isMidnight = until == until.rounded(.down)
    let endings = points.reversed().prefix { $0.time == until }
    let isAfter = isMidnight && points.first!.time < until && endings.allSatisfy { $0.room == 0 && $0.opened != nil }
    return isAfter && !isLastSegment ? until - 1 / 86_400 : until
  }

  /// A segment an anchor.
  static func ordinal(_ points: [ScaleBreaks.Point]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = 0
    for index in points.indices.dropFirst() where points[index].time != points[first].time && points[index].room > 0 {
      ranges.append(first..<index)
      first = index
    }
    if first < points.count { ranges.append(first..<points.count) }
    return ranges
  }
}
