/// "Early March", "mid-2016", "the late 1990s": vague parts of a period, as windows.
///
/// The windows are wide on purpose: "early March" may be the 10th, "late 2016" may be September. They overlap for
/// decades, where usage is loosest.
///
/// | of a    | early            | mid              | late             |
/// |---------|------------------|------------------|------------------|
/// | month   | days 1 to 10     | days 11 to 20    | day 21 to the end|
/// | year    | January to April | May to August    | September to December |
/// | decade  | years 0 to 3     | years 3 to 6     | years 6 to 9     |
/// | century | years 0 to 33    | years 33 to 66   | years 66 to 99   |
///
/// A season, a quarter or a week has thirds by its days.
extension HistoricalDate {
  public enum Part: String, Hashable, Sendable, CaseIterable { case early, mid, late }

  /// That part of the period; the date itself where it is a day, a moment, an interval or a set.
  public static func part(_ part: Part, of date: HistoricalDate) -> HistoricalDate {
    guard case .date = date.expression, let (first, last) = date.window(of: part) else { return date }
    return within(first, last)
  }

  /// The first and the last day of that part; nil where it has no parts.
  func window(of part: Part) -> (Day, Day)? {
    guard let earliest, let latest else { return nil }
    switch precision {
    case .month: return (part.begin(earliest, days: [0, 10, 20]), part.end(earliest, days: [10, 20], latest))
    case .year: return part.months(earliest, latest, starts: [0, 4, 8], ends: [4, 8])
    case .decade: return part.months(earliest, latest, starts: [0, 36, 72], ends: [48, 84])
    case .century: return part.months(earliest, latest, starts: [0, 396, 792], ends: [408, 804])
    case .season, .quarter:
      let third = (latest - earliest + 1) / 3
      return (part.begin(earliest, days: [0, third, 2 * third]), part.end(earliest, days: [third, 2 * third], latest))
    case .unknown, .millennium, .week, .day, .time, .range: return nil
    }
  }
}

extension HistoricalDate.Part {
  private var index: Int { self == .early ? 0 : self == .mid ? 1 : 2 }

  fileprivate func begin(_ earliest: Day, days: [Int]) -> Day { earliest + days[index] }

  fileprivate func end(_ earliest: Day, days: [Int], _ latest: Day) -> Day {
    self == .late ? latest : earliest + (days[index] - 1)
  }

  /// A window of whole months: where each part starts and where the first two end, in months from the beginning.
  fileprivate func months(_ earliest: Day, _ latest: Day, starts: [Int], ends: [Int]) -> (Day, Day) {
    (earliest.adding(months: starts[index]), self == .late ? latest : earliest.adding(months: ends[index]) - 1)
  }
}
