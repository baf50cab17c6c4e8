import Chronology
import Testing

@testable import DateResolution

/// Weeks counted back from a weekend: Saturday, 11 and Sunday, 12 September 2010; and from other days, as ever.
@Suite struct ExpressionsWeekendWritingTests {
  static func on(_ day: Int, _ value: String, _ edtf: String, _ phrasings: String...) -> [CorpusCase] {
    phrasings.map {
      CorpusCase(
        expected: .value(value, edtf: edtf), text: $0, day: Day(checkedYear: 2010, month: 9, day: day), style: .news)
    }
  }

  static let cases =
    on(12, "2010-W35", "[2010-08-30..2010-09-12]", "The firm was sold [last week].", "[Last week] it rained.")
    + on(11, "2010-W35", "[2010-08-30..2010-09-11]", "The firm was sold [last week].")
    + on(12, "2010-W34", "[2010-08-23..2010-09-05]", "The firm was sold [the week before last].")
    + on(12, "2010-W35", "[2010-09-02..2010-09-12]", "The firm was sold [late last week].")
    + on(12, "2010-W35", "[2010-08-30..2010-09-08]", "The firm was sold [early last week].")
    + on(12, "2010-09-01", "[2010-09-01,2010-09-08]", "The firm was sold [on Wednesday last week].")
    + on(11, "2010-09-05", "2010-09-05", "The firm was sold [on Sunday last week].")
    + on(12, "2010-W34", "[2010-08-26..2010-09-01]", "The firm was sold [two weeks ago].")
    + on(12, "2010-W31", "[2010-08-05..2010-08-11]", "The firm was sold [five weeks ago].")
    + on(12, "2010-W36", "[2010-09-06..2010-09-12]", "The firm was sold [this week].")
    + on(12, "2010-W37", "[2010-09-13..2010-09-19]", "The firm will be sold [next week].")
    + on(13, "2010-W36", "[2010-09-06..2010-09-12]", "The firm was sold [last week].")
    + on(10, "2010-W35", "[2010-08-30..2010-09-05]", "The firm was sold [last week].")
    + on(10, "2010-09-01", "2010-09-01", "The firm was sold [on Wednesday last week].")
    + on(13, "2010-W35", "[2010-08-30..2010-09-05]", "The firm was sold [two weeks ago].")

  @Test("Weeks", arguments: cases) func weeks(_ corpusCase: CorpusCase) { check(corpusCase) }
}
