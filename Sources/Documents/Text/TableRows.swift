/// Lays a table out as text: each row is a block, its cells parted by " | ".
///
/// A row says one thing: "2 May 1973 | Reopened by the bishop". Cells apart would leave a date with nothing beside it, and
/// put it above the next row's cell where it stands in the second column.
enum TableRows {
  static let separator = " | "

  /// The blocks of a page, cells that stand side by side in one row as one. Linear.
  static func blocks(_ blocks: [PageBlock], of tree: HTMLTree) -> [TextBlock] {
    joined(
      blocks.map { block in
        var laid = TextBlock(
          block.kind, block.string, cell: block.kind == .tableRow ? cell(of: block.node, in: tree) : nil)
        if block.kind == .quotation || block.kind == .listItem { laid.quotationDepth = depth(of: block.node, in: tree) }
        return laid
      })
  }

  /// The quotations around a node.
  private static func depth(of node: Int, in tree: HTMLTree) -> Int {
    var depth = 0
    var current = node
    while current >= 0 {
      if tree.nodes[current].tag == .blockquote { depth += 1 }
      current = Int(tree.nodes[current].parent)
    }
    return depth
  }

  /// Bytes; paragraphs of one cell that are longer together stay paragraphs.
  private static let longestPart = 300

  /// Only what is of that kind: a list or a heading in a cell stays what it is.
  static func joined(_ blocks: [TextBlock]) -> [TextBlock] {
    var joined: [TextBlock] = []
    joined.reserveCapacity(blocks.count)
    for var block in blocks {
      guard block.kind == .tableRow, let cell = block.cell else {
        joined.append(block)
        continue
      }
      block.text = block.text.replacing("\n", with: " ")
      if let last = joined.last, last.kind == .tableRow, last.cell?.row == cell.row,
        last.cell != cell || last.text.utf8.count + block.text.utf8.count <= longestPart
      {
        joined[joined.count - 1].text += (last.cell == cell ? " " : separator) + block.text
        joined[joined.count - 1].cell = cell
      } else {
        joined.append(block)
      }
    }
    return joined
  }

  private static func cell(of node: Int, in tree: HTMLTree) -> TextBlock.Cell? {
    var current = node
    var cell: Int?
    while current >= 0 {
      switch tree.nodes[current].tag {
      case .td, .th: cell = cell ?? current
      case .tr: return cell.map { TextBlock.Cell(row: current, cell: $0) }
      case .table: return nil
      default: break
      }
      current = Int(tree.nodes[current].parent)
    }
    return nil
  }
}
