/// The marks of a horizontal axis: points on it, extents in rows below it. The forms are those of a vertical axis, turned.
struct HorizontalMarks {
  let scale: TimeScale
  let axisY: Double
  let bars: BarRows
  let pitch: Double
  let spanWidth: Double
  /// Whether the axis goes on on another page.
  var carriesOver = false

  func shapes(of group: EntryGroup) -> [Figure.Shape] {
    let mark = group.mark
    let x = scale.position(of: mark.anchor)
    guard mark.form == .instant else { return extent(mark) }
    if mark.isPlan { return [MarkShapes.diamond(x: x, y: axisY, radius: 6)] }
    var shapes: [Figure.Shape] = []
    if mark.isDisputed, let row = bars[mark] {
      let places = ([mark.anchor] + mark.rivals).map { scale.position(of: $0) }
      let y = rowY(row)
      if let left = places.min(), let right = places.max(), right - left > 8 {
        shapes.append(.path(.bond, [.move(left, axisY), .line(left, y), .line(right, y), .line(right, axisY)]))
      }
      for rival in mark.rivals { shapes.append(.circle(.rival, x: scale.position(of: rival), y: axisY, radius: 3.2)) }
    }
    let role: Figure.ShapeRole = mark.isDisputed ? .rival : mark.isApproximate ? .windowApproximate : .instant
    return shapes + [.circle(role, x: x, y: axisY, radius: min(6.5, 4 + Double(group.entries.count - 1) * 0.4))]
  }

  private func rowY(_ row: Int) -> Double { axisY + 6 + (Double(row) + 0.5) * pitch }

  /// How far an extent that goes on elsewhere runs past the axis.
  private static let overrun = 9.0

  func extent(_ mark: DateMark) -> [Figure.Shape] {
    guard let row = bars[mark], let first = scale.segments.first, let last = scale.segments.last else { return [] }
    let y = rowY(row)
    let shapes = MarkShapes(x: y, pitch: pitch, spanWidth: spanWidth)
    let least = 7.0
    // What began on an earlier page or ends on a later one runs past the axis.
    let comesIn = mark.begin.map { $0 < first.from } ?? false
    let goesOn = carriesOver && (mark.end.map { $0 > last.until } ?? false)
    let begin = mark.begin.map { comesIn ? first.start - Self.overrun : scale.position(of: $0) }
    let end = mark.end.map { goesOn ? last.end + Self.overrun : scale.position(of: $0) }
    let left = begin ?? (end ?? 0) - least
    let right = max(end ?? left + least, left + least)
    let drawn: [Figure.Shape]
    if mark.form == .span {
      let core = mark.core.map { core in
        let from = comesIn && core.lowerBound < first.from ? left : scale.position(of: core.lowerBound)
        return from...max(from, goesOn ? right : scale.position(of: core.upperBound))
      }
      drawn = shapes.span(left, right, core: core, mark)
    } else {
      drawn = shapes.window(left, right, mark, continuing: .init(before: comesIn, after: goesOn))
    }
    guard !comesIn else { return drawn.map(\.turned) }
    let x = scale.position(of: mark.anchor)
    // The stem goes on down to the row.
    var result: [Figure.Shape] = [.path(.leader, [.move(x, axisY), .line(x, y)])] + drawn.map(\.turned)
    if mark.isPlan { result.append(MarkShapes.diamond(x: x, y: y, radius: 4)) }
    return result
  }
}

extension Figure.Shape {
  /// The same with x and y exchanged.
  var turned: Figure.Shape {
    switch self {
    case .circle(let role, let x, let y, let radius): .circle(role, x: y, y: x, radius: radius)
    case .rectangle(let role, let x, let y, let width, let height, let radius):
      .rectangle(role, x: y, y: x, width: height, height: width, radius: radius)
    case .path(let role, let strokes): .path(role, strokes.map(\.turned))
    }
  }
}

extension Figure.Stroke {
  fileprivate var turned: Figure.Stroke {
    switch self {
    case .move(let x, let y): .move(y, x)
    case .line(let x, let y): .line(y, x)
    case .curve(let x1, let y1, let x2, let y2, let x, let y): .curve(y1, x1, y2, x2, y, x)
    case .close: .close
    }
  }
}
