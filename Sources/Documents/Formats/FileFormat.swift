/// What a file is, by its content first and its name second.
enum FileFormat: Equatable {
  case gzip, zip, pdf, binary(String)
  case html, feed, jsonLines, json, markdown, text, warc, flatOpenDocument

  /// Looks at the first bytes as they stand in the file.
  static func ofBytes(_ bytes: [UInt8]) -> FileFormat? {
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    // The second is an archive without anything in it.
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .zip }
    if bytes.hasPrefix(ascii: "%pdf-") { return .pdf }
    if bytes.hasPrefix(ascii: "warc/1.") || bytes.hasPrefix(ascii: "warc/0.") { return .warc }
    let magic: [(String, [UInt8])] = [
      ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]), ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
      ("a GIF picture", [0x47, 0x49, 0x46, 0x38]), ("a program", [0x7F, 0x45, 0x4C, 0x46]),
      (
        "an old Word or Excel file, or one protected by a password; save it as DOCX, ODT, HTML or text",
        [0xD0, 0xCF, 0x11, 0xE0]
      ), ("an RTF file; save it as DOCX, ODT, HTML or text", Array("{\\rtf".utf8)),
      ("an SQLite database", Array("SQLite format 3".utf8)),
      ("an xz archive", [0xFD, 0x37, 0x7A, 0x58]), ("a bzip2 archive", [0x42, 0x5A, 0x68]),
      ("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]), ("a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF]),
    ]
    for (name, start) in magic where bytes.starts(with: start) { return .binary(name) }
    return nil
  }

  /// So many bytes tell whether a file can be a document at all.
  static let telling = 8192

  /// Whether no document begins like this.
  static func isNoDocument(_ bytes: [UInt8]) -> Bool {
    switch ofBytes(bytes) {
    case .binary: true
    case nil: looksBinary(bytes)
    default: false
    }
  }

  /// Whether a file that begins like this may hold many documents, or has pictures and fonts beside its text: it may then
  /// be larger than one document of text.
  static func mayHoldMany(_ bytes: [UInt8], name: String) -> Bool {
    if ofBytes(bytes) != nil || isMail(bytes[...], name: name) { return true }
    let text = TextDecoder.decode(bytes, declared: nil).utf8
    switch ofText(text, name: name) {
    case .jsonLines: return true
    // Its first line may be longer than what was read.
    case .json: return !text.contains(0x0A)
    default: return false
    }
  }

  /// Control characters that no text has, as a share of the first kilobytes; NUL bytes of UTF-16 do not count.
  static func looksBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let sample = bytes.prefix(telling)
    guard !sample.isEmpty else { return false }
    var controls = 0
    var zeros = [0, 0]
    for index in sample.indices {
      let byte = sample[index]
      if byte == 0 { zeros[index & 1] += 1 }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x1B, byte != 0 { controls += 1 }
    }
    let allZeros = zeros[0] + zeros[1]
    // UTF-16 without a mark has its zeros in every second place.
    let isUTF16 = allZeros * 10 > sample.count * 2 && min(zeros[0], zeros[1]) * 10 < max(zeros[0], zeros[1])
    if isUTF16 { return controls * 20 > sample.count }
    return allZeros * 100 > sample.count || (controls + allZeros) * 20 > sample.count
  }

  /// Looks at decoded text and, where that says nothing, at the name.
  static func ofText(_ text: [UInt8], name: String) -> FileFormat {
    var start = 0
    while start < text.count, text[start] <= 0x20 { start += 1 }
    let head = text[start...].prefix(2048)
    let lowerName = name.lowercased().replacing(".gz", with: "")
    let suffix = lowerName.split(separator: ".").last.map(String.init) ?? ""
    if head.first == UInt8(ascii: "<") {
      if isFlatOpenDocument(head) { return .flatOpenDocument }
      if isMarkup(head) { return isFeed(head) ? .feed : .html }
    }
    if head.first == UInt8(ascii: "{") || head.first == UInt8(ascii: "[") && suffix.hasPrefix("json") {
      return isLinesOfJSON(text[start...]) ? .jsonLines : .json
    }
    if head.hasPrefix(ascii: "[{") || head.hasPrefix(ascii: "[\n") { return .json }
    switch suffix {
    case "jsonl", "ndjson": return .jsonLines
    case "json": return .json
    case "html", "htm", "xhtml": return .html
    case "md", "markdown", "mdown", "mkd": return .markdown
    default: break
    }
    if suffix.isEmpty || suffix == "txt", head.firstRange(ofASCII: "<html") != nil,
      head.firstRange(ofASCII: "<head") != nil
    {
      return .html
    }
    return .text
  }

  private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    for word: StaticString in ["<!doctype", "<html", "<?xml", "<head", "<body", "<rss", "<feed", "<rdf:rdf", "<!--"]
    where head.hasPrefix(ascii: word) {
      return true
    }
    for word: StaticString in [
      "<p>", "<p ", "<div", "<article", "<section", "<main", "<h1", "<meta", "<table", "<span",
    ]
    where head.hasPrefix(ascii: word) {
      return true
    }
    return false
  }

  private static func isFlatOpenDocument(_ head: ArraySlice<UInt8>) -> Bool {
    head.firstRange(ofASCII: "<office:document ") != nil || head.firstRange(ofASCII: "<office:document\n") != nil
  }

  private static func isFeed(_ head: ArraySlice<UInt8>) -> Bool {
    for word: StaticString in ["<rss", "<feed", "<rdf:rdf"] {
      guard let found = head.firstRange(ofASCII: word) else { continue }
      // Not a feed that is only spoken of inside a page.
      if head[..<found.lowerBound].firstRange(ofASCII: "<html") == nil { return true }
    }
    return false
  }

  /// The first line is a whole object and another follows, or nothing does.
  private static func isLinesOfJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let lineEnd = text.firstIndex(of: 0x0A) else { return false }
    guard (try? JSONValue.parse(text[..<lineEnd])) != nil else { return false }
    return text[lineEnd...].contains { $0 == UInt8(ascii: "{") }
  }

  /// Header fields of a mail or a page saved as one, in the first lines.
  static func isMail(_ bytes: ArraySlice<UInt8>, name: String) -> Bool {
    var fields = 0
    for line in bytes.prefix(4096).split(separator: 0x0A, omittingEmptySubsequences: false).prefix(30) {
      if line.allSatisfy({ $0 == 0x0D }) { break }
      for word: StaticString in [
        "from:", "date:", "subject:", "to:", "mime-version:", "received:", "message-id:", "return-path:",
        "content-type:",
      ] where line.hasPrefix(ascii: word) {
        fields += 1
      }
    }
    let suffix = name.lowercased().split(separator: ".").last ?? ""
    return fields >= (["eml", "mht", "mhtml"].contains(suffix) ? 2 : 4)
  }
}
