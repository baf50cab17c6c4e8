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

  /// Years whose era another one tells: near it they are of that era, and where they may be of both they are.
  static let bareEras: [(dates: [String?], text: String)] = [
    (["-0310", "-0307", "-0304"], "They made peace in 311 BC. He took the city in 308. The siege began in 305 BC."),
    (["-0430", "-0428", "-0420"], "The war began in 431 BC. Its leader died in 429, and a truce came in 421."),
    (
      ["-0310", "-0306-06", "-0305"],
      "They made peace in 311 BC. In June 307 Deinias sailed. The following year he won."
    ),
    (["-0244", "-0238"], "He won in 245 BC. He ruled until 239."),
    (["-0310", "-0307-21"], "They made peace in 311 BC. He sailed in the spring of 308."),
    (["-0048", "-0043"], "He crossed the river in 49 BC. In 44 he was killed."),
    (["-0282", nil, "-0280"], "He died in 283, two years before the battle (281 BC)."),
    (["-03XX", "-0335"], "In the 4th century BC the town grew. Its king was killed in 336."),
    (["-1199", "-1149"], "The mine was opened in 1200 BC. It was shut in 1150."),
    (["-0337", "-0311-24"], "The league fell in 338 BC. In the winter of 312/311 BC he marched."),
    (["-0310-21"], "In the spring of 312/11 BC he marched."),
    (["-0453/-0452"], "The garrison came in 454/3 BC."),
    // Either: one of two.
    // A greater year has not gone on.
    (["-0389", "[-0409,0410]"], "The city was sacked in 390 BC. In 410 it was sacked again."),
    (["-0434", "[-0393,0394]"], "The statue was made in 435 BC. In 394 it was taken away."),
    (["-0752", "[-0475,0476]"], "The city was founded in 753 BC. It fell in 476."),
    (["[-0307,0308]", "-0304"], "He took the city in 308. The siege began in 305 BC."),
    // Of our own era, by its own word or since it lies so far on.
    (["-0062", "0014"], "He was born in 63 BC. His heir died in AD 14."),
    (["-0752", "0410", "0455"], "The city was founded in 753 BC. It was sacked in AD 410 and again in 455."),
    (["-0054", "0410", "0793"], "They landed in 55 BC. The last of them left in 410. The Danes came in 793."),
    (["0122", "0122", "-04XX"], "He came in 122. The wall was begun that year. The fort is of the 5th century BC."),
    (["-1199", "1922"], "The tomb of 1200 BC was found in 1922."),
    // Told of both, counts, and a province.
    (["-0304/-0282", "-0282"], "He reigned from 305 to 283 BC and died in that year."),
    (["-0322"], "He died in 323 BC. The city had 300 ships and 112 wagons."),
    (["-0145"], "It was razed in 146 BC. In 29 cases he won."),
    (["1890"], "Victoria, BC, had 300 houses in 1890."),
  ]

  @Test(arguments: bareEras) func bareEra(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil, style: .narrative) == expected)
  }

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
