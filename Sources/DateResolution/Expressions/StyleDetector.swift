import Chronology
package import TimeExpressions

/// Tells reports from stories by their own time expressions.
///
/// A report speaks from its day: "yesterday", "on Monday", "last week". A story brings its own dates, with months and
/// years far from the time it was written. The balance of the two decides; where no day of writing is known, a text
/// that states more years than it points to its own day is a story, unless bare years are all that it states: those are
/// the background of many a report.
package enum StyleDetector {
  package static func style(of expressions: [TimeExpression], documentYear: Int?) -> TextStyle {
    reading(of: expressions, documentYear: documentYear).style
  }

  struct Reading {
    var style: TextStyle
    /// How often the text points to the day that it speaks from.
    var pointing: Int
    /// It points to its own day, and states bare years of the past alone: whatever month it names without a year is of a
    /// year that nobody has told.
    var isReport: Bool
  }

  static func reading(of expressions: [TimeExpression], documentYear: Int?) -> Reading {
    var (pointing, countedOn) = (0, 0)
    var (stated, background) = (0, 0)
    var distant = DistantYears()
    var (distantMonths, nearMonths) = (0, 0)
    for expression in expressions {
      switch expression.meaning.core.whole {
      case .unit(.day, .this), .unit(_, .last), .unit(_, .next), .unit(.week, .this), .named(_, .last),
        .shift(_, _, _, from: .speech), .inside(_, of: .unit(.year, .last)), .inside(_, of: .unit(.year, .next)):
        pointing += 1
        // "It was built in 1936 and burned the next year" counts from there.
        if expression.tense == .past, expression.meaning.isOfNext { countedOn += 1 }
      case .unit(.year, .this), .unit(.month, .this), .named(_, .this):
        // "He has won twice this year": in a story it is what has been told.
        if expression.tense == .present || expression.tense == .future { pointing += 1 }
      case .date(let date):
        if date.isBareWeekday { pointing += 1 }
        guard let year = date.year, !date.yearIsShort else { continue }
        stated += 1
        if date.month == nil, expression.tense == .past { background += 1 }
        guard let documentYear else { continue }
        let isDistant = abs(documentYear - year) > 3
        if isDistant { distant.note(date, in: expression.sentence) }
        if date.month != nil {
          if isDistant { distantMonths += 1 } else { nearMonths += 1 }
        }
      default: break
      }
    }
    let isReport = pointing > countedOn && stated > 0 && background == stated
    guard documentYear != nil else {
      let isStory = stated > pointing - countedOn && !isReport
      return Reading(style: isStory ? .narrative : .news, pointing: pointing, isReport: isReport)
    }
    let isStory =
      distant.tellStory && distant.count > 3 * pointing
      || distantMonths >= 3 && distantMonths > 3 * nearMonths && distant.count > pointing
    return Reading(style: isStory ? .narrative : .news, pointing: pointing, isReport: isReport && !isStory)
  }
}

/// The years far from the writing's that a text names.
private struct DistantYears {
  private(set) var count = 0
  /// No sentence counts for more than two: "won in 1931, 1935, 1950 and 1977" is one look back.
  private var spread = 0
  private var sentences = 0
  private var hasMonth = false
  private var last: (sentence: Int, count: Int)?

  mutating func note(_ date: PartialDate, in sentence: Int) {
    count += 1
    if date.month != nil { hasMonth = true }
    if let last, last.sentence == sentence {
      self.last = (sentence, last.count + 1)
    } else {
      last = (sentence, 1)
      sentences += 1
    }
    if let last, last.count <= 2 { spread += 1 }
  }

  /// Whether they can be what the text tells, and not only the background of a report: bare years in two or three of its
  /// sentences are that.
  var tellStory: Bool { spread >= 5 && (hasMonth || sentences >= 4) }
}

extension Meaning {
  /// What a part or a stretch is told of: "May 2014" in "the first week of May 2014".
  fileprivate var whole: Meaning {
    switch self {
    case .ordinal(_, _, let outer), .run(_, _, let outer), .nthWeekday(_, _, let outer): outer.core
    case .unitHolding(_, let inner): inner.core
    default: self
    }
  }
}

extension PartialDate {
  /// A weekday and no more.
  var isBareWeekday: Bool { weekday != nil && day == nil }
}
