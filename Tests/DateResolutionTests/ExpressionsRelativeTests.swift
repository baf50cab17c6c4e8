import Chronology
import Testing

@testable import DateResolution

/// Dates that hang on the day a text was written: Tuesday, 12 February 2013.
@Suite struct ExpressionsRelativeTests {
  static let today = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String? = nil, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let days =
    means("2013-02-12", "2013-02-12", "today", "They met [today].", "earlier today", "later today")
    + means("2013-02-11", "2013-02-11", "yesterday", "He left [yesterday].", "late yesterday", "early yesterday")
    + means("2013-02-13", "2013-02-13", "tomorrow", "She arrives [tomorrow].")
    + means("2013-02-10", "2013-02-10", "the day before yesterday", "two days ago", "2 days ago")
    + means(
      "2013-02-14", "2013-02-14", "the day after tomorrow", "two days from now", "2 days from now", "two days hence")
    + means("2013-02-02", "2013-02-02", "ten days ago", "10 days ago")
    + means("2013-02-05", "2013-02-05", "seven days ago", "7 days ago")
    + means("2013-02-15", "2013-02-15", "two days from tomorrow", "three days from today")

  static let weekdays =
    means(
      "2013-02-11", "2013-02-11", "They met on [Monday].", "[Monday]", "He said on [Monday] that it was over.",
      "The talks ended [Monday].", "Officials said [Monday]")
    + means("2013-02-12", "2013-02-12", "They met on [Tuesday].", "he said [Tuesday]")
    + means("2013-02-06", "2013-02-06", "They met on [Wednesday].", "police said [Wednesday]", "last Wednesday")
    + means(
      "2013-02-13", "2013-02-13", "They will meet on [Wednesday].",
      "The meeting is set for [Wednesday] and will be long.", "next Wednesday", "this coming Wednesday",
      "The vote is to be held on [Wednesday].", "The trial is scheduled for [Wednesday].")
    + means(
      "2013-02-08", "2013-02-08", "last Friday", "They left on [Friday].", "this past Friday", "It was signed [Friday]."
    )
    + means(
      "2013-02-15", "2013-02-15", "next Friday", "He is due to arrive on [Friday].", "this Friday",
      "They plan to leave on [Friday].", "It will be signed [Friday].")
    + means("2013-02-05", "2013-02-05", "last Tuesday")
    + means("2013-02-19", "2013-02-19", "next Tuesday")
    + means("2013-02-07", "2013-02-07", "Thursday of last week", "last week's Thursday", "last week Thursday")

  /// The month that has just gone, or the year before.
  static let lastMonths =
    means("2013-01", "[2012-01,2013-01]", "last January", "in [last January]")
    + means("2012-12", "2012-12", "last December")

  static let months =
    means(
      "2013-01", "2013-01", "in [January]", "last month", "He resigned in [January].", "a month ago",
      "one month ago")
    + means(
      "2012-11", "2012-11", "last November", "He was elected in [November].", "three months ago", "November last year")
    + means(
      "2013-03", "2013-03", "next month", "next March", "The work will begin in [March].", "in [March this year]",
      "The bridge is to open in [March].")
    + means(
      "2013-02", "2013-02", "this month", "in [February]", "the current month", "this February",
      "February of this year", "February this year")
    + means("2012-03", "2012-03", "March last year", "March of last year", "last March")
    + means("2012-12", "2012-12", "It began in [December].", "last December", "two months ago")
    + means("2013-05", "2013-05", "three months from now", "The trial will start in [May].", "It is expected in [May].")

  static let yearless =
    means(
      "2013-02-05", "2013-02-05", "They met on [February 5].", "on [5 February]", "on [Feb. 5]", "[February 5th]",
      "the 5th of February")
    + means("2012-12-24", "2012-12-24", "He died on [December 24].", "on [24 December]", "[Dec. 24]")
    + means(
      "2013-03-01", "2013-03-01", "It will open on [March 1].", "It opens on [1 March] and will stay.")
    + means("2012-11-06", "2012-11-06", "He was elected on [November 6].", "Tuesday, November 6")
    + means("2013-02-05", "2013-02-05", "on [the 5th]", "the 5th of this month", "the 5th day of this month")
    + means("2013-01-20", "2013-01-20", "the 20th of last month", "on [January 20] last")
    + means("2013-03-20", "2013-03-20", "the 20th of next month")
    + means("2013-03-11", "2013-03-11", "the second Monday of next month")
    + means(
      "2013-01-25", "2013-01-25", "the last Friday of last month", "the last Friday in January 2013",
      "the last Friday of January 2013")

  static let weeks =
    means("2013-W07", "[2013-02-11..2013-02-17]", "this week", "the current week", "They met [this week].")
    + means("2013-W06", "[2013-02-04..2013-02-10]", "last week", "one week ago", "a week ago")
    + means("2013-W08", "[2013-02-18..2013-02-24]", "next week", "a week from now")
    + means("2013-W09", nil, "the week after next")
    + means("2013-W05", nil, "the week before last", "two weeks ago")
    + means("2013-W04", nil, "three weeks ago", "3 weeks ago")
    + means("2013-W06-WE", "[2013-02-09..2013-02-10]", "the weekend", "over [the weekend]", "last weekend")
    + means("2013-W07-WE", "[2013-02-16..2013-02-17]", "this weekend")
    + means("2013-W08", "[2013-02-18..2013-02-20]", "early next week", "the beginning of next week")
    + means("2013-W08", "[2013-02-21..2013-02-24]", "late next week", "the end of next week")

  static let years =
    means("2013", "2013", "this year", "the current year")
    + means("2012", "2012", "last year", "a year ago", "one year ago", "He left [last year].")
    + means("2014", "2014", "next year", "a year from now")
    + means("2011", "2011", "two years ago", "2 years ago", "the year before last")
    + means("2003", "2003", "ten years ago", "10 years ago")
    + means("2003", "2003~", "a decade ago")
    + means("1963", "1963", "fifty years ago", "50 years ago")
    + means("1963", "1963~", "five decades ago", "half a century ago")
    + means("2011-08", "2011-08~", "a year and a half ago", "one and a half years ago")
    + means("2012-08", "2012-08~", "half a year ago")
    + means("2008", "2008~", "half a decade ago")
    + means("2015", "2015", "the year after next", "two years from now")
    + means("2012", "[2012-09..2012-12]", "late last year", "the end of last year")
    + means("2014", "[2014-01..2014-04]", "early next year", "the beginning of next year")
    + means("2013", "[2013-01..2013-04]", "early this year")
    + means("2011", nil, "about two years ago", "nearly two years ago", "some two years ago")

  static let parts =
    means(
      "2012-Q3", nil, "the third quarter", "third-quarter", "the third quarter of last year",
      "last year's third quarter")
    + means("2012-Q4", nil, "the fourth quarter", "fourth-quarter", "last quarter", "Q4")
    + means("2013-Q1", nil, "this quarter", "the first quarter", "the current quarter")
    + means("2013-Q2", nil, "next quarter")
    + means("2012-SU", "2012-22", "last summer", "the summer of last year")
    + means("2013-SU", "2013-22", "this summer", "next summer", "It will open in [the summer].")
    + means("2012-FA", "2012-23", "last fall", "last autumn", "this past autumn")
    + means("2013-SP", "2013-21", "this spring", "next spring")
    + means("201", nil, "this decade")
    + means("200", nil, "last decade")
    + means("20", nil, "this century")
    + means("19", nil, "last century")

  @Test(arguments: days) func day(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: weekdays) func weekday(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: months + lastMonths) func month(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: yearless) func withoutYear(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: weeks) func week(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: years) func year(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: parts) func partOfYear(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// "So many units ago" and "from now" for every unit and number, in digits and in words.
  @Test(arguments: [
    (2, "two"), (3, "three"), (5, "five"), (9, "nine"), (12, "twelve"), (20, "twenty"), (25, "twenty-five"),
  ])
  func everyShift(_ count: Int, _ word: String) {
    let month = Self.today.adding(months: -count)
    let cases: [(String, String)] = [
      ("days", (Self.today - count).description), ("months", String(month.description.prefix(7))),
      ("years", String(2013 - count)),
      ("weeks", "\((Self.today - 7 * count).week.year)-W" + TIMEX3Value.two((Self.today - 7 * count).week.number)),
    ]
    for (unit, value) in cases {
      for text in [
        "\(count) \(unit) ago", "\(word) \(unit) ago", "He left [\(count) \(unit) ago].",
        "exactly [\(word) \(unit) ago]",
      ] {
        check(CorpusCase(expected: .value(value, edtf: nil), text: text, day: Self.today))
      }
    }
  }

  /// Every weekday in a clause about the past, about the future, and after "last" and "next".
  @Test(arguments: Array(zip(1...7, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])))
  func everyWeekday(_ weekday: Int, _ name: String) {
    let past = Self.today - (Self.today.weekday - weekday + 7) % 7
    let future = Self.today + (weekday - Self.today.weekday + 7) % 7
    for (day, text) in [
      (past, "They met on [\(name)]."), (past, "The minister said [\(name)] that he was tired."),
      (past, "[\(name)]'s meeting was long."), (future, "They will meet on [\(name)]."),
      (future, "The court is expected to rule on [\(name)]."), (past == Self.today ? past - 7 : past, "[last \(name)]"),
      (future == Self.today ? future + 7 : future, "[next \(name)]"),
    ] {
      // Of yesterday hardly anyone says "last Monday".
      let isYesterday = day == Self.today - 1 && text.contains("last")
      let edtf = isYesterday ? "[\(day - 7),\(day)]" : day.description
      check(CorpusCase(expected: .value(day.description, edtf: edtf), text: text, day: Self.today))
    }
  }
}
