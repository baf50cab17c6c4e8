/// The marks and rules of a text timeline, each one column wide.
struct PlainTextGlyphs {
  let ascii: Bool

  func mark(_ shape: DateShape) -> String {
    switch shape {
    case .day: ascii ? "*" : "●"
    case .window: ascii ? "o" : "○"
    case .approximate: ascii ? "~" : "◌"
    case .span: ascii ? "=" : "━"
    case .vagueSpan: ascii ? "-" : "╍"
    case .since: ascii ? "[" : "┝"
    case .until: ascii ? "]" : "┥"
    case .plan: ascii ? ">" : "◇"
    case .disputed: ascii ? "!" : "◎"
    case .undated: ascii ? "?" : "·"
    }
  }

  var rule: String { ascii ? "-" : "─" }
  var gap: String { ascii ? ":" : "┊" }

  /// Our own typography in ASCII; the documents' letters stay.
  func plain(_ text: String) -> String {
    guard ascii, text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "–", "—", "‐", "‑": result += "-"
      case "“", "”", "„": result += "\""
      case "‘", "’": result += "'"
      case "…": result += "..."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
