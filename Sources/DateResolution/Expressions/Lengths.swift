import Chronology
import TimeExpressions

/// Durations, sets and vague references: what has no place on the calendar of its own.
struct Lengths: ResolutionStrategy {
  var kinds: MeaningKinds { .dateless }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    switch meaning {
    case .duration(let length):
      // "will leave in three weeks": a point ahead, where "in" leads a plain length in a clause about the future.
      if context.link == .in, context.tense == .future, length.relation == nil, length.parts.count == 1,
        !length.parts[0].quantity.isVague,
        length.parts[0].unit.isLongerThanHour, context.documentDay != nil,
        let resolution = resolver.resolve(
          .shift(length.parts[0].quantity, length.parts[0].unit, .after, from: .speech), in: context)
      {
        return resolution
      }
      var resolution = Resolution(type: .duration, value: TIMEX3Value.length(length))
      if let window = Lengths.window(length, context) {
        resolution.date = window
        resolution.anchor = context.documentAnchor
        resolution.basis = .relative
        resolution.steps = [
          "a stretch that \(length.relation == .last || length.relation == .past ? "ends" : "begins") on \(context.ownDay)"
        ]
      }
      return resolution
    case .set(let recurrence): return Resolution(type: .set, value: TIMEX3Value.set(recurrence))
    case .vague(let reference):
      let value =
        switch reference {
        case .past: "PAST_REF"
        case .present: "PRESENT_REF"
        case .future, .shortly: "FUTURE_REF"
        }
      return Resolution(value: value)
    case .attribute(let inner):
      guard var resolution = resolver.resolve(inner, in: context) else { return nil }
      resolution.date = nil
      return resolution
    default: return nil
    }
  }

  /// The days of "the past three months" or "the next two weeks", counted from the document's day.
  static func window(_ length: TimeSpan, _ context: borrowing ResolutionContext) -> HistoricalDate? {
    guard length.parts.count == 1 else { return compound(length, context) }
    guard let today = context.documentDay, !context.isNarrative,
      let count = length.parts[0].quantity.whole, count < 2000
    else { return nil }
    let unit = length.parts[0].unit
    if unit == .quarter, let quarters = quarters(count, length.relation, today) { return quarters }
    switch length.relation {
    case .past, .last, .previous: return .within(Shifts.day(today, -count, unit), today)
    // The next three days begin tomorrow.
    case .next, .coming: return .within(today + 1, Shifts.day(today, count, unit))
    case .within where context.tense == .future: return .within(today, Shifts.day(today, count, unit))
    default: return nil
    }
  }

  /// "the last three months and two weeks"
  private static func compound(_ length: TimeSpan, _ context: borrowing ResolutionContext) -> HistoricalDate? {
    guard let today = context.documentDay, !context.isNarrative else { return nil }
    let isBack = length.relation == .past || length.relation == .last || length.relation == .previous
    guard isBack || length.relation == .next || length.relation == .coming else { return nil }
    var end = today
    for part in length.parts {
      guard let count = part.quantity.whole, count < 2000 else { return nil }
      end = Shifts.day(end, isBack ? -count : count, part.unit)
    }
    return isBack ? .within(end, today) : .within(today + 1, end)
  }

  /// Business reports by whole quarters: "the last two quarters" are the two before the present one.
  private static func quarters(_ count: Int, _ relation: Relation?, _ today: Day) -> HistoricalDate? {
    guard count > 0, let present = CalendarPoint.holding(today, .quarter) else { return nil }
    switch relation {
    case .past, .last, .previous:
      return .within(present.advanced(by: -count).firstDay, present.advanced(by: -1).lastDay)
    case .next, .coming: return .within(present.advanced(by: 1).firstDay, present.advanced(by: count).lastDay)
    default: return nil
    }
  }
}

extension TimeUnit {
  var isLongerThanHour: Bool {
    switch self {
    case .second, .minute, .hour, .period, .half, .season: false
    default: true
    }
  }
}
