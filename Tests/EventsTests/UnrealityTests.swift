import Testing

@testable import Events

@Suite struct UnrealityTests {
  private func reason(_ sentence: String) -> String? {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Unreality(words: words, segment: words).reason
  }

  @Test(
    "What did not come to pass, or only in a story",
    arguments: [
      "Had the deal closed in January, the firm would have survived.",
      "If they had left in May, they would have been safe.",
      "The rent should have been paid by 3 March.",
      "The film is set in 1944 in Rome.",
      "Both novels are set in 1812.",
    ]) func unreal(_ sentence: String) { #expect(reason(sentence) != nil) }

  @Test(
    "What did",
    arguments: [
      "The deal closed in January.", "The record was set in 1944.", "Had they heard of it? In May they had.",
      "He asked if they had left in May.", "The trial will be set in May.", "They would leave in May.",
      "He may have left in May.",
    ]) func real(_ sentence: String) { #expect(reason(sentence) == nil) }
}
