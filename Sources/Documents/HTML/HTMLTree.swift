/// A parsed page as flat arrays: nodes in document order, each with the end of its subtree, so that every walk is a
/// loop over a range of integers, and no walk recurses whatever the page's depth.
///
/// All text stands in one buffer in document order; the text of any element is therefore one slice of it. Scripts and
/// attribute values stand in a second buffer, apart from what is read.
struct HTMLTree: Sendable {
  struct Node: Sendable {
    var tag: HTMLTag
    /// Index of the parent; -1 for the root.
    var parent: Int32
    /// One past the last node of the subtree.
    var end: Int32
    /// The slice of `text` that the subtree covers.
    var textStart: Int32
    var textEnd: Int32
    /// The slice of `attributes` that belongs to the element.
    var attributeStart: Int32
    var attributeEnd: Int32
  }

  struct Attribute: Sendable {
    var name: HTMLAttribute
    /// The slice of `side` that holds the value; for `.other` it is "name=value".
    var start: Int32
    var end: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The page's text, entities resolved, UTF-8.
  var text: [UInt8] = []
  /// Attribute values and the content of scripts.
  var side: [UInt8] = []
  /// Content of `script` elements: node and slice of `side`.
  var scripts: [(node: Int, range: Range<Int>)] = []
  /// Nesting went past what is told apart, so that the tree is flatter than the page.
  var isTooDeep = false
  /// Nesting went so deep that the parser was stopped: what stands behind is not here.
  var isCutOff = false
  /// There were so many nodes that the parser was stopped: what stands behind is not here.
  var isTooLarge = false

  /// All nodes, in document order.
  var indices: Range<Int> { nodes.indices }

  /// The node and everything in it.
  func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  func textRange(_ node: Int) -> Range<Int> { Int(nodes[node].textStart)..<Int(nodes[node].textEnd) }

  func attributeBytes(_ node: Int, _ name: HTMLAttribute) -> ArraySlice<UInt8>? {
    let found = nodes[node]
    for index in Int(found.attributeStart)..<Int(found.attributeEnd) where attributes[index].name == name {
      return side[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  func attribute(_ node: Int, _ name: HTMLAttribute) -> String? {
    attributeBytes(node, name).map { String(decoding: $0, as: UTF8.self) }
  }

  func has(_ node: Int, _ name: HTMLAttribute) -> Bool { attributeBytes(node, name) != nil }

  /// The element's text with white space folded to single spaces, at most so many bytes of it.
  func foldedText(_ node: Int, limit: Int = .max) -> String {
    String(decoding: foldWhitespace(text[textRange(node)], limit: limit), as: UTF8.self)
  }

  /// Whether the node stands inside an element of that kind (or is one).
  func isInside(_ node: Int, _ tag: HTMLTag) -> Bool {
    var current = node
    while current >= 0 {
      if nodes[current].tag == tag { return true }
      current = Int(nodes[current].parent)
    }
    return false
  }

  /// The first element of that kind, in document order.
  func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }
}
