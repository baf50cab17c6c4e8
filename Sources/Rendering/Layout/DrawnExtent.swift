/// Where a mark that takes up more of the axis than one place lies along it, in pixels: what is drawn of it in its row,
/// and how far that reaches. Along a vertical axis; for a horizontal one the shapes are turned.
struct DrawnExtent {
  private let mark: DateMark
  private let anchor: Double
  /// The ends; of an open one a little way from the other.
  private let top: Double
  private let bottom: Double
  private let core: ClosedRange<Double>?
  private let continuing: MarkShapes.Continuation
  /// The rings at the places that other sources name, and the stretch of the dotted line that ties them.
  private let rings: [Double]
  private let tie: ClosedRange<Double>?
  /// Of a choice between dates, those on the axis; nil for any other mark.
  private let choices: [ClosedRange<Double>]?

  /// How far what goes on elsewhere runs past the axis, before it ends in dots.
  private static let overrun = 9.0
  private static let dots = 8.0
  /// Nothing is drawn shorter than this, or it could not be seen.
  private static let least = 7.0
  private static let ring = 3.2

  init(_ mark: DateMark, on scale: TimeScale) {
    let first = scale.segments[0]
    let last = scale.segments[scale.segments.count - 1]
    self.mark = mark
    let anchor = scale.position(of: mark.anchor)
    self.anchor = anchor
    // What began on an earlier page, or ends on a later one, in a break or beyond all that is told, runs past the axis. A
    // cap at the end of the axis would be a date.
    let comesIn = mark.begin.map { $0 < first.from } ?? false
    let edge = mark.end.flatMap { scale.edge(before: $0) }
    let goesOn = edge != nil
    continuing = MarkShapes.Continuation(before: comesIn, after: goesOn)
    let begin = mark.begin.map { comesIn ? first.start - Self.overrun : scale.position(of: $0) }
    let end = mark.end.map { edge.map { $0 + Self.overrun } ?? scale.position(of: $0) }
    let top = begin ?? (end ?? 0) - Self.least
    let bottom = max(end ?? top + Self.least, top + Self.least)
    // Where an end is known, the bar goes as far as is drawn: a thin line beyond it would be doubt.
    core = mark.core.map { core in
      let from = core.lowerBound == mark.begin || core.lowerBound < first.from
      let to = core.upperBound == mark.end || scale.edge(before: core.upperBound) != nil
      let start = from ? top : scale.position(of: core.lowerBound)
      return start...max(start, to ? bottom : scale.position(of: core.upperBound))
    }
    let isWhole = !goesOn && !comesIn
    let shown = mark.choices.filter { isWhole || $0.lowerBound >= first.from && $0.upperBound <= last.until }
    let pieces = MarkShapes.pieces(of: shown, on: scale, isWhole: isWhole)
    choices = mark.choices.isEmpty ? nil : pieces
    self.top = top
    self.bottom = pieces.last.map { max(bottom, $0.upperBound) } ?? bottom
    rings = Self.rings(of: mark, on: scale)
    let claimed = mark.rivals.map { rival in
      if rival < first.from { return first.start - Self.overrun }
      return rival > last.until ? last.end + Self.overrun : scale.position(of: rival)
    }
    tie = claimed.min().map { min($0, anchor)...max(claimed.max() ?? $0, anchor) }
  }

  /// Those on the axis, one where several would lie on one another.
  private static func rings(of mark: DateMark, on scale: TimeScale) -> [Double] {
    let axis = scale.segments[0].from...scale.segments[scale.segments.count - 1].until
    return mark.rivals.filter(axis.contains).map { scale.position(of: $0) }.sorted().reduce(into: []) { rings, place in
      if rings.last.map({ place - $0 > 2 * ring }) ?? true { rings.append(place) }
    }
  }

  /// From the first to the last pixel of what is drawn in the row.
  var reach: ClosedRange<Double> {
    var from = tie.map { $0.lowerBound - Self.ring - 1 } ?? .infinity
    var to = tie.map { $0.upperBound + Self.ring + 1 } ?? -.infinity
    guard mark.form != .instant else { return min(from, to)...max(from, to) }
    from = min(from, top - (mark.begin == nil ? MarkShapes.taper : continuing.before ? Self.dots : 1))
    to = max(to, bottom + (mark.end == nil ? MarkShapes.taper : continuing.after ? Self.dots : 1))
    if mark.hasDiamond {
      from = min(from, anchor - MarkShapes.smallDiamond - 1)
      to = max(to, anchor + MarkShapes.smallDiamond + 1)
    }
    return from...to
  }

  /// What is drawn in the row, and the tie from there to a disputed day on the axis.
  func shapes(axis: Double, row x: Double, pitch: Double, spanWidth: Double) -> [Figure.Shape] {
    let forms = MarkShapes(x: x, pitch: pitch, spanWidth: spanWidth)
    var shapes: [Figure.Shape] = []
    if let tie {
      let line: [Figure.Stroke] = [.move(x, tie.lowerBound), .line(x, tie.upperBound)]
      shapes.append(.path(.bond, (mark.form == .instant ? [.move(axis, anchor), .line(x, anchor)] : []) + line))
    }
    switch mark.form {
    case .instant: break
    // The rings say it all.
    case .window where mark.isMadeOfRivals: break
    case .window where choices != nil: shapes += forms.choice(choices ?? [], in: top...bottom, mark)
    case .window: shapes += forms.window(top, bottom, mark, continuing: continuing)
    case .span: shapes += forms.span(top, bottom, core: core, mark, continuing: continuing)
    }
    if mark.form != .instant {
      if continuing.before { shapes.append(.path(.bond, [.move(x, top), .line(x, top - Self.dots)])) }
      if continuing.after { shapes.append(.path(.bond, [.move(x, bottom), .line(x, bottom + Self.dots)])) }
    }
    // Where rows lie close together, so that those of two rows do not touch.
    let ring = min(Self.ring, max(2, pitch / 2 - 0.8))
    let diamond = min(MarkShapes.smallDiamond, max(2.5, pitch / 2 - 0.4))
    shapes += rings.map { .circle(.rival, x: x, y: $0, radius: ring) }
    if mark.hasDiamond, !continuing.before {
      shapes += MarkShapes.diamond(x: x, y: anchor, radius: diamond, isApproximate: mark.isApproximate)
    }
    return shapes
  }
}

extension DateMark {
  /// Whether a diamond stands in its row: a planned span is a hollow bar and needs none.
  var hasDiamond: Bool { isPlan && form == .window }
}
