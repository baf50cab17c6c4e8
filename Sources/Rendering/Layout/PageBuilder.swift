import Chronology
import Events

/// What stands above and below the axis: heading, undated events, legend, sources. Keeps track of how far down it is,
/// and begins a new page where there are pages and one is full.
struct PageBuilder {
  /// The page being made.
  var figure: Figure
  private var finished: [Figure] = []
  let styles: TextStyles
  let theme: Theme
  let margin: Double
  let isNarrow: Bool
  /// Whether there is room above and below what is drawn.
  let hasMargins: Bool
  /// nil for one page that is as high as it needs to be.
  let pageHeight: Double?
  var y = 0.0

  private var width: Double { figure.width - 2 * margin }

  init(
    figure: Figure, styles: TextStyles, theme: Theme, margin: Double, isNarrow: Bool, hasMargins: Bool,
    pageHeight: Double?
  ) {
    self.figure = figure
    self.styles = styles
    self.theme = theme
    self.margin = margin
    self.isNarrow = isNarrow
    self.hasMargins = hasMargins
    self.pageHeight = pageHeight
    y = !hasMargins ? 2 : isNarrow ? 16 : 40
  }

  // MARK: Pages

  /// Where a page is full; nil when there are no pages.
  var limit: Double? { pageHeight.map { $0 - Self.footer } }
  /// Where a page after the first begins.
  private static let pageTop = 48.0
  /// Room for the page number.
  private static let footer = 52.0

  mutating func breakPage() {
    figure.height = pageHeight ?? y
    finished.append(figure)
    figure = Figure(
      width: figure.width, height: 0, title: figure.title, summary: figure.summary, isSmall: figure.isSmall)
    y = isNarrow ? 24 : Self.pageTop
  }

  /// Begins a new page where that much does not fit on this one.
  private mutating func need(_ height: Double) {
    if let limit, y + height > limit { breakPage() }
  }

  mutating func addHeader(title: String, subtitle: String) {
    let isCentred = theme.hasCentredHeading
    if isCentred {
      figure.shapes.append(.path(.rule, [.move(margin, y), .line(margin + width, y)]))
      figure.shapes.append(.path(.rule, [.move(margin, y + 3), .line(margin + width, y + 3)]))
      y += 18
    }
    let x = isCentred ? figure.width / 2 : margin
    if !title.isEmpty { addLines(title, .title, x: x, width: width, anchor: isCentred ? .middle : .start) }
    y += 2
    addLines(subtitle, .subtitle, x: x, width: width, anchor: isCentred ? .middle : .start)
    if isCentred {
      y += 12
      figure.shapes.append(.path(.rule, [.move(margin, y), .line(margin + width, y)]))
    }
    y += isNarrow ? 22 : 36
  }

  /// Events that nothing dates: listed, never dropped and never given a place on the axis. Their lines are as wide as
  /// the page.
  mutating func addUndated(_ entries: [EntryGroup.Entry], link: (String) -> String?) {
    guard !entries.isEmpty else { return }
    y += isNarrow ? 24 : 36
    need(60)
    addHeading("Undated")
    for entry in entries {
      need(
        Double(entry.lines.count) * styles[.entry].lineHeight + Double(entry.noteLines.count) * styles[.note].lineHeight
      )
      var texts: [Figure.Text] = []
      for (index, line) in entry.lines.enumerated() {
        var text = Figure.Text(role: .entry, x: margin, y: baseline(.entry), string: line)
        if index == entry.lines.count - 1, !entry.note.isEmpty { text.tail = .init(role: .note, string: entry.note) }
        texts.append(text)
        y += styles[.entry].lineHeight
      }
      for line in entry.noteLines {
        texts.append(Figure.Text(role: .note, x: margin, y: baseline(.note), string: line))
        y += styles[.note].lineHeight
      }
      y += EntryGrouper.entrySpace + 2
      figure.entries.append(Figure.Entry(id: entry.id, href: link(entry.id), texts: texts))
    }
  }

  /// The forms of marks that occur, unless all dates are plain dots.
  mutating func addLegend(_ items: [LegendItem]) {
    guard !items.allSatisfy(\.isDot) else { return }
    y += isNarrow ? 26 : 40
    need(70)
    let style = styles[.legend]
    var x = margin
    for item in items {
      let advance = 22 + style.typeface.width(of: item.words, size: style.size) * Typeface.fallbackSlack + 20
      if x > margin, x + advance - 20 > margin + width {
        x = margin
        y += 24
      }
      figure.shapes += item.sample(x: x + 6, y: y + 8, spanWidth: theme.spanWidth)
      figure.furniture.append(
        Figure.Text(role: .legend, x: x + 20, y: y + 8 + style.middle, string: item.words))
      x += advance
    }
    y += 18
  }

  /// The documents cited, under their numbers. A list that does not end on this page begins on the next one, where all of
  /// it has room there: its last lines alone would take up a page.
  mutating func addSources(_ documents: [DocumentRecord], withAddresses: Bool) {
    guard !documents.isEmpty else { return }
    let number = styles[.sourceNumber]
    let style = styles[.source]
    let indent =
      number.typeface.width(of: String(documents.count), size: number.size) * Typeface.fallbackSlack + 10
    let breaker = LineBreaker(typeface: style.typeface, size: style.size, width: width - indent)
    // On paper no link can be followed, so it is spelt out.
    let isSpelt = withAddresses || pageHeight != nil
    let sources = documents.map { document in
      let address = isSpelt ? document.url.flatMap(SafeLink.absolute) : nil
      return breaker.lines(of: ([SourceNote.text(document)] + [address].compactMap { $0 }).joined(separator: ". "))
    }
    y += isNarrow ? 26 : 40
    let height = sources.reduce(styles[.heading].lineHeight + 6) { $0 + Double($1.count) * style.lineHeight + 3 }
    need(limit.map { $0 - Self.pageTop >= height ? height : 60 } ?? 0)
    addHeading("Sources")
    for (index, lines) in sources.enumerated() {
      need(Double(lines.count) * style.lineHeight)
      figure.furniture.append(
        Figure.Text(
          role: .sourceNumber, x: margin + indent - 10, y: baseline(.source), anchor: .end, string: String(index + 1)))
      for line in lines {
        figure.furniture.append(
          Figure.Text(
            role: .source, x: margin + indent, y: baseline(.source), string: line,
            href: documents[index].url.flatMap(SafeLink.reference)))
        y += style.lineHeight
      }
      y += 3
    }
  }

  /// All pages, numbered where there are several.
  func finish() -> [Figure] {
    var pages = finished + [figure]
    pages[pages.count - 1].height = pageHeight ?? (y + (!hasMargins ? 14 : isNarrow ? 18 : 40)).rounded(.up)
    guard let pageHeight, pages.count > 1 else { return pages }
    for index in pages.indices {
      pages[index].furniture.append(
        Figure.Text(
          role: .subtitle, x: figure.width / 2, y: pageHeight - 24, anchor: .middle,
          string: "\(index + 1) / \(pages.count)"))
    }
    return pages
  }

  // MARK: Lines

  private mutating func addHeading(_ text: String) {
    addLines(text, .heading, x: margin, width: width, anchor: .start)
    y += 6
  }

  private mutating func addLines(
    _ text: String, _ role: Figure.TextRole, x: Double, width: Double, anchor: Figure.Anchor
  ) {
    let style = styles[role]
    for line in LineBreaker(typeface: style.typeface, size: style.size, width: width).lines(of: text) {
      figure.furniture.append(Figure.Text(role: role, x: x, y: baseline(role), anchor: anchor, string: line))
      y += style.lineHeight
    }
  }

  private func baseline(_ role: Figure.TextRole) -> Double { y + styles[role].lineHeight / 2 + styles[role].middle }
}

/// A document in a list of sources: title, author, publication and date, as far as they are known.
enum SourceNote {
  static func text(_ document: DocumentRecord) -> String {
    let name = document.id.split(separator: "/").last.map(String.init) ?? document.id
    let parts = [
      document.title ?? name, document.byline, document.siteName, document.date?.shortWording,
    ]
    return parts.compactMap { $0.map(TextSafety.oneLine) }.filter { !$0.isEmpty }.joined(separator: ". ")
  }
}
