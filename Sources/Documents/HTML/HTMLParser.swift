import CLibXML2

/// Parses a page with libxml2's HTML parser and builds the tree from its events.
///
/// libxml2 is always handed UTF-8 and told so: what a page says of its own encoding has been weighed before
/// (`TextDecoder`), and a second opinion in the parser would only garble the text. It is given no way to the network, no
/// DTD and no entity but HTML's own. Building from events instead of libxml2's own tree needs no memory for that tree and
/// knows no limit on depth or on the length of a text.
struct HTMLParser {
  /// Elements deeper than this are left out of the tree, their text given to the element above.
  static let depthLimit = 400
  /// At so many elements below that the parser begins anew with the rest of the page, since libxml2 looks through the whole
  /// stack of open elements at every end tag.
  static let renewalDepth = 2_000
  /// After so many new beginnings the rest of the page is not read: each hands libxml2 a copy of what is left.
  static let renewalLimit = 64
  /// What stands behind more nested elements than this is not read.
  static let stoppingDepth = renewalDepth * renewalLimit
  static let attributeLimit = 64
  /// Elements and pieces of text; a page with more of them is not read to its end.
  static let nodeLimit = 2_000_000

  /// Linear in the length of the page; nil when libxml2 could not set up a parser (no memory).
  static func parse(_ utf8: [UInt8]) -> HTMLTree? {
    let builder = UnsafeMutablePointer<HTMLTreeBuilder>.allocate(capacity: 1)
    builder.initialize(to: HTMLTreeBuilder(pageLength: utf8.count))
    defer {
      builder.deinitialize(count: 1)
      builder.deallocate()
    }
    guard !utf8.isEmpty, utf8.count < Int(Int32.max) else { return builder.pointee.finish() }
    let parsed = utf8.withUnsafeBytes { bytes -> Bool in
      var start = 0
      for _ in 0...renewalLimit {
        guard let context = ParserContext(UnsafeRawBufferPointer(rebasing: bytes[start...]), builder: builder) else {
          return false
        }
        context.run()
        guard let stop = builder.pointee.stoppedAt, !builder.pointee.tree.isTooLarge else { return true }
        // The parser was stopped inside a start tag, behind its attributes.
        start = min(start + max(1, stop), bytes.count)
        while start < bytes.count, bytes[start] == UInt8(ascii: "/") || bytes[start] == UInt8(ascii: ">") { start += 1 }
        if start == bytes.count { return true }
        builder.pointee.renew()
      }
      builder.pointee.tree.isCutOff = true
      return true
    }
    return parsed ? builder.pointee.finish() : nil
  }

  /// The one owner of a libxml2 parser: freed exactly once, whatever happened while parsing.
  private struct ParserContext: ~Copyable {
    private let pointer: htmlParserCtxtPtr
    private let builder: UnsafeMutablePointer<HTMLTreeBuilder>

    init?(_ bytes: UnsafeRawBufferPointer, builder: UnsafeMutablePointer<HTMLTreeBuilder>) {
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
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      builder.pointee.context = context
    }

    func run() { htmlParseDocument(pointer) }

    deinit {
      builder.pointee.context = nil
      htmlFreeParserCtxt(pointer)
    }

    private static func builder(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLTreeBuilder> {
      data!.assumingMemoryBound(to: HTMLTreeBuilder.self)
    }

    private static var events: htmlSAXHandler {
      var events = htmlSAXHandler()
      events.startElement = { data, name, attributes in
        guard let name else { return }
        ParserContext.builder(data).pointee.open(name, attributes)
      }
      events.endElement = { data, _ in ParserContext.builder(data).pointee.close() }
      events.characters = { data, characters, count in
        ParserContext.builder(data).pointee.append(UnsafeBufferPointer(start: characters, count: Int(count)))
      }
      events.ignorableWhitespace = events.characters
      events.cdataBlock = { data, characters, count in
        ParserContext.builder(data).pointee.appendScript(UnsafeBufferPointer(start: characters, count: Int(count)))
      }
      return events
    }
  }
}
