import Chronology
import Testing

private func date(_ edtf: String) throws -> HistoricalDate { try HistoricalDate(parsing: edtf) }
private func day(_ text: String) throws -> Day { try #require(HistoricalDate(parsing: text).earliest) }

@Suite struct MakingDatesTests {
  static let cases: [(edtf: String, date: HistoricalDate)] = [
    ("2010-02-22", .day(Day(year: 2010, month: 2, day: 22)!)),
    ("2010-02", .month(2, of: 2010)),
    ("2010", .year(2010)),
    ("-0043", .year(-43)),
    ("Y12345", .year(12_345)),
    ("Y12345", .month(6, of: 12_345)),
    ("[Y10000..]", .after(.year(9999))),
    ("[..Y-10000]", .before(.year(-9999))),
    ("198X", .decade(1980)),
    ("198X", .decade(1984)),
    ("-004X", .decade(-44)),
    ("17XX", .century(18)),
    ("20XX", .century(21)),
    ("00XX", .century(1)),
    ("-04XX", .century(-5)),
    ("1XXX", .millennium(2)),
    ("2010-24", .season(.winter, of: 2010)),
    ("2010-33", .quarter(1, of: 2010)),
    ("2010-36", .quarter(4, of: 2010)),
    ("2010-41", .half(2, of: 2010)),
    ("1979/1989", .interval(.year(1979), .year(1989))),
    ("2014/..", .interval(.year(2014), nil)),
    ("../2021", .interval(nil, .year(2021))),
    ("1979/1992", .interval(.interval(.year(1979), .year(1989)), .year(1992))),
    ("1979~", .approximate(.year(1979))),
    ("2021-07?", .uncertain(.month(7, of: 2021))),
    ("1979%", .uncertain(.approximate(.year(1979)))),
    ("1979~/1989~", .approximate(.interval(.year(1979), .year(1989)))),
    ("[..2020-12-31]", .before(.year(2021))),
    ("[2015-01-01..]", .after(.year(2014))),
    ("[2010-02,2010-04]", .oneOf([.month(4, of: 2010), .month(2, of: 2010)])!),
    ("{2010-02,2010-04}", .allOf([.month(2, of: 2010), .month(4, of: 2010)])!),
    ("[2020-03-01..2020-03-10]", .part(.early, of: .month(3, of: 2020))),
    ("[2020-02-11..2020-02-20]", .part(.mid, of: .month(2, of: 2020))),
    ("[2020-02-21..2020-02-29]", .part(.late, of: .month(2, of: 2020))),
    ("[2016-01..2016-04]", .part(.early, of: .year(2016))),
    ("[2016-05..2016-08]", .part(.mid, of: .year(2016))),
    ("[2016-09..2016-12]", .part(.late, of: .year(2016))),
    ("[1990..1993]", .part(.early, of: .decade(1990))),
    ("[1993..1996]", .part(.mid, of: .decade(1990))),
    ("[1996..1999]", .part(.late, of: .decade(1990))),
    ("[1900..1933]", .part(.early, of: .century(20))),
    ("[1933..1966]", .part(.mid, of: .century(20))),
    ("[1966..1999]", .part(.late, of: .century(20))),
    ("2010-02-22", .part(.early, of: .day(Day(year: 2010, month: 2, day: 22)!))),
  ]

  @Test(arguments: cases)
  func made(_ edtf: String, _ made: HistoricalDate) throws {
    #expect(made.edtf == edtf)
    #expect(try date(edtf) == made)
  }

  @Test(arguments: [
    ("2010-02-22", "2010-02-22", "2010-02-22"),
    ("2016-09-01", "2016-12-31", "[2016-09..2016-12]"),
    ("2016-01-01", "2018-12-31", "[2016..2018]"),
    ("2016-01-01", "2016-12-31", "2016"),
    ("2016-09-01", "2016-09-30", "2016-09"),
    ("2016-09-02", "2016-09-30", "[2016-09-02..2016-09-30]"),
    ("2016-09-30", "2016-09-02", "[2016-09-02..2016-09-30]"),
    ("2020-02-01", "2020-02-28", "[2020-02-01..2020-02-28]"),
    ("-0043-01-01", "0014-12-31", "[-0043..0014]"),
  ])
  func within(_ first: String, _ last: String, _ edtf: String) throws {
    let window = HistoricalDate.within(try day(first), try day(last))
    #expect(window.edtf == edtf)
    #expect(window.earliest == min(try day(first), try day(last)))
    #expect(window.latest == max(try day(first), try day(last)))
  }

  @Test func weeks() throws {
    let week = HistoricalDate.week(of: try day("2020-03-26"))
    #expect(week.edtf == "[2020-03-23..2020-03-29]")
    #expect(week.precision == .week)
    #expect(HistoricalDate.weekend(of: try day("2020-03-26")).edtf == "[2020-03-28..2020-03-29]")
    // A week that is all there is of two months is still a week.
    #expect(HistoricalDate.week(of: try day("2021-02-28")).edtf == "[2021-02-22..2021-02-28]")
  }

  @Test func noSet() {
    #expect(HistoricalDate.oneOf([]) == nil)
    #expect(HistoricalDate.allOf([]) == nil)
  }
}

@Suite struct OperationsTests {
  @Test(arguments: [
    ("2010-02", "2010-02-22", true), ("2010-02-22", "2010-02", false), ("2010", "2010", true),
    ("2010/..", "2015-03", true),
    ("2010", "2010/..", false), ("[..2020]", "1985", true), ("1979/1989", "1985-04-12", true), ("198X", "1979", false),
  ])
  func contains(_ outer: String, _ inner: String, _ expected: Bool) throws {
    #expect(try date(outer).contains(date(inner)) == expected)
  }

  /// The last is what both can mean; nil where they contradict each other.
  @Test(arguments: [
    ("2010", "2010-02", "2010-02"),
    ("2010-02", "2010", "2010-02"),
    ("2010", "2011", nil),
    ("2010/..", "[..2012-05-31]", "[2010-01..2012-05]"),
    ("[2010-01-15..2010-03-10]", "[2010-02-01..2010-04-30]", "[2010-02-01..2010-03-10]"),
    ("[2010-01-15..2010-02-28]", "[2010-02-01..2010-04-30]", "2010-02"),
    ("[..2010-02-28]", "[2010-02-28..]", "2010-02-28"),
    ("1979~", "1979", "1979"),
  ])
  func intersection(_ one: String, _ other: String, _ expected: String?) throws {
    #expect(try date(one).intersection(with: date(other))?.edtf == expected)
    #expect(try date(one).isCompatible(with: date(other)) == (expected != nil))
  }

  @Test(arguments: [
    ("2010-02", "2010-04", "[2010-02..2010-04]"),
    ("2010-02-22", "2010-02", "2010-02"),
    ("2010-02-22", "2010-02-25", "[2010-02-22..2010-02-25]"),
    ("2010", "[..2008]", "[..2010-12-31]"),
    ("2010/..", "2008", "[2008-01-01..]"),
    ("1979~", "1979-05", "1979~"),
  ])
  func hull(_ one: String, _ other: String, _ expected: String) throws {
    #expect(try HistoricalDate.hull(date(one), date(other)).edtf == expected)
    #expect(try HistoricalDate.hull(date(other), date(one)).edtf == expected)
  }

  @Test func hullOfMany() throws {
    #expect(HistoricalDate.hull(of: []) == nil)
    #expect(try HistoricalDate.hull(of: ["2010-03", "2010-01", "2010-02"].map(date))?.edtf == "[2010-01..2010-03]")
  }

  @Test(arguments: [
    ("2010-02-22", 1), ("2010-02", 28), ("2012", 366), ("1979/1989", 4018), ("[2010-02-01..2010-02-10]", 10),
  ])
  func width(_ text: String, _ days: Int) throws { #expect(try date(text).width == days) }

  @Test(arguments: ["2010/..", "[..2010]", "/2010"])
  func noWidth(_ text: String) throws { #expect(try date(text).width == nil) }

  @Test(arguments: [
    ("2010-02-22", 3, CalendarUnit.day, "2010-02-25"),
    ("2010-02-22", -1, .week, "2010-02-15"),
    ("2010-01-31", 1, .month, "2010-02-28"),
    ("2012-02-29", 1, .year, "2013-02-28"),
    ("2010-02", 11, .month, "2011-01"),
    ("2010-02", -2, .month, "2009-12"),
    ("2010-02", 1, .year, "2011-02"),
    ("2010-03", 3, .day, "[2010-03-04..2010-04-03]"),
    ("2010", 3, .year, "2013"),
    ("2010", 3, .month, "[2010-04..2011-03]"),
    ("2010", -1, .decade, "2000"),
    ("0001", -1, .year, "0000"),
    ("198X", 1, .decade, "199X"),
    ("198X", 5, .year, "[1985..1994]"),
    ("19XX", -1, .century, "18XX"),
    ("2010-21", 1, .year, "2011-21"),
    ("2010-24", 1, .quarter, "2011-21"),
    ("2010-33", -1, .quarter, "2009-36"),
    ("2010-41", 6, .month, "2011-40"),
    ("2010-33", 1, .month, "[2010-02..2010-04]"),
    ("[2020-03-23..2020-03-29]", 2, .week, "[2020-04-06..2020-04-12]"),
    ("[2020-02-21..2020-02-29]", 1, .month, "[2020-03-21..2020-03-31]"),
    ("[2016-09..2016-12]", 1, .year, "[2017-09..2017-12]"),
    ("1979/1989", 1, .year, "1980/1990"),
    ("2014/..", 2, .year, "2016/.."),
    ("[2010-02,2010-04]", 1, .month, "[2010-03,2010-05]"),
    ("1979~", 10, .year, "1989~"),
    ("2010-03~", 3, .day, "[2010-03-04~..2010-04-03~]"),
    ("9999-12", 1, .month, "Y10000"),
    ("9999-12-31?", 1, .day, "Y10000?"),
    ("2010-02-22T14:30:00", 1, .day, "2010-02-23T14:30:00"),
  ])
  func shifted(_ text: String, _ count: Int, _ unit: CalendarUnit, _ expected: String) throws {
    #expect(try date(text).shifted(by: count, unit).edtf == expected)
    #expect(try date(text).shifted(by: 0, unit) == date(text))
  }

  /// All thirteen of Allen's relations.
  @Test(arguments: [
    ("2008", "2010", IntervalRelation.before), ("2008", "2009", .meets), ("2008/2010", "2009/2012", .overlaps),
    ("2010-01", "2010", .starts), ("2010-03", "2010", .during), ("2010-12", "2010", .finishes),
    ("2010", "2010-01/2010-12", .equals), ("[..2009]", "2010", .meets), ("2010/..", "2012", .contains),
    ("[..2010]", "2010", .finishedBy), ("../..", "[..2010]", .startedBy),
  ])
  func relation(_ one: String, _ other: String, _ relation: IntervalRelation) throws {
    #expect(try date(one).relation(to: date(other)) == relation)
    #expect(try date(other).relation(to: date(one)) == relation.inverse)
  }

  /// A chronology in its order.
  @Test func order() throws {
    let sorted = [
      "-0043-03-15", "17XX", "1979/1989", "1979", "1979~", "1979-12", "[..1979-12-31]", "2010/..", "201X", "2010",
      "2010-02", "[2010-02-15..2010-12-27]", "2010-02-15", "2010-02-15T09:00:00/2010-02-16T08:00:00",
      "2010-02-15T09:00:00", "2010-02-15T14:30:00Z", "2010-02-16",
      "[..2020-12-31]", "2020-12-31", "2021", "../..",
    ]
    let dates = try sorted.map(date)
    var random = SplitMix(state: 1)
    #expect(dates.shuffled(using: &random).sorted().map(\.edtf) == sorted)
  }
}
