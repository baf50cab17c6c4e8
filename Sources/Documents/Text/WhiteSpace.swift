/// White space (ASCII, and the no-break and zero-width kinds) folded to single spaces, none at the ends.
///
/// - Parameter limit: so many bytes are enough; the last character is whole.
func foldWhitespace(_ bytes: some Collection<UInt8>, limit: Int = .max) -> [UInt8] {
  let folded = bytes.withContiguousStorageIfAvailable { WhiteSpace.folded($0, limit: limit) }
  return folded ?? Array(bytes).withUnsafeBufferPointer { WhiteSpace.folded($0, limit: limit) }
}

enum WhiteSpace {
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8] {
    // One more character and the space before it may stand behind the limit.
    let capacity = limit < bytes.count ? min(bytes.count, limit + 8) : bytes.count
    return Array(unsafeUninitializedCapacity: capacity) { out, count in
      var index = 0
      var isPending = false
      while index < bytes.count {
        let byte = bytes[index]
        if byte <= 0x20 {
          isPending = true
          index += 1
          continue
        }
        var length = 1
        if byte >= 0x80 {
          switch kind(bytes, at: index) {
          case .space(let skipped):
            isPending = true
            index += skipped
            continue
          case .invisible(let skipped):
            index += skipped
            continue
          case .character(let bytes): length = bytes
          }
        }
        if count >= limit { break }
        if isPending, count > 0 {
          out[count] = 0x20
          count += 1
        }
        isPending = false
        for offset in 0..<length { out[count + offset] = bytes[index + offset] }
        count += length
        index += length
      }
    }
  }

  private enum Kind { case space(Int), invisible(Int), character(Int) }

  /// What stands at a byte past ASCII, with its length in bytes.
  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Kind {
    let left = bytes.count - index
    switch bytes[index] {
    case 0xC2 where left >= 2:
      // U+00A0 no-break space; U+00AD soft hyphen says nothing to a reader.
      if bytes[index + 1] == 0xA0 { return .space(2) }
      return bytes[index + 1] == 0xAD ? .invisible(2) : .character(2)
    case 0xE2 where left >= 3 && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      // U+2000 to U+200A are spaces, U+2028 and U+2029 line breaks, U+202F a narrow no-break space.
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .space(3)
      // U+200B, U+200E and U+200F are invisible; the joiners U+200C and U+200D are part of how Persian and Indic words are
      // written.
      case 0x8B, 0x8E, 0x8F: return .invisible(3)
      default: return .character(3)
      }
    case 0xC3...0xDF: return .character(min(2, left))
    case 0xE0...0xEF: return .character(min(3, left))
    case 0xF0...0xF4: return .character(min(4, left))
    default: return .character(1)
    }
  }
}
