/// Participles that tell of the past although the verb of their sentence looks ahead: "Elected in May, she will take office",
/// "her first speech since resigning in October", "police want to question a man seen in York on Monday".
extension EnglishVerbGroups {
  /// What a participle tells that opens its sentence, or stands behind "since" or "after", where the date ends its clause.
  func openingParticiple(before range: Range<Int>) -> ClauseTense? {
    let start = range.lowerBound
    guard start > 1, !tokens[start].flags.contains(.sentenceStart), !self.is(start - 1, "by", "until", "till", "before")
    else { return nil }
    var place = start - 1
    while place > 0, start - place < Self.longestPhrase, !tokens[place].flags.contains(.sentenceStart),
      tokens[place].flags.contains(.isWord), !self.is(place, "since", "after")
    {
      place -= 1
    }
    if self.is(place, "since", "after"), place + 1 < start, isGerund(place + 1) {
      // "She will travel after finishing school in June": then, or before.
      return self.is(place, "since") ? .past : .open
    }
    guard tokens[place].flags.contains(.sentenceStart), range.upperBound < tokens.count else { return nil }
    if self.is(place, "asked") { return .past }
    guard tokens[range.upperBound].classes.contains(.comma), isOpening(place) else { return nil }
    // "Released on Friday, the film will": "released from jail on Friday" is of people.
    return tokens[place].isWord(Self.performing, in: text) && !self.is(place + 1, "from", "after", "into")
      ? .open : .past
  }

  /// "Elected in May, …", "Shot by police in May, …"; not "Planned for May, …".
  private func isOpening(_ index: Int) -> Bool {
    let token = tokens[index]
    let end = Int(token.end)
    let hasEnding = token.end - token.start > 4 && text[end - 1] == 0x64 && text[end - 2] == 0x65
    guard hasEnding || token.isWord(Self.participles, in: text) || token.isWord(Self.openers, in: text),
      !token.isWord(EnglishArrangements.arranging, in: text),
      !self.is(index, "expected", "timed", "intended", "slated"),
      tokens[index + 1].isWord(Self.adjoining, in: text)
    else { return false }
    return !self.is(index + 1, "to")
  }

  /// What a participle behind a noun tells, where both stand behind the verb at `main`: "to question a man seen in York".
  /// In "want the law changed in May" it is what is wanted: nil.
  func objectClause(endingAt start: Int, behind main: Int) -> ClauseTense? {
    guard !self.is(start - 1, "for", "from", "until", "till", "to", "by", "before") else { return nil }
    var place = start - 1
    while place > main + 2, start - place < Self.longestPhrase, tokens[place].flags.contains(.isWord),
      !self.is(place, "and", "but", "or")
    {
      if isPast(place) {
        guard isParticiple(place), !isWanted(place, behind: main), !self.is(place, "followed", "accompanied", "joined")
        else { return nil }
        let mayBeAhead =
          tokens[place].isWord(Self.performing, in: text)
          || tokens[place].isWord(EnglishArrangements.arranging, in: text)
          || tokens[place - 1].isWord(EnglishArrangements.fixtures, in: text)
        return mayBeAhead ? .open : .past
      }
      place -= 1
    }
    return nil
  }

  /// "talks led by the UN", "among those released".
  func isPerformance(_ index: Int) -> Bool {
    tokens[index].isWord(Self.performing, in: text) && index > 0
      && (isParticiple(index) || self.is(index - 1, "those") && !isAuxiliary(index - 1))
  }

  /// "Wants the bridge opened in May", "will have the house painted in May".
  private func isWanted(_ participle: Int, behind main: Int) -> Bool {
    var noun = participle - 1
    while noun > main, participle - noun < 5, !isNominal(noun), !tokens[noun].isWord(Self.wanting, in: text) {
      noun -= 1
    }
    return tokens[noun].isWord(Self.wanting, in: text) || tokens[noun - 1].isWord(Self.wanting, in: text)
  }

  /// What a participle tells that is the aim of the verb before its noun: "they want the law changed in May", "will have the
  /// house painted". "He wants the man sacked in May to return" is of one who was.
  func wished(_ index: Int) -> ClauseTense? {
    guard index > 1, isRegularPast(tokens[index]) || tokens[index].isWord(Self.participles, in: text),
      !isAuxiliary(index - 1)
    else { return nil }
    var noun = index - 1
    while noun > 0, index - noun < 5, tokens[noun].flags.contains(.isWord),
      !tokens[noun].flags.contains(.sentenceStart),
      !tokens[noun].isWord(Self.wanting, in: text)
    {
      if isNominal(noun) || self.is(noun, "him", "them", "it", "me", "us") { noun -= 1; break }
      noun -= 1
    }
    // "wants to experience what happened": another clause.
    guard !(noun + 1..<index).contains(where: { tokens[$0].isWord(Self.clauses, in: text) }) else { return nil }
    guard noun > 0, noun < index - 1, tokens[noun].isWord(Self.wanting, in: text), !isBeforeInfinitive(index) else {
      return nil
    }
    if self.is(noun, "want", "wants", "expect", "expects") { return .future }
    // "They wanted to have it signed in May" may have had it.
    return self.is(noun, "have", "get", "see") && self.is(noun - 1, "to", "will", "would", "ll")
      && !self.is(noun - 2, "wanted", "hoped", "wished", "needed", "meant", "intended", "was", "were", "had", "used")
      ? .future : nil
  }

  /// "sacked in May to return"
  private func isBeforeInfinitive(_ participle: Int) -> Bool {
    for place in participle + 1..<min(participle + 7, tokens.count) {
      if tokens[place].flags.contains(.sentenceStart) || tokens[place].classes.contains(.comma) { return false }
      if self.is(place, "to") { return true }
    }
    return false
  }

  private func isGerund(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    return tokens[index].flags.contains(.isWord) && tokens[index].end - tokens[index].start > 4
      && text[end - 1] == 0x67 && text[end - 2] == 0x6E && text[end - 3] == 0x69
  }

  /// Words.
  private static let longestPhrase = 8
  /// Verbs whose object has a participle for what is done with it.
  private static let wanting: WordList = [
    "want", "wants", "wanted", "need", "needs", "have", "has", "had", "having", "get", "gets", "getting", "see", "sees",
    "keep", "keeps", "leave", "leaves", "hear", "find", "make", "like", "expect", "expects", "prefer", "watch",
  ]
  /// They open another clause, or an infinitive.
  private static let clauses: WordList = [
    "to", "what", "who", "which", "that", "when", "where", "how", "if", "and", "but", "as",
  ]
  /// What is shown or held may be to come.
  private static let performing: WordList = [
    "held", "hosted", "staged", "played", "shown", "broadcast", "aired", "performed", "screened", "organised",
    "organized",
    "sponsored", "led", "taught", "released", "published", "launched", "opened", "run",
  ]
  private static let openers: WordList = [
    "born", "bought", "brought", "built", "found", "held", "led", "made", "sent", "shot", "sold", "struck", "won",
  ]
}
