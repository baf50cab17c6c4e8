/// Clauses whose date is of nothing that happened: conditions contrary to fact, and the times that stories are set in.
struct Unreality: Sendable {
  /// The words of the sentence, in small letters.
  let sentence: [String]
  /// The words of the clause that the date stands in.
  let clause: [String]

  /// Why the date dates nothing, as a clause; nil where it may.
  var reason: String? {
    if isContraryToFact { return "the clause tells what did not come to pass" }
    return isSetting ? "that is the time a story is set in" : nil
  }

  /// "Had the deal closed in January", "if they had left in May, they would have …", "should have been paid by March".
  /// Only in the date's own clause: what was said on Tuesday was said, whatever would have been.
  private var isContraryToFact: Bool {
    let isConditional = pairs(sentence).contains { ["would", "could", "might"].contains($0) && $1 == "have" }
    if clause.first == "had", sentence.first == "had", isConditional { return true }
    if clause.first == "if", clause.contains("had"), isConditional { return true }
    return pairs(clause).contains { ["would", "should"].contains($0) && $1 == "have" }
      && clause.allSatisfy { !Self.speech.contains($0) }
  }

  /// "The film is set in 1944"; a record that was set in 1944 is an event.
  private var isSetting: Bool {
    zip(pairs(clause), clause.dropFirst(2)).contains { ["is", "are"].contains($0.0) && $0.1 == "set" && $1 == "in" }
  }

  private static let speech: Set<String> = ["said", "told", "say", "says", "argued", "wrote", "testified", "warned"]

  private func pairs(_ words: [String]) -> [(String, String)] { Array(zip(words, words.dropFirst())) }
}
