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
      if token.classes.contains(.futureMarker) { return (.future, distance) }
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
      if token.isWord(["be"], in: text) { return false }
      if token.flags.contains(.sentenceStart) { return true }
    }
    return true
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
    guard token.flags.contains(.isWord), token.end - token.start < 7 else { return nil }
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
