/// A line of the legend; only what occurs in a picture is explained under it.
enum LegendItem: Int, Hashable, Sendable, CaseIterable {
  case day, time, dayOrTime, window, choice, approximate, span, open, plan, plannedSpan, disputed

  /// What these marks need explained, in order. Days and times are both dots.
  static func items(of marks: some Sequence<DateMark>) -> [LegendItem] {
    var items = marks.reduce(into: Set<LegendItem>()) { $0.formUnion(Self.items(of: $1)) }
    if items.isSuperset(of: [.day, .time]) { items = items.subtracting([.day, .time]).union([.dayOrTime]) }
    return allCases.filter(items.contains)
  }

  private static func items(of mark: DateMark) -> Set<LegendItem> {
    var items: Set<LegendItem> = []
    switch mark.form {
    case .instant: if !mark.isPlan, !mark.isDisputed, !mark.isApproximate { items.insert(mark.isTimed ? .time : .day) }
    case .window:
      if !mark.isMadeOfRivals { items.insert(mark.choices.isEmpty ? .window : .choice) }
    case .span: items.insert(mark.isPlan ? .plannedSpan : .span)
    }
    if mark.isApproximate { items.insert(.approximate) }
    if mark.begin == nil || mark.end == nil { items.insert(.open) }
    if mark.isPlan, mark.form != .span { items.insert(.plan) }
    if mark.isDisputed { items.insert(.disputed) }
    return items
  }

  /// Whether it is a plain dot, which explains itself where nothing else is drawn.
  var isDot: Bool { [.day, .time, .dayOrTime].contains(self) }

  var words: String {
    switch self {
    case .day: "exact day"
    case .time: "exact time"
    case .dayOrTime: "exact day or time"
    case .window: "some time between"
    case .choice: "one or the other"
    case .approximate: "approximate or uncertain"
    case .span: "from – to"
    case .open: "open end"
    case .plan: "planned"
    case .plannedSpan: "planned from – to"
    case .disputed: "sources disagree"
    }
  }

  /// A sample, centred on a point.
  func sample(x: Double, y: Double, spanWidth: Double) -> [Figure.Shape] {
    let shapes = MarkShapes(x: x, pitch: 10, spanWidth: spanWidth)
    var mark = DateMark(begin: 0, end: 1)
    switch self {
    case .day, .time, .dayOrTime: return [.circle(.instant, x: x, y: y, radius: 4)]
    case .window: return shapes.window(y - 7, y + 7, mark)
    case .choice: return shapes.choice([y - 8...y - 4, y + 4...y + 8], in: y - 8...y + 8, mark)
    case .approximate:
      mark.isApproximate = true
      return shapes.window(y - 7, y + 7, mark)
    case .span, .plannedSpan:
      mark.isPlan = self == .plannedSpan
      return shapes.span(y - 7, y + 7, core: y - 7...y + 7, mark)
    case .open:
      mark.end = nil
      return shapes.span(y - 7, y - 6, core: y - 7...y - 6, mark)
    case .plan: return MarkShapes.diamond(x: x, y: y, radius: 5)
    case .disputed: return [.circle(.rival, x: x, y: y, radius: 4)]
    }
  }
}
