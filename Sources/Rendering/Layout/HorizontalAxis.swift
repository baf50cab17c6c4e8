/// An axis from left to right, broken where time is empty, each segment as long as its labels need it to be.
struct HorizontalAxis {
  let scale: TimeScale
  let isOrdinal: Bool
  /// The times that are known to the hour.
  private let hours: Set<Double>
  /// The last moment of each segment of which something is told.
  private let lastMoments: [Double]
  private var isTimed: Bool { !hours.isEmpty }

  /// White space where the axis breaks: room for the time that is left out there.
  private static func pause(_ styles: TextStyles) -> Double { max(62, Elapsed.widest(styles) + 8) }
  static let tickSpacing = 52.0
  /// Ticks and elapsed times, one row each.
  static let tickHeight = 36.0

  init(
    _ groups: [EntryGroup], carried: [DateMark], until limit: Double?, scale kind: ScaleKind, styles: TextStyles,
    from left: Double, to right: Double
  ) {
    let points = AxisPoints.points(of: groups, carried: carried, until: limit).map { point in
      var point = point
      // Labels stand one above another, so that each needs but a part of its width along the axis.
      if point.room > 0 { point.room = 46 }
      point.lane = 0
      return point
    }
    hours = Set(groups.map(\.mark).filter(\.isTimed).flatMap { [$0.begin, $0.end].compactMap(\.self) })
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
    let pause = isOrdinal ? 0 : Self.pause(styles)
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
    lastMoments = ranges.map {
      AxisPoints.lastMoment(of: points[$0], isLastSegment: $0.upperBound == ranges.last?.upperBound)
    }
    var scale = TimeScale(segments: segments)
    scale.leavesOutTime = kind != .ordinal
    self.scale = scale
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

  /// Ticks at the axis, their labels and the lengths of the breaks in two rows from `top` on, none of them outside
  /// `limits`. Gives where the labels are.
  func drawTicks(
    into figure: inout Figure, y: Double, top: Double, styles: TextStyles, within limits: ClosedRange<Double>
  ) -> [TextBox] {
    var row = TickRow(y: top + 10, styles: styles, limits: limits)
    var pauses = TickRow(y: top + 26, styles: styles, limits: limits)
    if !isOrdinal {
      for (index, segment) in scale.segments.enumerated().dropFirst() {
        pauses.add(
          .elapsed, Elapsed.words(from: lastMoments[index - 1], until: segment.from),
          at: (scale.segments[index - 1].end + segment.start) / 2, required: true)
      }
    }
    for (index, segment) in scale.segments.enumerated() {
      let names = names(ofSegment: index)
      var ticks = names.ticks
      if var first = names.context {
        // Where the ticks of a segment find no room beside its year, the year says of what part of it they are.
        let isBare = !ticks.contains {
          row.hasRoom(for: $0, at: segment.position(of: $0.time), beside: first, segment.start)
        }
        if isBare, let fuller = names.fuller, row.hasRoom(for: fuller, at: segment.start) { first = fuller }
        ticks.insert(first, at: 0)
      }
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

  /// The ticks of a segment. Where they are too fine to tell the year, its beginning tells it, unless the segment before
  /// has; in full it tells the month or the day as well.
  private func names(ofSegment index: Int) -> (context: Tick?, fuller: Tick?, ticks: [Tick]) {
    let segment = scale.segments[index]
    let previous = index > 0 ? lastMoments[index - 1] : nil
    let single = AxisContext.singleTick(at: segment.from, isTimed: hours.contains(segment.from), after: previous)
    guard segment.pace > 0 else { return (nil, nil, [single]) }
    let step = TickStep.fitting(pace: segment.pace, spacing: Self.tickSpacing, hours: isTimed)
    let ticks = step.ticks(from: segment.from, through: lastMoments[index])
    let context = AxisContext(step: step, from: segment.from, after: previous)
    guard !context.labels.isEmpty else { return (nil, nil, ticks.isEmpty ? [single] : ticks) }
    let tick = Tick(time: segment.from, text: context.labels.reversed().joined(separator: " "), isMajor: true)
    let fuller = AxisContext.fullName(of: step, at: segment.from).map {
      Tick(time: segment.from, text: $0, isMajor: true)
    }
    return (tick, fuller, ticks)
  }

  /// Tick labels side by side: one that would touch another or leave the picture is left out.
  private struct TickRow {
    let y: Double
    let styles: TextStyles
    let limits: ClosedRange<Double>
    var texts: [Figure.Text] = []
    var boxes: [TextBox] = []
    private var taken: [ClosedRange<Double>] = []

    init(y: Double, styles: TextStyles, limits: ClosedRange<Double>) {
      self.y = y
      self.styles = styles
      self.limits = limits
    }

    func hasRoom(for tick: Tick, at x: Double) -> Bool {
      let range = place(of: tick.text, tick.isMajor ? .majorTick : .minorTick, at: x).range
      return !taken.contains { $0.overlaps(range) }
    }

    /// The same when that other label stands there too.
    func hasRoom(for tick: Tick, at x: Double, beside other: Tick, _ otherX: Double) -> Bool {
      let range = place(of: tick.text, tick.isMajor ? .majorTick : .minorTick, at: x).range
      let others = place(of: other.text, .majorTick, at: otherX).range
      return !range.overlaps(others) && !taken.contains { $0.overlaps(range) }
    }

    /// The middle of a label, and how much of the row it takes up. The first and the last of an axis stand within the
    /// margins, not in the middle of their ticks.
    private func place(
      of string: String, _ role: Figure.TextRole, at x: Double
    ) -> (x: Double, range: ClosedRange<Double>) {
      let style = styles[role]
      let half = style.typeface.width(of: string, size: style.size) * Typeface.fallbackSlack / 2
      let x = min(max(x, limits.lowerBound + half), limits.upperBound - half)
      return (x, x - half - 4...x + half + 4)
    }

    @discardableResult
    mutating func add(_ role: Figure.TextRole, _ string: String, at x: Double, required: Bool) -> Bool {
      let style = styles[role]
      let (x, range) = place(of: string, role, at: x)
      guard required || !taken.contains(where: { $0.overlaps(range) }) else { return false }
      taken.append(range)
      texts.append(Figure.Text(role: role, x: x, y: y, anchor: .middle, string: string))
      boxes.append(
        TextBox(
          left: range.lowerBound + 3, right: range.upperBound - 3, top: y - style.size, bottom: y + style.size * 0.3 + 3
        ))
      return true
    }
  }
}
