import Chronology
import Testing

@Suite struct EDTFNormalizationTests {
  /// The canonical text, and others that mean the same.
  static let cases: [(canonical: String, others: [String])] = [
    ("2004-06-11?", ["2004?-06?-11?", "?2004-?06-?11", "2004-06?-11?", "?2004-06?-11?"]),
    ("2004-06~-11", ["2004~-06~-11", "~2004-~06-11"]),
    ("2004?-06-11", ["?2004-06-11"]),
    ("1984%", ["%1984", "~1984?", "?1984~"]),
    ("%2004-~06", ["2004?-06~"]),
    ("?2004-06-~11", ["2004?-06-~11"]),
    ("1667", ["[1667]", "{1667}", "[1667,1667]", "[1667..1667]"]),
    ("[1667,1668,1670..1672]", ["[1670..1672,1668,1667]", "[1668,1667,1668,1670..1672]"]),
    ("Y170000", ["Y17E4"]),
    ("1700", ["Y17E2"]),
    ("Y338800S3", ["Y3388E2S3"]),
    ("0100S3", ["Y1E2S2"]),
    ("1985-04-12T23:20:30Z", ["1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30-00", "1985-04-12T23:20:30+00"]),
    ("1985-04-12T23:20:30-04:00", ["1985-04-12T23:20:30-04"]),
    ("1985/1985", []),
    ("1984?/2004-06~", ["?1984/2004~-06~"]),
  ]

  @Test(arguments: cases)
  func canonical(_ canonical: String, _ others: [String]) throws {
    for text in [canonical] + others {
      #expect(try HistoricalDate(parsing: text).edtf == canonical, "\(text)")
      #expect(try EDTF(parsing: text).description == text)
    }
  }

  @Test(arguments: [
    (0, ["1985", "1985-04", "1985-04-12", "1964/2008", "2004-02-01/2005", "1985-04-12T23:20:30Z"]),
    (
      1,
      [
        "-1985", "Y17000", "2001-21", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX",
        "1985-XX-XX",
      ]
    ),
    (1, ["1985/..", "../1985", "1985/", "/1985", "1984~/2004-06", "1952-23~/1953", "2010-02-13T10:00:00/2010-02-14"]),
    (
      2,
      [
        "Y-17E7", "1950S2", "Y17000S2", "2001-25", "2001-41", "[1667,1668]", "{..1984}", "2004-06~-11", "?2004-06-~11",
        "?1984",
      ]
    ),
    (2, ["156X-12-25", "1XXX", "XXXX-12-XX", "1984-1X", "1984-XX-11", "198X-21", "2004-06-XX/2004-07-03"]),
  ])
  func level(_ level: Int, _ texts: [String]) throws {
    for text in texts { #expect(try EDTF(parsing: text).level == level, "\(text)") }
  }

  @Test(arguments: [
    (HistoricalDate.Precision.time, ["1985-04-12T23:20:30"]),
    (.day, ["1985-04-12", "1985-04-12~"]),
    (.week, ["[2020-03-23..2020-03-29]"]),
    (.month, ["1985-04", "1985-04-XX"]),
    (.quarter, ["2001-33"]),
    (.season, ["2001-21", "2001-32"]),
    (.year, ["1985", "1985-XX", "1985-XX-XX", "Y17000", "1950S4"]),
    (.decade, ["198X", "198X-12-25", "1950S3"]),
    (.century, ["19XX", "1950S2", "-04XX"]),
    (.millennium, ["1XXX", "1950S1"]),
    (.unknown, ["XXXX", "XXXX-12-25"]),
    (
      .range,
      [
        "1979/1989", "[1667,1668]", "2001-40", "1984-1X", "1985-04-1X", "[2020-03-24..2020-03-30]",
        "[2020-03-23~..2020-03-29]",
      ]
    ),
  ])
  func precision(_ precision: HistoricalDate.Precision, _ texts: [String]) throws {
    for text in texts { #expect(try HistoricalDate(parsing: text).precision == precision, "\(text)") }
  }

  /// The four bounds in order: earliest and latest begin, earliest and latest end; "-" where open.
  @Test(arguments: [
    ("1979/1989", "1979-01-01 1979-12-31 1989-01-01 1989-12-31"),
    ("2008", "2008-01-01 2008-12-31 2008-01-01 2008-12-31"),
    ("1985/..", "1985-01-01 1985-12-31 - -"),
    ("/1985", "- - 1985-01-01 1985-12-31"),
    ("[1667,1760-12]", "1667-01-01 1760-12-31 1667-01-01 1760-12-31"),
    ("{1960,1961-12}", "1960-01-01 1960-12-31 1961-12-01 1961-12-31"),
    ("[..1984]", "- 1984-12-31 - 1984-12-31"),
    ("{1960,1970..}", "1960-01-01 1960-12-31 - -"),
    ("1979~", "1979-01-01 1979-12-31 1979-01-01 1979-12-31"),
    ("Y17E99", "- - - -"),
  ])
  func fourBounds(_ text: String, _ expected: String) throws {
    let bounds = try HistoricalDate(parsing: text).bounds
    let days = [bounds.earliestBegin, bounds.latestBegin, bounds.earliestEnd, bounds.latestEnd]
    #expect(days.map { $0?.description ?? "-" }.joined(separator: " ") == expected)
  }
}
