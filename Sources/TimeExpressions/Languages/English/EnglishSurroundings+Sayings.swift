import Prose

/// Words that date a saying, an age, or the beginning of what is then told: what follows does not go on from these as from
/// any other date.
extension EnglishSurroundings {
  func isAttribution(_ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    guard let start = startOfTail(before: place) else { return false }
    var first: Range<Int>?
    var (count, hasSaying) = (0, false)
    for word in words(in: start..<place) {
      if first == nil {
        guard !Self.joiners.contains(word, in: text) else { return false }
        first = word
      }
      count += 1
      guard count <= Self.mostWords else { return false }
      hasSaying = hasSaying || Self.sayings.contains(word, in: text)
    }
    guard let first else { return false }
    if closes(at: end) { return hasSaying }
    // "…, the report of 12 June says."
    guard end < text.count, text[end] == 0x20, reads(first, "the") else { return false }
    return stands(Self.sayings, at: end + 1) && closes(at: endOfWord(at: end + 1))
  }

  func isOfBirth(_ range: Range<Int>) -> Bool {
    let place = range.lowerBound
    return holdsWord(from: startOfClause(before: place, within: Self.reach), to: place) {
      stands("born ", at: $0) || stands("Born ", at: $0)
    }
  }

  func namesAge(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestStretch else { return false }
    // The two words before, the one looked at, and what follows it.
    var before: (far: Range<Int>?, near: Range<Int>?) = (nil, nil)
    var rest = words(in: range)
    var word = rest.next()
    while let present = word {
      let next = rest.next()
      if Self.agings.contains(present, in: text), isOfAge(present, before: before, next: next) { return true }
      before = (before.near, present)
      word = next
    }
    return false
  }

  private func isOfAge(_ word: Range<Int>, before: (far: Range<Int>?, near: Range<Int>?), next: Range<Int>?) -> Bool {
    if reads(word, "birthday") { return true }
    // "At the age of ten".
    if reads(word, "age") { return reads(next, "of") }
    // "As a girl of ten".
    if Self.children.contains(word, in: text) { return reads(next, "of") || reads(before.near, "a") }
    // "At 14", "aged six"; "when she was eleven", "when he turned ten".
    guard let next, isAge(next) else { return false }
    return reads(word, "at") || reads(word, "aged") || reads(before.far, "when") || reads(before.near, "when")
  }

  func opensStory(_ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    guard end < text.count, ".:?".utf8.contains(text[end]) else { return false }
    var last: (far: Range<Int>?, near: Range<Int>?, nearest: Range<Int>?) = (nil, nil, nil)
    for word in words(in: startOfClause(before: place, within: Self.reach)..<place) {
      last = (last.near, last.nearest, word)
    }
    guard let word = last.nearest else { return false }
    // "The year was 2008.", "Then came 2008.", "Remember 2008?"
    if Self.presenting.contains(word, in: text) { return true }
    return Self.leading.contains(word, in: text)
      && [last.far, last.near].compactMap(\.self).contains { Self.beginnings.contains($0, in: text) }
  }

  /// Where the words begin that a comma or a closing quotation mark parts from the date's sentence, or "as" opens: ", police
  /// said on", "” she recalled in", "As she told a court in".
  private func startOfTail(before place: Int) -> Int? {
    var start = place
    while start > max(1, place - Self.reach), text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 {
        let mark = text[start - 2]
        if mark == UInt8(ascii: ",") || mark == UInt8(ascii: "\"") || isClosingQuote(before: start - 1) { return start }
        if Self.endsClause(mark) { return stands("As ", at: start) ? start : nil }
      }
      start -= 1
    }
    return nil
  }

  private func isClosingQuote(before end: Int) -> Bool {
    end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] == 0x9D
  }

  /// Whether the clause or the text is over there.
  private func closes(at place: Int) -> Bool {
    place >= text.count || text[place] == UInt8(ascii: "\n") || ".,;:!?".utf8.contains(text[place])
  }

  private func isAge(_ word: Range<Int>) -> Bool {
    Self.ages.contains(word, in: text) || word.count <= 2 && text[word].allSatisfy(\.isDigit)
  }

  /// What goes on with the story: "he resigned on 3 May, and said on 5 June".
  private static let joiners: WordList = ["and", "but", "then", "or", "who", "which", "when", "where", "after"]
  private static let sayings: WordList = [
    "said", "says", "say", "told", "tells", "recalled", "recalls", "remembered", "testified", "found", "wrote",
    "writes", "reported", "announced", "confirmed", "stated", "added", "according", "revealed", "explained", "claimed",
    "estimated", "concluded", "insisted", "declared", "noted", "showed", "shows",
  ]
  private static let beginnings: WordList = [
    "began", "begins", "started", "starts", "broke", "erupted", "back", "rewind",
  ]
  /// "The year was", "then came", "remember".
  private static let presenting: WordList = ["was", "came", "remember"]
  /// "It began in", "back to", "start with".
  private static let leading: WordList = ["in", "to", "with"]
  /// Words one of which tells an age, with those around it.
  private static let agings: WordList = ["at", "aged", "age", "birthday"] + children + states
  private static let children: WordList = ["girl", "boy", "child", "teenager", "toddler"]
  private static let states: WordList = ["was", "were", "turned"]
  private static let ages: WordList = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety",
  ]
  private static let mostWords = 9
  /// Bytes.
  private static let reach = 100
  private static let longestStretch = 600
}
