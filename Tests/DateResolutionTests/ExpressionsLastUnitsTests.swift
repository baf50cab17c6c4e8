import Chronology
import Testing

@testable import DateResolution

/// "Last" for what came last of something, and "last" for what came before the day of writing. Written on Tuesday, 12
/// February 2013.
@Suite struct ExpressionsLastUnitsTests {
  static let tuesday = Day(checkedYear: 2013, month: 2, day: 12)

  static let nothing = CorpusCase.nothing(
    "In the last week of the campaign he quit.", "It was the last year of the war.",
    "He died in the last month of the siege.", "The last night of the festival was wet.",
    "On the last night he sang.", "On the last morning they left.", "Her last evening was quiet.",
    "It was his last winter.", "Hill's last year was hard.", "He wrote in that last summer.",
    "As the last autumn election showed, they lost.", "It was the next day of the trial.")

  static let before =
    CorpusCase.means(
      "2013-W06", on: tuesday, style: .news, "He left [last week].", "He told them [last week] of his plan.")
    + CorpusCase.means("2012", on: tuesday, style: .news, "It closed [last year].", "In [the last year] 40 have died.")
    + CorpusCase.means("2012-SU", on: tuesday, style: .news, "They said that [last summer], too.")
    + CorpusCase.means("2013-02-11TNI", on: tuesday, style: .news, "He sang [last night].")
    + CorpusCase.means("2013-01-31", on: tuesday, style: .news, "It fell on [the last day of last month].")

  /// TIMEX3 marks it, and the product gives it no date.
  @Test(arguments: [
    "He won on the last day of the season.", "She wept on the last day.", "It was their last day.",
    "Today is the last day to apply.",
  ]) func lastDays(_ text: String) {
    let found = ExpressionResolver(window: .init(earliest: Self.tuesday, latest: Self.tuesday)).resolve(text)
    #expect(found.last.map { $0.date?.edtf ?? "-" } == "-")
  }

  @Test("Nothing", arguments: nothing) func datesNothing(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Before the day of writing", arguments: before) func beforeWriting(_ corpusCase: CorpusCase) {
    check(corpusCase)
  }
}
