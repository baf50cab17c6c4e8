import Chronology
import Events
import Foundation
import Testing

@testable import Rendering

/// The figure on a site's first page.
@Suite struct FrontispieceTests {
  private func frontispiece(_ timeline: Timeline) throws -> Frontispiece {
    try #require(Frontispiece(timeline) { "#" + $0 })
  }

  /// In the site's larger type nothing lies over anything, whatever there is to draw.
  @Test(arguments: 1...12) func nothingOverlaps(seed: Int) throws {
    var eras = GeneratedTimeline.make(count: 60, seed: UInt64(seed))
    eras.eras = SampleTimeline.withEras.eras
    let generated = [5, 20, 200].map { GeneratedTimeline.make(count: $0, seed: UInt64(seed)) }
    for timeline in generated + [eras, SampleTimeline.withEras, SampleTimeline.morning] {
      for drawing in try frontispiece(timeline).drawings {
        #expect(drawing.figure.faults(theme: .plate) == [], "\(drawing.plate.name)")
        #expect(drawing.figure.texts.allSatisfy { Theme.plate.style($0.role, small: true).size >= 14 })
      }
    }
  }

  @Test func eachLabelLeadsToItsEntry() throws {
    let timeline = GeneratedTimeline.make(count: 30)
    var output = ByteWriter()
    try frontispiece(timeline).write(to: &output, more: "figure.html")
    let ids = Set(timeline.events.map(\.id))
    let links = output.text.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(links.count >= 6 + 9 + 12)
    #expect(links.allSatisfy(ids.contains))
    // Three drawings in one page have no id between them, and no colours but those of the style sheet.
    for absent in [" id=", "<style", "style=", "fill=", "<script"] { #expect(!output.text.contains(absent)) }
  }

  @Test func itSaysHowManyItShows() throws {
    var timeline = GeneratedTimeline.make(count: 30)
    timeline.undated = []
    let dated = timeline.events.count
    for place in timeline.events.indices { timeline.events[place].importance = 0.5 }
    #expect(try frontispiece(timeline).drawings.map(\.words) == [12, 9, 6].map { "\($0) of \(dated) events" })
    timeline.events[3].importance = 0.9
    #expect(try frontispiece(timeline).drawings[0].words == "The 12 most important of \(dated) events")
    timeline.events = Array(timeline.events.prefix(5))
    #expect(try frontispiece(timeline).drawings.map(\.words) == ["All 5 events", "All 5 events", "All 5 events"])
    timeline.events = Array(timeline.events.prefix(3))
    #expect(Frontispiece(timeline) { $0 } == nil)
  }

  /// The periods are listed below it unless every drawing names them all.
  @Test func periodsAreNamedOnce() throws {
    var timeline = SampleTimeline.timeline
    timeline.eras = [Era(name: "The space age", date: .interval(.year(1940), .year(1990)))]
    #expect(try frontispiece(timeline).namesAllEras)
    timeline.eras.append(Era(name: "The Middle Ages", date: .interval(.year(500), .year(1500))))
    #expect(try !frontispiece(timeline).namesAllEras)
  }
}

/// The overview of decades of which most is told of a few days.
@Suite struct BurstTests {
  private func overview(_ dates: [String]) throws -> (caption: String, drawing: String, labels: String) {
    let overview = try #require(SiteOverview(try HeadingsTests.events(dates), address: { _ in "index.html" }))
    var drawing = ByteWriter()
    overview.write(to: &drawing)
    return (overview.caption, drawing.text, overview.labels.text)
  }

  private let flood = (6...9).flatMap { day in (10...13).map { "2023-11-0\(day)T\($0):00:00" } }
  private let decades = ["1953-02-01", "1974", "1986-09", "1995-01-30", "2002-08-14"]

  @Test func theDaysOfABurstHaveColumns() throws {
    let (caption, drawing, labels) = try overview(decades + flood + ["2026-05-05"])
    #expect(
      caption.hasPrefix("A mark for each event, a column for each 2 years, and for each day of 6–9 November 2023"))
    #expect(drawing.contains("<title>8 November 2023: 4 events</title>"))
    #expect(drawing.contains("<title>1952–1953: 1 event</title>"))
    #expect(labels.contains("8 Nov 2023"))
    // A break to both sides.
    #expect(drawing.components(separatedBy: "axis break").count == 3)
  }

  @Test func oneAtTheEndHasOneBreak() throws {
    let (_, drawing, _) = try overview(decades + flood)
    #expect(drawing.components(separatedBy: "axis break").count == 2)
  }

  /// What is known to be in the year of the burst, and no closer, has no column.
  @Test func whatMayBeInsideIsLeftOut() throws {
    let (caption, drawing, _) = try overview(decades + flood + ["2023", "2023-11"])
    #expect(caption.contains("not drawn: 2 dated more coarsely than a column"))
    #expect(drawing.components(separatedBy: "<circle").count - 1 == decades.count + flood.count)
  }

  /// A third is no burst, nor is half of it over years, nor are a few events.
  @Test(arguments: [
    (1950..<1990).map { "\($0)-03-04" } + (1...9).map { "2023-11-0\($0)" },
    (1950..<1960).map { "\($0)-03-04" }
      + (0..<24).map { "\(2000 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)-05" },
    ["1953-02-01", "1974-05-06", "2023-11-06", "2023-11-07", "2023-11-08"],
  ])
  func noBurst(dates: [String]) throws {
    #expect(try !overview(dates).drawing.contains("axis break"))
  }
}
