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
    let found = lanes([["A"], ["B"], ["A", "B"], ["C"], ["B", "C"], ["D"], ["A"], ["C"]], limit: 4)
    #expect(found.names == ["A", "C", "Other"])
    #expect(found.lane == [0, 2, 0, 1, 1, 2, 0, 1])
  }

  @Test func whatHalfOfAllShareDividesNothing() {
    #expect(
      lanes([["A", "B"], ["A", "B"], ["A", "C"], ["A", "C"], ["A"], ["A"]], limit: 3).names == ["B", "C", "Other"])
  }

  /// What is left over has a name of its own where it shares one.
  @Test func theLastLaneMayHaveAName() {
    #expect(lanes([["A"], ["A"], ["A"], ["B"], ["B"], ["C"], ["C"]], limit: 3).names == ["A", "B", "C"])
    #expect(lanes([["A"], ["A"], ["A"], ["B"], ["B"], ["C"], ["D"]], limit: 3).names == ["A", "B", "Other"])
  }

  @Test func theSubjectOfTheTitleIsNoLane() {
    let found = lanes([["Peru"], ["Peru"], ["Lima"], ["Lima"], ["Cuzco"], []], limit: 4, title: "Peru since 1900")
    #expect(found.names == ["Lima", "Other"])
  }

  @Test func nothingToDivideByIsOneLane() {
    let found = lanes([["A"], ["B"], ["C"]], limit: 4)
    #expect(found.names == [])
    #expect(found.lane == [0, 0, 0])
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
}

@Suite struct HourTests {
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
}
