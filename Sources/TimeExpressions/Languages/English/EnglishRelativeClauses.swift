/// Relative clauses between a subject and its verb, whose own verb tells nothing of the day that the sentence opens with:
/// "On Friday Kostas, who runs the rooms, cooked", "In 1893 the town where he would be king fell".
extension EnglishVerbGroups {
  /// One that begins at a pronoun.
  struct RelativeClause {
    /// What its verb tells, and where that stands.
    var told: (tense: ClauseTense, verb: Int)?
    /// Where the words of the main clause go on: behind its second comma, or behind its verb group.
    var end: Int
  }

  /// The relative clause that the pronoun at `index` opens; nil where it is none.
  ///
  /// - Parameter start: where the main clause begins: with a pronoun of its own as in "In March that would change".
  func relativeClause(at index: Int, behind start: Int) -> RelativeClause? {
    guard index > 0, tokens[index].isWord(Self.relatives, in: text),
      !tokens[index].flags.contains(.sentenceStart), tense(at: index - 1, lookingBack: true) == nil
    else { return nil }
    let isClosed = tokens[index - 1].classes.contains(.comma)
    let told = verb(behind: index)
    if isClosed, let comma = comma(behind: index) { return RelativeClause(told: told, end: comma + 1) }
    guard let told, isClosed || index > start && tokens[index - 1].flags.contains(.isWord) else { return nil }
    return RelativeClause(told: told, end: endOfGroup(told.verb))
  }

  /// What a relative clause right behind a date tells of it: "doubts about the vote on 6 March that brought him to power",
  /// "will be tried over the fire in March which killed six". Behind an object ("will auction a picture on Friday that sold
  /// for little") it may be of the object: `open`.
  func relativeClause(behindDate range: Range<Int>) -> ClauseTense? {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard start > 1, end + 1 < tokens.count, self.is(end, "that", "which"), self.is(start - 1, "on", "in"),
      !tokens[end].flags.contains(.sentenceStart), isPast(end + 1), !self.is(end + 1, "had", "did", "said")
    else { return nil }
    let verb = isAuxiliary(end + 1) ? end + 2 : end + 1
    // "The march on Sunday that was called by the union", "that was to open".
    guard verb < tokens.count, !self.is(verb, "to", "due", "meant", "supposed", "going"),
      verb == end + 1
        || !tokens[verb].isWord(EnglishArrangements.arranging, in: text)
          && !tokens[verb].isWord(EnglishMovedDates.replacing, in: text)
    else { return nil }
    var place = start - 2
    while place > 0, start - place < Self.farthestVerb + 2, !tokens[place].flags.contains(.sentenceStart) {
      if tokens[place].isWord(Self.governing, in: text) { return .past }
      if tokens[place].classes.contains(.comma) { break }
      place -= 1
    }
    return .open
  }

  /// "Who never runs", "where he would be": the first verb, some words on.
  private func verb(behind pronoun: Int) -> (tense: ClauseTense, verb: Int)? {
    var place = pronoun + 1
    while place < tokens.count, place - pronoun <= Self.farthestVerb, !tokens[place].flags.contains(.sentenceStart),
      tokens[place].flags.contains(.isWord)
    {
      if let tense = tense(at: place, lookingBack: false) { return (tense, place) }
      place += 1
    }
    return nil
  }

  private func comma(behind pronoun: Int) -> Int? {
    var place = pronoun + 1
    while place < tokens.count, place - pronoun < Self.longestClause, !tokens[place].flags.contains(.sentenceStart) {
      if tokens[place].classes.contains(.comma) { return place }
      place += 1
    }
    return nil
  }

  /// The place behind a verb group that begins there: "would have been" in "the man who would have been king".
  private func endOfGroup(_ index: Int) -> Int {
    var place = index + 1
    while place < tokens.count, !tokens[place].flags.contains(.sentenceStart),
      isAuxiliary(place) || isAdverb(place) || self.is(place, "to")
        || isAuxiliary(place - 1) && (isRegularPast(tokens[place]) || tokens[place].classes.contains(.pastMarker))
    {
      place += 1
    }
    return place
  }

  private static let relatives: WordList = ["who", "which", "that", "whom", "whose", "where"]
  /// Prepositions that hang a noun on what is said of it.
  private static let governing: WordList = [
    "over", "about", "of", "into", "after", "from", "against", "since", "following", "by", "behind", "for",
  ]
  /// Words.
  private static let farthestVerb = 4
  private static let longestClause = 22
}
