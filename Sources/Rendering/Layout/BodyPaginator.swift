/// Shares the groups of a timeline out over pages: as many on each as it holds.
struct BodyPaginator {
  let layout: VerticalLayout
  let columns: VerticalLayout.Columns
  let bars: BarRows
  let groups: [EntryGroup]

  func draw(on page: inout PageBuilder) {
    var first = 0
    while first < groups.count {
      let body = body(from: first, top: page.y, bottom: page.limit)
      body.draw(into: &page.figure)
      page.y = body.bottom
      first += body.groups.count
      if first < groups.count { page.breakPage() }
    }
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
    return fitting
  }

  private func body(_ range: Range<Int>, top: Double) -> VerticalBody {
    let from = groups[range.lowerBound].mark.anchor
    let carried = groups[..<range.lowerBound].map(\.mark).filter { $0.form != .instant && ($0.end ?? 0) > from }
    return VerticalBody(
      layout: layout, columns: columns, bars: bars, groups: Array(groups[range]), carried: carried,
      until: range.upperBound < groups.count ? groups[range.upperBound].mark.anchor : nil, top: top)
  }
}
