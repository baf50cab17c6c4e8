/// Named periods behind the ticks.
extension VerticalBody {
  /// How far an era that began before the axis or goes on after it reaches beyond it.
  private static let overrun = 9.0
  /// White space between an era and the next; brackets are told apart by more of it.
  private var gap: Double { theme.bracketsEras ? 6 : 2 }

  /// A ground behind the ticks for as long as the era lasts, or in black and white a bracket on the margin. Beside several
  /// lanes it lies behind all of them, for its name stands in the first one and is not of that alone. Of eras that overlap,
  /// the later ones lie on the earlier ones like sheets, each a little further in.
  func drawEras(into figure: inout Figure) {
    guard eras.rows > 0, let first = scale.segments.first, let last = scale.segments.last else { return }
    for band in eras.bands.sorted(by: { $0.row < $1.row }) {
      guard (band.begin ?? first.from) <= last.until, (band.end ?? .infinity) > first.from else { continue }
      let comesIn = (band.begin ?? -.infinity) < first.from
      let goesOn = (band.end ?? .infinity) > last.until
      let top = comesIn ? first.start - Self.overrun : scale.position(of: band.begin ?? first.from)
      let end = goesOn ? last.end + Self.overrun : scale.position(of: band.end ?? last.until) - gap
      let bottom = max(end, top + 2)
      if theme.bracketsEras {
        figure.shapes.append(.path(.bracket, bracket(row: band.row, top, bottom, comesIn: comesIn, goesOn: goesOn)))
      } else {
        figure.shapes += ground(row: band.row, top, bottom)
      }
    }
  }

  private func ground(row: Int, _ top: Double, _ bottom: Double) -> [Figure.Shape] {
    let inset = min(12, (axisX - layout.margin) / 2 / Double(eras.rows))
    let left = layout.margin + Double(row) * inset
    let width = (lanes.count > 1 ? layout.width - layout.margin : axisX) - left
    let ground = Figure.Shape.rectangle(.ground, x: left, y: top, width: width, height: bottom - top, radius: 0)
    guard row > 0 else { return [ground] }
    let edge = Figure.Shape.rectangle(
      .edge, x: left - 2, y: top - 2, width: width + 2, height: bottom - top + 4, radius: 0)
    return [edge, ground]
  }

  /// Left of all labels, with a hook where the era begins and where it ends.
  private func bracket(row: Int, _ top: Double, _ bottom: Double, comesIn: Bool, goesOn: Bool) -> [Figure.Stroke] {
    let hook = layout.isNarrow ? 3.0 : 6
    let x = max(2, layout.margin - hook - 3 - Double(row) * (hook + 1))
    return (comesIn ? [.move(x, top)] : [.move(x + hook, top), .line(x, top)])
      + [.line(x, bottom)] + (goesOn ? [] : [.line(x + hook, bottom)])
  }
}
