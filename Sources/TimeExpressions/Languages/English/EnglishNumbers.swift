/// Numbers in words: "twenty-five", "one hundred and eighty", "nineteen ninety-seven", "two thousand and ten".
enum EnglishNumbers {
  /// What a number word contributes; kept in the token's `extra`.
  enum Part: Int32 { case unit = 101, teen, tens, hundred, thousand, million, zero }

  static func addWords(to lexicon: inout Lexicon) {
    _ = lexicon.intern("and")
    let units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    for (index, word) in units.enumerated() {
      lexicon.add(word, .numberWord, value: Int32(index + 1), extra: Part.unit.rawValue)
    }
    let teens = [
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (index, word) in teens.enumerated() {
      lexicon.add(word, .numberWord, value: Int32(index + 10), extra: Part.teen.rawValue)
    }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, word) in tens.enumerated() {
      lexicon.add(word, .numberWord, value: Int32(index * 10 + 20), extra: Part.tens.rawValue)
    }
    lexicon.add("dozen", .numberWord, value: 12, extra: Part.teen.rawValue)
    lexicon.add("hundred", .numberWord, value: 100, extra: Part.hundred.rawValue)
    lexicon.add("thousand", .numberWord, value: 1000, extra: Part.thousand.rawValue)
    lexicon.add("million", .numberWord, value: 1_000_000, extra: Part.million.rawValue)
    lexicon.add("oh", .numberWord, value: 0, extra: Part.zero.rawValue)
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]
    for (index, word) in ordinals.enumerated() { lexicon.add(word, .ordinal, value: Int32(index + 1)) }
    for (index, word) in ["twentieth", "thirtieth", "fortieth", "fiftieth"].enumerated() {
      lexicon.add(word, .ordinal, value: Int32(index * 10 + 20))
    }
  }

  /// Joins the words of each number into one token, in place.
  static func merge(_ tokens: inout [Token], and: UInt16) {
    let count = tokens.withUnsafeMutableBufferPointer { merge($0, and) }
    tokens.removeSubrange(count...)
  }

  /// How many are left, from the first on.
  private static func merge(_ tokens: UnsafeMutableBufferPointer<Token>, _ and: UInt16) -> Int {
    var written = 0
    var index = 0
    while index < tokens.count {
      if tokens[index].classes.contains(.numberWord),
        let (merged, length) = read(UnsafeBufferPointer(tokens), index, and)
      {
        tokens[written] = merged
        index += length
      } else {
        if written < index { tokens[written] = tokens[index] }
        index += 1
      }
      written += 1
    }
    return written
  }

  private static func part(_ token: Token) -> Part? {
    token.classes.contains(.numberWord) ? Part(rawValue: token.extra) : nil
  }

  /// The number that begins at the index, and how many tokens it takes.
  private static func read(_ tokens: UnsafeBufferPointer<Token>, _ start: Int, _ and: UInt16) -> (Token, Int)? {
    var index = start
    /// The next token that carries on the number: close by, after a hyphen or a space.
    func continuation(_ index: Int, afterAnd: Bool = false) -> Int? {
      guard index < tokens.count, !tokens[index].flags.contains(.newBlock) else { return nil }
      if tokens[index].classes.contains(.dash), !tokens[index].flags.contains(.spaced), index + 1 < tokens.count,
        !tokens[index + 1].flags.contains(.spaced)
      {
        return index + 1
      }
      if afterAnd, tokens[index].word == and, index + 1 < tokens.count { return index + 1 }
      return index
    }
    /// 1 to 99, and whether it ended in an ordinal.
    func belowHundred(_ at: Int) -> (value: Int32, next: Int, ordinal: Bool)? {
      guard at < tokens.count else { return nil }
      let token = tokens[at]
      switch part(token) {
      case .tens:
        if let behind = continuation(at + 1), behind < tokens.count {
          if part(tokens[behind]) == .unit { return (token.value + tokens[behind].value, behind + 1, false) }
          let follower = tokens[behind]
          if follower.classes.contains(.ordinal), follower.word != 0, follower.value < 10 {
            return (token.value + follower.value, behind + 1, true)
          }
        }
        return (token.value, at + 1, false)
      case .teen, .unit: return (token.value, at + 1, false)
      case .zero:
        guard at + 1 < tokens.count, part(tokens[at + 1]) == .unit else { return nil }
        return (tokens[at + 1].value, at + 2, false)
      default: return nil
      }
    }

    var total: Int32 = 0
    var isOrdinal = false
    var isYear = false
    switch part(tokens[index]) {
    case .hundred, .thousand, .million: total = 1
    case .zero, nil: return nil
    default:
      guard let head = belowHundred(index) else { return nil }
      (total, index, isOrdinal) = (head.value, head.next, head.ordinal)
    }
    if !isOrdinal, total >= 10, total <= 21, let behind = continuation(index), behind < tokens.count,
      let tail = belowHundred(behind), tail.value >= 10 || part(tokens[behind]) == .zero
    {
      // "nineteen ninety-seven"
      (total, index, isOrdinal, isYear) = (total * 100 + tail.value, tail.next, tail.ordinal, true)
    } else if !isOrdinal {
      // "one hundred and eighty", "two thousand and ten"
      while let behind = continuation(index), behind < tokens.count, let part = part(tokens[behind]) {
        if part == .hundred, total < 100 {
          // "nineteen hundred and five" is a year, "twelve hundred" a count.
          isYear = total >= 15 && total <= 19
          total *= 100
        } else if part == .thousand, total < 1000 {
          isYear = total == 1 || total == 2
          total *= 1000
        } else if part == .million, total < 1000 {
          total *= 1_000_000
        } else {
          break
        }
        index = behind + 1
        if let more = continuation(index, afterAnd: true), let rest = belowHundred(more) {
          (total, index, isOrdinal) = (total + rest.value, rest.next, rest.ordinal)
          if isOrdinal { break }
        }
      }
      if isYear, total % 100 == 0 { isYear = total == 2000 }
    }
    guard index > start || total == 1 else { return nil }
    let length = max(1, index - start)
    var merged = tokens[start]
    merged.end = tokens[start + length - 1].end
    merged.value = total
    merged.extra = 0
    merged.word = length == 1 ? tokens[start].word : 0
    if isOrdinal {
      merged.classes = .ordinal
    } else {
      merged.classes = .cardinal
      if total >= 1 && total <= 31 { merged.classes.insert(.spelledDay) }
      if total <= 24 { merged.classes.insert(.hour) }
      if isYear { merged.classes.insert(.year) }
    }
    return (merged, length)
  }
}
