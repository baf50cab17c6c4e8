import Chronology
import Testing

@testable import DateResolution
@testable import TimeExpressions

/// Counted times of the year: "two summers later", "three Christmases ago", "last spring but one".
@Suite struct ExpressionsYearlyTests {
  static let stories: [(dates: [String?], text: String)] = [
    // From within such a time, or behind it in its year, years and times come to the same.
    (["1910-06", "1912-22"], "He arrived in June 1910. Two summers later he left."),
    (["1910-10", "1912-22"], "He arrived in October 1910. Two summers later he left."),
    (["1910-12", "1912-24"], "He arrived in December 1910. Two winters later he left."),
    (["1910-03", "1914-21"], "He arrived in March 1910. Four springs later the barn burned."),
    (["1910-11", "1908-23"], "He arrived in November 1910. Two autumns earlier the barn had burned."),
    (
      ["1933-06", "1933-12-25", "1935-12-25"],
      "He came in June 1933. At Christmas he wed. Two Christmases later he left."
    ),
    // The next one, and to the day.
    (["1910-06", "1910-24"], "He arrived in June 1910. The winter following he left."),
    (["1910", "1911"], "He arrived in 1910. The year following, he left."),
    (["1910", "1910-24"], "He arrived in 1910. The following winter he left."),
    (["1910", "1911-21"], "He arrived in 1910. The following spring he left."),
    (["1910-06-03", "1911-06-03"], "He arrived on 3 June 1910. A year to the day later he left."),
    (["1910-06-03", "1908-06-03"], "He arrived on 3 June 1910. Two years to the day before, the barn had burned."),
    (["1910", "1912"], "He arrived in 1910. Two years after that he left."),
    (["1910", "1912"], "He arrived in 1910, and left two years after that."),
    (["1910", nil], "He arrived in 1910. Two years after that war he left."),
    // Before it, some count the one to come.
    (["1910-03", "[1911-22,1912-22]"], "He arrived in March 1910. Two summers later he left."),
    (["1910-06", "[1912-24,1913-24]"], "He arrived in June 1910. Three winters on, he died."),
    (["1910", "[1911-22,1912-22]"], "He arrived in 1910. Two summers later he left."),
  ]

  @Test(arguments: stories) func story(_ expected: [String?], _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: nil) == expected)
  }

  static let reports: [(date: String, text: String)] = [
    ("[2014-22,2015-22]", "Two summers ago the bridge was shut."),
    ("2011-24", "Five winters ago the mill closed."),
    ("2014-23", "They married two autumns ago."),
    ("2013-24", "The dam broke three winters back."),
    ("2014-12-25", "Two Christmases ago the roof fell in."),
    ("[2013-03-31,2014-04-20]", "Three Easters ago the roof fell in."),
    ("2014-12-25", "The Christmas before last she moved to Paris."),
    ("2015-04-05", "She moved to Paris the Easter before last."),
    ("2015-22", "The summer before last she moved to Paris."),
    ("2015-22", "Last summer but one the mill closed."),
    ("2016-09", "The last month but one was dry."),
    ("[2016-11-07..2016-11-13]", "The mill closed the last week but one."),
    ("2018-23", "The autumn after next the line will open."),
  ]

  @Test(arguments: reports) func report(_ expected: String, _ text: String) {
    #expect(ExpressionsLookBackTests.dates(text, on: "2016-11-22", style: .news) == [expected])
  }

  /// What counts nothing of the kind.
  @Test(arguments: [
    "Two summers on the road taught her much.", "The last month but one of the war was cold.",
    "Three summers back home taught her much.", "Two winters before the war the mill closed.",
  ]) func others(_ text: String) {
    let rules = ExpressionResolver(window: nil).resolve(text).map(\.derivation.rule)
    #expect(!rules.contains { $0.contains("later") || $0.contains("but one") })
  }

  /// The feast before last of a story's year.
  @Test func feastOfAStory() {
    let text = "In May 1867 she resigned. They had quarrelled the Christmas before last."
    #expect(ExpressionsLookBackTests.dates(text, on: nil) == ["1867-05", "1865-12-25"])
  }
}
