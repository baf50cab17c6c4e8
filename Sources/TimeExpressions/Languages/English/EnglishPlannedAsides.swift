/// Plans that govern the date behind them, and a verb on its other side that does not: "The bridge, which will be opened by
/// the king in October, was begun", "He will appear in court on Thursday charged with theft".
extension EnglishVerbGroups {
  /// What a clause inside the subject tells of the date that ends at `end`, when the nearest verb before it, at `index`,
  /// looks ahead: "who is due to visit Haiti on Sunday, said", ", due to speak in Hull on Sunday, has changed".
  func plannedAside(_ index: Int, telling tense: ClauseTense, endingAt end: Int) -> ClauseTense? {
    guard tense == .future || tense == .open else { return nil }
    let first = beginningOfGroup(index)
    guard first > 0 else { return nil }
    let isClosed = end < tokens.count && tokens[end].classes.contains(.comma)
    if self.is(first - 1, "who", "which", "that") {
      // "Voters who go to the polls on Sunday are angry": the nearer verb is the main clause's. "Who takes over in
      // October", "who was due to speak on Sunday" may lie on either side of now.
      return tense == .future ? .future : isClosed ? .open : nil
    }
    // "The bridge, to be opened by the king in October, was begun."
    if isClosed, tense == .future, tokens[first - 1].classes.contains(.comma), self.is(first, "to"),
      self.is(first + 1, "be")
    {
      return .future
    }
    // "The talks due to start on Monday were moved": before that Monday or behind it.
    if end < tokens.count, isPast(end) || isAuxiliary(end), !tokens[end].classes.contains(.presentMarker),
      isReducedPlan(index)
    {
      return .open
    }
    guard isClosed, tense == .future, first == index, tokens[first - 1].classes.contains(.comma),
      self.is(index + 1, "to")
    else { return nil }
    if self.is(index, "scheduled", "expected", "slated") { return .future }
    // ", due to ill health in May, ": because of it, which no list of verbs can tell for certain.
    return self.is(index, "due") ? index + 2 < tokens.count && opensPlan(index + 2) ? .future : .open : nil
  }

  /// Whether the past verb at `index` behind a date that ends at `end` hangs on the clause before the date: "on Thursday
  /// charged with theft", "on Friday with grain sold to China", "on Friday because it was late".
  func hangsOnPlan(_ index: Int, behind end: Int) -> Bool {
    guard index + 1 < tokens.count, isPast(index) else { return false }
    if index == end || self.is(end, "with") && index - end < Self.longestAdjunct {
      return !isAuxiliary(index) && (tokens[index + 1].isWord(Self.adjoining, in: text) || self.is(index + 1, "of"))
    }
    let opener = tokens[end].classes.contains(.comma) ? end + 1 : end
    return opener < index && tokens[opener].isWord(Self.subordinating, in: text)
  }

  /// "Will", "is expected", "are to": a verb of its clause, where "plans to build" and "due to sail" may hang on a noun.
  func isFinitePlan(_ index: Int) -> Bool {
    self.is(index, "will", "shall", "ll", "would") || tokens[index].classes.contains(.presentMarker)
      || beginningOfGroup(index) < index
  }

  /// The first word of a verb group: "will" of "will be opened".
  private func beginningOfGroup(_ index: Int) -> Int {
    var place = index
    while place > 0, index - place < Self.longestGroup, !tokens[place].flags.contains(.sentenceStart),
      isAuxiliary(place - 1) || isAdverb(place - 1) || tokens[place - 1].classes.contains(.futureMarker)
        || self.is(place - 1, "to", "could", "may", "might", "should", "must", "can")
    {
      place -= 1
    }
    return place
  }

  /// Infinitives that are not also nouns behind "due to".
  private func opensPlan(_ index: Int) -> Bool {
    self.is(
      index, "be", "speak", "meet", "begin", "open", "appear", "arrive", "leave", "take", "play", "face", "join",
      "stand", "close", "expire", "become", "go", "fly", "give", "make", "publish", "address", "marry", "sail", "hold",
      "hear", "step", "start", "end", "retire", "return", "vote", "visit")
  }

  /// Words.
  private static let longestGroup = 5
  private static let longestAdjunct = 7
  private static let subordinating: WordList = [
    "because", "although", "though", "while", "whereas", "after", "since", "unless",
  ]
}
