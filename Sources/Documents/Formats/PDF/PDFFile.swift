import Chronology

extension FileReading {
  /// A PDF, by poppler's pdftotext where that is installed.
  mutating func readPDF(_ bytes: [UInt8]) {
    let searchPath = options.programPath
    guard
      let program = searchPath.map({ ExternalProgram(named: "pdftotext", searchPath: $0) }) ?? .init(named: "pdftotext")
    else {
      fail(
        "found a PDF, which needs poppler's pdftotext to be read, and there is none on the path; "
          + "install it (apt install poppler-utils, brew install poppler)")
      return
    }
    guard bytes.count <= options.maximumFileSize else {
      fail("a PDF of \(megabytes(bytes.count)), more than the limit of \(megabytes(options.maximumFileSize)); split it")
      return
    }
    // The boxes around the words take some twenty times the room of the words.
    let outputLimit = min(options.maximumFileSize, Int.max / 32) * 20
    let output = program.run(
      ["-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], input: bytes, outputLimit: outputLimit,
      seconds: options.programSeconds)
    switch output.ending {
    case .exited(0): break
    case .exited(let status):
      fail(PDFComplaint.message(output.complaint, status: status))
      return
    case .tookTooLong:
      fail("pdftotext took more than \(options.programSeconds) seconds on this PDF and was stopped; split it")
      return
    case .wroteTooMuch:
      fail("holds more text than the limit of \(megabytes(options.maximumFileSize)) for one document; split it")
      return
    case .notStarted(let reason):
      fail("pdftotext could not be started: \(reason)")
      return
    }
    // pdftotext passes on control characters, which XML has no place for.
    let clean = output.bytes.filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
    let (pages, ending) = XMLEvents.parse(TextDecoder.decode(clean, declared: "utf-8").utf8, PDFPages.init)
    if ending != .complete { remark("what pdftotext gave is damaged; what could be made out is read") }
    addPDF(pages)
  }

  mutating func addPDF(_ pages: PDFPages) {
    var article = PDFArticle(pages.pages)
    var document = document()
    document.title = pages.title.flatMap(PDFComplaint.titleWorthKeeping) ?? article.title
    document.byline = pages.author?.nonBlank
    let opening = OpeningLines(&article.blocks, title: document.title, author: document.byline)
    document.removals = opening.removals + article.removals
    if let date = opening.date {
      document.date = date
    } else if let day = pages.created.flatMap({ StatedDate.all(in: $0).first?.calendarDay }), day.year > 1980 {
      // A PDF is made of a finished text, and often long after: of a scan, of a page that was printed.
      document.date = DocumentDate(
        date: .within(nil, day), origin: .declared,
        evidence: ["PDF made on \(day)", "the text is no younger than the file that was made of it"])
    }
    document.lay(article.blocks)
    if article.blocks.isEmpty {
      fail("found no text in this PDF; pages that are pictures need text recognition first (ocrmypdf)")
    } else {
      finish(document)
    }
  }
}

/// What pdftotext says, in words for people.
enum PDFComplaint {
  static func message(_ complaint: String, status: Int32) -> String {
    let lower = complaint.lowercased()
    if lower.contains("password") { return "protected by a password; save it without one" }
    if status == 3 { return "its owner does not permit that text is taken out of it" }
    return "pdftotext could not read this PDF, which may be damaged or cut off"
  }

  /// Programs put the name of their own file where the title should stand.
  static func titleWorthKeeping(_ title: String) -> String? {
    guard let title = title.nonBlank, Words.count(title) >= 2 else { return nil }
    let lower = title.lowercased()
    let suffixes = [".doc", ".docx", ".odt", ".indd", ".qxd", ".tex", ".dvi", ".pdf", ".rtf", ".wpd", ".pages"]
    if lower.hasPrefix("microsoft word") || lower.hasPrefix("untitled") || suffixes.contains(where: lower.hasSuffix) {
      return nil
    }
    return title
  }
}
