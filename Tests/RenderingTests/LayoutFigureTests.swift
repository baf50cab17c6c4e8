import Chronology
import DateResolution
import Events
import Testing

@testable import Rendering

/// What a whole picture says and how wide it is.
@Suite struct FigureTests {
  private func timeline(_ dates: [String]) -> Timeline {
    Timeline(
      title: "T",
      events: dates.map { date in
        Event(
          id: date, date: try? HistoricalDate(parsing: date), basis: .stated, kind: .occurrence, title: "Event",
          text: "", sources: [])
      })
  }

  static let covered: [(years: String, dates: [String])] = [
    ("1903 – 1975", ["1903-05-01", "1975-07-17"]),
    ("1903", ["1903"]),
    // The last year that is told of, not the last in which something begins.
    ("2025 – 2039", ["2025-09-01", "203X"]),
    ("1880 – 2026", ["188X", "2023-11-01/2026-12", "2023-12-04"]),
    ("1979 – 1989", ["1979-12-24/1989-02-15", "1980-01-05"]),
    // Open ends reach no further than what is known of them.
    ("2025 – 2029", ["2025-09-01", "2029/.."]),
    ("1850 – 1871", ["../1850", "1871-04-02"]),
    ("133 BCE – 395 CE", ["-0132", "0395"]),
  ]

  @Test(arguments: covered) func theSubtitleCoversAllThatIsTold(_ example: (years: String, dates: [String])) {
    let figure = SVGTimeline().figure(timeline(example.dates))
    let subtitle = figure.furniture.first { $0.role == .subtitle }?.string ?? ""
    #expect(subtitle.hasPrefix(example.years + " · "), "\(subtitle)")
  }

  @Test(arguments: [(960.0, 3), (960, 12), (1280, 13), (1280, 20), (1600, 21), (1600, 60)])
  func aHorizontalPictureIsAsWideAsItsLabelsNeed(width: Double, count: Int) {
    let timeline = timeline((0..<count).map { String(1900 + $0) })
    var options = SVGOptions()
    options.orientation = .horizontal
    #expect(SVGTimeline(options).figure(timeline).width == width)
    options.width = 700
    #expect(SVGTimeline(options).figure(timeline).width == 700)
    options.width = nil
    options.orientation = .vertical
    #expect(SVGTimeline(options).figure(timeline).width == 960)
  }

  static let breaks: [(lines: [String], date: String, words: String)] = [
    // Between beginning and end, and nowhere else.
    (["24 Dec 1979–", "15 Feb 1989"], "1979-12-24/1989-02-15", "24 Dec 1979–15 Feb 1989"),
    (["since winter", "2008–09"], "2008-24/..", "since winter 2008–09"),
    (["winter 2008–09–", "spring 2011"], "2008-24/2011-21", "winter 2008–09–spring 2011"),
    (["winter 2008–09"], "2008-24", "winter 2008–09"),
    (["weekend of 29", "Feb–1 Mar 2020"], "[2020-02-29..2020-03-01]", "weekend of 29 Feb–1 Mar 2020"),
  ]

  private func group(_ date: String, width: Double) throws -> EntryGroup {
    let grouper = EntryGrouper(
      selection: TimelineSelection(timeline([date])), styles: TextStyles(.plain, isSmall: false), dateWidth: width,
      entryWidth: 300, isStacked: false, showsSources: false)
    return try #require(grouper.groups().first)
  }

  @Test(arguments: breaks) func datesBreakBetweenTheirEnds(_ example: (lines: [String], date: String, words: String))
    throws
  {
    let date = try HistoricalDate(parsing: example.date)
    #expect(date.shortWording == example.words)
    #expect(try group(example.date, width: 124).dateLines == example.lines)
  }

  /// Only a window in the form of two dates reads like a span.
  @Test(arguments: [
    (["some time between"], "[1860..1864]"), (["some time between"], "[1969-07-24..1969-08-10]"), ([], "1868-24"),
    ([], "1860/1864"), ([], "186X"), ([], "[2020-02-29..2020-03-01]"),
  ])
  func aWindowOfTwoDatesSaysThatItIsOne(notes: [String], date: String) throws {
    #expect(try group(date, width: 200).otherDateLines == notes)
  }

  /// The rest of a decade of which nothing is told does not take the room of what is.
  @Test(arguments: SVGOptions.Orientation.allCases) func aTailDoesNotEatThePicture(orientation: SVGOptions.Orientation)
  {
    var options = SVGOptions()
    options.orientation = orientation
    let days = [
      "2025-09-01", "2026-01-15", "2026-05-02", "2027-05-14", "2028-03-09", "2028-09-14", "2029-10-11", "203X",
    ]
    let ticks = SVGTimeline(options).figure(timeline(days)).furniture.filter { $0.role == .majorTick }.map(\.string)
    #expect(ticks.contains("2030"))
    #expect(!ticks.contains("2035") && !ticks.contains("2040"))
  }

  /// Two days between decades are not told by their year alone.
  @Test func aSegmentIsNamedInItsOwnUnit() {
    var options = SVGOptions()
    options.orientation = .horizontal
    options.width = 1600
    let days = [
      "1979-12-24", "1979-12-25", "1979-12-27", "1980-01-02", "1988-04-14", "1989-02-15", "1996-09-26", "1996-09-27",
      "2001-09-09", "2001-09-11", "2001-10-07", "2001-11-13", "2001-12-05", "2004-10-09", "2009-07-06", "2010-02-13",
      "2014-12-28", "2020-02-22", "2020-02-29", "2021-07-02", "2021-08-15", "2021-08-26", "2021-08-30",
    ]
    let figure = SVGTimeline(options).figure(timeline(days))
    let ticks = figure.furniture.filter { [.majorTick, .minorTick].contains($0.role) }.map(\.string)
    #expect(
      ticks.contains { $0.contains("Sep 1996") } || ticks.contains { $0 == "26 Sep" || $0 == "27 Sep" }, "\(ticks)")
    #expect(ticks.contains { $0.hasSuffix("Feb 2020") } || ticks.contains { $0.hasSuffix(" Feb") }, "\(ticks)")
    #expect(figure.faults(theme: .plain) == [])
  }

  @Test(arguments: [360.0, 960, 1600]) func ticksStayWithinTheMargins(width: Double) {
    var options = SVGOptions()
    options.orientation = .horizontal
    options.width = width
    let margin = width < 680 ? 16.0 : 44
    let figure = SVGTimeline(options).figure(timeline(["-0899", "-0500", "0100", "1500", "2018"]))
    for text in figure.furniture where [.majorTick, .minorTick, .elapsed].contains(text.role) {
      let box = TextBox(text, theme: .plain, isSmall: true)
      #expect(box.left >= margin - 0.1 && box.right <= width - margin + 0.1, "\(text.string)")
    }
  }

  /// A list of sources that has room on one page is not split over two.
  @Test func sourcesStandTogether() {
    var timeline = GeneratedTimeline.make(count: 60)
    for count in stride(from: 10, through: 60, by: 5) {
      timeline = GeneratedTimeline.make(count: count)
      var options = SVGOptions()
      options.width = SVGOptions.Page.a4.size.width
      let pages = VerticalLayout(timeline, options: options).pages(height: SVGOptions.Page.a4.size.height)
      #expect(pages.count { $0.furniture.contains { $0.role == .sourceNumber } } == 1)
    }
  }

  /// The years beside a break are those of which something is told: a window of 1903 does not reach into 1904.
  @Test(arguments: SVGOptions.Orientation.allCases) func aBreakStandsBetweenYearsThatAreTold(
    orientation: SVGOptions.Orientation
  ) {
    var options = SVGOptions()
    options.orientation = orientation
    options.width = 1600
    let months = 1...9
    let days =
      ["1903"] + months.map { "1926-0\($0)-16" } + months.map { "1957-0\($0)-03" } + ["1990-04-01/.."]
    let figure = SVGTimeline(options).figure(timeline(days))
    #expect(figure.furniture.filter { $0.role == .elapsed }.map(\.string) == ["23 years", "31 years", "33 years"])
    let years = figure.furniture.map(\.string)
    #expect(years.contains("1903") && !years.contains("1904"))
  }
}
