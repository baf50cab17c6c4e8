/// A file whose text is wanted as it stands, in any encoding (docs/reading.md) and with nothing taken out: what
/// `annals tag` takes, and lists of events.
package struct TextFile: Sendable {
  /// Nil where the file cannot be read as text; then a failure says why.
  package private(set) var text: String?
  package private(set) var findings: [ReadingFinding] = []

  /// Reads the file, "-" for standard input, unless it is larger than so many bytes.
  ///
  /// - Complexity: linear in the file's length. What no text begins with is not read on.
  package init(_ path: String, limit: Int = ReadingOptions().maximumCollectionSize) {
    do {
      var source = try SourceBytes(SourceFile(path: path))
      try source.read(past: FileFormat.telling)
      if let other = Self.otherThanText(source.bytes) {
        fail(path, "expected text, found \(other); 'annals read' shows the text of what it can read")
        return
      }
      try source.read(past: limit)
      guard source.isAtEnd else {
        fail(path, "larger than the limit of \(limit >> 20) MB; split it")
        return
      }
      take(source.bytes, path)
    } catch {
      fail(path, "could not be read: \(SystemReason.words(error))")
    }
  }

  private mutating func take(_ bytes: [UInt8], _ path: String) {
    let decoded = TextDecoder.decode(bytes, declared: DeclaredEncoding.inMarkup(bytes))
    if let guess = decoded.guess {
      findings.append(ReadingFinding(severity: .remark, file: path, place: guess.place, message: guess.message))
    }
    text = String(decoding: decoded.utf8, as: UTF8.self)
  }

  private mutating func fail(_ path: String, _ message: String) {
    findings.append(ReadingFinding(severity: .failure, file: path, message: message))
  }

  private static func otherThanText(_ bytes: [UInt8]) -> String? {
    switch FileFormat.ofBytes(bytes) {
    case .gzip: "a gzip archive"
    case .zip: "a ZIP archive or an office file"
    case .pdf: "a PDF"
    case .binary(let what): what
    case nil where FileFormat.looksBinary(bytes): "binary data (control bytes that no text has)"
    default: nil
    }
  }
}
