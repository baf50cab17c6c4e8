import Prose

/// Whether the words around a date put it behind what is told: the pluperfect, a relative clause, a comparison.
extension EnglishSurroundings {
  func isPastPerfect(_ expression: TimeExpression) -> Bool {
    let place = expression.range.lowerBound
    // Hardly any clause has it.
    let near = max(0, place - Self.reach)..<min(text.count, expression.range.upperBound + Self.reachBehind)
    guard holdsHad(near) else { return false }
    var start = place
    while start > near.lowerBound, text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 {
        if start > 1, Self.endsClause(text[start - 2]) { break }
        if isHad(at: start) { return !isBeforeMain(at: start) }
        // "had promised to come in October"
        if isAim(at: start) { return false }
        // "had retreated, and in May they won"
        if stands(", and ", at: start - 6) { return false }
        // Not "until" itself in "had lived there until May".
        if stands(Self.openers, at: start), endOfWord(at: start) + 1 < place { return false }
        let isBehindComma = start > 1 && text[start - 2] == UInt8(ascii: ",")
        if start < place, isBehindComma || stands("and ", at: start - 4), stands(Self.subjects, at: start) {
          return false
        }
      }
      start -= 1
    }
    // "He'd left in October."
    return start < place && isHad(at: start) || hasHadBehind(expression)
  }

  private func holdsHad(_ range: Range<Int>) -> Bool {
    var rest = range
    while let place = text.firstIndex(of: UInt8(ascii: "d"), before: 0x20, in: rest) {
      if stands("had ", at: place - 2) || stands("’d ", at: place - 3) || stands("'d ", at: place - 1) { return true }
      rest = place + 1..<range.upperBound
    }
    return false
  }

  /// "In 1996 he had left": a date that opens its sentence has the verb behind it.
  private func hasHadBehind(_ expression: TimeExpression) -> Bool {
    guard expression.startsSentence else { return false }
    var next = expression.range.upperBound
    let end = min(text.count, next + Self.reachBehind)
    while next < end, !Self.endsClause(text[next]), text[next] != UInt8(ascii: "\n") {
      if text[next] == 0x20 {
        if stands(Self.openers, at: next + 1) { return false }
        if isHad(at: next + 1) { return true }
      }
      next += 1
    }
    return false
  }

  func isApposed(_ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    var start = place
    var (words, hasComma) = (0, false)
    while start > max(0, place - Self.reach), text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 {
        if start > 1, Self.endsClause(text[start - 2]) { break }
        words += 1
        if !hasComma, start < place, stands(Self.relatives, at: start) { return true }
        if start > 1, text[start - 2] == UInt8(ascii: ",") {
          hasComma = true
          if stands(Self.relatives, at: start) { return true }
        }
      }
      start -= 1
    }
    if isOfThing(range) { return true }
    // "Built in 1845, it had 300 hands."
    return end < text.count && text[end] == UInt8(ascii: ",") && !hasComma && words <= 3
      && isParticiple(start..<endOfWord(at: start))
  }

  func isOfNoun(_ place: Int) -> Bool {
    let words = Array(words(in: startOfClause(before: place, within: Self.reach)..<place))
    guard let verb = words.lastIndex(where: isParticiple) else { return false }
    if words[..<verb].contains(where: { Self.relatives.contains($0, in: text) || reads($0, "that") }) { return true }
    guard verb > 1, !Self.auxiliaries.contains(words[verb - 1], in: text) else { return false }
    return words[max(0, verb - 4)..<verb - 1].contains {
      Self.prepositions.contains($0, in: text) || reads($0, "under") || reads($0, "over")
    }
  }

  func isOfThing(_ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    if stands("dated ", at: place - 6) { return true }
    guard end < text.count, text[end] == UInt8(ascii: ","),
      let start = wordBack(from: place, where: { $0 > 1 && text[$0 - 2] == UInt8(ascii: ",") })
    else { return false }
    return isParticiple(start..<endOfWord(at: start))
  }

  func isToCome(_ place: Int) -> Bool {
    let aims: [StaticString] = ["would ", "was to ", "were to ", "will "]
    return wordBack(from: place) { start in aims.contains { stands($0, at: start) } } != nil
  }

  func isToldAsPast(_ place: Int) -> Bool {
    wordBack(from: place, within: Self.longestAim, until: { $0 == UInt8(ascii: ".") }) { start in
      Self.pastAims.contains { stands($0, at: start) }
    } != nil
  }

  func compares(_ place: Int) -> Bool {
    words(in: startOfClause(before: place, within: Self.reach)..<place).contains {
      Self.measures.contains($0, in: text) || EnglishSuperlatives.contain(text[$0])
    }
  }

  func succeeds(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count < Self.reach, !holdsClause(range) else { return false }
    var rest = words(in: range, parted: .spaceOrComma)
    guard let first = rest.next() else { return false }
    guard !rest.contains(where: { Self.turning.contains($0, in: text) }) else { return false }
    if reads(first, "before") || reads(first, "until") { return true }
    if Self.joiners.contains(first, in: text) {
      guard let next = rest.next(), isSmall(next),
        !text[min(range.upperBound, range.lowerBound + 6)..<range.upperBound].contains(UInt8(ascii: ","))
      else { return false }
      // "…, and several events are planned for Thursday": a clause with a subject of its own.
      guard !Self.subjects.contains(next, in: text), !Self.prepositions.contains(next, in: text),
        !Self.auxiliaries.contains(next, in: text), !Self.presentVerbs.contains(next, in: text)
      else { return false }
      var count = 1
      for word in rest {
        count += 1
        if count > 6 || Self.auxiliaries.contains(word, in: text) || Self.presentVerbs.contains(word, in: text) {
          return false
        }
      }
      return true
    }
    guard stands(", ", at: range.lowerBound) else { return false }
    if Self.auxiliaries.contains(first, in: text) { return true }
    return !rest.isLonger(than: 2) && isParticiple(first)
  }

  func recedes(_ range: Range<Int>) -> Bool {
    guard range.count < Self.reach, !holdsClause(range) else { return false }
    return stands(" after ", at: range.lowerBound) || stands(", after ", at: range.lowerBound)
  }

  func isPresentPerfect(_ place: Int) -> Bool {
    wordBack(from: place) { stands("has ", at: $0) || stands("have ", at: $0) } != nil
  }

  func tellsDeath(_ range: Range<Int>) -> Bool {
    wordBack(from: range.lowerBound) { stands(Self.deaths, at: $0) } != nil
  }

  func tellsEnd(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count < Self.reach
      && words(in: range, parted: .spaceOrComma).contains { Self.endings.contains($0, in: text) }
  }

  func isPresentPassive(_ place: Int) -> Bool {
    guard let start = wordBack(from: place, where: { stands("is ", at: $0) || stands("are ", at: $0) }) else {
      return false
    }
    var verb: Range<Int>?
    for word in words(in: start..<place, parted: .space).dropFirst() {
      if Self.turning.contains(word, in: text) || Self.returning.contains(word, in: text) { return false }
      if verb == nil, !isAdverb(word) { verb = word }
    }
    return verb.map(isParticiple) ?? false
  }

  func holdsThat(_ range: Range<Int>) -> Bool {
    range.count < Self.reach && range.contains { stands(" that ", at: $0) }
  }

  func holdsClause(_ range: Range<Int>) -> Bool { text[range].contains(where: Self.endsClause) }

  /// "After a column had been turned back on 11 April, they asked for terms": one step before the next.
  private func isBeforeMain(at place: Int) -> Bool {
    let start = startOfClause(before: place, within: Self.shortReach) { Self.endsClause($0) || $0 == UInt8(ascii: ",") }
    return holdsWord(from: start, to: place) { stands(Self.steps, at: $0) }
  }

  /// "To come", "to be sold"; not "to the house", "to Leeds", "to prison".
  private func isAim(at place: Int) -> Bool {
    guard stands("to ", at: place) else { return false }
    let next = place + 3..<endOfWord(at: place + 3)
    return !next.isEmpty && isSmall(next) && !Self.subjects.contains(next, in: text)
      && !Self.places.contains(next, in: text)
  }

  /// "had left", "had never been", "had long since left", "he'd rung"; not "had a son", "had to leave", "he'd come".
  private func isHad(at place: Int) -> Bool {
    let first = endOfWord(at: place)
    let isShort = stands("'d ", at: first) || stands("’d ", at: first)
    guard isShort || stands("had ", at: place) else { return false }
    var place = isShort ? first + (text[first] == UInt8(ascii: "'") ? 3 : 5) : place + 4
    for _ in 0..<3 {
      let word = place..<endOfWord(at: place)
      if isParticiple(word) { return !(isShort && EnglishParticiples.isBaseForm(self.word(at: place))) }
      guard isAdverb(word) else { return false }
      place = word.upperBound + 1
    }
    return false
  }

  private func isAdverb(_ word: Range<Int>) -> Bool {
    Self.adverbs.contains(word, in: text) || stands("ly", at: word.upperBound - 2)
  }

  private static let steps: WordList = ["after", "when", "once", "as"]
  private static let places: WordList = [
    "prison", "jail", "death", "sea", "war", "hospital", "court", "school", "university", "trial", "power", "office",
    "parliament", "church", "town", "bed", "my", "our", "your", "another", "new", "one", "two",
  ]
  private static let adverbs: WordList = [
    "not", "never", "already", "just", "also", "once", "long", "first", "last", "since", "ever", "always", "even",
    "only",
    "then", "still", "twice", "now", "both", "all", "again", "by",
  ]
  /// Words that open a clause of its own behind "had".
  private static let openers: WordList = [
    "who", "which", "whom", "whose", "where", "when", "while", "because", "although", "until", "before", "after",
    "that",
  ]
  private static let relatives: WordList = ["who", "which", "whom", "whose", "where"]
  private static let subjects: WordList = [
    "he", "she", "it", "they", "we", "i", "the", "his", "her", "its", "their", "a", "an", "this", "these", "those",
  ]
  private static let auxiliaries: WordList = ["was", "were", "had", "has", "have"]
  private static let presentVerbs: WordList = ["is", "are", "will"]
  /// What joins the next step to the one before it.
  private static let joiners: WordList = ["and", "then", "but"]
  /// What leads a present passive to another time.
  private static let returning: WordList = ["to", "was", "were", "had"]
  private static let prepositions: WordList = [
    "in", "on", "at", "by", "from", "to", "until", "since", "of", "for", "with", "that", "two", "three", "some", "many",
    "another", "others", "my", "our", "your",
  ]
  /// What leads to another clause, or back.
  private static let turning: WordList = [
    "who", "which", "that", "whose", "whom", "where", "when", "while", "after", "since", "than", "from", "as", "said",
    "because", "although", "though",
  ]
  private static let measures: WordList = [
    "first", "worst", "best", "most", "least", "only", "not", "never", "record",
  ]
  /// What ends a time: a life, an office, a stay.
  private static let endings: WordList = [
    "died", "ended", "closed", "shut", "retired", "resigned", "abdicated", "left", "finished", "stopped", "ceased",
    "killed", "executed", "hanged", "drowned", "sold", "returned", "home", "back", "released", "freed", "discharged",
    "dismissed", "sacked", "deposed", "succeeded", "replaced", "demolished", "abolished", "dissolved", "disbanded",
    "surrendered", "withdrew", "reopened",
  ]
  private static let deaths: WordList = ["died", "funeral", "memorial", "buried", "cremated"]
  /// What was to come when it was told.
  private static let pastAims: [StaticString] = ["would ", "was to ", "were to ", "had "]
  /// Bytes.
  private static let longestAim = 120
  private static let reach = 160
  private static let reachBehind = 40
}
