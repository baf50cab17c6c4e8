import Chronology
import DateResolution
import Events
import Testing

@testable import Rendering

/// Under which heading an event stands, and where.
@Suite struct HeadingsTests {
  static func events(_ dates: [String], kind: Event.Kind = .occurrence) throws -> [Event] {
    try dates.map { try HistoricalDate(parsing: $0) }.sorted().map { date in
      Event(
        id: "e" + date.edtf, date: date, basis: .stated, kind: kind, title: "It happened", text: "", sources: [])
    }
  }

  /// The headings with what stands under each; a period that is no heading is its EDTF alone.
  static let years: [(headings: [String], dates: [String])] = [
    (["2010: 2010 2010-05"], ["2010-05", "2010"]),
    // A decade has a heading of its own, before its years.
    (["2029: 2029", "2030s: 203X"], ["203X", "2029"]),
    (["1850: 1850", "1860s: 186X", "1860: 1860"], ["1860", "186X", "1850"]),
    (["1860s: 186X", "1860: 1860/.. 1860-05"], ["1860/..", "1860-05", "186X"]),
    (["19th century: 18XX", "1800s: 180X", "1800: 1800"], ["1800", "180X", "18XX"]),
    // A window that opens with a year is not known to belong to it.
    (["[1866..1869]", "1866: 1866-11-04"], ["1866-11-04", "[1866..1869]"]),
    (
      ["1866: 1866-11-04", "1868-24", "[1870..1873]", "../1872"], ["1866-11-04", "1868-24", "[1870..1873]", "../1872"]
    ),
    (["1850: 1850~/1862~", "../1850", "[1855,1857]"], ["../1850", "1850~/1862~", "[1855,1857]"]),
    // What goes until the end of a year follows it.
    (["1889: 1889-03", "[..1889-12-31]"], ["1889-03", "[..1889-12-31]"]),
    // What opens or closes inside a year of which others are told keeps its place among them.
    (
      ["2023: 2023-11-06 [2023-11-12..2024-02-03] 2023-12-04"],
      ["2023-12-04", "2023-11-06", "[2023-11-12..2024-02-03]"]
    ),
    (["2001: 2001-09-09 [..2001-09-10] 2001-12-22"], ["2001-12-22", "[..2001-09-10]", "2001-09-09"]),
    (["2023: 2023-11-02 ../2023-11-10 2023-11-10"], ["2023-11-10", "../2023-11-10", "2023-11-02"]),
    // What nothing bounds comes last.
    (["1957: 1957", "../.."], ["../..", "1957"]),
    (["17 CE: 0017"], ["0017"]),
    (["44 BCE: -0043-03-15", "1 BCE: 0000"], ["0000", "-0043-03-15"]),
  ]

  @Test(arguments: years) func yearsStandInOrder(_ headings: [String], _ dates: [String]) throws {
    let found = YearGroup.groups(of: try Self.events(dates)).map { group in
      let told = group.events.map { $0.date!.edtf }.joined(separator: " ")
      return group.isHeading ? group.label + ": " + told : told
    }
    #expect(found == headings)
  }

  /// The smaller headings of a year with what stands under each.
  static let months: [(headings: [String], dates: [String])] = [
    (["November: 2023-11-02 2023-11-06", "December: 2023-12-04"], ["2023-12-04", "2023-11-06", "2023-11-02"]),
    (["Some time in 2023: 2023 [2023-01..2023-04]", "March: 2023-03"], ["2023-03", "2023", "[2023-01..2023-04]"]),
    // A season lies in no one month.
    (["May: 2023-05-02", "June to August: 2023-22", "June: 2023-06-09"], ["2023-06-09", "2023-22", "2023-05-02"]),
    (["June or July: [2023-06..2023-07]", "August: 2023-08"], ["2023-08", "[2023-06..2023-07]"]),
    (
      ["November: 2023-11-02 [2023-11-12..2023-12-14] 2023-11-20"],
      ["2023-11-02", "2023-11-20", "[2023-11-12..2023-12-14]"]
    ),
    (["May: 2023-05", "November or December: [2023-11-12..2023-12-14]"], ["2023-05", "[2023-11-12..2023-12-14]"]),
    (["May: 2023-05", "November or later: [2023-11-12..2024-02-03]"], ["2023-05", "[2023-11-12..2024-02-03]"]),
    (["September: 2023-09-09 [..2023-09-10]", "December: 2023-12"], ["2023-12", "[..2023-09-10]", "2023-09-09"]),
    (["February or earlier: [..2023-02-28]", "March: 2023-03"], ["2023-03", "[..2023-02-28]"]),
    // A day of which hours are told has a heading of its own; then all days of the month have.
    (
      ["6 November: 2023-11-06", "8 November: 2023-11-08 2023-11-08T00:00:00 2023-11-08T03:42:00"],
      ["2023-11-08T03:42:00", "2023-11-08T00:00:00", "2023-11-08", "2023-11-06"]
    ),
    (
      [
        "8 November: 2023-11-08T00:00:00 2023-11-08T03:42:00/2023-11-09T09:10:00 2023-11-08T03:50:00",
        "9 November: 2023-11-09T09:10:00",
      ],
      [
        "2023-11-09T09:10:00", "2023-11-08T03:50:00", "2023-11-08T03:42:00/2023-11-09T09:10:00", "2023-11-08T00:00:00",
      ]
    ),
    (["November: 2023-11-06 2023-11-08T03:42:00"], ["2023-11-08T03:42:00", "2023-11-06"]),
  ]

  @Test(arguments: months) func monthsStandInOrder(_ headings: [String], _ dates: [String]) throws {
    let year = try #require(YearGroup.groups(of: try Self.events(dates + ["2023-12-31"])).first { $0.year == 2023 })
    let found = MonthGroup.groups(of: year).map { month in
      let told = month.events.map { $0.date!.edtf }.filter { $0 != "2023-12-31" }
      return told.isEmpty ? "" : month.label + ": " + told.joined(separator: " ")
    }
    #expect(found.filter { !$0.isEmpty } == headings)
  }

  /// Before what begins nobody knows when, nothing is measured.
  @Test(arguments: [
    ([nil, "8 years"], ["1881", "1889"]), ([nil, nil], ["1881", "[..1889-12-31]"]),
    ([nil, nil, "10 years"], ["1896-06-04", "../1914", "1924"]),
  ])
  func noGapBeforeAnOpenBeginning(_ gaps: [String?], _ dates: [String]) throws {
    var reach: Day?
    let found = YearGroup.groups(of: try Self.events(dates)).map { group in
      defer { reach = [reach, group.reach].compactMap(\.self).max() }
      return group.gap(after: reach)
    }
    #expect(found == gaps)
  }

  @Test(arguments: [
    ("13 February, 14:30", "13 February 2010, 14:30", "2010"),
    ("8 November, 03:42 – 9 November, 09:10", "8 November 2023, 03:42 – 9 November 2023, 09:10", "2023"),
    ("31 December, 23:30 – 1 January 1900, 00:15", "31 December 1899, 23:30 – 1 January 1900, 00:15", "1899"),
    ("12 November, 10:00 UTC+01:00", "12 November 2023, 10:00 UTC+01:00", "2023"),
  ])
  func theYearIsNotSaidBeforeTheClock(_ expected: String, _ words: String, _ year: String) {
    #expect(words.withoutYear(year) == expected)
  }

  @Test(arguments: [
    ("03:42", "8 November, 03:42"), ("c. 04:00", "c. 8 November, 04:00"), ("8 November", "8 November"),
    ("03:42 – 9 November, 09:10", "8 November, 03:42 – 9 November, 09:10"),
    ("18 November, 03:42", "18 November, 03:42"),
  ])
  func theDayIsNotSaidBelowItself(_ expected: String, _ words: String) {
    #expect(words.withoutDay("8 November") == expected)
  }
}
