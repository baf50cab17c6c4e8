/// ASCII classes of a UTF-8 byte; bytes of other scripts are none of them.
extension UInt8 {
  package var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  package var isLower: Bool { self >= 0x61 && self <= 0x7A }
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Space, tab, line feed, carriage return, form feed, vertical tab.
  package var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// ASCII capitals become small letters; all else stays.
  package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on that holds one of the two bytes; nil where there is none. Looks at eight bytes at a
  /// time, for where they are rare.
  package func firstIndex(of one: UInt8, or other: UInt8, from start: Int) -> Int? {
    let each: UInt64 = 0x0101_0101_0101_0101
    /// Zero exactly where no byte of the eight is zero.
    func zeros(_ eight: UInt64) -> UInt64 { (eight &- each) & ~eight & (each * 0x80) }
    let (ones, others) = (each * UInt64(one), each * UInt64(other))
    let bytes = UnsafeRawBufferPointer(self)
    var place = start
    while place + 8 <= count {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // The lowest mark is that of the first such byte; what stands above it may be a carry.
      let found = zeros(eight ^ ones) | zeros(eight ^ others)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count {
      if self[place] == one || self[place] == other { return place }
      place += 1
    }
    return nil
  }

  /// The first place in the range that holds the one byte with the other behind it; nil where there is none. Likewise.
  package func firstIndex(of one: UInt8, before other: UInt8, in range: Range<Int>) -> Int? {
    let each: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ eight: UInt64) -> UInt64 { (eight &- each) & ~eight & (each * 0x80) }
    let (ones, others) = (each * UInt64(one), each * UInt64(other))
    let bytes = UnsafeRawBufferPointer(self)
    let end = Swift.min(range.upperBound, count - 1)
    var place = range.lowerBound
    while place < end {
      if place + 9 <= count {
        let firsts = zeros(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ ones)
        let seconds = zeros(bytes.loadUnaligned(fromByteOffset: place + 1, as: UInt64.self) ^ others)
        guard firsts & seconds != 0 else {
          place += 8
          continue
        }
      }
      for place in place..<Swift.min(place + 8, end) where self[place] == one && self[place + 1] == other {
        return place
      }
      place += 8
    }
    return nil
  }

  /// Whether no byte is beyond ASCII. Looks at eight at a time.
  package var isASCII: Bool {
    let bytes = UnsafeRawBufferPointer(self)
    var index = 0
    while index + 8 <= count {
      if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    return self[index...].allSatisfy { $0 < 0x80 }
  }
}
