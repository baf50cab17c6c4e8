import Chronology
import Testing

@testable import DateResolution

/// The present of what comes of an event, told behind the event's day. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsOutcomesTests {
  static let past =
    CorpusCase.news(
      "2007-10-29",
      [
        "The ambush on [Monday] ends a calm autumn.", "Her death on [Monday] leaves the chair vacant.",
        "The explosion on [Monday] leaves a street in ruins.", "The murder of a judge on [Monday] opens old wounds.",
        "The collapse of the roof on [Monday] closes the pool.", "The quake in Peru on [Monday] starts a debate.",
        "[Monday]'s shooting leaves the town in shock.", "The air strike on [Monday] ends weeks of quiet.",
        "The victims of the fire on [Monday] leave six children.",
      ]) + CorpusCase.news("2007-08", ["The flood in [August] leaves the valley bare."])

  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
    [
      "The verdict on [Monday] ends a long quarrel.", "The truce on [Monday] ends a long siege.",
      "The resignation of the chair on [Monday] leaves the board short.",
      "The trial over the killing on [Monday] opens a new chapter.",
    ])

  /// What is fixed for a day, and other days than the event's.
  static let toCome = CorpusCase.news(
    "2007-11-05",
    [
      "The festival on [Monday] ends a long season.", "The train on [Monday] leaves at nine.",
      "The match on [Monday] starts at seven.", "The sale on [Monday] starts at nine.",
      "The fire brigade day on [Monday] starts at noon.", "The fall festival on [Monday] opens at noon.",
      "The crash leaves a gap until the summit on [Monday].", "The war of words ends on [Monday].",
    ])

  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
}
