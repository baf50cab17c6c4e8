/// Years whose era only another one tells: "Peace was made in 311 BC. Ptolemy seized Corinth in 308."
///
/// A bare year is of the era of the year before it that has one, or of one in brackets behind it ("He died in 283, two years
/// before the battle (281 BC)"), where it lies so near that year that the other era is far off. Where it does not, either
/// is left: behind "753 BC", 476 may be both; and so is what stands before the first such year of its paragraph. A year so
/// counted carries its number before our era as its value; the rules then read it as any other.
///
/// One pass over the tokens, and only in stretches that tell of a year before our era.
struct EnglishBareEras {
  let text: UnsafeBufferPointer<UInt8>

  /// What `extra` of a year says whose era nothing tells.
  static let either: Int32 = 7

  /// Whether it is the era of a year before ours: "44 BC", "the 5th century BC".
  static func isBeforeChrist(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    tokens[index].classes.contains(.era) && tokens[index].value < 0 && index > 0
      && !tokens[index - 1].classes.isDisjoint(with: [.digits, .numericPair, .unit])
  }

  func mark(_ tokens: inout [Token]) {
    var told: Int32?
    for index in tokens.indices {
      if tokens[index].classes.contains(.era) {
        told = year(at: index, tokens) ?? told
      } else if isBareYear(index, tokens) {
        guard told ?? -1 < 0, !isShared(index, tokens) else { continue }
        if let near = told {
          place(&tokens[index], behind: -near, &told)
        } else if let next = yearBehind(index, tokens) {
          place(&tokens[index], before: next)
        }
      }
    }
  }

  /// Gives the year an era, and makes it the one that the next is near.
  private func place(_ token: inout Token, behind other: Int32, _ told: inout Int32?) {
    let year = token.value
    let isShort = year < 100
    // "Died in 429" behind 431 BC; a greater year comes before, or is one of our own: "Alaric sacked it in 410".
    let isOnwards = year <= other && (other - year <= Self.lifetime || year >= 1000)
    if isOnwards, !isShort && year < 1000 || isNear(year, other) {
      count(&token)
      told = -year
    } else if !isShort, year < 1000 {
      // So much later, it is of our own: "taken in 55 BC … left in 410".
      if year > other + 100 { told = year } else { token.extra = Self.either }
    }
  }

  private func place(_ token: inout Token, before next: (year: Int32, isInBrackets: Bool)) {
    guard next.year < 0, (100..<1000).contains(token.value), isNear(token.value, -next.year) else { return }
    if next.isInBrackets { count(&token) } else { token.extra = Self.either }
  }

  /// Whether the other era is many times as far off.
  private func isNear(_ year: Int32, _ other: Int32) -> Bool {
    other + year >= (year < 100 ? 5 : 8) * abs(other - year)
  }

  private func count(_ token: inout Token) {
    token.value = 1 - token.value
    token.classes = [.year, .digits]
  }

  /// The year that the era at the index belongs to, negative before ours: "44 BC", "AD 14", "the 5th century BC".
  private func year(at index: Int, _ tokens: [Token]) -> Int32? {
    let era = tokens[index]
    func isNumber(_ place: Int) -> Bool {
      tokens.indices.contains(place) && !tokens[place].classes.isDisjoint(with: [.digits, .numericPair])
        && tokens[place].value > 0
    }
    if era.value > 0 {
      guard era.flags.contains(.allCapitals) else { return nil }
      return isNumber(index + 1) ? tokens[index + 1].value : isNumber(index - 1) ? tokens[index - 1].value : nil
    }
    if isNumber(index - 1) { return -tokens[index - 1].value }
    // About the middle of it.
    guard index > 1, tokens[index - 1].isWord("century", in: text), tokens[index - 2].classes.contains(.ordinal) else {
      return nil
    }
    return 50 - 100 * tokens[index - 2].value
  }

  /// The year that the next era of the paragraph belongs to; not what the text is about ("In 325 he wrote of 323 BC").
  private func yearBehind(_ start: Int, _ tokens: [Token]) -> (year: Int32, isInBrackets: Bool)? {
    for index in start + 1..<max(start + 1, min(tokens.count, start + Self.reach)) {
      if tokens[index].flags.contains(.newBlock) { return nil }
      guard index > 1, tokens[index].classes.contains(.era), let year = year(at: index, tokens) else { continue }
      if tokens[index - 2].isWord("of", in: text) { return nil }
      return (year, tokens[index - 2].classes.contains(.openParenthesis))
    }
    return nil
  }

  /// Years.
  private static let lifetime: Int32 = 30
  /// Tokens.
  private static let reach = 40

  /// Three digits that are a year already, four of a year long gone, or two behind "in": "In 44 he was killed".
  private func isBareYear(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.digits), token.value > 10, !token.flags.contains(.notTime) else { return false }
    if token.classes.contains(.year) { return token.value < 1700 && !hasEra(index, tokens) }
    guard token.classes.contains(.twoDigits), index > 0, tokens[index - 1].isWord("in", in: text) else { return false }
    return EnglishEarlyYears.endsThere(index, tokens, text) && !hasEra(index, tokens)
  }

  private func hasEra(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].classes.contains(.era)
      || index > 0 && tokens[index - 1].classes.contains(.era)
  }

  /// "from 280 to 275 BC", "in 447 and in 432 BC": the era is told of both.
  private func isShared(_ index: Int, _ tokens: [Token]) -> Bool {
    var isTied = false
    for next in index + 1..<min(tokens.count, index + 7) {
      let token = tokens[next]
      if token.classes.contains(.era) { return isTied }
      if token.flags.contains(.sentenceStart) || token.classes.contains(.openParenthesis) { return false }
      if token.classes.contains(.dash) || token.isWord(Self.ties, in: text) { isTied = true }
    }
    return false
  }

  private static let ties: [StaticString] = ["and", "or", "then", "to", "until", "till", "through"]
}
