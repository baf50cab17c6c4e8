import Prose

/// Whether "since" only tells what something is measured by: in "their worst result since 1949" nothing began in 1949.
///
/// The noun that the superlative is of stands before "since". Where a verb stands between that is the noun's own ("the first
/// mill has stood here since 1949") something has gone on since then.
struct Comparison {
  /// The words of the sentence before the date, small.
  let leadingUp: [String]

  var isDrawn: Bool {
    guard let since = leadingUp.lastIndex(of: "since"), leadingUp.count - since <= 3 else { return false }
    let words = leadingUp[..<since].suffix(Self.longestPhrase)
    // "No pope had done so since 1294".
    if words.suffix(2) == ["done", "so"] || words.suffix(2) == ["done", "that"] { return true }
    // "A level not seen since 1953", "unheard of since".
    if let last = words.last, Self.unmatched.contains(last),
      words.contains(where: Self.denials.contains) || last == "unseen"
    {
      return true
    }
    let measure = words.lastIndex { Self.measures.contains($0) || EnglishSuperlatives.contain($0) }
    guard let measure,
      // "Growth was worst since 2009" has no noun.
      measure + 1 == words.endIndex || measure > words.startIndex && Self.determiners.contains(words[measure - 1]),
      // "has lost a third of its value since"
      measure + 1 == words.endIndex || words[measure + 1] != "of"
    else { return false }
    var rest = words[(measure + 1)...]
    // "The first woman to win it", "the first vote to be held", "the highest recorded": what the noun did that once, and not
    // what goes on.
    if let end = rest.firstIndex(where: { $0 == "to" || EnglishParticiples.contain($0) }),
      end > rest.startIndex
        || rest[end] != "to"
    {
      if rest[..<end].contains(where: Self.finite.contains) { return false }
      rest = rest[end...]
      return !rest.contains { ["who", "which", "that", "and", "has", "have", "had", "is", "was"].contains($0) }
    }
    // "He has been the best player since 1999" may be either: neither is sure.
    return !rest.contains { Self.finite.contains($0) }
  }

  private static let measures: Set<String> = ["first", "worst", "best", "most", "least", "only", "second", "third"]
  private static let determiners: Set<String> = [
    "the", "its", "his", "her", "their", "our", "my", "a", "s", "’s", "'s",
  ]
  private static let finite: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "lived", "stood", "who", "which", "that",
  ]
  private static let unmatched: Set<String> = ["seen", "unseen", "matched", "equalled", "equaled", "known"]
  private static let denials: Set<String> = ["not", "never", "hardly", "rarely", "seldom"]
  /// Words.
  private static let longestPhrase = 8
}
