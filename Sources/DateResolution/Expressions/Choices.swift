import Chronology

/// One of several dates that are told apart: "2 January 2010 or 2011".
extension HistoricalDate {
  func rival(of point: CalendarPoint) -> CalendarPoint? {
    guard case .set(let set) = expression, set.kind == .oneOf else { return nil }
    let own = point.date
    for case .date(let date) in set.elements {
      let other = HistoricalDate(.date(date))
      guard other != own, let day = other.earliest else { continue }
      return other.latest == day ? .day(day) : CalendarPoint.holding(day, point.unit)
    }
    return nil
  }

  var isChoice: Bool {
    if case .set(let set) = expression { set.kind == .oneOf && set.elements.count > 1 } else { false }
  }
}
