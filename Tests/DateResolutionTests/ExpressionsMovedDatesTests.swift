import Chronology
import Testing

@testable import DateResolution

/// A day in place of another, and what lasts until a day. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsMovedDatesTests {
  static let toCome =
    CorpusCase.news(
      "2007-11-05",
      [
        "The vote has been moved from Saturday to [Monday].", "The race has been put back to [Monday].",
        "The hearing has been brought forward from 12 December to [Monday].",
        "The match has been rearranged for [Monday].", "The match has been rescheduled for [Monday].",
        "Shops have been closed until [Monday].", "Ten flights have been cancelled till [Monday].",
        "The man was remanded in custody until [Monday].", "He was bailed until [Monday].",
        "He was banned until [Monday].", "Flights are suspended until [Monday].",
        "The lanes have now been shut until [Monday].",
      ])
    + CorpusCase.news("2008-02-24", ["A further session has been rearranged for [24 February]."])

  static let past =
    CorpusCase.news(
      "2007-10-29",
      [
        "He stayed until [Monday].", "Shops were closed until [Monday].", "Shops had been closed until [Monday].",
        "Flights were suspended until [Monday].", "She has been in Oslo until [Monday].",
      ])
    + CorpusCase.news("2007-09", ["Publication slipped from May to [September]."])

  /// No day in place of another.
  static let stretch = CorpusCase.news(
    "2007-10-05", edtf: "2007-10-01/2007-10-05", ["She was put in prison from 1 October to [5 October]."])

  /// Told before that Monday or after it.
  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]", ["The vote was moved from Saturday to [Monday]."])

  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A stretch", arguments: stretch) func lasting(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
}
