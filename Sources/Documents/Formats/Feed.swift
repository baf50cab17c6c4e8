import Chronology

extension FileReading {
  /// RSS 2.0, RSS 1.0 or Atom: every item is a document.
  mutating func readFeed(_ utf8: [UInt8]) {
    let (feed, ending) = XMLEvents.parse(utf8, FeedBuilder.init)
    switch ending {
    case .complete: break
    case .damaged: remark("the feed is no well-formed XML; what could be made out is read")
    case .tooDeep:
      remark("elements are nested more than \(XMLEvents.depthLimit) deep; what stands behind them is not read")
    case .noMemory:
      fail("this feed could not be parsed; there may not be enough memory")
      return
    }
    feed.finish()
    let items = feed.items
    for (index, item) in items.enumerated() {
      let content = item.content.text.nonBlank == nil ? item.summary : item.content
      var document = document(id: item.link?.nonBlank ?? item.identifier?.nonBlank ?? "\(file.path)#\(index + 1)")
      document.title = item.title.nonBlank
      document.url = item.link?.nonBlank ?? (item.isLinkGuid ? item.identifier?.nonBlank : nil)
      document.byline = item.author.nonBlank
      document.siteName = feed.title.nonBlank
      document.language = feed.language.nonBlank
      if let published = (item.published ?? item.updated)?.nonBlank {
        do {
          document.date = DocumentDate(
            date: try DeclaredDate.parse(published), origin: .declared,
            evidence: [item.published == nil ? "feed: updated" : "feed: published"])
        } catch {
          remark("'\(published)' is no date; the item is read without it", place: "item \(index + 1)")
        }
      }
      document.lay(content.blocks)
      guard !document.text.isEmpty else {
        remark("the item \(document.title.map { "“\($0)” " } ?? "")has no text", place: "item \(index + 1)")
        continue
      }
      add(document)
    }
    if items.isEmpty { fail("expected items in this feed, found none") }
    shortenFindings()
  }
}

struct FeedItem {
  var title = ""
  var link: String?
  var identifier: String?
  var author = ""
  var published: String?
  var updated: String?
  /// The identifier of RSS is an address unless it says that it is none.
  var isLinkGuid = false
  var summary = FeedText("", isPlain: false)
  var content = FeedText("", isPlain: false)
}

/// The text of an item: HTML, unless the feed says that it is not.
struct FeedText {
  var text: String
  var isPlain: Bool

  init(_ text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }

  var blocks: [TextBlock] {
    guard isPlain else { return HTMLFragment.blocks(Array(text.utf8)) }
    return LineBlocks.blocks(of: text).map(\.content)
  }
}

/// The items of a feed, and what the feed says for all of them.
final class FeedBuilder: XMLEventHandler {
  private(set) var items: [FeedItem] = []
  private(set) var title = ""
  private(set) var language = ""
  private var current: FeedItem?
  private var text: [UInt8] = []
  /// Open elements inside the item: what is deeper (the feed that an entry was taken from, a picture's caption) is not
  /// the item's own.
  private var itemDepth = 0
  /// Depth inside `<content type="xhtml">`, whose elements are part of the text.
  private var markupDepth = 0
  private var isPlain = false
  /// The open element is one of those that hold an item's text.
  private var isContent = false
  private static let contents: Set<String> = ["description", "summary", "content", "content:encoded"]

  func open(_ name: String, _ attributes: [String: String]) {
    // Markup that was put into the feed as it is.
    if markupDepth == 0, isContent { markupDepth = 1 }
    if markupDepth > 0 {
      markupDepth += 1
      if !Self.isUnread(name) { text.append(contentsOf: "<\(name.localName)>".utf8) }
      return
    }
    if current != nil { itemDepth += 1 }
    if name == "item" || name == "entry" {
      if current == nil {
        current = FeedItem()
        itemDepth = 0
      }
      return
    }
    text.removeAll(keepingCapacity: true)
    if name == "feed", let declared = attributes["xml:lang"] { language = declared }
    guard current != nil, itemDepth == 1 else { return }
    let type = attributes["type"]
    if name == "link", let href = attributes["href"], attributes["rel"] ?? "alternate" == "alternate" {
      if current?.link == nil { current?.link = href }
    }
    if name == "guid" { current?.isLinkGuid = attributes["isPermaLink"] != "false" }
    if ["content", "summary", "title"].contains(name), type == "xhtml" { markupDepth = 1 }
    isContent = Self.contents.contains(name)
    isPlain = type == "text" || type == "text/plain"
  }

  func close(_ name: String) {
    if markupDepth > 1 {
      markupDepth -= 1
      if !Self.isUnread(name) { text.append(contentsOf: "</\(name.localName)>".utf8) }
      return
    }
    markupDepth = 0
    isContent = false
    guard current != nil else {
      feedField(name)
      text.removeAll(keepingCapacity: true)
      return
    }
    if itemDepth == 0 {
      if let current { items.append(current) }
      current = nil
      return
    }
    itemDepth -= 1
    if itemDepth == 0 { itemField(name) } else if itemDepth == 1, name == "name" { add(author: value) }
    text.removeAll(keepingCapacity: true)
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard markupDepth > 0 else {
      text.append(contentsOf: characters)
      return
    }
    // The text of markup is markup once more.
    for byte in characters {
      switch byte {
      case UInt8(ascii: "<"): text.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "&"): text.append(contentsOf: "&amp;".utf8)
      default: text.append(byte)
      }
    }
  }

  /// An item that the feed was cut off in; once, when all events have come.
  func finish() {
    guard var last = current else { return }
    if isContent, last.content.text.isEmpty { last.content = FeedText(value, isPlain: isPlain) }
    items.append(last)
    current = nil
  }

  private var value: String { String(decoding: text, as: UTF8.self) }

  private func feedField(_ name: String) {
    switch name {
    case "title": if title.isEmpty { title = value }
    case "language", "dc:language": if language.isEmpty { language = value }
    default: break
    }
  }

  private func itemField(_ name: String) {
    switch name {
    case "title", "dc:title":
      if current?.title.isEmpty ?? false { current?.title = isPlain ? value : Self.plain(value) }
    case "link": if current?.link?.nonBlank == nil { current?.link = value }
    case "guid", "id": current?.identifier = value
    case "author", "dc:creator": add(author: value)
    case "pubDate", "published", "dc:date", "issued": if current?.published == nil { current?.published = value }
    case "updated", "modified", "atom:updated", "dcterms:modified":
      if current?.updated == nil { current?.updated = value }
    case "description", "summary": current?.summary = FeedText(value, isPlain: isPlain)
    case "content:encoded", "content": current?.content = FeedText(value, isPlain: isPlain)
    default: break
    }
  }

  private func add(author: String) {
    guard let author = author.nonBlank, let known = current?.author else { return }
    if known.isEmpty { current?.author = author } else if known != author { current?.author = known + ", " + author }
  }

  /// Not read on a page either; left in, what stands in them would be taken for text.
  private static func isUnread(_ name: String) -> Bool { name.contains("<") || name.contains(">") }

  /// A title may hold markup, written once more as text.
  private static func plain(_ title: String) -> String {
    guard title.utf8.contains(UInt8(ascii: "<")) || title.utf8.contains(UInt8(ascii: "&")) else { return title }
    let blocks = HTMLFragment.blocks(Array(title.utf8))
    return blocks.isEmpty ? title : blocks.map(\.text).joined(separator: " ")
  }
}
