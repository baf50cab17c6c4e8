/// How many columns of a terminal a text takes: none, one or two a grapheme cluster.
///
/// Wide are the characters that Unicode's East Asian Width property (UAX #11) calls wide or fullwidth, and whatever is
/// shown as an emoji; combining marks and joiners take no room of their own. Linear; ASCII costs no more than a scan.
package enum DisplayWidth {
  package static func of(_ text: some StringProtocol) -> Int {
    var ascii = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return text.reduce(0) { $0 + of($1) } }
      if byte >= 0x20 && byte != 0x7F { ascii += 1 }
    }
    return ascii
  }

  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.isASCII && scalars.count == 1 { return first.value >= 0x20 && first.value != 0x7F ? 1 : 0 }
    // An emoji, a flag, a sequence of emoji; a text character shown as an emoji (♥️), a keycap.
    if first.properties.isEmojiPresentation { return 2 }
    if !isZeroWidth(first), scalars.contains(where: { $0.value == 0xFE0F || $0.value == 0x20E3 }) { return 2 }
    // Devanagari, Thai and other scripts join spacing letters in one cluster; terminals that do not join them give each
    // its column, and rather a line too short than one too long.
    return scalars.reduce(0) { $0 + (isZeroWidth($1) ? 0 : isWide($1.value) ? 2 : 1) }
  }

  /// Whether a line may end before and after it: ideographs, kana, syllables of Hangul, emoji.
  static func isIdeographic(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, !first.isASCII else { return false }
    return isWide(first.value) || first.properties.isEmojiPresentation
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Format characters that are seen: many terminals show a soft hyphen as a hyphen; Arabic, Syriac and Kaithi signs
    // that stand before numbers.
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return false
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  /// East Asian Width W and F, by block.
  package static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return switch value {
    case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x2630...0x2637, 0x268A...0x268F,
      0x3041...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F1E6...0x1F1FF,
      0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
