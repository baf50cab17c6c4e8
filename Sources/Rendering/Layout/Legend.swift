/// A line of the legend; only what occurs in a picture is explained under it.
enum LegendItem: Int, Hashable, Sendable, CaseIterable {
  case day, window, approximate, span, open, plan, disputed

  static func items(of mark: DateMark) -> Set<LegendItem> {
    var items: Set<LegendItem> = []
    switch mark.form {
    case .instant: if !mark.isPlan, !mark.isDisputed, !mark.isApproximate { items.insert(.day) }
    case .window: items.insert(.window)
    case .span: items.insert(.span)
    }
    if mark.isApproximate { items.insert(.approximate) }
    if mark.begin == nil || mark.end == nil { items.insert(.open) }
    if mark.isPlan { items.insert(.plan) }
    if mark.isDisputed { items.insert(.disputed) }
    return items
  }

  var words: String {
    switch self {
    case .day: "exact day"
    case .window: "some time between"
    case .approximate: "approximate or uncertain"
    case .span: "from – to"
    case .open: "open end"
    case .plan: "planned"
    case .disputed: "sources disagree"
    }
  }

  /// A sample, centred on a point.
  func sample(x: Double, y: Double, spanWidth: Double) -> [Figure.Shape] {
    let shapes = MarkShapes(x: x, pitch: 10, spanWidth: spanWidth)
    var mark = DateMark(begin: 0, end: 1)
    switch self {
    case .day: return [.circle(.instant, x: x, y: y, radius: 4)]
    case .window: return shapes.window(y - 7, y + 7, mark)
    case .approximate:
      mark.isApproximate = true
      return shapes.window(y - 7, y + 7, mark)
    case .span: return shapes.span(y - 7, y + 7, core: y - 7...y + 7, mark)
    case .open:
      mark.end = nil
      return shapes.span(y - 7, y - 6, core: y - 7...y - 6, mark)
    case .plan: return [MarkShapes.diamond(x: x, y: y, radius: 5)]
    case .disputed: return [.circle(.rival, x: x, y: y, radius: 4)]
    }
  }
}
