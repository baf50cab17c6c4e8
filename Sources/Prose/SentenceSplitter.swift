/// Cuts running text into sentences.
///
/// A line break always ends a sentence: the readers join hard-wrapped lines, so a break that is left is the author's.
/// Inside a line a sentence ends at `.`, `!`, `?` or `…`, with whatever closing quotes follow, when the next word can
/// begin a sentence and the mark is not that of an abbreviation, an initial or a number. After the abbreviations that
/// do end sentences ("U.S.", "a.m.", "Inc.") the next word decides: only one that usually opens a sentence cuts.
///
/// Linear in the length of the text; ranges are UTF-8 byte offsets, trimmed of white space, in order.
package struct SentenceSplitter: Sendable {
  package init() {}

  /// Bytes. What goes on for longer without a full stop is a list or a table, and is cut at the next blank, so that
  /// whatever looks at a whole sentence for each thing in it stays linear in the text.
  private static let longest = 4000

  package func sentences(of text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { sentences(of: $0) }
  }

  package func sentences(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    func close(at end: Int) {
      var lower = start
      var upper = end
      while lower < upper, bytes[lower].isSpace { lower += 1 }
      while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
      if lower < upper { result.append(lower..<upper) }
      start = end
    }
    while index < bytes.count {
      let byte = bytes[index]
      if index - start >= Self.longest, byte.isSpace || byte == UInt8(ascii: ";") {
        close(at: index)
      }
      if byte == UInt8(ascii: "\n") {
        close(at: index)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
        || bytes.hasEllipsis(at: index)
      {
        let mark = index
        var end = bytes.hasEllipsis(at: index) ? index + 3 : index + 1
        while end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == byte { end += 1 }
        let afterMarks = end
        end = skipClosers(bytes, from: end)
        let next = skipSpaces(bytes, from: end)
        if next > end, next < bytes.count, opensSentence(bytes, at: next) {
          let single = afterMarks == mark + 1 && byte == UInt8(ascii: ".")
          if !single || endsSentence(bytes, dot: mark, next: next), !isHeadOfEntry(bytes, start..<mark) {
            close(at: end)
          }
        }
        index = end
        continue
      }
      index += 1
    }
    close(at: bytes.count)
    return result
  }

  /// The same sentences without the cuts that fall inside one of `units` (a date, a name), for there no sentence ends.
  /// All are in order; linear in their number.
  package static func joined(_ sentences: [Range<Int>], across units: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var next = 0
    for sentence in sentences {
      guard let last = result.last else {
        result.append(sentence)
        continue
      }
      while next < units.count, units[next].upperBound <= last.upperBound { next += 1 }
      if next < units.count, units[next].lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        result.append(sentence)
      }
    }
    return result
  }

  /// Closing quotes and brackets that belong to the sentence before them.
  private func skipClosers(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): index += 1
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99):
        index += 3  // ” ’
      case 0xC2 where index + 1 < bytes.count && (bytes[index + 1] == 0xBB || bytes[index + 1] == 0xAB):
        index += 2  // » or, in German, «
      default: return index
      }
    }
    return index
  }

  private func skipSpaces(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") || bytes[index] == UInt8(ascii: "\n") {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Capitals, digits, opening quotes and letters outside ASCII can; lower case cannot.
  private func opensSentence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    return byte.isUpper || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether a single full stop at `dot`, followed by a word at `next`, ends a sentence.
  private func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, dot: Int, next: Int) -> Bool {
    var start = dot
    while start > 0, bytes[start - 1].isLetter || bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] >= 0x80,
      dot - start < 24
    {
      start -= 1
    }
    let length = dot - start
    if length == 0 { return true }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<dot])
    // An initial: "J. Smith", "George W. Bush". "I." is a numeral or a pronoun at a sentence's end; rare enough.
    if length == 1, word[0].isUpper { return false }
    let lowered = String(decoding: word.map(\.lowered), as: UTF8.self)
    // "On the 1st. Leeds": no saint.
    if start > 0, bytes[start - 1].isDigit, ["st", "nd", "rd", "th"].contains(lowered) { return true }
    if word[0].isLower, Abbreviations.ofLives.contains(lowered), isBracketed(bytes, start) { return false }
    if Abbreviations.beforeName.contains(lowered) { return false }
    // "No. 5", "Fig. 2": only before a number.
    if Abbreviations.beforeNumber.contains(lowered) { return !bytes[next].isDigit }
    if Abbreviations.either.contains(lowered) || (length == 3 && word[1] == UInt8(ascii: ".")) {
      return usuallyOpens(bytes, at: next)
    }
    return true
  }

  /// "Friday, 9:12 p.m. A kayak was stolen.": an hour and its day at the head of an entry, which dates what follows.
  private func isHeadOfEntry(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    // The full stop of "1.15pm." is no part of the hour.
    guard range.count <= 40, let last = range.last, bytes[last].lowered == UInt8(ascii: "m"),
      bytes[last - 1] == UInt8(ascii: ".")
    else { return false }
    let words = WordScanner().words(of: bytes, in: range)
    return words.count >= 2 && words.contains { bytes[$0.range.lowerBound].isDigit }
      && words.allSatisfy { bytes[$0.range.lowerBound].isDigit || Self.entryWords.contains($0.lowered) }
  }

  private static let entryWords = Set(["a.m", "p.m", "at", "about", "around"]).union(CalendarWords.weekdays)
    .union(CalendarWords.months)

  /// "(bap. 11 Nov 1660)", "(b. 1660, d. 1701)": inside a bracket that is still open.
  private func isBracketed(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var index = place
    while index > 0, place - index < 60 {
      index -= 1
      if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") { return true }
      if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "\n") { return false }
    }
    return false
  }

  private func usuallyOpens(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end > index else { return !bytes[index].isDigit }
    return Abbreviations.sentenceOpeners.contains(
      String(decoding: bytes[index..<end].map(\.lowered), as: UTF8.self))
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func hasEllipsis(at index: Int) -> Bool {
    self[index] == 0xE2 && index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0xA6
  }
}
