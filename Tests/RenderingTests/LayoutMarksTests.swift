import Chronology
import DateResolution
import Events
import Testing

@testable import Rendering

/// What is drawn of a date, and what of it touches something else.
@Suite struct MarksTests {
  /// A pixel for each of a hundred days, then a break, then ten days of ten pixels.
  static let scale = TimeScale(segments: [
    .init(from: 0, until: 100, start: 0, end: 100), .init(from: 500, until: 510, start: 200, end: 300),
  ])

  private func window(_ begin: Double?, _ end: Double?) -> DateMark {
    var mark = DateMark(begin: 0, end: 0)
    (mark.begin, mark.end) = (begin, end)
    return mark
  }

  private func shapes(_ mark: DateMark, on scale: TimeScale = scale) -> [Figure.Shape] {
    DrawnExtent(mark, on: scale).shapes(axis: 0, row: 20, pitch: 10, spanWidth: 5)
  }

  /// How many strokes lie across the row: the caps.
  private func caps(_ shapes: [Figure.Shape]) -> Int {
    shapes.reduce(0) { count, shape in
      guard case .path(_, let strokes) = shape else { return count }
      return count
        + zip(strokes, strokes.dropFirst()).count { pair in
          if case (.move(let x, let y), .line(let toX, let toY)) = pair { y == toY && x != toX } else { false }
        }
    }
  }

  private func isDotted(_ shapes: [Figure.Shape]) -> Bool {
    shapes.contains { if case .path(.bond, _) = $0 { true } else { false } }
  }

  static let ends: [(caps: Int, isDotted: Bool, begin: Double, end: Double)] = [
    (2, false, 10, 60), (2, false, 502, 508), (2, false, 90, 505), (2, false, 20, 100), (2, false, 500, 510),
    // Beyond the end of the axis, before its beginning, and in time that is left out.
    (1, true, 502, 900), (1, true, 510, 511), (1, true, -50, 60), (1, true, 90, 300), (1, true, 100, 101),
    (0, true, -50, 900),
  ]

  @Test(arguments: ends) func whatGoesOnHasNoCap(_ example: (caps: Int, isDotted: Bool, begin: Double, end: Double)) {
    let window = shapes(window(example.begin, example.end))
    #expect(caps(window) == example.caps)
    #expect(isDotted(window) == example.isDotted)
    var span = self.window(example.begin, example.end)
    span.form = .span
    span.core = example.begin...example.end
    #expect(caps(shapes(span)) == 0 && isDotted(shapes(span)) == example.isDotted)
  }

  /// A bar that is drawn longer than it is has no more doubt at its end than any other.
  @Test(arguments: [(0, 10.0, 12.0, 10.0, 12.0), (0, 10, 40, 10, 40), (1, 10, 40, 10, 30), (2, 10, 40, 20, 30)])
  func knownEndsHaveNoFringe(caps: Int, begin: Double, end: Double, first: Double, last: Double) {
    var span = window(begin, end)
    span.form = .span
    span.core = first...last
    #expect(self.caps(shapes(span)) == caps)
  }

  /// From date to date at equal steps no time is left out, and an end between two of them is one.
  @Test func anOrdinalAxisLeavesNothingOut() {
    var scale = Self.scale
    scale.leavesOutTime = false
    #expect(caps(shapes(window(90, 300), on: scale)) == 2)
  }

  static let neighbours: [(rows: [Int], marks: [DateMark])] = [
    // Far apart: one row.
    ([0, 0], [DateMark(begin: 0, end: 20), DateMark(begin: 30, end: 50)]),
    // Ends that touch would make one bar of two.
    ([0, 1], [DateMark(begin: 0, end: 20), DateMark(begin: 20, end: 50)]),
    ([0, 1, 0], [DateMark(begin: 0, end: 20), DateMark(begin: 20, end: 40), DateMark(begin: 40, end: 50)]),
    // What is drawn longer than it is, or it could not be seen.
    ([0, 1], [DateMark(begin: 0, end: 1), DateMark(begin: 4, end: 20)]),
    ([0, 0], [DateMark(begin: 500, end: 501), DateMark(begin: 502, end: 504)]),
    // The point of an open end, and a diamond.
    ([0, 1], [open(0), DateMark(begin: 15, end: 20)]),
    ([0, 0], [open(0), DateMark(begin: 40, end: 50)]),
    ([0, 1], [DateMark(begin: 0, end: 20), planned(24, 40)]),
    ([0, 0], [DateMark(begin: 0, end: 20), planned(34, 40)]),
    // Rings.
    ([0, 1], [disputed(10, 40), DateMark(begin: 41, end: 60)]),
  ]

  private static func open(_ begin: Double) -> DateMark {
    var mark = DateMark(begin: begin, end: 0)
    (mark.form, mark.end) = (.span, nil)
    return mark
  }

  private static func planned(_ begin: Double, _ end: Double) -> DateMark {
    var mark = DateMark(begin: begin, end: end)
    mark.isPlan = true
    return mark
  }

  private static func disputed(_ place: Double, _ rival: Double) -> DateMark {
    var mark = DateMark(point: place)
    mark.rivals = [rival]
    return mark
  }

  @Test(arguments: neighbours) func noTwoMarksOfARowTouch(_ example: (rows: [Int], marks: [DateMark])) {
    let rows = BarRows(example.marks, on: Self.scale, limit: 9)
    #expect(example.marks.map { rows[$0] } == example.rows)
  }

  /// In whole pictures, by what is drawn: nothing in a row but what is a part of one mark.
  @Test(arguments: [20, 200]) func noTwoMarksOfAPictureTouch(count: Int) throws {
    let timeline = GeneratedTimeline.make(count: count)
    let marks = TimelineSelection(timeline).dated.map(\.mark).filter(\.needsRow)
    let axis = HorizontalAxis(
      EntryGrouper(
        selection: TimelineSelection(timeline), styles: TextStyles(.plain, isSmall: true), dateWidth: 170,
        entryWidth: 170, isStacked: true, showsSources: true
      ).groups(), carried: [], until: nil, scale: .automatic, styles: TextStyles(.plain, isSmall: true),
      from: 50, to: 1550)
    let rows = BarRows(marks, on: axis.scale, limit: 1000)
    for (row, marks) in Dictionary(grouping: Set(marks), by: { rows[$0] }) {
      let reaches = marks.map { DrawnExtent($0, on: axis.scale).reach }.sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(reaches, reaches.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }, "\(row ?? -1)")
    }
  }
}

@Suite struct DisputedMarksTests {
  private func mark(_ date: String, _ rivals: [String] = [], _ kind: Event.Kind = .occurrence) throws -> DateMark {
    let event = Event(
      id: "e", date: try HistoricalDate(parsing: date), basis: .given, kind: kind, title: "", text: "", sources: [])
    return try #require(DateMark(event, rivals: rivals.map { try HistoricalDate(parsing: $0) }))
  }

  /// Circles of rings and lines of windows, on an axis of three pixels a day from 1 March 1892 on.
  private func drawn(_ mark: DateMark) throws -> (rings: [Double], lines: Int, isTied: Bool) {
    let first = Double(try #require(try HistoricalDate(parsing: "1892-03-01").earliest).ordinal)
    let scale = TimeScale(segments: [.init(from: first, until: first + 100, start: 0, end: 300)])
    let shapes = DrawnExtent(mark, on: scale).shapes(axis: 0, row: 20, pitch: 10, spanWidth: 5)
    let rings = shapes.compactMap { if case .circle(.rival, _, let y, _) = $0 { y } else { nil } }
    let lines = shapes.reduce(0) { count, shape in
      guard case .path(.window, let strokes) = shape else { return count }
      return count
        + zip(strokes, strokes.dropFirst()).count { pair in
          if case (.move(let x, _), .line(let toX, _)) = pair { x == toX } else { false }
        }
    }
    let isTied = shapes.contains { if case .path(.bond, _) = $0 { true } else { false } }
    return (rings, lines, isTied)
  }

  static let cases: [(rings: [Double], lines: Int, isTied: Bool, date: String, rivals: [String])] = [
    // Another day: a ring at its place, in the row, where no other event's dot lies on it; its own is on the axis.
    ([31.5], 0, true, "1892-03-06", ["1892-03-11"]),
    ([1.5, 31.5], 0, true, "1892-03-06", ["1892-03-11", "1892-03-01"]),
    // One of the days that are claimed: rings at these and nothing else, for it was not the time between them.
    ([16.5, 31.5], 0, true, "[1892-03-06,1892-03-11]", ["1892-03-06", "1892-03-11"]),
    ([1.5, 34.5], 0, true, "[1892-03-01,1892-03-12]", ["1892-03-12", "1892-03-01"]),
    // A window keeps its line.
    ([157.5], 1, true, "1892-03", ["1892-04-22"]),
    // Undisputed: one or the other, each with its line; days that follow one another are one window.
    ([], 2, true, "[1892-03-06,1892-03-20]", []),
    ([], 2, true, "[1892-03,1892-05]", []),
    ([], 1, false, "[1892-03-06,1892-03-07]", []),
    ([], 1, false, "1892-03", []),
    // One of them beyond the axis: a line for the other, and dots from there.
    ([], 1, true, "[1892-03-06,1899-03-20]", []), ([], 1, true, "[1880-03,1892-05]", []),
    ([], 2, true, "[1892-03-06,1892-04-07,1899-03-20]", []), ([], 0, true, "[1880-03,1899-05]", []),
    // Too near to one another for lines of their own: still two.
    ([], 2, true, "[1892-03-06,1892-03-08]", []),
  ]

  @Test(arguments: cases)
  func forms(_ example: (rings: [Double], lines: Int, isTied: Bool, date: String, rivals: [String])) throws {
    let found = try drawn(mark(example.date, example.rivals))
    #expect(found.rings == example.rings)
    #expect(found.lines == example.lines)
    #expect(found.isTied == example.isTied)
  }

  /// Each of the dates has a place on the axis, however long nothing is told of between them.
  @Test(arguments: SVGOptions.Orientation.allCases) func allDatesOfAChoiceAreOnTheAxis(
    orientation: SVGOptions.Orientation
  ) throws {
    let dates = ["1801-02-03", "1801-04-05", "1801-06-07", "1802-01-08", "[1802-03-05,1855-07-08]", "1990-02-01"]
    let timeline = Timeline(
      title: "T",
      events: try dates.map { date in
        Event(
          id: date, date: try HistoricalDate(parsing: date), basis: .stated, kind: .occurrence, title: date, text: "",
          sources: [])
      })
    var options = SVGOptions()
    options.orientation = orientation
    let ticks = SVGTimeline(options).figure(timeline).furniture.map(\.string)
    #expect(ticks.contains { $0.contains("1855") || $0 == "1850" || $0 == "1860" }, "\(ticks)")
  }

  static let legends: [(items: [LegendItem], date: String, rivals: [String], kind: Event.Kind)] = [
    ([.day], "1892-03-06", [], .occurrence),
    ([.time], "1892-03-06T08:46:00", [], .occurrence),
    ([.disputed], "1892-03-06", ["1892-03-11"], .occurrence),
    ([.disputed], "[1892-03-06,1892-03-11]", ["1892-03-06", "1892-03-11"], .occurrence),
    ([.window, .disputed], "1892-03", ["1892-04"], .occurrence),
    ([.choice], "[1892-03,1892-05]", [], .occurrence),
    ([.window], "[1892-03,1892-04]", [], .occurrence),
    ([.approximate, .plan], "1892-03-06~", [], .plan),
    ([.plan], "1892-03-06", [], .plan),
    ([.window, .plan], "1892-03", [], .plan),
    // A planned span is a hollow bar and not a bar with a diamond.
    ([.plannedSpan], "1892-03-06/1892-05-01", [], .plan),
    ([.open, .plannedSpan], "1892-03-06/..", [], .plan),
    ([.span], "1892-03-06/1892-05-01", [], .occurrence),
  ]

  @Test(arguments: legends)
  func theLegendSaysWhatIsDrawn(
    _ example: (items: [LegendItem], date: String, rivals: [String], kind: Event.Kind)
  ) throws {
    #expect(LegendItem.items(of: [try mark(example.date, example.rivals, example.kind)]) == example.items)
  }

  @Test func daysAndTimesAreOneDot() throws {
    let marks = [try mark("1892-03-06"), try mark("1892-03-06T08:46:00"), try mark("1892-03")]
    #expect(LegendItem.items(of: marks) == [.dayOrTime, .window])
  }

  static let roles: [(role: Figure.ShapeRole, date: String, kind: Event.Kind)] = [
    (.span, "1892-03-06/1892-05-01", .occurrence), (.spanApproximate, "1892-03-06~/1892-05-01", .occurrence),
    (.plan, "1892-03-06/1892-05-01", .plan), (.planApproximate, "1892-03-06/1892-05-01~", .plan),
  ]

  @Test(arguments: roles)
  func plannedBarsAreHollow(_ example: (role: Figure.ShapeRole, date: String, kind: Event.Kind)) throws {
    let mark = try mark(example.date, [], example.kind)
    let from = try #require(mark.begin)
    let scale = TimeScale(segments: [.init(from: from, until: from + 100, start: 0, end: 300)])
    let bars = DrawnExtent(mark, on: scale).shapes(axis: 0, row: 20, pitch: 10, spanWidth: 5).compactMap { shape in
      if case .rectangle(let role, _, _, _, _, _) = shape { role } else { nil }
    }
    #expect(bars == [example.role])
  }

  /// An approximate plan keeps the corners of its diamond; dashes all round would make a circle of it.
  @Test func anApproximatePlanIsADiamondWithGaps() {
    func corners(_ shapes: [Figure.Shape]) -> Int {
      shapes.reduce(0) { count, shape in
        guard case .path(.plan, let strokes) = shape else { return count }
        return count + strokes.count { if case .move = $0 { true } else { false } }
      }
    }
    #expect(corners(MarkShapes.diamond(x: 0, y: 0, radius: 6)) == 1)
    #expect(corners(MarkShapes.diamond(x: 0, y: 0, radius: 6, isApproximate: true)) == 4)
  }
}
