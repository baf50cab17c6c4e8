import Chronology
import Testing

@Suite struct TIMEX3Tests {
  /// A value, and the EDTF of the date that it denotes; nil where it denotes none by itself.
  @Test(arguments: [
    ("2017-03-12", "2017-03-12"),
    ("2017-03", "2017-03"),
    ("2017", "2017"),
    ("2017-XX-XX", "2017-XX-XX"),
    ("201", "201X"),
    ("20", "20XX"),
    ("1", "1XXX"),
    ("201X", "201X"),
    ("2017-W13", "[2017-03-27..2017-04-02]"),
    ("2017-W13-3", "2017-03-29"),
    ("2017-W13-WE", "[2017-04-01..2017-04-02]"),
    ("2017-Q1", "2017-33"),
    ("2017-QX", "2017"),
    ("2017-H1", "2017-40"),
    ("2017-SP", "2017-21"),
    ("2017-SU", "2017-22"),
    ("2017-FA", "2017-23"),
    ("2017-WI", "2017-24"),
    ("2017-03-12-WXX-7", "2017-03-12"),
    ("2017-03-12T14:30", "2017-03-12T14:30:00"),
    ("2017-03-12T14:30:05Z", "2017-03-12T14:30:05Z"),
    ("2017-03-12T14:30+09:00", "2017-03-12T14:30:00+09:00"),
    ("2017-03-12T24:00", "2017-03-12T24:00:00"),
    ("2017-03-12T14", "2017-03-12"),
    ("2017-03-12TXX", "2017-03-12"),
    ("2017-03-12TMO", "2017-03-12"),
    ("2017-03-12TNI", "2017-03-12"),
    ("BC0044", "-0043"),
    ("BC0001", "0000"),
    ("BC05", "[-0598..-0499]"),
    ("2017-02-30", nil),
    ("2005-W53", nil),
    ("XXXX", nil),
    ("XXXX-12-25", nil),
    ("XXXX-WXX-1", nil),
    ("XXXX-WE", nil),
    ("XXXX-SU", nil),
    ("2017-WXX", nil),
    ("T14:30", nil),
    ("TMO", nil),
    ("XXXX-XX-XXT09:00", nil),
    ("PRESENT_REF", nil),
    ("PAST_REF", nil),
    ("FUTURE_REF", nil),
    ("P3D", nil),
    ("PT2H", nil),
    ("P2Y6M", nil),
    ("P1DT12H30M", nil),
    ("PXD", nil),
    ("P2.5Y", nil),
    ("P1WE", nil),
    ("P2DE", nil),
    ("PT1NI", nil),
    ("P2Q", nil),
  ])
  func value(_ text: String, _ edtf: String?) throws {
    let value = try TIMEX3Value(parsing: text)
    #expect(value.description == text)
    #expect(value.date?.edtf == edtf)
    #expect(value.bounds == value.date?.bounds)
  }

  /// What a modifier makes of it, and that the date says so when it is written as TIMEX3 again.
  @Test(arguments: [
    ("2020-03", "START", "[2020-03-01..2020-03-10]"),
    ("2020-03", "MID", "[2020-03-11..2020-03-20]"),
    ("2016", "END", "[2016-09..2016-12]"),
    ("199", "START", "[1990..1993]"),
    ("19", "END", "[1966..1999]"),
    ("1979", "APPROX", "1979~"),
    ("2021", "BEFORE", "[..2020-12-31]"),
    ("2014", "AFTER", "[2015-01-01..]"),
    ("2021-07-06", "BEFORE", "[..2021-07-05]"),
    ("2017-W13", nil, "[2017-03-27..2017-04-02]"),
    ("2017-W13-WE", nil, "[2017-04-01..2017-04-02]"),
    ("2017-Q1", nil, "2017-33"),
    ("2017-H2", nil, "2017-41"),
    ("2017-WI", nil, "2017-24"),
    ("2017-03-12T14:30", nil, "2017-03-12T14:30:00"),
    ("BC0044", nil, "-0043"),
    ("198", nil, "198X"),
    ("17", nil, "17XX"),
    ("1", nil, "1XXX"),
  ])
  func modified(_ text: String, _ mod: String?, _ edtf: String) throws {
    let date = try #require(try TIMEX3Value(parsing: text).date(mod: mod))
    #expect(date.edtf == edtf)
    let back = try #require(date.timex3)
    #expect(back.value.description == text)
    #expect(back.mod == mod)
  }

  @Test(arguments: [("ON_OR_BEFORE", "[..2021-12-31]"), ("ON_OR_AFTER", "[2021-01-01..]"), ("LESS_THAN", "2021")])
  func otherModifiers(_ mod: String, _ edtf: String) throws {
    #expect(try TIMEX3Value(parsing: "2021").date(mod: mod)?.edtf == edtf)
  }

  @Test(arguments: [
    "1979/1989", "[2010-02-05..2010-02-09]", "2001-29", "Y170000", "-0043-03-15", "[1667,1670]", "../..",
  ])
  func datesWithoutValue(_ edtf: String) throws { #expect(try HistoricalDate(parsing: edtf).timex3 == nil) }

  /// Older names of units are read, and written in the newer form.
  @Test(arguments: [("P1E", "P1DE"), ("P2C", "P2CE"), ("P1L", "P1ML")])
  func olderUnits(_ old: String, _ new: String) throws {
    #expect(try TIMEX3Value(parsing: old).description == new)
  }

  /// Where it goes wrong is marked with ‹.
  @Test(arguments: [
    ("‹", "a year, a duration, 'T' or a reference"),
    ("‹tomorrow", "a year, a duration, 'T' or a reference"),
    ("2017-‹13", "a month from 1 to 12"),
    ("2017-03-‹32", "a day from 1 to 31"),
    ("2017-W‹54", "a week from 1 to 53"),
    ("2017-W13-‹8", "a weekday or WE from 1 to 7"),
    ("2017-Q‹5", "a quarter from 1 to 4"),
    ("2017-03-12T‹25:00", "an hour or a part of the day from 0 to 24"),
    ("2017-03-12‹ ", "the end of the value"),
    ("P‹", "an amount and a unit of time"),
    ("P3‹", "a unit of time"),
    ("P3‹K", "a unit of time"),
    ("PT3‹D", "a unit of time"),
    ("P‹D", "a number or X"),
  ])
  func noValue(_ marked: String, _ expected: String) {
    let input = marked.filter { $0 != "‹" }
    let error = #expect(throws: TIMEX3Error.self) { try TIMEX3Value(parsing: input) }
    #expect(error?.expected == expected)
    #expect(error?.position == marked.utf8.prefix { $0 != 0xE2 }.count)
  }
}
