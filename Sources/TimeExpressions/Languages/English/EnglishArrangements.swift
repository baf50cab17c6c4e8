/// Words right before an expression that set what it dates apart in time from the verb of its clause: "a strike called
/// for Thursday" was called before Thursday, "told to leave by Friday" before Friday.
///
/// Closed lists, each looked up within a few words; nothing here looks across the beginning of a sentence. Where the
/// words fit both readings ("told to leave on Monday") the answer is `open`.
struct EnglishArrangements {
  let verbs: EnglishVerbGroups
  private var tokens: UnsafeBufferPointer<Token> { verbs.tokens }

  /// The tense that the words ask for; nil where they ask for none and the verb decides.
  func tense(before range: Range<Int>) -> ClauseTense? {
    var start = range.lowerBound
    if isSubject(range) { return .future }
    // "on Monday and Tuesday": the second goes with the first.
    while start > 1, range.lowerBound - start < 6, `is`(start - 1, "and", "or"),
      tokens[start - 2].classes.contains(.weekday),
      !tokens[start - 1].flags.contains(.sentenceStart)
    {
      start -= 2
    }
    let belongsToNoun = isPossessive(range.upperBound)
    guard start > 0, !tokens[start].flags.contains(.sentenceStart) else {
      return belongsToNoun ? upcoming(start, range.upperBound) : nil
    }
    if isCopula(before: start, belongsToNoun) { return .future }
    if `is`(start - 1, "on"), `is`(start - 2, "falls"),
      hasWord(
        ["anniversary", "holiday", "birthday", "feast", "election", "festival", "date", "day"], before: start - 2,
        within: 8) != nil
    {
      return .future
    }
    if isPutOff(start) { return .future }
    if let moved = verbs.movedDate(range) { return moved }
    if isOnSale(start, range.upperBound) { return .future }
    // "The film, out on Friday, has been praised": it is out, or will be.
    if `is`(start - 1, "on", "in"), `is`(start - 2, "out"), start > 2, tokens[start - 3].classes.contains(.comma) {
      return .open
    }
    if belongsToNoun { return upcoming(start, range.upperBound) }
    if isFixture(before: start) { return .future }
    if isShortCopula(before: start) { return .future }
    return limit(start) ?? arranged(start) ?? suspended(start) ?? deadline(start) ?? confined(start) ?? order(start)
      ?? call(start)
      ?? condition(start)
  }

  // MARK: Copula

  /// "the deadline is Sunday", "the final is on Sunday", "the election is in May"; not "the focus is on Monday's attack".
  private func isCopula(before start: Int, _ belongsToNoun: Bool) -> Bool {
    if `is`(start - 1, "is", "are") { return true }
    guard !belongsToNoun,
      `is`(start - 1, "on", "at") || `is`(start - 1, "in") && tokens[start].classes.contains(.month)
    else { return false }
    if `is`(start - 2, "is", "are", "isn", "aren") { return true }
    // "The album is out on Friday", "it's back in June".
    return `is`(
      start - 2, "out", "back", "live", "available", "off", "in", "home", "online", "over", "away", "welcome", "free")
      && (`is`(start - 3, "is", "are", "am", "m", "re")
        || isPossessive(start - 3) && `is`(start - 4, "it", "he", "she", "that"))
  }

  /// "Monday is a holiday", "Friday marks the tenth anniversary": the day itself is what the present is told of.
  func isSubject(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard range.count == 1, tokens[start].classes.contains(.weekday), `is`(start + 1, "is", "marks") else {
      return false
    }
    return tokens[start].flags.contains(.sentenceStart) || start == 0
      || `is`(start - 1, "that", "and", "but", "since", "as")
  }

  /// "There is a vote on Sunday", "we have a meeting on Friday".
  private func isFixture(before start: Int) -> Bool {
    guard `is`(start - 1, "on"), start > 3, tokens[start - 2].isWord(Self.fixtures, in: verbs.text),
      let article = hasWord(["a", "an", "our", "another", "two"], before: start - 2, within: 4),
      // "Has a record of the vote on Friday".
      !(article..<start - 2).contains(where: { `is`($0, "of", "for", "from", "in", "to", "the") })
    else { return false }
    return `is`(article - 1, "is", "are") && `is`(article - 2, "there")
      || `is`(article - 1, "have", "has") && !(article..<start - 2).contains { isVerb($0) }
  }

  /// "I'm away from the 1st", "they're here on Monday".
  private func isShortCopula(before start: Int) -> Bool {
    guard `is`(start - 1, "from", "until", "till", "on"),
      let place = hasWord(["m", "re"], before: start - 1, within: 3),
      place > 0
    else { return false }
    return tokens[place - 1].classes.contains(.apostrophe) && !(place + 1..<start - 1).contains { isVerb($0) }
  }

  /// "See you on Monday", "Back on Thursday", "on sale from Friday": no verb tells a time, and what they are said of is to
  /// come.
  private func isOnSale(_ start: Int, _ end: Int) -> Bool {
    guard `is`(start - 1, "on", "from", "in", "at") else { return false }
    if `is`(start - 2, "you"), `is`(start - 3, "see"), start > 2 { return true }
    if `is`(start - 2, "sale"), `is`(start - 3, "on"), !(max(0, start - 8)..<start - 3).contains(where: { isVerb($0) })
    {
      return true
    }
    // "Back in March, they cancelled it" goes on.
    return `is`(start - 2, "back") && start > 1 && tokens[start - 2].flags.contains(.sentenceStart)
      && (end >= tokens.count || !tokens[end].flags.contains(.isWord) && !tokens[end].classes.contains(.comma))
  }

  /// "would appeal Wednesday's ruling", "will discuss Monday's attack": whose verb is to come can itself be past. "Will
  /// attend Monday's meeting" is to come with what it names.
  func belongsToNoFixture(_ range: Range<Int>) -> Bool {
    isPossessive(range.upperBound) && tokens[range.upperBound - 1].classes.contains(.weekday)
      && !(1...3).contains { step in
        range.upperBound + step < tokens.count
          && tokens[range.upperBound + step].isWord(Self.fixtures, in: verbs.text)
      }
  }

  /// "ahead of Sunday's election", "Saturday's final is sold out", "the squad for Friday's game": what is arranged for a
  /// day. Only "ahead of" says that it is to come.
  private func upcoming(_ start: Int, _ possessive: Int) -> ClauseTense? {
    if `is`(start - 1, "of"), `is`(start - 2, "ahead") { return .future }
    var noun = possessive + 1
    while noun < tokens.count, noun - possessive < 4, !tokens[noun].isWord(Self.fixtures, in: verbs.text) { noun += 1 }
    guard noun < tokens.count, noun - possessive < 4 else { return nil }
    if `is`(start - 1, "for") { return .open }
    return `is`(noun + 1, "is", "are", "looks", "promises") && verbs.tense(at: noun + 1, lookingBack: false) == .present
      ? .open : nil
  }

  /// What is held on a day that was set before.
  static let fixtures: WordList = [
    "race", "final", "game", "match", "derby", "summit", "meeting", "election", "elections", "vote", "referendum",
    "strike", "concert", "hearing", "debate", "launch", "rally", "talks", "festival", "parade", "ceremony", "funeral",
    "deadline", "auction", "poll", "polls", "runoff", "primary", "show", "fixture", "opener", "tie", "clash", "march",
  ]

  /// "moved to 2 December", "has been postponed until Monday": whatever the tense, the new day is to come.
  private func isPutOff(_ start: Int) -> Bool {
    guard start > 1, `is`(start - 1, "to", "until", "till") else { return false }
    // "Put back in May to 3 October": when it was put back stands between.
    let reach = `is`(start - 3, "in", "on") || `is`(start - 4, "on") ? 7 : 4
    return (2...reach).contains { step in
      start >= step && tokens[start - step].isWord(EnglishMovedDates.moving, in: verbs.text)
    }
  }

  // MARK: Appointments

  /// "a hearing was fixed for 6 October", "called a strike for Thursday", "tickets for Saturday".
  private func arranged(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "for") else { return nil }
    guard let place = hasWord(Self.arranging, before: start - 1, within: 5),
      hasWord(Self.figures, before: start - 1, within: start - 1 - place) == nil
    else { return nil }
    // "had been fixed for 6 October": seen from a time in the past, and on which side of now nobody tells.
    return hasWord(["had"], before: place, within: 4) == nil ? .future : .open
  }

  /// "Flights were suspended from March to May": what is decided of a stretch can be past or to come.
  private func suspended(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "from", "between"),
      hasWord(
        [
          "suspended", "cancelled", "canceled", "banned", "halted", "booked", "grounded", "restricted", "hired",
          "invited",
        ],
        before: start - 1, within: 4) != nil
    else { return nil }
    return .open
  }

  static let arranging: WordList = [
    "set", "fixed", "called", "calls", "booked", "arranged", "listed", "pencilled", "penciled", "convened", "summoned",
    "announced", "timetabled", "slated", "scheduled", "planned", "forecast", "earmarked", "invited", "proposed",
    "rearranged",
    "rescheduled",
  ]

  /// "set a record for July", "announced its figures for May": those are of the month.
  private static let figures: WordList = [
    "record", "records", "figures", "results", "price", "prices", "earnings", "sales", "data", "growth", "high", "low",
    "profit", "profits", "loss", "losses", "target", "targets", "output", "report",
  ]

  /// "wants to have the pact signed before May", "the need for a summit by June": what is wished for lies ahead up to it.
  private func limit(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "before", "by"),
      let place = hasWord(
        ["want", "wants", "hope", "hopes", "need", "needs", "aim", "aims"], before: start - 1, within: 10),
      // "needs to know what happened before May"
      hasWord(
        ["what", "that", "who", "which", "how", "when", "where", "if", "whether"], before: start, within: start - place)
        == nil
    else { return nil }
    return `is`(place + 1, "to") || `is`(place, "need", "needs") && `is`(place + 1, "for", "a") ? .future : nil
  }

  /// "gave them until Friday", "they have until noon on Friday".
  private func deadline(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "until", "till"),
      let place = hasWord(["gave", "give", "gives", "given", "has", "have", "had"], before: start - 1, within: 4),
      !(place + 1..<start - 1).contains(where: { isVerb($0) })
    else { return nil }
    return `is`(place, "had") ? .open : .future
  }

  /// "Schools have been closed until Monday", "remanded in custody until Thursday": what lasts till a day lasts now.
  private func confined(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "until", "till") else { return nil }
    if let place = hasWord(Self.confining, before: start - 1, within: 6) {
      if `is`(place - 1, "had") || `is`(place - 2, "had") { return .open }
      // "Flights were suspended until Monday" may be over.
      let mayBeOver = `is`(place, "suspended", "detained", "grounded") && `is`(place - 1, "was", "were")
      return mayBeOver ? nil : .future
    }
    guard let place = hasWord(["been"], before: start - 1, within: 7), place > 0,
      `is`(verbs.isAdverb(place - 1) ? place - 2 : place - 1, "has", "have", "ve"),
      (place + 1..<start - 1).prefix(2).contains(where: {
        verbs.isRegularPast(tokens[$0]) || tokens[$0].classes.contains(.pastMarker) || `is`($0, "shut")
      })
    else { return nil }
    return .future
  }

  private static let confining: WordList = [
    "remanded", "bailed", "suspended", "banned", "jailed", "barred", "disqualified", "detained", "grounded",
  ]

  // MARK: Orders and decisions

  /// "told to leave by Friday", "voted to strike from midnight on Monday", "remanded to appear on 6 October": what the
  /// infinitive names comes after the verb that it hangs on.
  private func order(_ start: Int) -> ClauseTense? {
    var index = start - 1
    while index > 1, start - index <= 12 {
      let token = tokens[index]
      if token.classes.contains(.comma) || isSemicolon(index) || `is`(index, "but") { return nil }
      if `is`(index, "to"), isInfinitive(index + 1) { break }
      if token.flags.contains(.sentenceStart) { return nil }
      index -= 1
    }
    // Verbs are looked for last: hardly any clause has an infinitive, and to tell a verb takes long.
    guard `is`(index, "to"), isInfinitive(index + 1), !(index + 1..<start).contains(where: { isVerb($0) }) else {
      return nil
    }
    let isBound =
      `is`(start - 1, "from", "by", "until", "till", "before")
      || (1..<start - index).contains { step in
        // "by noon on Friday"
        step > 1 && step <= 3 && `is`(start - step, "from", "by", "until", "till", "before")
      }
    if hasWord(["remanded", "bailed", "summoned", "summonsed"], before: index, within: 6) != nil { return .future }
    if let place = hasWord(Self.ordering, before: index, within: 7) {
      // "You are invited to dinner on Friday": it is said now.
      return isBound || `is`(place - 1, "is", "are", "am") ? .future : .open
    }
    // "was allowed to leave on Monday" has left; "are allowed to open from Monday" have not.
    if isBound, hasWord(["allowed", "permitted"], before: index, within: 7) != nil { return .open }
    guard hasWord(Self.deciding, before: index, within: 3) != nil else { return nil }
    if isBound { return .future }
    // "voted to ratify the treaty on Monday" tells when they voted; a strike comes after its vote.
    return `is`(index + 1, "strike", "walk", "stop", "march", "meet", "hold", "rally", "protest") ? .open : nil
  }

  private static let ordering: WordList = [
    "told", "ordered", "urged", "asked", "invited", "instructed", "advised", "warned", "required", "obliged",
    "commanded", "directed", "persuaded",
  ]
  private static let deciding: WordList = [
    "voted", "decided", "threatened", "offered", "resolved", "chose", "opted", "undertook", "refused",
  ]

  /// "have called a protest on Tuesday", "has cancelled flights on Monday": of the calling or of what was called.
  private func call(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "on"),
      let place = hasWord(["called", "cancelled", "canceled", "scrapped", "grounded"], before: start - 1, within: 7),
      `is`(place - 1, "has", "have") || `is`(place - 1, "ve"),
      !(place + 1..<start - 1).contains(where: { isVerb($0) || tokens[$0].classes.contains(.comma) })
    else { return nil }
    return .open
  }

  /// "unless a deal is reached by Friday": a condition in the present is still to be met.
  private func condition(_ start: Int) -> ClauseTense? {
    guard `is`(start - 1, "by", "before", "until", "on", "in", "at") else { return nil }
    var index = start - 2
    var hasPast = false
    while index >= 0, start - index <= 12 {
      let token = tokens[index]
      if token.classes.contains(.comma) || tokens[index + 1].flags.contains(.sentenceStart) { return nil }
      // Nearly every word is none of these.
      if token.isWord(Self.conditional, in: verbs.text) {
        if `is`(index, "unless", "if") {
          // "if notice were given": no past, though it has its form.
          return hasPast && hasWord(["were"], before: start, within: start - index) == nil ? nil : .future
        }
        if `is`(index, "were"), token.flags.contains(.sentenceStart) { return .future }
        if `is`(index, "has", "have", "that", "whether") { hasPast = true }
      }
      if token.classes.contains(.pastMarker), !`is`(index - 1, "is", "are", "be") { hasPast = true }
      if verbs.isRegularPast(token), !`is`(index - 1, "is", "are", "not") { hasPast = true }
      if token.flags.contains(.sentenceStart) { return nil }
      index -= 1
    }
    return nil
  }

  private static let conditional: WordList = ["unless", "if", "were", "has", "have", "that", "whether"]

  // MARK: Words

  private func `is`(_ index: Int, _ words: StaticString...) -> Bool { `is`(index, words) }

  private func `is`(_ index: Int, _ words: [StaticString]) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(words, in: verbs.text)
  }

  private func `is`(_ index: Int, _ word: StaticString) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(word, in: verbs.text)
  }

  /// Where the nearest of the words stands, up to so many places before, in the same stretch of the sentence.
  private func hasWord(_ words: [StaticString], before start: Int, within reach: Int) -> Int? {
    place(before: start, within: reach) { $0.isWord(words, in: verbs.text) }
  }

  private func hasWord(_ words: WordList, before start: Int, within reach: Int) -> Int? {
    place(before: start, within: reach) { $0.isWord(words, in: verbs.text) }
  }

  private func place(before start: Int, within reach: Int, where isMeant: (Token) -> Bool) -> Int? {
    var index = start - 1
    // "… if it keeps to the embargo. On Tuesday": what "on" opens has nothing before it.
    guard start < tokens.count, !tokens[start].flags.contains(.sentenceStart) else { return nil }
    while index >= 0, start - index <= reach {
      let token = tokens[index]
      if isMeant(token) { return index }
      if token.flags.contains(.sentenceStart) || token.classes.contains(.comma) { return nil }
      index -= 1
    }
    return nil
  }

  private func isSemicolon(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start == 1 && verbs.text[Int(tokens[index].start)] == UInt8(ascii: ";")
  }

  private func isVerb(_ index: Int) -> Bool { verbs.tense(at: index, lookingBack: true) != nil }

  /// A word that can be a verb behind "to": neither a name nor a number nor an article.
  private func isInfinitive(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    return token.flags.contains(.isWord) && !token.flags.contains(.capitalised)
      && token.classes.isDisjoint(with: [.cardinal, .unit, .weekday, .month, .relativeDay, .this, .last, .next])
      && !token.isWord(
        ["the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "those", "these", "that", "them", "him"],
        in: verbs.text)
  }

  private func isPossessive(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    return token.end - token.start > 1 && token.end - token.start < 5
      && [0x27, 0xE2].contains(verbs.text[Int(token.start)]) && verbs.text[Int(token.end) - 1] | 0x20 == 0x73
  }
}
