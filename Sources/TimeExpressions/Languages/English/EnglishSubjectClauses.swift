/// The clause that hangs on a subject and ends with a date, before the subject has its own verb: "A man shot by police on
/// Sunday is expected to survive", "The deal, signed in The Hague in November, will take effect in June", "The minister, who
/// took charge of the treasury in March, leaves for Rome".
///
/// Its verb dates what the date belongs to, however far off it stands, and the main verb does not.
extension EnglishVerbGroups {
  /// What the clause that ends before the date at `start` tells: `past`, `open` where its verb arranges something ("the
  /// march called by the union on Sunday will …"); nil where there is no such clause.
  func subjectClause(endingAt start: Int) -> ClauseTense? {
    // "The hearing set by the judge for Friday will …", "the shop shut from Monday will …".
    guard start > 2, !self.is(start - 1, "for", "from", "until", "till", "to") else { return nil }
    // "The minister who opposed the vote on Sunday will resign": the vote is on Sunday, or was the opposing.
    let isOfFixture =
      !tokens[start - 2].flags.contains(.capitalised)
      && tokens[start - 2].isWord(EnglishArrangements.fixtures, in: text)
    guard let told = clause(endingAt: start) else { return nil }
    return isOfFixture ? .open : told
  }

  private func clause(endingAt start: Int) -> ClauseTense? {
    var verb: Int?
    var place = start - 1
    while place > 0, start - place <= Self.longestClause, !tokens[place].flags.contains(.sentenceStart) {
      let token = tokens[place]
      guard token.flags.contains(.isWord) || token.classes.contains(.cardinal) || place == start - 1,
        !self.is(place, "if", "when", "after", "before", "because"), !opensInfinitive(place),
        token.classes.isDisjoint(with: [.futureMarker, .presentMarker])
      else { return nil }
      if token.isWord(Self.pronouns, in: text) {
        guard let verb, let first = firstVerb(behind: place), verb <= first + 2 else { return nil }
        return tense(at: place - 1, lookingBack: true) == nil ? told(by: verb) : nil
      }
      if isPast(place) {
        // "Was signed", "had been signed" are one verb; two are two clauses.
        if let later = verb, later - place > 2 || !isAuxiliary(place) { return nil }
        if verb == nil { verb = place }
        if verb == place, isParticiple(place) { return isOfAnyOne(place) ? .open : told(by: place) }
      }
      place -= 1
    }
    return nil
  }

  private func told(by verb: Int) -> ClauseTense? {
    if tokens[verb].isWord(Self.speech, in: text) { return nil }
    if tokens[verb].isWord(Self.announcing, in: text) { return .past }
    return tokens[verb].isWord(EnglishArrangements.arranging, in: text) ? .open : .past
  }

  /// "A man shot by police", ", signed in Oslo": behind its noun or the comma of the aside, and what goes with it behind.
  func isParticiple(_ index: Int) -> Bool {
    guard tokens[index + 1].isWord(Self.adjoining, in: text), !isAuxiliary(index) else { return false }
    let before = tokens[index - 1]
    if before.classes.contains(.comma) { return true }
    guard before.flags.contains(.isWord), !isAuxiliary(index - 1), !isAdverb(index - 1),
      before.classes.isDisjoint(with: [.pastMarker, .futureMarker]),
      !before.isWord(Self.subjects, in: text), !isNominal(index - 1), !before.isWord(Self.pronouns, in: text)
    else { return false }
    return true
  }

  /// "Films shown by the museum on Sunday will be free": of no films in particular, and on which side of now nobody tells.
  private func isOfAnyOne(_ participle: Int) -> Bool {
    let noun = participle - 1
    guard tokens[noun].flags.contains(.sentenceStart), tokens[noun].end - tokens[noun].start > 3 else { return false }
    return text[Int(tokens[noun].end) - 1] | 0x20 == 0x73
  }

  /// "Told to leave on Monday"; but "taken to hospital", "flown to Oslo".
  private func opensInfinitive(_ index: Int) -> Bool {
    self.is(index, "to") && !isNominal(index + 1) && !tokens[index + 1].flags.contains(.capitalised)
      && !self.is(index + 1, "hospital", "court", "prison", "jail", "safety", "school", "death")
  }

  func isPast(_ index: Int) -> Bool {
    tokens[index].classes.contains(.pastMarker) && !self.is(index, "ago") && !isName(index)
      || isRegularPast(tokens[index])
      || tokens[index].isWord(Self.participles, in: text)
  }

  private func firstVerb(behind pronoun: Int) -> Int? {
    (pronoun + 1...pronoun + 3).first { $0 < tokens.count && isPast($0) }
  }

  /// Words.
  private static let longestClause = 14
  private static let pronouns: WordList = ["who", "which", "that"]
  private static let subjects: WordList = ["he", "she", "it", "they", "we", "i", "you", "there"]
  /// Participles that are no past tense as well.
  static let participles: WordList = [
    "beaten", "begun", "blown", "broken", "chosen", "drawn", "driven", "flown", "given", "grown", "hidden", "hurt",
    "seen",
    "set", "shown", "stolen", "sunk", "sworn", "taken", "thrown", "torn", "written",
  ]
  static let adjoining: WordList = [
    "by", "in", "at", "near", "on", "outside", "during", "after", "with", "under", "over", "between", "inside", "last",
    "from", "into", "to", "up", "down", "off", "out",
  ]
  private static let speech: WordList = [
    "said", "told", "thought", "believed", "warned", "claimed", "argued", "vowed", "promised", "predicted", "insisted",
    "hoped", "wanted", "knew", "added",
  ]
  /// Of the verbs that arrange those whose day is that on which they were said.
  private static let announcing: WordList = ["announced", "proposed", "invited", "summoned"]
}
