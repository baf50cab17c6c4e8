import Testing

@testable import Events

@Suite struct UnrealityTests {
  private func reason(_ sentence: String) -> String? {
    // The date's clause stands in square brackets where it is not the whole sentence.
    func words(_ text: some StringProtocol) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let clause = sentence.split(separator: "[").last.flatMap { $0.split(separator: "]").first } ?? Substring(sentence)
    return Unreality(sentence: words(sentence), clause: words(sentence.contains("[") ? clause : Substring(sentence)))
      .reason
  }

  @Test(
    "What did not come to pass, or only in a story",
    arguments: [
      "[Had the deal closed in January], the firm would have survived.",
      "[If they had left in May], they would have been safe.",
      "The rent should have been paid by 3 March.",
      "The film is set in 1944 in Rome.",
      "Both novels are set in 1812.",
    ]) func unreal(_ sentence: String)
  { #expect(reason(sentence) != nil) }

  @Test(
    "What did",
    arguments: [
      "The deal closed in January.", "The record was set in 1944.", "Had they heard of it? In May they had.",
      "He asked if they had left in May.", "The trial will be set in May.", "They would leave in May.",
      "He may have left in May.",
      "[In an interview on Tuesday], Obama said he would have fired him.",
      "If they had asked, they would have known; [the bank closed in May].",
    ]) func real(_ sentence: String)
  { #expect(reason(sentence) == nil) }
}
