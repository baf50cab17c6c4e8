import Chronology
import Testing

@testable import DateResolution

/// The same dates in many written forms, numbers in words among them. Read on Tuesday, 12 February 2013.
@Suite struct ExpressionsFormsTests {
  static let today: Day = Day(checkedYear: 2013, month: 2, day: 12)

  static func means(_ value: String, _ edtf: String?, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: today) }
  }

  static let numerals: [CorpusCase] = [
    // Day or month first: TIMEX3 has the month first, and the date is open until another date of the text tells.
    means("2015-08-12", "[2015-08-12,2015-12-08]", "8/12/2015", "on [8/12/2015]", "dated [08/12/2015]"),
    means("2015-08-12", "2015-08-12", "from [8/12/2015]; it was 8/31/2015 when"),
    means(
      "2015-08-12", "2015-08-12", "2015-08-12", "2015/08/12", "2015/8/12", "12.8.2015", "12.08.2015",
      "2015-8-12", "20150812", "the file report-[20150812].pdf", "2015 08 12", "2015/Aug/12", "2015-aug-12",
      "12-Aug-2015", "12/Aug/2015", "Aug-12-2015"),
    means(
      "2016-11", "2016-11", "2016-11", "11/2016", "11-2016", "2016/11", "2016- 11", "11- 2016", "Nov/2016",
      "November , 2016", "2016, nov", "2016 november", "nov 2016", "November of 2016", "the month of November 2016",
      "month of November 2016"),
    means(
      "2016-04-21", "2016-04-21", "21/04/2016", "21-04-2016", "21.04.2016", "21.4.2016", "04/21/2016", "4-21-2016",
      "4/21/16", "21/4/16"),
    means("2010-02-22T14:35", nil, "2010-02-22T14:35", "2010-02-22 14:35"),
  ].flatMap { $0 }

  static let words: [CorpusCase] = [
    means(
      "1978-09-21", "1978-09-21", "September the twenty-first nineteen seventy eight",
      "September twenty-first, nineteen seventy-eight", "the twenty-first of September nineteen seventy-eight",
      "21 September nineteen seventy-eight"),
    means(
      "2000-09-10", "2000-09-10", "the tenth of September, two thousand", "September tenth, two thousand",
      "tenth of September, two thousand", "10 September two thousand"),
    means(
      "2018-02-07", "2018-02-07", "7 Feb, two thousand and eighteen", "February seventh, two thousand eighteen",
      "the seventh of February two thousand and eighteen"),
    means("1928", "1928", "in [nineteen twenty-eight]", "in [nineteen twenty eight]", "the year nineteen twenty-eight"),
    means(
      "2020", "2020", "in [two thousand and twenty]", "in [two thousand twenty]", "in [twenty twenty]",
      "the year two thousand and twenty"),
    means("1905", "1905", "in [nineteen oh five]", "in [nineteen hundred and five]"),
    means(
      "1986-01-25", "1986-01-25", "twenty-five January nineteen eighty six", "twenty five January nineteen eighty-six",
      "January twenty-fifth, nineteen eighty-six"),
    means(
      "2015-08", "2015-08", "August two thousand and fifteen", "August two thousand fifteen",
      "August, two thousand and fifteen"),
    means("1972-09-13", "1972-09-13", "13 Sept nineteen seventy two", "13 September nineteen seventy-two"),
  ].flatMap { $0 }

  static let decades: [CorpusCase] = [
    means(
      "199", "199X", "the 1990s", "in [the 1990 s]", "1990s", "the nineties", "the '90s", "the 90s",
      "in [the nineteen nineties]", "the 1990's"),
    means("198", "198X", "the eighties", "the '80s", "the 1980s", "1980s", "the 80s", "in [the nineteen eighties]"),
    means("200", "200X", "the 2000s", "in [the two thousands]", "2000s"),
    means("20", "20XX", "the 21st century", "the twenty-first century", "21st century", "this century"),
    means("14", "14XX", "the 15th century", "15th century", "15th  century", "the fifteenth century", "the XV century"),
    means("18", "18XX", "the 19th century", "the nineteenth century", "19th-century", "the XIX century"),
  ].flatMap { $0 }

  static let impossible: [CorpusCase] = [
    means(
      "2019-02-30", "2019-02?", "30 February 2019", "February 30, 2019", "Feb 30 2019", "feb 30 2019",
      "the 30th of February 2019", "30 Feb. 2019"),
    means("2012-04-31", "2012-04?", "31 April 2012", "April 31, 2012", "the 31st of April 2012"),
    means("2013-02-29", "2013-02?", "29 February 2013", "February 29, 2013"),
    means("2012-02-29", "2012-02-29", "29 February 2012", "February 29, 2012", "29.2.2012", "2012-02-29"),
  ].flatMap { $0 }

  static let orders: [CorpusCase] = [
    means(
      "2020-06-28", "2020-06-28", "28 June in 2020", "28 june in 2020", "28th of June of 2020",
      "the 28th of June of 2020", "June 28 of 2020", "June the 28th, 2020", "28 June, 2020", "2020 June 28",
      "the 28th June 2020"),
    means(
      "1987-04-15", "1987-04-15", "15 April of 87", "15 April '87", "April 15, '87", "the 15th of April 1987",
      "15 April 1987"),
    means(
      "1995-07-04", "1995-07-04", "4th of july of 1995", "fourth of july, 1995", "July 4th, 1995",
      "the fourth of July 1995", "4 July 1995", "the 4th of July, 1995"),
    means(
      "2016-01-12", "2016-01-12", "tuesday january 12th, 2016", "Tuesday, 12 January 2016", "Tue, 12 Jan 2016",
      "Tues. Jan. 12, 2016", "Tuesday the 12th of January 2016"),
    means(
      "2012-05-28", "2012-05-28", "the fourth Monday of May 2012", "the last Monday of May 2012",
      "the last Monday in May 2012", "the 4th Monday of May 2012", "the fourth Monday in May 2012"),
    means(
      "2012-11-06", "2012-11-06", "the first Tuesday of November 2012", "the first Tuesday in November 2012",
      "6 November 2012"),
    means("0247", "0247", "the year 247", "in [the year 247]"),
  ].flatMap { $0 }

  @Test(arguments: numerals) func numericForms(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: words) func numbersInWords(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: decades) func decadesAndCenturies(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: impossible) func daysThatAreNone(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: orders) func wordOrders(_ corpusCase: CorpusCase) { check(corpusCase) }
}
