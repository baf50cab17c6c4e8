import Chronology
import TimeExpressions

/// "Christmas 1998", "last Thanksgiving", "Easter".
struct Holidays: ResolutionStrategy {
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .holiday(let holiday, let stated, let relation) = meaning else { return nil }
    if let stated { return placed(holiday, stated, .stated, nil, []) ?? unplaced(holiday) }
    if context.isNarrative || context.documentDay == nil {
      guard let mention = context.mention, TimeUnit.year.isNoFiner(than: mention.point), !mention.isDoubtful
      else {
        return unplaced(holiday)
      }
      if let relation, let told = Self.year(of: holiday, relation, from: mention.point) {
        return placed(
          holiday, told, .stated, context.anchor(mention), ["the year \(told) is counted from “\(mention.text)”"])
          ?? unplaced(holiday)
      }
      // "On Christmas Eve 1989 … on New Year's Day".
      let feast = HolidayCalendar.feast(holiday, in: mention.point.year)?.first
      let isNext = mention.point.month.flatMap { month in feast.map { month - $0.month >= 10 } } ?? false
      let year = mention.point.year + (isNext ? 1 : 0)
      return placed(
        holiday, year, .stated, context.anchor(mention),
        ["the year \(year) is \(isNext ? "the one after that of" : "carried over from") “\(mention.text)”"])
        ?? unplaced(holiday)
    }
    guard let today = context.documentDay else { return unplaced(holiday) }
    let candidates = (relation == .beforeLast ? -2...1 : -1...1).compactMap {
      HolidayCalendar.feast(holiday, in: today.year + $0)?.first
    }
    .map { CalendarPoint.day($0) }
    let point: CalendarPoint? =
      switch relation {
      case .last, .past, .previous, .thisPast: candidates.last { $0.firstDay < today }
      case .beforeLast: candidates.filter { $0.firstDay < today }.dropLast().last
      case .next, .coming, .following, .thisComing: candidates.first { $0.firstDay > today }
      case .this: candidates.first { $0.year == today.year }
      default: BareDates.choose(candidates, today, context.tense)
      }
    guard let point else { return unplaced(holiday) }
    let own = placed(
      holiday, point.year, .relative, context.documentAnchor,
      ["the year \(point.year) is taken from \(context.ownDay), \(BareDates.side(point, today))"])
    // "The 1990 dispute began on New Year's Day."
    guard relation == nil, var own, let date = own.date,
      let mention = context.lookBack.mention(at: context.sentence, block: context.block), context.tense != .future,
      let told = placed(holiday, mention.point.year, .stated, nil, [])?.date
    else { return own }
    own.date = HistoricalDate.oneOf([date, told].sorted())
    own.steps.append("or it goes on from “\(mention.text)”, to which the text has looked back")
    return own
  }

  /// "Since the Christmas before last", told of 1867: that of 1865.
  private static func year(of holiday: Holiday, _ relation: Relation, from base: CalendarPoint) -> Int? {
    let years = (base.year - 3...base.year + 2).filter { year in
      guard let feast = HolidayCalendar.feast(holiday, in: year)?.first else { return false }
      return [.next, .coming, .following].contains(relation) ? feast > base.lastDay : feast < base.firstDay
    }
    switch relation {
    case .last, .previous, .thisPast: return years.last
    case .beforeLast: return years.dropLast().last
    case .next, .coming, .following: return years.first
    default: return nil
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
