import Chronology

extension FileReading {
  /// A ZIP archive: a text of an office program, or something that is named for what it is.
  mutating func readZIP(_ bytes: [UInt8]) {
    let archive = ZIPArchive(bytes)
    var office = OfficeFile(archive, limit: options.maximumFileSize)
    do {
      try office.read()
    } catch {
      fail(error.message)
      return
    }
    if archive.isCutOff {
      remark("the file is cut off or damaged; what could be found in it is read", place: "byte \(bytes.count)")
    }
    for part in office.damagedParts {
      remark("'\(part)' inside the file is damaged or cut off; what could be unpacked of it is read")
    }
    addOffice(office.content, office.properties)
  }

  /// A flat OpenDocument text: the same XML in one piece.
  mutating func readFlatOpenDocument(_ utf8: [UInt8]) {
    let (parsed, ending) = XMLEvents.parse(utf8) { OpenDocumentBuilder() }
    if ending != .complete { remark("the XML is damaged; what could be made out is read") }
    parsed.finish()
    addOffice(parsed.content, parsed.properties)
  }

  private mutating func addOffice(_ content: OfficeContent, _ properties: OfficeProperties) {
    var document = document()
    let blocks = content.blocks
    // The line that the author set as the title, else the file's own field, else a heading that opens the text.
    let own = properties.title?.nonBlank
    if let place = blocks.prefix(4).firstIndex(where: \.isTitle) {
      document.title = blocks[place].text
    } else {
      document.title = own ?? (blocks.first?.kind == .heading ? blocks.first?.text : nil)
    }
    document.byline = properties.author?.nonBlank
    document.language = properties.language?.nonBlank
    var text = TableRows.joined(blocks.map { TextBlock($0.kind, $0.text, cell: $0.cell) })
    let opening = OpeningLines(&text, title: document.title, author: document.byline)
    document.date = opening.date ?? properties.date
    document.removals = opening.removals + content.removals
    document.lay(text)
    finish(document)
  }
}

/// What an office program's file holds for a reader.
struct OfficeContent {
  struct Block {
    var kind: Document.Block.Kind
    var text: String
    /// Set in the style that is made for the document's title.
    var isTitle = false
    /// Of what stands in a table, where.
    var cell: TextBlock.Cell?
  }
  var blocks: [Block] = []
  var removals: [Document.Removal] = []
}

/// What the file says of itself: core properties of Office Open XML, meta.xml of OpenDocument.
struct OfficeProperties {
  var title: String?
  var author: String?
  var language: String?
  /// As written.
  var created: String?
  var modified: String?

  /// When the text was written: not before the file was made, not after it was last saved.
  ///
  /// Weak evidence, since an old letter may have been copied into a new file; so it says of itself what it is.
  var date: DocumentDate? {
    func day(_ text: String?) -> Day? { text.flatMap { StatedDate.all(in: $0).first?.calendarDay } }
    let note = "the file's properties tell of the file, not of the text in it"
    // 1601, 1899, 1900, 1970 and 1980 are where programs begin to count when they do not know.
    let first = day(created).flatMap { Self.plausible($0) }
    let last = day(modified).flatMap { Self.plausible($0) }
    switch (first, last) {
    case (let first?, let last?) where first == last:
      return DocumentDate(
        date: .day(first), origin: .declared, evidence: ["file made and last saved on \(first)", note])
    case (let first?, let last?) where first < last:
      return DocumentDate(
        date: .within(first, last), origin: .declared,
        evidence: ["file made on \(first), last saved on \(last)", note])
    case (let first?, nil):
      return DocumentDate(date: .day(first), origin: .declared, evidence: ["file made on \(first)", note])
    case (_, let last?):
      // Made after it was saved: a copy of the file, whose making is that of the copy.
      return DocumentDate(date: .within(nil, last), origin: .declared, evidence: ["file last saved on \(last)", note])
    case (nil, nil): return nil
    }
  }

  /// Programs that do not know the time write the beginning of their count.
  private static func plausible(_ day: Day) -> Day? {
    day.year < 1981 ? nil : day
  }
}

/// Tells what an archive holds and reads it.
struct OfficeFile {
  struct Failure: Error { var message: String }

  private let archive: ZIPArchive
  /// Bytes that may still be unpacked.
  private var budget: Int
  private let limit: Int
  private(set) var content = OfficeContent()
  private(set) var properties = OfficeProperties()
  private(set) var damagedParts: [String] = []

  init(_ archive: ZIPArchive, limit: Int) {
    self.archive = archive
    self.limit = limit
    budget = limit
  }

  mutating func read() throws(Failure) {
    let type = try part("mimetype").map { String(decoding: $0.prefix(120), as: UTF8.self) } ?? ""
    if type.hasPrefix("application/vnd.oasis.opendocument.text") || type.isEmpty && archive.has("content.xml") {
      try readOpenDocument()
    } else if type.hasPrefix("application/vnd.oasis.opendocument.") {
      throw Failure(message: "expected a text, found an OpenDocument spreadsheet or presentation; \(Self.advice)")
    } else if type.hasPrefix("application/epub") {
      throw Failure(message: "expected a text, found an EPUB book; unpack it and give the folder of its pages")
    } else if archive.has("[Content_Types].xml") || archive.has("word/document.xml") {
      try readWord()
    } else {
      throw Failure(
        message: archive.parts.isEmpty
          ? "expected a text of an office program (DOCX, ODT), found an archive without anything in it"
          : "expected a text of an office program (DOCX, ODT), found another ZIP archive; unpack it first")
    }
  }

  private static let advice = "save it as a text (DOCX, ODT), HTML or plain text"

  // MARK: Office Open XML (ECMA-376)

  private mutating func readWord() throws(Failure) {
    let relations = try parsed("_rels/.rels", Relationships.init)?.targets ?? [:]
    let main = relations["officeDocument"] ?? "word/document.xml"
    if main.hasPrefix("xl/") || main.hasPrefix("ppt/") {
      throw Failure(message: "expected a text, found a spreadsheet or presentation; \(Self.advice)")
    }
    guard archive.has(main) else {
      throw Failure(message: "expected '\(main)' in this office file, found none; it may have been cut off")
    }
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    func beside(_ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }
    let styles = try parsed(beside("styles.xml"), WordStyles.init) ?? WordStyles()
    guard let body = try parsed(main, { WordBuilder(styles: styles) }) else { return }
    content = body.content
    for name in ["footnotes.xml", "endnotes.xml"] {
      guard let notes = try parsed(beside(name), { WordBuilder(styles: styles) }) else { continue }
      content.blocks += notes.content.blocks
    }
    if let core = try parsed(relations["core-properties"] ?? "docProps/core.xml", PropertiesBuilder.init) {
      properties = core.properties
    }
  }

  // MARK: OpenDocument (ISO 26300)

  private mutating func readOpenDocument() throws(Failure) {
    let styles = try parsed("styles.xml", { OpenDocumentBuilder() })?.styles ?? [:]
    guard let body = try parsed("content.xml", { OpenDocumentBuilder(styles: styles) }) else {
      throw Failure(message: "expected 'content.xml' in this office file, found none; it may have been cut off")
    }
    body.finish()
    content = body.content
    if let meta = try parsed("meta.xml", PropertiesBuilder.init) { properties = meta.properties }
  }

  // MARK: Parts

  /// The events of a part given to a handler; nil when there is no such part.
  private mutating func parsed<Handler: XMLEventHandler>(
    _ name: String, _ makeHandler: () -> Handler
  ) throws(Failure) -> Handler? {
    guard let bytes = try part(name) else { return nil }
    let (handler, ending) = XMLEvents.parse(TextDecoder.decode(bytes, declared: nil).utf8, makeHandler)
    if ending != .complete, damagedParts.last != name { damagedParts.append(name) }
    return handler
  }

  private mutating func part(_ name: String) throws(Failure) -> [UInt8]? {
    do {
      let (bytes, isWhole) = try archive.contents(name, limit: budget)
      budget -= bytes.count
      if !isWhole { damagedParts.append(name) }
      return bytes
    } catch {
      switch error {
      case .missing: return nil
      case .encrypted: throw Failure(message: "protected by a password; save it without one")
      case .unknownMethod(let number):
        throw Failure(message: "'\(name)' inside the file is packed by an unusual method (\(number)); save it anew")
      case .overLimit:
        throw Failure(
          message:
            "'\(name)' inside the file unpacks to more than the limit of \(max(1, limit >> 20)) MB for one document")
      }
    }
  }
}

/// Where the parts of an Office Open XML file are, by the last word of the relation's type.
private final class Relationships: XMLEventHandler {
  private(set) var targets: [String: String] = [:]

  func open(_ name: String, _ attributes: [String: String]) {
    guard let type = attributes["Type"]?.split(separator: "/").last, var target = attributes["Target"] else { return }
    if target.hasPrefix("/") { target.removeFirst() }
    if targets[String(type)] == nil { targets[String(type)] = target }
  }
  func close(_ name: String) {}
  func append(_ characters: UnsafeBufferPointer<UInt8>) {}
}

/// Core properties (docProps/core.xml) and meta.xml, whose names hardly overlap.
final class PropertiesBuilder: XMLEventHandler {
  private(set) var properties = OfficeProperties()
  private var text: [UInt8] = []

  func open(_ name: String, _ attributes: [String: String]) { text.removeAll(keepingCapacity: true) }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    // A property is a line; what is longer is none.
    if text.count < 4096 { text.append(contentsOf: characters.prefix(4096)) }
  }

  func close(_ name: String) {
    let value = String(decoding: foldWhitespace(text), as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    guard !value.isEmpty else { return }
    switch name {
    case "dc:title": properties.title = value
    case "meta:initial-creator": properties.author = value
    // In OpenDocument the one who saved it last; the first author stands before.
    case "dc:creator": properties.author = properties.author ?? value
    case "dc:language": properties.language = value
    case "dcterms:created", "meta:creation-date": properties.created = value
    case "dcterms:modified", "dc:date": properties.modified = value
    default: break
    }
  }
}

extension String {
  /// "p" of "w:p".
  var localName: Substring {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return self[...] }
    return self[index(after: colon)...]
  }
}
