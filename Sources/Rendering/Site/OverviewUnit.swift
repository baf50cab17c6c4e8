import Chronology
import Events

/// What a column of the overview stands for: a year or several, and for chronologies of a year, a month or a day a month, a
/// day or an hour. A place counts these units, years as they are.
enum OverviewUnit: CaseIterable {
  case hours, days, months, years

  /// The finest in which the events fill no more columns than fit, in which most of them are known, and which leaves none
  /// aside that was at another time.
  static func fitting(_ events: [Event]) -> OverviewUnit {
    let dated = events.filter { OverviewUnit.years.place(of: $0) != nil }
    return allCases.first { unit in
      guard unit != .years else { return true }
      let placed = dated.compactMap { event in unit.place(of: event).map { (place: $0, bounds: event.date!.bounds) } }
      guard let first = placed.lazy.map(\.place).min(), let last = placed.lazy.map(\.place).max(), first < last,
        last - first < unit.mostColumns, placed.count * 2 > dated.count,
        let opens = placed.lazy.compactMap(\.bounds.earliestBegin).min(),
        let closes = placed.lazy.compactMap(\.bounds.latestBegin).max()
      else { return false }
      return dated.allSatisfy { event in
        let bounds = event.date!.bounds
        return bounds.earliestBegin! <= closes && bounds.latestBegin! >= opens
      }
    } ?? .years
  }

  private var mostColumns: Int {
    switch self {
    case .hours: 36
    case .days: 45
    case .months: 24
    case .years: .max
    }
  }

  /// Where the event began; nil where that is not known to one unit.
  func place(of event: Event) -> Int? {
    guard let first = event.date?.bounds.earliestBegin, let last = event.date?.bounds.latestBegin, first <= last else {
      return nil
    }
    switch self {
    case .years: return first.year == last.year ? first.year : nil
    case .months: return Self.month(first) == Self.month(last) ? Self.month(first) : nil
    case .days: return first == last ? first.ordinal : nil
    case .hours:
      guard first == last, let time = event.date?.beginningTime else { return nil }
      return first.ordinal * 24 + time.hour
    }
  }

  private static func month(_ day: Day) -> Int { day.year * 12 + day.month - 1 }

  /// How many units a column can have.
  var steps: [Int] { self == .years ? [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] : [1] }

  /// In how many units a label can stand again.
  var rounds: [Int] {
    switch self {
    case .hours: [1, 2, 3, 6, 12, 24]
    case .days: [1, 2, 5, 10, 20]
    case .months: [1, 3, 6, 12]
    case .years: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    }
  }

  /// "year", "month".
  var noun: String { String(String(describing: self).dropLast()) }

  /// What stands under a column: "2010", "Nov", "8 Nov", "03:00".
  func label(_ place: Int) -> String {
    switch self {
    case .years: YearGroup.name(place)
    case .months: EnglishNames.shortMonths[Self.modulo(place, 12)]
    case .days:
      HistoricalDate.day(Day(ordinal: place)).shortWording.withoutYear(YearGroup.name(Day(ordinal: place).year))
    case .hours: clock(place)
    }
  }

  /// What a label by itself leaves out: " 2023" behind "Nov" or "8 Nov", ", 8 Nov 2023" behind an hour.
  func context(_ place: Int) -> String {
    switch self {
    case .years: return ""
    case .months: return " " + YearGroup.name((place - Self.modulo(place, 12)) / 12)
    case .days: return " " + YearGroup.name(Day(ordinal: place).year)
    case .hours:
      return ", " + HistoricalDate.day(Day(ordinal: (place - Self.modulo(place, 24)) / 24)).shortWording
    }
  }

  /// The column in full: "November 2023", "8 November 2023, from 03:00".
  func name(_ place: Int) -> String {
    switch self {
    case .years: return YearGroup.name(place)
    case .months:
      let month = Self.modulo(place, 12)
      return HistoricalDate.month(month + 1, of: (place - month) / 12).wording
    case .days: return HistoricalDate.day(Day(ordinal: place)).wording
    case .hours:
      let hour = Self.modulo(place, 24)
      return HistoricalDate.day(Day(ordinal: (place - hour) / 24)).wording + ", from " + clock(place)
    }
  }

  private func clock(_ place: Int) -> String {
    let hour = Self.modulo(place, 24)
    return (hour < 10 ? "0" : "") + String(hour) + ":00"
  }

  static func floor(_ place: Int, _ step: Int) -> Int { place - modulo(place, step) }

  static func modulo(_ place: Int, _ step: Int) -> Int { ((place % step) + step) % step }
}
