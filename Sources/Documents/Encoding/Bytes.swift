extension UInt8 {
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Collection<UInt8> where Index == Int {
  /// Where the ASCII word (given in lower case) stands first, letters compared without regard to case.
  func firstRange(ofASCII word: StaticString) -> Range<Int>? {
    let count = word.utf8CodeUnitCount
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: count)
    guard count > 0, self.count >= count else { return nil }
    var index = startIndex
    let last = endIndex - count
    while index <= last {
      if self[index].asciiLowercased == wanted[0] {
        var offset = 1
        while offset < count, self[index + offset].asciiLowercased == wanted[offset] { offset += 1 }
        if offset == count { return index..<(index + count) }
      }
      index += 1
    }
    return nil
  }

  func hasPrefix(ascii word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard self.count >= count else { return false }
    for offset in 0..<count where self[startIndex + offset].asciiLowercased != word.utf8Start[offset] { return false }
    return true
  }
}
