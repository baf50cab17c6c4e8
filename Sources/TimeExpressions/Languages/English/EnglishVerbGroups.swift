/// Reads the tense of one verb group: an auxiliary or modal with what goes with it ("is to be held"), a past form, or
/// the simple present of a verb that timetables use ("the summit opens", "voters go to the polls").
///
/// No dictionary of verbs stands behind it. Words that the lexicon marks, and words unknown to it that end in -ed, are
/// taken for verbs unless the words before them say that they stand for an adjective ("an unspecified date").
struct EnglishVerbGroups {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>

  /// The tense told by the verb at `index`; nil where it is none or tells nothing. A group is met at its last word
  /// when one looks back from the expression, and at its first when one looks ahead.
  func tense(at index: Int, lookingBack: Bool) -> ClauseTense? {
    let token = tokens[index]
    guard token.flags.contains(.isWord) || token.classes.contains(.futureMarker) else { return nil }
    if token.classes.contains(.futureMarker) { return isLikened(index) ? nil : future(index, lookingBack) }
    // Nearly every word is none of those that the next three ask for, and is told from all of them at once.
    let isListed = token.isWord(Self.listed, in: text)
    if isListed, let possible = possibility(index) { return possible }
    // "had planned to sail in May": seen from a time in the past, and on which side of now nobody tells.
    if isListed, isAim(index) {
      if isLikened(index) { return nil }
      // "On Monday he vowed to stay": the vow is of Monday, where "he vowed to leave on Monday" is of the leaving. "On
      // Monday he planned to go" is of either.
      if !lookingBack, self.is(index, "vowed", "pledged", "promised", "agreed") { return .past }
      // "He was keen to leave on Monday": then.
      if tokens[index].isWord(Self.minded, in: text), self.is(index - 1, "was", "were") { return .open }
      return self.is(index - 1, "had") || self.is(index - 2, "had") ? .open : .future
    }
    // "The attack on Thursday comes as talks go on": of what has happened.
    if isListed, self.is(index, "comes", "come"),
      self.is(index + 1, "as", "amid", "after", "at", "a", "just", "hours", "days", "weeks", "months", "ahead")
    {
      return nil
    }
    // "He was to appear in court on Monday": seen from a time in the past.
    if token.classes.contains(.pastMarker), self.is(index + 1, "to"), self.is(index, "was", "were") { return .open }
    if token.classes.contains(.timetableVerb) || isListed && isBound(index),
      let told = timetable(index, lookingBack: lookingBack)
    {
      return told
    }
    if token.isWord(Self.presents, in: text),
      isPlainPresent(index) || isPresentWithObject(index) || isPresentOfMany(index)
    {
      return .open
    }
    if token.classes.contains(.presentMarker) { return present(index, lookingBack: lookingBack) }
    if token.classes.contains(.pastMarker) || isRegularPast(token) { return isLikened(index) ? nil : past(index) }
    return nil
  }

  private static let listed = modals + looking + bound

  func `is`(_ index: Int, _ words: StaticString...) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(words, in: text)
  }

  func `is`(_ index: Int, _ words: WordList) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(words, in: text)
  }

  private func `is`(_ index: Int, _ word: StaticString) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(word, in: text)
  }

  /// The words before `index` in its sentence, nearest first, without adverbs ("not", "also", "reportedly").
  private func auxiliaries(before index: Int) -> Places {
    var found = Places()
    var place = index
    while found.count < 3, place > 0, !tokens[place].flags.contains(.sentenceStart) {
      place -= 1
      if !isAdverb(place) { found.append(place) }
    }
    return found
  }

  func isAdverb(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isWord(Self.adverbs, in: text) { return true }
    let end = Int(token.end)
    return token.flags.contains(.isWord) && token.end - token.start > 4 && text[end - 1] | 0x20 == 0x79
      && text[end - 2] | 0x20 == 0x6C && !token.isWord(Self.nounsInLy, in: text)
  }

  private static let adverbs: WordList = [
    "not", "also", "now", "still", "already", "never", "ever", "only", "just", "then", "t", "n't",
  ]
  private static let nounsInLy: WordList = [
    "rally", "family", "reply", "supply", "assembly", "monopoly", "italy", "july",
  ]

  /// "began as planned on Saturday", "closed, as previously announced, on Friday", "finished earlier than planned, in June":
  /// what the verb is likened to, and no verb of the clause.
  private func isLikened(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.likened, in: text), !self.is(index + 1, "to") else { return false }
    var place = index - 1
    while place > 0, isAdverb(place) { place -= 1 }
    return self.is(place, "than")
      || self.is(place, "as") && !self.is(place - 1, "seen", "regarded", "described", "such")
  }

  private static let likened: WordList = [
    "planned", "scheduled", "expected", "announced", "promised", "agreed", "predicted", "forecast", "arranged",
    "intended", "foreseen",
  ]

  // MARK: To come

  private func future(_ index: Int, _ lookingBack: Bool) -> ClauseTense? {
    // "had been due to expire": what was to come then is past now.
    for step in 1...3 where index - step >= 0 {
      if self.is(index - step, "had") { return .past }
      if tokens[index - step + 1].flags.contains(.sentenceStart) { break }
    }
    // "He was due to be released in May": seen from a time in the past, and on which side of now nobody tells.
    if self.is(index, "due", "scheduled", "expected", "slated", "supposed"), self.is(index + 1, "to"),
      self.is(index - 1, "was", "were")
    {
      return .open
    }
    // "became effective on 3 April" has come to pass, and "an effective ban" is no time.
    if self.is(index, "effective") {
      guard !self.is(index - 1, "became", "become", "was", "were", "been", "made") else { return nil }
      guard index + 1 < tokens.count,
        self.is(index + 1, "on", "from", "as", "immediately", "at")
          || !tokens[index + 1].classes.isDisjoint(with: [
            .month, .dayNumber, .weekday, .relativeDay, .this, .next, .year,
          ])
      else { return nil }
    }
    // "due to its losses": because of them.
    if self.is(index, "due"), self.is(index + 1, "to"), index + 2 < tokens.count,
      isNominal(index + 2) || tokens[index + 2].flags.contains(.capitalised)
        || tokens[index + 2].classes.contains(.cardinal)
    {
      return nil
    }
    // "On Friday she would not drink" tells of a refusal, or of what had been said of Friday.
    if !lookingBack, self.is(index, "would"), self.is(index + 1, "not", "n't"), !self.is(index + 2, "be", "have") {
      // "On Friday she would not say": said when she was asked.
      return index + 2 < tokens.count && tokens[index + 2].isWord(Self.answering, in: text) ? .past : .open
    }
    // "would have met", "should have been": what did not come.
    if self.is(index, "would", "should", "must", "can"), self.is(index + 1, "have") || self.is(index + 2, "have") {
      return .past
    }
    return .future
  }

  /// "planned to leave", "hopes to", "agreed to meet", "as early as", "planned a rally": aims at what is to come.
  private func isAim(_ index: Int) -> Bool {
    // Asked of every word, and hardly any is one of them.
    guard tokens[index].isWord(Self.looking, in: text), index + 1 < tokens.count else { return false }
    if self.is(index + 1, "to") { return tokens[index].isWord(Self.aiming, in: text) }
    if self.is(index, "planned", "planning") { return index > 0 && !isBehindArticle(index) }
    return self.is(index, "soon", "early", "late") && self.is(index + 1, "as") && self.is(index - 1, "as")
      && !isToldAsPast(before: index - 1)
  }

  private static let looking: WordList = aiming + ["soon", "early", "late"]

  /// What looks ahead before "to".
  private static let aiming: WordList =
    [
      "planned", "plans", "plan", "planning", "hopes", "hoped", "hope", "expect", "expects", "want", "wants", "intend",
      "intends", "aim",
      "intended", "agreed", "ready", "likely", "set", "about", "aims", "pledged", "vowed", "promised", "prepares",
      "preparing", "threatens", "promises", "vows", "pledges", "means", "wishes", "proposes", "agrees",
    ] + minded
  private static let minded: WordList = ["determined", "keen", "eager", "poised"]

  /// "He resigned as early as May", where "could be held as early as May" and "agreed to vote as early as May" look ahead.
  private func isToldAsPast(before index: Int) -> Bool {
    var hasPast = false
    var place = index - 1
    while place >= 0, index - place <= 8 {
      let token = tokens[place]
      if self.is(place, "could", "may", "might", "would", "will", "can", "to", "should", "be") { return false }
      hasPast = hasPast || token.classes.contains(.pastMarker) || isRegularPast(token)
      if token.flags.contains(.sentenceStart) { break }
      place -= 1
    }
    return hasPast
  }

  // MARK: Present

  private func present(_ index: Int, lookingBack: Bool) -> ClauseTense? {
    if self.is(index, "is", "are") {
      var next = index + 1
      while next < tokens.count, isAdverb(next) { next += 1 }
      if self.is(next, "to") { return .future }
      if self.is(next, "set", "going", "likely", "about", "planning"), self.is(next + 1, "to", "for") {
        return .future
      }
      if isForeseen(next) { return .future }
      return .present
    }
    if self.is(index, "has", "have"), self.is(index + 1, "to") { return .future }
    // "has met", looked at from its first word.
    if !lookingBack, self.is(index, "has", "have") {
      var next = index + 1
      while next < tokens.count, isAdverb(next) { next += 1 }
      if next < tokens.count, tokens[next].classes.contains(.pastMarker) || isRegularPast(tokens[next]) {
        return .past
      }
    }
    return .present
  }

  // MARK: Past

  private func past(_ index: Int) -> ClauseTense? {
    if isAttributive(index) || isName(index) { return nil }
    // "laid on the seabed by Thursday", "sent to the accused on Thursday": a noun.
    if isRegularPast(tokens[index]), self.is(index - 1, "the") { return nil }
    if let wished = wished(index) { return wished }
    let words = auxiliaries(before: index)
    guard let first = words.first else { return .past }
    // "could hit back next month": the form is the past's, and the modal says that it is none.
    if tokens[index].end - tokens[index].start < 7, text[Int(tokens[index].end) - 1] | 0x20 != 0x73,
      tokens[index].isWord(Self.unchanging, in: text)
    {
      if self.is(first, "could", "may", "might", "will", "would", "should", "must", "can") { return .future }
      // "is expected to hit the coast": an infinitive, which the verb before it sets in time.
      if self.is(first, "to") { return nil }
    }
    // "markets untouched by the crisis": a participle behind its noun.
    if isRegularPast(tokens[index]), self.is(index + 1, "by"), !isAuxiliary(first), !isTime(index + 2) { return nil }
    // "stay closed", "keep it shut": a state, which the verb before it sets in time.
    if self.is(first, "stay", "remain", "keep") { return nil }
    // "He was due to be released in May": seen from a time in the past.
    if self.is(first, "be"), words.count > 2, self.is(words[1], "to"),
      self.is(words[2], "due", "scheduled", "expected", "slated", "supposed"), self.is(words[2] - 1, "was", "were")
    {
      return .open
    }
    if self.is(first, "be"), words.count > 1 {
      // "will be held", "to be held", "could be put to a vote"; but "could be heard".
      guard self.is(words[1], "could", "can") else { return .future }
      return isSensed(index) || isLimited(words[1]) ? .past : .future
    }
    if self.is(first, "is", "are"), isForeseen(index) { return .future }
    // "An answer is needed by Friday".
    if self.is(first, "is", "are"), self.is(index, "needed", "wanted", "required", "sought", "requested"),
      self.is(index + 1, "by"), isTime(index + 2)
    {
      return .future
    }
    if self.is(first, "is", "are"), isTimetabled(index) { return .open }
    // "He was to have sailed on 12 May": what was to come then, and did not.
    if self.is(first, "have"), words.count > 2, self.is(words[1], "to"), self.is(words[2], "was", "were") {
      return .open
    }
    // "hopes to have sent the food by 25 January".
    if self.is(first, "have"), words.count > 2, self.is(words[1], "to"),
      self.is(
        words[2], "hope", "hopes", "hoped", "hoping", "aims", "aimed", "plans", "planned", "wants", "intends", "due")
    {
      return .future
    }
    // "is held".
    return .past
  }

  /// Verbs whose past is their infinitive.
  private static let unchanging: WordList = [
    "hit", "cut", "put", "let", "shut", "set", "spread", "beat", "quit", "cost", "read", "split", "hurt", "burst",
  ]

  /// "by Friday", "by the end of May", where "by" leads to a time and to no one who did it.
  private func isTime(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let place = self.is(index, "the") && index + 1 < tokens.count ? index + 1 : index
    return !tokens[place].classes.isDisjoint(with: [
      .weekday, .month, .year, .season, .relativeDay, .next, .last, .holiday, .clock, .partOfDay, .portion,
    ]) || self.is(place, "christmas", "easter", "now", "then")
  }

  /// "The cost, put at two million, …": between two commas a participle hangs on its noun, and governs nothing behind.
  func opensApposition(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].classes.contains(.comma) && self.is(index + 1, "in", "at", "by", "on", "to", "as")
  }

  /// "is forecast", "are expected": participles of what is still to come.
  private func isForeseen(_ index: Int) -> Bool {
    self.is(
      index, "forecast", "expected", "predicted", "anticipated", "scheduled", "timetabled", "listed", "booked", "slated"
    )
      // "is expected to have left"
      && !(self.is(index + 1, "to") && self.is(index + 2, "have"))
  }

  /// "a stoppage planned for Friday", "a plan due to take effect": a participle behind its noun, and no verb of its own.
  func isReducedPlan(_ index: Int) -> Bool {
    guard index > 0, self.is(index, "due", "planned", "scheduled", "set", "expected", "intended", "fixed"),
      self.is(index + 1, "to", "for", "on"), let first = auxiliaries(before: index).first
    else { return false }
    return !isAuxiliary(first) && !self.is(first, "he", "she", "it", "they", "we", "who", "which", "that")
  }

  /// The last word of "is away", "are closed", "am": a state that the present tells.
  func isPresentState(_ index: Int) -> Bool {
    if self.is(index, "is", "are", "am") { return true }
    guard isRegularPast(tokens[index]), let first = auxiliaries(before: index).first else { return false }
    return self.is(first, "is", "are", "am")
  }

  func isAuxiliary(_ index: Int) -> Bool { `is`(index, Self.auxiliaries) }

  private static let auxiliaries: WordList = [
    "was", "were", "been", "be", "is", "are", "being", "had", "has", "have", "got", "gets", "get",
  ]

  /// A word after which a noun is to come.
  func isNominal(_ index: Int) -> Bool { `is`(index, Self.nominals) }

  private static let nominals: WordList = [
    "a", "an", "the", "its", "his", "her", "their", "our", "my", "your", "this", "these", "those", "some", "any", "no",
    "every", "each", "of",
  ]

  func isRegularPast(_ token: Token) -> Bool {
    guard token.classes.isEmpty, token.flags.contains(.isWord), !token.flags.contains(.capitalised) else {
      return false
    }
    let end = Int(token.end)
    return token.end - token.start > 4 && text[end - 1] | 0x20 == 0x64 && text[end - 2] | 0x20 == 0x65
      // "A need", "at full speed"; but "the deal agreed in July".
      && (text[end - 3] | 0x20 != 0x65 || token.isWord(Self.agreed, in: text))
  }

  private static let answering: WordList = [
    "say", "comment", "confirm", "disclose", "discuss", "elaborate", "rule", "reveal", "speculate", "deny", "identify",
  ]
  private static let agreed: WordList = ["agreed", "freed", "disagreed", "guaranteed", "decreed"]
}

/// Up to three places: asked for at every verb, and an array would be made for each.
private struct Places {
  private(set) var count = 0
  private var places = (0, 0, 0)

  var first: Int? { count > 0 ? places.0 : nil }

  subscript(index: Int) -> Int { index == 0 ? places.0 : index == 1 ? places.1 : places.2 }

  mutating func append(_ place: Int) {
    switch count {
    case 0: places.0 = place
    case 1: places.1 = place
    default: places.2 = place
    }
    count += 1
  }
}
