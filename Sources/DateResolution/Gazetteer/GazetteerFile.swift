/// A gazetteer file cut into its blocks: lines of `key: value`, a blank line between blocks, `#` begins a comment line.
///
/// The form is meant to be written by hand and read in a diff: a fact a line, no quoting, no indentation that matters.
/// A line that begins with white space continues the value of the line before. docs/gazetteer.md describes the keys.
struct GazetteerFile {
  var name: String
  var blocks: [Block] = []
  var findings: [GazetteerError.Finding] = []

  struct Block {
    var fields: [Field]
    var line: Int { fields[0].line }
    /// What kind of block it is: its first key.
    var kind: Substring { fields[0].key }

    func values(_ key: String) -> [Field] { fields.filter { $0.key == key } }
    func first(_ key: String) -> Field? { fields.first { $0.key == key } }
  }

  struct Field {
    var key: Substring
    var value: Substring
    /// Counted from 1.
    var line: Int

    /// The value cut at `|`, empty parts left out.
    var alternatives: [Substring] { GazetteerFile.split(value, at: "|") }
  }

  /// Cuts the text; lines that are neither blank, comment nor `key: value` become findings.
  init(_ text: String, name: String) {
    self.name = name
    var fields: [Field] = []
    var line = 0
    for part in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let content = Self.trim(Substring(part))
      guard let first = content.utf8.first else {
        close(&fields)
        continue
      }
      if first == UInt8(ascii: "#") { continue }
      if let indent = part.first, indent == 0x20 || indent == 0x09 {
        guard let last = fields.indices.last else {
          findings.append(.init(line: line, message: "an indented line continues the line before, but here is none"))
          continue
        }
        fields[last].value += " " + content
        continue
      }
      guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        findings.append(.init(line: line, message: "expected 'key: value', found '\(content)'"))
        continue
      }
      let value = Self.trim(content[content.utf8.index(after: colon)...])
      fields.append(Field(key: Self.trim(content[..<colon]), value: value, line: line))
    }
    close(&fields)
  }

  private mutating func close(_ fields: inout [Field]) {
    if !fields.isEmpty { blocks.append(Block(fields: fields)) }
    fields = []
  }

  static func split(_ text: Substring, at separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator)).map { trim(Substring($0)) }.filter { !$0.isEmpty }
  }

  private static func trim(_ text: Substring) -> Substring {
    var bytes = text.utf8
    while let byte = bytes.first, byte <= 0x20 { bytes.removeFirst() }
    while let byte = bytes.last, byte <= 0x20 { bytes.removeLast() }
    return Substring(bytes)
  }
}

/// What is wrong with a gazetteer file: everything at once, each with its line.
package struct GazetteerError: Error, Hashable, CustomStringConvertible {
  package struct Finding: Hashable, Sendable {
    package let line: Int
    package let message: String
  }

  package let file: String
  package let findings: [Finding]

  /// `file:line: message`, a line each.
  package var description: String {
    findings.map { "\(file):\($0.line): \($0.message)" }.joined(separator: "\n")
  }
}
