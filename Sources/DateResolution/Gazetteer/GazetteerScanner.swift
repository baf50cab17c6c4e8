/// Cuts UTF-8 text into the gazetteer's words: folded to lower case without diacritics, looked up in a vocabulary.
///
/// One pass over the bytes, O(n), no allocation beyond the two arrays, which are reused from sentence to sentence.
struct GazetteerScanner {
  let vocabulary: Vocabulary
  private(set) var tokens: [GazetteerToken] = []
  /// The stems found, grouped by token.
  private(set) var stems: [Int32] = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Replaces `tokens` with those of the range.
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
    var place = range.lowerBound
    var gap = GazetteerToken.Gap.space
    while place < range.upperBound {
      let byte = text[place]
      if byte < 0x80 {
        if ASCII.isWord(byte) {
          place = word(text, from: place, limit: range.upperBound, gap: gap)
          gap = .space
        } else {
          gap = Self.gap(gap, ASCII.gap(byte, in: text, at: place, range: range))
          place += 1
        }
      } else {
        let (scalar, width) = UTF8Decoding.scalar(in: text, at: place, limit: range.upperBound)
        if let separator = Self.separator(scalar) {
          gap = Self.gap(gap, separator)
          place += width
        } else {
          place = word(text, from: place, limit: range.upperBound, gap: gap)
          gap = .space
        }
      }
    }
  }

  /// The stronger of two separators; a hyphen with a space beside it is a dash.
  private static func gap(_ before: GazetteerToken.Gap, _ now: GazetteerToken.Gap) -> GazetteerToken.Gap {
    before.rawValue >= now.rawValue ? before : now
  }

  /// What a character outside ASCII separates, or nil where it belongs to a word.
  private static func separator(_ scalar: UInt32) -> GazetteerToken.Gap? {
    switch scalar {
    case 0x2010...0x2013, 0x2212: .hyphen
    case 0x2014, 0x2015, 0x2022, 0x2026, 0x3002, 0xFF1B: .stop
    case 0x3001, 0xFF0C: .comma
    case 0xA0, 0xAB, 0xBB, 0x2000...0x200F, 0x2018...0x201F, 0x2028...0x202F, 0x2039, 0x203A, 0x3000, 0xFEFF: .space
    case 0xA1...0xA9, 0xAC...0xB4, 0xB6...0xB9, 0xBF, 0x2030...0x206F: .space
    default: nil
    }
  }

  /// Reads the word that begins at `start`, files it, and returns the place behind it (behind a possessive `'s` too).
  private mutating func word(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, gap: GazetteerToken.Gap
  ) -> Int {
    var hash = WordHash()
    var token = GazetteerToken(start: Int32(start), end: 0, gap: gap)
    token.firstStem = Int32(stems.count)
    var place = start
    var lower = false
    var upper = false
    var firstIsUpper = false
    var sinceDot = 0
    var digits = 0
    var number: Int32 = 0
    var next = start

    reading: while place < limit {
      let byte = text[place]
      if byte < 0x80 {
        let kind = ASCII.kind(byte)
        switch kind {
        case .lower:
          lower = true
          hash.add(byte)
        case .upper:
          if place == start { firstIsUpper = true }
          upper = true
          hash.add(byte | 0x20)
        case .digit:
          digits += 1
          if digits <= 4 { number = number * 10 + Int32(byte - 0x30) }
          hash.add(byte)
        case .other:
          switch Self.inner(text, at: place, start: start, limit: limit, sinceDot: sinceDot) {
          case .end: break reading
          case .skip(let width):
            place += width
            sinceDot = 0
            continue reading
          case .keep: hash.add(byte)
          case .possessive(let width):
            next = place + width
            break reading
          }
        }
        place += 1
      } else {
        let (scalar, width) = UTF8Decoding.scalar(in: text, at: place, limit: limit)
        if scalar == 0x2019 {
          guard case .skip = Self.apostrophe(text, at: place, width: width, limit: limit) else {
            if case .possessive(let all) = Self.apostrophe(text, at: place, width: width, limit: limit) {
              next = place + all
            }
            break reading
          }
          place += width
          continue reading
        }
        if Self.separator(scalar) != nil { break reading }
        let folded = LetterFolding.fold(scalar)
        if folded.isUpper {
          if place == start { firstIsUpper = true }
          upper = true
        } else {
          lower = true
        }
        for byte in folded.bytes { hash.add(byte) }
        place += width
      }
      sinceDot += 1
      if hash.count >= Vocabulary.shortestStem, let stem = vocabulary.stem(hash.value) { stems.append(stem) }
    }

    token.end = Int32(place)
    token.hash = hash.value
    token.word = vocabulary.word(hash.value)
    token.stemCount = Int32(stems.count) - token.firstStem
    token.capitals = !lower ? .all : (firstIsUpper ? .first : .none)
    if digits > 0, digits <= 4, !lower, !upper, place - start == digits {
      token.number = number
      token.digits = UInt8(digits)
    }
    tokens.append(token)
    // The last full stop of "U.S." belongs to the word.
    if sinceDot == 1, place - start > 1, place < limit, text[place] == UInt8(ascii: ".") { return place + 1 }
    return max(next, place)
  }

  private enum Inner {
    case end, keep
    /// Passed over so many bytes, the word goes on.
    case skip(Int)
    /// So many bytes of a possessive, the word is over.
    case possessive(Int)
  }

  /// What a character that is neither letter nor digit does inside a word.
  private static func inner(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, start: Int, limit: Int, sinceDot: Int
  ) -> Inner {
    guard place > start, place + 1 < limit else { return .end }
    switch text[place] {
    case UInt8(ascii: "'"):
      return apostrophe(text, at: place, width: 1, limit: limit)
    case UInt8(ascii: "/") where ASCII.kind(text[place - 1]) == .digit && ASCII.kind(text[place + 1]) == .digit:
      return .keep  // 9/11
    case UInt8(ascii: ".") where sinceDot == 1 && ASCII.isLetter(text[place - 1]) && ASCII.isLetter(text[place + 1]):
      // U.S., U.S.S.R.: one letter on each side.
      let two = place + 2
      return two < limit && ASCII.isWord(text[two]) ? .end : .skip(1)
    default:
      return .end
    }
  }

  /// "Trump's" is "Trump"; "O'Neill" and "d'état" are one word each.
  private static func apostrophe(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, width: Int, limit: Int
  ) -> Inner {
    let next = place + width
    guard next < limit, ASCII.isLetter(text[next]) || text[next] >= 0x80 else { return .end }
    let afterS = next + 1
    if text[next] | 0x20 == UInt8(ascii: "s"), afterS == limit || !ASCII.isWord(text[afterS]) {
      return .possessive(width + 1)
    }
    return .skip(width)
  }
}

/// Byte classes of ASCII.
enum ASCII {
  enum Kind { case lower, upper, digit, other }

  @inline(__always) static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    default: .other
    }
  }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  @inline(__always) static func isWord(_ byte: UInt8) -> Bool { kind(byte) != .other }

  /// What a character between words separates.
  static func gap(
    _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, at place: Int, range: Range<Int>
  ) -> GazetteerToken.Gap {
    switch byte {
    case UInt8(ascii: "-"):
      let touches =
        place > range.lowerBound && place + 1 < range.upperBound
        && text[place - 1] > 0x20 && text[place + 1] > 0x20
      return touches && text[place - 1] != byte && text[place + 1] != byte ? .hyphen : .stop
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "/"):
      return .stop
    default: return .space
    }
  }
}

/// Reading scalars from bytes that may be cut off or malformed: always makes progress, never reads past the limit.
enum UTF8Decoding {
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at place: Int, limit: Int) -> (value: UInt32, width: Int) {
    let first = text[place]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard width > 1, place + width <= limit else { return (0xFFFD, 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width {
      let byte = text[place + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, width)
  }
}
