import Chronology

/// The calendar of Iran and Afghanistan: 1 Farvardin 1399 is 20 March 2020.
enum PersianCalendar {
  /// The day of a Persian date, nil where there is none.
  ///
  /// The leap years are those of the 33-year cycle, which agrees with the astronomical ones from 1178 to 1633.
  static func day(year: Int, month: Int, day: Int) -> Day? {
    guard (1178...1633).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= (month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29) else { return nil }
    guard let anchor = Day(year: 2020, month: 3, day: 20) else { return nil }
    let monthStart = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return anchor + (yearStart(year) - yearStart(1399) + monthStart + day - 1)
  }

  private static func isLeap(_ year: Int) -> Bool { (8 * year + 29) % 33 < 8 }

  private static func yearStart(_ year: Int) -> Int { 365 * year + (8 * year + 21) / 33 }
}
