/// Makes text from documents fit for one line of a terminal, a calendar or a mail.
package enum TextSafety {
  /// One line, nothing that drives a terminal or reorders the line: runs of white space become one space; control
  /// characters (C0, C1, escape among them) become U+FFFD; direction overrides and isolates, invisible format
  /// characters and line separators go. Marks of direction (LRM, RLM) and joiners stay, for scripts need them.
  ///
  /// Linear; text that is clean ASCII is returned as it is.
  package static func oneLine(_ text: String) -> String {
    if isCleanASCII(text) { return text }
    var result = String.UnicodeScalarView()
    var spacePending = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029:
        spacePending = !result.isEmpty
        continue
      case 0x200B, 0x2060...0x206F, 0x202A...0x202E, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        continue
      case 0x00...0x1F, 0x7F...0x9F:
        if spacePending { result.append(" ") }
        result.append("\u{FFFD}")
      default:
        if spacePending { result.append(" ") }
        result.append(scalar)
      }
      spacePending = false
    }
    return String(result)
  }

  private static func isCleanASCII(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}
