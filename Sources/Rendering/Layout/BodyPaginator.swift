/// Shares the groups of a timeline out over pages: as many on each as it holds.
struct BodyPaginator {
  let layout: VerticalLayout
  var lanes: [VerticalLayout.Lane]
  let eras: EraBands
  let groups: [EntryGroup]

  func draw(on page: inout PageBuilder) {
    var first = 0
    while first < groups.count {
      drawLaneNames(on: &page)
      let body = body(from: first, top: page.y, bottom: page.limit)
      body.withRows().draw(into: &page.figure)
      page.y = body.bottom
      first += body.groups.count
      if first < groups.count { page.breakPage() }
    }
  }

  /// The names of the lanes above their columns, with a rule under all of them; again on every page.
  private func drawLaneNames(on page: inout PageBuilder) {
    guard lanes.count > 1 else { return }
    let style = layout.styles[.heading]
    var bottom = page.y
    for lane in lanes {
      let width = lane.columns.right - lane.columns.axisX
      var y = page.y
      for line in LineBreaker(typeface: style.typeface, size: style.size, width: width).lines(of: lane.name ?? "") {
        page.figure.furniture.append(
          Figure.Text(role: .heading, x: lane.columns.axisX, y: y + style.lineHeight / 2 + style.middle, string: line))
        y += style.lineHeight
      }
      bottom = max(bottom, y)
    }
    for lane in lanes {
      page.figure.shapes.append(
        .path(.rule, [.move(lane.columns.axisX, bottom + 5), .line(lane.columns.right, bottom + 5)]))
    }
    page.y = bottom + 24
  }

  /// How many rows of extents each lane needs, were it all one page.
  func rows() -> [Int] {
    guard !groups.isEmpty else { return lanes.map { _ in 0 } }
    return body(0..<groups.count, top: 0).withRows().lanes.map { $0.bars?.count ?? 0 }
  }

  /// The axis with as many groups as end above `bottom`, but at least one.
  private func body(from first: Int, top: Double, bottom: Double?) -> VerticalBody {
    guard let bottom else { return body(first..<groups.count, top: top) }
    var count = 0
    var room = bottom - top
    while first + count < groups.count, room >= groups[first + count].height {
      room -= groups[first + count].height
      count += 1
    }
    count = max(1, count)
    var fitting = body(first..<first + count, top: top)
    while fitting.bottom > bottom, count > 1 {
      let share = (bottom - top) / (fitting.bottom - top)
      count = max(1, min(count - 1, Int(Double(count) * share)))
      fitting = body(first..<first + count, top: top)
    }
    // The estimate may have been too careful.
    while first + count < groups.count {
      let longer = body(first..<first + count + 1, top: top)
      guard longer.bottom <= bottom else { break }
      fitting = longer
      count += 1
    }
    // The name of an era stands with what follows it.
    while count > 1, first + count < groups.count, groups[first + count - 1].isEra {
      count -= 1
      fitting = body(first..<first + count, top: top)
    }
    return fitting
  }

  private func body(_ range: Range<Int>, top: Double) -> VerticalBody {
    let from = groups[range.lowerBound].mark.anchor
    let carried = groups[..<range.lowerBound].filter { $0.mark.form != .instant && ($0.mark.end ?? 0) > from }
    return VerticalBody(
      layout: layout, lanes: lanes, eras: eras, groups: Array(groups[range]),
      carried: carried.map { VerticalBody.Carried(mark: $0.mark, lane: $0.lane) },
      until: range.upperBound < groups.count ? groups[range.upperBound].mark.anchor : nil, top: top)
  }
}
