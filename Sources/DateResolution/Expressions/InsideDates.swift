import Chronology
import TimeExpressions

/// "June last year", "the third quarter of this year", "Friday of last week", "in June twenty years later".
struct InsideDates: ResolutionStrategy {
  var kinds: MeaningKinds { .inside }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .inside(let date, let outer) = meaning, var resolution = resolver.resolve(outer, in: context) else {
      return nil
    }
    guard let outerPoint = resolution.point else {
      return Resolution(value: TIMEX3Value.partial(date))
    }
    if case .shift = outer, let shifted = counted(date, resolution, outerPoint) { return shifted }
    let point: CalendarPoint?
    if let day = date.day, date.month == nil, case .month(let month, let year) = outerPoint {
      point = Day(year: year, month: month, day: day).map { .day($0) }
    } else if let weekday = date.weekday, date.month == nil, case .week(let monday) = outerPoint {
      point = .day(monday + (weekday - 1))
    } else {
      point = date.inYear(outerPoint.year).point
    }
    guard let point else { return Resolution(value: TIMEX3Value.partial(date)) }
    // "January of that year", where no year was told: the likeliest one is no date.
    let isTold = resolution.date != nil
    (resolution.point, resolution.value, resolution.date) = (point, point.value, isTold ? point.date : nil)
    resolution.type = .date
    if let today = context.documentDay { WeekendWriting(today).widen(&resolution, dayOf: outer) }
    return resolution
  }

  /// "in June twenty years later", "on 3 July a decade later": as sure of its year as the count is.
  private func counted(_ date: PartialDate, _ year: Resolution, _ outer: CalendarPoint) -> Resolution? {
    guard date.month != nil || date.season != nil, (.month ... .year).contains(outer.unit),
      let point = date.inYear(outer.year).point
    else { return nil }
    var resolution = year
    let years = year.date?.readings(of: outer).map(\.year) ?? []
    let dates = years.compactMap { date.inYear($0).point?.date }
    (resolution.type, resolution.point, resolution.value) = (.date, point, point.value)
    resolution.date = dates.count > 1 ? HistoricalDate.oneOf(dates.sorted()) : dates.first
    if year.date == .approximate(outer.date) { resolution.date = resolution.date.map { .approximate($0) } }
    return resolution
  }
}
