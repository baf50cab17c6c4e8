import Chronology
import DateResolution
import Events
import Foundation
import Testing

@testable import Rendering

/// What calendars, feeds and search engines are told of dates: all that is known and no more.
@Suite struct ExportedDatesTests {
  /// Where the entry begins and ends, its status, and what its description says of the date.
  static let calendar: [(edtf: String, lines: [String], status: String, caveat: String?)] = [
    ("2010-02-13", ["DTSTART;VALUE=DATE:20100213", "DTEND;VALUE=DATE:20100214"], "CONFIRMED", nil),
    ("1989-11-09T18:53:00", ["DTSTART:19891109T185300"], "CONFIRMED", nil),
    ("2023-11-12T10:00:00+01:00", ["DTSTART:20231112T090000Z"], "CONFIRMED", nil),
    ("2023-11-12T00:30:00+01:00", ["DTSTART:20231111T233000Z"], "CONFIRMED", nil),
    ("2023-11-12T22:30:00-04", ["DTSTART:20231113T023000Z"], "CONFIRMED", nil),
    (
      "2023-11-08T03:42:00/2023-11-09T09:10:00", ["DTSTART:20231108T034200", "DTEND:20231109T091000"], "CONFIRMED", nil
    ),
    ("1914-08-04/1918-11-11", ["DTSTART;VALUE=DATE:19140804", "DTEND;VALUE=DATE:19181112"], "CONFIRMED", nil),
    ("2010-02", ["DTSTART;VALUE=DATE:20100201", "DTEND;VALUE=DATE:20100301"], "TENTATIVE", "every day that it can be"),
    ("1979/1989", ["DTSTART;VALUE=DATE:19790101", "DTEND;VALUE=DATE:19900101"], "TENTATIVE", "When it began or ended"),
    (
      "../1850", ["DTSTART;VALUE=DATE:18501231", "DTEND;VALUE=DATE:18510101"], "TENTATIVE", "When it began is not known"
    ),
    ("1931/..", ["DTSTART;VALUE=DATE:19310101", "DTEND;VALUE=DATE:19310102"], "TENTATIVE", "It has no known end"),
    (
      "[..1889-12-31]", ["DTSTART;VALUE=DATE:18891231", "DTEND;VALUE=DATE:18900101"], "TENTATIVE",
      "It was then or earlier"
    ),
    (
      "1986-11-08~", ["DTSTART;VALUE=DATE:19861108", "DTEND;VALUE=DATE:19861109"], "TENTATIVE",
      "approximate or uncertain"
    ),
  ]

  @Test(arguments: calendar)
  func theCalendarSaysWhatIsKnown(_ edtf: String, _ lines: [String], _ status: String, _ caveat: String?) throws {
    let timeline = Timeline(title: "T", events: try HeadingsTests.events([edtf]))
    let text = CalendarExport().text(timeline).replacing("\r\n ", with: "")
    let found = text.split(separator: "\r\n").map(String.init)
    #expect(found.filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") } == lines)
    #expect(found.contains("STATUS:" + status))
    let caveats = ["every day", "approximate or uncertain", "is not known", "no known end", "then or earlier"]
    if let caveat { #expect(text.contains(caveat)) } else { #expect(!caveats.contains(where: text.contains)) }
  }

  /// Entries and the feed itself are dated by what happened; plans are no news.
  @Test func theFeedKnowsTheHourAndNoPlans() throws {
    var events = try HeadingsTests.events(["1900-01-01T00:15:00", "1900-01-01T06:00:00"])
    events += try HeadingsTests.events(["2030"], kind: .plan)
    let text = AtomFeed().text(Timeline(title: "T", events: events))
    let updated = text.components(separatedBy: "<updated>").dropFirst().map { String($0.prefix(20)) }
    #expect(updated == ["1900-01-01T06:00:00Z", "1900-01-01T06:00:00Z", "1900-01-01T00:15:00Z"])
    #expect(text.contains("2 of 3 events shown, 1 not shown"))
  }

  /// RFC 4287, 4.1.2: an entry has content or a link.
  @Test func entriesWithoutALinkHaveContent() throws {
    let text = AtomFeed().text(Timeline(title: "T", events: try HeadingsTests.events(["1900", "1901"])))
    #expect(text.components(separatedBy: "<content type=\"text\">It happened</content>").count == 3)
  }

  @Test(arguments: [
    ("\"startDate\":\"1900-01-01T00:15:00\",\"endDate\":\"1900-01-01T00:15:00\"", "1900-01-01T00:15:00"),
    ("\"startDate\":\"1900-01-01\",\"endDate\":\"1900-01-01\"", "1900-01-01"),
    (
      "\"startDate\":\"2023-11-08T03:42:00\",\"endDate\":\"2023-11-09T09:10:00\"",
      "2023-11-08T03:42:00/2023-11-09T09:10:00"
    ),
    ("\"temporalCoverage\":\"1900\",\"identifier\"", "1900"),
  ])
  func searchEnginesAreToldTheHour(_ expected: String, _ edtf: String) throws {
    let text = SchemaOrgExport().text(Timeline(title: "T", events: try HeadingsTests.events([edtf])))
    #expect(text.contains(expected))
  }

  /// What readers are told of how a date came about; the rule's name is for other programs.
  @Test(
    arguments: [
      (nil, Derivation(expression: "27 April 1978", rule: "day", steps: [])),
      (nil, Derivation(expression: "1850", rule: "hand-written", steps: ["written by hand in events.yaml"])),
      (
        "“the end of 1979”: only its late part",
        Derivation(expression: "the end of 1979", rule: "part", steps: ["only its late part"])
      ),
    ] as [(String?, Derivation)])
  func readersAreToldWhatWasWorkedOut(_ words: String?, _ derivation: Derivation) {
    #expect(derivation.wordsForReaders == words)
    #expect(derivation.words.hasSuffix("(rule: " + derivation.rule + ")"))
  }

  /// Whether the explanation says more than the claims that stand above it.
  @Test(arguments: [
    (false, "a.md says 26 September 1996; b.md says 27 September 1996"),
    (true, "The two went by different clocks: a.md says 26 September 1996"),
  ])
  func anExplanationIsNotRepeated(_ saysMore: Bool, _ explanation: String) throws {
    let claims = try [("1996-09-26", "a.md"), ("1996-09-27", "b.md")].map {
      Conflict.Claim(date: try HistoricalDate(parsing: $0.0), documents: [$0.1])
    }
    #expect((Conflict(event: "e", claims: claims, explanation: explanation).remark != nil) == saysMore)
  }
}
