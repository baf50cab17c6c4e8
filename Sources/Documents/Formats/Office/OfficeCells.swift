/// Where the reading of an office program's text is among the rows and cells of its tables, which may stand in each other.
struct OfficeCells {
  private var rows: [Int] = []
  private var cells: [(row: Int?, cell: Int)] = []
  private var count = 0

  /// Nil outside of tables.
  var current: TextBlock.Cell? { cells.last.map { TextBlock.Cell(row: $0.row ?? $0.cell, cell: $0.cell) } }

  mutating func openRow() { rows.append(next()) }

  mutating func closeRow() { _ = rows.popLast() }

  mutating func open() { cells.append((rows.last, next())) }

  mutating func close() { _ = cells.popLast() }

  private mutating func next() -> Int {
    count += 1
    return count
  }
}
