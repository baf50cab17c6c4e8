import Prose

/// Whether "since" only tells what something is measured by: in "their worst result since 1949" nothing began in 1949.
///
/// The noun that the superlative is of stands right before "since". Where a verb stands between ("the first mill has stood
/// here since 1949") something has gone on since then.
struct Comparison {
  /// The words of the sentence before the date, small.
  let leadingUp: [String]

  var isDrawn: Bool {
    guard let since = leadingUp.lastIndex(of: "since"), leadingUp.count - since <= 3 else { return false }
    let words = leadingUp[..<since].suffix(Self.longestPhrase)
    // "No pope had done so since 1294".
    if words.suffix(2) == ["done", "so"] || words.suffix(2) == ["done", "that"] { return true }
    let measure = words.lastIndex { Self.measures.contains($0) || EnglishSuperlatives.contain($0) }
    guard let measure, measure > words.startIndex, Self.determiners.contains(words[measure - 1]),
      // "has lost a third of its value since"
      measure + 1 == words.endIndex || words[measure + 1] != "of"
    else { return false }
    // "He has been the best player since 1999" may be either: neither is sure.
    return !words[measure...].contains { Self.verbs.contains($0) || $0.count > 4 && $0.hasSuffix("ed") }
  }

  private static let measures: Set<String> = ["first", "worst", "best", "most", "least", "only", "second", "third"]
  private static let determiners: Set<String> = [
    "the", "its", "his", "her", "their", "our", "my", "a", "s", "’s", "'s",
  ]
  private static let verbs: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "been", "be", "lived", "stood", "held", "run", "kept", "here",
    "there", "home", "in", "at", "to", "who", "which", "that",
  ]
  /// Words.
  private static let longestPhrase = 8
}
