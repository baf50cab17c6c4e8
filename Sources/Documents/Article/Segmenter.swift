/// Cuts the kept parts of a page into blocks: a block ends where a block element begins or ends, or at two line breaks.
struct Segmenter {
  private let tree: HTMLTree
  private var blocks: [PageBlock] = []
  private var buffer: [UInt8] = []
  private var linkBytes = 0
  private var linkNode = -1
  private var emphasisBytes = 0
  private var blockNode = 0
  private var breaks = 0

  private init(_ tree: HTMLTree) { self.tree = tree }

  /// The blocks of a subtree, in order. Linear.
  static func blocks(_ tree: HTMLTree, in root: Int, without pruning: Pruning?) -> [PageBlock] {
    var segmenter = Segmenter(tree)
    segmenter.run(root, pruning)
    return segmenter.blocks
  }

  private mutating func run(_ root: Int, _ pruning: Pruning?) {
    // Open elements of interest, with where they end.
    var openBlocks: [Int] = []
    var linkEnd = -1
    var currentLink = -1
    var emphasisEnd = -1
    var node = root
    let end = Int(tree.nodes[root].end)
    blockNode = root
    while node < end {
      while let open = openBlocks.last, Int(tree.nodes[open].end) <= node {
        flush()
        openBlocks.removeLast()
        blockNode = openBlocks.last ?? root
      }
      let tag = tree.nodes[node].tag
      if let pruning, pruning.isOut(node) {
        if tag.isBlock { flush() }
        node = Int(tree.nodes[node].end)
        continue
      }
      switch tag {
      case .text:
        if node < linkEnd, linkNode < 0 { linkNode = currentLink }
        append(tree.textRange(node), inLink: node < linkEnd, inEmphasis: node < emphasisEnd)
      case .br:
        breaks += 1
        if breaks >= 2 { flush() } else { buffer.append(0x0A) }
      case .a:
        linkEnd = max(linkEnd, Int(tree.nodes[node].end))
        currentLink = node
      case .b, .strong, .em, .i: emphasisEnd = max(emphasisEnd, Int(tree.nodes[node].end))
      default:
        if tag.isBlock {
          flush()
          openBlocks.append(node)
          blockNode = node
        }
      }
      node += 1
    }
    flush()
  }

  private mutating func append(_ range: Range<Int>, inLink: Bool, inEmphasis: Bool) {
    // Line breaks of the source are white space like any other; those of <br> are put in apart.
    let keepsLines = tree.nodes[blockNode].tag == .pre
    let start = buffer.count
    buffer.append(contentsOf: tree.text[range])
    let visible = buffer.withUnsafeMutableBufferPointer { buffer in
      var visible = 0
      for index in start..<buffer.count {
        if buffer[index] > 0x20 {
          visible += 1
        } else if !keepsLines {
          buffer[index] = 0x20
        }
      }
      return visible
    }
    if visible > 0 { breaks = 0 }
    if inLink { linkBytes += visible }
    if inEmphasis { emphasisBytes += visible }
  }

  private mutating func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      linkBytes = 0
      linkNode = -1
      emphasisBytes = 0
      breaks = 0
    }
    guard !buffer.isEmpty else { return }
    var text: [UInt8] = []
    if buffer.contains(0x0A) {
      for line in buffer.split(separator: 0x0A) {
        let folded = foldWhitespace(line)
        if folded.isEmpty { continue }
        if !text.isEmpty { text.append(0x0A) }
        text.append(contentsOf: folded)
      }
    } else {
      text = foldWhitespace(buffer)
    }
    guard !text.isEmpty else { return }
    blocks.append(
      PageBlock(
        kind: kind(blockNode), node: blockNode, text: text, linkBytes: min(linkBytes, text.count), linkNode: linkNode,
        emphasisBytes: min(emphasisBytes, text.count)))
  }

  private func kind(_ node: Int) -> Document.Block.Kind {
    var current = node
    var steps = 0
    while current >= 0, steps < 6 {
      switch tree.nodes[current].tag {
      case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
      case .li, .dt, .dd: return .listItem
      case .blockquote: return .quotation
      case .td, .th: return isLayoutCell(current) ? .paragraph : .tableRow
      case .pre: return .preformatted
      case .article, .section, .main, .body: return .paragraph
      default: break
      }
      current = Int(tree.nodes[current].parent)
      steps += 1
    }
    return .paragraph
  }

  /// Old pages lay themselves out with tables: a cell that holds paragraphs or much text is no table's cell.
  private func isLayoutCell(_ cell: Int) -> Bool {
    if tree.textRange(cell).count > 1500 { return true }
    return tree.subtree(cell).contains { tree.nodes[$0].tag == .p }
  }
}
