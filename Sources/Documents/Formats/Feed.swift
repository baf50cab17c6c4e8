import CLibXML2
import Chronology

extension FileReading {
  /// RSS 2.0, RSS 1.0 or Atom: every item is a document.
  mutating func readFeed(_ utf8: [UInt8]) {
    let items = FeedParser.items(utf8)
    for (index, item) in items.enumerated() {
      let content = item.content.isEmpty ? item.summary : item.content
      var document = document(id: item.link?.nonBlank ?? item.identifier?.nonBlank ?? "\(file.path)#\(index + 1)")
      document.title = item.title.nonBlank
      document.url = item.link?.nonBlank
      document.byline = item.author.nonBlank
      if let published = (item.published ?? item.updated)?.nonBlank {
        do {
          document.date = DocumentDate(
            date: try DeclaredDate.parse(published), origin: .declared,
            evidence: [item.published == nil ? "feed: updated" : "feed: published"])
        } catch {
          remark("'\(published)' is no date; the item is read without it", place: "item \(index + 1)")
        }
      }
      document.lay(HTMLFragment.blocks(Array(content.utf8)))
      guard !document.text.isEmpty else {
        remark("the item \(document.title.map { "“\($0)” " } ?? "")has no text", place: "item \(index + 1)")
        continue
      }
      add(document)
    }
    if items.isEmpty { fail("expected items in this feed, found none") }
  }
}

struct FeedItem {
  var title = ""
  var link: String?
  var identifier: String?
  var author = ""
  var published: String?
  var updated: String?
  var summary = ""
  var content = ""
}

/// Reads feeds with libxml2's XML parser in its event form: no tree, no DTD, no entities but XML's own, no network.
enum FeedParser {
  static func items(_ utf8: [UInt8]) -> [FeedItem] {
    let builder = FeedBuilder()
    utf8.withUnsafeBytes { bytes in
      let characters = bytes.bindMemory(to: CChar.self)
      LibXML2.prepare()
      guard let context = xmlCreateMemoryParserCtxt(characters.baseAddress, Int32(clamping: characters.count)) else {
        return
      }
      defer { xmlFreeParserCtxt(context) }
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.sax.pointee = events
      context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
      xmlParseDocument(context)
    }
    return builder.items
  }

  private static func builder(_ data: UnsafeMutableRawPointer?) -> FeedBuilder {
    Unmanaged<FeedBuilder>.fromOpaque(data!).takeUnretainedValue()
  }

  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    // The older interface: names with their prefixes as the feed writes them, which is how they are told apart here.
    events.initialized = 1
    events.startElement = { data, name, attributes in
      guard let name else { return }
      var values: [String: String] = [:]
      var index = 0
      while let attributes, let key = attributes[index] {
        if let value = attributes[index + 1] { values[String(cString: key)] = String(cString: value) }
        index += 2
      }
      FeedParser.builder(data).open(String(cString: name), values)
    }
    events.endElement = { data, name in
      guard let name else { return }
      FeedParser.builder(data).close(String(cString: name))
    }
    events.characters = { data, characters, count in
      FeedParser.builder(data).append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    events.cdataBlock = events.characters
    return events
  }
}

private final class FeedBuilder {
  var items: [FeedItem] = []
  private var current: FeedItem?
  private var text: [UInt8] = []
  /// Depth inside `<content type="xhtml">`, whose elements are part of the text.
  private var markupDepth = 0
  private var path: [String] = []

  func open(_ name: String, _ attributes: [String: String]) {
    if markupDepth > 0 {
      markupDepth += 1
      text.append(contentsOf: "<\(FeedBuilder.local(name))>".utf8)
      return
    }
    path.append(name)
    if name == "item" || name == "entry" {
      current = FeedItem()
    } else if current != nil {
      text.removeAll(keepingCapacity: true)
      if name == "link", let href = attributes["href"], attributes["rel"] ?? "alternate" == "alternate" {
        current?.link = href
      }
      if ["content", "summary"].contains(name), attributes["type"] == "xhtml" { markupDepth = 1 }
    }
  }

  func close(_ name: String) {
    if markupDepth > 1 {
      markupDepth -= 1
      text.append(contentsOf: "</\(FeedBuilder.local(name))>".utf8)
      return
    }
    markupDepth = 0
    path.removeLast()
    if name == "item" || name == "entry" {
      if let current { items.append(current) }
      current = nil
      return
    }
    guard current != nil else { return }
    let value = String(decoding: text, as: UTF8.self)
    switch name {
    case "title": if current?.title.isEmpty ?? false { current?.title = value }
    case "link": if current?.link == nil { current?.link = value }
    case "guid", "id": current?.identifier = value
    case "author", "dc:creator", "name": current?.author = value
    case "pubDate", "published", "dc:date", "issued": current?.published = value
    case "updated", "modified", "atom:updated": current?.updated = value
    case "description", "summary": current?.summary = value
    case "content:encoded", "content": current?.content = value
    default: break
    }
    text.removeAll(keepingCapacity: true)
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard current != nil else { return }
    text.append(contentsOf: characters)
  }

  private static func local(_ name: String) -> Substring { name.split(separator: ":").last ?? name[...] }
}
