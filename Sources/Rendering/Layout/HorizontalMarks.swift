/// The marks of a horizontal axis: points on it, extents in rows below it. The forms are those of a vertical axis, turned.
struct HorizontalMarks {
  let scale: TimeScale
  let axisY: Double
  let bars: BarRows
  let pitch: Double
  let spanWidth: Double

  func shapes(of group: EntryGroup) -> [Figure.Shape] {
    let mark = group.mark
    let x = scale.position(of: mark.anchor)
    guard mark.form == .instant else { return [stem(mark, x: x)].compactMap(\.self) + extent(mark) }
    if mark.isPlan {
      return extent(mark) + MarkShapes.diamond(x: x, y: axisY, radius: 6, isApproximate: mark.isApproximate)
    }
    let role: Figure.ShapeRole = mark.isDisputed ? .rival : mark.isApproximate ? .windowApproximate : .instant
    return extent(mark)
      + [.circle(role, x: x, y: axisY, radius: min(6.5, 4 + Double(group.entries.count - 1) * 0.4))]
  }

  private func rowY(_ row: Int) -> Double { axisY + 6 + (Double(row) + 0.5) * pitch }

  /// The stem goes on down to the row.
  private func stem(_ mark: DateMark, x: Double) -> Figure.Shape? {
    bars[mark].map { .path(.leader, [.move(x, axisY), .line(x, rowY($0))]) }
  }

  /// What stands in a row: the extent, and the places that others name.
  func extent(_ mark: DateMark) -> [Figure.Shape] {
    guard let row = bars[mark] else { return [] }
    return DrawnExtent(mark, on: scale).shapes(axis: axisY, row: rowY(row), pitch: pitch, spanWidth: spanWidth)
      .map(\.turned)
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
