import Chronology
import Testing

@testable import DateResolution

/// The year that names an event and the day on which it took place. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsYearsOfEventsTests {
  static let lent =
    CorpusCase.news(
      "2002-03",
      [
        "The 2002 walkout was long, but the 2002 strike began in [March].", "The strike of 2002 began in [March].",
        "The 2002 raid on Derby took place in [March].", "The 2002 trial was held in Derby in [March].",
        "The 2002 flood, in [March], drowned ten.", "She said the 2002 election was held in [March].",
      ])
    + CorpusCase.news(
      "1998-12-05",
      [
        "The 1998 earthquake struck on [5 December].", "The 1998 vote, held on [5 December], was close.",
        "The 1998 bombing, on [5 December], killed three.",
      ])
    + CorpusCase.news(
      "2006-05", ["Last year's flood, in [May], drowned ten.", "Last year's election was held in [May]."])
    + CorpusCase.news("2006-05-06", ["Last year's election, held on [6 May], was close."])
    + CorpusCase.news(
      "2008-12", ["Next year's games, in [December], will be dear.", "Next year's race will be held in [December]."])

  /// What is only named by its year, and what befell it.
  static let either = CorpusCase.news(
    "2007-05-06", edtf: "[1998-05-06,2007-05-06]",
    [
      "The 1998 champion won on [6 May].", "The 1998 law was changed on [6 May].",
      "The 1998 vote was annulled on [6 May].", "The 1998 flood was blamed on the council on [6 May].",
      "The 1998 election winner was sworn in on [6 May].",
    ])
  static let own = CorpusCase.news(
    "2007-03", ["Last year's winner was knocked out in [March].", "The inquest into the 1998 fire opened in [March]."])

  @Test("Of the event's year", arguments: lent) func ofEventsYear(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Of either year", arguments: either) func ofEitherYear(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Of the report's own year", arguments: own) func ofOwnYear(_ corpusCase: CorpusCase) { check(corpusCase) }
}
