import Chronology
import Testing

@testable import DateResolution

/// Parts of weeks, months and years, fiscal years, feasts and their weekends. Read on Tuesday, 12 February 2013.
@Suite struct ExpressionsPeriodsTests {
  static let today: Day = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String?, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let earlierAndLater: [CorpusCase] = [
    means(
      "2013", "[2013-01-01..2013-02-12]", "earlier this year", "Earlier this year he left.", "earlier in the year",
      "It was signed [earlier this year]."),
    means(
      "2013", "[2013-02-12..2013-12-31]", "later this year", "the rest of this year", "the rest of the year",
      "the remainder of the year", "rest of the year", "They will meet [later this year].", "later in the year"),
    means(
      "2013-02", "[2013-02-01..2013-02-12]", "earlier this month", "earlier in the month",
      "He left [earlier this month]."),
    means(
      "2013-02", "[2013-02-12..2013-02-28]", "later this month", "the rest of the month", "the rest of this month",
      "the remainder of the month", "It will open [later this month].", "rest of this month"),
    means(
      "2013-W07", "[2013-02-11..2013-02-12]", "earlier this week", "earlier in the week", "He left [earlier this week]."
    ),
    means(
      "2013-W07", "[2013-02-12..2013-02-17]", "later this week", "the rest of the week", "rest of the week",
      "rest this week", "rest of this week", "the rest of this week", "the remainder of this week",
      "the rest of the current week"),
    means("201", "[2013-02-12..2019-12-31]", "later this decade", "the rest of the decade", "the rest of this decade"),
    means(
      "2013-Q1", "[2013-02-12..2013-03-31]", "later this quarter", "the rest of this quarter",
      "the rest of the current quarter"),
    means("2013-02-12", "2013-02-12", "earlier today", "later today", "Earlier today he left."),
    means("2013", "2013", "He had left for [the rest of the year].", "The town was quiet for [the rest of the year]."),
  ].flatMap { $0 }

  static let parts: [CorpusCase] = [
    means(
      "2013-W08", "[2013-02-18..2013-02-20]", "early next week", "the beginning of next week", "the start of next week",
      "beginning of next week"),
    means("2013-W08", "[2013-02-21..2013-02-24]", "late next week", "the end of next week", "end of next week"),
    means(
      "2013-01", "[2013-01-21..2013-01-31]", "late last month", "the end of last month", "late January",
      "the end of January 2013", "end of January 2013"),
    means(
      "2012", "[2012-09..2012-12]", "late last year", "the end of last year", "late 2012", "the end of 2012",
      "end of 2012", "end of last year"),
    means(
      "2012", "[2012-05..2012-08]", "mid-2012", "mid 2012", "the middle of 2012", "middle of 2012", "in [mid-2012]"),
    means(
      "2012", "[2012-01..2012-04]", "early 2012", "the beginning of 2012", "the start of 2012", "beginning of 2012",
      "early last year", "early in 2012"),
    means(
      "2012-05", "[2012-05-01..2012-05-10]", "early May 2012", "the beginning of May 2012", "the start of May 2012",
      "early in May 2012"),
    means("2012-05", "[2012-05-11..2012-05-20]", "mid-May 2012", "the middle of May 2012", "mid May 2012"),
    means("2012-05", "[2012-05-21..2012-05-31]", "late May 2012", "the end of May 2012", "late in May 2012"),
    means(
      "2013", "[2013-09..2013-12]", "by [the end of the year]", "by [the end of this year]", "by [year-end]",
      "by [year's end]", "by [end of year].", "at [EOY]", "late this year"),
    means(
      "2013-02", "[2013-02-21..2013-02-28]", "by [the end of the month]", "by [month's end]",
      "by [the end of this month]", "late this month"),
    means("198", "[1980..1983]", "the early 1980s", "early 1980s", "in [the early '80s]"),
    means("198", "[1983..1986]", "the mid-1980s", "mid-1980s"),
    means("198", "[1986..1989]", "the late 1980s", "late 1980s", "in [the late '80s]"),
    means(
      "09", "[0925..0949]", "the second quarter of the 10th century", "in [the second quarter of the 10th century]"),
    means(
      "09", "09XX/11XX", "from [the 10th] to [the 12th century]", "between [the 10th] and [12th centuries]",
      "from [the tenth] until [the twelfth century]"),
    means("09", "09XX", "in [the 10th] and [11th centuries]", "in [the tenth] and [eleventh centuries]"),
    means("18", "[1866..1899]", "the late 19th century", "late 19th century", "the late nineteenth century"),
    means("2000", "2000~", "the turn of the 21st century", "at [the turn of the 21st century]"),
    means("1900", "1900~", "the turn of the 20th century", "at [the turn of the twentieth century]"),
    means("1944", "1944", "for [the rest of 1944]", "the remainder of 1944"),
  ].flatMap { $0 }

  static let weeks: [CorpusCase] = [
    means(
      "2013-W06", "[2013-02-04..2013-02-10]", "the week of February 4", "the week of 4 February", "the week of Feb. 4",
      "w/c Feb 4", "w/c 4 February", "the week commencing 4 February", "week commencing 4 February",
      "the week beginning February 4", "the week starting on February 4", "the week starting 4 February",
      "week of February 4"),
    means(
      "2013-W18", "[2013-04-29..2013-05-05]", "the week of 3 May 2013", "the week of May 3, 2013", "w/c 29 April 2013",
      "the week beginning 29 April 2013", "week of May 3, 2013"),
    means(
      "2012-W31", "[2012-07-30..2012-08-05]", "week 31 of last year", "Week 31 2012", "Week 31 of 2012", "2012-W31",
      "2012W31", "week 31 of 2012"),
    means(
      "2013-W07-WE", "[2013-02-16..2013-02-17]", "this weekend", "this coming weekend",
      "the weekend of 16 February 2013", "the weekend of February 16, 2013"),
    means("P1W", "[2012-05-25..2012-05-31]", "the last week of May 2012"),
    means(
      "P1W", "[2012-05-07..2012-05-14]", "the second week of May 2012", "second week of May 2012",
      "the 2nd week of May 2012"),
    means(
      "2012-W03", "[2012-01-16..2012-01-22]", "the third week of 2012", "third week of 2012", "the 3rd week of 2012"),
    means("2012-W52", "[2012-12-24..2012-12-30]", "the last week of 2012", "last week of 2012"),
    means("2013-W08", "[2013-02-18..2013-02-24]", "next week", "a week from now"),
  ].flatMap { $0 }

  static let runs: [CorpusCase] = [
    means("P9M", "[1997-01..1997-09]", "[the first nine months] of [1997]", "[the first 9 months] of [1997]"),
    means("P3M", "[1997-10..1997-12]", "[the last three months] of [1997]", "[the final three months] of [1997]"),
    means("P2W", "[1951-02-12..1951-02-28]", "the last two weeks of February 1951"),
    means(
      "P10D", "[2012-01-01..2012-01-10]", "the first ten days of 2012", "the first ten days of last year",
      "first ten days of last year"),
    means("P3D", "[2012-05-01..2012-05-03]", "the first three days of May 2012", "the first 3 days of May 2012"),
    means("P3D", "[2012-05-29..2012-05-31]", "the last three days of May 2012", "the final three days of May 2012"),
  ].flatMap { $0 }

  static let fiscal: [CorpusCase] = [
    means(
      "2012", "2012~", "FY2012", "FY 2012", "fiscal 2012", "fiscal year 2012", "the fiscal year 2012", "FY12",
      "fiscal '12", "the last fiscal year", "last fiscal year"),
    means("2013", "2013~", "the current fiscal year", "this fiscal year", "FY2013", "fiscal 2013"),
    means("2014", "2014~", "next fiscal year", "the next fiscal year", "FY2014", "fiscal 2014"),
    means(
      "2012-Q3", "2012~", "the fiscal third quarter of 2012", "the third fiscal quarter of 2012",
      "the third quarter of fiscal 2012"),
    means(
      "2012", "2012", "calendar year 2012", "the calendar year 2012", "the year 2012", "last calendar year",
      "the last calendar year"),
  ].flatMap { $0 }

  static let halves: [CorpusCase] = [
    means(
      "2016-H2", "2016-41", "2016H2", "2016 H2", "H2 2016", "the second half of 2016", "2H 2016", "2H16", "H2 of 2016"),
    means("2016-H1", "2016-40", "2016H1", "2016 H1", "H1 2016", "the first half of 2016", "1H 2016"),
    means(
      "2016-Q3", "2016-35", "2016Q3", "2016 Q3", "Q3 2016", "Q3 of 2016", "Q3/2016", "3Q 2016", "3Q16", "2016-Q3",
      "q3-2016", "Q3-2016", "the third quarter of 2016", "the 3rd quarter of 2016", "third quarter 2016",
      "2016 third quarter", "the third-quarter of 2016"),
    means("2017-Q1", "2017-33", "2017-q1", "q1 of 2017", "q1-2017", "Q1 2017", "the first quarter of 2017", "1Q17"),
    means(
      "2017-Q1", "2017-33/2018-33", "from [2017-q1] to [2018-q1]", "from [Q1 2017] to [Q1 2018]",
      "from [the first quarter of 2017] to [the first quarter of 2018]"),
  ].flatMap { $0 }

  static let splitYears: [CorpusCase] = [
    means("2018/2019", "2018/2019", "2018/19", "the [2018/19] season", "in [2018/19]", "the [2018/19] school year"),
    means("1999/2000", "1999/2000", "1999/00", "the [1999/00] season"),
    means("2010/2011", "2010/2011", "2010/11", "the [2010/11] season", "in [2010/11]"),
    means("2018", "2018/2019", "[2018]-[19]", "the [2018]–[19] season", "[2018]-[2019]"),
    means(
      "1412", "1412/1431", "[1412]-[1431]", "from [1412] to [1431]", "([1412]–[1431])", "between [1412] and [1431]"),
    means(
      "2014", "2014/2018", "[2014]~[2018]", "from [2014]~[2018]", "from [2014] till [2018]", "[2014] through [2018]"),
  ].flatMap { $0 }

  static let feasts: [CorpusCase] = [
    means(
      "2012-W35-WE", "[2012-09-01..2012-09-03]", "Labor Day weekend 2012", "Labor Day 2012 weekend",
      "Labor Day weekend, 2012"),
    means("2012-W47-WE", "[2012-11-22..2012-11-25]", "Thanksgiving weekend 2012", "Thanksgiving 2012 weekend"),
    means("2012-W14-WE", "[2012-04-06..2012-04-09]", "Easter weekend 2012", "Easter 2012 weekend"),
    means("2012-12-25", "2012-12-25~", "Christmas season 2012"),
    means("2012-W52", "2012-12-25~", "Christmas week 2012", "Christmas week, 2012"),
    means(
      "2013-02-18", "2013-02-18", "Presidents' Day 2013", "Presidents Day 2013", "President's Day 2013",
      "Presidents’ Day 2013"),
    means(
      "2013-05-01", "2013-05-01", "International Workers' Day 2013", "May Day 2013", "International Workers Day 2013"),
    means("2012-04-01", "2012-04-01", "April Fools' Day 2012", "April Fool's Day 2012", "April Fools Day 2012"),
    means(
      "2012-11-11", "2012-11-11", "Veterans Day 2012", "Veterans' Day 2012", "Armistice Day 2012",
      "Remembrance Day 2012"),
    means("2013-04-22", "2013-04-22", "Earth Day 2013", "Earth Day, 2013"),
    means("2012-11-01", "2012-11-01", "All Saints' Day 2012", "All Saints Day 2012"),
    means("2012-12-26", "2012-12-26", "Boxing Day 2012", "last Boxing Day"),
    means("2012-07-14", "2012-07-14", "Bastille Day 2012", "last Bastille Day"),
  ].flatMap { $0 }

  @Test(arguments: earlierAndLater) func eachEarlierAndLater(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: parts) func partsOfPeriods(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: weeks) func weeksOfDates(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: runs) func firstAndLastFew(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: fiscal) func fiscalYears(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: halves) func quartersAndHalves(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: splitYears) func eachSplitYears(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: feasts) func feastsAndTheirWeekends(_ corpusCase: CorpusCase) { check(corpusCase) }
}
