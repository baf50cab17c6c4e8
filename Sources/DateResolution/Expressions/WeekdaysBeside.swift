import Chronology
import TimeExpressions

/// "the Friday before Christmas", "the Monday after 3 May", "the Sunday after the Brexit referendum": the nearest such
/// weekday on that side. Beside an event that words tell and nothing dates, no day.
struct WeekdaysBeside: ResolutionStrategy {
  var kinds: MeaningKinds { .weekdayBeside }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .weekdayBeside(let weekday, let direction, let anchor) = meaning else { return nil }
    if case .event = anchor, let event = context.event?.mention.event, let day = event.date.earliest,
      day == event.date.latest
    {
      return Resolution(
        .day(Self.day(weekday, direction, .day(day))), basis: .namedEvent,
        anchor: Derivation.Anchor(kind: .namedEvent, date: event.date, text: event.name),
        "the first \(BareDates.names[weekday - 1]) \(direction == .before ? "before" : "after") \(event.name)")
    }
    guard case .expression(let inner) = anchor, var resolution = placed(inner, in: context, with: resolver),
      let base = resolution.point, resolution.date == base.date
    else { return Resolution(value: "XXXX-WXX-\(weekday)", basis: .relative) }
    let name = BareDates.names[weekday - 1]
    let day = Self.day(weekday, direction, base)
    resolution.steps.append(direction == .before ? "the last \(name) before that" : "the first \(name) after that")
    (resolution.type, resolution.mod) = (.date, nil)
    (resolution.point, resolution.value, resolution.date) = (.day(day), day.description, .day(day))
    return resolution
  }

  private static func day(_ weekday: Int, _ direction: Meaning.Direction, _ base: CalendarPoint) -> Day {
    direction == .before
      ? base.firstDay - ((base.firstDay.weekday - weekday + 6) % 7 + 1)
      : base.lastDay + ((weekday - base.lastDay.weekday + 6) % 7 + 1)
  }

  /// "On the Friday before Christmas he left", told in November: the feast of the year before.
  private func placed(
    _ anchor: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver
  ) -> Resolution? {
    let resolution = resolver.resolve(anchor, in: context)
    guard context.tense == .past, case .holiday(let holiday, year: nil, nil) = anchor, let today = context.documentDay,
      let point = resolution?.point, point.firstDay > today, resolution?.anchor?.kind == .documentDate
    else { return resolution }
    return resolver.resolve(.holiday(holiday, year: point.year - 1, nil), in: context)
  }
}
