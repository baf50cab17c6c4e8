import Chronology

/// Joins what the two ends of a document's window give for each expression into what holds for every day between.
///
/// Almost every rule is monotone in the document's day, so the hull of the two ends holds whatever lies between them.
struct WindowHull {
  let window: ExpressionResolver.DocumentWindow

  func merge(
    early: [ResolvedExpression]?, late: [ResolvedExpression]?, unanchored: [ResolvedExpression]
  ) -> [ResolvedExpression] {
    unanchored.indices.map { index in
      merge(early?[index], late?[index], unanchored[index])
    }
  }

  private func merge(
    _ early: ResolvedExpression?, _ late: ResolvedExpression?, _ unanchored: ResolvedExpression
  ) -> ResolvedExpression {
    if let early, let late, early.date == late.date, early.value == late.value { return early }
    if unanchored.date != nil, unanchored.derivation.anchor == nil { return unanchored }
    guard let known = early ?? late else { return unanchored }
    var merged = unanchored
    merged.basis = .relative
    merged.derivation = known.derivation
    merged.derivation.anchor = Derivation.Anchor(
      kind: .documentDate, date: .within(window.earliest, window.latest), text: nil)
    switch (early?.date, late?.date) {
    case (let first?, let last?): merged.date = .hull(first, last)
    case (let first?, nil) where late == nil: merged.date = first.earliest.map { .within($0, nil) }
    case (nil, let last?) where early == nil: merged.date = last.latest.map { .within(nil, $0) }
    default: merged.date = nil
    }
    if merged.date != nil { merged.derivation.steps.append("for any day the document can have been written on") }
    return merged
  }
}
