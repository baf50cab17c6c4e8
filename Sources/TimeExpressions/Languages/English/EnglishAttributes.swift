/// Participles that stand before their noun, and tell nothing of the clause: "a closed-door meeting", "its long-awaited film",
/// "will visit flooded villages", "a newly built school"; and names that look like verbs: "Port Said".
extension EnglishVerbGroups {
  /// Whether the participle at `index` belongs to the noun behind it.
  func isAttributive(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].flags.contains(.sentenceStart), !isAuxiliary(index) else { return false }
    // "A closed-door meeting", "a sold-out show".
    if isHyphen(index + 1) { return true }
    let isCompound = index > 1 && isHyphen(index - 1)
    let isRegular = isRegularPast(tokens[index])
    // "US-led troops", "flood-hit areas"; but "was court-martialled", "strip-searched two men", "re-sold".
    if isCompound, !isRegular { return !isAuxiliary(index - 3) && !self.is(index - 2, Self.prefixes) }
    guard isBeforeNoun(index) else { return false }
    var place = isCompound ? index - 3 : index - 1
    while place > 0, isAdverb(place) { place -= 1 }
    guard place >= 0 else { return false }
    if isNominal(place) { return isRegular || tokens[place].isWord(Self.articles, in: text) }
    guard isRegular else { return false }
    // "A long-delayed and much-criticised plan".
    if isCompound, self.is(place, "and"), place > 2, isHyphen(place - 2), isRegularPast(tokens[place - 1]) {
      return true
    }
    return tokens[place].isWord(Self.prepositions, in: text) || isInfinitiveAhead(place)
  }

  /// "The planned talks", where "towards planned elections in June" looks ahead all the same.
  func isBehindArticle(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, isAdverb(place) { place -= 1 }
    return isNominal(place) && isBeforeNoun(index)
  }

  /// "Reach Port Said", "told Edward Said", "at the Met": part of a name, in a text that does not set all its words so.
  func isName(_ index: Int) -> Bool {
    guard index > 0, tokens[index].flags.contains(.capitalised), !tokens[index].flags.contains(.sentenceStart),
      tokens[index - 1].flags.contains(.capitalised) || self.is(index - 1, "the")
    else { return false }
    var place = index - 1
    while place >= 0, index - place < Self.farthest {
      let token = tokens[place]
      if token.flags.contains(.isWord), !token.flags.contains(.capitalised), token.end - token.start > 3 { return true }
      if token.flags.contains(.sentenceStart) { return false }
      place -= 1
    }
    return false
  }

  /// "Unspecified date", "flooded villages"; not "the wounded were taken", "those arrested on Monday", "failed him".
  private func isBeforeNoun(_ index: Int) -> Bool {
    let next = index + 1
    return next < tokens.count && tokens[next].flags.contains(.isWord) && !tokens[next].flags.contains(.sentenceStart)
      && tokens[next].classes.isDisjoint(with: [.presentMarker, .pastMarker, .futureMarker])
      && !tokens[next].isWord(Self.adverbial, in: text)
  }

  /// "Will visit flooded villages", "is expected to hear disputed claims": behind an infinitive no verb of the clause stands.
  /// "The plan to close angered workers" is none of those: there the infinitive ends the subject.
  private func isInfinitiveAhead(_ verb: Int) -> Bool {
    var place = verb
    while place > 0, !tokens[place].classes.isDisjoint(with: [.cardinal, .quantifier]) { place -= 1 }
    guard place > 0, tokens[place].flags.contains(.isWord), !tokens[place].flags.contains(.capitalised),
      !isAuxiliary(place)
    else { return false }
    place -= 1
    while place > 0, isAdverb(place) { place -= 1 }
    if self.is(place, "will", "would", "shall", "should", "must", "can", "could", "may", "might", "ll") { return true }
    guard place > 1, self.is(place, "to"), !tokens[place - 1].flags.contains(.sentenceStart) else { return false }
    return tokens[place - 1].classes.contains(.futureMarker)
      || self.is(place - 1, "is", "are", "going", "hopes", "hoped", "wants", "wanted", "plans", "planned", "aims")
  }

  /// A hyphen with no space on either side.
  private func isHyphen(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].end - tokens[index].start == 1 else { return false }
    return text[Int(tokens[index].start)] == UInt8(ascii: "-") && tokens[index - 1].end == tokens[index].start
      && tokens[index].end == tokens[index + 1].start
  }

  /// Words.
  private static let farthest = 22
  /// Before these an irregular form is an adjective: "the lost ships", where "this cost him the title" has its verb.
  private static let articles: WordList = ["a", "an", "the", "its", "his", "their", "our", "my", "your", "every", "no"]
  private static let prepositions: WordList = [
    "for", "with", "in", "at", "by", "from", "into", "on", "against", "between", "among", "over", "under", "about",
    "near", "across", "through", "to", "despite", "amid", "within", "without", "towards", "toward",
  ]
  private static let prefixes: WordList = ["re", "co", "pre", "over", "under", "out", "mis", "un", "off", "by"]
  /// What stands behind a verb and before no noun.
  private static let adverbial: WordList = [
    "on", "in", "at", "by", "during", "since", "from", "after", "before", "last", "this", "him", "them", "us", "me",
    "it", "to", "for", "with", "when", "as", "of", "between", "near", "against", "over", "under", "into", "out", "up",
    "down", "off", "through", "until", "while", "within", "outside", "because", "that",
  ]
}
