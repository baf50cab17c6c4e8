/// A gazetteer file cut into its blocks: lines of `key: value`, a blank line between blocks, `#` begins a comment line.
///
/// The form is meant to be written by hand and read in a diff: a fact a line, no quoting, no indentation that matters.
/// A line that begins with white space continues the value of the line before. docs/gazetteer.md describes the keys.
///
/// Fields are byte ranges into the file: cutting a file is one pass over its bytes, and text is made of a field only when
/// somebody asks for it. A thousand events are read and indexed in a few milliseconds that way.
struct GazetteerFile: Sendable {
  let name: String
  let bytes: [UInt8]
  private(set) var blocks: [Block] = []
  private(set) var findings: [GazetteerError.Finding] = []

  /// Consecutive fields.
  struct Block: Sendable {
    var fields: Range<Int>
  }

  struct Field: Sendable {
    var key: Key
    var value: Range<Int>
    /// Counted from 1.
    var line: Int
  }

  enum Key: String, CaseIterable, Sendable {
    case event, date, kind, foreseen, also, guarded, after, context, words, unless, fits, source
    case office, title, following, holder
  }

  private(set) var fields: [Field] = []

  /// Cuts the text; lines that are neither blank, comment nor `key: value` become findings, and so do unknown keys.
  init(_ text: String, name: String) {
    self.name = name
    bytes = Array(text.utf8)
    var blockStart = 0
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      line += 1
      read(start..<end, line: line, blockStart: &blockStart)
      start = end + 1
    }
    close(&blockStart)
  }

  private mutating func read(_ range: Range<Int>, line: Int, blockStart: inout Int) {
    let content = trim(range)
    if content.isEmpty { return close(&blockStart) }
    if bytes[content.lowerBound] == UInt8(ascii: "#") { return }
    if content.lowerBound > range.lowerBound {
      guard fields.count > blockStart else {
        findings.append(.init(line: line, message: "an indented line continues the line before, but here is none"))
        return
      }
      fields[fields.count - 1].value = fields[fields.count - 1].value.lowerBound..<content.upperBound
      return
    }
    guard let colon = bytes[content].firstIndex(of: UInt8(ascii: ":")) else {
      findings.append(.init(line: line, message: "expected 'key: value', found '\(text(content))'"))
      return
    }
    let word = trim(content.lowerBound..<colon)
    guard let key = Self.key(bytes[word]) else {
      let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
      findings.append(.init(line: line, message: "unknown key '\(text(word))'; the keys are \(known)"))
      return
    }
    fields.append(Field(key: key, value: trim(colon + 1..<content.upperBound), line: line))
  }

  /// By their hashes, for a string made of each key of a file costs more than all else that is read of its line.
  private static let hashes = Key.allCases.map { $0.rawValue.utf8.reduce(into: WordHash()) { $0.add($1) }.value }

  private static func key(_ word: ArraySlice<UInt8>) -> Key? {
    let hash = word.reduce(into: WordHash()) { $0.add($1) }.value
    return hashes.firstIndex(of: hash).map { Key.allCases[$0] }
  }

  private mutating func close(_ blockStart: inout Int) {
    if fields.count > blockStart { blocks.append(Block(fields: blockStart..<fields.count)) }
    blockStart = fields.count
  }

  // MARK: Fields

  func fields(_ block: Block, _ key: Key) -> [Field] { fields[block.fields].filter { $0.key == key } }
  func first(_ block: Block, _ key: Key) -> Field? { fields[block.fields].first { $0.key == key } }
  /// The first field, which says what kind of block it is.
  func head(_ block: Block) -> Field { fields[block.fields.lowerBound] }

  /// The value's text, a line break and its indentation read as one space.
  func text(_ range: Range<Int>) -> String {
    let slice = bytes[range]
    guard slice.contains(UInt8(ascii: "\n")) else { return String(decoding: slice, as: UTF8.self) }
    return String(decoding: slice, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The parts between separators, trimmed, empty ones left out.
  func parts(_ range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
    let mark = UInt8(ascii: separator)
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where bytes[place] == mark {
      let part = trim(start..<place)
      if !part.isEmpty { parts.append(part) }
      start = place + 1
    }
    let last = trim(start..<range.upperBound)
    if !last.isEmpty { parts.append(last) }
    return parts
  }

  /// The value cut at `|`.
  func alternatives(_ field: Field) -> [Range<Int>] { parts(field.value, at: "|") }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, bytes[from] <= 0x20 { from += 1 }
    while from < to, bytes[to - 1] <= 0x20 { to -= 1 }
    return from..<to
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
