/// Lays a table out as text: each row is a block, its cells parted by " | ".
///
/// A row says one thing: "2 May 1973 | Reopened by the bishop". Cells apart would leave a date with nothing beside it, and
/// put it above the next row's cell where it stands in the second column.
enum TableRows {
  static let separator = " | "

  /// The blocks of a page, cells that stand side by side in one row as one. Linear.
  static func blocks(_ blocks: [PageBlock], of tree: HTMLTree) -> [TextBlock] {
    var laid: [TextBlock] = []
    laid.reserveCapacity(blocks.count)
    var row = -1
    // The first cell of a row above that reaches down into the rows below: "1914" beside all of its events.
    var spanning: (text: String, table: Int, rows: Int)?
    for block in blocks {
      var text = TextBlock(block.kind, block.string)
      if block.kind == .quotation || block.kind == .listItem { text.quotationDepth = depth(of: block.node, in: tree) }
      if block.kind == .tableRow, let place = place(of: block.node, in: tree) {
        text.cell = TextBlock.Cell(row: place.row, cell: place.cell)
        if place.row != row {
          row = place.row
          if let above = spanning, above.table == place.table, above.rows > 0 {
            laid.append(TextBlock(.tableRow, above.text, cell: TextBlock.Cell(row: row, cell: row)))
            spanning?.rows -= 1
          } else {
            let rows = tree.attribute(place.cell, .rowspan).flatMap { Int($0) } ?? 1
            let isDate =
              rows > 1 && text.text.utf8.count <= longestDate && text.text.utf8.contains(where: \.isASCIIDigit)
            spanning = isDate ? (text.text, place.table, rows - 1) : nil
          }
        }
      }
      laid.append(text)
    }
    return joined(laid)
  }

  /// The cells, by their nodes, of tables that date what they list: two rows or more hold a date and something else, which
  /// is no label of it ("Published | 5 May 2010"). Linear.
  static func datedCells(_ blocks: [PageBlock], of tree: HTMLTree) -> Set<Int> {
    struct Row {
      var table: Int
      var cells: [Int] = []
      var text = ""
      var hasDate = false
    }
    var rows: [Int: Row] = [:]
    for block in blocks where block.kind == .tableRow {
      guard let place = place(of: block.node, in: tree) else { continue }
      var row = rows[place.row] ?? Row(table: place.table)
      row.cells.append(block.node)
      row.text += (row.text.isEmpty ? "" : separator) + block.string
      row.hasDate = row.hasDate || StatedDate.whole(block.string) != nil
      rows[place.row] = row
    }
    var dated: [Int: Int] = [:]
    for row in rows.values where row.hasDate && StatedDate.whole(row.text) == nil { dated[row.table, default: 0] += 1 }
    return Set(rows.values.lazy.filter { dated[$0.table, default: 0] >= 2 }.flatMap(\.cells))
  }

  /// Bytes.
  private static let longestDate = 60

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

  /// The nodes of the row, the cell and the table that a node stands in.
  private static func place(of node: Int, in tree: HTMLTree) -> (row: Int, cell: Int, table: Int)? {
    var current = node
    var cell: Int?
    var row: Int?
    while current >= 0 {
      switch tree.nodes[current].tag {
      case .td, .th: cell = cell ?? current
      case .tr: row = row ?? current
      case .table:
        guard let cell, let row else { return nil }
        return (row, cell, current)
      default: break
      }
      current = Int(tree.nodes[current].parent)
    }
    return nil
  }
}
