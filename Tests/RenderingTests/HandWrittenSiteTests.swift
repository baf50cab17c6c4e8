import Chronology
import DateResolution
import Events
import Foundation
import Testing

@testable import Rendering

/// A site of events that somebody wrote by hand, with what they cite and named periods.
@Suite struct HandWrittenSiteTests {
  static let timeline: Timeline = {
    let notes = [("events.yaml", "Notes of the editor"), ("Minute book B", "Minute book B")].map {
      DocumentRecord(id: $0.0, title: $0.1, text: "")
    }
    func event(_ id: String, _ edtf: String, _ title: String, _ text: String, _ documents: [String]) -> Event {
      let date = try! HistoricalDate(parsing: edtf)
      return Event(
        id: id, date: date, basis: .given, kind: .occurrence, title: title, text: text,
        sources: documents.map {
          Event.Source(
            document: $0, quote: text, start: 0, end: 0, expression: edtf, expressionStart: 0, expressionEnd: 0,
            date: date,
            derivation: Derivation(expression: edtf, rule: "hand-written", steps: ["written by hand in events.yaml"]))
        })
    }
    var timeline = Timeline(title: "The island")
    timeline.events = [
      event("e1", "1850~/1862~", "The lighthouse is built", "The lighthouse is built", ["Minute book B"]),
      event("e2", "1871-04-02", "A census", "One hundred and seventeen people live here.", ["events.yaml"]),
      event(
        "e3", "1930-08-29", "The last islanders leave", "The last islanders leave", ["events.yaml", "Minute book B"]),
    ]
    timeline.documents = notes
    timeline.eras = [Era(name: "The village", date: try! HistoricalDate(parsing: "1842/1930"))]
    return timeline
  }()

  static let files = try! Site(timeline).files()

  static func page(_ path: String) throws -> String {
    String(
      decoding: try #require(files.first { $0.path == path || $0.path.hasPrefix(path + "-") }).bytes, as: UTF8.self)
  }

  @Test func everyCitationLeadsToAPlace() throws {
    let index = try Self.page("index.html")
    let links = index.components(separatedBy: "href=\"documents/").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(links.count == 4)
    for link in links {
      let parts = link.split(separator: "#").map(String.init)
      #expect(try Self.page("documents/" + parts[0]).contains(" id=\"\(parts[1])\""), "\(link)")
    }
  }

  @Test func theTitleIsNotQuotedAndTheDateNotExplained() throws {
    let index = try Self.page("index.html")
    #expect(!index.contains("written by hand") && !index.contains("How this date was worked out"))
    #expect(index.components(separatedBy: "The lighthouse is built</bdi>").count == 2)
    #expect(index.components(separatedBy: "<blockquote").count == 2)
    #expect(index.contains("<p>One hundred and seventeen people live here.</p>"))
    #expect(index.contains("2 sources: <a href"))
  }

  @Test func aSourceWithoutATextHasATitleAndNoDate() throws {
    let editor = try Self.page("documents/events")
    #expect(editor.contains("<h1><bdi>Notes of the editor</bdi></h1>"))
    #expect(!editor.contains("not known") && editor.contains("<dd>events.yaml</dd>"))
    let book = try Self.page("documents/minute-book-b")
    #expect(book.contains("<h1><bdi>Minute book B</bdi></h1>") && !book.contains("<dt>File</dt>"))
    #expect(try Self.page("method.html").contains("was entered by hand"))
  }

  @Test func theTextNamesASourceOnce() {
    #expect(PlainTextTimeline().render(Self.timeline).components(separatedBy: "Minute book B").count == 2)
  }

  @Test func namedPeriodsAreOnTheSiteAndInTheText() throws {
    #expect(try Self.page("index.html").contains("<bdi>The village</bdi></b> 1842–1930"))
    #expect(PlainTextTimeline().render(Self.timeline).contains("The village, 1842–1930"))
    #expect(MarkdownExport().text(Self.timeline).contains("- The village, 1842–1930"))
  }

  @Test func whatItHoldsIsSaidWithItsTitleAndItsYears() throws {
    #expect(try Self.page("index.html").contains("content=\"The island, 1850 to 1930: 3 events from 2 sources\""))
    #expect(Self.timeline.summary == "3 events from 2 sources")
    #expect(Self.timeline.top(1).shown.summary == "1 of 3 events shown, 2 not shown, from 2 sources")
  }

  @Test func theFirstPageIsKnownByItsFolder() throws {
    var options = Site.Options()
    options.base = "https://example.org/island"
    let map = try #require(try Site(Self.timeline, options: options).files().first { $0.path == "sitemap.xml" })
    let text = String(decoding: map.bytes, as: UTF8.self)
    #expect(text.contains("<loc>https://example.org/island/</loc>") && !text.contains("index.html"))
  }

  @Test func aColumnOfSeveralYearsNamesThemAll() throws {
    let events = try HeadingsTests.events((1900..<1990).map(String.init))
    let overview = try #require(SiteOverview(events, address: { _ in "index.html" }))
    var drawing = ByteWriter()
    overview.write(to: &drawing)
    #expect(drawing.text.contains("<title>1900–1901: 2 events</title>"))
    #expect(overview.caption.contains("hollow where the day is not known"))
  }

  /// What the columns stand for: the caption's beginning, a column's name, the first labels.
  @Test(arguments: [
    (
      "A mark for each event, a column for each hour.", "9 November 1989, from 23:00: 1 event",
      ["1989-11-09T18:53:00", "1989-11-09T23:30:00"]
    ),
    (
      "A mark for each event, a column for each day; not drawn: 1 dated more coarsely than a day.",
      "8 November 2023: 2 events", ["2023-11-06", "2023-11-08", "2023-11-08T03:42:00", "2023-11"]
    ),
    (
      "A mark for each event, a column for each month, hollow where the day is not known.", "September 2025: 2 events",
      ["2025-09-01", "2025-09/2025-11", "2026-03"]
    ),
    ("A mark for each event, a column for each year", "2025: 1 event", ["2025", "2026"]),
    ("A mark for each event, a column for each year", "1989: 2 events", ["1989-11-09", "1989-11-10", "1999"]),
  ])
  func columnsAreAsFineAsTheChronology(_ caption: String, _ name: String, _ dates: [String]) throws {
    let overview = try #require(SiteOverview(try HeadingsTests.events(dates), address: { _ in "index.html" }))
    var drawing = ByteWriter()
    overview.write(to: &drawing)
    #expect(overview.caption.hasPrefix(caption))
    #expect(drawing.text.contains("<title>" + name + "</title>"))
  }

  /// Of equals none leads; of others those that weigh more than nine in ten.
  @Test(arguments: [(0, 1), (1, 2)]) func equalsHaveNoLeaders(_ expected: Int, _ kinds: Int) throws {
    var timeline = Timeline(title: "T", events: try HeadingsTests.events((1900..<1940).map(String.init)))
    for place in timeline.events.indices { timeline.events[place].importance = place == 7 && kinds == 2 ? 0.9 : 0.5 }
    let index = try #require(try Site(timeline).files().first { $0.path == "index.html" })
    #expect(String(decoding: index.bytes, as: UTF8.self).components(separatedBy: " lead\"").count - 1 == expected)
  }
}
