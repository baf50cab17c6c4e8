/// The forms of marks along a vertical axis.
///
/// | what is known | form |
/// |---|---|
/// | the day | a filled dot on the axis |
/// | the month, year, decade, a window | a thin line between two caps, like an error bar |
/// | approximate or uncertain | the same, dashed |
/// | a span | a solid bar; where its ends are uncertain, a thin line continues it |
/// | an open end | the line or bar tapers off |
/// | a plan | an open diamond |
/// | disputed | open rings at all claimed dates, tied by a dotted line |
struct MarkShapes {
  var x: Double
  /// From one row of bars to the next.
  var pitch: Double
  var spanWidth: Double

  private var capHalf: Double { min(3.5, max(1.5, pitch / 2 - 0.5)) }
  private var barWidth: Double { min(spanWidth, max(1.5, pitch - 1.5)) }
  static let taper = 16.0

  /// Which ends lie elsewhere, on another page, and so get no cap.
  struct Continuation: Sendable {
    var before = false
    var after = false
  }

  func window(
    _ top: Double, _ bottom: Double, _ mark: DateMark, continuing: Continuation = Continuation()
  ) -> [Figure.Shape] {
    let role: Figure.ShapeRole = mark.isApproximate ? .windowApproximate : .window
    var shapes: [Figure.Shape] = [.path(role, [.move(x, top), .line(x, bottom)])]
    var caps: [Figure.Stroke] = []
    if mark.begin != nil {
      caps += continuing.before ? [] : cap(top)
    } else {
      shapes.append(taper(from: top, by: -Self.taper, width: 3))
    }
    if mark.end != nil {
      caps += continuing.after ? [] : cap(bottom)
    } else {
      shapes.append(taper(from: bottom, by: Self.taper, width: 3))
    }
    if !caps.isEmpty { shapes.append(.path(.window, caps)) }
    return shapes
  }

  func span(_ top: Double, _ bottom: Double, core: ClosedRange<Double>?, _ mark: DateMark) -> [Figure.Shape] {
    var shapes: [Figure.Shape] = []
    var solid = core ?? top...bottom
    if mark.begin == nil { solid = top...max(top, solid.upperBound) }
    if mark.end == nil { solid = min(solid.lowerBound, bottom)...bottom }
    if core == nil, mark.begin != nil, mark.end != nil {
      // Its two ends may lie on either side of each other: nothing of it is sure.
      return window(top, bottom, mark)
    }
    if solid.lowerBound - top > 1.5 {
      shapes.append(.path(.fringe, [.move(x, top), .line(x, solid.lowerBound)] + cap(top)))
    }
    if bottom - solid.upperBound > 1.5 {
      shapes.append(.path(.fringe, [.move(x, solid.upperBound), .line(x, bottom)] + cap(bottom)))
    }
    shapes.append(
      .rectangle(
        mark.isApproximate ? .spanApproximate : .span, x: x - barWidth / 2, y: solid.lowerBound, width: barWidth,
        height: max(solid.upperBound - solid.lowerBound, 3), radius: min(1.5, barWidth / 2)))
    if mark.begin == nil { shapes.append(taper(from: solid.lowerBound, by: -Self.taper, width: barWidth)) }
    if mark.end == nil { shapes.append(taper(from: solid.upperBound, by: Self.taper, width: barWidth)) }
    return shapes
  }

  private func cap(_ y: Double) -> [Figure.Stroke] { [.move(x - capHalf, y), .line(x + capHalf, y)] }

  private func taper(from y: Double, by length: Double, width: Double) -> Figure.Shape {
    .path(.taper, [.move(x - width / 2, y), .line(x + width / 2, y), .line(x, y + length), .close])
  }

  static func diamond(x: Double, y: Double, radius: Double) -> Figure.Shape {
    .path(.plan, [.move(x, y - radius), .line(x + radius, y), .line(x, y + radius), .line(x - radius, y), .close])
  }
}
