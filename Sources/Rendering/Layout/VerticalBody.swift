/// The axis with its marks and labels, laid out from `top` down: one lane, or several side by side that share the scale.
struct VerticalBody {
  let layout: VerticalLayout
  private(set) var lanes: [VerticalLayout.Lane]
  let eras: EraBands
  let groups: [EntryGroup]
  /// Extents of earlier pages that go on here.
  let carried: [Carried]
  let scale: TimeScale
  /// The tops of the groups' labels.
  let tops: [Double]
  /// Where each segment's labels end, and with them the segment.
  let segmentBottoms: [Double]
  let steps: [TickStep?]
  /// Whether something of the segment is known to the hour.
  let timed: [Bool]
  /// The last moment of each segment of which something is told.
  let lastMoments: [Double]
  /// What stands above each segment, because its own ticks would not tell it.
  let contexts: [AxisContext]
  var bottom: Double { segmentBottoms.last ?? 0 }

  struct Carried: Sendable {
    var mark: DateMark
    var lane: Int
  }

  var styles: TextStyles { layout.styles }
  var theme: Theme { layout.options.theme }
  var axisX: Double { layout.axisX }

  /// White space where the axis breaks.
  static let pause = 38.0
  /// For a year or a day above a segment whose own ticks are finer.
  var contextSpace: Double { Self.contextSpace(layout.styles) }
  private static func contextSpace(_ styles: TextStyles) -> Double { max(17, styles[.minorTick].lineHeight + 1) }
  /// Between two ticks that both have a label.
  static let tickSpacing = 36.0

  /// `until` is where the next page begins, and `carried` are the extents that began before this one.
  init(
    layout: VerticalLayout, lanes: [VerticalLayout.Lane], eras: EraBands, groups: [EntryGroup],
    carried: [Carried] = [], until limit: Double? = nil, top: Double
  ) {
    self.layout = layout
    self.carried = carried
    self.lanes = lanes
    self.eras = eras
    self.groups = groups

    let half = layout.styles[.date].lineHeight / 2
    let points = AxisPoints.points(of: groups, carried: carried.map(\.mark), until: limit)
    let kind = layout.options.scale
    let ranges: [Range<Int>] =
      switch kind {
      case .linear: [0..<points.count]
      case .ordinal: AxisPoints.ordinal(points)
      case .automatic, .broken: ScaleBreaks().segments(of: points)
      }
    var segments: [TimeScale.Segment] = []
    var bottoms: [Double] = []
    var steps: [TickStep?] = []
    var timed: [Bool] = []
    var lastMoments: [Double] = []
    var contexts: [AxisContext] = []
    var tops = [Double](repeating: 0, count: groups.count)
    var y = top
    var next = 0
    for range in ranges {
      let from = points[range.lowerBound].time
      let until = points[range.upperBound - 1].time
      let isLast = range.upperBound == points.count
      let first = next
      while next < groups.count, isLast || groups[next].mark.anchor <= until { next += 1 }
      // An extent's end by itself is no place to stop at.
      if first == next, !points[range.upperBound - 1].isSpanEnd { continue }
      if !segments.isEmpty { y += kind == .ordinal ? 0 : Self.pause }
      let columns = Self.columns(groups, first..<next, lanes: lanes.count)
      let duration = until - from
      let isTimed = groups[first..<next].contains { $0.mark.isTimed }
      let (wanted, length) = Self.room(for: groups, columns, from: from, until: until, isTimed: isTimed)
      let step =
        duration > 0
        ? TickStep.fitting(pace: length / duration, spacing: Self.tickSpacing, hours: isTimed) : nil
      contexts.append(AxisContext(step: step, from: from, after: lastMoments.last))
      y += Double(contexts[contexts.count - 1].labels.count) * Self.contextSpace(layout.styles)
      let start = y + half
      segments.append(TimeScale.Segment(from: from, until: until, start: start, end: start + length))
      steps.append(step)
      timed.append(isTimed)
      lastMoments.append(AxisPoints.lastMoment(of: points[range], isLastSegment: isLast))
      let bottom = max(y + wanted, start + length)
      let pace = duration > 0 ? length / duration : 0
      for column in columns {
        let placed = IsotonicPlacement.tops(
          wishes: column.map { start + (groups[$0].mark.anchor - from) * pace - half },
          heights: column.map { groups[$0].height }, within: y...bottom)
        for (index, top) in zip(column, placed) { tops[index] = top }
      }
      y = bottom + (first == next ? half : 0)
      bottoms.append(y)
    }
    var scale = TimeScale(segments: segments)
    scale.leavesOutTime = kind != .ordinal
    self.scale = scale
    segmentBottoms = bottoms
    self.steps = steps
    self.timed = timed
    self.lastMoments = lastMoments
    self.contexts = contexts
    self.tops = tops
  }

  /// With a row for each extent. Where they are more than the columns were made for, rows lie closer together.
  func withRows() -> VerticalBody {
    var body = self
    let scale = scale
    for index in lanes.indices {
      let marks =
        carried.filter { $0.lane == index }.map(\.mark) + groups.filter { $0.lane == index }.map(\.mark)
      let bars = BarRows(marks, on: scale, limit: layout.mostRows)
      body.lanes[index].bars = bars
      body.lanes[index].columns.holdRows(bars.count)
    }
    return body
  }

  /// The groups of a segment by their lanes.
  private static func columns(_ groups: [EntryGroup], _ range: Range<Int>, lanes: Int) -> [[Int]] {
    guard lanes > 1 else { return [Array(range)] }
    return (0..<lanes).map { lane in range.filter { groups[$0].lane == lane } }
  }

  /// How much room the labels of a segment take, and how long its axis is for them: what the fullest lane needs.
  private static func room(
    for groups: [EntryGroup], _ columns: [[Int]], from: Double, until: Double, isTimed: Bool
  ) -> (wanted: Double, length: Double) {
    let duration = until - from
    var wanted = 24.0
    var length = duration > 0 ? wanted : 0
    // A day that nothing divides is no longer for what is told of it: the bar that ends with it ends beside its dot.
    let isOneDay = duration <= 1 && !isTimed
    for column in columns {
      guard let last = column.last else { continue }
      let room = column.reduce(0) { $0 + groups[$1].height } * (duration > 0 ? ScaleBreaks.slack : 1)
      wanted = max(wanted, room)
      guard duration > 0, !isOneDay else { continue }
      // The last label goes on below the place it hangs on.
      let after = (until - groups[last].mark.anchor) / duration
      length = max(length, max(room, 24) - groups[last].height * (1 - after))
    }
    return (wanted, length)
  }
}
