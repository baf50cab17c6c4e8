/// What there is to say about one text that should be EDTF: the work behind `annals edtf`.
package struct EDTFReport: Sendable {
  package let input: String
  private let result: Result<EDTF, EDTFError>

  package init(_ input: String) {
    self.input = input
    do throws(EDTFError) { result = .success(try EDTF(parsing: input)) } catch { result = .failure(error) }
  }

  package var isValid: Bool { if case .success = result { true } else { false } }

  /// One JSON object with the keys of the alphabet's order and a line break, in UTF-8, appended to the buffer:
  /// `{"earliest","edtf","input","latest","level","valid","words"}`, or `{"error","input","valid"}`. The bounds are
  /// days, null where open.
  package func writeJSON(to buffer: inout [UInt8]) {
    switch result {
    case .success(let tree):
      let date = HistoricalDate(tree)
      buffer.append(contentsOf: #"{"earliest":"#.utf8)
      buffer.append(json: date.earliest)
      buffer.append(contentsOf: #","edtf":"#.utf8)
      buffer.append(json: date.edtf)
      buffer.append(contentsOf: #","input":"#.utf8)
      buffer.append(json: input)
      buffer.append(contentsOf: #","latest":"#.utf8)
      buffer.append(json: date.latest)
      buffer.append(contentsOf: #","level":"#.utf8)
      buffer.append(.zero + UInt8(tree.level))
      buffer.append(contentsOf: #","valid":true,"words":"#.utf8)
      buffer.append(json: date.wording)
    case .failure(let error):
      buffer.append(contentsOf: #"{"error":"#.utf8)
      buffer.append(json: error.description)
      buffer.append(contentsOf: #","input":"#.utf8)
      buffer.append(json: input)
      buffer.append(contentsOf: #","valid":false"#.utf8)
    }
    buffer.append(contentsOf: "}\n".utf8)
  }

  /// A few lines for people: the text, and below it what it means, or a caret under what is wrong with it.
  ///
  ///     2004?-06?-11?
  ///       words      11 June 2004?
  ///       days       2004-06-11 to 2004-06-11
  ///       canonical  2004-06-11?
  ///       level      2
  ///
  ///     2004-13-01
  ///          ^^ expected a month from 01 to 12, …
  package var text: String {
    // Control characters would move the caret, or the terminal.
    var text = printable(input) + "\n"
    switch result {
    case .success(let tree):
      let date = HistoricalDate(tree)
      text += "  words      \(date.wording)\n"
      text += "  days       \(date.earliest?.description ?? "open") to \(date.latest?.description ?? "open")\n"
      text += "  canonical  \(date.edtf)\n"
      text += "  level      \(tree.level)\n"
    case .failure(let error):
      text += String(repeating: " ", count: error.position)
      text += String(repeating: "^", count: max(1, error.found.unicodeScalars.count)) + " "
      text += printable(error.description) + "\n"
    }
    return text
  }

  private func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar.isControl ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// C0, DEL, C1, and the marks that turn the direction of writing.
  fileprivate var isControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(json day: Day?) {
    guard let day else { return append(contentsOf: "null".utf8) }
    append(UInt8(ascii: "\""))
    append(contentsOf: day.description.utf8)
    append(UInt8(ascii: "\""))
  }

  /// The text as a JSON string; nothing is escaped but what has to be.
  fileprivate mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0..<0x20:
        append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        append(contentsOf: String(byte, radix: 16).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
