import Chronology

/// The axis with its marks and labels, laid out from `top` down.
struct VerticalBody {
  let layout: VerticalLayout
  let columns: VerticalLayout.Columns
  let bars: BarRows
  let groups: [EntryGroup]
  /// Extents of earlier pages that go on here.
  let carried: [DateMark]
  /// Whether the axis goes on on another page.
  let carriesOver: Bool
  let scale: TimeScale
  /// The tops of the groups' labels.
  let tops: [Double]
  /// Where each segment's labels end, and with them the segment.
  let segmentBottoms: [Double]
  let steps: [TickStep?]
  /// Which segments have their year above them, because their own ticks would not tell it.
  let hasContext: [Bool]
  var bottom: Double { segmentBottoms.last ?? 0 }

  var styles: TextStyles { layout.styles }
  var theme: Theme { layout.options.theme }
  var axisX: Double { layout.axisX }

  /// White space where the axis breaks.
  static let pause = 38.0
  /// For the year above a segment whose own ticks are finer than years.
  static let contextSpace = 17.0
  /// Between two ticks that both have a label.
  static let tickSpacing = 30.0

  /// `until` is where the next page begins, and `carried` are the extents that began before this one.
  init(
    layout: VerticalLayout, columns: VerticalLayout.Columns, bars: BarRows, groups: [EntryGroup],
    carried: [DateMark] = [], until limit: Double? = nil, top: Double
  ) {
    self.layout = layout
    self.carried = carried
    carriesOver = limit != nil
    self.columns = columns
    self.bars = bars
    self.groups = groups

    let half = layout.styles[.date].lineHeight / 2
    let points = AxisPoints.points(of: groups, carried: carried, until: limit)
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
    var hasContext: [Bool] = []
    var tops: [Double] = []
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
      let room = groups[first..<next].reduce(0) { $0 + $1.height }
      let duration = until - from
      let wanted = max(room * (duration > 0 ? ScaleBreaks.slack : 1), 24)
      var length = 0.0
      if duration > 0, first < next {
        let after = (until - groups[next - 1].mark.anchor) / duration
        length = wanted - groups[next - 1].height * (1 - after)
      } else if duration > 0 {
        length = wanted
      }
      let step = duration > 0 ? TickStep.fitting(pace: length / duration, spacing: Self.tickSpacing) : nil
      hasContext.append(Self.needsContext(step, from: from, after: segments.last?.until))
      if hasContext[hasContext.count - 1] { y += Self.contextSpace }
      let start = y + half
      segments.append(TimeScale.Segment(from: from, until: until, start: start, end: start + length))
      steps.append(step)
      tops += IsotonicPlacement.tops(
        wishes: groups[first..<next].map {
          start + (duration > 0 ? ($0.mark.anchor - from) / duration * length : 0) - half
        },
        heights: groups[first..<next].map(\.height), within: y...max(y + wanted, start + length))
      y = max(y + wanted, start + length + (first == next ? half : 0))
      bottoms.append(y)
    }
    scale = TimeScale(segments: segments)
    segmentBottoms = bottoms
    self.steps = steps
    self.hasContext = hasContext
    self.tops = tops
  }

  private static func needsContext(_ step: TickStep?, from: Double, after previous: Double?) -> Bool {
    let first = Day(ordinal: Int(from.rounded(.down)))
    if let previous, Day(ordinal: Int(previous.rounded(.down))).year == first.year { return false }
    return switch step {
    case .years, nil: false
    // The first day of a year is labelled with it anyway.
    case .days, .months: !first.isNewYear
    }
  }
}

extension Day {
  var isNewYear: Bool { month == 1 && dayOfMonth == 1 }
}
