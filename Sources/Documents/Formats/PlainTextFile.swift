extension FileReading {
  /// Plain text, with front matter where there is some.
  mutating func readPlainText(_ utf8: [UInt8]) {
    var document = document()
    let text = frontMatter(utf8, into: &document)
    let article = PlainText(String(decoding: text, as: UTF8.self))
    if document.title == nil { document.title = article.title }
    if document.byline == nil { document.byline = article.byline }
    if document.date == nil, let (date, line) = article.dateline {
      document.date = DocumentDate(
        date: date.date, origin: .declared, evidence: ["line before the text: \(line)"], isOfLine: true)
    }
    if document.date == nil { document.date = article.occasion?.documentDate }
    document.lay(article.blocks)
    document.removals = article.removals
    finish(document)
  }

  /// Markdown: rendered to HTML by cmark-gfm and cut into blocks like a page, so that lists, quotations, tables and
  /// embedded HTML come out the same. Nothing of it is taken for site furniture: who writes Markdown writes the article.
  /// Lines that say when it was published, and by whom, say so of the document.
  mutating func readMarkdown(_ utf8: [UInt8]) {
    var document = document()
    let text = frontMatter(utf8, into: &document)
    var blocks = MarkdownText.blocks(SoftBreaks.settingApartDateLines(text))
    let heading = blocks.first { $0.kind == .heading }
    let opening = OpeningLines(&blocks, title: nil, author: document.byline)
    document.date = document.date ?? opening.date
    document.byline = document.byline ?? opening.byline
    document.removals = opening.removals
    let days = blocks.prefix { $0.kind != .heading || DayLines.isDate($0.text) }.count { $0.kind == .heading }
    // The first of several days is no title.
    if let first = blocks.first, first.kind == .heading, days < 2 {
      if document.title == nil { document.title = first.text }
      if Words.normalized(first.text) == Words.normalized(document.title ?? "") { blocks.removeFirst() }
    }
    // The day that a letter or an entry is headed by names it, where nothing else does.
    if document.title == nil, opening.date != nil, days == 0 { document.title = heading?.text }
    document.lay(blocks)
    finish(document)
  }

  /// Adds the document unless it has nothing to read.
  mutating func finish(_ document: Document) {
    guard !document.text.isEmpty else {
      fail("expected an article, found no text in it")
      return
    }
    add(document)
  }
}
