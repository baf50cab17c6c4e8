/// A word of a text: a run of letters and digits, with apostrophes, dots or hyphens inside.
package struct Word: Hashable, Sendable {
  /// UTF-8 byte offsets.
  package var range: Range<Int>
  /// In small letters, a possessive ending cut off.
  package var lowered: String
  package var isCapitalised: Bool
  package var isNumber: Bool
}

/// Splits text into words. Linear; ASCII case only, which is what the English word lists need.
package struct WordScanner: Sendable {
  package init() {}

  package func words(of text: String, in range: Range<Int>? = nil) -> [Word] {
    var text = text
    return text.withUTF8 { buffer in
      let bounds = range ?? 0..<buffer.count
      return words(of: buffer, in: bounds)
    }
  }

  package func words(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Word] {
    var result: [Word] = []
    var index = range.lowerBound
    while let place = nextWord(of: bytes, from: &index, upTo: range.upperBound) {
      let body = bytes[place.lowerBound..<bodyEnd(of: place, in: bytes)]
      result.append(
        Word(
          range: place, lowered: String(decoding: body.map(\.lowered), as: UTF8.self),
          isCapitalised: isCapital(bytes[place.lowerBound]), isNumber: isNumber(body)))
    }
    return result
  }

  /// The place of the first word at `index` or after it, which is then moved to the word's end; nil when there is none
  /// before `end`.
  package func nextWord(of bytes: UnsafeBufferPointer<UInt8>, from index: inout Int, upTo end: Int) -> Range<Int>? {
    while index < end {
      guard bytes[index].isWordByte, !bytes.hasGeneralPunctuation(at: index) else {
        index += bytes.hasGeneralPunctuation(at: index) ? 3 : 1
        continue
      }
      let start = index
      while index < end {
        if bytes.hasGeneralPunctuation(at: index) {
          // ’ inside a word is an apostrophe.
          guard bytes[index + 2] == 0x99, index + 3 < end, bytes[index + 3].isLetter else { break }
          index += 3
        } else if bytes[index].isWordByte {
          index += 1
        } else if index > start, index + 1 < end, bytes.joinsWords(at: index) {
          index += 1
        } else {
          break
        }
      }
      return start..<index
    }
    return nil
  }

  /// Where a word ends without the ending of a possessive.
  func bodyEnd(of place: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = place.upperBound
    guard place.count > 2, bytes[end - 1].lowered == UInt8(ascii: "s") else { return end }
    if bytes[end - 2] == UInt8(ascii: "'") { return end - 2 }
    if place.count > 4, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80, bytes[end - 4] == 0xE2 { return end - 4 }
    return end
  }

  /// Whether a word that begins with this byte has a capital: those of Latin-1's letters with marks count as capitals.
  func isCapital(_ byte: UInt8) -> Bool { byte.isUpper || byte == 0xC3 }

  /// Whether a word is digits, with the marks that stand among them.
  package func isNumber(_ body: some Sequence<UInt8>) -> Bool {
    body.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}

extension UnsafeBufferPointer<UInt8> {
  /// U+2000 to U+203F: dashes, quotes, ellipsis; also the no-break space and guillemets, which end a word too.
  fileprivate func hasGeneralPunctuation(at index: Int) -> Bool {
    self[index] == 0xE2 && index + 2 < count && self[index + 1] == 0x80
  }

  /// An apostrophe, hyphen or dot between letters, a dot or comma between digits.
  fileprivate func joinsWords(at index: Int) -> Bool {
    let next = self[index + 1]
    guard next.isWordByte, !hasGeneralPunctuation(at: index + 1) else { return false }
    switch self[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return true
    case UInt8(ascii: "."): return self[index - 1].isDigit == next.isDigit
    case UInt8(ascii: ","): return self[index - 1].isDigit && next.isDigit
    default: return false
    }
  }
}
