/// The simple present of what is done on one day: "The minister resigns on Friday", "South Koreans vote for a president on
/// Tuesday", "The minister presents the budget on Monday". It announces, or is told below a picture: on either side of now.
///
/// Most of these words are nouns as well, so that a subject has to stand before them, and no other verb in the clause.
extension EnglishVerbGroups {
  /// "The minister resigns on Friday", "Mr Blair faces MPs on Wednesday": the present of something done once, which
  /// announces it or is told below a picture of it.
  func isPlainPresent(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.doneOnce, in: text), index > 0, index + 1 < tokens.count,
      !tokens[index].flags.contains(.capitalised)
    else { return false }
    let subject = tokens[index - 1]
    guard subject.flags.contains(.isWord), !isNominal(index - 1) else { return false }
    let isOne = index > 1 && isNominal(index - 2) || self.is(index - 1, "he", "she", "it", "who", "which")
    guard isOne || subject.flags.contains(.capitalised) && !self.is(index - 1, "the") else { return false }
    // "appears to be on fire", "announces that"
    if !tokens[index].isWord(Self.alsoNouns, in: text) { return !self.is(index + 1, "to", "that", "he", "she", "it") }
    // "The council reports in May", "the band tours Japan"; not "weather reports on Monday were wrong", "reports on Monday's
    // fire", "kept up its campaign of air strikes on Monday".
    guard !self.is(index - 2, "of"), !hasVerb(before: index),
      !subject.flags.contains(.sentenceStart) || self.is(index - 1, "he", "she", "it")
        || tokens[index + 1].flags.contains(.capitalised),
      !isSubjectOfAnother(index),
      index + 3 >= tokens.count || ![0x27, 0xE2].contains(text[Int(tokens[index + 3].start)])
    else { return false }
    let next = tokens[index + 1]
    return next.flags.contains(.capitalised) && !next.flags.contains(.sentenceStart)
      || self.is(
        index + 1, "on", "in", "at", "this", "next", "trial", "charges", "earnings", "results", "profits", "figures")
  }

  /// Whether the clause has its verb before that place.
  private func hasVerb(before index: Int) -> Bool {
    var place = index
    while place > 0, index - place < 12, !tokens[place].flags.contains(.sentenceStart) {
      place -= 1
      if tokens[place].classes.contains(.comma) { return false }
      if isPast(place) || !tokens[place].classes.isDisjoint(with: [.presentMarker, .futureMarker]) { return true }
    }
    return false
  }

  /// "The trade minister presents the budget on Monday", "Ann marks her birthday on Sunday": with what it is done to.
  func isPresentWithObject(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.doneToSomething, in: text), index > 0, index + 1 < tokens.count,
      !tokens[index].flags.contains(.capitalised), !tokens[index].flags.contains(.sentenceStart),
      isNominal(index + 1) || tokens[index + 1].classes.contains(.cardinal) || self.is(index + 1, "new"),
      !self.is(index + 1, "of")
    else { return false }
    return hasSubject(index) && !hasVerb(before: index) && !hasVerb(behind: index)
  }

  /// "South Koreans vote for a president on Tuesday", "MPs debate the bill on Monday"; of pronouns only "I turn 60 on Monday":
  /// "the feast that we celebrate in January" is kept every year.
  func isPresentOfMany(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.doneByMany, in: text), index > 0, index + 1 < tokens.count,
      !tokens[index].flags.contains(.capitalised), !tokens[index].flags.contains(.sentenceStart)
    else { return false }
    if self.is(index, "turn") {
      return self.is(index - 1, "i", "we", "they") && tokens[index + 1].classes.contains(.cardinal)
    }
    let subject = tokens[index - 1]
    guard
      subject.isWord(["people", "women", "men", "children", "both"], in: text)
        || subject.flags.contains(.isWord) && isPlural(index - 1) && subject.classes.isEmpty
    else { return false }
    return !hasVerb(before: index) && !hasVerb(behind: index) && !self.is(index + 1, "of")
  }

  /// "The next day, guards march to the square": in the present of a story, what no calendar names is told as it goes on.
  func isOfNamedDays(_ index: Int) -> Bool { tokens[index].isWord(Self.dayByDay, in: text) }

  /// A name, or a noun behind its article.
  private func hasSubject(_ index: Int) -> Bool {
    let subject = tokens[index - 1]
    if self.is(index - 1, "that", "who", "which") { return false }
    guard subject.flags.contains(.isWord), !isNominal(index - 1), subject.classes.isEmpty, !isPast(index - 1) else {
      return self.is(index - 1, "he", "she", "it")
    }
    if subject.flags.contains(.capitalised) { return true }
    guard !isPlural(index - 1) else { return false }
    for place in stride(from: index - 2, through: max(0, index - 4), by: -1) {
      if isNominal(place) { return !self.is(place, "of") }
      if !tokens[place].flags.contains(.isWord) || isPast(place) { return false }
    }
    return false
  }

  private func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 2 else { return false }
    let (last, before) = (text[Int(token.end) - 1] | 0x20, text[Int(token.end) - 2] | 0x20)
    // "ss", "us", "is".
    return last == 0x73 && ![0x73, 0x75, 0x69].contains(before)
  }

  /// "The teachers protest on Tuesday drew a crowd": there the word is a noun, or the clause has another verb.
  private func hasVerb(behind index: Int) -> Bool {
    var place = index + 1
    while place < tokens.count, place - index < 14, !tokens[place].flags.contains(.sentenceStart) {
      // "Holds its rate after a fall on Tuesday": the day is of something else.
      if self.is(place, "after", "following", "over", "since", "amid", "despite", "from") { return true }
      if tokens[place].classes.contains(.comma) || self.is(place, "as", "after", "who", "which", "that", "when", "and")
      {
        return false
      }
      if isPast(place),
        !isAttributive(place) || !tokens[place].classes.isDisjoint(with: [.presentMarker, .futureMarker])
      {
        return true
      }
      place += 1
    }
    return false
  }

  private static let doneOnce: WordList =
    alsoNouns + [
      "resigns", "quits", "appears", "joins", "publishes", "announces", "signs", "delivers", "marries", "addresses",
      "attends", "chairs", "launches", "comes", "hears", "decides", "celebrates",
    ]
  private static let alsoNouns: WordList = ["faces", "reports", "tours", "stands", "rules", "moves", "rises", "falls"]
  private static let doneToSomething: WordList = [
    "presents", "releases", "marks", "discusses", "debates", "sees", "introduces", "reveals", "holds", "buries",
    "honours", "honors", "commemorates", "inaugurates", "receives", "weds", "files", "lays", "casts",
    "submits", "issues", "changes", "chooses", "swears",
  ]
  private static let doneByMany: WordList = [
    "vote", "choose", "debate", "discuss", "decide", "elect", "publish", "release", "present", "mark", "celebrate",
    "change", "announce", "unveil", "march", "protest", "sign", "appear", "attend", "join", "deliver", "close", "hold",
    "rally", "marry", "wed", "bury", "honour", "honor", "commemorate", "turn",
  ]
  private static let dayByDay = doneToSomething + doneByMany
  /// What is asked of every word is asked of a list first.
  static let presents = doneOnce + doneToSomething + doneByMany
}
