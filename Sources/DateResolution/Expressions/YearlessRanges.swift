import Chronology
import TimeExpressions

/// "from 2 October to 22 October", "between the 9th and the 17th", "from 25/10 to 25/1": two ends without a year, which
/// belong together. The first is placed as it would be alone ("today to 3 May" has it for certain); the second is the
/// next such day from there on.
///
/// In a narrative the ends take the year of the story one by one (`CarriedDates`).
struct YearlessRanges: ResolutionStrategy {
  var kinds: MeaningKinds { .range }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .range(let begin, let end) = meaning, case .date(var last) = end.core,
      !context.isNarrative, let today = context.documentDay,
      belong(begin.core, last), let opening = resolver.resolve(begin.core, in: context), var from = opening.point
    else { return nil }
    if last.dayMonthOrder == .ambiguous, context.dayFirst { swap(&last.month, &last.day) }
    guard var until = YearlessRanges.next(last, from: from.firstDay) else { return nil }
    var resolution = opening
    var isSettled = opening.date == from.date && context.tense != .open
    if case .date(let first) = begin.core,
      let (others, mention) = LookBackReadings.readings(of: first, besides: from, in: context), let other = others.first
    {
      let value = opening.value + "/" + until.value
      guard context.tie == .sure, let end = YearlessRanges.next(last, from: other.firstDay) else {
        // "He left in 2014. He was in office from 3 May to 9 June": of either year, and no interval is one of two. Of years
        // that lie side by side it is the likelier one, marked as doubtful.
        (resolution.value, resolution.end, resolution.date) = (value, until, nil)
        if abs(other.year - from.year) == 1 { resolution.date = .uncertain(.interval(from.date, until.date)) }
        return resolution
      }
      resolution = Resolution(
        other, basis: .relative, anchor: context.anchor(mention),
        "it is of the year that its sentence names, “\(mention.text)”", "the end is the next such date")
      (resolution.value, resolution.end, resolution.date) = (value, end, .interval(other.date, end.date))
      return resolution
    }
    if context.tense == .past, let (first, end) = YearlessRanges.past(from, until, today, inWeek: last.isBareWeekday) {
      (from, until, isSettled) = (first, end, true)
      resolution.point = from
      resolution.steps = ["the clause tells it as past: the last such stretch up to \(context.ownDay)"]
    }
    resolution.value = (from == opening.point ? opening.value : from.value) + "/" + until.value
    resolution.end = until
    let interval = HistoricalDate.interval(from.date, until.date)
    // One of two years, where the clause does not tell which: the likelier one, marked as doubtful.
    resolution.date = isSettled ? interval : .uncertain(interval)
    resolution.steps.append("the end is the next such date")
    return resolution
  }

  /// Whether the two ends can be placed together: both a day of the month, or the second a day and month without a year.
  private func belong(_ begin: Meaning, _ last: PartialDate) -> Bool {
    if case .date(let first) = begin {
      return first.isBareDay && last.isBareDay || first.isYearlessMonth && last.isYearlessMonth
        || first.isBareWeekday && last.isBareWeekday
    }
    return begin.isRelativeDay && (last.isBareDay || last.isYearlessMonth || last.isBareWeekday)
  }

  /// "was held from Monday to Wednesday" on a Tuesday, "was shut from March to May" in February: the stretch before. Nil
  /// where the stretch is past already, or told by days, of which news may tell the next ones so.
  private static func past(
    _ first: CalendarPoint, _ last: CalendarPoint, _ today: Day, inWeek: Bool
  ) -> (CalendarPoint, CalendarPoint)? {
    switch (first, last) {
    case (.day(let first), .day(let last)) where inWeek && last > today: (.day(first - 7), .day(last - 7))
    case (.month, .month) where first.firstDay > today: (first.advanced(by: -12), last.advanced(by: -12))
    default: nil
    }
  }

  private static func next(_ date: PartialDate, from start: Day) -> CalendarPoint? {
    if date.month != nil {
      return (0...1).lazy.compactMap { date.inYear(start.year + $0).point }.first { $0.lastDay >= start }
    }
    if date.isBareWeekday, let weekday = date.weekday { return .day(start + (weekday - start.weekday + 7) % 7) }
    guard let number = date.day else { return nil }
    let month = CalendarPoint.month(start.month, year: start.year)
    return (0...2).lazy.compactMap { step -> CalendarPoint? in
      guard case .month(let month, let year) = month.advanced(by: step),
        let day = Day(year: year, month: month, day: number), day >= start
      else { return nil }
      return .day(day)
    }.first
  }
}

extension Meaning {
  /// "today", "next Friday".
  fileprivate var isRelativeDay: Bool {
    switch self {
    case .unit(.day, .this), .shift(_, .day, _, from: .speech): true
    case .named(let date, _): date.weekday != nil
    default: false
    }
  }
}

extension PartialDate {
  /// A day of the month, and no more.
  fileprivate var isBareDay: Bool { year == nil && month == nil && day != nil }
  /// A month, with or without a day, and no year.
  fileprivate var isYearlessMonth: Bool { year == nil && month != nil }
}
