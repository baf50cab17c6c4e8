import Chronology
import Testing

@testable import DateResolution

/// The present tense of timetables behind an aside and behind "and". Written on Thursday, 1 November 2007.
@Suite struct ExpressionsTimetablesTests {
  static let toCome =
    CorpusCase.news(
      "2007-11-05",
      [
        "The fair, which began in May, ends on [Monday].", "The bishop, Paul Oduya, flies to Lima on [Monday].",
        "The envoy, who took charge of the mission in May, leaves for Oslo on [Monday].",
        "The trial, now in its fourth week, ends on [Monday].", "The ban (of 2001) expires on [Monday].",
        "The show – which opened in May – closes on [Monday].", "The permits, issued in May, expire on [Monday].",
        "Her term, the third, lapses on [Monday].", "The team, sixth in the table, play Derby on [Monday].",
        "The permits issued in May expire on [Monday].",
        // Behind "and" and "but".
        "The tour began in May and ends on [Monday].", "The mill closed in May and reopens on [Monday].",
        "He resigned in May and leaves on [Monday].", "The truce began in May and expires on [Monday].",
        "The tour opened in May but finishes on [Monday].", "The inquiry opened in May and reports on [Monday].",
        "They arrived in May and leave on [Monday].", "The committee sits on [Monday].",
        "The deal agreed in July expires on [Monday].", "West Fell votes on [Monday].",
      ])
    + CorpusCase.news(
      "2008-01", ["The inquiry opened in May and reports in [January].", "Her term, the third, ends in [January]."])
    + CorpusCase.news(
      "2008-03-31",
      [
        "The mandate, set up by the council in 2005, expires on [31 March].",
        "The sanctions imposed in May expire on [31 March].", "The licence, granted in May, runs out on [31 March].",
      ])

  /// The same words as nouns, and verbs that belong to something else.
  static let past =
    CorpusCase.news(
      "2007-10-29",
      [
        "The fair, which ends on Sunday, began on [Monday].", "The envoy, who leaves on Sunday, spoke on [Monday].",
        "He sold coins, stamps, returns on [Monday].", "She met Jones, Smith, starts on [Monday].",
        "The court, which sits in May, heard on [Monday] that he fled.", "He came, ends met on [Monday].",
        "The firm closed shops and cut starts on [Monday].",
        "Police said that reports on [Monday] were wrong.", "Weather reports on [Monday] were wrong.",
        "The paper reports on [Monday]'s fire.", "Loans, bonds, returns on [Monday] fell.",
        "The fair, which began on [Monday], ends on Sunday.", "The tour began on [Monday] and ends on Sunday.",
      ])
    + CorpusCase.news(
      "2007-08", ["Sales fell in June and returns in [August].", "He left in June and reports in [August] said why."])

  /// "Leaves" of plants, or leaves the town.
  static let open = CorpusCase.news(
    "2007-10-29", edtf: "[2007-10-29,2007-11-05]",
    [
      "She sold plants and leaves on [Monday].", "The firm reported a loss and returns on [Monday].",
      "First lines.\n\n[Monday]: The queen visits for the first time.",
    ])

  @Test("To come", arguments: toCome) func weekdayToCome(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Past", arguments: past) func weekdayPast(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("On either side", arguments: open) func onEitherSide(_ corpusCase: CorpusCase) { check(corpusCase) }
}
