/// Verbs that tell of what may come: "could return on Saturday", "she may leave on Friday", "the book is published on
/// Friday".
///
/// "May" and "might" look ahead. So does "could" before what happens once: of the past English says "was able to". Before
/// what goes on ("could buy bread on Friday") it fits both sides, as the present of "is published" fits a timetable and a
/// caption, and the side stays open.
extension EnglishVerbGroups {
  /// What a modal of possibility tells at `index`; nil where it is none, or tells what was or was not to be.
  func possibility(_ index: Int) -> ClauseTense? {
    guard tokens[index].isWord(Self.modals, in: text), index > 0, index + 1 < tokens.count,
      !tokens[index].flags.contains(.capitalised), !tokens[index].flags.contains(.sentenceStart)
    else { return nil }
    let isCould = self.is(index, "could")
    // "In may", "the might of": no modals.
    if !isCould,
      self.is(
        index - 1, "in", "on", "of", "by", "since", "until", "from", "the", "a", "his", "her", "its", "their", "with")
    {
      return nil
    }
    var next = index + 1
    while next < tokens.count, isAdverb(next) {
      // "Could not play", "could only watch" tell what was; "may not play" what is to come.
      if isCould, self.is(next, "not", "only", "never", "t", "n't", "hardly", "barely", "scarcely") { return nil }
      next += 1
    }
    guard next < tokens.count, !tokens[next].flags.contains(.sentenceStart), tokens[next].flags.contains(.isWord),
      !tokens[next].flags.contains(.capitalised), !self.is(next, "have", "of", "as", "well")
    else { return nil }
    // "Had warned that it might fail on Friday": seen from a time in the past.
    let ahead: ClauseTense =
      (1...12).contains { step in
        step <= index && self.is(index - step, "had") && !(0..<step).contains { startsSentence(index - $0) }
      } ? .open : .future
    guard isCould else { return ahead }
    if isLimited(index) { return nil }
    // "A ruling could come in September": of what has come nobody says that it could.
    if isOnce(next), self.is(next, "come", "happen") || !isOfStory(index) { return ahead }
    // "He could return in July" is told of what was possible then as well.
    return isSensed(self.is(next, "be") ? next + 1 : next) ? nil : .open
  }

  /// "Could come in September", "could take effect in July", "could go to the polls".
  private func isOnce(_ verb: Int) -> Bool {
    if tokens[verb].isWord(Self.comingOnce, in: text) {
      // "Talks could resume on Monday" fits both sides of so near a day.
      let isOfWeek = verb + 2 < tokens.count && tokens[verb + 2].classes.contains(.weekday)
      return self.is(verb + 1, "on", "in", "at", "as", "this", "next", "within", "by", "later")
        && (!isOfWeek || self.is(verb, "come", "happen"))
    }
    if self.is(verb, "take") { return self.is(verb + 1, "effect", "place", "office") }
    return self.is(verb, "go") && self.is(verb + 1, "to")
      && (self.is(verb + 2, "trial") || self.is(verb + 2, "the") && self.is(verb + 3, "polls"))
  }

  /// "Once the road was clear they could start at noon on Friday", "so that work could begin": in a story it has begun.
  private func isOfStory(_ modal: Int) -> Bool {
    if self.is(modal - 1, "he", "she", "it", "they", "we", "i", "you") { return true }
    var place = modal
    while place > 0, modal - place < 12, !tokens[place].flags.contains(.sentenceStart) {
      place -= 1
      if self.is(place, "when", "after", "once", "so", "until", "before", "where", "then", "those") { return true }
    }
    return false
  }

  /// "Could see the smoke", "could be heard": what was there for eyes and ears.
  func isSensed(_ index: Int) -> Bool {
    self.is(
      index, "see", "seen", "hear", "heard", "feel", "felt", "smell", "smelt", "smelled", "sense", "sensed", "remember",
      "recall", "understand", "tell", "afford", "speak", "walk", "read", "reached", "found", "watch", "watched",
      "located",
      "contacted", "identified", "confirmed", "verified", "determined", "saved", "rescued")
  }

  private func startsSentence(_ index: Int) -> Bool { tokens[index].flags.contains(.sentenceStart) }

  /// "Could only be reached on Monday", "nobody could be found": what was not, or no more than that.
  func isLimited(_ modal: Int) -> Bool {
    if self.is(modal + 1, "only", "not", "never", "hardly", "n't", "t") { return true }
    var index = modal
    while index > 0, modal - index < 8, !tokens[index].flags.contains(.sentenceStart) {
      index -= 1
      if self.is(index, "neither", "nor", "nobody", "none", "nothing", "no", "few", "hardly", "never") { return true }
    }
    return false
  }

  /// "The book is published on Friday", "he is sentenced on 3 May": a present that a date follows at once. What pictures
  /// show ("smoke is seen on Friday") was there, and so was what the state of something goes back to ("is dated").
  func isTimetabled(_ index: Int) -> Bool {
    guard
      !isSensed(index),
      !self.is(
        index, "pictured", "shown", "photographed", "dated", "born", "believed", "said", "reported", "charged",
        "accused", "killed", "arrested", "survived", "based", "used", "known", "set")
    else { return false }
    var next = index + 1
    guard self.is(next, "on", "at", "in", "this", "next") else { return false }
    if self.is(next, "at", "in", "on") { next += 1 }
    if self.is(next, "the", "noon", "midnight") { next += 1 }
    return next < tokens.count && !tokens[next].flags.contains(.sentenceStart)
      && !tokens[next].classes.isDisjoint(with: [.weekday, .month, .dayNumber, .ordinal, .unit])
  }

  /// Verbs that are of timetables only with what follows them: "primaries end on 13 September", "the law comes into
  /// force", "Leeds play Arsenal", "the ban lifts on Monday".
  func isBound(_ index: Int) -> Bool {
    guard tokens[index].isWord(Self.bound, in: text) else { return false }
    if self.is(index, "play") {
      return self.is(index + 1, "at", "away")
        || index + 1 < tokens.count && tokens[index + 1].flags.contains(.capitalised)
    }
    if self.is(index, "comes", "come") { return self.is(index + 1, "into", "out", "back", "up", "to", "home") }
    if self.is(index, "steps") { return self.is(index + 1, "down", "aside") }
    if self.is(index, "move") { return self.is(index + 1, "in", "out", "to", "into", "house") }
    if self.is(index, "chooses") { return self.is(index + 1, "a", "an", "the", "its", "between") }
    // "The committee sits on Monday", "reports in July": with a day alone.
    if self.is(index, "sits", "reports") {
      return self.is(index + 1, "on", "in", "from", "back", "again") && index > 0
        && (self.is(index - 1, "and", "it", "he", "she") || !tokens[index - 1].flags.contains(.isWord)
          || self.is(index, "sits") && self.is(index - 2, "the"))
        && index + 2 < tokens.count
        && !tokens[index + 2].classes.isDisjoint(with: [.weekday, .month, .dayNumber, .next, .this])
    }
    // "Two early finishes on Monday", "top-ten finishes": a noun wants an article or a name before its verb.
    if self.is(index, "finishes") {
      guard index > 0,
        self.is(index - 1, "he", "she", "it", "which", "that", "and", "but")
          || self.is(index - 2, "the", "a", "his", "her")
      else { return false }
    }
    // "The ski lifts on Monday" would be no verb either: only what a date follows.
    return self.is(index, "lifts", "airs", "finishes", "finish", "premieres", "lands", "follows", "end", "retires")
      && self.is(index + 1, "on", "at", "in", "this", "next", "from")
  }

  /// "He is ill but coming back on Friday", "we are off to York, leaving on Friday": who is on the way without "is".
  func isComing(before start: Int) -> Bool {
    guard
      self.is(start - 1, "on", "in", "at", "this", "next") || start > 0 && tokens[start].classes.contains(.relativeDay)
    else { return false }
    for place in max(0, start - 5)..<start where tokens[place].isWord(Self.moving, in: text) {
      return tokens[place].flags.contains(.sentenceStart)
        || place > 0
          && (tokens[place - 1].classes.contains(.comma) || self.is(place - 1, "but", "and", "now"))
          && !tokens[place + 1].classes.contains(.comma)
    }
    return false
  }

  private static let moving: WordList = [
    "coming", "leaving", "arriving", "returning", "going", "flying",
  ]
  /// What happens once, and of itself.
  private static let comingOnce: WordList = [
    "come", "happen", "open", "reopen", "close", "begin", "start", "resume", "end", "expire", "pass", "fall", "rise",
    "launch", "strike",
  ]

  /// What is asked of every word is asked of a list first, which turns nearly all of them away.
  static let modals: WordList = ["could", "may", "might"]
  static let bound: WordList = [
    "play", "comes", "come", "steps", "move", "chooses", "lifts", "airs", "premieres", "lands", "follows", "end",
    "retires", "finishes", "finish", "sits", "reports",
  ]
}
