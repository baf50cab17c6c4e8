/// What resolving and merging do with dates. All of it works on the outer days; nothing guesses.
extension HistoricalDate {
  /// The window that spans both: from the earlier first day to the later last day. Open where one of them is. One of
  /// them itself when it spans the other.
  public static func hull(_ one: HistoricalDate, _ other: HistoricalDate) -> HistoricalDate {
    if one.contains(other) { return one }
    if other.contains(one) { return other }
    let earliest = one.earliest.flatMap { first in other.earliest.map { min(first, $0) } }
    let latest = one.latest.flatMap { last in other.latest.map { max(last, $0) } }
    return within(earliest, latest)
  }

  /// The window that spans all of them; nil for an empty list.
  public static func hull(of dates: [HistoricalDate]) -> HistoricalDate? {
    guard let first = dates.first else { return nil }
    return dates.dropFirst().reduce(first, hull)
  }

  /// Whether every day that can belong to the other can belong to this.
  public func contains(_ other: HistoricalDate) -> Bool {
    let begins = earliest.map { first in other.earliest.map { first <= $0 } ?? false } ?? true
    let ends = latest.map { last in other.latest.map { last >= $0 } ?? false } ?? true
    return begins && ends
  }

  /// Whether the day can belong to it.
  public func contains(_ day: Day) -> Bool {
    (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true)
  }

  /// Whether both can be true of one event: they share a day.
  public func isCompatible(with other: HistoricalDate) -> Bool {
    if let mine = earliest, let theirs = other.latest, theirs < mine { return false }
    if let mine = latest, let theirs = other.earliest, theirs > mine { return false }
    return true
  }

  /// The window of the days they share; nil when there is none. One of them itself when it lies inside the other.
  public func intersection(with other: HistoricalDate) -> HistoricalDate? {
    guard isCompatible(with: other) else { return nil }
    if contains(other) { return other }
    if other.contains(self) { return self }
    let first = [earliest, other.earliest].compactMap { $0 }.max()
    let last = [latest, other.latest].compactMap { $0 }.min()
    return .within(first, last)
  }

  /// How many days it spans, both outer days included: 1 for a day, 365 or 366 for a year; nil when an end is open.
  public var width: Int? {
    guard let earliest, let latest else { return nil }
    return latest - earliest + 1
  }
}
