import Chronology

/// One of several dates that are told apart: "2 January 2010 or 2011".
extension HistoricalDate {
  /// The other one of two, as a piece of the calendar like the first.
  func rival(of point: CalendarPoint) -> CalendarPoint? {
    let own = point.date
    guard let other = alternatives?.first(where: { $0 != own && $0.precision != .range }), let day = other.earliest
    else {
      return nil
    }
    return other.latest == day ? .day(day) : CalendarPoint.holding(day, point.unit)
  }

  var isChoice: Bool { alternatives != nil }
}
