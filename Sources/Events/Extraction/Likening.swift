/// "The mayor will rule as her father did from 1950 to 1960", "Prices could fall as they did in 2009": the date is that of
/// what the clause is likened to, and what it tells did not happen then.
struct Likening: Sendable {
  /// The words of the sentence up to the date, in small letters.
  let before: [String]

  var isDrawn: Bool {
    guard let place = before.lastIndex(of: "as"), place == 0 || before[place - 1] != "soon" else { return false }
    let likened = before[(place + 1)...]
    guard let verb = likened.prefix(Self.subject).firstIndex(where: Self.verbs.contains) else { return false }
    let tail = likened[(verb + 1)...]
    // "As did her father in 1950"
    if verb == likened.startIndex {
      return before[verb] == "did" && tail.count <= Self.subject && tail.last.map(Self.bound.contains) ?? false
    }
    guard tail.allSatisfy({ Self.bound.contains($0) || $0 == "done" }) else { return false }
    // "As he was in Rome in 1950, he saw …" tells when; only beside what is or is to come is it a likeness.
    return before[verb] == "did" || before[verb] == "had" && !tail.isEmpty
      || before[..<place].contains(where: Self.prospects.contains)
  }

  /// Words of a subject, and its verb.
  private static let subject = 6
  private static let verbs: Set<String> = ["did", "had", "was", "were"]
  private static let bound: Set<String> = [
    "in", "on", "at", "from", "between", "before", "after", "until", "since", "during", "by", "back", "the", "early",
    "late", "mid", "about", "around",
  ]
  private static let prospects: Set<String> = [
    "will", "shall", "would", "can", "could", "may", "might", "must", "should", "is", "are",
  ]
}
