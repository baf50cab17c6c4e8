/// The forms of marks along a vertical axis.
///
/// | what is known | form |
/// |---|---|
/// | the day | a filled dot on the axis |
/// | the month, year, decade, a window | a thin line between two caps, like an error bar |
/// | approximate or uncertain | the same, dashed |
/// | a span | a solid bar; where its ends are uncertain, a thin line continues it |
/// | an open end | the line or bar tapers off |
/// | one date or another | such lines, tied by a dotted one |
/// | a plan | an open diamond; of a span, a hollow bar |
/// | disputed | open rings at all claimed dates, tied by a dotted line |
struct MarkShapes {
  var x: Double
  /// From one row of bars to the next.
  var pitch: Double
  var spanWidth: Double

  private var capHalf: Double { min(3.5, max(1.5, pitch / 2 - 0.5)) }
  private var barWidth: Double { min(spanWidth, max(1.5, pitch - 1.5)) }
  static let taper = 16.0
  /// Of a planned window, in its row.
  static let smallDiamond = 4.0

  /// Which ends lie elsewhere, on another page or beyond the axis, and so get no cap.
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
      shapes.append(taper(from: top, by: -Self.taper, width: 3, mark))
    }
    if mark.end != nil {
      caps += continuing.after ? [] : cap(bottom)
    } else {
      shapes.append(taper(from: bottom, by: Self.taper, width: 3, mark))
    }
    if !caps.isEmpty { shapes.append(.path(.window, caps)) }
    return shapes
  }

  func span(
    _ top: Double, _ bottom: Double, core: ClosedRange<Double>?, _ mark: DateMark,
    continuing: Continuation = Continuation()
  ) -> [Figure.Shape] {
    var shapes: [Figure.Shape] = []
    var solid = core ?? top...bottom
    if mark.begin == nil { solid = top...max(top, solid.upperBound) }
    if mark.end == nil { solid = min(solid.lowerBound, bottom)...bottom }
    if core == nil, mark.begin != nil, mark.end != nil {
      // Its two ends may lie on either side of each other: nothing of it is sure.
      return window(top, bottom, mark, continuing: continuing)
    }
    let fringe: Figure.ShapeRole = mark.isPlan ? .plan : .fringe
    if solid.lowerBound - top > 1.5 {
      shapes.append(.path(fringe, [.move(x, top), .line(x, solid.lowerBound)] + (continuing.before ? [] : cap(top))))
    }
    if bottom - solid.upperBound > 1.5 {
      shapes.append(
        .path(fringe, [.move(x, solid.upperBound), .line(x, bottom)] + (continuing.after ? [] : cap(bottom))))
    }
    // What is only planned is hollow.
    let role: Figure.ShapeRole =
      switch (mark.isPlan, mark.isApproximate) {
      case (false, false): .span
      case (false, true): .spanApproximate
      case (true, false): .plan
      case (true, true): .planApproximate
      }
    if mark.begin == nil { shapes.append(taper(from: solid.lowerBound, by: -Self.taper, width: barWidth, mark)) }
    if mark.end == nil { shapes.append(taper(from: solid.upperBound, by: Self.taper, width: barWidth, mark)) }
    shapes.append(
      .rectangle(
        role, x: x - barWidth / 2, y: solid.lowerBound, width: barWidth,
        height: max(solid.upperBound - solid.lowerBound, 3), radius: min(1.5, barWidth / 2)))
    return shapes
  }

  // MARK: Choices

  /// A line for each of the dates, tied by dots: none of the time between them. The dots fill what is left of `reach`,
  /// where other dates lie on another page.
  func choice(_ pieces: [ClosedRange<Double>], in reach: ClosedRange<Double>, _ mark: DateMark) -> [Figure.Shape] {
    let role: Figure.ShapeRole = mark.isApproximate ? .windowApproximate : .window
    var lines: [Figure.Stroke] = []
    var caps: [Figure.Stroke] = []
    var ties: [Figure.Stroke] = []
    var y = reach.lowerBound
    for piece in pieces {
      if piece.lowerBound > y { ties += [.move(x, y), .line(x, piece.lowerBound)] }
      lines += [.move(x, piece.lowerBound), .line(x, piece.upperBound)]
      caps += cap(piece.lowerBound) + cap(piece.upperBound)
      y = piece.upperBound
    }
    if reach.upperBound > y { ties += [.move(x, y), .line(x, reach.upperBound)] }
    return [.path(.bond, ties)] + (pieces.isEmpty ? [] : [.path(role, lines), .path(.window, caps)])
  }

  /// Where the dates of a choice are drawn: long enough to be seen, and so far apart that the dots between them are too.
  /// Where all of them lie too near to one another for that, the first and the last are moved apart.
  static func pieces(
    of choices: [ClosedRange<Double>], on scale: TimeScale, isWhole: Bool
  ) -> [ClosedRange<Double>] {
    var pieces: [ClosedRange<Double>] = []
    for choice in choices {
      let from = scale.position(of: choice.lowerBound)
      let to = max(scale.position(of: choice.upperBound), from + 4)
      if let last = pieces.last, from - last.upperBound < 6 {
        pieces[pieces.count - 1] = last.lowerBound...max(last.upperBound, to)
      } else {
        pieces.append(from...to)
      }
    }
    guard isWhole, pieces.count == 1, let only = pieces.first else { return pieces }
    let bottom = max(only.upperBound, only.lowerBound + 16)
    return [only.lowerBound...only.lowerBound + 4, bottom - 4...bottom]
  }

  private func cap(_ y: Double) -> [Figure.Stroke] { [.move(x - capHalf, y), .line(x + capHalf, y)] }

  private func taper(from y: Double, by length: Double, width: Double, _ mark: DateMark) -> Figure.Shape {
    let role: Figure.ShapeRole = mark.isPlan && mark.form == .span ? .plan : .taper
    return .path(role, [.move(x - width / 2, y), .line(x + width / 2, y), .line(x, y + length), .close])
  }

  /// An approximate one keeps its corners, by which it is known, and has a gap in each of its sides.
  static func diamond(x: Double, y: Double, radius: Double, isApproximate: Bool = false) -> [Figure.Shape] {
    let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
    let outline: [Figure.Stroke] = [.move(x, y - radius)] + corners.dropFirst().map { .line($0.0, $0.1) } + [.close]
    guard isApproximate else { return [.path(.plan, outline)] }
    let arms = corners.indices.flatMap { index -> [Figure.Stroke] in
      let corner = corners[index]
      let (before, after) = (corners[(index + 3) % 4], corners[(index + 1) % 4])
      func arm(_ other: (Double, Double)) -> (x: Double, y: Double) {
        (corner.0 + (other.0 - corner.0) * 0.36, corner.1 + (other.1 - corner.1) * 0.36)
      }
      return [.move(arm(before).x, arm(before).y), .line(corner.0, corner.1), .line(arm(after).x, arm(after).y)]
    }
    return [.path(.edge, outline), .path(.plan, arms)]
  }
}
