import Chronology
import Testing

@testable import DateResolution

/// What may come, what a timetable tells, and main clauses with another clause inside. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsProspectsTests {
  static let toCome =
    CorpusCase.news(
      "2007-11-05",
      [
        "She may return on [Monday].", "He might sing on [Monday].",
        "On [Monday] she may leave.", "The bill could be put to a vote on [Monday].",
        "The prisoners can be released on [Monday].", "The list is out on [Monday].", "The mayor is back on [Monday].",
        "It's back on [Monday].", "She is due back on [Monday].", "They are away on [Monday].",
        "The curfew lifts on [Monday].", "Primaries end on [Monday].", "They move in on [Monday].",
        "The law comes into force on [Monday].", "The album comes out on [Monday].", "Leeds play Arsenal on [Monday].",
        "Sweden follows on [Monday].", "Chile chooses a president on [Monday].",
        "[Monday] marks the tenth anniversary.",
        "The club, which lost in the cup, plays Derby on [Monday].",
        "He threatens to leave on [Monday].", "She is determined to leave on [Monday].",
        "There is a vote on [Monday].", "We have a meeting on [Monday].",
      ])
    + CorpusCase.news("2007-12", ["The bridge could be opened in [December].", "The vote may be held in [December]."])
    + CorpusCase.news(
      "2008-03",
      [
        "The ban could end in [March].", "The hall could open in [March].", "The law could take effect in [March].",
        "Voters could go to the polls in [March].", "Rates could rise in [March], the bank said.",
      ])
    + CorpusCase.news(
      "2007-12-12", ["The leaders could meet in Oslo on [12 December].", "It was put back on 3 May to [12 December]."])

  static let past = CorpusCase.news(
    "2007-10-29",
    [
      // What was there for eyes and ears, what was not to be, and what nobody could do.
      "Neighbours said they could hear shots on [Monday].", "On [Monday] we could see the smoke.",
      "Neither of them could be located [Monday].", "Smoke is seen on [Monday].", "He could have left on [Monday].",
      // A relative clause between the subject and its verb tells nothing of the day.
      "On [Monday] Nikos, who runs the rooms, cooked for us.",
      "On [Monday] the firm, which runs the ferry, went bankrupt.",
      "On [Monday] the fair, which opens the season, was cancelled.",
      "On [Monday] the man who leads the party resigned.",
      "On [Monday] the café that opens onto the square burned down.",
      "On [Monday] Nikos, who runs the rooms and who came here late, cooked for us.",
      // What goes on has begun.
      "Drivers on strike since [Monday] are to return.", "The road, shut since [Monday], will reopen soon.",
      // Where a paragraph has no verb, none of another is its.
      "He is due in court.\n\n[Monday]. The same party.",
      "The guards protest on [Monday] drew a crowd.", "The firm sought bids on [Monday].",
      "The school marks on [Monday] were low.", "The bank holds its rate after a fall on [Monday].",
      "The plan presents a risk, he said on [Monday].", "The party holds a seat it won on [Monday].",
      "The town has a record of the vote on [Monday].", "There was a vote on [Monday].",
      "Either side may ask; none had done so by [Monday].", "He came back on [Monday].",
    ])

  /// The words fit both sides.
  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
    [
      "People could buy bread on [Monday].", "He could make his first start on [Monday].",
      "The walkout could begin on [Monday].", "Talks could resume on [Monday].", "The book is published on [Monday].",
      "He is sentenced on [Monday].",
      "Parliament is dissolved on [Monday].", "The firm had warned that it might fail on [Monday].",
      // The present of what is done on one day.
      "North Koreans vote for a chief on [Monday].", "Voters choose a mayor on [Monday].",
      "MPs debate the bill on [Monday].", "The finance minister presents her budget on [Monday].",
      "The firm reports earnings on [Monday].", "The band releases its record on [Monday].",
      "The clocks change on [Monday].", "Ann marks her birthday on [Monday].", "The town celebrates on [Monday].",
      "Entries close on [Monday].", "I turn 60 on [Monday].", "She was determined to leave on [Monday].",
    ])

  /// A month just behind: of this year, where the text looks back, or of the next.
  static let openMonth =
    CorpusCase.news(
      "2007-10", edtf: "[2007-10,2008-10]",
      ["The hall could open in [October].", "The law could take effect in [October]."])
    + CorpusCase.news(
      "2007-10", edtf: "2007-10",
      ["Once the road was mended, work could begin in [October].", "She could see it in [October]."])

  static let goingOn = CorpusCase.news(
    "2007-10-30", ["On Monday Cairo erupts. [The next day], protesters march on the palace."])

  @Test("What goes on", arguments: goingOn) func goesOn(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A month on either side", arguments: openMonth) func monthOnEitherSide(_ corpusCase: CorpusCase) {
    check(corpusCase)
  }
  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
}
