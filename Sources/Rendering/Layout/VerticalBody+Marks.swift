/// Labels, the leaders to them, and the marks: the form of a mark says how exact its date is.
extension VerticalBody {
  func draw(into figure: inout Figure) {
    drawLeaders(into: &figure)
    drawAxis(into: &figure)
    for mark in carried { drawExtent(mark, into: &figure) }
    // Extents under points, so that a day is never hidden by a year.
    for group in groups where group.mark.form != .instant { drawExtent(group.mark, into: &figure) }
    // Diamonds under dots, so that a day with a plan and an event shows both.
    for isPlan in [true, false] {
      for group in groups where group.mark.form == .instant && group.mark.isPlan == isPlan {
        drawInstant(group, into: &figure)
      }
    }
    for index in groups.indices { figure.entries += entries(of: groups[index], top: tops[index]) }
  }

  private func x(of mark: DateMark) -> Double {
    if mark.form != .instant, let row = bars[mark] { columns.rowX(row, axis: axisX) } else { axisX }
  }

  // MARK: Leaders

  private func drawLeaders(into figure: inout Figure) {
    let half = styles[.date].lineHeight / 2
    for (group, top) in zip(groups, tops) {
      let from = (x: x(of: group.mark), y: scale.position(of: group.mark.anchor))
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

  private func entries(of group: EntryGroup, top: Double) -> [Figure.Entry] {
    let dateStyle = styles[.date]
    let entryStyle = styles[.entry]
    let noteStyle = styles[.note]
    var dates: [Figure.Text] = []
    var y = top
    for line in group.dateLines {
      dates.append(Figure.Text(role: .date, x: columns.dateX, y: y + baseline(dateStyle), string: line))
      y += dateStyle.lineHeight
    }
    for line in group.otherDateLines {
      dates.append(
        Figure.Text(role: .otherDate, x: columns.dateX, y: y + baseline(styles[.otherDate]), string: line))
      y += styles[.otherDate].lineHeight
    }
    if !layout.isNarrow { y = top + dateStyle.lineHeight / 2 - entryStyle.lineHeight / 2 }
    var result: [Figure.Entry] = []
    for entry in group.entries {
      var texts = result.isEmpty ? dates : []
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
      result.append(Figure.Entry(id: entry.id, href: layout.link(entry.id), texts: texts))
    }
    return result
  }

  /// From the top of a line to its base line: the middle of small letters is the middle of the line.
  private func baseline(_ style: Theme.TextStyle) -> Double { style.lineHeight / 2 + style.middle }

  // MARK: Marks

  private func drawInstant(_ group: EntryGroup, into figure: inout Figure) {
    let mark = group.mark
    let y = scale.position(of: mark.anchor)
    // Several events on a day make a larger dot, slowly.
    let radius = min(6.5, 4 + Double(group.entries.count - 1) * 0.4)
    if mark.isDisputed {
      drawBond(mark, into: &figure)
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
  private func drawBond(_ mark: DateMark, into figure: inout Figure) {
    guard let row = bars[mark] else { return }
    let x = columns.rowX(row, axis: axisX)
    let places = ([mark.anchor] + mark.rivals).map { scale.position(of: $0) }
    guard let top = places.min(), let bottom = places.max(), bottom - top > 8 else { return }
    figure.shapes.append(
      .path(.bond, [.move(axisX, top), .line(x, top), .line(x, bottom), .line(axisX, bottom)]))
  }

  /// How far an extent that goes on elsewhere runs past the axis.
  private static let overrun = 9.0

  private func drawExtent(_ mark: DateMark, into figure: inout Figure) {
    let x = x(of: mark)
    let shapes = MarkShapes(x: x, pitch: columns.pitch, spanWidth: theme.spanWidth)
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
    if mark.isDisputed { drawBond(mark, into: &figure) }
    if mark.isPlan, !comesIn {
      figure.shapes.append(MarkShapes.diamond(x: x, y: scale.position(of: mark.anchor), radius: 4))
    }
  }
}
