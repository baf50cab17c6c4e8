import Chronology
import Testing

@testable import DateResolution

/// Days told by their number, with or without a weekday or a month beside it. Read on Tuesday, 12 February 2013.
@Suite struct ExpressionsBareDaysTests {
  static let today: Day = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String?, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let byNumber: [CorpusCase] = [
    means(
      "2013-02-05", "2013-02-05", "They met on [the 5th].", "They met on [the 5].",
      "He left on [the 5th] and came back.", "It has been closed since [the 5th].", "She came back on [5].",
      "The trial began on [5].", "He died on [the fifth of this month].", "the 5th day of this month",
      "on [the 5th of the month]"),
    means(
      "2013-02-15", "2013-02-15", "They will meet on [the 15th].", "He will be back on [15].",
      "It must be paid by [the 15th].", "Nothing will change before [the 15th].", "It stays open until [the 15th].",
      "The hearing is set for [the 15].", "The vote is scheduled for [the 15th].",
      "They will leave on [15], and return later.", "the fifteenth of this month", "the 15th day of this month",
      "the fifteenth day of the month", "before [the 15th day of the month]"),
    means(
      "2013-02-28", "2013-02-28", "It will close by [the 28th].", "They will stay until [the 28th].",
      "It will be shut from [the 28th] on.", "We shall return on [the 28th]!", "the 28th of this month",
      "the twenty-eighth of this month", "the twenty-eighth day of the month"),
    means(
      "2013-01-31", "2013-01-31", "They left on [the 31st].", "It happened on [the 31st], he said.",
      "It was signed on [the 31st].", "the 31st of last month", "the thirty-first of last month",
      "the 31st day of last month"),
    means("2013-02-20", "2013-02-20", "It will be held on [the 20th].", "They will meet on [the 20th]."),
    means("2013-02-11", "2013-02-11", "They met on [the 11th]."),
    // Near ahead by the calendar, but told as past.
    means("2013-01-15", "2013-01-15", "The house was sold on [the 15th].", "Sold on [the 15th]."),
    // The month that the sentence compares with, or this one.
    means(
      "2013-02-05", "[2013-01-05,2013-02-05]", "Sales fell in January, the firm said on [the 5th].",
      "Prices rose in January, and on [the 5th] he resigned."),
    means("2013-03-05", "2013-03-05", "Parliament meets in March, and on [the 5th] it will vote."),
    means("2013-03-11", "2013-03-11", "It will be held on [the 11th].", "It is due on [the 11th]."),
    means(
      "2013-03-03", "2013-03-03", "the 3rd of next month", "the third of next month", "the 3rd day of next month",
      "[the third day of next month] is a holiday"),
  ].flatMap { $0 }

  static let withWeekday: [CorpusCase] = [
    means(
      "2013-02-08", "2013-02-08", "They met on [Friday 8].", "They met on [Friday the 8th].",
      "They met on [Friday, the 8th].", "Friday 8th", "Friday the eighth", "[Friday the 8th] was a bad day.", "Fri 8th"),
    means(
      "2013-02-11", "2013-02-11", "Monday 11", "Monday the 11th", "Monday, the 11th", "Monday 11th", "Mon 11th",
      "the meeting of [Monday 11], he said", "Monday the eleventh"),
    means(
      "2013-01-31", "2013-01-31", "Thursday 31", "Thursday the 31st", "They left on [Thursday 31].",
      "Thursday the thirty-first", "Thurs 31st"),
    means(
      "2013-02-22", "2013-02-22", "They will meet on [Friday 22].", "They will meet on [Friday the 22nd].",
      "The court will rule on [Friday, the 22nd].", "It will open on [Friday 22nd]."),
    means(
      "2013-02-20", "2013-02-20", "They will meet on [Wednesday 20].", "It is due on [Wednesday the 20th].",
      "It is to open on [Wednesday the twentieth]."),
    means(
      "2013-02-05", "2013-02-05", "Tuesday 5", "Tuesday the 5th", "Tuesday, 5 February", "Tuesday, February 5",
      "Tuesday 5 Feb", "Tue 5 Feb", "Tues., Feb. 5"),
  ].flatMap { $0 }

  static let weekdayDecides: [CorpusCase] = [
    means(
      "2013-02-08", "2013-02-08", "They met on [Friday 2/8].", "They met on [Friday 8/2].", "They met on [Friday 2-8].",
      "They met on [Friday 8-2].", "They met on [Friday 8.2].", "They met on [Friday, 2/8]."),
    means(
      "2013-01-07", "2013-01-07", "They met on [Monday 7/1].", "They met on [Monday 1/7].", "They met on [Monday 1-7]."),
    means(
      "2013-04-05", "2013-04-05", "They will meet on [Friday 5/4].", "They will meet on [Friday 4/5].",
      "They will meet on [Friday 4-5]."),
  ].flatMap { $0 }

  static let monthAndDay: [CorpusCase] = [
    means(
      "2013-02-05", "2013-02-05", "They met on [Feb-5].", "They met on [Feb/5].", "They met on [February5].",
      "[february 5th] it was", "They met on [5-Feb].", "They met on [February the 5th].", "the fifth of February",
      "the 5th day of February", "[5th February] was cold.", "the fifth day of February", "[Feb 5] it began."),
    means(
      "2013-01-22", "2013-01-22", "He left on [January twenty-second].", "He left on [January twenty second].",
      "He left on [the twenty-second of January].", "He left on [January 22nd].", "He left on [22 January].",
      "He left on [Jan 22].", "He left on [22nd of January].", "He left on [the 22nd of January].",
      "He left on [1/22].", "He left on [1-22]."),
    means(
      "2013-03-21", "2013-03-21", "It will open on [March 21].", "It will open on [21 March].",
      "It will open on [March the 21st].", "It will open on [21st March].",
      "It will open on [the twenty-first of March].", "It will open on [March twenty-first].",
      "It will open on [3/21].", "It will open on [3-21].", "It opens on [21 March].", "It is due by [March 21]."),
    means(
      "2014-01-05", "2014-01-05", "It will open on [5 January next year].", "[January 5 next year]", "[5 January 2014]",
      "[January 5th, 2014]"),
    means(
      "2012-12-05", "2012-12-05", "[December 5 last year]", "[5 December last year]", "[December 5, 2012]",
      "[5 Dec. 2012]", "He died last year, on [5 December 2012]."),
  ].flatMap { $0 }

  static let ofRelatives: [CorpusCase] = [
    means("2013-04-06", "2013-04-06", "next 6th of April", "next April 6", "next 6 April", "this coming April 6"),
    means("2012-04-06", "2012-04-06", "last April 6", "last 6 April", "last 6th of April"),
    means("2013-05-03", "2013-05-03", "this May 3", "this 3rd of May", "this 3 May"),
  ].flatMap { $0 }

  static let numberRanges: [CorpusCase] = [
    means(
      "2013-02-04", "2013-02-04/2013-02-23", "from [4] till [23 of this month]", "[4]-[23 of this month]",
      "from [the 4th] to [the 23rd of this month]", "between [4] and [23 of this month]", "from [4] to [23 this month]"),
    means(
      "2013-03-04", "2013-03-04/2013-03-23", "from [4] to [23 of next month]", "from [4]-[23 in next month]",
      "[4] until [23 of next month]", "between [the 4th] and [the 23rd of next month]"),
    means(
      "2013-01-10", "2013-01-10/2013-01-12", "[10]-[12 of last month]", "from [the 10th] to [the 12th of last month]"),
    means(
      "2013-02-14", "2013-02-14/2013-02-20", "They will be away from [the 14th] to [the 20th].",
      "They will be away between [the 14th] and [the 20th].", "They will be away from [the 14th] until [the 20th]."),
    means(
      "1995-01-04", "1995-01-04/1995-01-22", "from [4] to [January 22, 1995]", "between [4] and [January 22, 1995]",
      "from [4] to [22 January 1995]", "[January 4]-[22, 1995]", "between [January 4] and [January 22, 1995]",
      "between [4]-[22 January, 1995]", "[4]–[22 January 1995]", "from [the 4th] to [the 22nd of January 1995]"),
  ].flatMap { $0 }

  @Test(arguments: byNumber) func dayByNumber(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: withWeekday) func weekdayAndNumber(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: weekdayDecides) func weekdayDecidesOrder(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: monthAndDay) func eachMonthAndDay(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: ofRelatives) func dayOfARelativeMonth(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: numberRanges) func rangeOfNumbers(_ corpusCase: CorpusCase) { check(corpusCase) }
}
