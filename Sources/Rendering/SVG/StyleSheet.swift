/// The style rules of a picture: one class a rule, nothing nested, plain properties only.
struct StyleSheet {
  let theme: Theme
  let palette: Theme.Palette
  let isSmall: Bool
  let scope: String

  func write(to svg: inout SVGWriter) {
    svg.raw("<style>\n")
    rule("background", "fill:\(palette.background)", &svg)
    for role in Figure.ShapeRole.allCases { rule(role.name, shape(role), &svg) }
    for role in Figure.TextRole.allCases { rule(role.name, text(role), &svg) }
    svg.raw("</style>\n")
  }

  private func rule(_ name: String, _ properties: String, _ svg: inout SVGWriter) {
    svg.escaped("." + scope + name + "{" + properties + "}")
    svg.newline()
  }

  private func text(_ role: Figure.TextRole) -> String {
    let style = theme.style(role, small: isSmall)
    // Notes follow bold lines as well, whose weight they would inherit.
    let weight = style.isBold ? ";font-weight:bold" : role == .note ? ";font-weight:normal" : ""
    return "fill:\(palette[style.ink]);font-size:\(size(style.size))px\(weight)"
  }

  private func shape(_ role: Figure.ShapeRole) -> String {
    let mark = theme.markWidth
    return switch role {
    case .edge: "fill:\(palette.background);stroke:none"
    case .ground: "fill:\(palette.era);stroke:none"
    case .bracket: line(palette.axis, mark)
    case .axis: line(palette.axis, theme.axisWidth)
    case .pause: line(palette.axis, theme.axisWidth) + dashes(1.5, 4)
    case .tick: line(palette.axis, 1)
    case .leader: line(palette.faint, theme.leaderWidth) + (theme.leader == .dotted ? dashes(1, 3) : "")
    case .rule: line(palette.axis, 1)
    case .instant: "fill:\(palette.mark);stroke:\(palette.background);stroke-width:1.5"
    case .plan: open(palette.plan, mark)
    case .planApproximate: open(palette.plan, mark) + dashes(2.5, 2)
    case .rival: open(palette.mark, mark)
    case .window: line(palette.mark, mark * 0.8)
    case .windowApproximate: open(palette.mark, mark) + dashes(2.5, 2)
    case .span: "fill:\(palette.span);stroke:none"
    case .spanApproximate: open(palette.span, mark) + dashes(3, 2)
    case .fringe: line(palette.span, mark)
    case .taper: "fill:\(palette.span);stroke:none"
    case .bond: line(palette.mark, mark * 0.8) + dashes(1.5, 2.5)
    }
  }

  private func line(_ color: String, _ width: Double) -> String {
    "fill:none;stroke:\(color);stroke-width:\(size(width))"
  }

  /// An outline filled with the background.
  private func open(_ color: String, _ width: Double) -> String {
    "fill:\(palette.background);stroke:\(color);stroke-width:\(size(width))"
  }

  private func dashes(_ on: Double, _ off: Double) -> String { ";stroke-dasharray:\(size(on)) \(size(off))" }

  private func size(_ value: Double) -> String {
    var writer = SVGWriter()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Theme {
  /// Metric-compatible faces first, under the names that each system knows them by.
  var fontFamily: String {
    switch family {
    case .sans: "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif"
    case .serif: "Times, 'Times New Roman', 'Liberation Serif', 'Nimbus Roman', serif"
    }
  }
}
