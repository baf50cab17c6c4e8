extension Token {
  /// Whether the token is one of the words, in lower case.
  func isWord(_ words: [StaticString], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let letters = letters(in: text) else { return false }
    return words.contains { letters.spell($0) }
  }

  /// Whether the token is the word, in lower case.
  @inline(__always)
  func isWord(_ word: StaticString, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(end - start) == word.utf8CodeUnitCount, let letters = letters(in: text) else { return false }
    return letters.spell(word)
  }

  /// Whether the token is on the list. Asked of every word, so that what turns nearly all of them away stands in the
  /// caller.
  @inline(__always)
  func isWord(_ words: WordList, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let letters = letters(in: text), words.admits(letters) else { return false }
    return words.hold(letters)
  }

  @inline(__always)
  private func letters(in text: UnsafeBufferPointer<UInt8>) -> Letters? {
    guard flags.contains(.isWord), let base = text.baseAddress else { return nil }
    return Letters(first: base + Int(start), count: Int(end - start))
  }
}

/// A closed list of words in lower case. Nearly every word is told from all of it by its first letter and its length;
/// what is left is compared with those of the same first letter.
package struct WordList: ExpressibleByArrayLiteral, Sendable {
  /// In the order of their first letters.
  private let words: [StaticString]
  /// For each first letter a bit for each length, both by their last five bits.
  private var lengths = [UInt32](repeating: 0, count: 32)
  /// For each first letter where its words end, and those of the next begin.
  private var ends = [UInt16](repeating: 0, count: 32)

  package init(arrayLiteral words: StaticString...) { self.init(words) }

  init(_ words: [StaticString]) {
    self.words = words.sorted { Self.slot($0.utf8Start[0]) < Self.slot($1.utf8Start[0]) }
    for word in words {
      let slot = Self.slot(word.utf8Start[0])
      lengths[slot] |= 1 << UInt32(word.utf8CodeUnitCount & 31)
      for behind in slot..<32 { ends[behind] += 1 }
    }
  }

  @inline(__always)
  private static func slot(_ byte: UInt8) -> Int { Int(byte & 31) }

  package static func + (left: WordList, right: WordList) -> WordList { WordList(left.words + right.words) }

  /// Whether the word, in lower case, is on the list. Compares with each of them.
  package func contains(_ word: String) -> Bool {
    words.contains { expected in
      expected.utf8CodeUnitCount == word.utf8.count
        && expected.withUTF8Buffer { $0.elementsEqual(word.utf8) }
    }
  }

  /// Whether the word whose letters stand there in the text, in whatever case, is on the list.
  @inline(__always)
  package func contains(_ word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !word.isEmpty, let base = text.baseAddress else { return false }
    let letters = Letters(first: base + word.lowerBound, count: word.count)
    return admits(letters) && hold(letters)
  }

  @inline(never)
  fileprivate func hold(_ letters: Letters) -> Bool {
    let slot = Self.slot(letters.first[0])
    for place in Int(slot == 0 ? 0 : ends[slot - 1])..<Int(ends[slot]) where letters.spell(words[place]) { return true }
    return false
  }

  @inline(__always)
  fileprivate func admits(_ letters: Letters) -> Bool {
    (lengths[Self.slot(letters.first[0])] >> UInt32(letters.count & 31)) & 1 != 0
  }
}

/// The letters of a word where they stand in the text.
private struct Letters {
  let first: UnsafePointer<UInt8>
  let count: Int

  @inline(__always)
  func spell(_ word: StaticString) -> Bool {
    guard word.utf8CodeUnitCount == count, count > 0 else { return false }
    let expected = word.utf8Start
    for place in 0..<count where Letters.folded(first[place]) != expected[place] { return false }
    return true
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
