/// The body of an OpenDocument text (ISO/IEC 26300) to blocks: content.xml, and the names of styles in styles.xml.
final class OpenDocumentBuilder: XMLEventHandler {
  private(set) var content = OfficeContent()
  /// Of each style that it is based on another: the name of that one.
  private(set) var styles: [String: String]
  /// Of a flat file, which has its properties in the same piece.
  var properties: OfficeProperties { meta.properties }

  private struct Paragraph {
    var style: String?
    var isHeading = false
    var text: [UInt8] = []
  }
  private var open: [Paragraph] = []
  /// Notes stand in the middle of the sentence that they belong to; they are read behind the text.
  private var notes: [OfficeContent.Block] = []
  private var noteDepth = 0
  private var hidden = 0
  private var contentsDepth = 0
  private var listDepth = 0
  private var cells = OfficeCells()
  private var isBody = false
  private var isMeta = false
  private let meta = PropertiesBuilder()

  init(styles: [String: String] = [:]) { self.styles = styles }

  private static let hiddenElements: Set<String> = [
    "office:annotation", "office:annotation-end", "text:tracked-changes", "text:note-citation", "svg:title", "svg:desc",
    "text:ruby-text", "table:covered-table-cell", "office:forms", "text:variable-decls", "text:sequence-decls",
    "text:hidden-text", "office:event-listeners", "script:event-listener", "office:scripts",
  ]
  private static let contentsElements: Set<String> = [
    "text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index",
    "text:object-index", "text:user-index",
  ]

  func open(_ name: String, _ attributes: [String: String]) {
    if isMeta { meta.open(name, attributes) }
    if hidden > 0 || Self.hiddenElements.contains(name) {
      hidden += 1
      return
    }
    if Self.contentsElements.contains(name) { contentsDepth += 1 }
    switch name {
    case "style:style":
      if let own = attributes["style:name"], let parent = attributes["style:parent-style-name"] { styles[own] = parent }
    case "office:meta": isMeta = true
    case "office:text": isBody = true
    case "text:p": open.append(Paragraph(style: attributes["text:style-name"]))
    case "text:h": open.append(Paragraph(style: attributes["text:style-name"], isHeading: true))
    case "text:list-item": listDepth += 1
    case "table:table-row": cells.openRow()
    case "table:table-cell": cells.open()
    case "text:note": noteDepth += 1
    // Spaces in a row lay something out, and are one here.
    case "text:s", "text:tab": add(" ")
    case "text:line-break": add("\n")
    default: break
    }
  }

  func close(_ name: String) {
    if isMeta { meta.close(name) }
    if hidden > 0 {
      hidden -= 1
      return
    }
    if Self.contentsElements.contains(name) { contentsDepth = max(0, contentsDepth - 1) }
    switch name {
    case "office:meta": isMeta = false
    case "office:text": isBody = false
    case "text:p", "text:h": if let paragraph = open.popLast() { finish(paragraph) }
    case "text:list-item": listDepth = max(0, listDepth - 1)
    case "table:table-row": cells.closeRow()
    case "table:table-cell": cells.close()
    case "text:note": noteDepth = max(0, noteDepth - 1)
    default: break
    }
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    if isMeta { meta.append(characters) }
    guard hidden == 0, isBody, !open.isEmpty else { return }
    // Line breaks of the file are white space; those of the text are elements.
    for byte in characters { open[open.count - 1].text.append(byte == 0x0A ? 0x20 : byte) }
  }

  /// Puts the notes behind the text; once, when all events have come.
  func finish() {
    content.blocks += notes
    notes = []
  }

  private func add(_ text: String) {
    guard isBody, !open.isEmpty else { return }
    open[open.count - 1].text.append(contentsOf: text.utf8)
  }

  private func finish(_ paragraph: Paragraph) {
    let text = OfficeText.folded(paragraph.text)
    guard isBody, !text.isEmpty else { return }
    if contentsDepth > 0 {
      content.removals.append(.init(rule: "table of contents", text: text))
      return
    }
    let names = paragraph.style.map(chain) ?? []
    let isTitle = names.contains("Title")
    let kind: Document.Block.Kind =
      if paragraph.isHeading || isTitle || names.contains("Subtitle") {
        .heading
      } else if listDepth > 0 {
        .listItem
      } else if names.contains("Quotations") || names.contains("Quote") {
        .quotation
      } else if names.contains("Preformatted_20_Text") {
        .preformatted
      } else if cells.current != nil && paragraph.text.count <= OfficeText.longestCell {
        .tableRow
      } else {
        .paragraph
      }
    let block = OfficeContent.Block(kind: kind, text: text, isTitle: isTitle, cell: cells.current)
    if noteDepth > 0 { notes.append(block) } else { content.blocks.append(block) }
  }

  /// The style and those it is based on, a few steps up: a circle ends there as well.
  private func chain(_ style: String) -> [String] {
    var chain = [style]
    while let parent = styles[chain[chain.count - 1]], chain.count < 12 { chain.append(parent) }
    return chain
  }
}
