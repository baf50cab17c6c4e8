import Chronology
import TimeExpressions

/// "earlier this year", "later that month", "the rest of the week": what of the period lies before or behind the day
/// that the words speak from. Where that day is not known, the whole period.
struct EarlierAndLater: ResolutionStrategy {
  var kinds: MeaningKinds { .portion }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .portion(let portion, let inner) = meaning, portion == .earlier || portion == .later,
      var resolution = resolver.resolve(inner, in: context)
    else { return nil }
    resolution.mod = portion == .earlier ? "START" : "END"
    guard let whole = resolution.point, whole.firstDay < whole.lastDay,
      let now = now(portion, in: whole, of: inner, resolution, context)
    else { return resolution }
    // "The rest of the week was quiet" is told after it.
    if portion == .later, context.tense == .past, resolution.anchor?.kind == .documentDate { return resolution }
    if portion == .earlier {
      resolution.date = .within(whole.firstDay, now.day)
      resolution.steps.append("what of it lies before \(now.words)")
    } else {
      resolution.date = .within(now.day, whole.lastDay)
      resolution.steps.append("what of it lies after \(now.words)")
    }
    return resolution
  }

  /// The day the words speak from, if it lies in the period: that of the text before "later that year", the day of
  /// writing else, unless the clause looks back or ahead on the other side.
  private func now(
    _ portion: Portion, in whole: CalendarPoint, of inner: Meaning, _ resolution: Resolution,
    _ context: borrowing ResolutionContext
  ) -> (day: Day, words: String)? {
    if context.isNarrative || inner.needsMention || resolution.anchor?.kind == .earlierMention {
      guard let mention = context.mention else { return nil }
      // "Relegated in 1931, the club spent the rest of the decade in debt."
      let day = portion == .later ? mention.end.firstDay : mention.point.lastDay
      guard whole.holds(mention.point.firstDay), whole.holds(mention.end.lastDay), mention.point != whole else {
        return nil
      }
      return (day, "“\(mention.text)”")
    }
    guard resolution.anchor?.kind == .documentDate, let today = context.documentDay, whole.holds(today) else {
      return nil
    }
    return (today, context.ownDay)
  }
}

extension CalendarPoint {
  fileprivate func holds(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }
}
