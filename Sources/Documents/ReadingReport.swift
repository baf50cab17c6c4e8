import Chronology

/// What was read, in the two forms that `annals read` prints.
package enum ReadingReport {
  /// One JSON object, keys sorted, with a line break: file, id, url, title, date, date_basis, text, byline, language.
  package static func line(_ document: Document) -> String {
    var members: [(String, String?)] = [
      ("byline", document.byline), ("date", document.date?.date.edtf),
      ("date_basis", document.date.map { "\($0.origin.rawValue): " + $0.evidence.joined(separator: "; ") }),
      ("file", document.file ?? "-"), ("id", document.id), ("language", document.language), ("text", document.text),
      ("title", document.title), ("url", document.url),
    ]
    members.removeAll { $0.1 == nil }
    var line: [UInt8] = Array("{".utf8)
    for (index, member) in members.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      JSONText.append(member.0, to: &line)
      line.append(UInt8(ascii: ":"))
      JSONText.append(member.1 ?? "", to: &line)
    }
    line.append(contentsOf: "}\n".utf8)
    return String(decoding: line, as: UTF8.self)
  }

  /// Title, date and why, the first lines, and with `verbose` what was thrown away and by which rule.
  package static func forPeople(_ document: Document, verbose: Bool) -> String {
    var lines = [document.id]
    func field(_ name: String, _ value: String?) {
      guard let value else { return }
      lines.append("  " + name + String(repeating: " ", count: max(1, 10 - name.count)) + value)
    }
    field("title", document.title)
    field("by", document.byline)
    if let date = document.date {
      field("date", "\(date.date.edtf) (\(date.origin.rawValue): \(date.evidence.joined(separator: "; ")))")
    } else {
      field("date", "none stated")
    }
    field("address", document.url == document.id ? nil : document.url)
    field("language", document.language)
    let words = Words.count(document.text)
    field("text", "\(words) words in \(document.blocks.count) blocks")
    for block in document.blocks.prefix(3) {
      let text = document.text.utf8.dropFirst(block.range.lowerBound).prefix(block.range.count)
      lines.append("    " + shortened(String(decoding: Array(text), as: UTF8.self)))
    }
    if verbose, !document.removals.isEmpty {
      field("left out", "\(document.removals.count) pieces")
      for removal in document.removals { lines.append("    [\(removal.rule)] " + shortened(removal.text)) }
    }
    return lines.map(printable).joined(separator: "\n") + "\n\n"
  }

  private static func shortened(_ text: String) -> String {
    let folded = String(decoding: foldWhitespace(text.utf8), as: UTF8.self)
    guard folded.count > 100 else { return folded }
    return String(folded.prefix(99)) + "…"
  }

  /// Without control characters, which a terminal would obey.
  private static func printable(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      out.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(out)
  }
}

/// Strings as JSON writes them, slashes left alone.
enum JSONText {
  static func append(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        out.append(contentsOf: bytes[start..<index])
        start = index + 1
        appendEscape(byte, to: &out)
      }
      out.append(contentsOf: bytes[start...])
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): out.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): out.append(contentsOf: "\\\\".utf8)
    case 0x0A: out.append(contentsOf: "\\n".utf8)
    case 0x0D: out.append(contentsOf: "\\r".utf8)
    case 0x09: out.append(contentsOf: "\\t".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      out.append(contentsOf: "\\u00".utf8)
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
  }
}

extension ReadingFinding: CustomStringConvertible {
  /// "letter.txt: line 3: expected …"
  package var description: String {
    (severity == .failure ? "error: " : "note: ") + file + (place.map { ": \($0)" } ?? "") + ": " + message
  }
}
