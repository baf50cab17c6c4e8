import CLibXML2

/// Takes the parser's events and lays the tree out flat.
struct HTMLTreeBuilder {
  var tree = HTMLTree()
  /// The parser that sends the events.
  var context: htmlParserCtxtPtr?
  /// Where the parser was stopped, in bytes from where it began; nil while it was not.
  private(set) var stoppedAt: Int?
  private var isRenewed = false
  private var open: [Int32] = []
  /// Open elements below the depth that the tree tells apart.
  private var flattened = 0
  private var tags = NameTable<HTMLTag>()
  private var attributeNames = NameTable<HTMLAttribute?>()

  init(pageLength: Int) {
    tree.text.reserveCapacity(pageLength / 4)
    tree.side.reserveCapacity(pageLength / 2)
    tree.nodes.reserveCapacity(pageLength / 40)
  }

  mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard stoppedAt == nil else { return }
    if open.count >= HTMLParser.depthLimit {
      flattened += 1
      tree.isTooDeep = true
      if flattened > HTMLParser.renewalDepth, let context {
        stoppedAt = Int(xmlByteConsumed(context))
        xmlStopParser(context)
      }
      return
    }
    if tree.nodes.count >= HTMLParser.nodeLimit, let context {
      tree.isTooLarge = true
      stoppedAt = 0
      xmlStopParser(context)
      return
    }
    let attributeStart = Int32(tree.attributes.count)
    if let attributes { store(attributes) }
    let index = Int32(tree.nodes.count)
    let place = Int32(tree.text.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag(name), parent: open.last ?? -1, end: index + 1, textStart: place, textEnd: place,
        attributeStart: attributeStart, attributeEnd: Int32(tree.attributes.count)))
    open.append(index)
  }

  mutating func close() {
    guard stoppedAt == nil else { return }
    if flattened > 0 {
      flattened -= 1
      return
    }
    guard let index = open.popLast() else { return }
    tree.nodes[Int(index)].end = Int32(tree.nodes.count)
    tree.nodes[Int(index)].textEnd = Int32(tree.text.count)
  }

  mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard stoppedAt == nil, let parent = open.last else { return }
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

  mutating func appendScript(_ characters: UnsafeBufferPointer<UInt8>) {
    guard stoppedAt == nil, let node = open.last else { return }
    let start = tree.side.count
    tree.side.append(contentsOf: characters)
    if let last = tree.scripts.last, last.node == Int(node), last.range.upperBound == start {
      tree.scripts[tree.scripts.count - 1].range = last.range.lowerBound..<tree.side.count
    } else {
      tree.scripts.append((Int(node), start..<tree.side.count))
    }
  }

  /// Another parser goes on behind the place where the last one was stopped, in the page's body.
  mutating func renew() {
    stoppedAt = nil
    isRenewed = true
    flattened = 0
    while open.count > 2 { close() }
  }

  mutating func finish() -> HTMLTree {
    stoppedAt = nil
    flattened = 0
    while !open.isEmpty { close() }
    return tree
  }

  private mutating func tag(_ name: UnsafePointer<UInt8>) -> HTMLTag {
    let tag = tags.value(name) { HTMLTag(name: $0) }
    // A page has one of these, and a parser that goes on in the middle thinks of its own.
    return isRenewed && (tag == .html || tag == .head || tag == .body) ? .div : tag
  }

  private mutating func store(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = attributes[index], index < 2 * HTMLParser.attributeLimit {
      defer { index += 2 }
      guard let known = attributeNames.value(name, make: { HTMLAttribute(name: $0) }) else { continue }
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

  private mutating func append(_ string: UnsafePointer<UInt8>) {
    tree.side.append(contentsOf: UnsafeBufferPointer(start: string, count: length(string)))
  }
}

/// What names mean, by the pointer: libxml2 hands out the same pointer for the same name within one parse. A name that
/// loses its place to another is looked up again.
private struct NameTable<Value> {
  private var slots: [(name: UnsafePointer<UInt8>, value: Value)?] = Array(repeating: nil, count: 256)

  mutating func value(_ name: UnsafePointer<UInt8>, make: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let bits = UInt(bitPattern: name)
    let slot = Int((bits ^ bits >> 8) & 255)
    if let known = slots[slot], known.name == name { return known.value }
    let value = make(UnsafeBufferPointer(start: name, count: length(name)))
    slots[slot] = (name, value)
    return value
  }
}

/// Bytes before the zero that ends the string.
private func length(_ string: UnsafePointer<UInt8>) -> Int { Int(xmlStrlen(string)) }
