import TimeExpressions

extension Meaning {
  /// Told from what the story has come to, or from what happened in it: "two days later", "that day", "the next morning",
  /// "the second day of the siege", "at six o'clock". The day of writing plays no part in it, as it does in "yesterday", "on
  /// Monday", "in May".
  var countsFromStory: Bool {
    switch self {
    case .unit(_, let relation), .named(_, let relation), .holiday(_, _, let relation?): relation.countsFromStory
    case .shift(_, _, _, let anchor), .counted(_, _, let anchor), .yearly(_, _, _, let anchor),
      .weekdayBeside(_, _, let anchor):
      anchor.countsFromStory
    case .time(_, let day): day?.countsFromStory ?? true
    case .inside(_, let outer), .feast(_, let outer), .ordinal(_, _, let outer), .nthWeekday(_, _, let outer),
      .run(_, _, let outer), .unitHolding(_, let outer):
      outer.countsFromStory
    case .portion(_, let inner), .approximate(let inner), .attribute(let inner): inner.countsFromStory
    case .range(let first, let last), .pair(let first, let last): first.countsFromStory || last.countsFromStory
    case .date, .vague, .duration, .set, .holiday: false
    }
  }
}

extension Relation {
  fileprivate var countsFromStory: Bool {
    switch self {
    case .that, .previous, .following, .definite: true
    case .this, .last, .next, .past, .coming, .within, .thisPast, .thisComing, .afterNext, .beforeLast, .yearEarlier:
      false
    }
  }
}

extension ShiftAnchor {
  fileprivate var countsFromStory: Bool {
    switch self {
    case .speech: false
    case .reference, .event: true
    case .expression(let day): day.countsFromStory
    }
  }
}
