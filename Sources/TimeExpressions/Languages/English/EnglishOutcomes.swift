/// The simple present of what comes of an event: "The raid on Thursday ends a long truce", "His death in May leaves the post
/// empty".
///
/// The day between the noun and its verb is that of the event, and what befalls nobody puts into a timetable. What is decided
/// or agreed on a day can be past or to come: "The ruling on Thursday ends a long fight".
extension EnglishVerbGroups {
  /// What the verb at `index` tells of the day of its subject: `past`, or `open`; nil where the subject has none, or is
  /// no such event.
  ///
  /// - Parameter last: the last word of the subject.
  func outcome(of index: Int, behind last: Int) -> ClauseTense? {
    if let told = event(last), isPossessed(last) { return told == .past || hasObject(index) ? told : nil }
    guard var noun = nounPhrase(before: last) else { return nil }
    let end = noun
    while noun >= 0, end - noun < Self.longestPhrase, isPartOfPhrase(noun) {
      if let told = event(noun) {
        // "The fire brigade's day on Thursday", "the fall festival".
        guard self.is(noun + 1, Self.attached) else { return nil }
        guard told == .past || hasObject(index) else { return nil }
        // "The trial over the killing on Thursday opens": of either.
        return isOccasion(noun) ? .open : told
      }
      if tokens[noun].flags.contains(.sentenceStart) { return nil }
      noun -= 1
    }
    return nil
  }

  private func event(_ noun: Int) -> ClauseTense? {
    if tokens[noun].isWord(Self.befalling, in: text) { return .past }
    if self.is(noun, "strike", "strikes") {
      return noun > 0 && self.is(noun - 1, "air", "drone", "missile", "rocket", "bomb") ? .past : nil
    }
    return tokens[noun].isWord(Self.decided, in: text) ? .open : nil
  }

  /// "Thursday's bombing", "Thursday's deadly bombing".
  private func isPossessed(_ noun: Int) -> Bool {
    (1...2).contains { step in
      let mark = noun - step
      guard mark > 0, tokens[mark].end - tokens[mark].start < 5, text[Int(tokens[mark].end) - 1] | 0x20 == 0x73,
        [0x27, 0xE2].contains(text[Int(tokens[mark].start)])
      else { return false }
      return !tokens[mark - 1].classes.isDisjoint(with: Self.dates)
    }
  }

  /// The last word before "on Thursday" or "in May", where that ends at `last`.
  private func nounPhrase(before last: Int) -> Int? {
    guard !tokens[last].classes.isDisjoint(with: Self.dates) else { return nil }
    var place = last
    while place > 0, last - place < Self.longestDate,
      !tokens[place].classes.isDisjoint(with: Self.dates) || self.is(place, "the", "early", "late")
    {
      place -= 1
    }
    guard place > 0, self.is(place, "on", "in"), !tokens[place].flags.contains(.sentenceStart) else { return nil }
    return place - 1
  }

  private func isPartOfPhrase(_ index: Int) -> Bool {
    tokens[index].flags.contains(.isWord)
      && (event(index) != nil
        || tokens[index].classes.isDisjoint(with: [.pastMarker, .presentMarker, .futureMarker]))
  }

  /// Behind a preposition that hangs it on another noun: "the trial for the raid", "the talks after the attack".
  private func isOccasion(_ noun: Int) -> Bool {
    (1...4).contains { step in
      noun - step > 0 && self.is(noun - step, "over", "for", "into", "about", "after", "before", "since")
    }
  }

  /// "Ends a long war", and not "ends at noon".
  private func hasObject(_ index: Int) -> Bool {
    let next = index + 1
    return next < tokens.count && tokens[next].flags.contains(.isWord) && !tokens[next].flags.contains(.sentenceStart)
      && !isAdverb(next) && tokens[next].classes.isDisjoint(with: [.weekday, .month, .relativeDay, .clock])
      && !tokens[next].isWord(Self.leading, in: text)
  }

  /// What stands behind the last noun of its phrase.
  private static let attached: WordList = [
    "on", "in", "of", "at", "by", "near", "against", "to", "with", "from", "outside", "off", "over", "during",
    "between",
    "after", "for", "and", "early", "late", "last",
  ]
  /// Words.
  private static let longestPhrase = 8
  private static let longestDate = 5
  private static let dates: TokenClass = [
    .weekday, .month, .dayNumber, .year, .relativeDay, .ordinal, .partOfDay, .portion,
  ]
  private static let leading: WordList = [
    "on", "in", "at", "for", "from", "to", "with", "into", "out", "over", "up", "down", "back", "off", "by", "when",
    "after", "before", "as", "again", "until", "through", "away", "here", "there", "and", "but",
  ]
  /// What befalls.
  private static let befalling: WordList = [
    "death", "deaths", "raid", "raids", "attack", "attacks", "bombing", "bombings", "crash", "crashes", "collision",
    "killing", "killings", "murder", "murders", "arrest", "arrests", "earthquake", "quake", "tremor", "tsunami",
    "flood", "floods", "fire", "fires", "blaze", "explosion", "explosions", "blast", "blasts", "shooting", "shootings",
    "massacre", "assassination", "collapse", "fall", "defeat", "loss", "win", "victory", "accident", "disaster",
    "storm", "tornado", "cyclone", "ambush", "kidnapping", "kidnappings", "abduction", "outbreak", "coup", "mutiny",
    "riot", "riots", "derailment", "sinking", "landslide", "mudslide", "avalanche", "eruption", "stabbing", "robbery",
    "theft", "burglary", "hijacking", "escape", "suicide", "leak", "spill", "failure", "breakdown", "tragedy",
    "incident", "breach", "capture", "overthrow", "ouster", "sacking", "airstrike", "airstrikes", "rout", "upset",
    "setback", "bloodshed", "shelling", "violence", "clash", "clashes", "shipwreck", "drowning",
  ]
  /// What is decided or agreed on a day that may have been set before.
  private static let decided: WordList = [
    "ruling", "verdict", "decision", "announcement", "agreement", "deal", "accord", "pact", "treaty", "truce",
    "ceasefire", "resignation", "departure", "retirement", "dismissal", "execution", "surrender", "appointment",
    "merger", "sale", "judgment", "judgement", "acquittal", "conviction", "release", "closure", "withdrawal",
  ]
}
