import Chronology
import TimeExpressions

/// Weekdays told in one breath: "met on Monday and Wednesday", "on Tuesday, Thursday and Saturday". They follow each other
/// as they are told: on a Tuesday the last Wednesday is of the week before, and so is the Monday told before it.
struct WeekdayList: Hashable {
  /// The weekdays that the list goes on with.
  var following: [Int] = []
  /// The day of the member before; nil at its head.
  var previous: Day?
}

extension ContextWalk {
  /// Takes note of the list that the expression stands in.
  mutating func list(_ expression: TimeExpression, before following: ArraySlice<TimeExpression>) {
    guard !context.isNarrative, expression.meaning.bareWeekday != nil else {
      context.list = nil
      return
    }
    var list = WeekdayList()
    if context.list?.following.isEmpty == false { list.previous = context.lastDay?.point.day }
    // "Will be closed on Friday and reopened on Monday": the Monday after that Friday.
    if list.previous == nil, expression.tense == .future, let told = context.lastDay,
      told.sentence == expression.sentence, told.place < expression.range.lowerBound, let day = told.point.day,
      day.weekday != expression.meaning.bareWeekday, surroundings.succeeds(told.place..<expression.range.lowerBound)
    {
      list.previous = day
    }
    var end = expression.range.upperBound
    for next in following.prefix(Self.longestList) {
      guard let weekday = next.meaning.bareWeekday, next.block == expression.block,
        surroundings.joinsList(end..<next.range.lowerBound)
      else { break }
      list.following.append(weekday)
      end = next.range.upperBound
    }
    context.list = list.following.isEmpty && list.previous == nil ? nil : list
  }

  private static let longestList = 6
}

extension Meaning {
  /// "Monday", without a day of the month.
  fileprivate var bareWeekday: Int? { if case .date(let date) = self, date.isBareWeekday { date.weekday } else { nil } }
}
