import Chronology

/// One of several dates that are told apart: "2 January 2010 or 2011".
extension HistoricalDate {
  var isChoice: Bool { alternatives != nil }

  /// The pieces of the calendar that it leaves of one: the piece itself, where the date is that or lies in it ("early
  /// March"), the several that it is one of, or the other one that it was put right to. None where it leaves some span.
  func readings(of point: CalendarPoint) -> [CalendarPoint] {
    if let alternatives {
      let points = alternatives.compactMap { point.moved(to: $0) }
      return points.count == alternatives.count ? points : []
    }
    let isElsewhere = latest.map { $0 < point.firstDay } ?? false || earliest.map { $0 > point.lastDay } ?? false
    return isElsewhere ? point.moved(to: self).map { [$0] } ?? [] : [point]
  }
}

extension CalendarPoint {
  /// The piece of the same kind that is that date, or that the date lies in.
  fileprivate func moved(to date: HistoricalDate) -> CalendarPoint? {
    guard let day = date.earliest else { return nil }
    let moved =
      if case .season(let season, _) = self {
        CalendarPoint.season(season, year: day.year)
      } else {
        date.latest == day ? CalendarPoint.day(day) : CalendarPoint.holding(day, unit)
      }
    return moved.flatMap { point in date.latest.flatMap { point.firstDay <= day && $0 <= point.lastDay ? point : nil } }
  }
}
