import Prose
import TimeExpressions

/// What the words right around an expression say of it, read off the text where the tokens are gone. Each looks at a
/// bounded number of bytes.
///
/// A value of its own, for a walk is large, and what is asked of a part of it should not copy the whole.
struct ExpressionSurroundings {
  let text: UnsafeBufferPointer<UInt8>

  /// Whether it begins with "the", or stands behind it.
  func isDefinite(_ range: Range<Int>) -> Bool {
    func isThe(at place: Int) -> Bool {
      place >= 0 && place + 4 <= text.count && text[place].lowered == UInt8(ascii: "t")
        && text[place + 1] == UInt8(ascii: "h") && text[place + 2] == UInt8(ascii: "e") && text[place + 3] <= 0x20
    }
    return isThe(at: range.lowerBound) || isThe(at: range.lowerBound - 4)
  }

  /// Whether the bytes of the word, or of several, stand at the place.
  func stands(_ word: StaticString, at place: Int) -> Bool {
    place >= 0 && place + word.utf8CodeUnitCount <= text.count
      && (0..<word.utf8CodeUnitCount).allSatisfy { text[place + $0] == word.utf8Start[$0] }
  }

  /// "told reporters on March 24 that", "said on March 24": what a report quotes is of its own days.
  func isOfSaying(_ range: Range<Int>) -> Bool {
    return stands(" that ", at: range.upperBound) || stands("said on ", at: range.lowerBound - 8)
      || stands("said in ", at: range.lowerBound - 8) || stands("announced in ", at: range.lowerBound - 13)
      || stands("announced on ", at: range.lowerBound - 13)
  }

  /// Whether the sentence opens with a pronoun, or one follows the expression: "On 6 June he landed".
  func hasPronoun(around range: Range<Int>) -> Bool {
    func word(at place: Int) -> Substring {
      var end = place
      while end < text.count, end - place < 6, text[end].isLetter { end += 1 }
      return Substring(decoding: text[place..<end], as: UTF8.self)
    }
    var next = range.upperBound
    while next < text.count, text[next] == 0x20 || text[next] == UInt8(ascii: ",") { next += 1 }
    if Self.pronouns.contains(word(at: next)) { return true }
    // Back to the end of the sentence before.
    var start = range.lowerBound
    while start > max(0, range.lowerBound - 160) {
      if text[start - 1] == UInt8(ascii: "\n") { break }
      if start > 1, text[start - 1] == 0x20, ".!?".utf8.contains(text[start - 2]) { break }
      start -= 1
    }
    return Self.pronouns.contains(word(at: start))
  }

  private static let pronouns: Set<Substring> = ["he", "she", "it", "they", "we", "He", "She", "It", "They", "We", "I"]

  /// "(bap. 1749, d. 1831)", "(1941–1998)": in brackets with other words or another year. "The Emperor (1934)" is the time
  /// of what follows.
  func isLifeDate(_ expression: TimeExpression) -> Bool {
    let place = expression.range.lowerBound
    for index in stride(from: place - 1, through: max(0, place - Self.longestBracket), by: -1) {
      if text[index] == UInt8(ascii: "(") {
        if case .range = expression.meaning { return true }
        return text[(index + 1)..<place].contains { $0.isLetter }
      }
      if text[index] == UInt8(ascii: ")") || text[index] == UInt8(ascii: "\n") { return false }
    }
    return false
  }

  /// Bytes.
  private static let longestBracket = 60
}
