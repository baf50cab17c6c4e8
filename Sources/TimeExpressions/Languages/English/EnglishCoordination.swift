import Prose

/// Participles that share an auxiliary: "a bell will be cast in January and hung in April".
extension EnglishVerbGroups {
  /// Whether the date stands behind a participle that "and", "then" or a comma joins to one behind "will be", "is to be" or
  /// their like. Where it has a subject of its own ("… and it reopened on Monday"), or the one before it is no such
  /// passive ("will replace the roof damaged in May and hung in June"), it tells for itself.
  func sharesFutureAuxiliary(before range: Range<Int>) -> Bool {
    var place = range.lowerBound - 1
    if self.is(place, "before", "after", "until") { place -= 1 }
    while place > 0, range.lowerBound - place <= Self.longestTail, !isSmallParticiple(place) {
      guard isPartOfClause(place), !tokens[place].classes.contains(.comma) else { return false }
      place -= 1
    }
    guard place > 0, isSmallParticiple(place), isJoined(place) else { return false }
    // "The vote should be held within 21 days of the result, published on 2 May": behind a comma alone it is of the noun.
    guard isJoined(place, byComma: false) || isBehindDate(place) || isFollowed(range.upperBound) else { return false }
    let participle = place
    place -= 1
    while place > 0, participle - place <= Self.longestClause {
      guard isPartOfClause(place) else { return false }
      if isSmallParticiple(place) {
        if let auxiliary = auxiliaryBe(before: place) { return isAhead(auxiliary) }
        // One more member of the list: "cast in January, shipped in March and hung in April".
        guard isJoined(place) else { return false }
      }
      place -= 1
    }
    return false
  }

  /// Whether a conjunction stands right before the participle, or before its adverb; or a comma.
  private func isJoined(_ participle: Int, byComma: Bool = true) -> Bool {
    var place = participle - 1
    while place > 0, isAdverb(place) || self.is(place, "then", "later") {
      if self.is(place, "then") { return true }
      place -= 1
    }
    return place > 0 && (self.is(place, "and", "or") || byComma && tokens[place].classes.contains(.comma))
  }

  /// "Cast in July, hung in September".
  private func isBehindDate(_ participle: Int) -> Bool {
    participle > 1
      && !tokens[participle - 2].classes.isDisjoint(with: [.month, .dayNumber, .weekday, .year, .ordinal, .relativeDay])
  }

  /// Whether the list goes on behind its member's date: ", shipped in March and hung in April".
  private func isFollowed(_ end: Int) -> Bool {
    var place = end
    while place < tokens.count, place - end <= Self.longestTail, isPartOfClause(place) {
      if isSmallParticiple(place), isJoined(place) { return true }
      place += 1
    }
    return false
  }

  /// The "be" that the participle stands behind.
  private func auxiliaryBe(before participle: Int) -> Int? {
    var place = participle - 1
    while place > 0, isAdverb(place) { place -= 1 }
    return self.is(place, "be") ? place : nil
  }

  /// "will be", "should not be", "is to be", "are expected to be"; not "was to be".
  private func isAhead(_ be: Int) -> Bool {
    var place = be - 1
    while place > 0, isAdverb(place) { place -= 1 }
    if self.is(place, "will", "shall", "should", "must", "ll") { return true }
    guard self.is(place, "to") else { return false }
    place -= 1
    if self.is(place, "expected", "due", "set", "scheduled", "planned", "likely", "supposed") { place -= 1 }
    return self.is(place, "is", "are")
  }

  /// Whether the clause may go on over the token: no pronoun, and no word that opens a clause.
  private func isPartOfClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.flags.contains(.sentenceStart) || token.flags.contains(.newBlock) { return false }
    if token.flags.contains(.isWord) { return !token.isWord(Self.opening, in: text) }
    return !token.classes.isDisjoint(with: [.comma, .cardinal, .dayNumber, .ordinal, .year, .clock, .dash, .meridiem])
  }

  private func isSmallParticiple(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.isWord), !token.flags.contains(.capitalised), token.end - token.start > 2 else {
      return false
    }
    return EnglishParticiples.contain(String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self))
  }

  private static let opening: WordList = [
    "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "whose", "where", "when", "while", "after",
    "before", "because", "since", "as", "but", "than", "if", "until",
  ]
  /// Words between a participle and its date: "flown home to York on Thursday".
  private static let longestTail = 6
  /// Words.
  private static let longestClause = 24
}
