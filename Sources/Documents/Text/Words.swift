import Prose

/// Words of a text for comparing texts: letters and digits, lower case, everything else a separator.
enum Words {
  /// A hash of each word (FNV-1a, the same on every machine), in order.
  static func hashes(_ text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(text.utf8.count / 6)
    var hash = FNV1a()
    var inWord = false
    forEachScalar(text) { scalar in
      if isWordScalar(scalar) {
        if !inWord {
          hash = FNV1a()
          inWord = true
        }
        hash.add(UInt64(lowercased(scalar)))
      } else if inWord {
        hashes.append(hash.value)
        inWord = false
      }
    }
    if inWord { hashes.append(hash.value) }
    return hashes
  }

  /// The words one by one, lower case, with single spaces between: "Leave a Reply »" is "leave a reply".
  static func normalized(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 8)
    var pending = false
    forEachScalar(text) { scalar in
      if isWordScalar(scalar) {
        if pending, !out.isEmpty { out.append(0x20) }
        pending = false
        append(lowercased(scalar), to: &out)
      } else if scalar != 0x27 && scalar != 0x2019 {
        pending = true
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func count(_ text: String) -> Int {
    var count = 0
    var inWord = false
    forEachScalar(text) { scalar in
      let isWord = isWordScalar(scalar)
      if isWord, !inWord { count += 1 }
      inWord = isWord
    }
    return count
  }

  static func isWordScalar(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(value).isASCIIDigit || UInt8(value).isASCIILetter }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    // Punctuation, spaces, arrows, symbols and box drawing of the general planes, CJK punctuation, full-width marks.
    if (0x2000...0x2BFF).contains(value) || (0x3000...0x303F).contains(value) || (0xFF00...0xFF0F).contains(value) {
      return false
    }
    return value != 0xD7 && value != 0xF7 && value != 0xFEFF && value != 0xFFFD
  }

  /// Calls `body` with each scalar.
  private static func forEachScalar(_ text: String, _ body: (UInt32) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = UInt32(bytes[index])
        // A string's bytes are well formed: the lead byte tells how many follow.
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var scalar = length == 1 ? byte : byte & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) { scalar = scalar << 6 | UInt32(bytes[index + offset]) & 0x3F }
        body(scalar)
        index += length
      }
    }
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: out.append(UInt8(scalar))
    case 0x80..<0x800:
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x1_0000:
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    default:
      out.append(UInt8(0xF0 | scalar >> 18))
      out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// The scalar's lower case; the ranges are those of the scripts that most pages are written in, the rest is looked up.
  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x80: UInt32(UInt8(scalar).asciiLowercased)
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0xDF...0xFF, 0x3B1...0x3C9, 0x430...0x45F, 0x5D0...0x109F, 0x3040...0xA63F, 0xAC00...0xD7FF: scalar
    case 0x391...0x3A9: scalar == 0x3A2 ? scalar : scalar + 0x20
    case 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    default:
      UnicodeScalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
    }
  }
}
