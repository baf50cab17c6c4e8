/// Whether the clause around an expression speaks of the past, the present or the future, by closed word lists and the
/// endings of verbs. Looks at a bounded number of words on each side, within the sentence.
struct EnglishTense {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>

  static let reach = 14

  func tense(around range: Range<Int>) -> ClauseTense {
    let before = verb(from: range.lowerBound - 1, by: -1, in: range)
    let after = verb(from: range.upperBound, by: 1, in: range)
    switch (before, after) {
    case (let before?, let after?): return before.distance <= after.distance + 2 ? before.tense : after.tense
    case (let before?, nil): return before.tense
    case (nil, let after?): return after.tense
    case (nil, nil): return .unknown
    }
  }

  /// The nearest verb that tells a tense, and how far off it is.
  private func verb(from start: Int, by step: Int, in range: Range<Int>) -> (tense: ClauseTense, distance: Int)? {
    var index = start
    var distance = 1
    while index >= 0, index < tokens.count, distance <= EnglishTense.reach {
      let token = tokens[index]
      if step > 0, token.flags.contains(.sentenceStart) { return nil }
      if token.classes.contains(.futureMarker) { return (isOverdue(index) ? .past : .future, distance) }
      if isPlan(index) { return (.future, distance) }
      if token.classes.contains(.presentMarker) { return (isSetTo(index) ? .future : .present, distance) }
      let isPast =
        token.classes.contains(.pastMarker)
        || token.word == 0 && token.flags.contains(.isWord) && !token.flags.contains(.capitalised) && endsInED(token)
      if isPast { return (isBare(index) ? .past : .future, distance) }
      if step < 0, token.flags.contains(.sentenceStart) { return nil }
      index += step
      distance += 1
    }
    return nil
  }

  /// Not "to be held", "will be held", "should be completed", where the participle tells nothing of the past.
  private func isBare(_ index: Int) -> Bool {
    for step in 1...2 where index - step >= 0 {
      let token = tokens[index - step]
      if token.isWord(["be"], in: text) {
        return index - step > 0 && tokens[index - step - 1].isWord(["could", "might", "can", "may"], in: text)
      }
      if token.flags.contains(.sentenceStart) { return true }
    }
    return true
  }

  /// "had been due to expire": what was to come then is past now.
  private func isOverdue(_ index: Int) -> Bool {
    for step in 1...3 where index - step >= 0 {
      if tokens[index - step].isWord(["had"], in: text) { return true }
      if tokens[index - step + 1].flags.contains(.sentenceStart) { return false }
    }
    return false
  }

  /// "planned to leave", "hopes to", "agreed to meet", "as early as": aims at what is to come.
  private func isPlan(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let token = tokens[index]
    if tokens[index + 1].isWord(["to"], in: text) {
      return token.isWord(
        [
          "planned", "plans", "plan", "planning", "hopes", "hoped", "hope", "wants", "intends", "intended", "agreed",
          "ready", "likely", "set", "about", "aims", "pledged", "vowed", "promised", "prepares", "preparing",
        ], in: text)
    }
    return token.isWord(["soon", "early", "late"], in: text) && tokens[index + 1].isWord(["as"], in: text)
      && index > 0 && tokens[index - 1].isWord(["as"], in: text)
  }

  /// "is set to", "are to", "is going to".
  private func isSetTo(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index].isWord(["is", "are"], in: text) else { return false }
    if tokens[index + 1].isWord(["to"], in: text) { return true }
    return tokens[index + 1].isWord(["set", "going", "likely", "about", "planning"], in: text)
      && tokens[index + 2].isWord(["to", "for"], in: text)
  }

  private func endsInED(_ token: Token) -> Bool {
    let end = Int(token.end)
    return token.end - token.start > 4 && text[end - 1] | 0x20 == 0x64 && text[end - 2] | 0x20 == 0x65
      && text[end - 3] | 0x20 != 0x65
  }

  func link(before index: Int) -> TimeExpression.Link? {
    guard index > 0 else { return nil }
    let token = tokens[index - 1]
    guard token.flags.contains(.isWord), token.end - token.start < 8 else { return nil }
    var word = ""
    for byte in text[Int(token.start)..<Int(token.end)] {
      word.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
    }
    switch word {
    case "till": return .until
    case "prior": return .before
    default: return TimeExpression.Link(rawValue: word)
    }
  }
}
