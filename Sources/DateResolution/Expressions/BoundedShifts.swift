import Chronology
import TimeExpressions

/// "more than two weeks ago", "less than a year later": the count bounds the distance and does not tell it.
struct BoundedShifts: ResolutionStrategy {
  var kinds: MeaningKinds { .shift }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .shift(var quantity, let unit, let direction, let from) = meaning, let bound = quantity.bound else {
      return nil
    }
    quantity.bound = nil
    guard var resolution = resolver.resolve(.shift(quantity, unit, direction, from: from), in: context) else {
      return nil
    }
    guard let date = resolution.date else { return resolution }
    let isFarther = bound == .moreThan || bound == .atLeast
    let isBefore = direction == .before
    resolution.mod = isFarther == isBefore ? "BEFORE" : "AFTER"
    if isFarther {
      resolution.date = isBefore ? .within(nil, date.latest) : .within(date.earliest, nil)
      resolution.steps.append("the count is the least: some time \(isBefore ? "before" : "after") that")
    } else {
      let base = base(of: from, direction, in: context, with: resolver)
      let (first, last) = isBefore ? (date.earliest, base) : (base, date.latest)
      resolution.date = first == nil || last == nil ? nil : .within(first, last)
      resolution.steps.append("the count is the most: some time between the two")
    }
    return resolution
  }

  /// The day that the count starts from, at its outer end.
  private func base(
    of anchor: ShiftAnchor, _ direction: Meaning.Direction, in context: borrowing ResolutionContext,
    with resolver: MeaningResolver
  ) -> Day? {
    switch anchor {
    case .speech: context.documentDay
    case .reference: context.reference(direction)?.point.day
    case .expression(let inner): resolver.resolve(inner, in: context)?.point?.day
    case .event:
      direction == .after ? context.event?.mention.event.date.earliest : context.event?.mention.event.date.latest
    }
  }
}
