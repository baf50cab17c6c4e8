/// Whether the clause around an expression speaks of the past, the present or the future, by closed word lists and the
/// endings of verbs.
///
/// Every verb group of the sentence within reach is weighed by its distance in words, and by what stands between: a
/// comma, a conjunction or a relative pronoun begins another clause. The nearest group governs; between equals the one
/// before the expression does, as English sets its adverbs behind the verb.
struct EnglishTense {
  let verbs: EnglishVerbGroups
  private var tokens: UnsafeBufferPointer<Token> { verbs.tokens }

  init(tokens: UnsafeBufferPointer<Token>, text: UnsafeBufferPointer<UInt8>) {
    verbs = EnglishVerbGroups(tokens: tokens, text: text)
  }

  /// How many words away a verb may stand.
  private static let reach = 22
  /// What it costs a verb to stand behind the expression.
  private static let cost = (behind: 2, comma: 4, pronoun: 3, conjunction: 2)

  private struct Candidate {
    var tense: ClauseTense
    var distance: Int
    var index: Int
  }

  func tense(around range: Range<Int>) -> ClauseTense {
    // "the deadline is Sunday"
    if range.lowerBound > 0, tokens[range.lowerBound - 1].isWord(["is", "are"], in: verbs.text) { return .future }
    if isPutOff(range.lowerBound) { return .future }
    var before = candidate(from: range.lowerBound - 1, by: -1)
    let after = candidate(from: range.upperBound, by: 1)
    if before?.tense == .past, let found = before, let main = clauseGoverning(found.index) {
      // "likely to buy as soon as trading opened Monday": the clause is set in a time that is itself to come.
      if main == .future { before?.tense = .future }
    }
    switch (before, after) {
    case (let before?, let after?):
      return before.distance <= after.distance + EnglishTense.cost.behind ? before.tense : after.tense
    case (let before?, nil): return before.tense
    case (nil, let after?): return after.tense
    case (nil, nil): return .unknown
    }
  }

  /// "moved to 2 December", "has been postponed until Monday": whatever the tense, the new day is to come.
  private func isPutOff(_ start: Int) -> Bool {
    guard start > 1, tokens[start - 1].isWord(["to", "until", "till"], in: verbs.text) else { return false }
    return (2...4).contains { step in
      start >= step
        && tokens[start - step].isWord(
          [
            "moved", "postponed", "adjourned", "deferred", "delayed", "rescheduled", "put", "pushed", "brought",
            "extended", "shifted",
          ], in: verbs.text)
    }
  }

  /// The verb group that is nearest on one side.
  private func candidate(from start: Int, by step: Int) -> Candidate? {
    var index = start
    var distance = 1
    while index >= 0, index < tokens.count, distance <= EnglishTense.reach {
      let token = tokens[index]
      if step > 0, token.flags.contains(.sentenceStart) { return nil }
      if let tense = verbs.tense(at: index, lookingBack: step < 0) {
        return Candidate(tense: tense, distance: distance, index: index)
      }
      if step < 0, token.flags.contains(.sentenceStart) { return nil }
      distance += 1 + boundary(index, isFirst: index == start)
      index += step
    }
    return nil
  }

  /// What a word that parts clauses costs.
  private func boundary(_ index: Int, isFirst: Bool) -> Int {
    let token = tokens[index]
    if token.classes.contains(.comma) || token.classes.contains(.dash) || token.classes.contains(.quote) {
      // "On Monday, the court …": the comma behind an expression that opens its clause parts nothing.
      return isFirst ? 0 : EnglishTense.cost.comma
    }
    if token.isWord(["who", "which", "that", "whose", "where", "when", "while", "whom"], in: verbs.text) {
      return EnglishTense.cost.pronoun
    }
    return token.isWord(["and", "but", "or"], in: verbs.text) ? EnglishTense.cost.conjunction : 0
  }

  /// The tense of the clause that a temporal clause hangs on: the verb group before the "as soon as", "when" or
  /// "until" that opens the clause of the verb at `index`. Nil where it opens none.
  private func clauseGoverning(_ index: Int) -> ClauseTense? {
    for step in 1...6 where index - step > 0 {
      let token = tokens[index - step]
      if token.flags.contains(.sentenceStart) || token.classes.contains(.comma) { return nil }
      let opens =
        token.isWord(["when", "once", "until", "till"], in: verbs.text)
        || token.isWord(["as"], in: verbs.text) && tokens[index - step - 1].isWord(["soon"], in: verbs.text)
      if opens { return candidate(from: index - step - 1, by: -1)?.tense }
    }
    return nil
  }
}
