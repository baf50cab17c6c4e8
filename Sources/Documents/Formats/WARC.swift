import Chronology

extension FileReading {
  /// A web archive (ISO 28500): every HTML response is a document, known to be no younger than its capture.
  mutating func readWARC(_ bytes: [UInt8]) {
    var index = 0
    var pages = 0
    var errors = 0
    while let start = WARCRecord.next(bytes, from: index) {
      let fields = HeaderFields(bytes[start...])
      let stated = fields["content-length"].flatMap { Int($0) } ?? 0
      var end = fields.end + max(0, min(stated, bytes.count - fields.end))
      if stated < 0 || stated > bytes.count - fields.end || !WARCRecord.isRecordEnd(bytes, end) {
        // The length lies: the record ends where the next one begins.
        end = WARCRecord.next(bytes, from: fields.end) ?? bytes.count
        remark("the record's length is wrong; it was read up to the next record", place: "byte \(start)")
      }
      index = end
      let content = bytes[fields.end..<end]
      switch fields["warc-type"]?.lowercased() {
      case "response":
        // What a server says in place of a page ("not found", "moved") is no document.
        if let status = WARCRecord.status(content), status >= 300 {
          errors += 1
        } else {
          let http = HeaderFields(content)
          pages += readPage(content[http.end...], http, record: fields, number: pages + 1) ? 1 : 0
        }
      // Saved without what the server said of it.
      case "resource": pages += readPage(content, fields, record: fields, number: pages + 1) ? 1 : 0
      default: continue
      }
    }
    if errors > 0 { remark("\(errors) answers of servers that are no pages (moved, not found) are passed over") }
    if pages == 0 { fail("expected HTML pages in this web archive, found none") }
    shortenFindings()
  }

  /// Whether that is a page.
  private mutating func readPage(
    _ bytes: ArraySlice<UInt8>, _ fields: HeaderFields, record: HeaderFields, number: Int
  ) -> Bool {
    let type = fields.type()
    guard type == "text/html" || type == "application/xhtml+xml" else { return false }
    var body = Array(bytes)
    if fields["transfer-encoding"]?.lowercased() == "chunked" { body = WARCRecord.unchunked(body) }
    if body.starts(with: [0x1F, 0x8B]) {
      body = Inflate.gzip(body, limit: options.maximumFileSize).bytes
    } else if fields["content-encoding"]?.lowercased() == "deflate" {
      body = Inflate.deflate(body, limit: options.maximumFileSize).bytes
    }
    guard body.count <= options.maximumFileSize else {
      fail("a page is larger than the limit of \(megabytes(options.maximumFileSize))", place: "page \(number)")
      return true
    }
    if FileFormat.looksBinary(body) {
      let packing = fields["content-encoding"].map { " (packed by '\($0)')" } ?? ""
      fail("expected a page, found binary data\(packing); save the archive unpacked", place: "page \(number)")
      return true
    }
    let label = fields.parameter("charset", of: "content-type") ?? DeclaredEncoding.inMarkup(body)
    let address = record["warc-target-uri"].map { $0.trimmingPrefix("<") }.map {
      String($0.hasSuffix(">") ? $0.dropLast() : $0)
    }
    let captured = record["warc-date"].flatMap { StatedDate.all(in: $0).first?.calendarDay }
    readHTML(TextDecoder.decode(body, declared: label).utf8, id: address ?? "\(file.path)#\(number)") { document in
      document.url = address ?? document.url
      if let captured { document.bound(by: captured, "captured on \(captured)") }
    }
    return true
  }
}

enum WARCRecord {
  /// Where the next record begins, at or after that place.
  static func next(_ bytes: [UInt8], from index: Int) -> Int? {
    var place = index
    while place < bytes.count, let found = bytes[place...].firstRange(ofASCII: "warc/") {
      let isLineStart = found.lowerBound == 0 || bytes[found.lowerBound - 1] == 0x0A
      if isLineStart, found.upperBound < bytes.count, bytes[found.upperBound].isASCIIDigit { return found.lowerBound }
      place = found.upperBound
    }
    return nil
  }

  /// 404 of "HTTP/1.1 404 Not Found".
  static func status(_ response: ArraySlice<UInt8>) -> Int? {
    guard response.hasPrefix(ascii: "http/") else { return nil }
    let line = response.prefix { $0 != 0x0A }.prefix(64).split(separator: 0x20)
    return line.count > 1 ? Int(String(decoding: line[1].prefix { $0.isASCIIDigit }, as: UTF8.self)) : nil
  }

  /// Behind a record stand two line breaks, or the end of the file.
  static func isRecordEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
    end == bytes.count || bytes[end] == 0x0D || bytes[end] == 0x0A
  }

  /// HTTP's chunked coding undone (RFC 9112, section 7.1); the bytes themselves where they are not chunked after all.
  static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let lineEnd = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      let digits = String(
        decoding: bytes[index..<lineEnd].prefix { $0.isASCIIDigit || $0.isASCIILetter }, as: UTF8.self)
      guard let size = Int(digits, radix: 16) else { return out.isEmpty ? bytes : out }
      if size == 0 { break }
      let start = min(lineEnd + 1, bytes.count)
      let end = min(bytes.count - start, size) + start
      out.append(contentsOf: bytes[start..<end])
      index = end
      while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
    }
    return out
  }
}
