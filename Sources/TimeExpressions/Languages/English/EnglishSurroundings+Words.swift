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
