import Chronology

/// The named events that a text may speak of, the offices that people held, and the phrases by which both are known:
/// those that come with the program and, optionally, the user's own.
///
/// The built-in files stand in Data/; docs/gazetteer.md says how they are written and what is left out of them. Reading
/// them costs a few milliseconds, once; an event's text and date are made only when a document mentions it.
package struct NamedEventGazetteer: Sendable {
  private(set) var eventIndex = NamedEventIndex()
  private(set) var officeIndex = OfficeTermIndex()

  /// What comes with the program.
  package static let builtIn: NamedEventGazetteer = {
    var gazetteer = NamedEventGazetteer()
    for (name, text) in EmbeddedGazetteer.files {
      // The files are part of the program and tested with it, so that nothing is checked here.
      _ = gazetteer.index(GazetteerFile(text, name: name))
    }
    return gazetteer
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

  /// Adds a file after checking everything in it.
  mutating func add(_ file: GazetteerFile) throws(GazetteerError) {
    var findings = file.findings + index(file)
    for block in file.blocks {
      switch file.head(block).key {
      case .event: _ = NamedEvent(file, block, &findings)
      case .office: OfficeTerm.check(file, block, &findings)
      default:
        let field = file.head(block)
        findings.append(
          .init(
            line: field.line, message: "expected 'event:' or 'office:' to begin a block, found '\(field.key.rawValue):'"
          ))
      }
    }
    if !findings.isEmpty {
      throw GazetteerError(file: file.name, findings: findings.sorted { $0.line < $1.line })
    }
  }

  /// Files the phrases of a file's blocks; what is wrong with them as findings.
  private mutating func index(_ file: GazetteerFile) -> [GazetteerError.Finding] {
    eventIndex.add(file) + officeIndex.add(file)
  }

  /// All events. They are made anew at each call, O(size of the files).
  package var events: [NamedEvent] { eventIndex.entries.indices.compactMap { eventIndex.event(Int32($0)) } }

  /// All office terms, likewise.
  package var officeTerms: [OfficeTerm] { officeIndex.holders.indices.compactMap { officeIndex.term(Int32($0)) } }
}

extension NamedEvent {
  private static let keys: [GazetteerFile.Key] = [
    .event, .date, .kind, .foreseen, .also, .guarded, .after, .context, .words, .unless, .fits, .source,
  ]

  /// Reads a block; nil, with what is wrong among the findings, when the block gives no event.
  init?(_ file: GazetteerFile, _ block: GazetteerFile.Block, _ findings: inout [GazetteerError.Finding]) {
    let before = findings.count
    let head = file.head(block)
    let name = file.text(head.value)
    if name.isEmpty { findings.append(.init(line: head.line, message: "the event has no name")) }
    file.check(block, keys: Self.keys, &findings)
    var kind: Kind?
    if let field = file.first(block, .kind) {
      kind = Kind(rawValue: file.text(field.value))
      if kind == nil {
        findings.append(
          .init(line: field.line, message: "expected kind 'point' or 'span', found '\(file.text(field.value))'"))
      }
    }
    if let field = file.first(block, .foreseen), file.text(field.value) != "yes" {
      findings.append(.init(line: field.line, message: "expected 'yes', found '\(file.text(field.value))'"))
    }
    var date: HistoricalDate?
    if let field = file.first(block, .date) {
      date = HistoricalDate(file.text(field.value), line: field.line, of: name, &findings)
    } else {
      findings.append(.init(line: head.line, message: "'\(name)' has no 'date:'"))
    }
    guard let date, findings.count == before else { return nil }
    self.init(
      id: NamedEvent.slug(name), name: name, date: date,
      kind: kind ?? (date.edtf.utf8.contains(UInt8(ascii: "/")) ? .span : .point),
      isForeseen: file.first(block, .foreseen) != nil,
      aliases: (file.isLabel(head) ? [] : [name])
        + file.fields(block, .also).flatMap { file.alternatives($0).map { file.text($0) } },
      source: file.first(block, .source).map { file.text($0.value) } ?? "")
  }

  /// "Soviet–Afghan War" becomes "soviet-afghan-war".
  private static func slug(_ name: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      let folded = scalar.isASCII ? [UInt8(scalar.value)] : LetterFolding.fold(scalar.value).bytes
      for byte in folded {
        if byte >= 0x80 || ASCII.isWord(byte) {
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

extension GazetteerFile {
  /// An event's name that ends in a bracket is a label: it tells the event from its namesakes and is not looked for.
  func isLabel(_ head: Field) -> Bool {
    !head.value.isEmpty && bytes[head.value.upperBound - 1] == UInt8(ascii: ")")
  }

  /// Complains of keys that do not belong in a block.
  func check(_ block: Block, keys: [Key], _ findings: inout [GazetteerError.Finding]) {
    for field in fields[block.fields] where !keys.contains(field.key) {
      let known = keys.map(\.rawValue).joined(separator: ", ")
      findings.append(
        .init(line: field.line, message: "'\(field.key.rawValue):' does not belong here; the keys are \(known)"))
    }
  }
}

extension HistoricalDate {
  /// The date of a field, or nil with the reason among the findings.
  init?(_ edtf: String, line: Int, of name: String, _ findings: inout [GazetteerError.Finding]) {
    do {
      self = try HistoricalDate(parsing: edtf)
    } catch {
      findings.append(.init(line: line, message: "'\(name)': \(error)"))
      return nil
    }
  }
}
