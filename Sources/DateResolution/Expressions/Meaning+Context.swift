import Chronology
import TimeExpressions

/// What a meaning says itself, and what it leaves to its context.
extension Meaning {
  /// The same shift from another anchor.
  func counted(from anchor: ShiftAnchor) -> Meaning {
    if case .shift(let quantity, let unit, let direction, _) = self {
      return .shift(quantity, unit, direction, from: anchor)
    }
    if case .weekdayBeside(let weekday, let direction, _) = self {
      return .weekdayBeside(weekday, direction, from: anchor)
    }
    return self
  }

  /// Told from the time that the text speaks of, and not from its writing: "that day", "two weeks later".
  var needsMention: Bool {
    switch self {
    case .unit(_, let relation), .named(_, let relation), .holiday(_, nil, let relation?):
      [.that, .previous, .following].contains(relation)
    case .feast(_, of: let year): year.needsMention
    case .shift(_, _, _, let anchor), .counted(_, _, let anchor), .yearly(_, _, _, let anchor):
      anchor == .reference || anchor == .event
    case .time(_, let day?): day.needsMention
    // "June of that year"; "Monday of the previous week" can be told from the day of writing.
    case .inside(_, .unit(.year, .that)): true
    case .portion(_, let inner), .approximate(let inner): inner.needsMention
    default: false
    }
  }

  /// "This year", "this March": the one that holds the time of speaking.
  var isOfThis: Bool {
    switch self {
    case .unit(_, .this), .named(_, .this): true
    case .inside(_, let outer): outer.isOfThis
    case .time(_, let day?): day.isOfThis
    case .portion(_, let inner), .approximate(let inner): inner.isOfThis
    default: false
    }
  }

  /// "The first week of August", "the last two weeks of May".
  var isPartOfDate: Bool {
    switch self {
    case .ordinal, .run: true
    default: false
    }
  }

  /// "On 1 July", "in March".
  var isYearless: Bool {
    switch self {
    case .date(let date): date.year == nil && date.month != nil && date.decade == nil
    case .holiday(_, nil, nil): true
    case .time(_, let day?): day.isYearless
    default: false
    }
  }

  /// A month or a day, or a stretch of them, without a year.
  var leavesYearOut: Bool {
    if case .range(let begin, _) = self { return begin.core.leavesYearOut }
    let stated = stated
    return stated.year == nil && (stated.month != nil || stated.day != nil)
  }

  /// A clock time without a day.
  var isBareClock: Bool {
    if case .time(_, nil) = self { true } else { false }
  }

  /// It dates nothing.
  var isAttribute: Bool {
    if case .attribute = self { true } else { false }
  }

  /// Whether annotators mark it in a text of that style: attributes in stories alone, "soon" in reports alone.
  func isMarked(in style: TextStyle) -> Bool {
    switch self {
    case .attribute: style == .narrative
    case .vague(.shortly): style == .news
    default: true
    }
  }

  /// A bare weekday, or a part of one: "Sunday evening".
  var isWeekday: Bool {
    switch self {
    case .date(let date): date.weekday != nil && date.day == nil
    case .time(_, let day?): day.isWeekday
    default: false
    }
  }

  /// The calendar fields that the expression states by itself.
  var stated: StatedFields {
    switch self {
    case .date(let date), .named(let date, _), .inside(let date, _):
      StatedFields(
        year: date.yearIsShort ? nil : date.year, month: date.month, day: date.dayMonthOrder == nil ? date.day : nil,
        weekday: date.weekday)
    case .time(_, let on?): on.stated
    case .holiday(_, let year?, _): StatedFields(year: year)
    case .portion(_, let inner), .approximate(let inner): inner.stated
    default: StatedFields()
    }
  }
}
