import Chronology
import TimeExpressions

/// "Three weeks after the siege of Boston began", "the second day of the Battle of Gettysburg": so many units from an
/// event whose date the gazetteer knows.
///
/// An event that went on for a time leaves open which end is meant unless the words say so; "after the war" is after its
/// end, "before" anything before its beginning, and for the rest both ends bound the answer.
struct EventShifts: ResolutionStrategy {
  var kinds: MeaningKinds { .shift }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .shift(let quantity, let unit, let direction, from: .event) = meaning, let event = context.event,
      let first = event.mention.event.date.earliest, let last = event.mention.event.date.latest
    else { return nil }
    let anchor = Derivation.Anchor(
      kind: .namedEvent, date: event.mention.event.date, text: event.mention.event.name)
    let isNthDay = context.rule == "<nth> day"
    guard let base = base(first, last, event, direction, isNthDay: isNthDay) else { return nil }
    let side = direction == .before ? "before" : "after"
    if unit == .hour || unit == .minute {
      // Hours from a day whose own hour is not known: that day or the one beside it.
      let days = (quantity.whole ?? 1) / 24
      guard days < 100 else { return nil }
      let (low, high) = direction == .before ? (-days - 1, -days) : (days, days + 1)
      return answer(
        base.lowerBound + low, base.upperBound + high, nil, anchor, "hours \(side) \(event.mention.event.name)")
    }
    guard let count = quantity.whole, count < 10_000 else {
      // "Weeks after the fall of France": later, and nobody says how much.
      guard quantity.isVague else { return nil }
      return Resolution(
        value: TIMEX3Value.unknown(unit),
        date: direction == .before ? .within(nil, base.lowerBound - 1) : .within(base.upperBound + 1, nil),
        basis: .namedEvent, anchor: anchor, steps: ["some time \(side) \(event.mention.event.name)"])
    }
    let steps = direction == .before ? -count : count
    guard let low = Shifts.point(.day(base.lowerBound), steps, unit),
      let high = Shifts.point(.day(base.upperBound), steps, unit)
    else { return nil }
    if isNthDay, high.lastDay > last { return nil }
    let words =
      isNthDay
      ? "day \(count + 1) of \(event.mention.event.name)"
      : "\(count) \(unit.name)\(count == 1 ? "" : "s") \(side) \(edgeWords(event.edge))\(event.mention.event.name)"
    var resolution = answer(low.firstDay, high.lastDay, low == high ? low : nil, anchor, words)
    if quantity.isApproximate, let date = resolution.date {
      resolution.date = .approximate(date)
      resolution.mod = "APPROX"
    }
    return resolution
  }

  private func answer(
    _ low: Day, _ high: Day, _ point: CalendarPoint?, _ anchor: Derivation.Anchor, _ words: String
  ) -> Resolution {
    if let point { return Resolution(point, basis: .namedEvent, anchor: anchor, words) }
    return Resolution(
      value: TIMEX3Value.common(low, high), date: .within(low, high), basis: .namedEvent, anchor: anchor,
      steps: [words])
  }

  /// The days that can be counted from.
  private func base(
    _ first: Day, _ last: Day, _ event: EventAnchor, _ direction: Meaning.Direction, isNthDay: Bool
  ) -> ClosedRange<Day>? {
    let date = event.mention.event.date
    guard let beginning = date.beginning, let ending = date.ending else { return first...last }
    if isNthDay { return beginning.lowerBound == beginning.upperBound ? beginning : nil }
    switch (event.edge, direction) {
    case (.beginning, _), (.unsaid, .before): return beginning
    case (.end, _): return ending
    case (.unsaid, .after): return event.mention.isWar ? ending : first...last
    }
  }

  private func edgeWords(_ edge: EventEdge) -> String {
    switch edge {
    case .beginning: "the beginning of "
    case .end: "the end of "
    case .unsaid: ""
    }
  }
}

extension NamedEventMention {
  /// "After the war" is after its end; after an invasion, a siege or a crisis may be after its beginning.
  fileprivate var isWar: Bool {
    event.name.split(separator: " ").contains { $0 == "War" || $0 == "Games" || $0 == "Olympics" }
  }
}

extension HistoricalDate {
  /// The days on which a stretch can have begun; nil for what is no stretch.
  fileprivate var beginning: ClosedRange<Day>? {
    if case .interval(.date(let date), _) = expression { HistoricalDate(.date(date)).days } else { nil }
  }

  /// The days on which a stretch can have ended.
  fileprivate var ending: ClosedRange<Day>? {
    if case .interval(_, .date(let date)) = expression { HistoricalDate(.date(date)).days } else { nil }
  }

  private var days: ClosedRange<Day>? {
    guard let earliest, let latest, earliest <= latest else { return nil }
    return earliest...latest
  }
}

extension TIMEX3Value {
  /// What two days have in common: "1863-07-XX".
  fileprivate static func common(_ low: Day, _ high: Day) -> String {
    guard low.year == high.year else { return "XXXX-XX-XX" }
    return year(low.year) + (low.month == high.month ? "-" + two(low.month) : "-XX") + "-XX"
  }
}
