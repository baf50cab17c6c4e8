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
    if isZeroWidth(first) { return 0 }
    if isWide(first.value) || first.properties.isEmojiPresentation { return 2 }
    // A text character shown as an emoji (♥️), a keycap, a flag, a sequence of emoji.
    if scalars.contains(where: { $0.value == 0xFE0F || $0.value == 0x20E3 }) { return 2 }
    // Devanagari and other scripts join two spacing letters in one cluster.
    let spacing = scalars.dropFirst().reduce(1) { $0 + (isZeroWidth($1) ? 0 : 1) }
    return min(spacing, 2)
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  /// East Asian Width W and F, by block.
  package static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return switch value {
    case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB, 0x1F1E6...0x1F1FF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
