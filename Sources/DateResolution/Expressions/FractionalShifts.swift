import Chronology
import TimeExpressions

/// "half a century ago", "a year and a half later", "two and a half weeks before": counted in the next smaller unit, and
/// only roughly, for nobody who counts halves counts to the day.
struct FractionalShifts: ResolutionStrategy {
  var kinds: MeaningKinds { .shift }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .shift(let quantity, let unit, let direction, let from) = meaning, quantity.whole == nil,
      let thousandths = quantity.thousandths, let (finer, count) = FractionalShifts.parts(of: unit)
    else { return nil }
    var whole = Quantity((thousandths * count + 500) / 1000, isApproximate: true)
    whole.bound = quantity.bound
    return resolver.resolve(.shift(whole, finer, direction, from: from), in: context)
  }

  /// The unit that a share of it is counted in, and how many of them it has.
  private static func parts(of unit: TimeUnit) -> (TimeUnit, Int)? {
    switch unit {
    case .minute: (.second, 60)
    case .hour: (.minute, 60)
    case .day: (.hour, 24)
    case .week: (.day, 7)
    case .fortnight: (.day, 14)
    case .month: (.day, 30)
    case .year: (.month, 12)
    case .decade: (.year, 10)
    case .century: (.year, 100)
    case .millennium: (.year, 1000)
    default: nil
    }
  }
}
