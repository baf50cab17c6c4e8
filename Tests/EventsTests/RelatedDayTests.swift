import Chronology
import Testing

@testable import Events

/// Days told by their distance from a date that stands in the clause: eves and anniversaries.
@Suite struct RelatedDayTests {
  /// The date told, the words before the date, and the date.
  static let cases: [(told: String?, words: String, date: String)] = [
    ("2010-05-03", "on the eve of the vote on", "2010-05-04"), ("2010-05-03", "on the eve of", "2010-05-04"),
    ("1945-05-07", "the night before the surrender on", "1945-05-08"),
    ("1945-05-07", "on the evening before the surrender of", "1945-05-08"),
    // No day is known to be the one before.
    (nil, "on the eve of the war in", "1914"),
    ("2023-09-11", "on the 50th anniversary of the coup of", "1973-09-11"),
    ("2011-09-11", "on the tenth anniversary of the attacks of", "2001-09-11"),
    ("2021-09-11", "on the twentieth anniversary of the attacks of", "2001-09-11"),
    ("2023", "to mark the 50th anniversary of the coup of", "1973-09-11"),
    (nil, "on the anniversary of the coup of", "1973-09-11"),
  ]

  @Test(arguments: cases) func told(_ expected: String?, _ words: String, _ date: String) throws {
    let related = try #require(RelatedDay(before: words.split(separator: " ").map(String.init)))
    #expect(related.apply(to: try HistoricalDate(parsing: date))?.edtf == expected)
  }

  /// Words that leave the date as it is.
  @Test(arguments: [
    "he died on", "christmas eve", "the night before had been cold and on", "the anniversary was kept on",
    "the eve was quiet and the vote was on", "the 25th anniversary of the battle was blown up in",
    "for the 50th anniversary of the club was stolen in", "the 100th anniversary of the school was in",
    "on the 50th anniversary of the founding in",
  ]) func plain(_ words: String) {
    #expect(RelatedDay(before: words.split(separator: " ").map(String.init)) == nil)
  }

  /// An anniversary years after the document is none that it tells of.
  @Test(arguments: [(true, "2013-09-12"), (true, "2011-05-01"), (false, "1990-01-01")])
  func isOfItsTime(_ expected: Bool, _ written: String) throws {
    let words = "on the 40th anniversary of the coup of".split(separator: " ").map(String.init)
    let related = try #require(RelatedDay(before: words))
    let date = try HistoricalDate(parsing: "1973-09-11")
    #expect(expected == related.isPlausible(for: date, in: try HistoricalDate(parsing: written)))
  }
}
