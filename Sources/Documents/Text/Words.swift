/// Words of a text for comparing texts: letters and digits, lower case, everything else a separator.
enum Words {
  /// A hash of each word (FNV-1a, the same on every machine), in order.
  static func hashes(_ text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0
    var inWord = false
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        if !inWord {
          hash = 0xcbf2_9ce4_8422_2325
          inWord = true
        }
        let folded = scalar.value < 0x80 ? UInt32(UInt8(scalar.value).asciiLowercased) : lowercased(scalar)
        hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
      } else if inWord {
        hashes.append(hash)
        inWord = false
      }
    }
    if inWord { hashes.append(hash) }
    return hashes
  }

  /// The words one by one, lower case, with single spaces between: "Leave a Reply »" is "leave a reply".
  static func normalized(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        if pending, !out.isEmpty { out.append(" ") }
        pending = false
        if scalar.value < 0x80 {
          out.append(UnicodeScalar(UInt8(scalar.value).asciiLowercased))
        } else {
          out.append(UnicodeScalar(lowercased(scalar)) ?? scalar)
        }
      } else if scalar != "'" && scalar != "\u{2019}" {
        pending = true
      }
    }
    return String(out)
  }

  static func count(_ text: String) -> Int {
    var count = 0
    var inWord = false
    for scalar in text.unicodeScalars {
      let isWord = isWordScalar(scalar)
      if isWord, !inWord { count += 1 }
      inWord = isWord
    }
    return count
  }

  static func isWordScalar(_ scalar: UnicodeScalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return UInt8(value).isASCIIDigit || UInt8(value).isASCIILetter }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    // Punctuation, spaces, arrows, symbols and box drawing of the general planes, CJK punctuation, full-width marks.
    if (0x2000...0x2BFF).contains(value) || (0x3000...0x303F).contains(value) || (0xFF00...0xFF0F).contains(value) {
      return false
    }
    return value != 0xD7 && value != 0xF7 && value != 0xFEFF && value != 0xFFFD
  }

  private static func lowercased(_ scalar: UnicodeScalar) -> UInt32 {
    scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }
}
