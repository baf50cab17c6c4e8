/// What composition asks of meanings: whether they lie on the calendar, tell a day, or leave their year unsaid.
extension PartialDate {
  var isDay: Bool { day != nil || weekday != nil }
  /// A bare weekday, which months have a first and a last of.
  var isCountable: Bool { weekday != nil && day == nil }
  /// A part of a year that tells no year.
  var isInYear: Bool { year == nil && (month != nil || quarter != nil || season != nil || half != nil || week != nil) }
}

extension Meaning {
  /// The date inside portions and approximations.
  package var core: Meaning {
    switch self {
    case .portion(_, let inner), .approximate(let inner): inner.core
    default: self
    }
  }

  func replacingCore(_ core: Meaning) -> Meaning {
    switch self {
    case .portion(let portion, let inner): .portion(portion, inner.replacingCore(core))
    case .approximate(let inner): .approximate(inner.replacingCore(core))
    default: core
    }
  }

  /// Something that lies on the calendar.
  var isDateLike: Bool {
    switch self {
    case .date, .unit, .named, .inside, .holiday, .feast, .portion, .approximate, .unitHolding, .ordinal: true
    case .shift(_, _, _, from: .event): false
    case .shift, .counted, .weekdayBeside(_, _, from: .expression): true
    default: false
    }
  }

  /// A single day.
  var isDay: Bool {
    switch self {
    case .date(let date): date.day != nil
    case .unit(.day, _), .shift(_, .day, _, _), .holiday, .feast: true
    default: false
    }
  }

  /// "yesterday", "two days ago".
  var isDayFromSpeech: Bool { if case .shift(_, .day, _, from: .speech) = self { true } else { false } }

  /// "this Thursday", "next Monday".
  var isNamedWeekday: Bool { if case .named(let date, _) = self { date.weekday != nil } else { false } }

  /// "Monday", without a day of the month.
  var isBareWeekday: Bool {
    if case .date(let date) = self { date.weekday != nil && date == .weekday(date.weekday ?? 0) } else { false }
  }

  /// A date told by its fields.
  var isStatedDate: Bool { if case .date = core { true } else { false } }
}

extension TimeSpan {
  /// "two years" by "six months": a count of a smaller unit, less than makes one of the larger.
  func isContinued(by part: Part) -> Bool {
    guard let last = parts.last, let count = part.quantity.whole, last.quantity.whole != nil,
      !part.quantity.isApproximate
    else { return false }
    let most =
      switch (last.unit, part.unit) {
      case (.year, .month): 11
      case (.year, .week): 51
      case (.year, .day): 364
      case (.month, .week): 4
      case (.month, .day): 30
      case (.week, .day): 6
      case (.day, .hour): 23
      case (.hour, .minute), (.minute, .second): 59
      default: 0
      }
    return (1...max(most, 1)).contains(count) && most > 0
  }

  /// One count of one unit, placed nowhere.
  var isPlain: Bool { parts.count == 1 && relation == nil }
}

extension PartialDate {
  /// "the summer", and no more.
  var isBareSeason: Bool {
    var bare = PartialDate()
    bare.season = season
    return season != nil && self == bare
  }

  var isBareYear: Bool { year != nil && self == PartialDate(year: year) }
}
