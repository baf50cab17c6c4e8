import Chronology
import TimeExpressions

/// Weeks counted back from a Saturday or a Sunday.
///
/// Who writes "last week" at a weekend may mean the one that is ending, or the one before it, and "two weeks ago" is no week
/// from Monday to Sunday but about that many days back. TIMEX3 has the week of the calendar all the same.
struct WeekendWriting {
  private let today: Day

  init(_ today: Day) { self.today = today }

  private var isWeekend: Bool { today.weekday >= 6 }

  /// "Last week", "the week before last": from that Monday on to the end of the next week, or to the day of writing.
  func widen(_ resolution: inout Resolution) {
    guard isWeekend, case .week(let monday)? = resolution.point else { return }
    resolution.date = .within(monday, min(monday + 13, today))
    resolution.steps.append("or, for it is told at a weekend, the week after it")
  }

  /// "Late last week": that part of either.
  func widen(_ resolution: inout Resolution, to part: ClosedRange<Int>, of whole: Meaning) {
    guard isWeekend, whole.isPastWeek, case .week(let monday)? = resolution.point else { return }
    resolution.date = .within(monday + part.lowerBound, min(monday + 7 + part.upperBound, today))
  }

  /// "On Wednesday last week": that day of either.
  func widen(_ resolution: inout Resolution, dayOf whole: Meaning) {
    guard isWeekend, whole.isPastWeek, let day = resolution.point?.day, resolution.date != nil, day + 7 <= today else {
      return
    }
    resolution.date = .oneOf([.day(day), .day(day + 7)])
  }

  /// "Two weeks ago": so many days back, and some days more or less.
  func place(_ resolution: inout Resolution, weeksAgo count: Int, isApproximate: Bool) {
    guard isWeekend, count > 0, resolution.date != nil else { return }
    let day = today - 7 * count
    let window = HistoricalDate.within(day - Self.slack, day + Self.slack)
    resolution.date = isApproximate ? .approximate(window) : window
  }

  /// Days.
  private static let slack = 3
}

extension Meaning {
  fileprivate var isPastWeek: Bool {
    switch self {
    case .unit(.week, .last), .unit(.week, .beforeLast): true
    default: false
    }
  }
}
