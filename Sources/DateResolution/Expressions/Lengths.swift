import Chronology
import TimeExpressions

/// Durations, sets and vague references: what has no place on the calendar of its own.
struct Lengths: ResolutionStrategy {
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    switch meaning {
    case .duration(let length):
      var resolution = Resolution(type: .duration, value: TIMEX3Value.duration(length))
      if let window = Lengths.window(length, context) {
        resolution.date = window
        resolution.anchor = context.documentAnchor
        resolution.basis = .relative
        resolution.steps = [
          "a stretch that \(length.relation == .last || length.relation == .past ? "ends" : "begins") on the document's date"
        ]
      }
      return resolution
    case .set(let recurrence): return Resolution(type: .set, value: TIMEX3Value.set(recurrence))
    case .vague(let reference):
      let value =
        switch reference {
        case .past: "PAST_REF"
        case .present: "PRESENT_REF"
        case .future: "FUTURE_REF"
        }
      return Resolution(value: value)
    default: return nil
    }
  }

  /// The days of "the past three months" or "the next two weeks", counted from the document's day.
  static func window(_ length: TimeSpan, _ context: borrowing ResolutionContext) -> HistoricalDate? {
    guard let today = context.documentDay, !context.isNarrative, length.parts.count == 1,
      let count = length.parts[0].quantity.whole, count < 2000
    else { return nil }
    let unit = length.parts[0].unit
    switch length.relation {
    case .past, .last: return .within(Shifts.day(today, -count, unit), today)
    case .next, .coming: return .within(today, Shifts.day(today, count, unit))
    default: return nil
    }
  }
}
