import Chronology
package import Events

/// Time runs to the right: labels on stems above the axis, extents and ticks below it. For up to about 40 events; of
/// more, the most important are shown, and how many those are is said.
///
/// A label stands to the right of its stem and above every label whose stem rises within its width, so that no stem
/// crosses a label: placing from right to left, that is one comparison with each label placed before.
package struct HorizontalLayout: Sendable {
  let options: SVGOptions
  let selection: TimelineSelection
  let styles: TextStyles
  let title: String

  /// As many as fit without the stems growing longer than the picture is wide.
  package static let mostEvents = 40

  package init(_ timeline: Timeline, options: SVGOptions) {
    self.options = options
    selection = TimelineSelection(timeline, top: options.top ?? Self.mostEvents)
    styles = TextStyles(options.theme, isSmall: true)
    title = TextSafety.oneLine(options.title ?? timeline.title)
  }

  private var isNarrow: Bool { options.width < SVGOptions.narrowBelow }
  private var margin: Double { isNarrow ? 16 : 44 }
  private var labelWidth: Double { isNarrow ? 118 : 150 }
  private static let pause = 62.0
  private static let rowPitch = 9.0
  private static let tickSpacing = 52.0

  package func figure() -> Figure {
    var page = PageBuilder(
      figure: Figure(width: options.width, height: 0, title: title, summary: selection.summary, isSmall: true),
      styles: styles, theme: options.theme, margin: margin, isNarrow: isNarrow,
      pageHeight: nil)
    page.addHeader(title: title, subtitle: selection.subtitle)
    var grouper = EntryGrouper(
      selection: selection, styles: styles, dateWidth: labelWidth, entryWidth: labelWidth, isStacked: true,
      showsSources: options.showsSources)
    let groups = grouper.groups()
    if !groups.isEmpty { draw(groups, on: &page) }
    grouper.entryWidth = options.width - 2 * margin
    page.addUndated(selection.undated.map(grouper.entry)) { options.link?($0) }
    let marks = groups.reduce(into: Set<LegendItem>()) { $0.formUnion(LegendItem.items(of: $1.mark)) }
    page.addLegend(LegendItem.allCases.filter(marks.contains))
    if options.showsSources { page.addSources(selection.cited) }
    return page.finish()[0]
  }

  private func draw(_ groups: [EntryGroup], on page: inout PageBuilder) {
    let axis = HorizontalAxis(groups, options: options, from: margin + 6, to: options.width - margin - labelWidth)
    let stems = groups.map { axis.scale.position(of: $0.mark.anchor) }
    let bottoms = labelBottoms(stems, groups.map(\.height))
    let height = zip(bottoms, groups).reduce(0) { max($0, $1.0 + $1.1.height) }
    let axisY = page.y + height + 10
    let bars = BarRows(groups.map(\.mark), limit: 12)

    for (x, bottom) in zip(stems, bottoms) {
      page.figure.shapes.append(.path(.leader, [.move(x, axisY), .line(x, axisY - bottom - 4)]))
    }
    for (index, group) in groups.enumerated() {
      let top = axisY - bottoms[index] - group.height
      page.figure.shapes.append(
        .path(.leader, [.move(stems[index], axisY - bottoms[index] - 4), .line(stems[index], top + 3)]))
      page.figure.entries += labels(of: group, x: stems[index] + 7, top: top)
    }
    let barsHeight = bars.count == 0 ? 0 : Double(bars.count) * Self.rowPitch + 4
    axis.draw(into: &page.figure, y: axisY, ticksBelow: axisY + 8 + barsHeight, styles: styles)
    let marks = HorizontalMarks(
      scale: axis.scale, axisY: axisY, bars: bars, pitch: Self.rowPitch, spanWidth: options.theme.spanWidth)
    for group in groups { page.figure.shapes += marks.shapes(of: group) }
    page.y = axisY + 8 + barsHeight + 24
  }

  /// How far above the axis each label ends.
  private func labelBottoms(_ stems: [Double], _ heights: [Double]) -> [Double] {
    var bottoms = [Double](repeating: 0, count: stems.count)
    for index in stems.indices.reversed() {
      var bottom = 18.0
      for other in index + 1..<stems.count where stems[other] < stems[index] + labelWidth + 16 {
        bottom = max(bottom, bottoms[other] + heights[other])
      }
      bottoms[index] = bottom
    }
    return bottoms
  }

  private func labels(of group: EntryGroup, x: Double, top: Double) -> [Figure.Entry] {
    var y = top
    func line(_ role: Figure.TextRole, _ string: String) -> Figure.Text {
      let style = styles[role]
      defer { y += style.lineHeight }
      return Figure.Text(role: role, x: x, y: y + style.lineHeight / 2 + style.middle, string: string)
    }
    let dates = group.dateLines.map { line(.date, $0) } + group.otherDateLines.map { line(.otherDate, $0) }
    return group.entries.enumerated().map { index, entry in
      var texts = (index == 0 ? dates : []) + entry.lines.map { line(.entry, $0) }
      if !entry.note.isEmpty { texts[texts.count - 1].tail = .init(role: .note, string: entry.note) }
      texts += entry.noteLines.map { line(.note, $0) }
      y += EntryGrouper.entrySpace
      return Figure.Entry(id: entry.id, href: options.link?(entry.id), texts: texts)
    }
  }

  /// The axis from left to right, broken where time is empty, each segment as long as its labels need it to be.
  private struct HorizontalAxis {
    let scale: TimeScale
    let isOrdinal: Bool

    init(_ groups: [EntryGroup], options: SVGOptions, from left: Double, to right: Double) {
      let points = AxisPoints.points(of: groups).map { point in
        var point = point
        // Labels stand one above another, so that each needs but a part of its width along the axis.
        if point.room > 0 { point.room = 46 }
        return point
      }
      isOrdinal = options.scale == .ordinal
      var breaks = ScaleBreaks()
      breaks.longestShift = 90
      var ranges: [Range<Int>] =
        switch options.scale {
        case .linear: [0..<points.count]
        case .ordinal: AxisPoints.ordinal(points)
        case .automatic, .broken: breaks.segments(of: points)
        }
      // An extent's end by itself is no place to stop at.
      ranges.removeAll { range in points[range].allSatisfy { $0.room == 0 && !$0.isSpanEnd } }
      let pause = isOrdinal ? 0 : HorizontalLayout.pause
      // Breaks that leave no room for what is between them are one break too many: the scale is then linear.
      if Double(ranges.count - 1) * pause > (right - left) * 0.55 { ranges = [0..<points.count] }
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

    func draw(into figure: inout Figure, y: Double, ticksBelow tickY: Double, styles: TextStyles) {
      var row = TickRow(y: tickY + 10, styles: styles)
      for (index, segment) in scale.segments.enumerated() {
        let stub = segment.end - segment.start < 12 ? 6.0 : 0
        figure.shapes.append(.path(.axis, [.move(segment.start - stub, y), .line(segment.end + stub, y)]))
        guard index > 0 else { continue }
        let before = scale.segments[index - 1]
        guard !isOrdinal else {
          figure.shapes.append(.path(.axis, [.move(before.end, y), .line(segment.start, y)]))
          continue
        }
        figure.shapes.append(.path(.pause, [.move(before.end + 9, y), .line(segment.start - 9, y)]))
        row.add(
          .elapsed, Elapsed.words(days: segment.from - before.until), at: (before.end + segment.start) / 2,
          required: true)
      }
      for segment in scale.segments {
        let pace = segment.pace
        let step = pace > 0 ? TickStep.fitting(pace: pace, spacing: HorizontalLayout.tickSpacing) : .years(1)
        var ticks = step.ticks(from: segment.from, through: segment.until)
        if !ticks.contains(where: \.isMajor) {
          var tick = TickStep.yearTick(of: Day(ordinal: Int(segment.from.rounded(.down))))
          tick.time = segment.from
          ticks.insert(tick, at: 0)
        }
        for isMajor in [true, false] {
          for tick in ticks where tick.isMajor == isMajor {
            let x = segment.position(of: tick.time)
            guard row.add(isMajor ? .majorTick : .minorTick, tick.text, at: x, required: false) else { continue }
            figure.shapes.append(.path(.tick, [.move(x, y), .line(x, y + 5)]))
          }
        }
      }
      figure.furniture += row.texts
    }
  }

  /// Tick labels side by side: one that would touch another is left out.
  private struct TickRow {
    let y: Double
    let styles: TextStyles
    var texts: [Figure.Text] = []
    private var taken: [ClosedRange<Double>] = []

    init(y: Double, styles: TextStyles) {
      self.y = y
      self.styles = styles
    }

    @discardableResult
    mutating func add(_ role: Figure.TextRole, _ string: String, at x: Double, required: Bool) -> Bool {
      let half = styles[role].typeface.width(of: string, size: styles[role].size) * Typeface.fallbackSlack / 2 + 4
      let range = x - half...x + half
      guard required || !taken.contains(where: { $0.overlaps(range) }) else { return false }
      taken.append(range)
      texts.append(Figure.Text(role: role, x: x, y: y, anchor: .middle, string: string))
      return true
    }
  }
}
