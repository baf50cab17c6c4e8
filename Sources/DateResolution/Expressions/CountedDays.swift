import Chronology
import TimeExpressions

/// "a month and 21 days ago", "two years and six months later", "a year ago today": counted through all its units, and as
/// exact as the last of them.
struct CountedDays: ResolutionStrategy {
  var kinds: MeaningKinds { .counted }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .counted(let length, let direction, let from) = meaning, let finest = length.parts.last?.unit else {
      return nil
    }
    let unknown = Resolution(value: TIMEX3Value.unknown(finest))
    guard let base = base(of: from, direction, in: context, with: resolver) else { return unknown }
    var (first, last) = (base.point.firstDay, base.point.lastDay)
    for part in length.parts {
      guard let count = part.quantity.whole, count < 10_000 else { return unknown }
      let steps = direction == .before ? -count : count
      (first, last) = (Shifts.day(first, steps, part.unit), Shifts.day(last, steps, part.unit))
      guard (-9999...9999).contains(first.year), (-9999...9999).contains(last.year) else { return unknown }
    }
    guard let point = CalendarPoint.holding(first, finest) else { return unknown }
    var resolution = Resolution(
      point, basis: .relative, anchor: base.anchor, "\(words(length)) \(direction.rawWords) \(base.words)")
    // From a date coarser than the count, the count comes to a window.
    if !finest.isNoFiner(than: base.point) { resolution.date = .within(first, last) }
    if length.parts.contains(where: { $0.quantity.isApproximate }) {
      resolution.date = resolution.date.map { .approximate($0) }
      resolution.mod = "APPROX"
    }
    return resolution
  }

  private func base(
    of anchor: ShiftAnchor, _ direction: ShiftDirection, in context: borrowing ResolutionContext,
    with resolver: MeaningResolver
  ) -> (point: CalendarPoint, anchor: Derivation.Anchor?, words: String)? {
    switch anchor {
    case .speech: return context.documentDay.map { (.day($0), context.documentAnchor, context.ownDay) }
    case .reference: return context.reference(direction).map { ($0.point, $0.anchor, $0.words) }
    case .expression(let inner):
      guard let resolution = resolver.resolve(inner, in: context), let point = resolution.point else { return nil }
      return (point, resolution.anchor, "that")
    case .event: return nil
    }
  }

  private func words(_ length: TimeSpan) -> String {
    length.parts.filter { $0.quantity.whole != 0 }.map { part in
      let count = part.quantity.whole ?? 0
      return "\(count) \(part.unit.name)\(count == 1 ? "" : "s")"
    }.joined(separator: " and ")
  }
}

extension ShiftDirection {
  fileprivate var rawWords: String { self == .before ? "before" : "after" }
}
