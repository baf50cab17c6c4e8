import Testing

@testable import Events

/// What "since" measures by, and what has gone on since then.
@Suite struct ComparisonTests {
  @Test(arguments: [
    "it was their worst result since", "the steepest fall since", "it was the first win since",
    "no pope had done so since", "the worst flood since", "it was the first vote to be held since",
    "it is the first poll held in the town since", "growth was worst since", "the rate was the highest recorded since",
    "the first strike in the mill since", "she is the first woman to win the race since",
    "the first barge to be built here since", "the biggest crowd seen at the ground since",
    "they won their first match at home since", "prices fell to a level not seen since",
  ]) func measures(_ words: String) {
    #expect(Comparison(leadingUp: words.split(separator: " ").map(String.init)).isDrawn)
  }

  @Test(arguments: [
    "he has lived in york since", "the first mill has stood here since", "he has lived in the forest since",
    "it has been shut since", "the best school has closed since", "it was their worst result in",
    "the firm has lost a third of its value since", "his best friend has lived there since",
    "the first school has been empty since", "he has been in first place since",
    "most of it has been under water since",
  ]) func goesOn(_ words: String) {
    #expect(!Comparison(leadingUp: words.split(separator: " ").map(String.init)).isDrawn)
  }

  @Test func servicesNameTheirDay() {
    #expect(DatePreposition(before: ["marched", "after"], after: ["prayers"]) == .at)
    #expect(DatePreposition(before: ["marched", "after"], after: ["the", "vote"]) == .after)
  }
}
