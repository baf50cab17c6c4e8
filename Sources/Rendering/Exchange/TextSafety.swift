/// Makes text from documents fit for one line of a terminal, a calendar or a mail.
package enum TextSafety {
  /// One line, nothing that drives a terminal or reorders the line: runs of white space become one space; control
  /// characters (C0, C1, escape among them) become U+FFFD; direction overrides and isolates, invisible format
  /// characters and line separators go. Marks of direction (LRM, RLM) and joiners stay, for scripts need them.
  ///
  /// Linear; text in which there is nothing to do is returned as it is.
  package static func oneLine(_ text: String) -> String {
    if isClean(text) { return text }
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

  /// The text without what embeds, overrides or isolates a direction. Linear; one without them is returned as it is.
  package static func withoutDirectionControls(_ text: String) -> String {
    var text = text
    // They are E2 80 AA to E2 80 AE and E2 81 A6 to E2 81 A9.
    let isClean = text.withUTF8 { utf8 in
      !utf8.indices.contains { index in
        guard utf8[index] == 0xE2 else { return false }
        let (second, third) = (utf8[index + 1], utf8[index + 2])
        return second == 0x80 && (0xAA...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third)
      }
    }
    guard !isClean else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value) }))
  }

  /// Whether no byte can belong to a character that `oneLine` acts on. May say no to a clean text, never yes to another.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var previous: UInt8 = 0x20
      for index in utf8.indices {
        let byte = utf8[index]
        switch byte {
        case 0x20: if previous == 0x20 { return false }
        case 0x21...0x7E, 0x80...0xC1: break
        case 0xC2: if utf8[index + 1] <= 0xA0 { return false }
        case 0xE2:
          // U+2000 to U+207F: of these the dashes, quotes and dots are no trouble.
          let (second, third) = (utf8[index + 1], utf8[index + 2])
          if second == 0x81 || (second == 0x80 && (third == 0x8B || third >= 0xA8 && third <= 0xAE)) { return false }
        case 0xEF: if utf8[index + 1] >= 0xBB { return false }
        case 0xF3: return false
        case 0x00...0x1F, 0x7F: return false
        default: break
        }
        previous = byte
      }
      return previous != 0x20 || utf8.isEmpty
    }
  }
}
