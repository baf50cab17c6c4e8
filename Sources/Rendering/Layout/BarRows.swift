/// Which row beside the axis each extent is drawn in: first fit, so that bars of one row never meet.
struct BarRows: Sendable {
  private var rows: [DateMark: Int] = [:]
  private(set) var count = 0

  /// The marks must come in the order of their anchors.
  init(_ marks: [DateMark], limit: Int) {
    var assignment = RowAssignment(limit: limit)
    for mark in marks where mark.needsRow && rows[mark] == nil {
      let reach = mark.reach
      rows[mark] = assignment.place(from: reach.lowerBound, to: reach.upperBound)
    }
    count = assignment.rows
  }

  subscript(mark: DateMark) -> Int? { rows[mark] }
}

extension DateMark {
  /// Whether it takes up more of the axis than one place on it.
  var needsRow: Bool { form != .instant || isDisputed }

  /// From the first to the last day that it takes up.
  var reach: ClosedRange<Double> {
    let places = [anchor, end ?? anchor] + rivals
    return places.min()!...places.max()!
  }
}
