import Chronology
import Testing

@testable import DateResolution

/// Plans whose date has another verb right behind it, which does not govern it. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsPlanTailsTests {
  static let toCome =
    CorpusCase.news(
      "2007-11-05",
      [
        // Who said it.
        "She will be married in a quiet chapel on [Monday], neighbours said.",
        "The queen will open the new harbour bridge on [Monday], her office said.",
        "The board is to choose a chief at a closed meeting on [Monday], Berg wrote.",
        "The walkout is expected to start at the old mine on [Monday], the union announced.",
        "The four men will stand in the old county court on [Monday], said their lawyer.",
        "The queen will open the new harbour bridge on [Monday], she told the press.",
        "The queen will open the new harbour bridge on [Monday], it was announced.",
        "The queen will open the new harbour bridge on [Monday], as she told the press.",
        "The queen would open the new harbour bridge on [Monday], a spokesman said in a note.",
        // Infinitives that look like pasts.
        "The flood is expected to hit the lower town on [Monday].",
        "The board is expected to cut its dividend on [Monday].",
        "The mayor is expected to put the scheme to the council on [Monday].",
        "The gale is forecast to hit the islands on [Monday].",
        // Clauses and participles inside the subject.
        "Ms Berg, who is due to sail to Malta on [Monday], said she was well.",
        "Ms Berg, who is expected to step into the post on [Monday], has sold her flat.",
        "The pier, which will be opened by the queen on [Monday], was begun late.",
        "Ms Berg, due to speak in Derby on [Monday], has fallen ill.",
        "Ms Berg, scheduled to speak in Derby on [Monday], has fallen ill.",
        "Ms Berg, who takes over on [Monday], denied it.", "The clerk who takes over on [Monday] denied it.",
        "The pier, to be opened by the queen on [Monday], was begun late.",
        "The club, which face Derby on [Monday], have lost their captain.",
        // What hangs on the clause.
        "He will stand in the dock on [Monday] charged with fraud.",
        "The boss will face a session of the board on [Monday] called by its founder.",
        "The barge will leave the port of Derby on [Monday] with coal sold to Spain.",
        "The barge will leave the port of Derby on [Monday] because it was late.",
        "The barge will leave the port of Derby on [Monday] after it was mended.",
      ])
    + CorpusCase.news(
      "2008-01",
      [
        "The council will vote on the new harbour tax in [January], the mayor said.",
        "The mill will shut its doors to the public in [January], it said on Friday.",
      ])

  static let past = CorpusCase.news(
    "2007-10-29",
    [
      "The bridge was shut on [Monday], police said.", "On [Monday], police said, he was shot.",
      "A clerk who will stand trial was held in a raid on [Monday], police said.",
      "A clerk who will stand trial was held on [Monday].",
      "The man will be charged with a theft committed on [Monday], police said.",
      "The bank failed to cut its rates on [Monday].", "The board voted to cut its dividend on [Monday].",
      "A plan to build the dam on [Monday] moved to the lower house.",
      "He will sing again, and on [Monday], he said, he was well.",
    ])

  /// Something else stands between the plan and the date, and may have been then.
  static let open =
    CorpusCase.news(
      "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
      [
        "The school will stay shut after a blaze in its hall on [Monday], police said.",
        "He will be tried in the county court over the killings on [Monday], his lawyer said.",
        "He will be charged with the theft of a car in Derby on [Monday], police said.",
        "Ms Berg, who was due to speak in Derby on [Monday], has fallen ill.",
        "The talks due to start on [Monday] were moved.", "The film, out on [Monday], has been praised.",
      ])

  @Test("To come", arguments: toCome) func planned(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Past", arguments: past) func told(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
}
