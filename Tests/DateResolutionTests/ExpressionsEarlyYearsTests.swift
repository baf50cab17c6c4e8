import Chronology
import Testing

@testable import DateResolution

/// Years of three digits in texts of such years, and what a text goes on from behind a part of a month.
@Suite struct ExpressionsEarlyYearsTests {
  private static func means(_ value: String, edtf: String, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0) }
  }

  static let years =
    means(
      "0893", edtf: "0893", "The house is first named in a charter of [893].",
      "The king died in 845. The war of 870 ended in [893].")
    + means("0951-03-14", edtf: "0951-03-14", "The abbey was founded in 764. The abbot died on [14 March 951].")
    + means("0936", edtf: "0936", "The king was crowned in 911. He held the castle until [936].")
    + means("0845-SU", edtf: "0845-22", "The monks fled in 844. They came back in [the summer of 845].")
    + means("0800-12-25", edtf: "0800-12-25", "The pope fled in 799. The king was crowned on [Christmas Day 800].")
    + means("0946", edtf: "0946/0951", "The bishop died in 945. His son was bishop from [946] to [951].")

  /// Counts, and texts of other times.
  static let counts = CorpusCase.nothing(
    "The king sent 300 men and 112 ships.", "He held the record until 936 was run.",
    "He made 451 and they lost by 112.",
    "They lost by 893.", "A train of 112 wagons left.")

  /// A text goes on from the month of which it has told a week or a half.
  static let partsOfMonths =
    means(
      "2014-09-04", edtf: "2014-09-04", "They left in the first week of May 2014. On [4 September] the attack began.",
      "They left in the second half of May 2014. On [4 September] the attack began.",
      "They left in the last two weeks of May 2014. On [4 September] the attack began.")
    + means(
      "2014-10", edtf: "2014-10",
      "They left in the first week of May 2014. On 4 September the attack began. In [October] a man died.")

  @Test(arguments: years + partsOfMonths) func dates(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test(arguments: counts) func countNothing(_ corpusCase: CorpusCase) { check(corpusCase) }
}
