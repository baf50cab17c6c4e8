import Chronology
import DateResolution
import Events

/// A short history of the space race as a reader would want to see it: every kind of date, from the day to the decade.
enum SampleTimeline {
  static let timeline: Timeline = {
    let events = [
      event("c1903", .year(1903), "Tsiolkovsky publishes the rocket equation", [1]),
      event(
        "1926", day(1926, 3, 16),
        "Goddard launches the first liquid-fuelled rocket from a cabbage field in Auburn, Massachusetts", [1, 2]),
      event("1942", day(1942, 10, 3), "A V-2 crosses the edge of space", [2]),
      event("sputnik", day(1957, 10, 4), "Sputnik 1 circles the Earth every 96 minutes", [1, 2, 3]),
      event("laika", day(1957, 11, 3), "Sputnik 2 carries the dog Laika into orbit", [1]),
      event("explorer", day(1958, 1, 31), "Explorer 1 finds the radiation belts", [3]),
      event("nasa", .month(7, of: 1958), "The United States found a civilian space agency", [3]),
      event("mercury", .interval(.month(10, of: 1958), .month(5, of: 1963)), "Project Mercury", [3, 4]),
      event("vostok", day(1961, 4, 12), "Yuri Gagarin orbits the Earth once", [1, 2, 3, 4]),
      event("shepard", day(1961, 5, 5), "Alan Shepard flies for fifteen minutes", [4]),
      event(
        "kennedy", day(1961, 5, 25), "Kennedy asks Congress to put a man on the Moon before the decade is out", [4],
        .plan),
      event(
        "gemini", .interval(.day(Day(year: 1965, month: 3, day: 23)!), .day(Day(year: 1966, month: 11, day: 15)!)),
        "Gemini: ten crewed flights in twenty months", [4]),
      event("leonov", day(1965, 3, 18), "Alexei Leonov steps out of Voskhod 2", [2]),
      event("apollo8", day(1968, 12, 24), "Apollo 8 sees the Earth rise over the Moon", [3, 4]),
      event("apollo11", day(1969, 7, 20), "Apollo 11 lands in the Sea of Tranquility", [1, 2, 3, 4]),
      event("splash", day(1969, 7, 24), "Splashdown in the Pacific", [4]),
      event(
        "quarantine", .within(Day(year: 1969, month: 7, day: 24), Day(year: 1969, month: 8, day: 10)),
        "The crew is released from quarantine", [4]),
      event("salyut", day(1971, 4, 19), "Salyut 1, the first space station", [2]),
      event("astp", day(1975, 7, 17), "An American and a Soviet craft dock; their commanders shake hands", [2, 3]),
      event(
        "shuttle", .interval(.day(Day(year: 1981, month: 4, day: 12)!), .day(Day(year: 2011, month: 7, day: 21)!)),
        "The Space Shuttle flies 135 times", [3]),
      event(
        "iss", .interval(.day(Day(year: 1998, month: 11, day: 20)!), nil),
        "The International Space Station is in orbit", [3, 4]),
      event("return", .after(.year(2025)), "Return of a crew to the surface of the Moon", [4], .plan),
    ]
    let conflicts = [
      Conflict(
        event: "1942",
        claims: [
          .init(date: .day(Day(year: 1942, month: 10, day: 3)!), documents: ["rockets.html"]),
          .init(date: .day(Day(year: 1944, month: 6, day: 20)!), documents: ["agency.md"]),
        ], explanation: "Which flight first passed 100 km is told in two ways.")
    ]
    var undated = event("dream", nil, "A schoolboy climbs a cherry tree and dreams of Mars", [1])
    undated.date = nil
    return Timeline(
      title: "From a cabbage field to the Moon", events: events, undated: [undated], conflicts: conflicts,
      documents: [
        DocumentRecord(id: "pioneers.txt", title: "The pioneers", byline: "L. Ortega", date: .year(1998), text: ""),
        DocumentRecord(
          id: "rockets.html", title: "Rockets of two worlds", url: "https://example.org/rockets",
          siteName: "Orbit Weekly", text: ""),
        DocumentRecord(
          id: "agency.md", title: "How an agency was made", siteName: "Orbit Weekly", date: .month(3, of: 2004),
          text: ""),
        DocumentRecord(
          id: "moon.html", title: "To the Moon and after", url: "https://example.org/moon", byline: "R. Whitfield",
          text: ""),
      ])
  }()

  /// The same before named periods, two of which overlap and one of which no event falls into.
  static let withEras: Timeline = {
    var timeline = Self.timeline
    timeline.eras = [
      Era(name: "Antiquity", date: .interval(.year(-500), .year(500))),
      Era(name: "The Cold War", date: .interval(.year(1947), .year(1991))),
      Era(name: "The space race", date: .interval(day(1957, 10, 4), day(1969, 7, 20))),
      Era(name: "The station years", date: .interval(day(1998, 11, 20), nil)),
    ]
    return timeline
  }()

  /// One morning to the minute, with an event that only its day is known of.
  static let morning: Timeline = {
    func at(_ time: String) -> HistoricalDate { (try? HistoricalDate(parsing: "2001-09-11T\(time):00")) ?? .year(2001) }
    return Timeline(
      title: "A morning",
      events: [
        event("first", at("08:46"), "The North Tower is hit", [1]),
        event("second", at("09:03"), "The South Tower is hit", [1]),
        event("third", at("09:37"), "The Pentagon is hit", [2]),
        event("all", day(2001, 9, 11), "Flights are grounded", [2]),
        event("south", at("09:59"), "The South Tower falls", [1]),
        event("fourth", at("10:03"), "A fourth aircraft comes down in Pennsylvania", [2]),
        event("north", at("10:28"), "The North Tower falls", [1]),
        event("address", at("20:30"), "The president speaks from the Oval Office", [2]),
      ], documents: Self.timeline.documents)
  }()

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> HistoricalDate {
    .day(Day(year: year, month: month, day: day)!)
  }

  private static func event(
    _ id: String, _ date: HistoricalDate?, _ title: String, _ sources: [Int], _ kind: Event.Kind = .occurrence
  ) -> Event {
    let documents = ["pioneers.txt", "rockets.html", "agency.md", "moon.html"]
    return Event(
      id: id, date: date, basis: .stated, kind: kind, title: title, text: "", importance: Double(sources.count) / 4,
      sources: sources.map { number in
        Event.Source(
          document: documents[number - 1], quote: "", start: 0, end: 0, expression: "", expressionStart: 0,
          expressionEnd: 0, date: date, derivation: Derivation(expression: "", rule: "written by hand"))
      })
  }
}
