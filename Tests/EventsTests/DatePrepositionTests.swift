import Chronology
import DateResolution
import Testing

@testable import Events

@Suite struct DatePrepositionTests {
  /// The EDTF that the preposition makes of 2014, in a document of 2020 that speaks of the past.
  static let cases: [(edtf: String, words: String)] = [
    ("2014", "in"), ("2014", "of"), ("2014", ""), ("2014", "not until"),
    ("2014/..", "since"), ("2014/..", "since at least"), ("2014/..", "ever since the"), ("2014/..", "beginning in"),
    ("2014", "was delayed until"), ("2014", "was postponed until the"), ("../2014", "the shop was open until"),
    ("../2014", "until"), ("../2014", "till the"), ("../2014", "up to"),
    ("[..2013]", "before"), ("[..2013]", "prior to"), ("[..2013]", "ahead of the"),
    ("[..2014]", "by"), ("[..2014]", "no later than"), ("[..2014]", "not later than"), ("[..2014]", "on or before"),
    ("[..2014]", "before or in"), ("[..2013]", "sooner than"), ("[..2013]", "earlier than"),
    ("2014/..", "no earlier than"), ("2014/..", "after or equal to"), ("2014/..", "on or after"),
    ("2014/..", "starting from"), ("2014/..", "starting on"), ("[2015-01-01..2020-06-30]", "later than"),
    ("[2015-01-01..2020-06-30]", "after"), ("[2015-01-01..2020-06-30]", "following"),
    ("[2014-01-01..2020-06-30]", "the line did not open before"), ("[2014-01-01..2020-06-30]", "was not built before"),
    ("[2014-01-01..2020-06-30]", "the road didn't reopen before the"),
    ("[2014-01-01..2020-06-30]", "nothing was built before"), ("[..2013]", "he did not stay and left before"),
    ("[..2013]", "not long before"), ("[..2013]", "those who had not paid or left before"),
  ]

  @Test(arguments: cases) func makesOfADate(_ expected: String, _ words: String) throws {
    let preposition = DatePreposition(before: words.split(separator: " ").map(String.init))
    let date = try #require(
      preposition.apply(to: .year(2014), direction: .past, document: .day(Day(year: 2020, month: 6, day: 30)!)))
    #expect(try date.bounds == HistoricalDate(parsing: expected).bounds)
    #expect(date.edtf.contains("/") == expected.contains("/"))
  }

  @Test(arguments: [
    ("2014/..", "or later"), ("2014/..", "or after"), ("2014/..", "and after"), ("[..2014]", "or earlier"),
    ("[..2014]", "or before"), ("2014", "and after the"), ("2014", "or so"),
    ("2014/..", "or greater"), ("2014/..", "and greater"),
    ("2014", "and later released"), ("2014", "or after the"),
  ]) func whatFollowsSaysItToo(_ expected: String, _ words: String) throws {
    let preposition = DatePreposition(before: ["in"], after: words.split(separator: " ").map(String.init))
    let date = try #require(preposition.apply(to: .year(2014), direction: .past, document: nil))
    #expect(try date.bounds == HistoricalDate(parsing: expected).bounds)
  }

  @Test(arguments: [
    ("2014/..", "from", "on"), ("2014/..", "it has stood empty from", "onwards"), ("2014/..", "from", "she taught in"),
    ("2014/..", "closed from", "on"), ("2014", "a letter from", "was found"), ("2014", "he worked there from", ""),
    ("2014", "from", "to 2018"), ("2014", "taken from", "on the way"),
  ]) func fromThenOn(_ expected: String, _ before: String, _ after: String) throws {
    let preposition = DatePreposition(
      before: before.split(separator: " ").map(String.init), after: after.split(separator: " ").map(String.init))
    #expect(expected == preposition.apply(to: .year(2014), direction: .past, document: nil)?.edtf)
  }

  /// "Through" that belongs to its verb.
  @Test(arguments: [
    ("2014", "the bill went through in"), ("2014", "the deal fell through on"), ("2014", "it broke through in"),
    ("2014", "the plan fell through"), ("2014", "the measure got through on"), ("../2014", "it was open through"),
    ("../2014", "it runs through"), ("../2014", "the deal holds through"),
  ]) func through(_ expected: String, _ words: String) throws {
    let preposition = DatePreposition(before: words.split(separator: " ").map(String.init))
    #expect(expected == preposition.apply(to: .year(2014), direction: .past, document: nil)?.edtf)
  }

  /// "Before the end of" reaches to the end, "after the start of" from the start.
  @Test(arguments: [
    ("[..2014]", "before", "the end of 2014"), ("[..2014]", "before", "the close of 2014"),
    ("[..2014-08-31]", "before", "late 2014"), ("[2014-01-01..]", "after", "the start of 2014"),
    ("[2014-01-01..]", "after", "the beginning of 2014"), ("[2015-01-01..]", "after", "late 2014"),
  ]) func partsOfAYear(_ expected: String, _ word: String, _ expression: String) throws {
    let part: HistoricalDate.Part = expression.contains("start") || expression.contains("beginning") ? .early : .late
    let preposition = DatePreposition(before: [word]).ofPortion(expression)
    let date = try #require(preposition.apply(to: .part(part, of: .year(2014)), direction: .past, document: nil))
    #expect(try HistoricalDate(parsing: expected).bounds == date.bounds)
  }

  /// No one day begins what is told of a week or a part of a year.
  @Test(arguments: [
    ("2016-11-14~/..", "since", "[2016-11-14..2016-11-20]"), ("../2016-11-20~", "until", "[2016-11-14..2016-11-20]"),
    ("2014-39/..", "since", "[2014-09..2014-12]"), ("../2013-38", "until", "[2013-05..2013-08]"),
    ("../1990-37", "until", "[1990-01..1990-04]"), ("2016-05/..", "since", "[2016-05-11..2016-05-20]"),
    ("2019-36/..", "since", "[2019-10-14..2019-11-15]"), ("../2015-40", "until", "[2015-03-20..2015-05-10]"),
    ("../199X", "until", "[1990..1993]"), ("199X/..", "since", "[1996..1999]"),
  ]) func windows(_ expected: String, _ word: String, _ window: String) throws {
    let date = DatePreposition(before: [word]).apply(
      to: try HistoricalDate(parsing: window), direction: .past, document: nil)
    #expect(expected == date?.edtf)
  }

  /// Of two days in years side by side the likelier one, in doubt; of years far apart nothing.
  @Test(arguments: [
    ("../2016-05-03?", "until", "[2015-05-03,2016-05-03]"), ("2016-05-03?/..", "since", "[2016-05-03,2017-05-03]"),
    (nil, "until", "[1980-05-03,2016-05-03]"),
  ]) func ofTwoDates(_ expected: String?, _ word: String, _ dates: String) throws {
    let date = DatePreposition(before: [word]).apply(
      to: try HistoricalDate(parsing: dates), direction: .past, document: nil,
      likelier: try HistoricalDate(parsing: "2016-05-03"))
    #expect(expected == date?.edtf)
  }

  @Test func aStretchHasItsOwnFrom() throws {
    let stretch = try HistoricalDate(parsing: "2014/2018")
    let preposition = DatePreposition(before: ["from"], after: ["she"], isStretch: true)
    #expect("2014/2018" == preposition.apply(to: stretch, direction: .past, document: nil)?.edtf)
  }

  @Test(arguments: ["before", "after", "by"]) func aTimeOfDayStaysOnItsDay(_ word: String) {
    let day = HistoricalDate.day(Day(year: 2014, month: 5, day: 2)!)
    let preposition = DatePreposition(before: [word]).ofDay(.time)
    #expect(preposition.apply(to: day, direction: .past, document: nil) == day)
  }

  @Test func withoutADocumentDateTheEndStaysOpen() throws {
    let date = try #require(
      DatePreposition(before: ["after"]).apply(to: .year(2014), direction: .past, document: nil))
    #expect(date.latest == nil)
    #expect(date.earliest == Day(year: 2015, month: 1, day: 1))
  }

  @Test(arguments: ["before", "by", "after"]) func nothingIsLeftBesideAnOpenEnd(_ word: String) {
    let open = word == "after" ? HistoricalDate.interval(.year(2014), nil) : HistoricalDate.interval(nil, .year(2014))
    let preposition = DatePreposition(before: [word])
    let date = preposition.apply(to: open, direction: .past, document: nil)
    #expect(date == nil || date?.earliest != nil || date?.latest != nil)
  }

  @Test(arguments: [("by", "[2020-06-30..2024]"), ("before", "[2020-06-30..2023]")])
  func whatIsToComeIsNotBeforeTheDocument(_ word: String, _ expected: String) throws {
    let date = try #require(
      DatePreposition(before: [word]).apply(
        to: .year(2024), direction: .future, document: .day(Day(year: 2020, month: 6, day: 30)!)))
    #expect(try date.bounds == HistoricalDate(parsing: expected).bounds)
  }

  @Test func whatIsDeniedToComeBeforeComesThenOrLater() throws {
    let date = try #require(
      DatePreposition(before: ["talks", "will", "not", "resume", "before"]).apply(
        to: .year(2024), direction: .future, document: .day(Day(year: 2020, month: 6, day: 30)!)))
    #expect(date.earliest == Day(year: 2024, month: 1, day: 1))
    #expect(date.latest == nil)
  }

  /// "Before Christmas" of one of two years may be before the later, "after" it after the earlier.
  @Test(arguments: [("before", "[..2016-12-24]"), ("after", "[2014-12-26..]")])
  func ofTwoDatesTheOuterOneBounds(_ word: String, _ expected: String) throws {
    let date = try HistoricalDate(parsing: "[2014-12-25,2016-12-25]")
    let told = try #require(DatePreposition(before: [word]).apply(to: date, direction: .past, document: nil))
    #expect(told.edtf == expected)
  }

  @Test(arguments: ["by", "before"]) func whatIsToldAsPastReachesNoFurtherThanTheDocument(_ word: String) throws {
    let written = Day(year: 2015, month: 11, day: 8)!
    let preposition = DatePreposition(before: [word])
    let christmas = HistoricalDate.day(Day(year: 2015, month: 12, day: 25)!)
    #expect(
      preposition.apply(to: christmas, direction: .past, document: .day(written), isTold: true)?.latest == written)
    #expect(try #require(preposition.apply(to: christmas, direction: .past, document: .day(written))?.latest) > written)
  }
}
