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

  /// Bytes.
  private static let longestWord = 20

  /// "Last year's winner".
  func isPossessive(_ range: Range<Int>) -> Bool {
    stands("'s", at: range.upperBound) || stands("’s", at: range.upperBound)
  }

  /// How the words around a date set it to what a report tells.
  func standing(_ expression: TimeExpression) -> LookBack.Standing {
    let range = expression.range
    return LookBack.Standing(
      isPossessive: isPossessive(range), isAttribute: stands("of ", at: range.lowerBound - 3),
      opensClause: stands(", when ", at: range.upperBound),
      isOfThing: expression.startsSentence && expression.link == .in && isApposed(expression.range),
      isOfNoun: expression.meaning.isOfLastYear && isOfNoun(range.lowerBound),
      isOfDay: stands("on ", at: range.lowerBound - 3),
      isCompared: expression.meaning.isOfLastYear && isCompared(range.lowerBound))
  }

  /// "Compared with 3 per cent in June last year", "more than in June last year", "from 40 in June last year".
  private func isCompared(_ place: Int) -> Bool {
    var start = place
    while start > max(0, place - Self.comparison), text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 {
        if start > 1, Self.isStop(text[start - 2]) || text[start - 2] == UInt8(ascii: ",") { return false }
        if Self.comparisons.contains(where: { stands($0, at: start) }) { return true }
      }
      start -= 1
    }
    return false
  }

  private static let comparisons: [StaticString] = [
    "than ", "from ", "compared ", "against ", "versus ", "since ", "as ",
  ]
  /// Bytes.
  private static let comparison = 40

  /// "told reporters on March 24 that", "said on March 24": what a report quotes is of its own days.
  func isOfSaying(_ range: Range<Int>) -> Bool {
    return stands(" that ", at: range.upperBound) || stands("said on ", at: range.lowerBound - 8)
      || stands("said in ", at: range.lowerBound - 8) || stands("announced in ", at: range.lowerBound - 13)
      || stands("announced on ", at: range.lowerBound - 13)
  }

  /// Whether the sentence opens with a pronoun, or one follows the expression: "On 6 June he landed".
  func hasPronoun(around range: Range<Int>) -> Bool {
    var next = range.upperBound
    while next < text.count, text[next] == 0x20 || text[next] == UInt8(ascii: ",") { next += 1 }
    if stands(Self.pronouns, at: next) { return true }
    // Back to the end of the sentence before.
    var start = range.lowerBound
    while start > max(0, range.lowerBound - 160) {
      if text[start - 1] == UInt8(ascii: "\n") { break }
      if start > 1, text[start - 1] == 0x20, ".!?".utf8.contains(text[start - 2]) { break }
      start -= 1
    }
    return stands(Self.pronouns, at: start)
  }

  /// Whether the words of its clause make it an aside to what is told: "he had joined in 1996", "would not come until
  /// 1918", "the mill, which opened in 1996", "the ship, launched in 1996, …". "By 1893 they had finished the roof" is a
  /// step on, where it is of a year before the story's a look back.
  func isHedged(_ expression: TimeExpression, looksBack: Bool) -> Bool {
    let hedges = looksBack ? Self.hedges : Self.aims
    let isPast = expression.tense == .past
    let (place, end) = (expression.range.lowerBound, expression.range.upperBound)
    var start = place
    var hasComma = false
    while start > max(0, place - Self.longestClause), text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: "\t") {
        if start > 1, Self.isStop(text[start - 2]) { break }
        // "The man who would be mayor came in 1893": the verb of the date is past, and "would" that of another clause.
        for word in hedges where stands(word, at: start) && !(isPast && isAim(at: start) && isRelative(before: start)) {
          return true
        }
        if start > 1, text[start - 2] == UInt8(ascii: ",") {
          hasComma = true
          for word in Self.relatives where stands(word, at: start) { return true }
        }
      }
      start -= 1
    }
    if hasComma, end < text.count, text[end] == UInt8(ascii: ",") { return true }
    guard expression.startsSentence || stands("As early as ", at: place - 12) else { return false }
    // "In 1996 he had been fired."
    var next = end
    while next < min(text.count, end + Self.shortestClause), !Self.isStop(text[next]), text[next] != UInt8(ascii: "\n")
    {
      if text[next] == 0x20 {
        // Not in a clause of its own: "the man who would be king", ", which would be her home".
        if Self.clauses.contains(where: { stands($0, at: next + 1) }) { return false }
        // "In 1895 she said she would leave": past, whatever is to come of it.
        for word in hedges where stands(word, at: next + 1) && !(isPast && isAim(at: next + 1)) { return true }
      }
      next += 1
    }
    return false
  }

  /// "would", "was to", and not "would have", of which nothing came.
  private func isAim(at place: Int) -> Bool {
    Self.aims.contains { stands($0, at: place) } && !stands("would have ", at: place)
  }

  /// Whether the word before the place opens a relative clause: "who would".
  private func isRelative(before place: Int) -> Bool {
    (["who ", "which ", "that ", "whom ", "where "] as [StaticString]).contains {
      stands($0, at: place - $0.utf8CodeUnitCount)
    }
  }

  /// A mark that ends a clause.
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static let aims: [StaticString] = ["would ", "was to ", "were to ", "will "]
  private static let hedges = aims + ["had "]
  /// Words that open a clause behind the main verb.
  private static let clauses: [StaticString] = ["who ", "which ", "that ", "whom ", "where ", "when ", "as ", "after "]
  private static let relatives: [StaticString] = ["which ", "who ", "whom ", "whose ", "where ", "when ", "as "]
  /// Bytes.
  private static let longestClause = 160
  private static let shortestClause = 40

  /// Whether a comma stands between what was told last in the same sentence and here.
  func holdsComma(between mention: ResolutionContext.Mention, and place: Int) -> Bool {
    guard mention.place < place else { return false }
    return text[mention.place..<place].contains(UInt8(ascii: ","))
  }

  private static let pronouns: WordList = ["he", "she", "it", "they", "we", "i"]

  /// "(bap. 1749, d. 1831)", "(1941–1998)": in brackets with other words or another year. "The Emperor (1934)" is the time
  /// of what follows.
  func isLifeDate(_ expression: TimeExpression) -> Bool {
    let place = expression.range.lowerBound
    let end = max(0, place - Self.longestBracket)
    var index = place
    while index > end {
      index -= 1
      switch text[index] {
      case UInt8(ascii: "("):
        if case .range = expression.meaning { return true }
        return text[(index + 1)..<place].contains { $0.isLetter }
      case UInt8(ascii: ")"), UInt8(ascii: "\n"): return false
      default: break
      }
    }
    return false
  }

  /// Bytes.
  private static let longestBracket = 60
}
