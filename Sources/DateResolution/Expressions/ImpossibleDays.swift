import Chronology
import TimeExpressions

/// "30 February 2019", "31 June": a day that no calendar has. The month may be right; more cannot be said.
struct ImpossibleDays: ResolutionStrategy {
  var kinds: MeaningKinds { .date }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .date(let date) = meaning, date.isImpossible else { return nil }
    var month = date
    (month.day, month.weekday) = (nil, nil)
    guard var resolution = resolver.resolve(.date(month), in: context) else { return nil }
    resolution.value = TIMEX3Value.partial(date)
    resolution.date = resolution.date.map { .uncertain($0) }
    resolution.steps.append("that month has no such day")
    return resolution
  }
}

extension PartialDate {
  fileprivate var isImpossible: Bool {
    guard let month, let day, dayMonthOrder == nil, (1...12).contains(month) else { return false }
    // Without a year, or with two digits of one, 29 February may be.
    let year = yearIsShort ? 2000 : self.year ?? 2000
    return Day(year: year, month: month, day: day) == nil
  }
}
