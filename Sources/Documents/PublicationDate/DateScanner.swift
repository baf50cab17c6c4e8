/// Finds dates in text, over bytes, in one pass: first tokens, then the forms of dates (`DateScanner+Forms`), then the time
/// of day behind a date (`DateScanner+Times`).
struct DateScanner {
  let bytes: [UInt8]
  let monthFirst: Bool
  private(set) var tokens: [Token] = []

  struct Token {
    enum Kind { case number, word, mark }
    var kind: Kind
    var start: Int
    var end: Int
    /// The number, or the mark's byte, or the month that the word names (`DateNames.month`, 0 when it names none).
    var value: Int
    /// Digits of a number, in whatever script.
    var digits = 0
  }

  init(_ bytes: [UInt8], monthFirst: Bool) {
    self.bytes = bytes
    self.monthFirst = monthFirst
  }

  mutating func scan() -> [StatedDate] {
    guard DecimalDigits.areIn(bytes) else { return [] }
    tokenize()
    var found: [StatedDate] = []
    var index = 0
    while index < tokens.count {
      if let (date, next) = date(at: index) {
        var date = date
        let end = addTime(to: &date, at: next)
        date.range = tokens[index].start..<tokens[end - 1].end
        found.append(date)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Tokens

  private mutating func tokenize() {
    tokens.reserveCapacity(bytes.count / 4)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if DecimalDigits.digit(bytes, at: index) != nil {
        var value = 0
        var digits = 0
        while index < bytes.count, let digit = DecimalDigits.digit(bytes, at: index) {
          if digits < 9 { value = value * 10 + digit.value }
          digits += 1
          index += digit.length
        }
        tokens.append(Token(kind: .number, start: start, end: index, value: value, digits: digits))
      } else if isWordByte(index) {
        while index < bytes.count,
          isWordByte(index) && DecimalDigits.digit(bytes, at: index) == nil || isThaiStop(index)
        {
          index += 1
        }
        let word = Token(kind: .word, start: start, end: index, value: month(start..<index))
        if !completeMonth(with: word) { tokens.append(word) }
      } else if byte <= 0x20 || byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 {
        index += byte <= 0x20 ? 1 : 2
      } else if byte >= 0x80 {
        // A sign of several bytes: a dash counts as "-", every other as a separator of no meaning.
        let isDash =
          byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
          && (0x90...0x95).contains(bytes[index + 2])
        index += 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        tokens.append(Token(kind: .mark, start: start, end: index, value: isDash ? 0x2D : 0))
      } else {
        index += 1
        tokens.append(Token(kind: .mark, start: start, end: index, value: Int(byte)))
      }
    }
  }

  /// The months of the Levant whose names are two words: "the first" or "the second" behind Tishrin or Kanun.
  private mutating func completeMonth(with word: Token) -> Bool {
    guard let last = tokens.indices.last, tokens[last].kind == .word, tokens[last].value == 0 else { return false }
    let isTishrin = begins(last, ["تشرين"])
    guard isTishrin || begins(last, ["كانون"]) else { return false }
    tokens.append(word)
    let isFirst = begins(last + 1, ["الأول", "الاول"])
    let isSecond = begins(last + 1, ["الثاني", "الثانى"])
    tokens.removeLast()
    guard isFirst || isSecond else { return false }
    tokens[last].end = word.end
    tokens[last].value = isTishrin ? (isFirst ? 10 : 11) : (isFirst ? 12 : 1)
    return true
  }

  private func isWordByte(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte.isASCIILetter { return true }
    if byte < 0xC2 { return byte >= 0x80 && byte < 0xC0 && index > 0 && isContinuationOfWord(index) }
    if byte == 0xC2 || byte == 0xE2 { return false }
    // Ideographs and kana stand beside numbers without being words of a date; 年 月 日 are read apart.
    return byte < 0xE2 || byte == 0xE1 || (0xEA...0xED).contains(byte)
  }

  private func isContinuationOfWord(_ index: Int) -> Bool {
    var lead = index - 1
    while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    let byte = bytes[lead]
    return byte >= 0xC3 && byte != 0xE2 && (byte < 0xE2 || (0xEA...0xED).contains(byte))
  }

  /// The full stop inside or behind a Thai short form: "มี.ค.".
  private func isThaiStop(_ index: Int) -> Bool {
    guard bytes[index] == 0x2E, index >= 3, bytes[index - 3] == 0xE0 else { return false }
    return bytes[index - 2] == 0xB8 || bytes[index - 2] == 0xB9
  }

  private func month(_ range: Range<Int>) -> Int {
    guard range.count >= 3, range.count <= 40 else { return 0 }
    return DateNames.month(bytes[range]) ?? 0
  }

  // MARK: Looking at tokens

  func token(_ index: Int) -> Token? { index < tokens.count ? tokens[index] : nil }

  func isMark(_ index: Int, _ characters: StaticString) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    for offset in 0..<characters.utf8CodeUnitCount where Int(characters.utf8Start[offset]) == token.value {
      return true
    }
    return false
  }

  /// Nothing stands between the two.
  func adjacent(_ left: Int, _ right: Int) -> Bool {
    right < tokens.count && tokens[left].end == tokens[right].start
  }

  func isWord(_ index: Int, _ words: [StaticString]) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    return words.contains {
      token.end - token.start == $0.utf8CodeUnitCount && bytes[token.start...].hasPrefix(ascii: $0)
    }
  }

  /// Whether the token begins with one of these signs, which need not be ASCII.
  func begins(_ index: Int, _ signs: [StaticString]) -> Bool {
    guard let token = token(index), token.kind != .number else { return false }
    return signs.contains { sign in
      let count = sign.utf8CodeUnitCount
      guard token.end - token.start >= count else { return false }
      return (0..<count).allSatisfy { bytes[token.start + $0] == sign.utf8Start[$0] }
    }
  }
}

/// Decimal digits of the scripts in which pages write dates.
enum DecimalDigits {
  /// The digit that begins there and its length in bytes.
  static func digit(_ bytes: [UInt8], at index: Int) -> (value: Int, length: Int)? {
    let byte = bytes[index]
    if byte.isASCIIDigit { return (Int(byte) - 0x30, 1) }
    guard byte >= 0xD9, index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    // Arabic (U+0660) and Persian (U+06F0).
    if byte == 0xD9 { return (0xA0...0xA9).contains(second) ? (Int(second) - 0xA0, 2) : nil }
    if byte == 0xDB { return (0xB0...0xB9).contains(second) ? (Int(second) - 0xB0, 2) : nil }
    guard byte == 0xE0 || byte == 0xEF, index + 2 < bytes.count else { return nil }
    let third = bytes[index + 2]
    switch (byte, second) {
    // Devanagari (U+0966), Bengali (U+09E6), Thai (U+0E50), full width (U+FF10).
    case (0xE0, 0xA5), (0xE0, 0xA7): return (0xA6...0xAF).contains(third) ? (Int(third) - 0xA6, 3) : nil
    case (0xE0, 0xB9), (0xEF, 0xBC): return (0x90...0x99).contains(third) ? (Int(third) - 0x90, 3) : nil
    default: return nil
    }
  }

  /// Linear, and fast on text without any.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer where byte.isASCIIDigit { return true }
      return buffer.contains { $0 == 0xD9 || $0 == 0xDB || $0 == 0xE0 || $0 == 0xEF }
        && bytes.indices.contains { digit(bytes, at: $0) != nil }
    }
  }
}
