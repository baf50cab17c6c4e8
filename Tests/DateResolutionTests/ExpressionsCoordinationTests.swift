import Chronology
import Testing

@testable import DateResolution

/// Participles that share "will be" with the one before them, and lengths that measure. Written on Thursday, 1 November 2007.
@Suite struct ExpressionsCoordinationTests {
  static let shared =
    CorpusCase.news(
      "2007-11-05",
      [
        "He will be flown home today and buried on [Monday].", "She is to be sworn in today and installed on [Monday].",
        "The road will be closed today and then reopened on [Monday].",
        "It should be cast today, shipped tomorrow and hung on [Monday].",
        "The crew are expected to be freed today and flown to Oslo on [Monday].",
      ])
    + CorpusCase.news(
      "2008-04",
      ["The bell will be cast in January and hung in [April].", "The bell will be cast in January, hung in [April]."])

  /// A subject of its own, a passive of another clause, or no passive at all.
  static let apart =
    CorpusCase.news(
      "2007-10-29",
      [
        "The road will be closed today, and it reopened on [Monday].",
        "It will be hung by the men who cast it and blessed it on [Monday].",
        "The road was closed last week and reopened on [Monday].",
        "The pit will be closed, and the men walked out on [Monday].",
      ])
    + CorpusCase.news(
      "2007-10-22",
      [
        "The vote must be held within a month of the result, published on [22 October].",
        "She will lead the inquiry, set up on [22 October].",
      ])
    + CorpusCase.news("2007-06", ["They will replace the roof damaged in May and hung in [June]."])

  /// "By" leads to a time, and to no one who did it.
  static let deadlines =
    CorpusCase.news(
      "2007-11-05",
      ["An answer is needed by [Monday].", "Volunteers are wanted by [Monday].", "Forms are required by [Monday]."])
    + CorpusCase.news("2007-10-29", ["The answer was needed by [Monday]."])
    + CorpusCase.news("2007-03", ["The price doubled by [March].", "They knew our rota by [March]."])

  @Test("Behind a shared auxiliary", arguments: shared) func sharesAuxiliary(_ corpusCase: CorpusCase) {
    check(corpusCase)
  }
  @Test("With a verb of its own", arguments: apart) func standsApart(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Deadlines", arguments: deadlines) func deadline(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// The length tells when, or how long nothing like it was.
  static let plans = [
    CorpusCase(
      expected: .value("2009", edtf: "2009"), text: "The largest bridge will open in [two years].",
      day: ExpressionsTenseTests.thursday, style: .news),
    CorpusCase(
      expected: .value("2009", edtf: "2009"), text: "The work will be done in [two years].",
      day: ExpressionsTenseTests.thursday, style: .news),
  ]
  static let measures = [
    "She will fly home for the first time in [two years].", "It is to raise rates for the fourth time in [two years].",
    "It will be his third film in [two years].", "It will be the biggest strike in [two years].",
    "It will be its only concert in [two years].",
  ].map {
    CorpusCase(expected: .value("P2Y", edtf: nil), text: $0, day: ExpressionsTenseTests.thursday, style: .news)
  }

  @Test("A time to come", arguments: plans) func plan(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A length to measure by", arguments: measures) func measure(_ corpusCase: CorpusCase) { check(corpusCase) }

  /// What is counted behind a month, and years that only look like counts.
  static let months =
    CorpusCase.news(
      "2007-06",
      [
        "In [June] the first women arrived.", "In [June] the 26th Marines landed.", "In [June] the third wave struck.",
        "In [June] the first of the towers fell.",
      ])
    + CorpusCase.news("2002-03", ["In [March 2002] soldiers overthrew the king."])
    + CorpusCase.news("1973-10", ["In [October 1973] workers went on strike."])
    + CorpusCase.news("2007-03", ["In [March] 2000 men were laid off."])
    + CorpusCase.news("1985-05-01", ["She was born on [May the 1st, 1985]."])

  @Test("Beside a month", arguments: months) func besideMonth(_ corpusCase: CorpusCase) { check(corpusCase) }

  static let counts = CorpusCase.nothing(
    "Two thousand peacekeepers were sent.", "There were two thousand journalists.", "He saw a film called 2050.",
    "She wrote a novel titled “1999”.", "At least 1800 were held.", "The blast killed 1700 and wounded 2000.",
    "Between 1500 and 2000 people marched.", "He left from Gate 1914.")
  static let years =
    CorpusCase.means("2000", edtf: "2000", "In [two thousand] she left.", "He has lived here since [two thousand].")
    + CorpusCase.means("1917", edtf: "1917", "Jo Lee, killed [1917].")

  @Test("Counts and names", arguments: counts) func count(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Years", arguments: years) func year(_ corpusCase: CorpusCase) { check(corpusCase) }

  static let days =
    CorpusCase.means("2014-01-02", edtf: "2014-01-02", "He left on [the second day of 2014].")
    + CorpusCase.means("2013-12-30", edtf: "2013-12-30", "He left on [the penultimate day of 2013].")
    + CorpusCase.means("1967-05-30", edtf: "1967-05-30", "They marched on [Memorial Day 1967].")
    + CorpusCase.means("1971-05-31", edtf: "1971-05-31", "They marched on [Memorial Day 1971].")
    + CorpusCase.means("1962-10-12", edtf: "1962-10-12", "They marched on [Columbus Day 1962].")
    + CorpusCase.means("1965-02-22", edtf: "1965-02-22", "They marched on [Washington's Birthday 1965].")
    + CorpusCase.means("1973-11-11", edtf: "[1973-10-22,1973-11-11]", "They marched on [Veterans Day 1973].")
    + CorpusCase.means("1978-11-11", edtf: "1978-11-11", "They marched on [Veterans Day 1978].")
    + CorpusCase.means("1999-04-11", edtf: "1999-04-11", "It was held at [Orthodox Easter 1999].")
    + CorpusCase.means("1999-04-04", edtf: "1999-04-04", "It was held at [Easter 1999].")

  @Test("Feasts and counted days", arguments: days) func day(_ corpusCase: CorpusCase) { check(corpusCase) }

  static let shares =
    CorpusCase.news("1982", edtf: "1982~", ["[A quarter of a century ago] he left."])
    + CorpusCase.news("1932", edtf: "1932~", ["[Three quarters of a century ago] he left."])
    + CorpusCase.news("1957", edtf: "1957~", ["[Half a century ago] he left."])

  @Test("Shares of a century", arguments: shares) func share(_ corpusCase: CorpusCase) { check(corpusCase) }
}
