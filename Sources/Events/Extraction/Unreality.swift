/// Clauses whose date is of nothing that happened: conditions contrary to fact, and the times that stories are set in.
struct Unreality: Sendable {
  /// In small letters.
  let words: [String]
  /// The words of the stretch that the date belongs to.
  let segment: [String]

  /// Why the date dates nothing, as a clause; nil where it may.
  var reason: String? {
    if isContraryToFact { return "the clause tells what did not come to pass" }
    return isSetting ? "that is the time a story is set in" : nil
  }

  /// "Had the deal closed in January", "if they had left in May, they would have …", "should have been paid by March".
  private var isContraryToFact: Bool {
    if words.first == "had", words.contains("would") || words.contains("might") || words.contains("could") { return true }
    let conditional = pairs(words).contains { ["would", "should"].contains($0) && ($1 == "have" || $1 == "not") }
    if words.contains("if"), words.contains("had"), conditional { return true }
    return pairs(segment).contains { ["would", "should"].contains($0) && $1 == "have" }
  }

  /// "The film is set in 1944"; a record that was set in 1944 is an event.
  private var isSetting: Bool {
    zip(pairs(segment), segment.dropFirst(2)).contains { ["is", "are"].contains($0.0) && $0.1 == "set" && $1 == "in" }
  }

  private func pairs(_ words: [String]) -> [(String, String)] { Array(zip(words, words.dropFirst())) }
}
