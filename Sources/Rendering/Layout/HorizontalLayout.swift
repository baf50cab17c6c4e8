import Chronology
package import Events

/// Time runs to the right: labels on stems above the axis, extents and ticks below it. For up to about 40 events; of
/// more, the most important are shown, and how many those are is said.
///
/// A label stands to the right of its stem, as low as it can without touching a label placed before it. Where a stem
/// meets the label of another, it passes behind it.
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
  private var labelWidth: Double { isNarrow ? 130 : 172 }
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
    let boxes = labelBoxes(groups, stems)
    let axisY = page.y + boxes.reduce(0) { max($0, $1.top) } + 4
    let bars = BarRows(groups.map(\.mark), limit: 12)

    for (x, box) in zip(stems, boxes) {
      page.figure.shapes.append(.path(.leader, [.move(x, axisY), .line(x, axisY - box.top + 3)]))
    }
    for (index, group) in groups.enumerated() {
      let box = boxes[index]
      let top = axisY - box.top
      page.figure.shapes.append(
        .rectangle(.card, x: stems[index] + 2, y: top, width: box.width, height: box.top - box.bottom, radius: 0))
      page.figure.entries += labels(of: group, x: stems[index] + Self.labelSpace, top: top)
    }
    let barsHeight = bars.count == 0 ? 0 : Double(bars.count) * Self.rowPitch + 4
    axis.draw(into: &page.figure, y: axisY, ticksBelow: axisY + 8 + barsHeight, styles: styles)
    let marks = HorizontalMarks(
      scale: axis.scale, axisY: axisY, bars: bars, pitch: Self.rowPitch, spanWidth: options.theme.spanWidth)
    // Diamonds under dots, so that a day with a plan and an event shows both.
    for isPlan in [true, false] {
      for group in groups where group.mark.isPlan == isPlan { page.figure.shapes += marks.shapes(of: group) }
    }
    page.y = axisY + 8 + barsHeight + 34
  }

  /// A label's place: how far above the axis it begins and ends, and how wide it is from its stem on.
  private struct LabelBox {
    var bottom: Double
    var top: Double
    var width: Double
  }

  /// From the stem to the label.
  private static let labelSpace = 7.0

  private func labelBoxes(_ groups: [EntryGroup], _ stems: [Double]) -> [LabelBox] {
    var boxes: [LabelBox] = []
    for (index, group) in groups.enumerated() {
      let width = Self.labelSpace + self.width(of: group) + 12
      // Only what stands to the left and reaches as far as this stem can be in the way.
      let inTheWay = boxes.indices.filter { stems[$0] + boxes[$0].width > stems[index] - 3 }.map { boxes[$0] }
        .sorted { $0.bottom < $1.bottom }
      var bottom = 16.0
      for box in inTheWay where box.bottom < bottom + group.height && box.top > bottom { bottom = box.top }
      boxes.append(LabelBox(bottom: bottom, top: bottom + group.height, width: width))
    }
    return boxes
  }

  private func width(of group: EntryGroup) -> Double {
    func widest(_ lines: [String], _ role: Figure.TextRole) -> Double {
      lines.reduce(0) { max($0, styles[role].typeface.width(of: $1, size: styles[role].size)) }
    }
    var width = max(widest(group.dateLines, .date), widest(group.otherDateLines, .otherDate))
    for entry in group.entries {
      let tail = entry.note.isEmpty ? 0 : widest(["  " + entry.note], .note)
      width = max(
        width, widest(entry.lines, .entry), widest([entry.lines.last ?? ""], .entry) + tail,
        widest(entry.noteLines, .note))
    }
    return width * Typeface.fallbackSlack
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

    func draw(into figure: inout Figure, y: Double, ticksBelow tickY: Double, styles: TextStyles) {
      var row = TickRow(y: tickY + 10, styles: styles)
      var pauses = TickRow(y: tickY + 26, styles: styles)
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
        pauses.add(
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
      figure.furniture += row.texts + pauses.texts
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
