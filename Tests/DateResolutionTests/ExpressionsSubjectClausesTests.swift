import Chronology
import Testing

@testable import DateResolution

/// Dates in a clause that hangs on the subject, before the subject has its own verb. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsSubjectClausesTests {
  static let past =
    CorpusCase.news(
      "2007-10-29",
      [
        "A guard shot by robbers on [Monday] is expected to live.",
        "A man arrested by soldiers on [Monday] is to appear in court.",
        "The law passed by the lower house on [Monday] will go to the king.",
        "The merger, approved by the board on [Monday], is expected to close soon.",
        "The merger, which was approved by the board on [Monday], is expected to close soon.",
        "The plan proposed by Oslo on [Monday] will be discussed.",
        "The deal agreed on [Monday] will be put to a vote.",
        "The woman arrested near the old harbour on [Monday] will be tried.",
        "The pact, signed in the old palace on [Monday], will take effect in June.",
        "The chief, who took charge of the force on [Monday], will resign.",
        "The clerk who took the money from the safe on [Monday] will be charged.",
        "The side, beaten by Derby on [Monday], play Leeds next.", "The siege, begun on [Monday], ends in May.",
        // The main verb itself.
        "Protests erupted on [Monday], and officials fear that more will follow.",
        "Talks resumed on [Monday], and a deal is expected soon.",
        "The team lost 3-2 on [Monday] in a game that will be remembered.",
        "On [Monday] the envoy would not say when.", "The shares sold by the founder on [Monday] will be worth more.",
      ])
    + CorpusCase.news("2006-12", ["The pact, signed by both kings in [December], is expected to take effect in June."])

  /// What is set for a day, and what only stands before the main verb.
  static let toCome = CorpusCase.news(
    "2007-11-05",
    [
      "A walkout planned for [Monday] will go ahead.", "Talks scheduled by the league for [Monday] will go ahead.",
      "The hearing set by the court for [Monday] will be short.",
      "She said the vote in the old hall on [Monday] will decide it.",
      "The board said that the vote on [Monday] will be free.", "Those due in court on [Monday] will be tried.",
      "The match, to be played in Derby on [Monday], will be shown.", "The need for speed on [Monday] will be great.",
      "The party that wins the vote on [Monday] will govern.",
    ])

  /// A march that was called on Monday, or one for Monday; films of no day in particular.
  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
    [
      "The march called by the union on [Monday] will end here.",
      "The march planned by the union on [Monday] will end here.",
      "Films shown by the museum on [Monday] will be free.", "On [Monday] the engine would not start.",
    ])

  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
}
