/// Takes what `pdftotext -bbox-layout` gives: pages of blocks of lines of words, with where each line stands.
final class PDFPages: XMLEventHandler {
  struct Line {
    var text: [UInt8] = []
    /// Points from the top of the page.
    var top = 0.0
    var bottom = 0.0
    var height: Double { bottom - top }
  }
  struct Page {
    var height = 0.0
    /// Each a list of lines that belong together by their distance: a paragraph, mostly.
    var blocks: [[Line]] = []
  }

  private(set) var pages: [Page] = []
  private(set) var title: String?
  private(set) var author: String?
  private(set) var created: String?
  private var text: [UInt8] = []

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "title": text.removeAll()
    case "meta":
      if attributes["name"] == "Author" { author = attributes["content"] }
      if attributes["name"] == "CreationDate" { created = attributes["content"] }
    case "page": pages.append(Page(height: attributes["height"].flatMap(Double.init) ?? 0))
    case "block": if !pages.isEmpty { pages[pages.count - 1].blocks.append([]) }
    case "line":
      let top = attributes["yMin"].flatMap(Double.init) ?? 0
      let bottom = attributes["yMax"].flatMap(Double.init) ?? 0
      change { $0.append(Line(top: top, bottom: bottom)) }
    case "word": text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  func close(_ name: String) {
    switch name {
    case "title": title = String(decoding: foldWhitespace(text), as: UTF8.self)
    case "word":
      let word = foldWhitespace(text)
      text.removeAll(keepingCapacity: true)
      guard !word.isEmpty else { return }
      change { lines in
        guard !lines.isEmpty else { return }
        if !lines[lines.count - 1].text.isEmpty { lines[lines.count - 1].text.append(0x20) }
        lines[lines.count - 1].text += word
      }
    default: break
    }
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: characters) }

  private func change(_ body: (inout [Line]) -> Void) {
    guard !pages.isEmpty, !pages[pages.count - 1].blocks.isEmpty else { return }
    let page = pages.count - 1
    body(&pages[page].blocks[pages[page].blocks.count - 1])
  }
}
