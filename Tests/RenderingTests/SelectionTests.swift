import Chronology
import DateResolution
import Events
import Foundation
import Testing

@testable import Rendering

/// In every output what is shown and what is not make the whole.
@Suite struct SelectionTests {
  static let counts = [0, 1, 5, 23, 24, 1000]
  static let timeline = SiteFixture.timeline

  @Test("A selection of a selection still knows the whole")
  func nested() {
    let some = SelectionTests.timeline.between(nil, Day(year: 1999, month: 12, day: 31))
    let fewer = some.top(3).shown
    #expect(some.total == 24 && some.notShown == 24 - some.events.count)
    #expect(fewer.total == 24 && fewer.notShown == 21)
    #expect(fewer.wordsOfSelection == "3 of 24 events shown, 21 not shown")
    #expect(SelectionTests.timeline.wordsOfSelection == nil)
  }

  @Test("Text, site and pictures say it in words", arguments: counts)
  func words(count: Int) throws {
    var options = PlainTextTimeline.Options()
    options.top = count
    var drawing = SVGOptions()
    drawing.top = count
    var pages = Site.Options()
    pages.top = count
    let site = try Site(SelectionTests.timeline, options: pages).files()
    func file(_ path: String) -> String { String(decoding: site.first { $0.path == path }!.bytes, as: UTF8.self) }
    let words = count < 24 ? "\(count) of 24 events shown, \(24 - count) not shown" : nil
    for text in [
      PlainTextTimeline(options).render(SelectionTests.timeline), file("index.html"), file("timeline.txt"),
    ] {
      #expect(text.contains("24 events"))
      #expect(text.contains("not shown") == (words != nil))
      if let words { #expect(text.contains(words)) }
    }
    let picture = SVGTimeline(drawing).render(SelectionTests.timeline)
    #expect(picture.contains(count < 24 ? "\(count) of 24 events" : "24 events"))
    let entries = file("index.html").components(separatedBy: "<li class=\"entry ").count - 1
    #expect(entries == min(count, 24))
  }

  @Test("Formats for other programs hold what is shown, and say what is not where they have a place", arguments: counts)
  func formats(count: Int) throws {
    let shown = SelectionTests.timeline.top(count).shown
    let number = min(count, 24)
    func text(_ name: String) throws -> String { try #require(ExchangeFormats.named(name)).text(shown) }
    func object(_ text: String) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    let json = try object(text("json"))
    let listed = ["events", "undated"].map { (json[$0] as? [Any])?.count ?? 0 }.reduce(0, +)
    #expect(listed == number && json["not_shown"] as? Int == 24 - number)
    let linked = try object(text("jsonld"))
    #expect(linked["numberOfItems"] as? Int == 24)
    #expect((linked["itemListElement"] as? [Any])?.count == number)

    let words = "\(number) of 24 events shown, \(24 - number) not shown"
    #expect(try text("markdown").contains(words) == (number < 24))
    let calendar = try text("ics").replacingOccurrences(of: "\r\n ", with: "")
    #expect(calendar.contains(words.replacingOccurrences(of: ",", with: "\\,")) == (number < 24))
    #expect(calendar.components(separatedBy: "BEGIN:V").count - 2 == number)
    // A feed leaves out what no day bounds as well.
    let feed = try text("atom")
    let entries = feed.components(separatedBy: "<entry>").count - 1
    #expect(feed.contains("\(entries) of 24 events shown, \(24 - entries) not shown"))

    #expect(RecordLines(top: count).render(SelectionTests.timeline).split(separator: "\n").count == number)
    #expect(try text("jsonl").split(separator: "\n").count == number)
  }

  /// Events of the years from 1901 on, with these weights.
  private func timeline(_ weights: [Double], undated: [Double] = []) -> Timeline {
    func event(_ id: String, _ date: HistoricalDate?, _ weight: Double) -> Event {
      Event(
        id: id, date: date, basis: .given, kind: .occurrence, title: id, text: "", importance: weight, sources: [])
    }
    return Timeline(
      title: "",
      events: weights.enumerated().map { event("\($0 + 1)", .year(1901 + $0), $1) },
      undated: undated.enumerated().map { event("u\($0 + 1)", nil, $1) })
  }

  static let ties: [(shown: String, top: Int, weights: [Double], undated: [Double])] = [
    // Equals are taken from the whole of the time, its beginning and its end among them.
    ("1 4 7 10", 4, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], []),
    ("1 10", 2, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], []),
    ("1", 1, [1, 1, 1, 1], []),
    ("", 0, [1, 1, 1, 1], []),
    ("1 2 3 4", 4, [1, 1, 1, 1], []),
    // What weighs more comes first, wherever it stands; the rest is shared out among the equals.
    ("1 3 4 8", 4, [1, 1, 3, 2, 1, 1, 1, 1], []),
    ("2 5", 2, [1, 2, 1, 1, 3, 2], []),
    ("4 5 6", 3, [1, 2, 1, 9, 8, 7], []),
    // Undated ones compete, after those of their weight that have a place.
    ("1 3", 2, [1, 1, 1], [1]),
    ("1 2 3 u1", 4, [1, 1, 1], [1, 1]),
    ("1 3 u1", 3, [1, 1, 1], [2]),
  ]

  @Test("Equals are shown from the whole of the time", arguments: ties)
  func equals(_ example: (shown: String, top: Int, weights: [Double], undated: [Double])) {
    let shown = timeline(example.weights, undated: example.undated).top(example.top).shown
    #expect(shown.allEvents.map(\.id).joined(separator: " ") == example.shown)
    #expect(shown.total == example.weights.count + example.undated.count)
  }

  /// Where all is of one year the axis says it, and of one day the day as well; a date that another year claims stays whole.
  @Test(arguments: [
    (["3 Feb", "May–Jul"], ["2021-02-03", "2021-05/2021-07"]),
    (["2021", "3 Feb"], ["2021", "2021-02-03"]),
    (["31 Dec 2020", "3 Feb 2021"], ["2020-12-31", "2021-02-03"]),
    (["3 Feb 2021", "since Feb 2021"], ["2021-02-03", "2021-02/.."]),
    (["08:00", "09:30"], ["2021-02-03T08:00:00", "2021-02-03T09:30:00"]),
    (["3 Feb, 08:00", "4 Feb, 09:30"], ["2021-02-03T08:00:00", "2021-02-04T09:30:00"]),
  ])
  func aCommonYearIsSaidOnce(words: [String], dates: [String]) throws {
    let selection = TimelineSelection(Timeline(title: "T", events: try HeadingsTests.events(dates)))
    #expect(selection.dated.map(\.words).sorted() == words.sorted())
  }
}
