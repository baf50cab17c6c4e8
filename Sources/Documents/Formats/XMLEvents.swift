import CLibXML2

/// Takes the events of an XML document as they come.
protocol XMLEventHandler: AnyObject {
  /// The element's name with its prefix, as the document writes it.
  func open(_ name: String, _ attributes: [String: String])
  func close(_ name: String)
  func append(_ characters: UnsafeBufferPointer<UInt8>)
}

/// Reads XML with libxml2's parser in its event form: no tree, no DTD, no network, and no entities but XML's own and
/// those of HTML, which feeds use undeclared. What a document declares as an entity is never expanded.
enum XMLEvents {
  /// Elements deeper than this end the parse: no feed and no office file needs them.
  static let depthLimit = 4_000

  enum Ending: Equatable { case complete, damaged, tooDeep, noMemory }

  /// Gives the events of the text to a handler. What stands before a fault is given, and behind it as much as the parser
  /// can make sense of. Linear.
  ///
  /// libxml2's own limits (nesting of 256, names and attributes of 10 MB) are lifted only for a document that met them,
  /// which is then read once more from its start; `depthLimit` holds for it.
  ///
  /// - Parameter makeHandler: a new handler for each try.
  static func parse<Handler: XMLEventHandler>(
    _ utf8: [UInt8], _ makeHandler: () -> Handler
  ) -> (handler: Handler, ending: Ending) {
    let first = makeHandler()
    let (ending, metLimit) = run(utf8, first, huge: false)
    guard metLimit else { return (first, ending) }
    let second = makeHandler()
    return (second, run(utf8, second, huge: true).ending)
  }

  private static func run(
    _ utf8: [UInt8], _ handler: any XMLEventHandler, huge: Bool
  ) -> (ending: Ending, metLimit: Bool) {
    guard !utf8.isEmpty, utf8.count < Int(Int32.max) else { return (.damaged, false) }
    let parse = XMLParse(handler)
    return utf8.withUnsafeBytes { bytes in
      LibXML2.prepare()
      let characters = bytes.bindMemory(to: CChar.self)
      guard let context = xmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count)) else {
        return (.noMemory, false)
      }
      defer {
        // For the entities of a DTD libxml2 makes a document even though nobody asked for one.
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        xmlFreeParserCtxt(context)
      }
      var options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      if huge { options |= XML_PARSE_HUGE.rawValue }
      xmlCtxtUseOptions(context, Int32(options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.sax.pointee = events
      context.pointee.userData = Unmanaged.passUnretained(parse).toOpaque()
      parse.stop = { xmlStopParser(context) }
      xmlParseDocument(context)
      parse.stop = nil
      if parse.isTooDeep { return (.tooDeep, false) }
      let metLimit = !huge && context.pointee.errNo == XML_ERR_INTERNAL_ERROR.rawValue
      return (context.pointee.wellFormed == 1 ? .complete : .damaged, metLimit)
    }
  }

  private static func parse(_ data: UnsafeMutableRawPointer?) -> XMLParse {
    Unmanaged<XMLParse>.fromOpaque(data!).takeUnretainedValue()
  }

  /// The older interface (SAX1), which gives names with their prefixes; without a handler for declarations of entities
  /// none is ever known to the parser.
  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = 1
    events.startElement = { data, name, attributes in
      guard let name else { return }
      let parse = XMLEvents.parse(data)
      guard parse.enter() else { return }
      var values: [String: String] = [:]
      var index = 0
      while let attributes, let key = attributes[index] {
        if let value = attributes[index + 1] { values[String(cString: key)] = String(cString: value) }
        index += 2
      }
      parse.handler.open(parse.name(name), values)
    }
    events.endElement = { data, name in
      guard let name else { return }
      let parse = XMLEvents.parse(data)
      guard parse.leave() else { return }
      parse.handler.close(parse.name(name))
    }
    events.characters = { data, characters, count in
      let parse = XMLEvents.parse(data)
      guard !parse.isTooDeep else { return }
      parse.handler.append(UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    events.getEntity = { data, name in name.flatMap { XMLEvents.parse(data).entity($0) } }
    return events
  }
}

/// One run of the parser: its handler, its depth, and the entities of HTML that came up.
private final class XMLParse {
  let handler: any XMLEventHandler
  var stop: (() -> Void)?
  private(set) var isTooDeep = false
  private var depth = 0
  private var names: [UnsafePointer<UInt8>: String] = [:]
  private var entities: [String: UnsafeMutablePointer<xmlEntity>] = [:]

  init(_ handler: any XMLEventHandler) { self.handler = handler }

  deinit {
    for entity in entities.values {
      entity.pointee.content.deallocate()
      entity.deallocate()
    }
  }

  func enter() -> Bool {
    guard !isTooDeep else { return false }
    depth += 1
    guard depth > XMLEvents.depthLimit else { return true }
    isTooDeep = true
    stop?()
    return false
  }

  func leave() -> Bool {
    guard !isTooDeep, depth > 0 else { return false }
    depth -= 1
    return true
  }

  /// libxml2 hands out the same pointer for the same name within one parse.
  func name(_ pointer: UnsafePointer<UInt8>) -> String {
    if let known = names[pointer] { return known }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }

  /// `&eacute;` and its like, as if XML knew them. The parser takes them for characters, not for markup.
  func entity(_ name: UnsafePointer<UInt8>) -> UnsafeMutablePointer<xmlEntity>? {
    let key = String(cString: name)
    if let known = entities[key] { return known }
    guard let scalar = htmlEntityLookup(name).flatMap({ UnicodeScalar($0.pointee.value) }) else { return nil }
    let utf8 = Array(String(scalar).utf8)
    let content = UnsafeMutablePointer<UInt8>.allocate(capacity: utf8.count + 1)
    for (index, byte) in utf8.enumerated() { content[index] = byte }
    content[utf8.count] = 0
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = content
    entity.pointee.length = Int32(utf8.count)
    entities[key] = entity
    return entity
  }
}
