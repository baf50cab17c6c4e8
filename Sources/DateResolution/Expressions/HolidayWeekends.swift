import Chronology
import TimeExpressions

/// "Labor Day weekend", "the Thanksgiving weekend": the Saturday and Sunday next to the feast, and the days between.
struct HolidayWeekends: ResolutionStrategy {
  var kinds: MeaningKinds { .part }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .unitHolding(.weekend, let inner) = meaning, case .holiday = inner,
      var resolution = resolver.resolve(inner, in: context)
    else { return nil }
    if resolution.date?.alternatives != nil, let first = resolution.date?.earliest, let last = resolution.date?.latest {
      // Customs differ about the day: on one of the weekends.
      (resolution.date, resolution.point) = (.within(first - 2, last), nil)
      return resolution
    }
    guard let day = resolution.point?.day else { return resolution }
    let monday = day.monday
    // Up to Tuesday it is the weekend before; a Wednesday has none of its own.
    let saturday = day.weekday <= 2 ? monday - 2 : monday + 5
    guard day.weekday != 3 else {
      resolution.date = .approximate(.day(day))
      return resolution
    }
    resolution.point = .weekend(saturday.monday)
    resolution.value = CalendarPoint.weekend(saturday.monday).value
    resolution.date = .within(min(day, saturday), max(day, saturday + 1))
    // Easter's runs from Good Friday to Easter Monday.
    if case .holiday(.easter, _, _) = inner { resolution.date = .within(day - 2, day + 1) }
    resolution.steps.append("the weekend next to it")
    return resolution
  }
}
