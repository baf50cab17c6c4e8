import Prose
import TimeExpressions

/// Where a time expression stands in its line: alone, at its head, or somewhere in it.
struct HeadedLines {
  let text: UnsafeBufferPointer<UInt8>

  enum Role {
    case alone, leading
    /// It stands in the first column of a table.
    case cell
    /// A year before a word that may begin a sentence as well as a name, or that may be an hour: "1987 Third generation",
    /// "2018 World Cup", "2034 The president says".
    case perhapsLeading
  }

  func role(of expression: TimeExpression) -> Role? {
    let start = expression.range.lowerBound
    if opensLine(start) { return isBracketed(expression) ? .leading : role(behind: expression) }
    // Cheaper than to look at what stands behind every date.
    guard expression.meaning.headingDate?.day != nil, let line = startOfLine(before: start),
      expression.meaning.isStamp && isPosting(line..<start) || isPlace(line..<start), role(behind: expression) == .alone
    else { return nil }
    return .alone
  }

  /// "[14/10/2021, 18:02:11] Mags: he came": the stamp of a message.
  private func isBracketed(_ expression: TimeExpression) -> Bool {
    let (start, end) = (expression.range.lowerBound, expression.range.upperBound)
    return start > 0 && text[start - 1] == UInt8(ascii: "[") && end < text.count && text[end] == UInt8(ascii: "]")
      && expression.meaning.isStamp
  }

  /// Where the line begins that the place stands in; nil where that is farther than a heading is long, or where the line
  /// goes on from the one before it.
  private func startOfLine(before place: Int) -> Int? {
    var index = place
    while index > max(0, place - Self.longestLead) {
      if text[index - 1] == newline { return isWrapped(at: index - 1) ? nil : index }
      index -= 1
    }
    return index == 0 ? 0 : nil
  }

  /// "In the field, May 23rd": a few words before the date that are no sentence, and a blank line above them.
  private func isPlace(_ lead: Range<Int>) -> Bool {
    guard lead.count <= Self.longestPlace, let first = lead.first, text[first].isUpper,
      lead.lowerBound == 0 || lead.lowerBound > 1 && text[lead.lowerBound - 2] == newline,
      text[lead].last == space, lead.count > 2, text[lead.upperBound - 2] == UInt8(ascii: ",")
    else { return false }
    let words = text[lead].count { $0 == space }
    return words <= Self.mostWords && !text[lead].contains { $0.isDigit || Self.sentenceMarks.contains($0) }
  }

  /// "Posted by Mags » Mon 13 Mar 2006 8:02 am", "by Mags on 13 March 2006, 20:02".
  private func isPosting(_ lead: Range<Int>) -> Bool {
    let start = lead.drop { Self.marks.contains(text[$0]) || text[$0] >= 0x80 }
    return Tagger.english.documentWords.isPosting(text[start])
  }

  /// The blank line behind it, or the limit.
  func endOfParagraph(from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      if text[index] == newline {
        var next = index + 1
        while next < text.count, text[next] == space || text[next] == tab || text[next] == carriageReturn { next += 1 }
        if next >= text.count || text[next] == newline { return index }
      }
      index += 1
    }
    return limit
  }

  /// Whether nothing but the marks of a list or heading stands before it.
  func opensLine(_ place: Int) -> Bool {
    var index = place
    let limit = max(0, place - Self.longestMark)
    while index > limit {
      let byte = text[index - 1]
      if byte == newline { return !isWrapped(at: index - 1) }
      guard Self.marks.contains(byte) || byte >= 0x80 && isMark(endingAt: index) else { return false }
      index -= 1
    }
    return index == 0
  }

  /// Whether the line that ends there goes on in the next: a long one without a mark at its end.
  private func isWrapped(at end: Int) -> Bool {
    var index = end
    while index > 0, text[index - 1] == space || text[index - 1] == carriageReturn { index -= 1 }
    guard index > 0, text[index - 1] != newline, !Self.terminators.contains(text[index - 1]) else { return false }
    var start = index
    while start > max(0, index - Self.longLine), text[start - 1] != newline { start -= 1 }
    return index - start >= Self.longLine
  }

  /// Bullets and dashes: U+2010 to U+2BFF, U+00B7.
  private func isMark(endingAt end: Int) -> Bool {
    // Any byte of such a mark: its lead byte stands at most two before.
    for lead in stride(from: end - 1, through: max(0, end - 3), by: -1) where text[lead] >= 0xC0 {
      return text[lead] == 0xE2 && lead + 1 < text.count && text[lead + 1] >= 0x80
        || text[lead] == 0xC2 && lead + 1 < text.count && text[lead + 1] == 0xB7
    }
    return false
  }

  private func role(behind expression: TimeExpression) -> Role? {
    var index = expression.range.upperBound
    var isSpaced = false
    while index < text.count, Self.closers.contains(text[index]) {
      if text[index] == space { isSpaced = true }
      index += 1
    }
    guard index < text.count, text[index] != newline, text[index] != carriageReturn else { return .alone }
    let next = index + 1 < text.count ? text[index + 1] : newline
    switch text[index] {
    case UInt8(ascii: ":"):
      if next == newline || next == carriageReturn { return .alone }
      return next.isDigit ? nil : .leading
    case UInt8(ascii: "|"), tab: return .cell
    case UInt8(ascii: "-"): return isSpaced && (next == space || next == UInt8(ascii: "-")) ? .leading : nil
    case 0xE2 where next == 0x80 && index + 2 < text.count && (text[index + 2] == 0x93 || text[index + 2] == 0x94):
      return .leading
    case UInt8(ascii: "."):
      if next == newline || next == carriageReturn { return .alone }
      return expression.meaning.isDayOrYear && isSentence(behind: index) ? .leading : nil
    case UInt8(ascii: ","): return namesPlace(from: index + 1) ? .alone : nil
    // "2021-10-14 18:02 <mags> He came".
    case UInt8(ascii: "<"): return expression.meaning.isStamp ? .leading : nil
    default:
      // "21 February The battle begins", "1985 On 13 July he plays": the marks that parted the two are gone. Behind a year a
      // name is as likely: "2018 World Cup winners".
      guard isSpaced, text[index].isUpper else { return nil }
      let isDay = expression.meaning.headingDate.map { $0.day != nil && $0.month != nil } ?? false
      if isDay { return .leading }
      guard expression.meaning.isPlainYear, let year = expression.meaning.headingDate?.year else { return nil }
      // "2034 The president says": as likely the hour of an entry.
      let mayBeClock = year < 2400 && year % 100 < 60
      return !mayBeClock && opensSentence(at: index) ? .leading : .perhapsLeading
    }
  }

  /// Whether more follows the full stop, and its closing marks: "29 November 1962. Britain signs", "**1962.** Britain signs".
  private func isSentence(behind stop: Int) -> Bool {
    var index = stop + 1
    while index < text.count, Self.closers.contains(text[index]) { index += 1 }
    return index > stop + 1 && text[index - 1] == space && index < text.count && text[index] != newline
  }

  /// "On", "The", "It": a word that a sentence begins with.
  private func opensSentence(at start: Int) -> Bool {
    let word = text[start...].prefix { $0.isLetter }
    guard word.count <= Self.longestOpener else { return false }
    return Abbreviations.sentenceOpeners.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// "6 March 1915, Gallipoli": a few words up to the end of the line that are no sentence.
  private func namesPlace(from start: Int) -> Bool {
    var index = start
    let limit = min(text.count, start + Self.longestPlace)
    var first: UInt8?
    while index < limit, text[index] != newline {
      if first == nil, text[index] != space { first = text[index] }
      if text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ":") { return false }
      index += 1
    }
    return (index == text.count || text[index] == newline) && (first?.isUpper ?? false)
  }

  private static let marks = Set(" \t#*=>|_-\"'[".utf8)
  static let closers = Set(" *_#=)]".utf8)
  private static let sentenceMarks = Set(".:(;!?".utf8)
  private static let terminators = Set(".!?:;)\"".utf8)
  /// Bytes; text is wrapped at 60 columns or more.
  private static let longLine = 50
  /// The marks of a list or heading before its words, in bytes.
  static let longestMark = 16
  /// Bytes.
  private static let longestPlace = 40
  private static let longestOpener = 10
  private static let longestLead = 80
  /// Of a place.
  private static let mostWords = 4

  let newline = UInt8(ascii: "\n")
  private let carriageReturn = UInt8(ascii: "\r")
  private let space = UInt8(ascii: " ")
  private let tab = UInt8(ascii: "\t")
}
