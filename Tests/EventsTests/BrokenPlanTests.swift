import Testing

@testable import Events

@Suite struct BrokenPlanTests {
  /// Whether the plan for the day in square brackets was not kept.
  private func isTold(_ marked: String) -> Bool {
    func words(_ text: Substring) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
    }
    let (start, end) = (marked.firstIndex(of: "[")!, marked.firstIndex(of: "]")!)
    return BrokenPlan(before: words(marked[..<start]), after: words(marked[end...])).isTold
  }

  @Test(arguments: [
    "He was to sail on [12 May 1898] but died on the 9th.",
    "The opening was fixed for [12 May 1898] and took place on the 19th.",
    "The line was to open on [1 May 1898], but did not until 3 July.",
    "The line was to open on [1 May 1898]; it opened on 3 July.", "A reprint, announced for [1898], never appeared.",
    "The ship was due to leave on [12 May] but was delayed until the 15th.",
    "The concert was planned for [4 June] but was held on the 11th.",
    "The comedy, intended for [March], was not staged until June.",
    "The vote was scheduled for [12 May] but never took place.",
    "The strike, called for [12 May], was averted on the 10th.", "The trial was set for [May] but had to be put off.",
    "She was to speak on [Friday] but fell ill.", "It was due on [Friday] but couldn't come.",
  ]) func notKept(_ sentence: String) { #expect(isTold(sentence)) }

  @Test(arguments: [
    "The opening was fixed for [12 May 1898].", "The congress was called for [12 May 1898] and opened on time.",
    "The line was to open on [1 May 1898], but only to Leeds.", "He was to sail on [12 May] but never returned.",
    "The congress was called for [12 May] and closed on the 20th.",
    "The opening was fixed for 12 May 1898 and took place on [the 19th].",
    "He was to sail on 12 May 1898 but died on [the 9th].", "He sailed on [12 May 1898] but died on the 15th.",
    "The fair, due on [Friday], will be the last.", "The bridge was closed on [Friday] but was not repaired until May.",
    "She was to marry on [3 May] and was happy.", "They were to meet on [3 May] but did not speak.",
    "He was told to come on [Friday] but died on Monday.",
  ]) func kept(_ sentence: String) { #expect(!isTold(sentence)) }
}
