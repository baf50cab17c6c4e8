/// Text from documents made fit for a picture: one line, no control characters, no stray directional marks.
package enum DisplayText {
  /// Runs of white space become one space; controls, line separators and bidirectional overrides, which could make a
  /// line read otherwise than it is written, are dropped; an unpaired or private code point stays what it is. Linear.
  package static func singleLine(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
      } else if !isUnwanted(scalar.value) {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether any part of it is written from right to left.
  package static func hasRightToLeft(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xD6 }
      && text.unicodeScalars.contains {
        (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value)
          || (0xFE70...0xFEFE).contains($0.value) || (0x10800...0x10FFF).contains($0.value)
          || (0x1E800...0x1EFFF).contains($0.value)
      }
  }

  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte), !(byte == 0x20 && last == 0x20) else { return false }
      last = byte
    }
    return last != 0x20
  }

  private static func isUnwanted(_ point: UInt32) -> Bool {
    switch point {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF:
      true
    default: point & 0xFFFE == 0xFFFE
    }
  }
}
