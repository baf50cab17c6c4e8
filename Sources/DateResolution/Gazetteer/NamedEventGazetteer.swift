import Chronology

/// The named events that a text may speak of, the offices that people held, and the phrases by which both are known:
/// those that come with the program and, optionally, the user's own.
///
/// The built-in files stand in Data/; docs/gazetteer.md says how they are written and what is left out of them.
package struct NamedEventGazetteer: Sendable {
  package internal(set) var events: [NamedEvent] = []
  package internal(set) var officeTerms: [OfficeTerm] = []
  var eventIndex = NamedEventIndex()
  var officeIndex = OfficeTermIndex()

  /// What comes with the program.
  package static let builtIn: NamedEventGazetteer = {
    do {
      return try NamedEventGazetteer(
        files: EmbeddedGazetteer.files.map { GazetteerFile($0.text, name: $0.name) })
    } catch {
      // The files are part of the program and tested with it.
      preconditionFailure("\(error)")
    }
  }()

  /// The built-in gazetteer with the user's own file added, which has the same form.
  ///
  /// - Parameters:
  ///   - text: the content of the user's file.
  ///   - file: its name, for messages.
  /// - Throws: `GazetteerError` with every fault of the user's file and its line: bad EDTF, missing keys, unknown keys,
  ///   a name that another event bears already.
  package static func load(adding text: String, file: String) throws(GazetteerError) -> NamedEventGazetteer {
    try builtIn.adding(text, file: file)
  }

  /// This gazetteer with another file added; throws as `load` does.
  package func adding(_ text: String, file: String) throws(GazetteerError) -> NamedEventGazetteer {
    var gazetteer = self
    try gazetteer.add(GazetteerFile(text, name: file))
    return gazetteer
  }

  /// An empty one.
  init() {}

  init(files: [GazetteerFile]) throws(GazetteerError) {
    for file in files { try add(file) }
  }

  mutating func add(_ file: GazetteerFile) throws(GazetteerError) {
    var findings = file.findings
    for block in file.blocks {
      switch block.kind {
      case "event":
        guard let event = NamedEvent(block, &findings) else { continue }
        if eventIndex.add(event, block, file: file.name, &findings) { events.append(event) }
      case "office":
        officeTerms += officeIndex.add(block, &findings)
      default:
        findings.append(
          .init(line: block.line, message: "expected 'event:' or 'office:' to begin a block, found '\(block.kind):'"))
      }
    }
    if !findings.isEmpty {
      throw GazetteerError(file: file.name, findings: findings.sorted { $0.line < $1.line })
    }
  }
}

extension NamedEvent {
  static let keys: Set<Substring> = [
    "event", "date", "kind", "also", "guarded", "context", "words", "unless", "source",
  ]

  /// Reads a block; nil, with what is wrong among the findings, when the block gives no event.
  init?(_ block: GazetteerFile.Block, _ findings: inout [GazetteerError.Finding]) {
    let before = findings.count
    for field in block.fields where !Self.keys.contains(field.key) {
      findings.append(
        .init(
          line: field.line,
          message: "unknown key '\(field.key)'; the keys are \(Self.keys.sorted().joined(separator: ", "))"))
    }
    let name = block.fields[0].value
    if name.isEmpty { findings.append(.init(line: block.line, message: "the event has no name")) }
    let date = HistoricalDate(block: block, key: "date", of: name, &findings)
    var kind: Kind?
    if let field = block.first("kind") {
      kind = Kind(rawValue: String(field.value))
      if kind == nil {
        findings.append(.init(line: field.line, message: "expected kind 'point' or 'span', found '\(field.value)'"))
      }
    }
    guard let date, findings.count == before else { return nil }
    let label = String(name)
    self.init(
      id: NamedEvent.slug(name), name: label, date: date,
      kind: kind ?? (date.edtf.utf8.contains(UInt8(ascii: "/")) ? .span : .point),
      aliases: (name.hasSuffix(")") ? [] : [label])
        + block.values("also").flatMap { $0.alternatives.map(String.init) },
      source: block.first("source").map { String($0.value) } ?? "")
  }

  /// "Soviet–Afghan War" becomes "soviet-afghan-war".
  private static func slug(_ name: Substring) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      let folded = scalar.isASCII ? [UInt8(scalar.value)] : LetterFolding.fold(scalar.value).bytes
      for byte in folded {
        if ASCII.isWord(byte) {
          bytes.append(ASCII.isLetter(byte) ? byte | 0x20 : byte)
        } else if byte != UInt8(ascii: "'"), let last = bytes.last, last != UInt8(ascii: "-") {
          bytes.append(UInt8(ascii: "-"))
        }
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension HistoricalDate {
  /// The EDTF date of a block's field.
  init?(
    block: GazetteerFile.Block, key: String, of name: Substring, _ findings: inout [GazetteerError.Finding]
  ) {
    guard let field = block.first(key) else {
      findings.append(.init(line: block.line, message: "'\(name)' has no '\(key):'"))
      return nil
    }
    self.init(field.value, line: field.line, of: name, &findings)
  }

  init?(_ edtf: Substring, line: Int, of name: Substring, _ findings: inout [GazetteerError.Finding]) {
    do {
      self = try HistoricalDate(parsing: String(edtf))
    } catch {
      findings.append(.init(line: line, message: "'\(name)': \(error)"))
      return nil
    }
  }
}
