/// The axis from left to right with its marks and labels: on both sides of one axis, or above the axes of several lanes
/// that share a scale.
struct HorizontalPlot {
  let layout: HorizontalLayout
  let groups: [EntryGroup]
  /// Extents of earlier pages that go on here.
  let carried: [EntryGroup]
  let axis: HorizontalAxis
  let height: Double
  private let eras: EraStrip
  private let lanes: [LanePlot]

  static let rowPitch = 9.0
  private static let laneGap = 26.0
  /// From a stem to its label.
  private static let labelSpace = 7.0

  /// One axis with its labels; distances are from the top of the plot.
  private struct LanePlot {
    var number: Int
    var groups: [Int]
    var labels: StemLabels
    var nameLines: [String]
    var bars: BarRows
    var barsHeight: Double
    var top: Double
    var axisY: Double
    var bottom: Double
  }

  init(
    layout: HorizontalLayout, groups: [EntryGroup], eras: EraBands, carried: [EntryGroup], until limit: Double?
  ) {
    self.layout = layout
    self.groups = groups
    self.carried = carried
    let width = layout.width
    axis = HorizontalAxis(
      groups, carried: carried.map(\.mark), until: limit, scale: layout.options.scale,
      styles: layout.styles, from: layout.margin + 6,
      to: width - layout.margin - 6)
    self.eras = EraStrip(eras, axis.scale, styles: layout.styles, left: layout.margin, right: width - layout.margin)
    let names = layout.lanes?.names ?? []
    var lanes: [LanePlot] = []
    let size = { (group: EntryGroup) in Self.size(group, layout) }
    let scale = axis.scale
    var y = self.eras.height
    // A page leaves out the lanes in which nothing happens on it; a picture has none of those.
    let present = (0..<max(1, names.count)).filter { lane in
      groups.contains { $0.lane == lane } || carried.contains { $0.lane == lane }
    }
    for lane in present {
      let indices = groups.indices.filter { groups[$0].lane == lane }
      let marks = carried.filter { $0.lane == lane }.map(\.mark) + indices.map { groups[$0].mark }
      let bars = BarRows(marks, on: scale, limit: names.isEmpty ? 12 : 5)
      let barsHeight = bars.count == 0 ? 0 : Double(bars.count) * Self.rowPitch + 4
      var labels = StemLabels(limits: max(0, layout.margin - 2)...min(width, width - layout.margin + 2))
      labels.usesBelow = names.isEmpty
      labels.below = 8 + barsHeight + HorizontalAxis.tickHeight + 6
      labels.place(
        indices.map { StemLabels.Label(x: scale.position(of: groups[$0].mark.anchor), size: size(groups[$0])) })
      let style = layout.styles[.heading]
      let nameLines =
        names.isEmpty
        ? []
        : LineBreaker(typeface: style.typeface, size: style.size, width: width - 2 * layout.margin)
          .lines(of: names[lane])
      let top = y
      let axisY = top + Double(nameLines.count) * style.lineHeight + (names.isEmpty ? 0 : 8) + labels.heightAbove + 4
      let isLast = lane == present.last
      let ticks = isLast ? HorizontalAxis.tickHeight : 0
      let bottom =
        axisY + max(8 + barsHeight + ticks, labels.places.contains { !$0.isAbove } ? labels.heightBelow : 0)
      lanes.append(
        LanePlot(
          number: lane, groups: Array(indices), labels: labels, nameLines: nameLines, bars: bars,
          barsHeight: barsHeight,
          top: top, axisY: axisY, bottom: bottom))
      y = bottom + (isLast ? 0 : Self.laneGap)
    }
    self.lanes = lanes
    height = y
  }

  // MARK: Sizes

  /// A label with the space to its stem.
  private static func size(_ group: EntryGroup, _ layout: HorizontalLayout) -> StemLabels.Size {
    func widest(_ lines: [String], _ role: Figure.TextRole) -> Double {
      let style = layout.styles[role]
      return lines.reduce(0) { max($0, style.typeface.width(of: $1, size: style.size)) }
    }
    var width = max(widest(group.dateLines, .date), widest(group.otherDateLines, .otherDate))
    for entry in group.entries {
      let tail = entry.note.isEmpty ? 0 : widest(["  " + entry.note], .note)
      width = max(
        width, widest(entry.lines, .entry), widest([entry.lines.last ?? ""], .entry) + tail,
        widest(entry.noteLines, .note))
    }
    return StemLabels.Size(width: labelSpace + width * Typeface.fallbackSlack, height: group.height)
  }

  // MARK: Drawing

  func draw(into figure: inout Figure, top: Double) {
    let lastAxis = top + (lanes.last?.axisY ?? 0)
    eras.draw(
      into: &figure, top: top, bottom: lastAxis, layout.styles, asRules: layout.options.theme.bracketsEras)
    for lane in lanes {
      let number = lane.number
      let axisY = top + lane.axisY
      drawName(of: lane, top: top, into: &figure)
      var ticks: [HorizontalAxis.TextBox] = []
      if number == lanes.last?.number {
        ticks = axis.drawTicks(
          into: &figure, y: axisY, top: axisY + 8 + lane.barsHeight, styles: layout.styles,
          within: layout.margin...layout.width - layout.margin)
      }
      drawStems(of: lane, axisY: axisY, ticks: ticks, into: &figure)
      axis.drawLine(into: &figure, y: axisY)
      let marks = HorizontalMarks(
        scale: axis.scale, axisY: axisY, bars: lane.bars, pitch: Self.rowPitch,
        spanWidth: layout.options.theme.spanWidth)
      for group in carried where group.lane == number { figure.shapes += marks.extent(group.mark) }
      // Diamonds under dots, so that a day with a plan and an event shows both.
      for isPlan in [true, false] {
        for index in lane.groups where groups[index].mark.isPlan == isPlan {
          figure.shapes += marks.shapes(of: groups[index])
        }
      }
    }
    drawLabels(into: &figure, top: top)
  }

  private func drawName(of lane: LanePlot, top: Double, into figure: inout Figure) {
    guard !lane.nameLines.isEmpty else { return }
    let style = layout.styles[.heading]
    var y = top + lane.top
    for line in lane.nameLines {
      figure.furniture.append(
        Figure.Text(role: .heading, x: layout.margin, y: y + style.lineHeight / 2 + style.middle, string: line))
      y += style.lineHeight
    }
    figure.shapes.append(.path(.rule, [.move(layout.margin, y + 3), .line(figure.width - layout.margin, y + 3)]))
  }

  /// From the axis to the label and along it; where another text is in the way, the stem is left out.
  private func drawStems(of lane: LanePlot, axisY: Double, ticks: [HorizontalAxis.TextBox], into figure: inout Figure) {
    let labels = lane.labels.places.map { place in
      place.isAbove
        ? HorizontalAxis.TextBox(left: place.from, right: place.to, top: axisY - place.far, bottom: axisY - place.near)
        : HorizontalAxis.TextBox(left: place.from, right: place.to, top: axisY + place.near, bottom: axisY + place.far)
    }
    for (number, index) in lane.groups.enumerated() {
      let place = lane.labels.places[number]
      let x = axis.scale.position(of: groups[index].mark.anchor)
      let inTheWay =
        labels.indices.filter { $0 != number && labels[$0].left + 1 < x && x < labels[$0].right - 1 }.map { labels[$0] }
        + ticks.filter { $0.left < x && x < $0.right }
      let from = place.isAbove ? axisY - place.far + 3 : axisY
      let to = place.isAbove ? axisY : axisY + place.far - EntryGrouper.groupSpace
      var y = from
      for box in inTheWay.sorted(by: { $0.top < $1.top }) where box.bottom > y && box.top < to {
        if box.top - y > 3 { figure.shapes.append(.path(.leader, [.move(x, y), .line(x, box.top - 1)])) }
        y = box.bottom - 3
      }
      if to - y > 2 { figure.shapes.append(.path(.leader, [.move(x, y), .line(x, to)])) }
    }
  }

  /// In the order of time, whatever lane they are in.
  private func drawLabels(into figure: inout Figure, top: Double) {
    var places: [(group: EntryGroup, place: StemLabels.Place, axisY: Double)?] = Array(
      repeating: nil, count: groups.count)
    for lane in lanes {
      for (number, index) in lane.groups.enumerated() {
        let place = lane.labels.places[number]
        places[index] = (groups[index], place, top + lane.axisY)
      }
    }
    for case let (group, place, axisY)? in places {
      let top = place.isAbove ? axisY - place.far : axisY + place.near
      figure.entries += labels(
        of: group, x: place.isLeft ? place.to - Self.labelSpace : place.from + Self.labelSpace,
        anchor: place.isLeft ? .end : .start, top: top)
    }
  }

  /// Puts a note after the last line. Where lines end at one place and not begin there, it is a text of its own, for
  /// renderers disagree on where a line of two parts ends; the line stops as far before it as the note may be wide.
  private func follow(_ texts: inout [Figure.Text], with note: String) {
    guard texts[texts.count - 1].anchor == .end else {
      texts[texts.count - 1].tail = .init(role: .note, string: note)
      return
    }
    var text = texts[texts.count - 1]
    text.role = .note
    text.string = note
    let style = layout.styles[.note]
    texts[texts.count - 1].x -= style.typeface.width(of: " " + note, size: style.size) * Typeface.fallbackSlack
    texts.append(text)
  }

  private func labels(of group: EntryGroup, x: Double, anchor: Figure.Anchor, top: Double) -> [Figure.Entry] {
    var y = top
    func line(_ role: Figure.TextRole, _ string: String) -> Figure.Text {
      let style = layout.styles[role]
      defer { y += style.lineHeight }
      return Figure.Text(role: role, x: x, y: y + style.lineHeight / 2 + style.middle, anchor: anchor, string: string)
    }
    let dates = group.dateLines.map { line(.date, $0) } + group.otherDateLines.map { line(.otherDate, $0) }
    return group.entries.enumerated().map { index, entry in
      var texts = (index == 0 ? dates : []) + entry.lines.map { line(.entry, $0) }
      if !entry.note.isEmpty { follow(&texts, with: entry.note) }
      texts += entry.noteLines.map { line(.note, $0) }
      y += EntryGrouper.entrySpace
      return Figure.Entry(id: entry.id, href: layout.options.link?(entry.id), texts: texts)
    }
  }
}
