import Chronology
import TimeExpressions

/// "fiscal 1990", "FY2012", "the fiscal third quarter": years of business, which begin and end in other months with
/// every company and country. TIMEX3 writes them as calendar years; the product's date is the year, approximately,
/// since nothing here says which months it is of.
struct FiscalYears: ResolutionStrategy {
  var kinds: MeaningKinds { [.date, .inside] }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard let plain = meaning.calendarReading, var resolution = resolver.resolve(plain, in: context) else { return nil }
    guard let point = resolution.point else { return resolution }
    resolution.date = .approximate(.year(point.year))
    resolution.steps.append("a fiscal year need not be the calendar's: about that year")
    return resolution
  }
}

extension Meaning {
  /// The same in calendar years, where it is told in fiscal ones.
  fileprivate var calendarReading: Meaning? {
    switch self {
    case .date(var date) where date.isFiscal:
      date.isFiscal = false
      return .date(date)
    case .inside(var date, let outer) where date.isFiscal:
      date.isFiscal = false
      return .inside(date, of: outer)
    default: return nil
    }
  }
}
