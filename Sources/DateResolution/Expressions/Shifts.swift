import Chronology
import TimeExpressions

/// "three days ago", "two weeks later", "a year before the war".
///
/// The answer is as fine as the unit: two years ago is a year, six weeks ago a week, ten days ago a day.
struct Shifts: ResolutionStrategy {
  var kinds: MeaningKinds { .shift }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .shift(let quantity, let unit, let direction, let from) = meaning else { return nil }
    if unit == .hour, let hours = quantity.whole, hours >= 6, hours < 10_000, from != .event {
      return shiftByHours(hours, meaning, in: context, with: resolver)
    }
    guard let count = quantity.whole, count < 10_000 else {
      if quantity.isVague, case .expression(let inner) = from {
        return vague(unit, direction, from: inner, in: context, with: resolver)
      }
      return vague(quantity, unit, direction, from, context)
    }
    let steps = direction == .before ? -count : count
    switch from {
    case .speech:
      if context.isNarrative, context.documentDay == nil { return Resolution(value: unknown(unit, direction)) }
      guard let today = context.documentDay, let anchor = context.documentAnchor else {
        return Resolution(value: unknown(unit, direction))
      }
      var resolution = shift(.day(today), steps, unit, quantity, anchor, context.ownDay)
      if unit == .week {
        WeekendWriting(today).place(&resolution, weeksAgo: -steps, isApproximate: quantity.isApproximate)
      }
      return resolution
    case .reference:
      guard let reference = context.reference(direction) else { return Resolution(value: unknown(unit, direction)) }
      var resolution = shift(reference.point, steps, unit, quantity, reference.anchor, reference.words)
      // "In 2017 it took 61 percent. Voting begins a day earlier": no report counts days from a year.
      if !context.isStory, unit < .month, reference.point.unit >= .year, reference.anchor.kind == .earlierMention {
        resolution.date = nil
      }
      return resolution
    case .expression(let inner):
      guard let base = resolver.resolve(inner, in: context),
        let point = direction == .after ? base.end ?? base.point : base.point
      else {
        return Resolution(value: unknown(unit, direction))
      }
      var resolution = shift(point, steps, unit, quantity, base.anchor, "that")
      resolution.steps = base.steps + resolution.steps
      resolution.basis = base.basis
      return resolution
    case .event:
      if unit == .day, context.rule == "<nth> day" || count == 1 {
        return Resolution(value: TIMEX3Value.unknown(.day), basis: .relative)
      }
      // An event that words tell and this stage cannot date: only the distance is known.
      return Resolution(
        type: .duration, value: TIMEX3Value.length(TimeSpan(quantity, unit)), basis: .relative)
    }
  }

  /// Hours from a day whose own hour is not known reach into the next one: 36 hours on is one or two days on.
  private func shiftByHours(
    _ hours: Int, _ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver
  ) -> Resolution? {
    guard case .shift(let quantity, _, let direction, let from) = meaning else { return nil }
    let days = Meaning.shift(Quantity(hours / 24, isApproximate: quantity.isApproximate), .day, direction, from: from)
    guard var resolution = resolve(days, in: context, with: resolver) else { return nil }
    if let day = resolution.point?.day {
      resolution.date = direction == .before ? .within(day - 1, day) : .within(day, day + 1)
      resolution.steps = [
        "\(hours) hours \(direction == .before ? "before" : "after") it, which reaches into another day"
      ]
    }
    return resolution
  }

  private func shift(
    _ base: CalendarPoint, _ steps: Int, _ unit: TimeUnit, _ quantity: Quantity, _ anchor: Derivation.Anchor?,
    _ words: String
  ) -> Resolution {
    guard var point = Shifts.point(base, steps, unit) else { return Resolution(value: TIMEX3Value.unknown(unit)) }
    // A base that is coarser than the unit gives no more than the base can tell.
    if !unit.isNoFiner(than: base), unit != .fortnight {
      let size = base.lastDay - base.firstDay
      let first = Shifts.day(base.firstDay, steps, unit)
      if size > 0 {
        point = CalendarPoint.holding(first, base.unit) ?? point
        var resolution = Resolution(
          value: TIMEX3Value.unknown(unit), date: .within(first, Shifts.day(base.lastDay, steps, unit)),
          basis: .relative,
          anchor: anchor)
        resolution.value = TIMEX3Value.coarse(point, unit)
        resolution.steps = [describe(steps, unit, words)]
        return resolution
      }
    }
    var resolution = Resolution(point, basis: .relative, anchor: anchor, describe(steps, unit, words))
    if quantity.isApproximate, let date = resolution.date {
      resolution.date = .approximate(date)
      resolution.mod = "APPROX"
    } else if unit >= .decade, unit <= .millennium, let date = resolution.date {
      // "two decades ago": nobody means the year for certain, though TIMEX3 wants one.
      resolution.date = .approximate(date)
    }
    return resolution
  }

  private func describe(_ steps: Int, _ unit: TimeUnit, _ words: String) -> String {
    let count = abs(steps)
    return "\(count) \(unit.name)\(count == 1 ? "" : "s") \(steps < 0 ? "before" : "after") \(words)"
  }

  static func day(_ day: Day, _ steps: Int, _ unit: TimeUnit) -> Day {
    switch unit {
    case .second, .minute, .hour: day
    case .day, .night: day + steps
    case .businessDay: BusinessDays.day(day, steps)
    case .week, .weekend: day + 7 * steps
    case .fortnight: day + 14 * steps
    case .month, .period: day.adding(months: steps)
    case .quarter, .season: day.adding(months: 3 * steps)
    case .half: day.adding(months: 6 * steps)
    case .year: day.adding(years: steps)
    case .decade: day.adding(years: 10 * steps)
    case .century: day.adding(years: 100 * steps)
    case .millennium: day.adding(years: 1000 * steps)
    }
  }

  /// The piece of the calendar, as fine as the unit, so many units from the base.
  static func point(_ base: CalendarPoint, _ steps: Int, _ unit: TimeUnit) -> CalendarPoint? {
    let day = day(base.firstDay, steps, unit)
    guard (-9999...9999).contains(day.year) else { return nil }
    switch unit {
    case .second, .minute, .hour: return .day(day)
    case .decade, .century, .millennium: return .year(day.year)
    case .businessDay: return .day(day)
    case .period: return nil
    default: return CalendarPoint.holding(day, unit)
    }
  }

  /// "Days before the collapse on 9 January": earlier, and nobody says how much.
  private func vague(
    _ unit: TimeUnit, _ direction: Meaning.Direction, from inner: Meaning, in context: borrowing ResolutionContext,
    with resolver: MeaningResolver
  ) -> Resolution? {
    guard let base = resolver.resolve(inner, in: context), let point = base.point else { return nil }
    return Resolution(
      value: unknown(unit, direction),
      date: direction == .before ? .within(nil, point.firstDay - 1) : .within(point.lastDay + 1, nil),
      basis: base.basis, anchor: base.anchor,
      steps: base.steps + ["some time \(direction == .before ? "before" : "after") that"])
  }

  private func vague(
    _ quantity: Quantity, _ unit: TimeUnit, _ direction: Meaning.Direction, _ from: ShiftAnchor,
    _ context: borrowing ResolutionContext
  ) -> Resolution {
    if quantity.thousandths != nil { return Resolution(value: unknown(unit, direction)) }
    if case .event = from { return Resolution(value: TIMEX3Value.unknown(unit), basis: .relative) }
    // "days later" in a story is not to come, only later than what was told before.
    // Of years without a number not even the form says anything, so that the direction stays.
    if case .reference = from, unit < .year { return Resolution(value: unknown(unit, direction), basis: .relative) }
    var resolution = Resolution(value: direction == .before ? "PAST_REF" : "FUTURE_REF", basis: .relative)
    if case .speech = from, let today = context.documentDay {
      resolution.date = direction == .before ? .within(nil, today) : .within(today, nil)
      resolution.anchor = context.documentAnchor
      resolution.steps = [
        direction == .before ? "some time before \(context.ownDay)" : "some time after \(context.ownDay)"
      ]
    }
    return resolution
  }

  private func unknown(_ unit: TimeUnit, _ direction: Meaning.Direction) -> String { TIMEX3Value.unknown(unit) }
}

extension CalendarPoint {
  /// The unit it is one of.
  var unit: TimeUnit {
    switch self {
    case .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }
}

extension TIMEX3Value {
  /// What is known of a finer date inside a coarser point: "1915-XX-XX".
  static func coarse(_ point: CalendarPoint, _ unit: TimeUnit) -> String {
    switch (point, unit) {
    case (.year(let number), .day): year(number) + "-XX-XX"
    case (.year(let number), .month): year(number) + "-XX"
    case (.year(let number), .week): year(number) + "-WXX"
    case (.month(let month, let number), .day): year(number) + "-" + two(month) + "-XX"
    default: point.value
    }
  }
}
