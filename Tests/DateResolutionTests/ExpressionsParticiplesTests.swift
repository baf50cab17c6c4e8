import Chronology
import Testing

@testable import DateResolution

/// Participles, relative clauses and second verbs beside a date, in sentences whose main verb looks the other way. Written on
/// Thursday, 1 November 2007.
@Suite struct ExpressionsParticiplesTests {
  static let past =
    CorpusCase.news(
      "2007-10-29",
      [
        // A participle that opens the sentence.
        "Sacked on [Monday], the coach will sue.", "Shot by thieves on [Monday], he is expected to live.",
        "Beaten in York on [Monday], they will now play at home.",
        // Inside the object.
        "Police want to question a man seen near the docks on [Monday].", "She will visit the boys hurt on [Monday].",
        "Officials are to inspect the wall damaged in the storm on [Monday].",
        "He can appeal against the verdict given on [Monday].", "He wants the man sacked on [Monday] to return.",
        // A relative clause behind the date.
        "Doubts remain about the vote on [Monday] that brought her down.",
        "He will be tried over the fire on [Monday] which killed six.",
        "An inquest into the fire on [Monday] that killed three will be held in May.",
        // A second verb behind the date.
        "Arsenal won 2-1 on [Monday] and will meet Derby.", "The house voted 52-48 on [Monday] and will vote again.",
        "He was hurt on [Monday] but will play.", "The pact was signed on [Monday] and is to be ratified in May.",
        // Records, and what the verb is likened to.
        "The footage ends on [Monday].", "The chart, which ends on [Monday], is wrong.",
        "It was finished a week earlier than planned, on [Monday].",
        // Participles and nouns of their own.
        "Pictures of him leaving on [Monday] were shown.", "He fell ill, returning on [Monday].",
        "She left Hull, arriving on [Monday].",
      ])
    + CorpusCase.news(
      "2007-05",
      [
        "Elected in [May], she will take office in January.", "It will be her first speech since resigning in [May].",
        "The king will open a school built in York in [May].",
      ])

  static let toCome =
    CorpusCase.news(
      "2007-11-05",
      [
        "He is ill but coming back on [Monday].", "We are off to York, leaving on [Monday].",
        "A deal could come on [Monday].", "They want the road closed on [Monday].",
        "He wants the man sacked on [Monday].", "They will have the wall painted on [Monday].",
        "The talks will begin on [Monday] and will be short.", "Scheduled for [Monday], the trial will be short.",
        "He will tell the court on [Monday] that he saw her.", "They will march on [Monday], which pleased the union.",
        "A man will be charged in York on [Monday].", "Leeds lost on Saturday and face Derby on [Monday].",
        "The list is long and ends on [Monday].", "He was arrested in May and faces trial on [Monday].",
      ])

  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
    [
      "The minister resigns on [Monday].", "Mr Brown faces MPs in London on [Monday].",
      "Smith faces Jones on [Monday].", "The choir tours Japan on [Monday].",
      "She will travel after finishing school on [Monday].", "He will be at a rally held in York on [Monday].",
      "She will go to a concert given in Hull on [Monday].", "They aim to hold talks led by Jo on [Monday].",
      "He is likely to be among those released on [Monday].", "Coming back on [Monday]: the quiz.",
      "Released on [Monday], the film will be shown in York.",
      "The band will play a song on [Monday] that won the prize.",
    ])

  /// What heads a week dates the weekdays below it.
  static let weeks =
    CorpusCase.news("2007-11-05", ["NEXT WEEK: [Monday]: the budget.", "Next week: [Monday], rain; Tuesday, sun."])
    + CorpusCase.news(
      "2007-11-09",
      [
        "Next week: Tuesday: council. [Friday]: market.",
        "This week, rain. Next week: Monday: sun. On [Friday] the market.",
      ])
    + CorpusCase.news("2007-10-22", ["LAST WEEK: On [Monday] the budget was read."])
    + CorpusCase.news("2007-10-26", ["Next week: the budget. On [Friday] he died."])

  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Heads of weeks", arguments: weeks) func headsOfWeeks(_ corpusCase: CorpusCase) { check(corpusCase) }
}
