/// Numbers the words of many texts, so that they can be counted and compared without making strings of them.
///
/// Words that are equal in small letters, without the ending of a possessive, have the same number; numbers count from
/// 0 in the order in which words first appear. Linear in the texts: each distinct word is stored once.
package struct WordNumbering: Sendable {
  /// The letters of all words, one after another, and where each word ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// An open hash table of numbers, −1 where there is none; at least twice as many as there are words.
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  package init() {}

  /// A word in a text.
  package struct Place: Sendable {
    package var number: Int
    /// UTF-8 byte offsets, the possessive ending among them.
    package var range: Range<Int>
    package var isCapitalised: Bool
  }

  /// How many distinct words there are.
  package var count: Int { ends.count }

  /// The word of a number, in small letters.
  package subscript(number: Int) -> String {
    String(decoding: letters[(number == 0 ? 0 : ends[number - 1])..<ends[number]], as: UTF8.self)
  }

  /// The words of a text in order, as `WordScanner` finds them.
  package mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Place) -> Void
  ) {
    let scanner = WordScanner()
    var index = 0
    while let place = scanner.nextWord(of: bytes, from: &index, upTo: bytes.count) {
      let end = scanner.bodyEnd(of: place, in: bytes)
      body(
        Place(
          number: number(UnsafeBufferPointer(rebasing: bytes[place.lowerBound..<end])), range: place,
          isCapitalised: scanner.isCapital(bytes[place.lowerBound])))
    }
  }

  private mutating func number(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = FNV1a()
    for byte in word { hash.add(byte.lowered) }
    // The lower bits alone choose the slot; the upper ones know more of the last letters.
    var slot = Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash.value, isWord(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = ends.count
    letters.append(contentsOf: word.lazy.map(\.lowered))
    ends.append(letters.count)
    hashes.append(hash.value)
    slots[slot] = Int32(number)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private func isWord(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == word.count else { return false }
    for place in 0..<word.count where letters[start + place] != word[place].lowered { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

extension ClauseSplitter {
  /// The words of a sentence that stand in the clause which holds the byte at `offset`, as a range of `words`: the words
  /// of the whole sentence, in order. What stands before the first word belongs to its clause.
  package func clause(
    of bytes: UnsafeBufferPointer<UInt8>, holding offset: Int, words: [WordNumbering.Place],
    isConjunction: (Int) -> Bool
  ) -> Range<Int> {
    var start = 0
    for index in words.indices.dropFirst()
    where isCut(
      bytes, between: words[index - 1].range, and: words[index].range, isSecond: index == 1,
      isConjunction: isConjunction(words[index].number))
    {
      if words[index].range.lowerBound > offset { return start..<index }
      start = index
    }
    return start..<words.count
  }
}
