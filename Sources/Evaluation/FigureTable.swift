/// The figures of all measures as one table of aligned columns.
package struct FigureTable: Sendable {
  private let rows: [[String]]

  /// A figure below its floor is marked with `!`, one above it with `+`.
  package init(_ results: [MeasureResult], floors: Floors) {
    var rows = [["measure", "figure", "value", "floor", ""]]
    for result in results {
      guard let figures = result.figures else { continue }
      for (index, figure) in figures.enumerated() {
        let floor = floors.figures[result.name]?[figure.name]
        var mark = ""
        if let floor {
          let gain = (figure.value - floor) * (figure.higherIsBetter ? 1 : -1)
          mark = gain < -Floors.tolerance ? "!" : gain > Floors.tolerance ? "+" : ""
        }
        rows.append([index == 0 ? result.name : "", figure.name, figure.value.asFigure, floor?.asFigure ?? "", mark])
      }
    }
    self.rows = rows
  }

  package var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        // Numbers stand to the right.
        line += (column == 2 || column == 3 ? padding + cell : cell + padding) + "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
