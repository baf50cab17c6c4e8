/// Cuts UTF-8 text into the gazetteer's words: folded to lower case without diacritics, looked up in a vocabulary.
///
/// One pass over the bytes, O(n); the two arrays are reused from sentence to sentence.
struct GazetteerScanner {
  private(set) var tokens: [GazetteerToken] = []
  /// The stems found, grouped by token.
  private(set) var stems: [Int32] = []

  /// Replaces `tokens` with those of the range.
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, with vocabulary: Vocabulary) {
    tokens.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
    vocabulary.withLookup { lookup in
      var place = range.lowerBound
      var gap = GazetteerToken.Gap.space
      while place < range.upperBound {
        let byte = text[place]
        if byte < 0x80 {
          if ASCII.isWord(byte) {
            place = word(text, from: place, limit: range.upperBound, gap: gap, lookup)
            gap = .space
          } else {
            gap = max(gap, ASCII.gap(byte, in: text, at: place, range: range))
            place += 1
          }
        } else {
          let (scalar, width) = UTF8Decoding.scalar(in: text, at: place, limit: range.upperBound)
          if let separator = Self.separator(scalar) {
            gap = max(gap, separator)
            place += width
          } else {
            place = word(text, from: place, limit: range.upperBound, gap: gap, lookup)
            gap = .space
          }
        }
      }
    }
  }

  /// What a character outside ASCII separates, or nil where it belongs to a word.
  private static func separator(_ scalar: UInt32) -> GazetteerToken.Gap? {
    switch scalar {
    case 0x2010...0x2013, 0x2212: .hyphen
    case 0x2014, 0x2015, 0x2022, 0x2026, 0x3002, 0xFF1B: .stop
    case 0x3001, 0xFF0C: .comma
    case 0xA0...0xB4, 0xB6...0xB9, 0xBB, 0xBF, 0x2000...0x200F, 0x2016...0x206F, 0x3000, 0xFEFF: .space
    default: nil
    }
  }

  /// Letters that a word has shown.
  private struct Letters: OptionSet {
    let rawValue: UInt8
    static let lower = Letters(rawValue: 1)
    static let upper = Letters(rawValue: 2)
    static let digit = Letters(rawValue: 4)
    static let other = Letters(rawValue: 8)
  }

  /// Reads the word that begins at `start`, files it, and returns the place behind it (behind a possessive `'s` too).
  private mutating func word(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, gap: GazetteerToken.Gap,
    _ lookup: Vocabulary.Lookup
  ) -> Int {
    var hash = WordHash()
    let firstStem = stems.count
    var place = start
    var letters: Letters = []
    var firstIsUpper = false
    /// Where the letters since the last full stop began.
    var segment = start
    var next = start

    reading: while place < limit {
      let byte = text[place]
      switch ASCII.kind(byte) {
      case .lower:
        letters.insert(.lower)
        hash.add(byte)
        place += 1
      case .upper:
        if place == start { firstIsUpper = true }
        letters.insert(.upper)
        hash.add(byte | 0x20)
        place += 1
      case .digit:
        letters.insert(.digit)
        hash.add(byte)
        place += 1
      case .other:
        if byte >= 0x80 {
          let (scalar, width) = UTF8Decoding.scalar(in: text, at: place, limit: limit)
          if scalar == 0x2019 {
            switch Self.apostrophe(text, at: place, width: width, limit: limit) {
            case .skip(let width): place += width
            case .possessive(let width):
              next = place + width
              break reading
            default: break reading
            }
            continue
          }
          if Self.separator(scalar) != nil { break reading }
          let folded = LetterFolding.fold(scalar)
          if place == start { firstIsUpper = folded.isUpper }
          letters.insert(folded.isUpper ? .upper : .lower)
          for byte in folded.bytes { hash.add(byte) }
          place += width
        } else {
          switch Self.inner(text, at: place, start: start, limit: limit, segment: segment) {
          case .end: break reading
          case .skip(let width):
            place += width
            segment = place
            continue
          case .keep:
            letters.insert(.other)
            hash.add(byte)
            place += 1
          case .possessive(let width):
            next = place + width
            break reading
          }
        }
      }
      if hash.count >= Vocabulary.shortestStem, let stem = lookup.stem(hash.value) { stems.append(stem) }
    }

    var token = GazetteerToken(start: Int32(start), end: Int32(place), hash: hash.value, gap: gap)
    token.word = lookup.word(hash.value)
    token.firstStem = Int32(firstStem)
    token.stemCount = Int32(stems.count - firstStem)
    token.capitals = !letters.contains(.lower) ? .all : (firstIsUpper ? .first : .none)
    if letters == .digit, place - start <= 4 {
      token.number = text[start..<place].reduce(0) { $0 * 10 + Int32($1 - 0x30) }
      token.digits = UInt8(place - start)
    }
    tokens.append(token)
    // The last full stop of "U.S." belongs to the word.
    if segment > start, place - segment == 1, place < limit, text[place] == UInt8(ascii: ".") { return place + 1 }
    return max(next, place)
  }

  private enum Inner {
    case end, keep
    /// Passed over so many bytes, the word goes on.
    case skip(Int)
    /// So many bytes of a possessive, the word is over.
    case possessive(Int)
  }

  /// What an ASCII character that is neither letter nor digit does inside a word.
  private static func inner(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, start: Int, limit: Int, segment: Int
  ) -> Inner {
    guard place > start, place + 1 < limit else { return .end }
    switch text[place] {
    case UInt8(ascii: "'"):
      return apostrophe(text, at: place, width: 1, limit: limit)
    case UInt8(ascii: "/") where ASCII.kind(text[place - 1]) == .digit && ASCII.kind(text[place + 1]) == .digit:
      return .keep  // 9/11
    case UInt8(ascii: ".")
    where place - segment == 1 && ASCII.isLetter(text[place - 1]) && ASCII.isLetter(text[place + 1]):
      // U.S., U.S.S.R.: one letter on each side.
      return place + 2 < limit && ASCII.isWord(text[place + 2]) ? .end : .skip(1)
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
    if byte &- 0x61 < 26 { return .lower }
    if byte &- 0x41 < 26 { return .upper }
    return byte &- 0x30 < 10 ? .digit : .other
  }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }

  /// What a character between words separates.
  static func gap(
    _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, at place: Int, range: Range<Int>
  ) -> GazetteerToken.Gap {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "."): return .space
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
