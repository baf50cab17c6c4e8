import Chronology
import TimeExpressions

/// The periods whose results a report of business is about. "A year earlier" beside them is the same period of the year
/// before, and no year.
struct ReportedPeriods {
  typealias Mention = ResolutionContext.Mention

  /// What a comparison with the year before is made with.
  enum Period {
    case quarter(Mention)
    /// Nine months, a half-year, the whole year: no quarter.
    case longer
  }

  /// The first quarter already over that the text spoke of; what its head reports.
  private var lead: Mention?
  /// The last quarter it spoke of.
  private var latest: Mention?
  /// The sentence that spoke last of a longer stretch.
  private var longer: Int?

  /// What is compared in this sentence.
  func period(in sentence: Int) -> Period? {
    if let longer, sentence - longer <= 1, longer > (latest?.sentence ?? -1) || longer == sentence {
      return .longer
    }
    guard let latest else { return nil }
    // Another quarter than the reported one counts in its own sentence alone.
    return .quarter(latest.sentence == sentence ? latest : lead ?? latest)
  }

  /// The quarter that "the quarter" and "the period" speak of.
  func quarter(in sentence: Int) -> Mention? { latest?.sentence == sentence ? latest : lead ?? latest }

  mutating func note(_ mention: Mention, _ expression: TimeExpression, value: String, documentDay: Day?) {
    guard case .quarter(_, let year) = mention.point, let today = documentDay, year >= today.year - 1,
      !expression.meaning.isYearEarlier
    else { return }
    if lead == nil, mention.point.lastDay < today { lead = mention }
    if value.hasPrefix(String(today.year)) || latest == nil { latest = mention }
  }

  /// Lengths have no place on the calendar, so that they come by another way: "in the nine months".
  mutating func note(length expression: TimeExpression) {
    guard case .duration(let length) = expression.meaning, length.parts.count == 1, length.parts[0].unit == .month,
      let count = length.parts[0].quantity.whole, count == 6 || count == 9 || count == 12,
      length.relation == nil || length.relation == .definite
    else { return }
    longer = expression.sentence
  }
}

/// "a year earlier", "the year-ago quarter", "the latest period", "the 1988 quarter" in reports of business.
struct ReportedComparisons: ResolutionStrategy {
  var kinds: MeaningKinds { [.unit, .inside, .shift] }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard !context.isNarrative else {
      switch meaning {
      case .unit(let unit, .yearEarlier): return yearEarlier(unit, context)
      case .inside(let date, of: .unit(_, .definite)): return date.year.map { Resolution(.year($0), basis: .stated) }
      default: return nil
      }
    }
    switch meaning {
    case .shift(let quantity, .year, let direction, from: let from)
    where quantity.whole == 1 && !quantity.isApproximate && (from == .reference || from == .speech):
      guard from == .reference || direction == .before else { return nil }
      return sameQuarter(yearsOn: direction == .before ? -1 : 1, context)
    case .unit(let unit, .yearEarlier): return yearEarlier(unit, context)
    case .unit(let unit, .definite) where unit == .quarter || unit == .period: return reported(context)
    case .unit(.period, .this), .unit(.period, .last): return reported(context)
    case .inside(let date, of: .unit(let unit, .definite)) where unit == .quarter || unit == .period:
      guard let year = date.year else { return nil }
      if unit == .period, case .longer? = context.reported.period(in: context.sentence) {
        return Resolution(.year(year), basis: .stated)
      }
      guard let mention = context.reported.quarter(in: context.sentence) else {
        return Resolution(.year(year), basis: .stated)
      }
      return Resolution(
        mention.point.advanced(by: 4 * (year - mention.point.year)), basis: .relative, anchor: context.anchor(mention),
        "the quarter of \(year) like “\(mention.text)”")
    default: return nil
    }
  }

  /// The quarter reported, in another year.
  private func sameQuarter(yearsOn years: Int, _ context: borrowing ResolutionContext) -> Resolution? {
    switch context.reported.period(in: context.sentence) {
    case .quarter(let mention):
      let quarter = mention.point.advanced(by: 4 * years)
      var resolution = Resolution(
        quarter, basis: .relative, anchor: context.anchor(mention),
        "a year \(years < 0 ? "before" : "after") “\(mention.text)”")
      // Likely the quarter, which TIMEX3 wants; the words say a year.
      resolution.date = CalendarPoint.year(quarter.year).date
      return resolution
    case .longer:
      guard let today = context.documentDay, let anchor = context.documentAnchor else { return nil }
      return Resolution(
        .year(today.year + years), basis: .relative, anchor: anchor,
        "a year \(years < 0 ? "before" : "after") \(context.ownDay)")
    case nil: return nil
    }
  }

  /// The quarter that the text reports; the last full one where it names none.
  private func reported(_ context: borrowing ResolutionContext) -> Resolution? {
    if let mention = context.reported.quarter(in: context.sentence) {
      return Resolution(
        mention.point, basis: .relative, anchor: context.anchor(mention), "the quarter of “\(mention.text)”")
    }
    guard let today = context.documentDay, let anchor = context.documentAnchor,
      let quarter = CalendarPoint.holding(today, .quarter)
    else { return Resolution(value: "XXXX-QX") }
    return Resolution(
      quarter.advanced(by: -1), basis: .relative, anchor: anchor, "the last full quarter before \(context.ownDay)")
  }

  private func yearEarlier(_ unit: TimeUnit, _ context: borrowing ResolutionContext) -> Resolution {
    // "sales in January, compared with the same month a year ago"
    if unit == .month || unit == .period, let mention = context.mention, case .month = mention.point,
      context.sentence - mention.sentence <= 1
    {
      return Resolution(
        mention.point.advanced(by: -12), basis: .relative, anchor: context.anchor(mention),
        "a year before “\(mention.text)”")
    }
    if unit == .quarter || unit == .period || unit == .year, var same = sameQuarter(yearsOn: -1, context) {
      if unit != .year, let point = same.point { same.date = point.date }
      return same
    }
    guard let today = context.documentDay, let anchor = context.documentAnchor else {
      return Resolution(value: TIMEX3Value.unknown(unit))
    }
    let base: CalendarPoint =
      switch unit {
      case .quarter, .period: CalendarPoint.holding(today, .quarter)!.advanced(by: -5)
      case .month: CalendarPoint.holding(today, .month)!.advanced(by: -12)
      case .week: .week((today - 364).monday)
      default: .year(today.year - 1)
      }
    return Resolution(base, basis: .relative, anchor: anchor, "a year before \(context.ownDay)")
  }
}

extension Meaning {
  fileprivate var isYearEarlier: Bool {
    switch self {
    case .unit(_, .yearEarlier), .named(_, .yearEarlier), .shift(_, .year, .before, _): true
    default: false
    }
  }
}
