/// Where things are on an axis, and how much room their labels need there.
enum AxisPoints {
  /// In order of time. Ends after `until` are left out: they belong to a later page.
  static func points(of groups: [EntryGroup], carried: [DateMark] = [], until: Double? = nil) -> [ScaleBreaks.Point] {
    let limit = until ?? .infinity
    var points: [ScaleBreaks.Point] = []
    points.reserveCapacity(groups.count * 2)
    for group in groups {
      let mark = group.mark
      points.append(ScaleBreaks.Point(time: mark.anchor, room: group.height))
      if let end = mark.end, end > mark.anchor, end <= limit {
        points.append(ScaleBreaks.Point(time: end, room: 0, isSpanEnd: mark.form == .span, opened: mark.anchor))
      }
      for rival in mark.rivals where rival <= limit {
        points.append(ScaleBreaks.Point(time: rival, room: 0, isSpanEnd: true))
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
    return points
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
