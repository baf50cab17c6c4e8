import Chronology
import Testing

@testable import DateResolution

/// Distances counted from a day: how exact they are, and what bounds them. Read on Tuesday, 12 February 2013.
@Suite struct ExpressionsCountsTests {
  static let today: Day = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String?, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let weeksToTheDay: [CorpusCase] = [
    means(
      "2013-02-21", "2013-02-21", "Thursday week", "They will meet on [Thursday week].", "[a week on Thursday]",
      "They will meet [a week on Thursday].", "a week from Thursday", "one week from Thursday",
      "a week from this Thursday"),
    means(
      "2013-02-25", "2013-02-25", "Monday week", "a week on Monday", "one week on Monday", "a week from Monday",
      "The trial starts [a week on Monday]."),
    means(
      "2013-02-28", "2013-02-28", "two weeks on Thursday", "a fortnight on Thursday", "Thursday fortnight",
      "two weeks from Thursday"),
    means(
      "2013-02-20", "2013-02-20", "a week tomorrow", "tomorrow week", "a week from tomorrow", "one week from tomorrow"),
    means("2013-02-19", "2013-02-19", "a week today", "a week from today", "one week from today"),
    means("2013-02-26", "2013-02-26", "a fortnight today", "two weeks from today", "two weeks today"),
    means(
      "2013-02-27", "2013-02-27", "a fortnight tomorrow", "two weeks from tomorrow", "a fortnight from tomorrow",
      "2 weeks from tomorrow"),
    means("2013-03-06", "2013-03-06", "three weeks from tomorrow", "3 weeks from tomorrow"),
    means(
      "2013-01-29", "2013-01-29", "two weeks ago today", "a fortnight ago today", "2 weeks ago today",
      "a week last Tuesday"),
    means(
      "2013-02-04", "2013-02-04", "a week ago Monday", "one week ago Monday", "a week ago on Monday",
      "a week last Monday", "a week ago last Monday"),
    means("2013-01-31", "2013-01-31", "a week ago Thursday", "a week last Thursday"),
    means(
      "2013-02-05", "2013-02-05", "a week ago today", "one week ago today", "last Tuesday", "seven days ago",
      "a week before today"),
    means("2013-02-04", "2013-02-04", "a week before yesterday", "one week before yesterday", "eight days ago"),
    means(
      "2012-02-12", "2012-02-12", "a year ago today", "one year ago today", "a year ago to the day",
      "a year ago, to the day"),
    means(
      "2003-02-12", "2003-02-12", "ten years ago today", "10 years ago today", "a decade ago today",
      "ten years ago to the day"),
    // How long, and when.
    means(
      "2013-02-11", "2013-02-11", "He was jailed for three years [yesterday].",
      "Rates were held for a month [yesterday].",
      "She was given four years [yesterday]."),
    means(
      "P9D", "2013-02-01/2013-02-10", "It lasted [nine days] from 1 February.",
      "He was held for [nine days] from February 1."),
    means("2013-02-10", "2013-02-10", "nine days from 1 February 2013"),
    means(
      "2012-02-11", "2012-02-11", "a year ago on Monday", "a year ago Monday", "He died [a year ago Monday].",
      "one year ago on Monday"),
    means("2012-11-12", "2012-11-12", "three months ago today", "3 months ago today"),
    means("2012-02-11", "2012-02-11", "a year ago yesterday", "one year ago yesterday"),
    means("2013-01-28", "2013-01-28", "three Mondays ago", "3 Mondays ago"),
    means("2013-02-01", "2013-02-01", "two Fridays ago", "2 Fridays ago"),
    means("2013-02-22", "2013-02-22", "two Fridays from now", "two Fridays hence"),
    // On a Tuesday: yesterday, or a week before.
    means("2013-02-11", "[2013-02-04,2013-02-11]", "Monday last", "on [Monday last]", "last Monday"),
    means("2013-02-10", "2013-02-10", "Sunday last", "last Sunday"),
    means("2013-02-15", "2013-02-15", "Friday next", "on [Friday next]"),
  ].flatMap { $0 }

  static let weekdaysBeside: [CorpusCase] = [
    means(
      "2012-12-21", "2012-12-21", "the Friday before Christmas 2012", "the Friday before 25 December 2012",
      "the Friday before December 25, 2012", "on [the Friday before last Christmas]"),
    means(
      "2012-04-09", "2012-04-09", "the Monday after Easter 2012", "the Monday following 8 April 2012",
      "the Monday after April 8, 2012"),
    means("2013-02-04", "2013-02-04", "the Monday before last", "Monday before last"),
    // Told as past, in February: the feast that has been, and not the one to come.
    means("2012-12-21", "2012-12-21", "He left on [the Friday before Christmas]."),
    means("2013-03-29", "2013-03-29", "He will leave on [the Friday before Easter]."),
    means("2012-04-06", "2012-04-06", "He left on [the Friday before Easter]."),
    means("2013-W05-WE", "[2013-02-02..2013-02-03]", "the weekend before last"),
    means("2010-WI", "2010-24", "the winter before last"),
    means("2011-SU", "2011-22", "the summer before last"),
    means("2013-02-25", "2013-02-25", "the Monday after next", "Monday after next"),
    means("2013-02-24", "2013-02-24", "the Sunday after next", "Sunday after next"),
    means("2013-02-01", "2013-02-01", "the Friday before last", "Friday before last"),
    // Beside what nothing dates there is no day.
    means(
      "XXXX-WXX-5", nil, "He left on the [Friday two weeks after] the vote.",
      "the [Friday three weeks before] the fire", "He left on [the Friday before] the vote.",
      "[the Friday after] he was born",
      "on [the Friday following] their return", "[the Friday preceding] the match"),
    means("XXXX-WXX-5", nil, "every second Friday", "every third Friday", "every other Friday"),
  ].flatMap { $0 }

  static let severalUnits: [CorpusCase] = [
    means(
      "2012-12-22", "2012-12-22", "a month and 21 days ago", "1 month 21 days ago", "1 month and 21 days ago",
      "one month and twenty-one days ago", "1 month, 21 days ago"),
    means("2011-02-09", "2011-02-09", "two years and three days ago", "2 years 3 days ago", "2 years and 3 days ago"),
    means(
      "2010-08", "2010-08", "two years and six months ago", "2 years and 6 months ago", "two years, six months ago"),
    means("2013-02-01", "2013-02-01", "one week and four days ago", "1 week 4 days ago", "a week and four days ago"),
    means(
      "2014-05", "2014-05", "one year and three months from now", "1 year and 3 months from now",
      "a year and three months from now"),
    means("2013-02-22", "2013-02-22", "a week and three days from now", "one week and three days from now"),
  ].flatMap { $0 }

  static let bounded: [CorpusCase] = [
    means("2013-W05", "[..2013-02-03]", "more than two weeks ago", "over two weeks ago", "more than 2 weeks ago"),
    means(
      "2013-W05", "[2013-01-28..2013-02-12]", "less than two weeks ago", "fewer than two weeks ago",
      "under two weeks ago", "no more than two weeks ago", "not more than two weeks ago"),
    means(
      "2011", "[..2011-12-31]", "more than two years ago", "at least two years ago", "over two years ago",
      "more than 2 years ago"),
    means("2012", "[2012-01-01..2013-02-12]", "less than a year ago", "less than one year ago", "under a year ago"),
    means(
      "2003", "[..2003-12-31]", "more than a decade ago", "over a decade ago", "at least a decade ago",
      "more than ten years ago", "over 10 years ago"),
    means("2013-02-02", "[..2013-02-02]", "more than ten days ago", "at least ten days ago", "over ten days ago"),
    means(
      "2013-02-02", "[2013-02-02..2013-02-12]", "less than ten days ago", "fewer than ten days ago",
      "up to ten days ago"),
    means(
      "2013-02-26", "[2013-02-12..2013-02-26]", "less than two weeks from today", "under two weeks from today",
      "less than 2 weeks from today"),
    means("2014", "[2013-02-12..2014-12-31]", "less than a year from now", "less than one year from now"),
    means("2014", "[2014-01-01..]", "more than a year from now", "over a year from now"),
  ].flatMap { $0 }

  static let windows: [CorpusCase] = [
    means(
      "P2D", "[2013-02-13..2013-02-14]", "the next two days", "next 2 days", "the two next days", "the coming two days",
      "the 2 next days"),
    means(
      "P3W", "[2013-01-22..2013-02-12]", "the past three weeks", "the last three weeks", "past 3 weeks",
      "the previous three weeks", "last 3 weeks", "the three previous weeks", "the three past weeks", "3 previous weeks"
    ),
    means(
      "P5Y", "[2013-02-13..2018-02-12]", "the next five years", "the coming five years", "the five coming years",
      "5 upcoming years", "next 5 years"),
    means(
      "P10W", "[2012-12-04..2013-02-12]", "the last ten weeks", "the past 10 weeks", "the 10 previous weeks",
      "10 previous weeks"),
    means(
      "P2Q", "[2012-07..2012-12]", "the last two quarters", "the past two quarters", "the previous two quarters",
      "last 2 quarters"),
    means("P3Q", "[2013-04..2013-12]", "the next three quarters", "the coming three quarters", "next 3 quarters"),
    means(
      "P4D", "[2013-02-06..2013-02-12]", "the past four business days", "the previous 4 business days",
      "the last four working days", "the last four trading days"),
    means(
      "P4D", "[2013-02-13..2013-02-18]", "the next four business days", "the next 4 working days",
      "the coming four business days"),
    means("P2W", "[2013-02-13..2013-02-26]", "the next fortnight", "the coming fortnight", "the next two weeks"),
    means("P2W", "[2013-01-29..2013-02-12]", "the past fortnight", "the last fortnight", "the last two weeks"),
    means(
      "P5D", "[2013-02-12..2013-02-17]", "It will be over [within five days].", "They will leave [within 5 days].",
      "It must end [within five days]."),
    means(
      "P3Y", "[2013-02-12..2016-02-12]", "It will be over [within three years].",
      "They will leave [within the next three years].", "They will leave [within the next 3 years]."),
    means("P5D", nil, "It was over [within five days].", "He died [within five days].", "a five-day visit"),
    means("P5D", "[2013-02-11..2013-02-15]", "this working week", "this business week", "this trading week"),
  ].flatMap { $0 }

  @Test(arguments: weeksToTheDay) func weeksCountedToADay(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: weekdaysBeside) func aWeekdayBesideADate(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: severalUnits) func countsOfSeveralUnits(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: bounded) func boundedCounts(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: windows) func windowsOfUnits(_ corpusCase: CorpusCase) { check(corpusCase) }
}
