/// A date as a chronology needs it: from a day to a century, certain or not, a point or an interval, closed or open.
/// The one text form is EDTF (ISO 8601-2:2019, levels 0 to 2).
public struct HistoricalDate: Hashable, Sendable {
  /// Canonical EDTF.
  public let edtf: String
  public let bounds: DateBounds
  public let precision: Precision

  package init(edtf: String, bounds: DateBounds, precision: Precision) {
    self.edtf = edtf
    self.bounds = bounds
    self.precision = precision
  }

  /// How exact the date is stated, from the coarsest to the finest.
  public enum Precision: String, Hashable, Sendable, CaseIterable, Comparable {
    case unknown, millennium, century, decade, year, season, quarter, month, week, day, time
    /// A window of days of another length: "early March", "between 13 February and 7 December".
    case range

    public static func < (left: Precision, right: Precision) -> Bool { left.rank < right.rank }
    private var rank: Int { Precision.allCases.firstIndex(of: self)! }
  }

  public var earliest: Day? { bounds.earliest }
  public var latest: Day? { bounds.latest }

  // MARK: Making one

  public static func day(_ day: Day) -> HistoricalDate {
    HistoricalDate(edtf: day.description, bounds: DateBounds(within: day, day), precision: .day)
  }

  /// A calendar month; `month` is 1 to 12.
  public static func month(_ month: Int, of year: Int) -> HistoricalDate {
    HistoricalDate(
      edtf: Day.padded(year: year) + (month < 10 ? "-0" : "-") + String(month),
      bounds: DateBounds(
        within: Day(checkedYear: year, month: month, day: 1),
        Day(checkedYear: year, month: month, day: Day.daysIn(month: month, year: year))),
      precision: .month)
  }

  public static func year(_ year: Int) -> HistoricalDate {
    HistoricalDate(
      edtf: Day.padded(year: year),
      bounds: DateBounds(
        within: Day(checkedYear: year, month: 1, day: 1), Day(checkedYear: year, month: 12, day: 31)),
      precision: .year)
  }

  /// Something that began in the one and ended in the other: EDTF `begin/end`. A nil end is open (`..`).
  public static func interval(_ begin: HistoricalDate?, _ end: HistoricalDate?) -> HistoricalDate {
    HistoricalDate(
      edtf: (begin?.edtf ?? "..") + "/" + (end?.edtf ?? ".."),
      bounds: DateBounds(
        earliestBegin: begin?.bounds.earliest, latestBegin: begin?.bounds.latest,
        earliestEnd: end?.bounds.earliest, latestEnd: end?.bounds.latest),
      precision: .range)
  }

  /// Some time, no longer known, from the first day to the last: EDTF's one of a set, `[begin..end]`. Whole months and
  /// years are written as such (`[2016-09..2016-12]`); one day, one month or one year becomes that date itself. A nil
  /// end is open: `[..2020-12-31]` is "before 2021".
  public static func within(_ earliest: Day?, _ latest: Day?) -> HistoricalDate {
    if let earliest, earliest == latest { return .day(earliest) }
    return HistoricalDate(
      edtf: "[" + (earliest?.description ?? "") + ".." + (latest?.description ?? "") + "]",
      bounds: DateBounds(within: earliest, latest), precision: .range)
  }

  /// Some time before the first day of that date.
  public static func before(_ date: HistoricalDate) -> HistoricalDate { within(nil, date.earliest.map { $0 - 1 }) }
  /// Some time after the last day of that date.
  public static func after(_ date: HistoricalDate) -> HistoricalDate { within(date.latest.map { $0 + 1 }, nil) }
}
