/// An axis from left to right, broken where time is empty, each segment as long as its labels need it to be.
struct HorizontalAxis {
  let scale: TimeScale
  let isOrdinal: Bool
  /// Whether any of the events is known to the hour.
  let isTimed: Bool

  static let pause = 62.0
  static let tickSpacing = 52.0
  /// Ticks and elapsed times, one row each.
  static let tickHeight = 36.0

  init(
    _ groups: [EntryGroup], carried: [DateMark], until limit: Double?, scale kind: ScaleKind, from left: Double,
    to right: Double
  ) {
    let points = AxisPoints.points(of: groups, carried: carried, until: limit).map { point in
      var point = point
      // Labels stand one above another, so that each needs but a part of its width along the axis.
      if point.room > 0 { point.room = 46 }
      return point
    }
    isTimed = groups.contains { $0.mark.isTimed }
    isOrdinal = kind == .ordinal
    var breaks = ScaleBreaks()
    breaks.longestShift = 90
    var ranges: [Range<Int>] =
      switch kind {
      case .linear: [0..<points.count]
      case .ordinal: AxisPoints.ordinal(points)
      case .automatic, .broken: breaks.segments(of: points)
      }
    // An extent's end by itself is no place to stop at.
    ranges.removeAll { range in points[range].allSatisfy { $0.room == 0 && !$0.isSpanEnd } }
    let pause = isOrdinal ? 0 : Self.pause
    ranges = Self.keepingWidestBreaks(ranges, points, atMost: pause > 0 ? Int((right - left) / 2 / pause) : .max)
    let rooms = ranges.map { range in max(6, points[range].reduce(0) { $0 + $1.room }) }
    let share = (right - left - Double(ranges.count - 1) * pause) / rooms.reduce(0, +)
    var x = left
    var segments: [TimeScale.Segment] = []
    for (range, room) in zip(ranges, rooms) {
      let from = points[range.lowerBound].time
      let until = points[range.upperBound - 1].time
      segments.append(TimeScale.Segment(from: from, until: until, start: x, end: until > from ? x + room * share : x))
      x += room * share + pause
    }
    scale = TimeScale(segments: segments)
  }

  /// The same segments with no more breaks between them than there is room for: those that leave out most time.
  private static func keepingWidestBreaks(
    _ ranges: [Range<Int>], _ points: [ScaleBreaks.Point], atMost limit: Int
  ) -> [Range<Int>] {
    guard ranges.count - 1 > limit else { return ranges }
    func gap(_ index: Int) -> Double {
      points[ranges[index].lowerBound].time - points[ranges[index - 1].upperBound - 1].time
    }
    let kept = Set((1..<ranges.count).sorted { (gap($0), $1) > (gap($1), $0) }.prefix(limit))
    return ranges.indices.reduce(into: []) { result, index in
      if index == 0 || kept.contains(index) {
        result.append(ranges[index])
      } else {
        result[result.count - 1] = result[result.count - 1].lowerBound..<ranges[index].upperBound
      }
    }
  }

  // MARK: Drawing

  /// The line itself, with its breaks.
  func drawLine(into figure: inout Figure, y: Double) {
    for (index, segment) in scale.segments.enumerated() {
      let stub = segment.end - segment.start < 12 ? 6.0 : 0
      figure.shapes.append(.path(.axis, [.move(segment.start - stub, y), .line(segment.end + stub, y)]))
      guard index > 0 else { continue }
      let before = scale.segments[index - 1]
      figure.shapes.append(
        isOrdinal
          ? .path(.axis, [.move(before.end, y), .line(segment.start, y)])
          : .path(.pause, [.move(before.end + 9, y), .line(segment.start - 9, y)]))
    }
  }

  /// The room that a text takes up.
  struct TextBox: Hashable, Sendable {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  /// Ticks at the axis, their labels and the lengths of the breaks in two rows from `top` on. Gives where the labels are.
  func drawTicks(into figure: inout Figure, y: Double, top: Double, styles: TextStyles) -> [TextBox] {
    var row = TickRow(y: top + 10, styles: styles, width: figure.width)
    var pauses = TickRow(y: top + 26, styles: styles, width: figure.width)
    if !isOrdinal {
      for (before, segment) in zip(scale.segments, scale.segments.dropFirst()) {
        pauses.add(
          .elapsed, Elapsed.words(days: segment.from - before.until), at: (before.end + segment.start) / 2,
          required: true)
      }
    }
    var previous: TimeScale.Segment?
    for segment in scale.segments {
      let ticks = ticks(of: segment, after: previous)
      previous = segment
      for isMajor in [true, false] {
        for tick in ticks where tick.isMajor == isMajor {
          let x = segment.position(of: tick.time)
          guard row.add(isMajor ? .majorTick : .minorTick, tick.text, at: x, required: false) else { continue }
          figure.shapes.append(.path(.tick, [.move(x, y), .line(x, y + 5)]))
        }
      }
    }
    figure.furniture += row.texts + pauses.texts
    return row.boxes + pauses.boxes
  }

  /// Where a segment's own ticks are too fine to tell the year, its beginning tells it, unless the one before has.
  private func ticks(of segment: TimeScale.Segment, after previous: TimeScale.Segment?) -> [Tick] {
    guard segment.pace > 0 else {
      return [AxisContext.singleTick(at: segment.from, isTimed: isTimed, after: previous?.until)]
    }
    let step = TickStep.fitting(pace: segment.pace, spacing: Self.tickSpacing, hours: isTimed)
    let ticks = step.ticks(from: segment.from, through: segment.until)
    let labels = AxisContext(step: step, from: segment.from, after: previous?.until).labels
    guard !labels.isEmpty else {
      return ticks.isEmpty
        ? [AxisContext.singleTick(at: segment.from, isTimed: isTimed, after: previous?.until)] : ticks
    }
    return [Tick(time: segment.from, text: labels.reversed().joined(separator: " "), isMajor: true)] + ticks
  }

  /// Tick labels side by side: one that would touch another or leave the picture is left out.
  private struct TickRow {
    let y: Double
    let styles: TextStyles
    let width: Double
    var texts: [Figure.Text] = []
    var boxes: [TextBox] = []
    private var taken: [ClosedRange<Double>] = []

    init(y: Double, styles: TextStyles, width: Double) {
      self.y = y
      self.styles = styles
      self.width = width
    }

    @discardableResult
    mutating func add(_ role: Figure.TextRole, _ string: String, at x: Double, required: Bool) -> Bool {
      let style = styles[role]
      let half = style.typeface.width(of: string, size: style.size) * Typeface.fallbackSlack / 2 + 4
      // The first label of an axis may reach a little further left than its tick.
      let x = min(max(x, half), width - half)
      let range = x - half...x + half
      guard required || !taken.contains(where: { $0.overlaps(range) }) else { return false }
      taken.append(range)
      texts.append(Figure.Text(role: role, x: x, y: y, anchor: .middle, string: string))
      boxes.append(
        TextBox(left: x - half + 3, right: x + half - 3, top: y - style.size, bottom: y + style.size * 0.3 + 3))
      return true
    }
  }
}
