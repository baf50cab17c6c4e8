import Prose

/// What the English words right around an expression say of it.
struct EnglishSurroundings: ExpressionSurroundings {
  let text: UnsafeBufferPointer<UInt8>

  func isDefinite(_ range: Range<Int>) -> Bool {
    func isThe(at place: Int) -> Bool {
      place >= 0 && place + 4 <= text.count && text[place].lowered == UInt8(ascii: "t")
        && text[place + 1] == UInt8(ascii: "h") && text[place + 2] == UInt8(ascii: "e") && text[place + 3] <= 0x20
        && (place == 0 || !text[place - 1].isLetter)
    }
    // "At six the next day", "in July of the next year".
    return isThe(at: range.lowerBound) || isThe(at: range.lowerBound - 4)
      || range.contains { stands(" the next ", at: $0) }
  }

  func isDayOfMemory(_ range: Range<Int>) -> Bool {
    guard isDefinite(range) else { return false }
    if stands(" when ", at: range.upperBound) { return true }
    let isInside = stands("the ", at: range.lowerBound) || stands("The ", at: range.lowerBound)
    // "On the Monday we left for Bonn."
    let start = isInside ? range.lowerBound : range.lowerBound - 4
    let leads: [StaticString] = ["on ", "On ", "by ", "By ", "until ", "since ", "from ", "before ", "after ", "for "]
    let isAdverbial = leads.contains { self.leads($0, to: start) }
    let subjects: [StaticString] = [" I ", " we ", " he ", " she ", " they ", " the "]
    return !isAdverbial && subjects.contains { stands($0, at: range.upperBound) }
  }

  func isPossessive(_ range: Range<Int>) -> Bool {
    stands("'s", at: range.upperBound) || stands("’s", at: range.upperBound)
  }

  func isAttribute(_ range: Range<Int>) -> Bool { leads("of ", to: range.lowerBound) }

  func isOfDay(_ range: Range<Int>) -> Bool { leads("on ", to: range.lowerBound) }

  func isCompared(_ place: Int) -> Bool {
    wordBack(from: place, within: Self.comparison, until: { Self.isStop($0) || $0 == UInt8(ascii: ",") }) { start in
      Self.comparisons.contains { stands($0, at: start) }
    } != nil
  }

  private static let comparisons: [StaticString] = [
    "than ", "from ", "compared ", "against ", "versus ", "since ", "as ",
  ]
  /// Bytes.
  private static let comparison = 40

  func isOfSaying(_ range: Range<Int>) -> Bool {
    stands(" that ", at: range.upperBound)
      || (["said on ", "said in ", "announced in ", "announced on "] as [StaticString]).contains {
        leads($0, to: range.lowerBound)
      }
  }

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
    (["who ", "which ", "that ", "whom ", "where "] as [StaticString]).contains { leads($0, to: place) }
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

  private static let pronouns: WordList = ["he", "she", "it", "they", "we", "i"]
}
