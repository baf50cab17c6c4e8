import Prose

/// The words around a place, and the way back through its clause.
extension EnglishSurroundings {
  /// Whether the bytes of the word, or of several, stand at the place.
  func stands(_ word: StaticString, at place: Int) -> Bool {
    place >= 0 && place + word.utf8CodeUnitCount <= text.count
      && (0..<word.utf8CodeUnitCount).allSatisfy { text[place + $0] == word.utf8Start[$0] }
  }

  /// Whether one of the words stands there, in whatever case.
  func stands(_ words: WordList, at place: Int) -> Bool {
    words.contains(max(0, place)..<endOfWord(at: place), in: text)
  }

  /// Whether the word, or several, stands right before the place and is no end of a longer one: "on" in "on Monday", not in
  /// "London Monday".
  func leads(_ word: StaticString, to place: Int) -> Bool {
    let start = place - word.utf8CodeUnitCount
    return stands(word, at: start) && (start == 0 || !text[start - 1].isLetter)
  }

  /// Whether the word is that one, which is given in small letters.
  func reads(_ word: Range<Int>?, _ expected: StaticString) -> Bool {
    guard let word, word.count == expected.utf8CodeUnitCount else { return false }
    return (0..<word.count).allSatisfy { text[word.lowerBound + $0].lowered == expected.utf8Start[$0] }
  }

  /// The words of the stretch, in order.
  func words(in range: Range<Int>, parted: WordPlaces.Gap = .anyMark) -> WordPlaces {
    WordPlaces(text: text, range: range, gap: parted)
  }

  /// Whether the word begins with a small letter.
  func isSmall(_ word: Range<Int>) -> Bool { text[word.lowerBound].isLower }

  func isParticiple(_ word: Range<Int>) -> Bool { EnglishParticiples.contain(lowering: text[word]) }

  /// Where the letters end that begin there.
  func endOfWord(at place: Int) -> Int {
    var end = max(0, place)
    while end < text.count, end - place < Self.longestWord, text[end].isLetter { end += 1 }
    return end
  }

  /// The letters from there on.
  func word(at place: Int) -> Substring {
    Substring(decoding: text[max(0, place)..<endOfWord(at: place)], as: UTF8.self)
  }

  /// Where the nearest word of its clause begins before the place that fits; the clause's first word is not looked at.
  ///
  /// - Parameter ends: whether the byte ends a clause.
  func wordBack(
    from place: Int, within reach: Int = shortReach, until ends: (UInt8) -> Bool = endsClause, where fits: (Int) -> Bool
  ) -> Int? {
    var start = place
    while start > max(0, place - reach), text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 {
        if start > 1, ends(text[start - 2]) { return nil }
        if fits(start) { return start }
      }
      start -= 1
    }
    return nil
  }

  /// Where the clause of the place begins, or so many bytes before it.
  func startOfClause(
    before place: Int, within reach: Int, after ends: (UInt8) -> Bool = endsClause
  ) -> Int {
    var start = place
    while start > max(0, place - reach), text[start - 1] != UInt8(ascii: "\n"),
      !(start > 1 && text[start - 1] == 0x20 && ends(text[start - 2]))
    {
      start -= 1
    }
    return start
  }

  /// Whether a word fits that begins in the stretch, or at its end.
  func holdsWord(from start: Int, to end: Int, where fits: (Int) -> Bool) -> Bool {
    (start...end).contains { ($0 == start || text[$0 - 1] == 0x20) && fits($0) }
  }

  static func endsClause(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// Bytes.
  static let shortReach = 60
  private static let longestWord = 20
}

/// The words of a stretch as places in the text, one after another: nothing is copied.
struct WordPlaces: Sequence, IteratorProtocol {
  /// What stands between two words.
  enum Gap {
    /// Whatever is neither a letter nor a digit of ASCII.
    case anyMark
    /// Spaces and line breaks: marks belong to their words.
    case space
    case spaceOrComma
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var place: Int
  private let end: Int
  private let gap: Gap

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>, gap: Gap) {
    self.text = text
    (place, end) = (range.lowerBound, range.upperBound)
    self.gap = gap
  }

  mutating func next() -> Range<Int>? {
    while place < end, parts(text[place]) { place += 1 }
    guard place < end else { return nil }
    let start = place
    while place < end, !parts(text[place]) { place += 1 }
    return start..<place
  }

  /// Whether more words than that are left.
  func isLonger(than count: Int) -> Bool {
    var rest = self
    for _ in 0...count where rest.next() == nil { return false }
    return true
  }

  private func parts(_ byte: UInt8) -> Bool {
    switch gap {
    case .anyMark: !byte.isLetter && !byte.isDigit
    case .space: byte == 0x20 || byte == UInt8(ascii: "\n")
    case .spaceOrComma: byte == 0x20 || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ",")
    }
  }
}
