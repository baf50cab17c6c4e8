/// Cuts UTF-8 text into tokens, a stretch at a time, so that memory does not grow with the text.
///
/// Only shapes matter here: letters, digits, and the few marks that time expressions are written with. Numbers have their
/// own file (`Tokenizer+Numbers.swift`); words are looked up in the lexicon and are mostly unknown.
struct Tokenizer {
  let text: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon.Lookup
  /// Where the next token begins.
  var place = 0
  /// White space seen since the last token.
  var pending: Token.Flags = []

  init(_ text: UnsafeBufferPointer<UInt8>, lexicon: Lexicon.Lookup) {
    self.text = text
    self.lexicon = lexicon
    pending = [.newBlock, .newLine, .spaced, .sentenceStart]
  }

  /// At least this many tokens make a stretch, if the text has them; it ends at the next end of a sentence or line.
  static let stretch = 2048
  /// A stretch that has come to this ends at the next unknown word, sentence or not.
  static let longestStretch = 4096

  /// Replaces `tokens` by those of the next stretch; false when the text is at its end.
  mutating func next(into tokens: inout [Token]) -> Bool {
    tokens.removeAll(keepingCapacity: true)
    while place < text.count {
      let byte = text[place]
      let shape = Shape(of: byte)
      switch shape {
      case .letter: readWord(into: &tokens)
      case .space: skipSpace()
      case .digit: readNumber(into: &tokens)
      case .mark: readMark(byte, into: &tokens)
      case .high: readHigh(byte, into: &tokens)
      }
      if tokens.count >= Tokenizer.stretch {
        // Without an end of a sentence, at a word that no expression holds.
        if tokens.count >= Tokenizer.longestStretch, !tokens[tokens.count - 1].isKnown { break }
        if tokens.count >= 4 * Tokenizer.longestStretch { break }
        if shape == .mark || shape == .space {
          if pending.contains(.newBlock) || (pending.contains(.sentenceStart) && pending.contains(.spaced)) { break }
        }
      }
    }
    return !tokens.isEmpty
  }

  enum Shape: UInt8 {
    case space, letter, digit, mark, high

    /// Told by comparisons, which cost the loops over bytes less than a table.
    @inline(__always)
    init(of byte: UInt8) {
      self =
        byte.isASCIILetter
        ? .letter : byte.isASCIISpace ? .space : byte >= 0x80 ? .high : byte.isASCIIDigit ? .digit : .mark
    }
  }

  mutating func skipSpace() {
    // A single one stands between most words.
    if text[place] == 0x20, !byte(place + 1).isASCIISpace {
      place += 1
      pending.insert(.spaced)
      return
    }
    var breaks = pending.contains(.newLine) ? 1 : 0
    while place < text.count, text[place].isASCIISpace {
      if text[place] == 0x0A { breaks += 1 }
      place += 1
    }
    pending.insert(.spaced)
    if breaks > 0 { pending.insert(.newLine) }
    if breaks > 1 { pending.formUnion([.newBlock, .sentenceStart]) }
  }

  /// The byte so far behind the current place, or 0.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

  mutating func append(_ token: Token, to tokens: inout [Token]) {
    var token = token
    token.flags.formUnion(pending)
    pending = []
    tokens.append(token)
  }

  // MARK: Words

  mutating func readWord(into tokens: inout [Token]) {
    // Most words end within eight bytes.
    if let head = letters(at: place), head.count < 8, head.next < 0x80, head.count > 1 || head.next != 0x2E {
      let key = Lexicon.Key(low: head.folded, high: 0)
      return append(word: key, count: head.count, hasLower: head.hasLower, end: place + head.count, to: &tokens)
    }
    let start = place
    var index = start
    var key = Lexicon.Key()
    var hasLower = false
    var count = 0
    // "a.m.", "B.C.", "U.S.": single letters with a full stop after each.
    if byte(start + 1) == 0x2E, byte(start + 2).isASCIILetter, !byte(start + 3).isASCIILetter {
      while byte(index).isASCIILetter, byte(index + 1) == 0x2E || count > 0, !byte(index + 1).isASCIILetter {
        let folded = UInt64(byte(index) | 0x20)
        if count < 8 { key.low |= folded << UInt64(count * 8) }
        hasLower = hasLower || byte(index) >= 0x61
        count += 1
        index += byte(index + 1) == 0x2E ? 2 : 1
        if byte(index - 1) != 0x2E { break }
      }
    } else {
      if let head = letters(at: start) {
        (key.low, hasLower, count) = (head.folded, head.hasLower, head.count)
        index += count
      }
      while index < text.count {
        let byte = text[index]
        if byte.isASCIILetter {
          hasLower = hasLower || byte >= 0x61
          let folded = UInt64(byte | 0x20)
          if count < 8 {
            key.low |= folded << UInt64(count * 8)
          } else if count < 16 {
            key.high |= folded << UInt64((count - 8) * 8)
          }
        } else if byte >= 0x80, !isSpecial(at: index) {
          if count < 8 {
            key.low |= UInt64(byte) << UInt64(count * 8)
          } else if count < 16 {
            key.high |= UInt64(byte) << UInt64((count - 8) * 8)
          }
        } else {
          break
        }
        count += 1
        index += 1
      }
    }
    append(word: key, count: count, hasLower: hasLower, end: index, to: &tokens)
  }

  /// The word that begins at the present place and has so many letters.
  @inline(__always)
  private mutating func append(
    word key: Lexicon.Key, count: Int, hasLower: Bool, end: Int, to tokens: inout [Token]
  ) {
    let start = place
    let word = count <= Lexicon.longestWord ? lexicon.find(key) : 0
    var flags: Token.Flags = [.isWord]
    if text[start] < 0x61 { flags.insert(.capitalised) }
    if !hasLower, count > 1 { flags.insert(.allCapitals) }
    var end = end
    let entry = lexicon.entry(word)
    // "Nov. 9": the full stop of an abbreviation belongs to it where a number or a small letter follows.
    if entry.classes.contains(.abbreviation), byte(end) == 0x2E, byte(end - 1) != 0x2E {
      var behind = end + 1
      while byte(behind) == 0x20 { behind += 1 }
      let follower = byte(behind)
      if follower.isASCIIDigit || (follower >= 0x61 && follower <= 0x7A) || follower == 0x2C { end += 1 }
    }
    place = end
    append(
      Token(
        start: Int32(start), end: Int32(end), classes: entry.classes, value: entry.value, extra: entry.extra,
        word: word, flags: flags),
      to: &tokens)
  }

  /// The letters, up to eight, that a word begins with: in lower case, the first in the lowest byte; and the byte behind
  /// them, where there are fewer. Nil in the last bytes of the text.
  @inline(__always)
  private func letters(at start: Int) -> (folded: UInt64, hasLower: Bool, count: Int, next: UInt8)? {
    guard start + 8 <= text.count else { return nil }
    let bytes = UInt64(
      littleEndian: UnsafeRawPointer(text.baseAddress! + start).loadUnaligned(as: UInt64.self))
    let tops: UInt64 = 0x8080_8080_8080_8080
    let each: UInt64 = 0x0101_0101_0101_0101
    let folded = bytes | (each * 0x20)
    // In the top bit of every byte: from "a" on, but not beyond "z", and ASCII.
    let low = folded & ~tops
    let isLetter = (low + each * (0x80 - 0x61)) & ~(low + each * (0x80 - 0x7B)) & ~bytes & tops
    let bits = UInt64((~isLetter & tops).trailingZeroBitCount & ~7)
    let kept: UInt64 = bits == 64 ? ~0 : (1 << bits) - 1
    return (
      folded & kept, bytes & kept & (each * 0x20) != 0, Int(bits / 8),
      UInt8(truncatingIfNeeded: bytes >> (bits & 63))
    )
  }

  // MARK: Marks

  mutating func readMark(_ byte: UInt8, into tokens: inout [Token]) {
    let classes: TokenClass
    var sentenceEnds = false
    switch byte {
    case 0x2D: classes = .dash
    case 0x2C: classes = .comma
    case 0x2E: (classes, sentenceEnds) = (.period, true)
    case 0x21, 0x3F: (classes, sentenceEnds) = ([], true)
    case 0x27, 0x60: return readApostrophe(length: 1, into: &tokens)
    case 0x22: classes = .quote
    case 0x28: classes = .openParenthesis
    case 0x29: classes = .closeParenthesis
    case 0x2F: classes = .slash
    case 0x3A: classes = .colon
    // "2014~2018" is a range.
    case 0x7E where self.byte(place - 1).isASCIIDigit && self.byte(place + 1).isASCIIDigit: classes = .dash
    default: classes = []
    }
    appendMark(length: 1, classes, into: &tokens)
    if sentenceEnds { pending.insert(.sentenceStart) }
  }

  mutating func appendMark(length: Int, _ classes: TokenClass, into tokens: inout [Token]) {
    let keepsSentence = pending.contains(.sentenceStart)
    append(
      Token(
        start: Int32(place), end: Int32(place + length), classes: classes, value: 0, extra: 0, word: 0, flags: []),
      to: &tokens)
    // A quotation mark or bracket does not use up the beginning of a sentence.
    if keepsSentence { pending.insert(.sentenceStart) }
    place += length
  }

  /// "'98", "'90s", "year's" and plain quotation marks.
  mutating func readApostrophe(length: Int, into tokens: inout [Token]) {
    let behind = place + length
    if byte(behind).isASCIIDigit, byte(behind + 1).isASCIIDigit, !byte(behind + 2).isASCIIDigit,
      !byte(place - 1).isASCIILetter, byte(place - 1) < 0x80 || !byte(place - 1).isASCIIDigit
    {
      let value = Int32(byte(behind) - 0x30) * 10 + Int32(byte(behind + 1) - 0x30)
      let isDecade = byte(behind + 2) == 0x73 && value % 10 == 0 && !byte(behind + 3).isASCIILetter
      let end = behind + (isDecade ? 3 : 2)
      if isDecade || !byte(end).isASCIILetter {
        append(
          Token(
            start: Int32(place), end: Int32(end), classes: isDecade ? .decade : .shortYear, value: value, extra: 1,
            word: 0, flags: []),
          to: &tokens)
        place = end
        return
      }
    }
    let isPossessive =
      byte(behind) | 0x20 == 0x73 && !byte(behind + 1).isASCIILetter && !pending.contains(.spaced) && !tokens.isEmpty
    if isPossessive {
      append(
        Token(
          start: Int32(place), end: Int32(behind + 1), classes: [], value: 0, extra: 0, word: lexicon.possessive,
          flags: []),
        to: &tokens)
      place = behind + 1
    } else {
      appendMark(length: length, .apostrophe, into: &tokens)
    }
  }

  // MARK: Beyond ASCII

  /// Dashes, quotation marks and spaces beyond ASCII; all else there is taken for letters.
  func isSpecial(at index: Int) -> Bool {
    switch byte(index) {
    case 0xC2: byte(index + 1) == 0xA0 || byte(index + 1) == 0xA3 || byte(index + 1) == 0xBD || byte(index + 1) == 0xAD
    case 0xE2: byte(index + 1) == 0x80 || byte(index + 1) == 0x82 || byte(index + 1) == 0x88
    default: false
    }
  }

  mutating func readHigh(_ first: UInt8, into tokens: inout [Token]) {
    guard isSpecial(at: place) else { return readWord(into: &tokens) }
    let second = byte(place + 1)
    let third = byte(place + 2)
    switch (first, second, third) {
    case (0xC2, 0xA0, _), (0xC2, 0xAD, _):
      place += 2
      pending.insert(.spaced)
    case (0xC2, 0xBD, _):
      append(
        Token(
          start: Int32(place), end: Int32(place + 2), classes: .fraction, value: 500, extra: 0, word: 0, flags: []),
        to: &tokens)
      place += 2
    case (0xC2, _, _): appendMark(length: 2, [], into: &tokens)
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): appendMark(length: 3, .dash, into: &tokens)
    case (0xE2, 0x80, 0x98...0x9B): readApostrophe(length: 3, into: &tokens)
    case (0xE2, 0x80, 0x9C...0x9F): appendMark(length: 3, .quote, into: &tokens)
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF):
      place += 3
      pending.insert(.spaced)
    default: appendMark(length: min(3, text.count - place), [], into: &tokens)
    }
  }
}

extension UInt8 {
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Space, tab, the line breaks and form feeds.
  @inline(__always)
  var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}
