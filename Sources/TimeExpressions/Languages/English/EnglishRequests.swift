/// What letters and newsletters ask of their readers: "Let's meet on Monday", "Join us on Friday", "Send your entries by 3
/// May", "Are you free on Friday?". The day is to come.
extension EnglishVerbGroups {
  /// What a request before the date at `start` tells of it: `future`, `open` of what there is to see or read ("Watch the
  /// match on Friday"); nil where there is none, and where a past verb stands between: "Meet the man who won on Friday".
  func request(before start: Int) -> ClauseTense? {
    guard start > 0, !tokens[start].flags.contains(.sentenceStart), !self.is(start - 1, "of") else { return nil }
    // "I look forward to seeing you on Friday".
    if let told = prospect(before: start) { return told }
    var first = start - 1
    while first > 0, start - first < Self.longestRequest, !tokens[first].flags.contains(.sentenceStart) {
      if opensRequest(first), let told = request(at: first + 1, before: start) { return told }
      first -= 1
    }
    return tokens[first].flags.contains(.sentenceStart) || first == 0 ? request(at: first, before: start) : nil
  }

  /// "If you can, join us on Friday", "Please, join us": behind a condition, or behind what leads to a request.
  private func opensRequest(_ index: Int) -> Bool {
    if self.is(index, "please") { return true }
    let token = tokens[index]
    guard token.classes.contains(.comma) || token.classes.contains(.colon) else { return false }
    if token.classes.contains(.colon) { return true }
    var first = index
    while first > 0, !tokens[first].flags.contains(.sentenceStart) { first -= 1 }
    return self.is(first, "if", "to", "so", "or", "then", "ok", "yes", "well")
  }

  private func request(at first: Int, before start: Int) -> ClauseTense? {
    var place = first
    while place < start, self.is(place, "please", "so", "then", "just", "do", "or", "and") { place += 1 }
    // "Bring your own: the fair begins on Friday": behind a colon something else is told.
    guard !(place..<start).contains(where: { tokens[$0].classes.contains(.colon) }) else { return nil }
    guard place < start, let told = told(at: place, before: start) else { return nil }
    guard !(place + 1..<start).contains(where: { isPast($0) || self.is($0, "after", "since", "following") }) else {
      return nil
    }
    // "Post your photos of the fete on Friday": that was on Friday, or they are to be posted then.
    let isOfNoun = (place + 2..<max(place + 2, start - 1)).contains {
      isNominal($0) && self.is($0 - 1, "of", "for", "from", "about")
    }
    let isVisit = self.is(place, "join", "come", "meet", "let", "be")
    return isOfNoun && !isVisit && !self.is(start - 1, "by", "before", "until") ? .open : told
  }

  private func told(at place: Int, before start: Int) -> ClauseTense? {
    let next = place + 1
    // "Let's meet", "Let us meet".
    if self.is(place, "let") {
      return self.is(next, "us", "s")
        || tokens[next].end - tokens[next].start < 5 && text[Int(tokens[next].start)] != 0x20
          && [0x27, 0xE2].contains(text[Int(tokens[next].start)])
        ? .future : nil
    }
    // "Are you free on Friday?", "Could you come on Friday?"
    if self.is(place, "are", "could", "can", "would"), self.is(next, "you", "we", "i") {
      return (next..<start).contains { isSensed($0) } ? nil : .future
    }
    // "Why not meet on Friday?", "How about Friday?"
    if self.is(place, "why") { return self.is(next, "not") || self.is(next, "don") ? .future : nil }
    if self.is(place, "how", "what") { return self.is(next, "about") && start - next < 3 ? .future : nil }
    if self.is(place, "be") { return self.is(next, "there", "at", "sure", "ready", "in") ? .future : nil }
    if tokens[place].isWord(Self.watching, in: text) || self.is(place, "look") && self.is(next, "out") { return .open }
    if self.is(place, "come") {
      // Not "Come rain or shine on Friday, they marched".
      return self.is(next, "and", "to", "along", "back", "in", "with", "over", "on", "by", "at", "down", "out", "home")
        || self.is(next, "see", "join", "for") ? .future : nil
    }
    guard tokens[place].isWord(Self.asking, in: text) else { return nil }
    // "Call for calm on Friday", "Support for the plan", "Return of the king".
    // "Schedule Monday 9 am".
    if next == start { return tokens[place].isWord(Self.alsoNouns, in: text) ? nil : .future }
    guard !self.is(next, "of", "for") || self.is(place, "apply", "vote", "send") else {
      return nil
    }
    guard tokens[place].isWord(Self.alsoNouns, in: text) else { return .future }
    return self.is(next, "your", "us", "our", "me", "now", "online", "early", "in", "back")
      || next == start - 1 && self.is(next, "on", "by", "before") ? .future : nil
  }

  /// "Looking forward to the show on Friday"; "looked forward to Friday" may have had it.
  private func prospect(before start: Int) -> ClauseTense? {
    var place = start - 1
    while place > 1, start - place < Self.longestProspect, !tokens[place].flags.contains(.sentenceStart) {
      if self.is(place, "to"), self.is(place - 1, "forward") {
        if (place + 1..<start).contains(where: isPast) { return nil }
        if self.is(place - 2, "look", "looking", "looks") {
          return (1...3).contains { self.is(place - 2 - $0, "was", "were", "been", "had") } ? .open : .future
        }
        return self.is(place - 2, "looked") ? .open : nil
      }
      place -= 1
    }
    return nil
  }

  /// Words.
  private static let longestRequest = 22
  private static let longestProspect = 9
  private static let asking: WordList =
    alsoNouns + [
      "schedule", "remind", "reserve", "arrange", "cancel", "postpone", "meet", "send", "submit", "add", "join",
      "bring", "apply", "pop", "enter", "buy", "get", "collect", "celebrate", "donate", "volunteer", "nominate",
      "confirm", "save", "sign", "email", "write", "kick", "bake", "book", "call",
    ]
  /// As nouns they open headlines: "Visit by the king on Friday".
  private static let alsoNouns: WordList = [
    "return", "register", "drop", "help", "support", "visit", "vote", "order", "contact", "reply", "mark", "text",
    "ring", "phone", "head", "pay", "pick", "respond", "complete", "keep", "post", "hand",
  ]
  private static let watching: WordList = ["watch", "see", "catch", "enjoy", "listen", "tune"]
}
