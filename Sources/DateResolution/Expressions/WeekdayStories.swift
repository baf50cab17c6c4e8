import Chronology
import TimeExpressions

/// A weekday behind a day of some weeks ago or more, from which the story may go on: "The bank failed on Tuesday, 8
/// November 2022. On Wednesday its doors were shut."
struct WeekdayStories {
  typealias Mention = ResolutionContext.Mention

  /// The latest such weekday, or the first behind the day told before it. Where that day has its weekday beside it, a story
  /// is told by weekdays, and a report may have come back to its own week all the same.
  static func leavingOpen(
    _ latest: Resolution, _ weekday: Int, _ today: Day, in context: borrowing ResolutionContext
  ) -> Resolution {
    guard !context.isNarrative, context.tense == .past || context.tense == .unknown, context.link != .since,
      let day = context.lastDay, day.hasWeekday, context.sentence - day.sentence <= 1, let date = latest.date
    else { return latest }
    let days = day.readings.compactMap(\.day).filter { $0 + 7 <= today }.map { $0.next(weekday) }
    let others = days.map { HistoricalDate.day($0) }.filter { $0 != date }
    guard !others.isEmpty else { return latest }
    var resolution = latest
    resolution.date = .oneOf(Set((date.alternatives ?? [date]) + others).sorted())
    resolution.steps.append("or the first one behind “\(day.text)”, a day told with its weekday")
    return resolution
  }

  /// "The deal was signed on 5 December 2022. They flew out on 22 April; Britain followed on the Sunday": the first such
  /// weekday from the day told last, in each year that it may be of. Nil where that day is of the writing's own week.
  static func weekday(
    _ weekday: Int, behind day: Mention, _ today: Day, in context: borrowing ResolutionContext
  ) -> Resolution? {
    let days = day.readings.compactMap(\.day)
    guard let last = days.max(), let first = day.point.day, last + 7 <= today else { return nil }
    var resolution = Resolution(
      .day(first.first(weekday)), basis: .relative, anchor: context.anchor(day),
      "the first such weekday from “\(day.text)” on")
    resolution.date = .oneOf(Set(days.map { .day($0.first(weekday)) }).sorted())
    return resolution
  }
}

extension Day {
  /// The first such weekday from this day on.
  fileprivate func first(_ weekday: Int) -> Day { self + (weekday - self.weekday + 7) % 7 }
  /// The first such weekday behind this day.
  fileprivate func next(_ weekday: Int) -> Day { (self + 1).first(weekday) }
}
