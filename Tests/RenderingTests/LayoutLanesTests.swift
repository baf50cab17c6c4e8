import Chronology
import DateResolution
import Events
import Rendering
import Testing

@Suite struct LanesTests {
  /// Names of the lanes and who is in which, for events with these names.
  private func lanes(_ names: [[String]], limit: Int, title: String = "") -> (names: [String], lane: [Int]) {
    let events = names.enumerated().map { index, names in
      Event(
        id: "e\(index)", date: .year(1900 + index), basis: .stated, kind: .occurrence, title: "Event \(index)",
        text: "",
        sources: [], names: names)
    }
    let lanes = Lanes(
      TimelineSelection(Timeline(title: title, events: events)), by: .participant, limit: limit, title: title)
    return (lanes.names, lanes.lane)
  }

  @Test func theNextLaneTakesInMostOfWhatIsLeft() {
    // A, B and C are in three events each; the first to appear is taken, then C has more left than B.
    let found = lanes([["A"], ["B"], ["A", "B"], ["C"], ["B", "C"], ["D"], ["A"], ["C"]], limit: 3)
    #expect(found.names == ["A", "C", "Other"])
    #expect(found.lane == [0, 2, 0, 1, 1, 2, 0, 1])
  }

  @Test func whatHalfOfAllShareDividesNothing() {
    #expect(
      lanes([["A", "B"], ["A", "B"], ["A", "C"], ["A", "C"], ["A"], ["A"]], limit: 3).names == ["B", "C", "Other"])
    #expect(lanes([["A", "B"], ["A", "B"], ["A"], ["A"], ["A"], ["A"]], limit: 3).names == [])
  }

  /// What is left over has a name of its own where it shares one.
  @Test func theLastLaneMayHaveAName() {
    #expect(lanes([["A"], ["A"], ["A"], ["B"], ["B"], ["C"], ["C"]], limit: 3).names == ["A", "B", "C"])
    #expect(lanes([["A"], ["A"], ["A"], ["B"], ["B"], ["C"], ["D"]], limit: 3).names == ["A", "B", "Other"])
  }

  @Test func theSubjectOfTheTitleIsNoLane() {
    let found = lanes(
      [["Peru"], ["Peru"], ["Lima"], ["Lima"], ["Cuzco"], ["Cuzco"]], limit: 4, title: "Peru since 1900")
    #expect(found.names == ["Lima", "Cuzco", "Other"])
  }

  @Test func nothingToDivideByIsOneLane() {
    let found = lanes([["A"], ["B"], ["C"]], limit: 4)
    #expect(found.names == [])
    #expect(found.lane == [0, 0, 0])
  }

  /// Five in ten events without a lane are too many, four are not; a lane by itself is none.
  @Test func theRestIsNeverTheMostOfIt() {
    let named = [["A"], ["A"], ["A"], ["B"], ["B"]]
    #expect(lanes(named + [[], [], [], [], []], limit: 5).names == [])
    #expect(lanes(named + [["B"], [], [], [], []], limit: 5).names == ["A", "B", "Other"])
    #expect(lanes([["A"], ["A"], ["B"], []], limit: 5).names == [])
  }

  /// Who asks for lanes where there are none is told why.
  @Test(arguments: SVGOptions.Orientation.allCases) func aPictureWithoutLanesSaysWhy(
    orientation: SVGOptions.Orientation
  ) throws {
    var options = SVGOptions()
    options.orientation = orientation
    #expect(SVGTimeline(options).laneRemark(SampleTimeline.morning) == nil)
    options.lanes = .participant
    let remark = try #require(SVGTimeline(options).laneRemark(SampleTimeline.morning))
    #expect(remark.contains("participant"))
    let figure = SVGTimeline(options).figure(SampleTimeline.morning)
    #expect(!figure.furniture.contains { $0.string == "Other" })
  }

  @Test(arguments: LaneKind.allCases, [360.0, 960]) func everyEventIsInOneLane(kind: LaneKind, width: Double) {
    var options = SVGOptions()
    options.lanes = kind
    options.width = width
    let timeline = GeneratedTimeline.make(count: 200)
    let figure = SVGTimeline(options).figure(timeline)
    #expect(figure.entries.compactMap(\.id).sorted() == (timeline.events + timeline.undated).map(\.id).sorted())
  }
}

@Suite struct EraTests {
  private func names(_ figure: Figure) -> [String] { figure.texts.filter { $0.role == .era }.map(\.string) }

  @Test(arguments: SVGOptions.Orientation.allCases) func anErasNameStandsByItsTime(orientation: SVGOptions.Orientation)
  {
    var options = SVGOptions()
    options.orientation = orientation
    let figure = SVGTimeline(options).figure(SampleTimeline.withEras)
    // What lies wholly outside has nothing to stand behind.
    #expect(names(figure) == ["The Cold War", "The space race", "The station years"])
    let grounds = figure.shapes.filter { if case .rectangle(.ground, _, _, _, _, _) = $0 { true } else { false } }
    #expect(grounds.count == 3)
  }

  @Test func erasCountAsNoEvents() {
    let plain = SVGTimeline().figure(SampleTimeline.timeline)
    let with = SVGTimeline().figure(SampleTimeline.withEras)
    #expect(plain.summary == with.summary)
    #expect(plain.entries.compactMap(\.id) == with.entries.compactMap(\.id))
  }

  /// An era that ended the day before the first event is none of the picture; one that ended on its day is.
  @Test(arguments: [([], "1900/1930"), (["E"], "1900/1931-01-01"), (["E"], "1931/1932"), ([], "1940/1941")])
  func anEraIsNamedWhereSomethingHappensInIt(expected: [String], era: String) throws {
    let events = ["1931-01-01", "1931-03-05", "1935-06-07"].map { date in
      Event(
        id: date, date: try? HistoricalDate(parsing: date), basis: .stated, kind: .occurrence, title: date, text: "",
        sources: [])
    }
    var timeline = Timeline(title: "T", events: events)
    timeline.eras = [Era(name: "E", date: try HistoricalDate(parsing: era))]
    for orientation in SVGOptions.Orientation.allCases {
      var options = SVGOptions()
      options.orientation = orientation
      #expect(names(SVGTimeline(options).figure(timeline)) == expected)
    }
  }

  /// One that follows another directly is told apart from it.
  @Test func neighboursDoNotTouch() throws {
    var timeline = SampleTimeline.timeline
    timeline.eras = [
      Era(name: "A", date: .interval(.year(1950), .year(1959))),
      Era(name: "B", date: .interval(.year(1960), .year(1969))),
    ]
    let bands = SVGTimeline().figure(timeline).shapes.compactMap { shape in
      if case .rectangle(.ground, _, let y, _, let height, _) = shape { (top: y, bottom: y + height) } else { nil }
    }
    #expect(bands.count == 2)
    #expect(bands[1].top - bands[0].bottom >= 1.9)
  }

  /// In black and white nothing of an era runs through a text, where it is not the axis's own.
  @Test(arguments: SVGOptions.Orientation.allCases, [360.0, 960, 1600])
  func bracketsCrossNoText(orientation: SVGOptions.Orientation, width: Double) {
    var options = SVGOptions()
    options.theme = .ink
    options.orientation = orientation
    options.width = width
    let figure = SVGTimeline(options).figure(SampleTimeline.withEras)
    let boxes = figure.texts.map { TextBox($0, theme: .ink, isSmall: figure.isSmall) }
    var lines = 0
    for case .path(.bracket, let strokes) in figure.shapes {
      for (from, to) in zip(strokes, strokes.dropFirst()) {
        guard case .line(let x, let y) = to else { continue }
        let start: (x: Double, y: Double) =
          switch from {
          case .move(let x, let y), .line(let x, let y): (x, y)
          default: (x, y)
          }
        lines += 1
        for box in boxes {
          let crosses =
            box.left < max(x, start.x) && box.right > min(x, start.x) && box.top < max(y, start.y) + 0.1
            && box.bottom > min(y, start.y) - 0.1
          #expect(!crosses, "\(box.text.string)")
        }
      }
    }
    #expect(lines >= 3)
    #expect(!figure.shapes.contains { if case .rectangle(.ground, _, _, _, _, _) = $0 { true } else { false } })
  }
}

@Suite struct HourTests {
  private func timeline(_ dates: [String]) -> Timeline {
    Timeline(
      title: "T",
      events: dates.map { date in
        Event(
          id: date, date: try? HistoricalDate(parsing: date), basis: .stated, kind: .occurrence, title: date, text: "",
          sources: [])
      })
  }

  /// The only tick of a segment on a day that is named already tells the hour; a day without hours keeps its name.
  @Test(arguments: SVGOptions.Orientation.allCases) func aLoneHourIsNamed(orientation: SVGOptions.Orientation) {
    var options = SVGOptions()
    options.orientation = orientation
    // A segment for each of them.
    options.scale = .ordinal
    let figure = SVGTimeline(options).figure(
      timeline(["1899-12-31T23:30:00", "1900-01-01T00:15:00", "1900-01-01T06:00:00", "1900-01-02", "1914-08-04"]))
    let ticks = figure.furniture.filter { [.minorTick, .majorTick].contains($0.role) }.map(\.string)
    #expect(ticks.sorted() == ["06:00", "1899", "1900", "1914", "2 Jan"])
  }
  @Test func hoursOnTheAxisAndADayAmongThem() {
    let figure = SVGTimeline().figure(SampleTimeline.morning)
    let ticks = figure.furniture.filter { $0.role == .minorTick }.map(\.string)
    #expect(ticks.contains { $0.contains(":") })
    #expect(figure.furniture.contains { $0.role == .majorTick && $0.string == "2001" })
    // What is known to the day only is no dot among minutes, and stands where its day begins.
    #expect(figure.entries.first?.id == "all")
  }

  @Test func noHoursWithoutTimes() {
    let figure = SVGTimeline().figure(SampleTimeline.timeline)
    #expect(!figure.furniture.contains { $0.role == .minorTick && $0.string.contains(":") })
  }

  /// Above the hours of a segment stand its year, its day and its first hour, whatever the sizes of the theme.
  @Test(arguments: ["plain", "gazette", "ink"], [360.0, 960]) func aSegmentOfHoursSaysItsDay(
    theme: String, width: Double
  )
    throws
  {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    options.width = width
    let minutes = (0..<8).map { "1899-12-31T23:\($0 < 2 ? "0" : "")\($0 * 5):00" }
    let ticks = SVGTimeline(options).figure(timeline(minutes)).furniture.map(\.string)
    #expect(ticks.contains("1899") && ticks.contains("31 Dec") && ticks.contains("23:00"), "\(ticks)")
  }
}
