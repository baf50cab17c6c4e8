import Chronology
import TimeExpressions

/// "Christmas 1998", "last Thanksgiving", "Easter".
///
/// A feast without a year takes it as the day of the month does that it is kept on: from the story, from a look back, from
/// the document's date.
struct Holidays: ResolutionStrategy {
  var kinds: MeaningKinds { .holiday }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    switch meaning {
    case .holiday(let holiday, let stated?, _): return placed(holiday, stated, .stated, nil, []) ?? unplaced(holiday)
    case .holiday(let holiday, nil, nil): return bare(holiday, in: context, with: resolver)
    case .holiday(let holiday, nil, let relation?): return related(holiday, relation, in: context)
    case .feast(let holiday, of: let outer):
      // "Christmas Eve the same year", "at Easter the following year".
      guard let year = resolver.resolve(outer, in: context), let point = year.point,
        let feast = placed(holiday, point.year, year.basis, year.anchor, year.steps)
      else { return unplaced(holiday) }
      guard year.date == nil else { return feast }
      var undated = feast
      undated.date = nil
      return undated
    default: return nil
    }
  }

  /// "On Christmas Eve he resigned": as "on 24 December". A feast that moves is placed in the years that its day of this or
  /// the story's year would have.
  private func bare(_ holiday: Holiday, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    if context.isReport, context.documentDay == nil { return unplaced(holiday) }
    let base = context.isStory ? context.storyDate?.point.year : nil
    guard let year = base ?? context.documentDay?.year, let feast = HolidayCalendar.feast(holiday, in: year)?.first
    else { return unplaced(holiday) }
    let day = PartialDate(month: feast.month, day: feast.dayOfMonth)
    guard var resolution = resolver.resolve(.date(day), in: context), let point = resolution.point else {
      return unplaced(holiday)
    }
    let years = resolution.date?.readings(of: point).map(\.year) ?? []
    let dates = years.compactMap { placed(holiday, $0, resolution.basis, nil, [])?.date }
    guard var placed = placed(holiday, point.year, resolution.basis, resolution.anchor, resolution.steps) else {
      return unplaced(holiday)
    }
    placed.steps = resolution.steps + placed.steps.filter { !resolution.steps.contains($0) }
    if dates.count != 1 { placed.date = dates.isEmpty ? nil : .oneOf(dates.sorted()) } else { placed.date = dates[0] }
    // "Merry Christmas to all our readers": no verb tells, and one of them is at hand.
    if context.tense == .unknown, context.mention == nil, resolution.anchor?.kind == .documentDate,
      let today = context.documentDay,
      let near = dates.min(by: { abs(($0.earliest ?? today) - today) < abs(($1.earliest ?? today) - today) }),
      let day = near.earliest, abs(day - today) <= Self.atHand
    {
      placed.date = near
    }
    resolution = placed
    return resolution
  }

  /// Days.
  private static let atHand = 31

  /// "Last Christmas", "the previous Michaelmas", "the following Easter".
  private func related(_ holiday: Holiday, _ relation: Relation, in context: borrowing ResolutionContext) -> Resolution?
  {
    let usesMention = context.isNarrative || [.that, .previous, .following].contains(relation)
    let reference = usesMention ? context.reference(relation == .previous ? .before : .after) : nil
    let isOwn = reference == nil || reference?.anchor.kind == .documentDate
    guard let base = reference?.point ?? context.documentDay.map({ .day($0) }),
      let anchor = reference?.anchor ?? context.documentAnchor, TimeUnit.year.isNoFiner(than: base)
    else { return unplaced(holiday) }
    let candidates = (-2...1).compactMap { HolidayCalendar.feast(holiday, in: base.year + $0)?.first }
    // "Founded in 1911. The following Easter" is that of 1912.
    let (first, last) = (base.firstDay, base.lastDay)
    let day: Day? =
      switch relation {
      case .last, .past, .previous, .thisPast: candidates.last { $0 < first }
      case .beforeLast: candidates.filter { $0 < first }.dropLast().last
      case .next, .coming, .following, .thisComing: candidates.first { $0 > last }
      case .this, .that: candidates.first { $0.year == base.year }
      default: isOwn ? BareDates.choose(candidates.map { .day($0) }, first, context.tense)?.day : nil
      }
    let words = reference?.words ?? context.ownDay
    return day.flatMap { day in
      placed(holiday, day.year, .relative, anchor, ["the one \(side(relation)) \(words)"])
    } ?? unplaced(holiday)
  }

  private func side(_ relation: Relation) -> String {
    switch relation {
    case .last, .past, .previous, .thisPast: "before"
    case .beforeLast: "last but one before"
    case .next, .coming, .following, .thisComing: "after"
    default: "of the year of"
    }
  }

  private func placed(
    _ holiday: Holiday, _ year: Int, _ basis: Basis, _ anchor: Derivation.Anchor?, _ steps: [String]
  ) -> Resolution? {
    let feasts = HolidayCalendar.feasts(holiday, in: year)
    guard let feast = feasts.first else { return nil }
    if feasts.count > 1 { return either(feasts, year, basis, anchor, steps) }
    guard feast.isApproximate else {
      var resolution = Resolution(.day(feast.first), basis: basis, anchor: anchor)
      resolution.steps = steps
      return resolution
    }
    // A day or two of doubt on either side.
    var resolution = Resolution(
      value: feast.first == feast.last ? feast.first.description : TIMEX3Value.year(year),
      date: .approximate(feast.first == feast.last ? .day(feast.first) : .within(feast.first, feast.last)),
      basis: basis, anchor: anchor)
    resolution.steps = steps + ["the day is reckoned by tables and can be off where people go by the moon"]
    return resolution
  }

  /// A feast that is kept on two days of the year.
  private func either(
    _ feasts: [HolidayCalendar.Feast], _ year: Int, _ basis: Basis, _ anchor: Derivation.Anchor?, _ steps: [String]
  ) -> Resolution {
    let dates = feasts.map { feast in
      feast.first == feast.last ? HistoricalDate.day(feast.first) : .within(feast.first, feast.last)
    }
    let isApproximate = feasts.contains(where: \.isApproximate)
    let both = HistoricalDate.oneOf(dates.sorted())
    return Resolution(
      value: feasts[0].first == feasts[0].last ? feasts[0].first.description : TIMEX3Value.year(year),
      date: isApproximate ? both.map { .approximate($0) } : both, basis: basis, anchor: anchor,
      steps: steps + ["it is kept on two days of that year, here and there or by the moon"])
  }

  private func unplaced(_ holiday: Holiday) -> Resolution {
    guard let feast = HolidayCalendar.feast(holiday, in: 2001), !feast.isApproximate,
      HolidayCalendar.feast(holiday, in: 2002).map({
        ($0.first.month, $0.first.dayOfMonth) == (feast.first.month, feast.first.dayOfMonth)
      }) == true
    else { return Resolution(value: "XXXX-XX-XX") }
    return Resolution(
      value: "XXXX-" + TIMEX3Value.two(feast.first.month) + "-" + TIMEX3Value.two(feast.first.dayOfMonth))
  }
}
