import Chronology
import TimeExpressions

/// "two summers later", "three Christmases ago", "the autumn after next".
///
/// Some count the summers that have passed, others the years: in March 1910 "two summers later" is that of 1911 or of 1912.
/// Where both come to the same ("he arrived in June 1910; two summers later") it is that one, else one of the two.
struct YearlyTimes: ResolutionStrategy {
  var kinds: MeaningKinds { .yearly }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .yearly(let time, let count, let direction, let from) = meaning else { return nil }
    let unknown = Resolution(value: direction == .before ? "PAST_REF" : "FUTURE_REF", basis: .relative)
    let base: (point: CalendarPoint, anchor: Derivation.Anchor, words: String)?
    if case .speech = from {
      let today = context.isNarrative ? nil : context.documentDay
      base = today.flatMap { today in context.documentAnchor.map { (.day(today), $0, context.ownDay) } }
    } else {
      base = context.isStory || context.mention != nil ? context.reference(direction) : nil
    }
    guard let base, TimeUnit.year.isNoFiner(than: base.point), base.anchor.kind != .documentDate || from == .speech
    else {
      return unknown
    }
    let years = Self.years(of: time, count, direction, from: base.point)
    let points = years.compactMap { Self.point(time, in: $0) }
    guard let first = points.first else { return unknown }
    var resolution = Resolution(
      first, basis: .relative, anchor: base.anchor,
      "\(count) of them \(direction == .before ? "before" : "after") \(base.words)")
    if points.count > 1 {
      resolution.date = HistoricalDate.oneOf(points.map(\.date).sorted())
      resolution.steps.append("by the times themselves or by the years")
    }
    return resolution
  }

  /// The year of the time by the calendar's years, and the one by the times that lie between, where that is another.
  private static func years(
    of time: Meaning, _ count: Int, _ direction: ShiftDirection, from base: CalendarPoint
  ) -> [Int] {
    let sign = direction == .before ? -1 : 1
    // From within such a time nothing is left to choose.
    if let own = (-1...0).first(where: { point(time, in: base.year + $0).map { $0.holds(base) } ?? false }) {
      return [base.year + own + sign * count]
    }
    let byCalendar = base.year + sign * count
    let candidates = (-count - 2...count + 2).map { base.year + $0 }.filter { year in
      guard let point = point(time, in: year) else { return false }
      return direction == .before ? point.lastDay < base.firstDay : point.firstDay > base.lastDay
    }
    let ordered = direction == .before ? candidates.reversed() : candidates
    let byTimes = ordered.count >= count ? ordered[count - 1] : byCalendar
    // A year as a whole tells not whether it was before the time or behind it.
    if case .year = base { return [byCalendar, byCalendar - sign] }
    return byTimes == byCalendar ? [byCalendar] : [byCalendar, byTimes]
  }

  private static func point(_ time: Meaning, in year: Int) -> CalendarPoint? {
    switch time {
    case .date(let date): date.inYear(year).point
    case .holiday(let holiday, _, _): HolidayCalendar.feast(holiday, in: year).map { .day($0.first) }
    default: nil
    }
  }
}

extension CalendarPoint {
  fileprivate func holds(_ other: CalendarPoint) -> Bool { firstDay <= other.firstDay && other.lastDay <= lastDay }
}
