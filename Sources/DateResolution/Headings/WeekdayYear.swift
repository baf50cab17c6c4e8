import Chronology
import TimeExpressions

/// The year of a diary's first headings by their weekdays, where only a later heading states one: "Friday 21 February",
/// "Wednesday 4 March" … "Thursday 18 March 2021" began in 2020.
struct WeekdayYear: Hashable {
  /// That of the first heading.
  let year: Int
  /// The place of the heading that states a year, among the headings.
  let stated: Int

  /// Nil unless the headings go on in time, two or more of the first ones have weekdays, and all weekdays fall together in
  /// one of the few years up to the stated one. A weekday returns to its day after five years at the least.
  init?(of dates: [PartialDate]) {
    guard let stated = dates.firstIndex(where: { $0.year != nil }), let last = dates[stated].point,
      dates[..<stated].allSatisfy({ $0.day != nil && $0.month != nil }),
      dates[..<stated].count(where: { $0.weekday != nil }) >= 2
    else { return nil }
    let found = (0..<Self.mostYears).map { last.year - $0 }.filter { year in
      guard let end = Self.end(of: dates[..<stated], from: year) else { return false }
      return end <= last.lastDay
    }
    guard found.count == 1 else { return nil }
    year = found[0]
    self.stated = stated
  }

  /// The last of the days, which go on from the first one in that year; nil where a weekday is wrong.
  private static func end(of dates: ArraySlice<PartialDate>, from year: Int) -> Day? {
    var last: Day?
    for date in dates {
      var day = date.inYear(last?.year ?? year).point?.day
      if let found = day, let last, found < last { day = date.inYear(last.year + 1).point?.day }
      guard let day, date.weekday == nil || day.weekday == date.weekday else { return nil }
      last = day
    }
    return last
  }

  private static let mostYears = 5
}
