package import Chronology
package import TimeExpressions

/// A piece of the calendar that an expression can be placed on, with the two forms it leaves the program in:
/// TIMEX3's value, and the product's own date.
package enum CalendarPoint: Hashable, Sendable {
  case day(Day)
  /// The week, Monday to Sunday, that begins on the day.
  case week(Day)
  /// The weekend of the week that begins on the day.
  case weekend(Day)
  case month(Int, year: Int)
  case quarter(Int, year: Int)
  case half(Int, year: Int)
  case season(Season, year: Int)
  case year(Int)
  /// By its first year.
  case decade(Int)
  /// By its number as people count, negative BCE.
  case century(Int)
  case millennium(Int)

  /// The first day of it.
  var firstDay: Day {
    switch self {
    case .day(let day), .week(let day): day
    case .weekend(let day): day + 5
    default: months?.first ?? date.earliest ?? Day(ordinal: 0)
    }
  }

  /// The last day of it.
  var lastDay: Day {
    if abs(year) < 9999 {
      switch self {
      case .day(let day): return day
      case .week(let day), .weekend(let day): return day + 6
      default: break
      }
    }
    return months?.last ?? date.latest ?? firstDay
  }

  /// The days of what consists of months, without making a date of it; nil for all else, and beyond the years that have
  /// months in EDTF.
  private var months: (first: Day, last: Day)? {
    guard abs(year) < 9999 else { return nil }
    let (first, count): (Int, Int)
    switch self {
    case .month(let month, _): (first, count) = (month, 1)
    case .quarter(let quarter, _): (first, count) = (3 * quarter - 2, 3)
    case .half(let half, _): (first, count) = (6 * half - 5, 6)
    case .year: (first, count) = (1, 12)
    default: return nil
    }
    guard first >= 1, first + count <= 13 else { return nil }
    let last = first + count - 1
    return (
      Day(checkedYear: year, month: first, day: 1),
      Day(checkedYear: year, month: last, day: Day.daysIn(month: last, year: year))
    )
  }

  var year: Int {
    switch self {
    case .day(let day): day.year
    case .week(let day), .weekend(let day): day.week.year
    case .month(_, let year), .quarter(_, let year), .half(_, let year), .season(_, let year), .year(let year): year
    case .decade(let year): year
    case .century(let number): number > 0 ? (number - 1) * 100 : number * 100
    case .millennium(let number): (number - 1) * 1000
    }
  }

  var month: Int? {
    switch self {
    case .day(let day): day.month
    case .month(let month, _): month
    case .week(let day), .weekend(let day): day.month
    default: nil
    }
  }

  var day: Day? { if case .day(let day) = self { day } else { nil } }

  // MARK: Forms

  package var date: HistoricalDate {
    switch self {
    case .day(let day): .day(day)
    case .week(let monday): .week(of: monday)
    case .weekend(let monday): .weekend(of: monday)
    case .month(let month, let year): .month(month, of: year)
    case .quarter(let quarter, let year): .quarter(quarter, of: year)
    case .half(let half, let year): .half(half, of: year)
    case .season(let season, let year): .season(season.chronology, of: year)
    case .year(let year): .year(year)
    case .decade(let year): .decade(year)
    case .century(let number): .century(number)
    case .millennium(let number): .millennium(number)
    }
  }

  package var value: String {
    switch self {
    case .day(let day): day.year < 1 ? TIMEX3Value.year(day.year) : day.description
    case .week(let monday): TIMEX3Value.week(monday)
    case .weekend(let monday): TIMEX3Value.week(monday) + "-WE"
    case .month(let month, let year): TIMEX3Value.year(year) + "-" + TIMEX3Value.two(month)
    case .quarter(let quarter, let year): TIMEX3Value.year(year) + "-Q\(quarter)"
    case .half(let half, let year): TIMEX3Value.year(year) + "-H\(half)"
    case .season(let season, let year): TIMEX3Value.year(year) + "-" + season.code
    case .year(let year): TIMEX3Value.year(year)
    case .decade(let year): year < 0 ? TIMEX3Value.year(year) : String(TIMEX3Value.year(year).prefix(3))
    case .century(let number):
      number > 0 ? TIMEX3Value.two(number - 1) : "BC" + TIMEX3Value.two(-number - 1 + 0)
    case .millennium(let number): number > 0 ? String(number - 1) : "BC\(-number)"
    }
  }

  // MARK: Steps

  /// The piece of the same kind so many steps on.
  func advanced(by count: Int) -> CalendarPoint {
    switch self {
    case .day(let day): return .day(day + count)
    case .week(let monday): return .week(monday + 7 * count)
    case .weekend(let monday): return .weekend(monday + 7 * count)
    case .month(let month, let year):
      let total = year * 12 + month - 1 + count
      let newYear = total >= 0 ? total / 12 : (total - 11) / 12
      return .month(total - newYear * 12 + 1, year: newYear)
    case .quarter(let quarter, let year):
      let total = year * 4 + quarter - 1 + count
      let newYear = total >= 0 ? total / 4 : (total - 3) / 4
      return .quarter(total - newYear * 4 + 1, year: newYear)
    case .half(let half, let year):
      let total = year * 2 + half - 1 + count
      let newYear = total >= 0 ? total / 2 : (total - 1) / 2
      return .half(total - newYear * 2 + 1, year: newYear)
    case .season(let season, let year): return .season(season, year: year + count)
    case .year(let year): return .year(year + count)
    case .decade(let year): return .decade(year + 10 * count)
    case .century(let number): return .century(number + count)
    case .millennium(let number): return .millennium(number + count)
    }
  }

  /// The piece of that unit that holds the day.
  static func holding(_ day: Day, _ unit: TimeUnit) -> CalendarPoint? {
    switch unit {
    case .day, .businessDay, .night: .day(day)
    case .week, .fortnight: .week(day.monday)
    case .weekend: .weekend(day.monday)
    case .month: .month(day.month, year: day.year)
    case .quarter: .quarter((day.month - 1) / 3 + 1, year: day.year)
    case .half: .half(day.month <= 6 ? 1 : 2, year: day.year)
    case .year: .year(day.year)
    case .decade: .decade(day.year - ((day.year % 10) + 10) % 10)
    case .century: .century(day.year > 0 ? (day.year / 100) + 1 : day.year / 100 - 1)
    case .millennium: .millennium(day.year / 1000 + 1)
    case .second, .minute, .hour, .season, .period: nil
    }
  }
}

extension Season {
  var chronology: HistoricalDate.Season {
    switch self {
    case .spring: .spring
    case .summer: .summer
    case .autumn: .autumn
    case .winter: .winter
    }
  }

  /// TIMEX3's two letters.
  var code: String {
    let season: TIMEX3Calendar.Season =
      switch self {
      case .spring: .spring
      case .summer: .summer
      case .autumn: .autumn
      case .winter: .winter
      }
    return season.rawValue
  }
}
