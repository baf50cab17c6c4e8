/// Labels, the leaders to them, and the marks: the form of a mark says how exact its date is.
extension VerticalBody {
  func draw(into figure: inout Figure) {
    drawEras(into: &figure)
    drawLeaders(into: &figure)
    drawAxis(into: &figure)
    for carried in carried { drawExtent(carried.mark, lane: carried.lane, into: &figure) }
    // Extents under points, so that a day is never hidden by a year.
    for group in groups where group.mark.form != .instant { drawExtent(group.mark, lane: group.lane, into: &figure) }
    // Diamonds under dots, so that a day with a plan and an event shows both.
    for isPlan in [true, false] {
      for group in groups where group.mark.form == .instant && group.mark.isPlan == isPlan && !group.isEra {
        drawInstant(group, into: &figure)
      }
    }
    figure.entries.reserveCapacity(figure.entries.count + groups.count)
    for index in groups.indices { addEntries(of: groups[index], top: tops[index], to: &figure) }
  }

  private func x(of mark: DateMark, lane: Int) -> Double {
    let lane = lanes[lane]
    return if mark.form != .instant, let row = lane.bars[mark] {
      lane.columns.rowX(row)
    } else {
      lane.columns.axisX
    }
  }

  // MARK: Eras

  /// A ground behind the ticks for as long as the era lasts. Of eras that overlap, the later ones lie on the earlier ones
  /// like sheets, each a little further in. Where one began before the axis or goes on after it, the ground goes a little
  /// further than the axis.
  private func drawEras(into figure: inout Figure) {
    guard eras.rows > 0, let first = scale.segments.first, let last = scale.segments.last else { return }
    let inset = min(12, (axisX - layout.margin) / 2 / Double(eras.rows))
    for band in eras.bands.sorted(by: { $0.row < $1.row }) {
      guard (band.begin ?? first.from) <= last.until, (band.end ?? last.until) >= first.from else { continue }
      let comesIn = (band.begin ?? -.infinity) < first.from
      let goesOn = (band.end ?? .infinity) > last.until
      let top = comesIn ? first.start - Self.overrun : scale.position(of: band.begin ?? first.from)
      let bottom = max(goesOn ? last.end + Self.overrun : scale.position(of: band.end ?? last.until), top + 2)
      let left = layout.margin + Double(band.row) * inset
      if band.row > 0 {
        figure.shapes.append(
          .rectangle(.edge, x: left - 2, y: top - 2, width: axisX - left + 2, height: bottom - top + 4, radius: 0))
      }
      figure.shapes.append(
        .rectangle(.ground, x: left, y: top, width: axisX - left, height: bottom - top, radius: 0))
    }
  }

  // MARK: Leaders

  private func drawLeaders(into figure: inout Figure) {
    let half = styles[.date].lineHeight / 2
    for (group, top) in zip(groups, tops) {
      let columns = lanes[group.lane].columns
      let from = (x: x(of: group.mark, lane: group.lane), y: scale.position(of: group.mark.anchor))
      let to = (x: columns.dateX - 9, y: top + half)
      let bend = columns.leaderStart
      var strokes: [Figure.Stroke] = [.move(from.x, from.y)]
      if abs(from.y - to.y) < 0.75 {
        strokes.append(.line(to.x, to.y))
      } else {
        strokes.append(.line(bend, from.y))
        switch theme.leader {
        case .curve:
          let middle = (bend + to.x) / 2
          strokes.append(.curve(middle, from.y, middle, to.y, to.x, to.y))
        case .elbow, .dotted: strokes.append(.line(to.x - 8, to.y))
        }
        if theme.leader != .curve { strokes.append(.line(to.x, to.y)) }
      }
      figure.shapes.append(.path(.leader, strokes))
    }
  }

  // MARK: Labels

  private func addEntries(of group: EntryGroup, top: Double, to figure: inout Figure) {
    let columns = lanes[group.lane].columns
    let dateStyle = styles[.date]
    let entryStyle = styles[.entry]
    let noteStyle = styles[.note]
    guard !group.isEra else {
      figure.entries.append(Figure.Entry(texts: eraTexts(of: group, top: top)))
      return
    }
    var texts: [Figure.Text] = []
    var y = top
    for line in group.dateLines {
      texts.append(Figure.Text(role: .date, x: columns.dateX, y: y + baseline(dateStyle), string: line))
      y += dateStyle.lineHeight
    }
    for line in group.otherDateLines {
      texts.append(
        Figure.Text(role: .otherDate, x: columns.dateX, y: y + baseline(styles[.otherDate]), string: line))
      y += styles[.otherDate].lineHeight
    }
    if !layout.isStacked { y = top + dateStyle.lineHeight / 2 - entryStyle.lineHeight / 2 }
    for entry in group.entries {
      texts.reserveCapacity(texts.count + entry.lines.count + entry.noteLines.count)
      for (index, line) in entry.lines.enumerated() {
        var text = Figure.Text(role: .entry, x: columns.entryX, y: y + baseline(entryStyle), string: line)
        if index == entry.lines.count - 1, !entry.note.isEmpty { text.tail = .init(role: .note, string: entry.note) }
        texts.append(text)
        y += entryStyle.lineHeight
      }
      for line in entry.noteLines {
        texts.append(Figure.Text(role: .note, x: columns.entryX, y: y + baseline(noteStyle), string: line))
        y += noteStyle.lineHeight
      }
      y += EntryGrouper.entrySpace
      figure.entries.append(Figure.Entry(id: entry.id, href: layout.link(entry.id), texts: texts))
      texts = []
    }
  }

  private func eraTexts(of group: EntryGroup, top: Double) -> [Figure.Text] {
    let style = styles[.era]
    // On the line of a date, so that leaders meet both alike.
    var y = top + (styles[.date].lineHeight - style.lineHeight) / 2
    let x = lanes[group.lane].columns.dateX
    var texts: [Figure.Text] = []
    for (index, line) in group.eraLines.enumerated() {
      var text = Figure.Text(role: .era, x: x, y: y + baseline(style), string: line)
      if index == group.eraLines.count - 1, !group.eraNote.isEmpty {
        text.tail = .init(role: .note, string: group.eraNote)
      }
      texts.append(text)
      y += style.lineHeight
    }
    for line in group.eraNoteLines {
      texts.append(Figure.Text(role: .note, x: x, y: y + baseline(styles[.note]), string: line))
      y += styles[.note].lineHeight
    }
    return texts
  }

  /// From the top of a line to its base line: the middle of small letters is the middle of the line.
  private func baseline(_ style: Theme.TextStyle) -> Double { style.lineHeight / 2 + style.middle }

  // MARK: Marks

  private func drawInstant(_ group: EntryGroup, into figure: inout Figure) {
    let mark = group.mark
    let axisX = lanes[group.lane].columns.axisX
    let y = scale.position(of: mark.anchor)
    // Several events on a day make a larger dot, slowly.
    let radius = min(6.5, 4 + Double(group.entries.count - 1) * 0.4)
    if mark.isDisputed {
      drawBond(mark, lane: group.lane, into: &figure)
      for rival in mark.rivals {
        figure.shapes.append(.circle(.rival, x: axisX, y: scale.position(of: rival), radius: 3.2))
      }
    }
    if mark.isPlan {
      figure.shapes.append(MarkShapes.diamond(x: axisX, y: y, radius: radius + 2))
    } else {
      let role: Figure.ShapeRole = mark.isDisputed ? .rival : mark.isApproximate ? .windowApproximate : .instant
      figure.shapes.append(.circle(role, x: axisX, y: y, radius: radius))
    }
  }

  /// A dotted line that ties the places together which different sources give to one event.
  private func drawBond(_ mark: DateMark, lane: Int, into figure: inout Figure) {
    let lane = lanes[lane]
    guard let row = lane.bars[mark] else { return }
    let axisX = lane.columns.axisX
    let x = lane.columns.rowX(row)
    let places = ([mark.anchor] + mark.rivals).map { scale.position(of: $0) }
    guard let top = places.min(), let bottom = places.max(), bottom - top > 8 else { return }
    figure.shapes.append(
      .path(.bond, [.move(axisX, top), .line(x, top), .line(x, bottom), .line(axisX, bottom)]))
  }

  /// How far an extent that goes on elsewhere runs past the axis.
  private static let overrun = 9.0

  private func drawExtent(_ mark: DateMark, lane: Int, into figure: inout Figure) {
    let x = x(of: mark, lane: lane)
    let shapes = MarkShapes(x: x, pitch: lanes[lane].columns.pitch, spanWidth: theme.spanWidth)
    let axis = scale.segments[0].start...scale.segments[scale.segments.count - 1].end
    // What began on an earlier page or ends on a later one runs past the axis.
    let comesIn = mark.begin.map { $0 < scale.segments[0].from } ?? false
    let goesOn = mark.end.map { $0 > scale.segments[scale.segments.count - 1].until } ?? false && carriesOver
    let begin = mark.begin.map { comesIn ? axis.lowerBound - Self.overrun : scale.position(of: $0) }
    let end = mark.end.map { goesOn ? axis.upperBound + Self.overrun : scale.position(of: $0) }
    // Nothing is drawn shorter than this, or it could not be seen.
    let least = 7.0
    let top = begin ?? (end ?? 0) - least
    let bottom = max(end ?? top + least, top + least)
    switch mark.form {
    case .instant: return
    case .window:
      figure.shapes += shapes.window(top, bottom, mark, continuing: .init(before: comesIn, after: goesOn))
    case .span:
      let core = mark.core.map { core in
        let from = comesIn && core.lowerBound < scale.segments[0].from ? top : scale.position(of: core.lowerBound)
        return from...max(from, goesOn ? bottom : scale.position(of: core.upperBound))
      }
      figure.shapes += shapes.span(top, bottom, core: core, mark)
    }
    if mark.isDisputed { drawBond(mark, lane: lane, into: &figure) }
    if mark.isPlan, !comesIn {
      figure.shapes.append(MarkShapes.diamond(x: x, y: scale.position(of: mark.anchor), radius: 4))
    }
  }
}
