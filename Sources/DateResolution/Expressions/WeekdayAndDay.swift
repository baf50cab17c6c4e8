import Chronology
import TimeExpressions

/// "Friday 7/6", "this Friday, 12 May": a weekday beside a day and month without a year. The weekday tells which number
/// is the month, and which year it is, among the years next to the document's.
struct WeekdayAndDay: ResolutionStrategy {
  var kinds: MeaningKinds { [.date, .named] }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    let (date, relation): (PartialDate, Relation?)
    switch meaning {
    case .date(let stated) where stated.dayMonthOrder == .ambiguous: (date, relation) = (stated, nil)
    case .named(let stated, let how): (date, relation) = (stated, how)
    default: return nil
    }
    guard let weekday = date.weekday, date.month != nil, date.day != nil, date.year == nil, !context.isNarrative,
      let today = context.documentDay, let anchor = context.documentAnchor
    else { return nil }
    var readings = [date]
    if date.dayMonthOrder == .ambiguous {
      var turned = date
      swap(&turned.month, &turned.day)
      readings = context.dayFirst ? [turned, date] : [date, turned]
    }
    let candidates = readings.flatMap { reading in (-1...1).compactMap { reading.inYear(today.year + $0).point } }
    let matching = candidates.filter { $0.day?.weekday == weekday }
    if let point = BareDates.choose(matching, today, context.tense) {
      return Resolution(
        point, basis: .relative, anchor: anchor, "the nearest such day that is a \(BareDates.names[weekday - 1])")
    }
    guard relation != nil, let point = readings[0].inYear(today.year).point else { return nil }
    var resolution = Resolution(
      point, basis: .relative, anchor: anchor, "that day is no \(BareDates.names[weekday - 1]): one of the two is wrong"
    )
    resolution.date = .uncertain(point.date)
    return resolution
  }
}
