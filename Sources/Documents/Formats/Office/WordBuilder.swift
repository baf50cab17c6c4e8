/// The body of a Word document (ECMA-376, part 1, section 17) to blocks: word/document.xml and its notes.
///
/// What Word shows is read, and nothing else: not what is marked as deleted or hidden, not the codes of fields, not the
/// second form that it keeps of drawings for older programs.
final class WordBuilder: XMLEventHandler {
  private(set) var content = OfficeContent()
  private let styles: WordStyles

  private struct Paragraph {
    var style: String?
    /// The paragraph's own word on it, if it has one.
    var isListed: Bool?
    var hasOutlineLevel = false
    var text: [UInt8] = []
  }
  /// Open paragraphs: a text box stands inside another one.
  private var open: [Paragraph] = []
  /// Open elements whose content no reader sees.
  private var hidden = 0
  private var cells = OfficeCells()
  /// The current run is hidden, and whether characters are a run's text.
  private var isVanished = false
  private var isText = false
  /// A rule at the foot of the page, not a note.
  private var isSeparator = false

  init(styles: WordStyles) { self.styles = styles }

  private static let hiddenElements: Set<Substring> = ["del", "moveFrom", "instrText", "delText", "Fallback", "rt"]

  func open(_ name: String, _ attributes: [String: String]) {
    let name = name.localName
    if hidden > 0 || Self.hiddenElements.contains(name) {
      hidden += 1
      return
    }
    switch name {
    case "p": open.append(Paragraph())
    case "pStyle": change { $0.style = attributes.local("val") }
    case "numId": change { $0.isListed = attributes.local("val") != "0" }
    case "outlineLvl": change { $0.hasOutlineLevel = attributes.local("val") != "9" }
    case "tr": cells.openRow()
    case "tc": cells.open()
    case "r": isVanished = false
    case "vanish": isVanished = !["0", "false", "off"].contains(attributes.local("val") ?? "1")
    case "t": isText = true
    case "tab", "ptab": add(" ")
    // A break of the page or column is none of the text.
    case "br": if ["textWrapping", nil].contains(attributes.local("type")) { add("\n") } else { add(" ") }
    case "cr": add("\n")
    case "noBreakHyphen": add("\u{2011}")
    case "footnote", "endnote": isSeparator = attributes.local("type").map { $0 != "normal" } ?? false
    default: break
    }
  }

  func close(_ name: String) {
    if hidden > 0 {
      hidden -= 1
      return
    }
    switch name.localName {
    case "p": if let paragraph = open.popLast() { finish(paragraph) }
    case "tr": cells.closeRow()
    case "tc": cells.close()
    case "t": isText = false
    // Marks of the paragraph itself may be hidden without its text being so.
    case "pPr": isVanished = false
    case "footnote", "endnote": isSeparator = false
    default: break
    }
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard hidden == 0, isText, !isVanished else { return }
    // Line breaks of the file are white space; those of the text are elements.
    change { for byte in characters { $0.text.append(byte == 0x0A ? 0x20 : byte) } }
  }

  private func add(_ text: String) {
    guard !isVanished else { return }
    change { $0.text.append(contentsOf: text.utf8) }
  }

  private func change(_ body: (inout Paragraph) -> Void) {
    guard !open.isEmpty else { return }
    body(&open[open.count - 1])
  }

  private func finish(_ paragraph: Paragraph) {
    let text = OfficeText.folded(paragraph.text)
    guard !text.isEmpty, !isSeparator else { return }
    let meaning = paragraph.style.flatMap(styles.meaning)
    if meaning == .contents {
      content.removals.append(.init(rule: "table of contents", text: text))
      return
    }
    let isListed = paragraph.isListed ?? paragraph.style.map(styles.isListed) ?? false
    let kind: Document.Block.Kind =
      // Headings are often numbered, which makes no list of them.
      if meaning == .heading || meaning == .title || paragraph.hasOutlineLevel {
        .heading
      } else if isListed {
        .listItem
      } else if meaning == .quotation {
        .quotation
      } else if cells.current != nil && paragraph.text.count <= OfficeText.longestCell {
        .tableRow
      } else {
        .paragraph
      }
    content.blocks.append(.init(kind: kind, text: text, isTitle: meaning == .title, cell: cells.current))
  }
}

enum OfficeText {
  /// Letters and forms are laid out by tables: a cell with more text than this is no table's cell.
  static let longestCell = 1_500

  /// White space folded, the line breaks of the author kept.
  static func folded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x0A) else { return String(decoding: foldWhitespace(bytes), as: UTF8.self) }
    var text: [UInt8] = []
    for line in bytes.split(separator: 0x0A) {
      let folded = foldWhitespace(line)
      if folded.isEmpty { continue }
      if !text.isEmpty { text.append(0x0A) }
      text.append(contentsOf: folded)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
