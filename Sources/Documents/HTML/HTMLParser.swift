import CLibXML2

/// Parses a page with libxml2's HTML parser and builds the tree from its events.
///
/// libxml2 is always handed UTF-8 and told so: what a page says of its own encoding has been weighed before
/// (`TextDecoder`), and a second opinion in the parser would only garble the text. It is given no way to the network, no
/// DTD and no entity but HTML's own. Building from events instead of libxml2's own tree needs no memory for that tree and
/// knows no limit on depth or on the length of a text.
struct HTMLParser {
  /// Elements deeper than this are left out of the tree, their text given to the element above; beyond
  /// `stoppingDepth` the page is not parsed on, since libxml2 looks through the whole stack at every end tag.
  static let depthLimit = 400
  static let stoppingDepth = 2_000
  static let attributeLimit = 64

  /// Linear in the length of the page; nil when libxml2 could not set up a parser (no memory).
  static func parse(_ utf8: [UInt8]) -> HTMLTree? {
    let builder = HTMLTreeBuilder()
    builder.tree.text.reserveCapacity(utf8.count / 4)
    builder.tree.side.reserveCapacity(utf8.count / 2)
    builder.tree.nodes.reserveCapacity(utf8.count / 40)
    guard !utf8.isEmpty, utf8.count < Int(Int32.max) else { return builder.finish() }
    let parsed = utf8.withUnsafeBytes { bytes -> Bool in
      guard let context = ParserContext(bytes, builder: builder) else { return false }
      context.run()
      return true
    }
    return parsed ? builder.finish() : nil
  }

  /// The one owner of a libxml2 parser: freed exactly once, whatever happened while parsing.
  private struct ParserContext: ~Copyable {
    private let pointer: htmlParserCtxtPtr
    private let builder: HTMLTreeBuilder

    init?(_ bytes: UnsafeRawBufferPointer, builder: HTMLTreeBuilder) {
      let characters = bytes.bindMemory(to: CChar.self)
      LibXML2.prepare()
      guard let context = htmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count)) else {
        return nil
      }
      pointer = context
      self.builder = builder
      let options =
        HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_RECOVER.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.sax.pointee = ParserContext.events
      context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
      builder.stop = { xmlStopParser(context) }
    }

    func run() { htmlParseDocument(pointer) }

    deinit {
      builder.stop = nil
      htmlFreeParserCtxt(pointer)
    }

    private static func builder(_ data: UnsafeMutableRawPointer?) -> HTMLTreeBuilder {
      Unmanaged<HTMLTreeBuilder>.fromOpaque(data!).takeUnretainedValue()
    }

    private static var events: htmlSAXHandler {
      var events = htmlSAXHandler()
      events.startElement = { data, name, attributes in
        guard let name else { return }
        ParserContext.builder(data).open(name, attributes)
      }
      events.endElement = { data, _ in ParserContext.builder(data).close() }
      events.characters = { data, characters, count in
        ParserContext.builder(data).append(UnsafeBufferPointer(start: characters, count: Int(count)))
      }
      events.ignorableWhitespace = events.characters
      events.cdataBlock = { data, characters, count in
        ParserContext.builder(data).appendScript(UnsafeBufferPointer(start: characters, count: Int(count)))
      }
      return events
    }
  }
}

/// Takes the parser's events and lays the tree out flat.
private final class HTMLTreeBuilder {
  var tree = HTMLTree()
  var stop: (() -> Void)?
  private var open: [Int32] = []
  /// Open elements below the depth that the tree tells apart.
  private var flattened = 0
  /// libxml2 hands out the same pointer for the same name within one parse.
  private var tags: [UnsafePointer<UInt8>: HTMLTag] = [:]
  private var attributeNames: [UnsafePointer<UInt8>: HTMLAttribute?] = [:]

  func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    if open.count >= HTMLParser.depthLimit {
      flattened += 1
      tree.isTooDeep = true
      if flattened > HTMLParser.stoppingDepth {
        tree.isCutOff = true
        stop?()
      }
      return
    }
    let attributeStart = Int32(tree.attributes.count)
    if let attributes { store(attributes) }
    let index = Int32(tree.nodes.count)
    let tag = tag(name)
    let place = Int32(tree.text.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, parent: open.last ?? -1, end: index + 1, textStart: place, textEnd: place,
        attributeStart: attributeStart, attributeEnd: Int32(tree.attributes.count)))
    open.append(index)
  }

  func close() {
    if flattened > 0 {
      flattened -= 1
      return
    }
    guard let index = open.popLast() else { return }
    tree.nodes[Int(index)].end = Int32(tree.nodes.count)
    tree.nodes[Int(index)].textEnd = Int32(tree.text.count)
  }

  func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last else { return }
    let place = Int32(tree.text.count)
    tree.text.append(contentsOf: characters)
    let last = tree.nodes.count - 1
    if tree.nodes[last].tag == .text, tree.nodes[last].parent == parent {
      tree.nodes[last].textEnd = Int32(tree.text.count)
      return
    }
    let attributes = Int32(tree.attributes.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: .text, parent: parent, end: Int32(tree.nodes.count) + 1, textStart: place,
        textEnd: Int32(tree.text.count), attributeStart: attributes, attributeEnd: attributes))
  }

  func appendScript(_ characters: UnsafeBufferPointer<UInt8>) {
    guard let node = open.last else { return }
    let start = tree.side.count
    tree.side.append(contentsOf: characters)
    if let last = tree.scripts.last, last.node == Int(node), last.range.upperBound == start {
      tree.scripts[tree.scripts.count - 1].range = last.range.lowerBound..<tree.side.count
    } else {
      tree.scripts.append((Int(node), start..<tree.side.count))
    }
  }

  func finish() -> HTMLTree {
    flattened = 0
    while !open.isEmpty { close() }
    return tree
  }

  private func tag(_ name: UnsafePointer<UInt8>) -> HTMLTag {
    if let known = tags[name] { return known }
    let tag = HTMLTag(name: String(cString: name).lowercased())
    tags[name] = tag
    return tag
  }

  private func store(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = attributes[index], index < 2 * HTMLParser.attributeLimit {
      defer { index += 2 }
      let known: HTMLAttribute?
      if let cached = attributeNames[name] {
        known = cached
      } else {
        known = HTMLAttribute(name: String(cString: name).lowercased())
        attributeNames[name] = .some(known)
      }
      guard let known else { continue }
      let start = tree.side.count
      if known == .other {
        append(name)
        tree.side.append(UInt8(ascii: "="))
      }
      if let value = attributes[index + 1] { append(value) }
      tree.attributes.append(
        HTMLTree.Attribute(name: known, start: Int32(start), end: Int32(tree.side.count)))
    }
  }

  private func append(_ string: UnsafePointer<UInt8>) {
    var end = string
    while end.pointee != 0 { end += 1 }
    tree.side.append(contentsOf: UnsafeBufferPointer(start: string, count: end - string))
  }
}
