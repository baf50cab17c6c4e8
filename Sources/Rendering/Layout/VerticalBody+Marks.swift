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
    return if mark.form != .instant, let row = lane.bars?[mark] {
      lane.columns.rowX(row)
    } else {
      lane.columns.axisX
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
    for (role, lines) in [(Figure.TextRole.otherDate, group.otherDateLines), (.lane, group.laneLines)] {
      for line in lines {
        texts.append(Figure.Text(role: role, x: columns.dateX, y: y + baseline(styles[role]), string: line))
        y += styles[role].lineHeight
      }
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
    if mark.isDisputed { drawExtent(mark, lane: group.lane, into: &figure) }
    if mark.isPlan {
      figure.shapes += MarkShapes.diamond(x: axisX, y: y, radius: radius + 2, isApproximate: mark.isApproximate)
    } else {
      let role: Figure.ShapeRole = mark.isDisputed ? .rival : mark.isApproximate ? .windowApproximate : .instant
      figure.shapes.append(.circle(role, x: axisX, y: y, radius: radius))
    }
  }

  private func drawExtent(_ mark: DateMark, lane: Int, into figure: inout Figure) {
    let lane = lanes[lane]
    guard let row = lane.bars?[mark] else { return }
    figure.shapes += DrawnExtent(mark, on: scale).shapes(
      axis: lane.columns.axisX, row: lane.columns.rowX(row), pitch: lane.columns.pitch, spanWidth: theme.spanWidth)
  }
}
