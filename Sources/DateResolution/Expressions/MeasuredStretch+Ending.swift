import Chronology
import TimeExpressions

extension MeasuredStretch {
  /// "Profits rose in the three months to March 1977": what was told happened over them, and not in March. TIMEX3 has the
  /// month that ends them, which is left as the value.
  ///
  /// - Returns: whether it can end with that date.
  func end(with resolution: inout Resolution) -> Bool {
    guard let date = resolution.date, let point = resolution.point, point.unit <= .year else { return false }
    let end = date.alternatives == nil ? date : point.date
    let stretch = HistoricalDate.interval(beginning(before: point), end)
    resolution.date = date.alternatives == nil ? stretch : .uncertain(stretch)
    resolution.steps.append("the end of the stretch that is told")
    return true
  }

  /// Nil where the words do not tell it.
  private func beginning(before end: CalendarPoint) -> HistoricalDate? {
    guard let count, (1...Self.most).contains(count) else { return nil }
    switch end {
    case .day(let day): return .day(Shifts.day(day + 1, -count, unit))
    case .month, .quarter:
      guard unit >= .month, let month = CalendarPoint.holding(Shifts.day(end.lastDay + 1, -count, unit), .month) else {
        return nil
      }
      return month.date
    // "The ten years to 1977" begin in 1967, or in 1968.
    case .year where unit >= .year:
      return CalendarPoint.holding(Shifts.day(end.firstDay, -count, unit), .year).map { .approximate($0.date) }
    default: return nil
    }
  }

  /// More are no stretch of a report.
  private static let most = 200
}
