import Chronology
import TimeExpressions

/// "1979-1989", "from March to May 2010", "between 3 and 7 June": one interval from two ends.
struct Ranges: ResolutionStrategy {
  var kinds: MeaningKinds { [.range, .part] }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard var resolution = part(meaning, in: context, with: resolver) else { return nil }
    // A part of a date of which two readings are left is as doubtful as its whole.
    if let outer = meaning.whole, let date = resolution.date, let whole = resolver.resolve(outer, in: context),
      whole.date != whole.point?.date
    {
      resolution.date = .uncertain(date)
    }
    return resolution
  }

  private func part(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    switch meaning {
    case .range(let begin, let end):
      guard let last = resolver.resolve(end, in: context), let first = resolver.resolve(begin, in: context) else {
        return nil
      }
      var resolution = first
      resolution.value = first.value + "/" + last.value
      resolution.point = first.point ?? last.point
      resolution.end = last.point
      resolution.anchor = first.anchor ?? last.anchor
      resolution.basis = first.basis == .stated && last.basis == .stated ? .stated : .relative
      resolution.steps = first.steps + last.steps.filter { !first.steps.contains($0) }
      resolution.date = first.date.flatMap { begin in
        last.date.flatMap { end in Ranges.interval(begin, first.point, end, last.point) }
      }
      // In an interview the story's own is no likelier than that of the day of writing.
      if context.isInterview, first.date?.isFarApart ?? false { resolution.date = nil }
      return resolution
    case .unitHolding(let unit, let inner):
      guard var resolution = resolver.resolve(inner, in: context) else { return nil }
      guard let day = resolution.point?.firstDay, let point = CalendarPoint.holding(day, unit) else {
        return resolution
      }
      (resolution.point, resolution.value, resolution.date) = (point, point.value, point.date)
      return resolution
    case .run(let count, let unit, let outer):
      guard let whole = resolver.resolve(outer, in: context) else { return nil }
      var resolution = Resolution(
        type: .duration, value: TIMEX3Value.length(TimeSpan(Quantity(abs(count)), unit)), basis: whole.basis,
        anchor: whole.anchor, steps: whole.steps)
      guard let point = whole.point, let first = Ranges.nth(count > 0 ? 1 : count, unit, of: point),
        let last = Ranges.nth(count > 0 ? count : -1, unit, of: point)
      else { return resolution }
      let days = (max(first.firstDay, point.firstDay), min(last.lastDay, point.lastDay))
      guard unit == .week, case .month = point else {
        resolution.date = .within(days.0, days.1)
        if case .month = point { resolution.point = point }
        return resolution
      }
      let outer = count > 0 ? (1, count) : (count, -1)
      let (begin, end) = (Ranges.counted(week: outer.0, of: point), Ranges.counted(week: outer.1, of: point))
      resolution.date = .within(min(days.0, begin.first), max(days.1, end.last))
      resolution.point = point
      return resolution
    case .nthWeekday(let number, let weekday, let outer):
      guard var resolution = resolver.resolve(outer, in: context) else { return nil }
      guard case .month(let month, let year)? = resolution.point else {
        return Resolution(value: "XXXX-WXX-\(weekday)")
      }
      let day = HolidayCalendar.nth(number, weekday: weekday, of: month, year)
      guard day.month == month else { return Resolution(value: "XXXX-WXX-\(weekday)") }
      (resolution.point, resolution.value, resolution.date) = (.day(day), day.description, .day(day))
      return resolution
    case .pair(let one, _): return resolver.resolve(one, in: context)
    case .ordinal(let number, let unit, let outer):
      guard var resolution = resolver.resolve(outer, in: context) else { return nil }
      if let whole = resolution.point, let share = Ranges.share(number, unit, of: whole) {
        resolution.date = share
        // The text goes on from a month of which it has told a half; of a century it has told no year.
        if case .month = whole { resolution.point = whole } else { resolution.point = nil }
        return resolution
      }
      guard let whole = resolution.point, let point = Ranges.nth(number, unit, of: whole) else {
        return Resolution(value: TIMEX3Value.unknown(unit))
      }
      if unit == .week, case .month = whole {
        // A week inside a month is annotated as a length; its days are known all the same. Some count from the 1st, some
        // go by the calendar's weeks: it is on one of the days of either.
        let counted = Ranges.counted(week: number, of: whole)
        var week = Resolution(
          type: .duration, value: "P1W",
          date: .within(
            min(max(point.firstDay, whole.firstDay), counted.first),
            max(min(point.lastDay, whole.lastDay), counted.last)),
          basis: resolution.basis,
          anchor: resolution.anchor, steps: resolution.steps)
        week.point = whole
        return week
      }
      (resolution.point, resolution.value, resolution.date) = (point, point.value, point.date)
      return resolution
    default: return nil
    }
  }

  /// From the one to the other. Of ends of which two readings are left, the likelier ones, as a doubtful stretch: EDTF has
  /// no stretches between sets.
  private static func interval(
    _ begin: HistoricalDate, _ first: CalendarPoint?, _ end: HistoricalDate, _ last: CalendarPoint?
  ) -> HistoricalDate? {
    if begin.isChoice || end.isChoice, let first, let last {
      return isOrdered(first.date, last.date) ? .uncertain(.interval(first.date, last.date)) : nil
    }
    return isOrdered(begin, end) ? .interval(begin, end) : nil
  }

  static func isOrdered(_ begin: HistoricalDate, _ end: HistoricalDate) -> Bool {
    guard let first = begin.earliest, let last = end.latest else { return true }
    return first <= last
  }

  /// "the second half of the 19th century", "the last quarter of the decade": that share of its years. "The first half of
  /// May": of its days.
  private static func share(_ number: Int, _ unit: TimeUnit, of whole: CalendarPoint) -> HistoricalDate? {
    if unit == .half, case .month = whole, number != 0, abs(number) <= 2 {
      // A month's first half ends on its 15th.
      let isFirst = number == 1 || number == -2
      return .within(isFirst ? whole.firstDay : whole.firstDay + 15, isFirst ? whole.firstDay + 14 : whole.lastDay)
    }
    guard unit == .half || unit == .quarter, !TimeUnit.year.isNoFiner(than: whole) else { return nil }
    let count = unit == .half ? 2 : 4
    let index = number > 0 ? number - 1 : count + number
    guard (0..<count).contains(index) else { return nil }
    let years = whole.lastDay.year - whole.firstDay.year + 1
    let first = whole.firstDay.year + years * index / count
    let last = whole.firstDay.year + (years * (index + 1) + count - 1) / count - 1
    return .within(Day(checkedYear: first, month: 1, day: 1), Day(checkedYear: last, month: 12, day: 31))
  }

  /// The nth seven days of a month, from its end when negative: the first week is the 1st to the 7th.
  private static func counted(week number: Int, of month: CalendarPoint) -> (first: Day, last: Day) {
    let first = number > 0 ? month.firstDay + 7 * (number - 1) : month.lastDay + (7 * number + 1)
    return (max(first, month.firstDay), min(first + 6, month.lastDay))
  }

  /// The nth day, week, month … of a larger piece; negative numbers count from its end.
  static func nth(_ number: Int, _ unit: TimeUnit, of whole: CalendarPoint) -> CalendarPoint? {
    let start = number > 0 ? whole.firstDay : whole.lastDay
    guard number != 0, let first = CalendarPoint.holding(start, unit) else { return nil }
    var point = first
    if number > 0 {
      // The first week of a month is the first that lies in it for the most part.
      if unit == .week, first.firstDay + 3 < whole.firstDay { point = first.advanced(by: 1) }
      point = point.advanced(by: number - 1)
    } else {
      if unit == .week, first.firstDay + 3 > whole.lastDay { point = first.advanced(by: -1) }
      point = point.advanced(by: number + 1)
    }
    return point.firstDay > whole.lastDay || point.lastDay < whole.firstDay ? nil : point
  }
}

extension HistoricalDate {
  /// One of several dates, of years that do not lie side by side.
  fileprivate var isFarApart: Bool {
    guard isChoice, let first = earliest?.year, let last = latest?.year else { return false }
    return last - first > 1
  }
}

extension Meaning {
  /// What a part is counted in.
  fileprivate var whole: Meaning? {
    switch self {
    case .run(_, _, let whole), .nthWeekday(_, _, let whole), .ordinal(_, _, let whole): whole
    default: nil
    }
  }
}
