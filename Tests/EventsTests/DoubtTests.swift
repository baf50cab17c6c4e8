import Testing

@testable import Events

@Suite struct DoubtTests {
  private func reason(_ words: String) -> String? {
    Doubt(words: words.lowercased().split(separator: " ").map(String.init)).reason
  }

  @Test(
    "Whether it happened is left open",
    arguments: [
      "he might have been at the site on", "they may have left in", "he denied that he had met the chief on",
      "it is not true that the contract was signed on", "she denies having met him on",
    ]) func open(_ words: String)
  { #expect(reason(words) != nil) }

  @Test(
    "It is told",
    arguments: ["he was at the site on", "the request was denied on", "they may meet on", "it was not signed on"])
  func told(_ words: String) { #expect(reason(words) == nil) }

  @Test(
    "What was wished for a day that has passed",
    arguments: [
      (true, "they wanted to marry in"), (true, "she had planned to sail in"), (true, "he hoped to return by"),
      (false, "he hoped to win and lost in"), (false, "she planned the voyage in"), (false, "they wanted a child in"),
    ]) func wished(_ expected: Bool, _ words: String)
  {
    let words = words.split(separator: " ").map(String.init)
    #expect((Doubt(words: words, isOver: true).reason != nil) == expected)
    #expect(Doubt(words: words, isOver: false).reason == nil)
  }
}
