import Testing

@testable import Events

/// What "since" measures by, and what has gone on since then.
@Suite struct ComparisonTests {
  @Test(arguments: [
    "it was their worst result since", "the steepest fall since", "it was the first win since",
    "no pope had done so since", "the worst flood since",
  ]) func measures(_ words: String) {
    #expect(Comparison(leadingUp: words.split(separator: " ").map(String.init)).isDrawn)
  }

  @Test(arguments: [
    "he has lived in york since", "the first mill has stood here since", "he has lived in the forest since",
    "it has been shut since", "the best school has closed since", "it was their worst result in",
    "the firm has lost a third of its value since",
  ]) func goesOn(_ words: String) {
    #expect(!Comparison(leadingUp: words.split(separator: " ").map(String.init)).isDrawn)
  }

  @Test func servicesNameTheirDay() {
    #expect(DatePreposition(before: ["marched", "after"], after: ["prayers"]) == .at)
    #expect(DatePreposition(before: ["marched", "after"], after: ["the", "vote"]) == .after)
  }
}
