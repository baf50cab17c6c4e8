import Chronology
import Testing

@testable import DateResolution

/// What stands behind the last of several dates and is said of all, and stretches that only look like one. Written on
/// Wednesday, 21 March 2018.
@Suite struct ExpressionsSharedTailsTests {
  static let wednesday = Day(checkedYear: 2018, month: 3, day: 21)

  private static func means(_ value: String, edtf: String? = nil, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map {
      CorpusCase(expected: .value(value, edtf: edtf ?? value), text: $0, day: wednesday, style: .news)
    }
  }

  static let weeks =
    means(
      "2018-03-13", "They sat on [Tuesday] and Wednesday of last week.",
      "They sat on [Tuesday], Wednesday and Friday last week.", "They sat on [Tuesday], and Friday last week.")
    + means("2018-03-27", "They will sit on [Tuesday] and Thursday of next week.")
    + means("2018-03-10", "They met on [Saturday] and Sunday of the week before last.")
    // They would go back in time: this Friday, and Monday of the week behind it.
    + means("2018-03-23", "They will meet on [Friday] and Monday of next week.")

  static let eras =
    means(
      "BC0447", edtf: "-0446", "The temple was begun in [447] and finished in 432 BC.",
      "It was begun in [447] and in 432 BC it was done.")
    + means("BC0131", edtf: "-0130", "It was repaired twice, in [131] and in the 90s BC.")
    // Not tied to it, or the larger of the two.
    + means("0325", "In [325] he wrote of 323 BC.", "It was built in [325], and first in 440 BC.")

  static let stretches =
    means(
      "2018-02-05/2018-02-08", "The case was heard [over four days from 5 February 2018].",
      "The case was heard [over four days beginning on 5 February 2018].")
    + means("2018-03-05/2018-03-18", "They voted [over two weeks from 5 March 2018].")
    + means("2015-03", edtf: "2015-03/2015-05", "The survey extended from [March] to [May 2015].")

  /// When it was moved, and to what.
  static let moved =
    means("2017-12", "The lease was extended in May to [December 2017].", "It was put back in May to [December 2017].")
    + means(
      "2017-05", "The lease was extended in [May] to December 2018.", "It was postponed in [May] to October 2018.")

  static let seasons =
    means("1972-SU", edtf: "1972-22", "They were taken in [the summer months of 1972].")
    + means("1975-SU", edtf: "1975-22", "It began in [the summer term 1975].")

  @Test(arguments: weeks + eras + stretches + moved + seasons) func dates(_ corpusCase: CorpusCase) {
    check(corpusCase)
  }
}
