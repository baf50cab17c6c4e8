/// Strict UTF-8 (Unicode 15, table 3-7) over bytes.
enum UTF8Scanner {
  /// How well the bytes are UTF-8.
  struct Census {
    /// Multi-byte sequences that are well formed.
    var wellFormed = 0
    /// Bytes that belong to no well-formed sequence.
    var malformed = 0
    /// Where the first malformed byte is.
    var firstMalformed: Int?
  }

  /// One pass over the bytes; eight ASCII bytes at a time where there are so many.
  static func census(_ bytes: UnsafeBufferPointer<UInt8>) -> Census {
    var census = Census()
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        while index + 8 <= bytes.count,
          UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        census.wellFormed += 1
        index += length
      } else {
        if census.malformed == 0 { census.firstMalformed = index }
        census.malformed += 1
        index += 1
      }
    }
    return census
  }

  /// Whether a byte is zero; eight bytes at a time.
  static func holdsNUL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index + 8 <= bytes.count {
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
      // The classic test: a byte borrows from above only when it was zero.
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    return bytes[index...].contains(0)
  }

  /// The length of the well-formed multi-byte sequence at that place, 0 when there is none.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch lead {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
