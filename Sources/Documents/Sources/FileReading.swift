/// The reading of one file: bytes to format to documents.
struct FileReading {
  let file: SourceFile
  let options: ReadingOptions
  private(set) var documentsRead: [Document] = []
  private(set) var findings: [ReadingFinding] = []
  private(set) var setAside: SetAsideFile?

  init(file: SourceFile, options: ReadingOptions) {
    self.file = file
    self.options = options
  }

  var documents: [Document] {
    get { documentsRead }
    set { documentsRead = newValue }
  }

  mutating func fail(_ message: String, place: String? = nil) {
    findings.append(ReadingFinding(severity: .failure, file: file.path, place: place, message: message))
  }

  mutating func remark(_ message: String, place: String? = nil) {
    findings.append(ReadingFinding(severity: .remark, file: file.path, place: place, message: message))
  }

  mutating func add(_ finding: ReadingFinding) { findings.append(finding) }

  /// A file of many records that all have the same fault says so once.
  mutating func shortenFindings() {
    guard findings.count > 5 else { return }
    let rest = findings.count - 3
    let severity = findings[3...].contains { $0.severity == .failure } ? ReadingFinding.Severity.failure : .remark
    findings.removeLast(rest)
    findings.append(ReadingFinding(severity: severity, file: file.path, message: "and \(rest) more of this kind"))
  }

  mutating func add(_ document: Document) { documentsRead.append(document) }

  /// A document of this file with nothing in it yet.
  func document(id: String? = nil) -> Document {
    Document(id: id ?? file.path, file: file.isStandardInput ? nil : file.path, text: "")
  }

  mutating func run() {
    do {
      var source = try SourceBytes(file)
      guard try readToItsEnd(&source) else { return }
      guard !source.bytes.isEmpty else {
        fail("expected a document, found an empty file")
        return
      }
      readBytes(source.bytes, name: file.name, depth: 0)
    } catch {
      fail("could not be read: \(SystemReason.words(error))")
    }
  }

  /// Reads a source as far as a document, or a file of many, may go; false where it goes further.
  ///
  /// What no document begins with is not read on: a device need not have an end.
  private mutating func readToItsEnd(_ source: inout SourceBytes) throws -> Bool {
    try source.read(past: FileFormat.telling)
    if FileFormat.isNoDocument(source.bytes) { return true }
    try source.read(past: options.maximumFileSize)
    guard !source.isAtEnd else { return true }
    let isOthers = options.isSetAside?(file.name, source.bytes) ?? false
    guard isOthers || FileFormat.mayHoldMany(source.bytes, name: file.name) else {
      fail("larger than the limit of \(megabytes(options.maximumFileSize)) for one document; split it")
      return false
    }
    try source.read(past: options.maximumCollectionSize)
    if !source.isAtEnd { fail("larger than the limit of \(megabytes(options.maximumCollectionSize)); split it") }
    return source.isAtEnd
  }

  /// Bytes as they stand in a file or in an archive inside it.
  mutating func readBytes(_ bytes: [UInt8], name: String, depth: Int) {
    switch FileFormat.ofBytes(bytes) {
    case .gzip:
      guard depth < 2 else {
        fail("compressed more than twice; unpack it first")
        return
      }
      readGzip(bytes, name: name, depth: depth)
      return
    case .zip:
      readZIP(bytes)
      return
    case .pdf:
      readPDF(bytes)
      return
    case .warc:
      readWARC(bytes)
      return
    case .binary(let what):
      fail("expected a text, page, office file, PDF, mail, feed, JSON or web archive, found \(what)", place: "byte 0")
      return
    default: break
    }
    if let isSetAside = options.isSetAside, isSetAside(name, bytes) {
      setAside = SetAsideFile(path: file.path, bytes: bytes)
      return
    }
    if FileFormat.looksBinary(bytes) {
      let place = bytes.firstIndex { $0 < 0x09 } ?? 0
      fail("expected text, found binary data (control bytes that no text has)", place: "byte \(place)")
      return
    }
    // Each part of a mail has its own encoding.
    if FileFormat.isMail(bytes[...], name: name) {
      readMail(bytes)
      return
    }
    let decoded = TextDecoder.decode(bytes, declared: DeclaredEncoding.inMarkup(bytes))
    if let guess = decoded.guess { remark(guess.message, place: guess.place) }
    readText(decoded.utf8, name: name)
  }

  private mutating func readGzip(_ bytes: [UInt8], name: String, depth: Int) {
    let inner = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    var unpacked = Inflate.gzip(bytes, limit: options.maximumFileSize)
    if unpacked.ending == .overLimit, FileFormat.ofBytes(unpacked.bytes) == .warc {
      unpacked = Inflate.gzip(bytes, limit: options.maximumCollectionSize)
    }
    switch unpacked.ending {
    case .complete: break
    case .truncated:
      remark("the gzip data ends before its time; what could be unpacked is read", place: "byte \(bytes.count)")
    case .corrupt(let offset):
      remark("the gzip data is damaged; what could be unpacked before is read", place: "byte \(offset)")
    case .overLimit:
      fail("unpacks to more than the limit of \(megabytes(options.maximumFileSize)); unpack it first and split it")
      return
    }
    guard !unpacked.bytes.isEmpty else {
      fail("expected a document inside the gzip file, found nothing")
      return
    }
    readBytes(unpacked.bytes, name: inner, depth: depth + 1)
  }

  /// Decoded text by its format.
  mutating func readText(_ text: [UInt8], name: String) {
    let format = FileFormat.ofText(text, name: name)
    if format != .jsonLines, text.count > options.maximumFileSize {
      fail(
        "holds \(megabytes(text.count)) of text, more than the limit of \(megabytes(options.maximumFileSize)) for one document; "
          + "split it")
      return
    }
    switch format {
    case .html: readHTML(text)
    case .feed: readFeed(text)
    case .jsonLines: readJSONLines(text)
    case .json: readJSON(text)
    case .markdown: readMarkdown(text)
    case .flatOpenDocument: readFlatOpenDocument(text)
    default: readPlainText(text)
    }
  }

  func megabytes(_ count: Int) -> String { "\(max(1, count >> 20)) MB" }
}
