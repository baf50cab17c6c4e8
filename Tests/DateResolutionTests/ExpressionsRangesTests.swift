import Chronology
import Testing

@testable import DateResolution

/// Ranges whose ends share or leave out a year, and those that end now. Read on Tuesday, 12 February 2013.
@Suite struct ExpressionsRangesTests {
  static let today: Day = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String?, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let yearless: [CorpusCase] = [
    means(
      "2012-10-02", "2012-10-02/2012-10-22", "They were away from [Oct. 2] to [October 22].",
      "They were away from [2 October] to [22 October].", "They were away between [October 2] and [October 22].",
      "They were away from [October 2]-[22].", "It was shown from [2] to [22 October]."),
    means(
      "2012-12-20", "2012-12-20/2013-01-10", "They were away from [December 20] to [January 10].",
      "They were away from [20 December] until [10 January].", "It was closed between [December 20] and [January 10].",
      "It was shut from [Dec. 20] through [Jan. 10]."),
    means(
      "2013-03-03", "2013-03-03/2013-03-12", "They will be away from [March 3] to [March 12].",
      "They will be away from [3] to [12 March].", "It will be shown between [March 3] and [12].",
      "It will be shown from [3 March] to [12 March]."),
    means(
      "2012-11", "2012-11/2013-01", "It lasted from [November] to [January].",
      "It lasted from [November] until [January].", "It was closed between [November] and [January]."),
    means(
      "2013-02-18", "2013-02-18/2013-02-20", "It will be held from [Monday] to [Wednesday].",
      "Talks will be held between [Monday] and [Wednesday]."),
    // Decided, and past or to come.
    means(
      "2013-03", "2013-03?/2013-05?", "Flights were cancelled from [March] to [May].",
      "The road was restricted between [March] and [May]."),
    means(
      "2012-04/2012-07", "2012-04/2012-07", "It was shut from [April to July last year].",
      "It was shut between [April and July last year]."),
    means("2013-02-09", "2013-02-09/2013-02-11", "It was held from [Saturday] to [Monday]."),
    means(
      "2013-03", "2012-03/2012-09", "It was shut from [March] to [September].",
      "From [March] to [September] it was shut.",
      "It was shut from [early March] to [late September].",
      "It was shut from [the end of March] to [the middle of September]."),
    means(
      "2012-08", "2012-08/2012-10", "It was shown between [august] and [october].",
      "It was shown between [August] and [October].", "It was shown from [August] to [October].",
      "It was shown from [Aug.] to [Oct.]."),
    means(
      "2012-10-25", "2012-10-25/2013-01-25", "They were away from [10/25] to [01/25].",
      "They were away from [10/25] until [1/25]."),
  ].flatMap { $0 }

  static let numeric: [CorpusCase] = [
    means(
      "2018-10-01", "2018-10-01?/2018-10-07?", "from [10/1/2018] to [10/7/2018]", "from [10/1/2018] - [10/7/2018]",
      "[10/1/2018]-[10/7/2018]", "from [10/1]-[10/7/2018]"),
    means(
      "2017-10-01", "2017-10-01?/2017-11-02?", "from [10/1]-[11/2/2017]", "from [10/1] to [11/2/2017]",
      "[10/1/2017]-[11/2/2017]"),
    means(
      "2018-10-01", "2018-10-01/2018-10-07", "from [2018-10-01] to [2018-10-07]",
      "between [2018-10-01] and [2018-10-07]", "[2018-10-01] to [2018-10-07]"),
    means(
      "2018-12", "2018-12/2019-05", "from [Dec/2018]-[May/2019]", "from [12/2018] to [05/2019]",
      "[Dec 2018]-[May 2019]", "from [December 2018] to [May 2019]", "[December 2018] through [May 2019]"),
  ].flatMap { $0 }

  static let mixed: [CorpusCase] = [
    means(
      "2015-01-01", "2015-01-01/2018-02", "between [January 1st 2015] and [Feb 2018]",
      "from [January 1, 2015] to [February 2018]", "from [1 January 2015] until [Feb. 2018]"),
    means(
      "2015-05", "2015-05/2018", "between [May 2015] and [2018]", "from [May 2015] to [2018]",
      "from [May 2015] until [2018]"),
    means(
      "2015", "2015/2018-01-05", "between [2015] and [January 5th 2018]", "from [2015] to [5 January 2018]",
      "from [2015] until [January 5, 2018]"),
    means(
      "2014", "2014/2018-05", "from [2014] through [May 2018]", "[2014] to [May 2018]", "from [2014] to [May 2018]",
      "between [2014] and [May 2018]"),
    means("2012-02-01", "2012-02-01/2012-03", "from [Feb 1st] to [March 2012]", "from [1 February] to [March 2012]"),
    means(
      "2015-06", "2015-06/2018-05", "between [2015 June] and [2018 May]", "between [June 2015] and [May 2018]",
      "from [June 2015] to [May 2018]"),
  ].flatMap { $0 }

  static let untilNow: [CorpusCase] = [
    means(
      "2010-01", "2010-01/2013-02-12", "from [Jan 2010] to [today]", "from [January 2010] until [now]",
      "between [January 2010] and [now]", "between [Jan 2010] and [today]", "from [January 2010] through [today]"),
    means(
      "2010-05-03", "2010-05-03/2013-02-12", "[3 May 2010] to [today]", "from [May 3, 2010] until [now]",
      "[2010-05-03] to [today]", "from [2010-05-03] till [current date]", "between [3 May 2010] and [today]",
      "from [2010/may/03] to [today]"),
    means("2010", "2010/2013-02-12", "from [2010] until [now]", "from [2010] to [today]", "between [2010] and [now]"),
    means(
      "2010-05-03", "2010-05-03/2013-02-11", "from [3 May 2010] to [yesterday]", "between [3 May 2010] and [yesterday]"),
  ].flatMap { $0 }

  static let fromNow: [CorpusCase] = [
    means(
      "2013-02-12", "2013-02-12/2013-11-15", "between [today] and [November 15]", "from [today] to [November 15]",
      "from [today] until [15 November]"),
    means(
      "PRESENT_REF", "2013-02-12/2013-11-15", "between [now] and [November 15th]", "between [now] and [15 November]",
      "from [now] until [15 November 2013]"),
    means(
      "2013-02-12", "2013-02-12/2013-02-15", "from [today] until [Friday]", "from [today] to [Friday]",
      "between [today] and [Friday]"),
    means("2013-02-15", "2013-02-15/2013-03-03", "from [this Friday] to [March 3]", "from [next Friday] to [3 March]"),
  ].flatMap { $0 }

  static let weeks: [CorpusCase] = [
    means(
      "2012-W31", "2012-07-30/2012-09-02", "between [Week 31] and [Week 35 of 2012]",
      "from [week 31] to [week 35 of 2012]", "from [week 31] to [35 of 2012]")
  ].flatMap { $0 }

  @Test(arguments: yearless) func withoutAYear(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: numeric) func numericRanges(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: mixed) func unlikeEnds(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: untilNow) func rangesThatEndNow(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: fromNow) func rangesThatBeginNow(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: weeks) func rangesOfWeeks(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// From a part of one day to a part of another.
  @Test(arguments: [
    ("2013-02-11/2013-02-12", "Three men died between Monday night and Tuesday morning."),
    ("2013-02-08/2013-02-10", "It lasted from Friday evening to Sunday morning."),
    ("2013-02-15/2013-02-18", "The road will be shut from Friday night to Monday morning."),
  ])
  func partsOfDays(_ expected: String, _ text: String) {
    let resolver = ExpressionResolver(window: .init(earliest: Self.today, latest: Self.today))
    #expect([expected] == resolver.resolve(text).map { $0.date?.edtf })
  }

  /// What is told as past ends before the document, though TIMEX3 has the nearer weekday for each of its ends.
  @Test(arguments: ["It was held from Monday to Wednesday.", "Talks were held between Monday and Wednesday."])
  func pastWeekdays(_ text: String) {
    let resolver = ExpressionResolver(window: .init(earliest: Self.today, latest: Self.today))
    #expect(["2013-02-04/2013-02-06"] == resolver.resolve(text).map { $0.date?.edtf })
  }
}
