/// The order of a chronology: total, and the same on every machine.
///
/// 1. By the first day that can belong to the date; where nothing bounds it there ("before 2021"), by its last day.
/// 2. An open beginning before a known one.
/// 3. A day before its hours, and hours in their order, also those at which something begins that goes on: "8 November,
///    00:00" before "8 November, 03:42 – 9 November, 09:10". As they were written, whatever their zone.
/// 4. The coarser before the finer: what can last longer first, so that a year stands before its months, a month
///    before its days. An open end counts as the longest.
/// 5. What must begin earlier first: "1979–1989" before "some time between 1979 and 1989".
/// 6. By the text of the EDTF.
///
/// A date that nothing bounds at all comes last.
extension HistoricalDate: Comparable {
  public static func < (left: HistoricalDate, right: HistoricalDate) -> Bool {
    let (mine, theirs) = (left.orderKey, right.orderKey)
    return mine == theirs ? left.edtf < right.edtf : mine < theirs
  }

  /// What decides the order before the text does; made once for each date where many are sorted.
  package var orderKey: OrderKey {
    OrderKey(
      first: earliest?.ordinal ?? latest?.ordinal ?? .max, hasBeginning: earliest != nil,
      time: beginningTime.map { ($0.hour * 60 + $0.minute) * 60 + $0.second } ?? -1,
      last: latest?.ordinal ?? .max, latestBegin: bounds.latestBegin?.ordinal ?? .max)
  }

  /// The clock of a moment, or of the beginning of what goes on.
  package var beginningTime: EDTFTime? {
    switch expression {
    case .date(let date): date.time
    case .interval(.date(let begin), _): begin.time
    case .interval, .set: nil
    }
  }

  /// A date's place in the order, as numbers: rules 1 to 5.
  package struct OrderKey: Hashable, Comparable, Sendable {
    var first: Int
    var hasBeginning: Bool
    var time: Int
    var last: Int
    var latestBegin: Int

    /// Where what has no date can stand.
    package static let last = OrderKey(first: .max, hasBeginning: true, time: .max, last: .min, latestBegin: .max)

    package static func < (a: OrderKey, b: OrderKey) -> Bool {
      if a.first != b.first { return a.first < b.first }
      if a.hasBeginning != b.hasBeginning { return b.hasBeginning }
      if a.time != b.time { return a.time < b.time }
      if a.last != b.last { return a.last > b.last }
      return a.latestBegin < b.latestBegin
    }
  }
}

/// How two stretches of days lie to each other: Allen, "Maintaining Knowledge about Temporal Intervals" (1983).
public enum IntervalRelation: String, Hashable, Sendable, CaseIterable {
  /// The one ends before the other begins, with a day or more between them.
  case before
  /// The other begins on the day after the one ends.
  case meets
  /// The one begins first and ends inside the other.
  case overlaps
  /// Both begin together and the one ends first.
  case starts
  /// The one lies inside the other and touches neither end.
  case during
  /// Both end together and the one begins last.
  case finishes
  case equals
  // The same seen from the other side.
  case after, metBy, overlappedBy, startedBy, contains, finishedBy

  /// The relation of the other to the one.
  package var inverse: IntervalRelation {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .starts: .startedBy
    case .during: .contains
    case .finishes: .finishedBy
    case .equals: .equals
    case .after: .before
    case .metBy: .meets
    case .overlappedBy: .overlaps
    case .startedBy: .starts
    case .contains: .during
    case .finishedBy: .finishes
    }
  }
}

extension HistoricalDate {
  /// How the days that can belong to this date lie to those of the other. Both are taken at their outermost; an open
  /// end reaches beyond every day.
  public func relation(to other: HistoricalDate) -> IntervalRelation {
    let (first, last) = (earliest?.ordinal ?? .min, latest?.ordinal ?? .max)
    let (otherFirst, otherLast) = (other.earliest?.ordinal ?? .min, other.latest?.ordinal ?? .max)
    if last < otherFirst { return last + 1 == otherFirst ? .meets : .before }
    if otherLast < first { return otherLast + 1 == first ? .metBy : .after }
    if first == otherFirst { return last == otherLast ? .equals : last < otherLast ? .starts : .startedBy }
    if last == otherLast { return first > otherFirst ? .finishes : .finishedBy }
    if first > otherFirst { return last < otherLast ? .during : .overlappedBy }
    return last > otherLast ? .contains : .overlaps
  }
}
