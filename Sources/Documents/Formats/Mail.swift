import Chronology

extension FileReading {
  /// A mail (.eml), or a page saved as one (.mhtml): the page of the archive, else the mail's text.
  mutating func readMail(_ bytes: [UInt8]) {
    let message = MIMEMessage(bytes)
    let fields = message.fields
    let date = fields["date"].flatMap { StatedDate.all(in: $0).first }
    if let address = fields["snapshot-content-location"] ?? message.pageAddress,
      let page = message.firstPart("text/html")
    {
      readHTML(decoded(page, isMarkup: true)) { document in
        document.url = document.url ?? address
        document.title = document.title ?? fields["subject"]
        if let day = date?.calendarDay { document.bound(by: day, "saved on \(day)") }
      }
      return
    }
    let declared = date.map { DocumentDate(date: $0.date, origin: .declared, evidence: ["mail header Date"]) }
    if let part = message.firstPart("text/plain") {
      var document = document()
      let letter = MailText(String(decoding: decoded(part, isMarkup: false), as: UTF8.self))
      document.lay(letter.blocks)
      document.removals = letter.removals
      document.title = fields["subject"]
      document.byline = fields["from"].map(MailText.name)
      document.date = declared
      finish(document)
    } else if let part = message.firstPart("text/html") {
      var document = document()
      document.lay(HTMLFragment.blocks(decoded(part, isMarkup: true)))
      document.title = fields["subject"]
      document.byline = fields["from"].map(MailText.name)
      document.date = declared
      finish(document)
    } else {
      fail("expected a text or a page in this mail, found neither")
    }
  }

  private func decoded(_ part: MIMEMessage.Part, isMarkup: Bool) -> [UInt8] {
    let label =
      part.fields.parameter("charset", of: "content-type") ?? (isMarkup ? DeclaredEncoding.inMarkup(part.body) : nil)
    return TextDecoder.decode(part.body, declared: label).utf8
  }
}

extension Document {
  /// When a page was saved is no more than an upper bound of when it was published; but a bound it is, and a page that
  /// says it is of a later day (the next in the east of the world aside) is wrong about that.
  mutating func bound(by day: Day, _ evidence: String) {
    if let date, date.date.earliest.map({ $0 <= day + 1 }) ?? true { return }
    date = DocumentDate(date: .within(nil, day), origin: .declared, evidence: [evidence])
  }
}

/// A message taken apart into its leaves (RFC 2046), bounded in depth and number of parts.
struct MIMEMessage {
  struct Part {
    var fields: HeaderFields
    /// Transfer encoding undone.
    var body: [UInt8]
  }

  static let depthLimit = 8
  static let partLimit = 2_000

  let fields: HeaderFields
  private(set) var parts: [Part] = []

  init(_ bytes: [UInt8]) {
    fields = HeaderFields(bytes[...])
    var pending: [(fields: HeaderFields, body: ArraySlice<UInt8>, depth: Int)] = [(fields, bytes[fields.end...], 0)]
    while let (fields, body, depth) = pending.popLast(), parts.count < MIMEMessage.partLimit {
      if fields.type().hasPrefix("multipart/"), depth < MIMEMessage.depthLimit,
        let boundary = fields.parameter("boundary", of: "content-type"), !boundary.isEmpty
      {
        // Reversed, so that the first is taken first.
        for part in MIMEMessage.split(body, at: boundary).reversed() {
          let partFields = HeaderFields(part)
          pending.append((partFields, part[partFields.end...], depth + 1))
        }
      } else {
        parts.append(Part(fields: fields, body: TransferEncoding.decode(body, fields["content-transfer-encoding"])))
      }
    }
  }

  /// The address of the page that a web archive was made of.
  var pageAddress: String? {
    guard fields.type() == "multipart/related" else { return nil }
    return parts.first { $0.fields.type() == "text/html" }?.fields["content-location"]
  }

  /// The first leaf of that type that is no attachment; a leaf without a type is plain text.
  func firstPart(_ type: String) -> Part? {
    parts.first { part in
      (part.fields.type().isEmpty ? "text/plain" : part.fields.type()) == type
        && part.fields.type("content-disposition") != "attachment" && part.body.contains { $0 > 0x20 }
    }
  }

  private static func split(_ body: ArraySlice<UInt8>, at boundary: String) -> [ArraySlice<UInt8>] {
    let marker = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var partStart: Int?
    var index = body.startIndex
    while index < body.endIndex {
      let lineEnd = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      let line = body[index..<lineEnd]
      if line.starts(with: marker) {
        if let partStart { parts.append(body[partStart..<index]) }
        partStart = min(lineEnd + 1, body.endIndex)
        if line.dropFirst(marker.count).starts(with: "--".utf8) { return parts }
      }
      index = lineEnd + 1
    }
    if let partStart, partStart < body.endIndex { parts.append(body[partStart...]) }
    return parts
  }
}
