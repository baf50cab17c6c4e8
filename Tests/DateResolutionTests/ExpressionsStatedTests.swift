import Chronology
import Testing

@testable import DateResolution

/// Dates that the text says in full.
@Suite struct ExpressionsStatedTests {
  static let days =
    CorpusCase.means(
      "1998-02-14", edtf: "1998-02-14", "14 February 1998", "February 14, 1998", "Feb. 14, 1998", "Feb 14 1998",
      "14 Feb 1998",
      "14 Feb. 1998", "14th February 1998", "the 14th of February 1998", "the 14th of February, 1998",
      "February 14th, 1998",
      "Saturday, February 14, 1998", "Saturday 14 February 1998", "Sat., 14 Feb 1998", "1998-02-14", "14.2.1998",
      "14/02/1998",
      "2/14/1998", "1998/02/14", "14-02-1998", "02-14-1998", "19980214", "14-Feb-1998", "14-Feb-98", "1998 February 14",
      "the fourteenth of February 1998", "February the fourteenth, 1998", "14 FEBRUARY 1998", "february 14, 1998",
      "It opened on [14 February 1998].", "([14 February 1998])", "\"[February 14, 1998]\"",
      "the 14th day of February 1998",
      "14 February, 1998", "Saturday the 14th of February 1998", "February fourteen 1998", "14 february 1998")
    + CorpusCase.means(
      "1945-05-08", edtf: "1945-05-08", "8 May 1945", "May 8, 1945", "8th May 1945", "the 8th of May, 1945",
      "[08/05/1945] and 31/05/1945",
      "8.5.1945", "08.05.1945", "1945-05-08", "Tuesday, May 8, 1945", "8 may 1945",
      "The war ended on [May 8, 1945], in Europe.",
      "the eighth of May 1945", "May 8th 1945")
    + CorpusCase.means(
      "1600-12-31", edtf: "1600-12-31", "31 December 1600", "December 31, 1600", "Dec. 31st, 1600", "1600-12-31")
    + CorpusCase.means(
      "2012-02-29", edtf: "2012-02-29", "29 February 2012", "Feb 29, 2012", "2012-02-29", "29.02.2012", "29/02/2012")
    + CorpusCase.means(
      "2019-08-01", edtf: "2019-08-01", "1 August 2019", "Aug 1, 2019", "2019/aug/01", "1 aug 2019", "August 1st, 2019")

  /// Numbers below 1700 count more often than they date.
  static let earlyYears =
    CorpusCase.means(
      "1588", edtf: "1588", "in [1588]", "born [1588], died 1650", "the fire of [1588]", "The Fire of [1588] spread.",
      "The [1588] campaign failed.", "[1588]: The fleet sails.", "[1588] – The fleet sails.",
      "built [1588], burned later",
      "the plague of [1588] killed half the town", "the Treaty of [1588] held")

  static let threeDigits =
    CorpusCase.means(
      "0325", edtf: "0325", "The first bishop is mentioned in [325].", "In [325] the walls fell.",
      "The walls fell in [325], and were rebuilt.", "It was begun in [325] and never finished.")

  @Test(arguments: threeDigits) func yearOfThreeDigits(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: earlyYears) func earlyYear(_ corpusCase: CorpusCase) { check(corpusCase) }

  static let abbreviated =
    CorpusCase.means("2014-09", edtf: "2014-09", "Sept. '14", "in [Sept. '14]", "Sept. 2014", "Sep. 2014", "Sept '14")
    + CorpusCase.means(
      "2013-01", edtf: "2013-01", on: Day(checkedYear: 2013, month: 5, day: 12), "He resigned in [Jan].",
      "He resigned in [Jan.] after a year.", "It has been shut since [Jan.], they said.")

  @Test(arguments: abbreviated) func abbreviatedMonth(_ corpusCase: CorpusCase) { check(corpusCase) }

  static let months =
    CorpusCase.means(
      "1998-02", edtf: "1998-02", "February 1998", "Feb. 1998", "Feb 1998", "February of 1998", "February, 1998",
      "1998-02",
      "February in 1998", "02/1998", "1998/02", "in [February 1998]", "february 1998", "Feb 1998", "FEBRUARY 1998",
      "February of the year 1998", "02-1998")
    + CorpusCase.means("1914-05", edtf: "1914-05", "May 1914", "in [May 1914]", "May, 1914", "May of 1914")
    + CorpusCase.means("1917-03", edtf: "1917-03", "March 1917", "Mar. 1917", "in [March 1917]", "March of 1917")

  static let years =
    CorpusCase.means(
      "1998", edtf: "1998", "in [1998]", "since then, in [1998],", "the year 1998", "([1998])", "[1998] was wet.",
      "By the end of June it was [1998].")
    + CorpusCase.means(
      "1997", edtf: "1997", "nineteen ninety-seven", "in [nineteen ninety-seven]", "nineteen ninety seven")
    + CorpusCase.means("2010", edtf: "2010", "two thousand and ten", "two thousand ten", "twenty ten")
    + CorpusCase.means("1905", edtf: "1905", "nineteen oh five", "nineteen hundred and five")
    + CorpusCase.means("1066", edtf: "1066", "in [1066]", "the year 1066")
    + CorpusCase.means(
      "1340", edtf: "1340", "The tower was begun about [1340] and left unfinished.", "It was built about [1340].",
      "He was born about [1340], perhaps at York.")
    + CorpusCase.means(
      "1984", edtf: "1984", "He read it in [1984].", "They met in committee in [1984].", "They paid in [1984] for it.")
    + CorpusCase.means("BC0044", edtf: "-0043", "44 BC", "44 B.C.", "44 BCE", "44 B.C.E.")
    + CorpusCase.means("BC0264", edtf: "-0263", "264 BC", "in [264 BC]", "264 B.C.")
    + CorpusCase.means("0410", edtf: "0410", "AD 410", "410 AD", "410 CE", "410 A.D.")
    + CorpusCase.means(
      "1998", edtf: "1998", on: Day(checkedYear: 2005, month: 1, day: 3), "'98", "in [’98]", "the class of ['98]")
    + CorpusCase.means("2003", edtf: "2003", on: Day(checkedYear: 2005, month: 1, day: 3), "'03", "in ['03]")

  static let larger =
    CorpusCase.means("199", edtf: "199X", "the 1990s", "the 1990's", "1990s", "in [the 1990s]")
    + CorpusCase.means("198", edtf: "198X", "the '80s", "the ’80s", "the eighties", "the nineteen eighties")
    + CorpusCase.means(
      "18", edtf: "18XX", "the 19th century", "the nineteenth century", "19th-century", "the XIX century")
    + CorpusCase.means(
      "1998-Q3", edtf: "1998-35", "the third quarter of 1998", "Q3 1998", "third-quarter 1998",
      "the 1998 third quarter", "3Q 1998", "Q3 of 1998", "1998 Q3", "1998-Q3")
    + CorpusCase.means("1998-H1", edtf: "1998-40", "the first half of 1998", "H1 1998", "1H 1998")
    + CorpusCase.means(
      "1998-SU", edtf: "1998-22", "the summer of 1998", "summer 1998", "Summer 1998", "in [the summer of 1998]",
      "1998 summer")
    + CorpusCase.means("1998-FA", edtf: "1998-23", "the fall of 1998", "autumn 1998", "fall 1998", "the autumn of 1998")
    + CorpusCase.means("1998-WI", edtf: "1998-24", "the winter of 1998", "winter 1998")
    + CorpusCase.means("1998-SP", edtf: "1998-21", "the spring of 1998", "spring 1998")
    + CorpusCase.means("1998-W07", "week 7 of 1998", "1998-W07")
    + CorpusCase.means("2001-09-11", edtf: "2001-09-11", "Before that came [9/11].", "the [9/11] attacks")

  static let portions =
    CorpusCase.means(
      "1998-03", edtf: "[1998-03-01..1998-03-10]", "early March 1998", "the beginning of March 1998",
      "the start of March 1998", "early in March 1998")
    + CorpusCase.means(
      "1998-03", edtf: "[1998-03-11..1998-03-20]", "mid-March 1998", "mid March 1998", "the middle of March 1998")
    + CorpusCase.means(
      "1998-03", edtf: "[1998-03-21..1998-03-31]", "late March 1998", "the end of March 1998", "late in March 1998",
      "at [the end of March 1998]")
    + CorpusCase.means("1998", edtf: "[1998-01..1998-04]", "early 1998", "the beginning of 1998", "early in 1998")
    + CorpusCase.means("1998", edtf: "[1998-05..1998-08]", "mid-1998", "the middle of 1998")
    + CorpusCase.means("1998", edtf: "[1998-09..1998-12]", "late 1998", "the end of 1998", "late in 1998")
    + CorpusCase.means("199", edtf: "[1990..1993]", "the early 1990s", "early 1990s")
    + CorpusCase.means("199", "the late 1990s", "the mid-1990s")

  @Test(arguments: days) func day(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: months) func month(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: years) func year(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: larger) func largerUnit(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: portions) func portion(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// Every month by every name, before and behind its day.
  @Test(arguments: 1...12) func everyMonth(_ month: Int) {
    let names = [
      ["January", "Jan.", "Jan"], ["February", "Feb.", "Feb"], ["March", "Mar.", "Mar"], ["April", "Apr.", "Apr"],
      ["May"],
      ["June", "Jun.", "Jun"], ["July", "Jul.", "Jul"], ["August", "Aug.", "Aug"], ["September", "Sept.", "Sep"],
      ["October", "Oct.", "Oct"], ["November", "Nov.", "Nov"], ["December", "Dec.", "Dec"],
    ]
    for name in names[month - 1] {
      for day in [1, 9, 17, 28] {
        let value = Day(checkedYear: 1987, month: month, day: day).description
        for text in [
          "\(day) \(name) 1987", "\(name) \(day), 1987", "\(name) \(day) 1987", "the \(day)th of \(name) 1987",
        ] {
          check(CorpusCase(expected: .value(value, edtf: value), text: text))
        }
      }
    }
  }
}
