/// Behind the comma of a clause, who said it: "He will be buried on Friday, friends said", "…, it was announced".
///
/// Its verb dates nothing before the comma, however near it stands: the plan before it does.
extension EnglishVerbGroups {
  /// Whether the verb at `index`, the first one behind a date that ends at `end`, is that of such a tail.
  func isTailOfSaying(_ index: Int, behind end: Int) -> Bool {
    guard let comma = (end..<index).last(where: { tokens[$0].classes.contains(.comma) }),
      index - comma <= Self.longestSubject,
      // "…, and police said", "…, which said": clauses of their own.
      !(comma..<index).contains(where: { tokens[$0].isWord(Self.opening, in: text) })
    else { return false }
    var verb = index
    if self.is(verb, "has", "have", "had") { verb += 1 }
    if self.is(verb, "was", "were", "been", "is") { verb += 1 }
    guard verb < tokens.count, tokens[verb].isWord(Self.sayings, in: text) else { return false }
    // "…, said his brother".
    let next = verb + 1
    if index == comma + 1 || next >= tokens.count || self.is(verb, "told") { return true }
    // "Asked if she will run on Friday, he said he would": there the saying is the main clause.
    let follower = tokens[next]
    return !follower.flags.contains(.isWord) || follower.flags.contains(.sentenceStart) || isAdverb(next)
      || follower.isWord(Self.adjoiningSpeech, in: text)
      || !follower.classes.isDisjoint(with: [.weekday, .month, .relativeDay, .last, .this])
  }

  /// "Will stay shut after a fire on Friday", "will be tried over the killings in May", "will be charged with a murder in
  /// May": between the plan at `verb` and the date stands something else that may have been then.
  func hasOccasion(between verb: Int, and start: Int) -> Bool {
    (verb..<start).contains { place in
      if tokens[place].isWord(Self.occasions, in: text) { return true }
      if self.is(place, "over") {
        return isNominal(place + 1) && !self.is(place - 1, "take", "hand", "preside", "taken")
      }
      return self.is(place, "with", "for", "of", "about") && tokens[place - 1].isWord(Self.accusing, in: text)
    }
  }

  /// Words.
  private static let longestSubject = 10
  private static let opening: WordList = [
    "and", "but", "or", "who", "which", "that", "whose", "where", "when", "while", "after", "before", "since",
    "because", "although", "though", "if", "so",
  ]
  private static let sayings: WordList = [
    "said", "told", "wrote", "added", "announced", "reported", "confirmed", "revealed", "disclosed", "stated",
    "explained", "noted", "insisted", "claimed", "warned", "declared", "promised", "admitted", "predicted", "tweeted",
    "posted", "suggested", "indicated", "says",
  ]
  private static let adjoiningSpeech: WordList = [
    "in", "on", "at", "to", "during", "by", "through", "from", "via", "after", "as", "earlier", "late", "later",
  ]
  private static let occasions: WordList = ["after", "following", "amid", "despite", "since"]
  private static let accusing: WordList = [
    "charged", "tried", "accused", "convicted", "jailed", "sentenced", "blamed", "questioned", "punished",
  ]
}
