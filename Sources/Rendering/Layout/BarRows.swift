/// Which row beside the axis each extent is drawn in: first fit by what is drawn, so that no two marks of one row touch.
struct BarRows: Sendable {
  private var rows: [DateMark: Int] = [:]
  private(set) var count = 0

  /// White space between two marks of one row.
  private static let gap = 3.0

  /// The marks must come in the order of their anchors.
  init(_ marks: [DateMark], on scale: TimeScale, limit: Int) {
    var assignment = RowAssignment(limit: limit)
    for mark in marks where mark.needsRow && rows[mark] == nil {
      let reach = DrawnExtent(mark, on: scale).reach
      rows[mark] = assignment.place(from: reach.lowerBound, to: reach.upperBound + Self.gap)
    }
    count = assignment.rows
  }

  subscript(mark: DateMark) -> Int? { rows[mark] }

  /// About how many rows these marks will need, before it is known how long the axis is: those that overlap in time.
  static func estimate(_ marks: [DateMark], limit: Int) -> Int {
    var assignment = RowAssignment(limit: limit)
    for mark in marks where mark.needsRow {
      let places = [mark.anchor, mark.end ?? mark.anchor] + mark.rivals
      _ = assignment.place(from: places.min()!, to: places.max()!)
    }
    return assignment.rows
  }
}

extension DateMark {
  /// Whether it takes up more of the axis than one place on it.
  var needsRow: Bool { form != .instant || isDisputed }
}
