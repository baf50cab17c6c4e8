/// First fit: gives every stretch the first row in which nothing is in its way.
package struct RowAssignment {
  /// Where each row is free again.
  private var ends: [Double] = []
  /// Rows beyond this many are not opened; what finds no room then shares the row that is free soonest.
  package let limit: Int

  package init(limit: Int = .max) { self.limit = limit }

  package var rows: Int { ends.count }

  /// The row for a stretch; stretches must come in the order of their beginnings. Cost: the number of rows.
  package mutating func place(from begin: Double, to end: Double) -> Int {
    for row in ends.indices where ends[row] <= begin {
      ends[row] = end
      return row
    }
    if ends.count < limit {
      ends.append(end)
      return ends.count - 1
    }
    let soonest = ends.indices.min { ends[$0] < ends[$1] } ?? 0
    ends[soonest] = max(ends[soonest], end)
    return soonest
  }
}
