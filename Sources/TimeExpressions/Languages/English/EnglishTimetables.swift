/// The simple present of verbs that timetables use: "the summit opens", "voters go to the polls".
///
/// Many of these words are nouns as well ("the vote on Sunday", "her returns"), so that the word before them has to be a
/// subject. Where an aside stands between ("The ban, imposed in May, expires") the subject is before the aside, and behind
/// "and" ("The tour began in March and ends in October") it is that of the first verb.
extension EnglishVerbGroups {
  /// What the verb at `index` tells: `future`, or `open` where it can be a noun; nil where it is one.
  func timetable(_ index: Int, lookingBack: Bool) -> ClauseTense? {
    guard index > 0, !tokens[index].flags.contains(.sentenceStart), hasItsComplement(index) else { return nil }
    if isOfRecord(index) { return .past }
    var subject = index - 1
    while subject > 0, isAdverb(subject) { subject -= 1 }
    if !lookingBack, let told = outcome(of: index, behind: subject) { return told }
    let token = tokens[subject]
    if token.classes.contains(.comma) || token.classes.contains(.dash) || token.classes.contains(.closeParenthesis) {
      return isBehindAside(index, closedBy: subject) || token.classes.contains(.comma) && isVerbAlone(index)
        ? .future : nil
    }
    if token.isWord(Self.linking, in: text), let told = secondVerb(index, behind: subject) { return told }
    return isBehindSubject(index, subject) ? .future : nil
  }

  /// "Takes effect", "runs out", "faces trial": verbs that are of timetables only with what follows.
  private func hasItsComplement(_ index: Int) -> Bool {
    let isRelative = tokens[index - 1].isWord(Self.relating, in: text)
    // "The leader, who faces elections in October": what a pronoun opens is a clause.
    if isRelative, !self.is(index, "take", "takes") { return true }
    if self.is(index, "run", "runs") { return self.is(index + 1, "out", "until", "from", "through") }
    if self.is(index, "face", "faces", "hears", "decides") {
      return isNominal(index + 1) || self.is(index + 1, "trial", "charges")
        || opensName(index + 1)
          && (tokens[index - 1].classes.contains(.comma) || tokens[index - 1].isWord(Self.linking, in: text)
            || self.is(index, "face") && tokens[index - 1].flags.contains(.capitalised))
    }
    if self.is(index, "take", "takes") {
      // "The law, which takes effect on July 1": behind a pronoun no more than that; but "who takes over in October".
      return self.is(index + 1, "effect", "place", "office")
        || self.is(index + 1, "over", "part", "up") && (!isRelative || self.is(index - 1, "who"))
    }
    return true
  }

  /// "The chart, which ends in February", "the footage finishes on Tuesday": a record reaches to what has been.
  private func isOfRecord(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.reaching, in: text) else { return false }
    var noun = index - 1
    if tokens[noun].isWord(Self.relating, in: text) { noun -= 1 }
    if noun > 0, tokens[noun].classes.contains(.comma) { noun -= 1 }
    return noun >= 0 && tokens[noun].isWord(Self.records, in: text)
  }

  private func isBehindSubject(_ index: Int, _ subject: Int) -> Bool {
    let token = tokens[subject]
    guard token.flags.contains(.isWord), !isNominal(subject), !token.isWord(["to", "of"], in: text) else {
      return false
    }
    let isThirdPerson = isThirdPerson(index)
    // "The firm closed plants and cut starts on Sunday": what a verb has for its object.
    if isFinitePast(subject), tokens[index].isWord(Self.nouns, in: text) { return false }
    if token.isWord(Self.relating, in: text) {
      // "Voters who go to the polls on Sunday".
      var noun = subject - 1
      if noun > 0, tokens[noun].classes.contains(.comma) { noun -= 1 }
      // "The team, which face Leeds on Sunday": a team is many.
      return isThirdPerson || noun >= 0 && endsInS(noun)
        || self.is(index, "face", "meet", "host", "visit", "play") && opensName(index + 1)
    }
    if token.isWord(["they", "we", "you", "i"], in: text) { return true }
    if isThirdPerson { return !token.isWord(["and", "or", "in", "on", "for", "by", "with", "from", "at"], in: text) }
    // "The sanctions imposed in March expire on 3 December": a participle with its date between.
    if !token.classes.isDisjoint(with: Self.dates) {
      return tokens[index].isWord(Self.baseForms, in: text) && leadsOn(index) && isBehindPluralWithParticiple(subject)
    }
    // The base form wants a plural before it: "voters go", "Arafat and Barak meet".
    if endsInS(subject), token.end - token.start > 3,
      !token.flags.contains(.capitalised) || subject == 0 || token.flags.contains(.sentenceStart)
    {
      return true
    }
    // "After losing on Sunday, Leeds travel to Hull on Saturday": a team is many.
    if token.flags.contains(.capitalised), self.is(index, "face", "meet", "host", "visit", "travel"),
      opensName(index + 1) || self.is(index + 1, "to")
    {
      return true
    }
    return token.flags.contains(.capitalised)
      && (1...4).contains { self.is(subject - $0, "and") && subject - $0 > 0 && startsName(subject - $0 - 1) }
  }

  private func isBehindPluralWithParticiple(_ date: Int) -> Bool {
    var place = date - 1
    while place > 0, date - place < 8, !tokens[place].flags.contains(.sentenceStart),
      tokens[place].flags.contains(.isWord)
    {
      if isFinitePast(place) { return endsInS(place - 1) && !tokens[place - 1].flags.contains(.capitalised) }
      place -= 1
    }
    return false
  }

  // MARK: Behind an aside

  /// "The exhibition, which closed in May, reopens on Monday", "The ban (of 2001) expires on Friday": a subject that has
  /// had no verb yet, an aside, and what only goes with a verb.
  private func isBehindAside(_ index: Int, closedBy end: Int) -> Bool {
    guard leadsOn(index), !isSubjectOfAnother(index), let subject = subject(beforeAsideClosedBy: end) else {
      return false
    }
    if isThirdPerson(index) || self.is(index, "play") { return true }
    return endsInS(subject) && !tokens[subject].flags.contains(.capitalised)
  }

  /// The last word before an aside in commas, dashes or brackets; nil where it is no subject that still wants its verb.
  private func subject(beforeAsideClosedBy end: Int) -> Int? {
    let mark: TokenClass =
      tokens[end].classes.contains(.comma) ? .comma : tokens[end].classes.contains(.dash) ? .dash : .openParenthesis
    var opening = end - 1
    while opening > 0, end - opening <= Self.longestAside, !tokens[opening].classes.contains(mark) {
      if tokens[opening].flags.contains(.sentenceStart) { return nil }
      opening -= 1
    }
    guard opening > 0, tokens[opening].classes.contains(mark), tokens[opening - 1].flags.contains(.isWord) else {
      return nil
    }
    // "Loans, bonds, returns on …" is a list; "she, too, leaves on …" is none.
    if end - opening == 2, !tokens[opening + 1].flags.contains(.capitalised), tokens[opening + 1].classes.isEmpty,
      !self.is(opening + 1, "too", "however", "meanwhile", "though", "instead")
    {
      return nil
    }
    // "He met Jones, Smith, returns …": that sentence has its verb.
    var place = opening - 1
    while opening - place <= Self.longestAside {
      let token = tokens[place]
      if isFinitePast(place) || !token.classes.isDisjoint(with: [.presentMarker, .futureMarker]) { return nil }
      if place == 0 || token.flags.contains(.sentenceStart) || token.classes.contains(.comma) { break }
      // "The truce that began on Friday, the third, ends": the verb before the aside is that of a clause beside it.
      place -= 1
      if isFinitePast(place), place > 0, tokens[place - 1].isWord(Self.relating, in: text) { place -= 1 }
    }
    return opening - 1
  }

  /// Behind a single comma only what can be no noun: "After a long winter, reopens on Monday".
  private func isVerbAlone(_ index: Int) -> Bool {
    if self.is(index, "takes") { return self.is(index + 1, "effect", "office") }
    // "The club, which lost in May, plays Leeds".
    if self.is(index, "plays", "meets", "hosts", "faces") { return opensName(index + 1) }
    return self.is(
      index, "opens", "reopens", "begins", "resumes", "arrives", "departs", "convenes", "closes", "gathers")
  }

  // MARK: Behind "and"

  /// "The tour began in March and ends in October", "He resigned on Monday and leaves on Friday": a second verb of a subject
  /// whose first is past. "She sold plants and leaves on Monday" can be either.
  private func secondVerb(_ index: Int, behind conjunction: Int) -> ClauseTense? {
    guard leadsOn(index), !isSubjectOfAnother(index), let first = firstVerb(before: conjunction), first.place > 0 else {
      return nil
    }
    let isBehindDate = !tokens[conjunction - 1].classes.isDisjoint(with: Self.dates)
    var subject = first.place - 1
    while subject > 0, isAuxiliary(subject) || isAdverb(subject) { subject -= 1 }
    let isPronoun = tokens[subject].isWord(["he", "she", "it", "who", "which", "that"], in: text)
    if isThirdPerson(index) {
      // "Sales fell in March and returns in April": a plural has no such verb.
      guard isPronoun || !endsInS(subject) || tokens[subject].flags.contains(.capitalised) else { return nil }
      let isOne = isPronoun || subject > 0 && isNominal(subject - 1)
      if !tokens[index].isWord(Self.nouns, in: text) || isOne && isBehindDate { return .future }
      return isOne || isBehindDate ? .open : nil
    }
    // "They met on Monday and leave on Friday"; "were told to stop and return on Friday" is an infinitive.
    guard isBehindDate, !first.isInfinite else { return nil }
    if tokens[subject].isWord(["they", "we", "you", "i"], in: text) { return .future }
    // "Leeds lost on Saturday and face Derby on Sunday": a team is many.
    if self.is(index, "face", "play", "meet", "host", "visit"), opensName(index + 1) { return .future }
    return endsInS(subject) && !tokens[subject].flags.contains(.capitalised) ? .open : nil
  }

  /// The first verb of the clause that ends before `conjunction`, where it is past, and whether something behind it can have
  /// an infinitive.
  private func firstVerb(before conjunction: Int) -> (place: Int, isInfinite: Bool)? {
    var found: Int?
    var isInfinite = false
    var place = conjunction - 1
    while place >= 0, conjunction - place <= Self.longestAside {
      let token = tokens[place]
      if token.classes.contains(.comma) || token.classes.contains(.quote) { break }
      if isFinitePast(place) || self.is(place, "is", "are", "has", "have") { found = place }
      if self.is(place, "to", "did", "could", "might") || token.classes.contains(.futureMarker) {
        isInfinite = true
      }
      if token.flags.contains(.sentenceStart) || place > 0 && token.isWord(Self.linking, in: text) { break }
      place -= 1
    }
    return found.map { ($0, isInfinite) }
  }

  // MARK: Words

  /// What goes on behind a verb and not behind a noun's plural: a place or a day with its preposition, an object.
  private func leadsOn(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, !tokens[index + 1].flags.contains(.sentenceStart) else { return false }
    let next = tokens[index + 1]
    return next.isWord(Self.leadingOn, in: text) || next.flags.contains(.capitalised) || isAdverb(index + 1)
      || !next.classes.isDisjoint(with: Self.dates)
  }

  /// "He resigned in March and reports in April said why": a noun with a verb of its own.
  func isSubjectOfAnother(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.nouns, in: text) else { return false }
    var place = index + 1
    while place < tokens.count, place - index <= 6, !tokens[place].flags.contains(.sentenceStart),
      !tokens[place].classes.contains(.comma), !tokens[place].isWord(Self.linking, in: text)
    {
      if isFinitePast(place) || !tokens[place].classes.isDisjoint(with: [.presentMarker, .futureMarker]) {
        return true
      }
      place += 1
    }
    return false
  }

  private func isFinitePast(_ index: Int) -> Bool {
    // "North Fell votes on Monday"
    !tokens[index].flags.contains(.capitalised) && tokens[index].classes.contains(.pastMarker) && !self.is(index, "ago")
      || isRegularPast(tokens[index])
  }

  private func isThirdPerson(_ index: Int) -> Bool {
    endsInS(index) || self.is(index, "comes") || self.is(index, "steps")
  }

  private func endsInS(_ index: Int) -> Bool { text[Int(tokens[index].end) - 1] | 0x20 == 0x73 }

  private func opensName(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].flags.contains(.capitalised)
  }

  private func startsName(_ index: Int) -> Bool {
    tokens[index].flags.contains(.capitalised) || self.is(index, "he", "she")
  }

  /// Words.
  private static let longestAside = 22
  private static let dates: TokenClass = [
    .weekday, .month, .dayNumber, .year, .relativeDay, .this, .next, .ordinal, .unit,
  ]
  private static let linking: WordList = ["and", "but"]
  private static let relating: WordList = ["who", "which", "that"]
  private static let reaching: WordList = [
    "ends", "end", "finishes", "finish", "stops", "stop", "begins", "begin", "starts", "start",
  ]
  private static let records: WordList = [
    "chart", "charts", "graph", "graphs", "figures", "data", "statistics", "timeline", "chronology", "footage", "tape",
    "recording", "log", "diary", "record", "records", "list", "file", "files", "archive", "register",
  ]
  private static let leadingOn: WordList = [
    "on", "in", "at", "for", "from", "to", "with", "into", "out", "over", "up", "down", "back", "off", "the", "a", "an",
    "its", "his", "her", "their", "this", "next", "by", "when", "after", "before", "office", "effect", "part", "place",
    "again", "home", "until", "through", "away", "here", "there", "tomorrow", "trial", "charges",
  ]
  /// Base forms that are no nouns.
  private static let baseForms: WordList = [
    "expire", "begin", "resume", "reopen", "arrive", "depart", "convene", "reconvene", "lapse", "mature", "take", "go",
    "meet",
  ]
  /// Those of the verbs that are nouns in the plural as well.
  private static let nouns: WordList = [
    "returns", "votes", "starts", "visits", "plays", "hosts", "runs", "turns", "stays", "heads", "faces", "launches",
    "kicks", "docks", "leaves", "travels", "takes", "reports", "finishes", "sits", "lands", "airs", "lifts", "moves",
    "tours",
    "stands", "rules", "rises", "falls",
  ]
}
