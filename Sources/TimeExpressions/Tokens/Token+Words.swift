extension Token {
  /// Whether the token is one of the words, in lower case.
  func isWord(_ words: [StaticString], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = Int(end - start)
    guard length > 0, let letters = text.baseAddress.map({ $0 + Int(start) }) else { return false }
    @inline(__always) func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    // Nearly all words are told from it by their length or their first letter.
    let first = folded(letters[0])
    for word in words where word.utf8CodeUnitCount == length {
      let expected = word.utf8Start
      guard expected[0] == first else { continue }
      var place = 1
      while place < length, folded(letters[place]) == expected[place] { place += 1 }
      if place == length { return true }
    }
    return false
  }
}
