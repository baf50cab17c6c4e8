package import Chronology
import TimeExpressions

/// What a strategy makes of a meaning: the two forms of the value, what it rests on, and the steps in plain words.
package struct Resolution: Hashable, Sendable {
  package var type: TIMEX3Type
  package var value: String
  package var mod: String?
  package var date: HistoricalDate?
  /// Where on the calendar it lies, for what builds on it: a shift, a portion, a later mention.
  package var point: CalendarPoint?
  package var basis: Basis
  package var anchor: Derivation.Anchor?
  package var steps: [String]

  package init(
    type: TIMEX3Type = .date, value: String, mod: String? = nil, date: HistoricalDate? = nil,
    point: CalendarPoint? = nil, basis: Basis = .stated, anchor: Derivation.Anchor? = nil, steps: [String] = []
  ) {
    self.type = type
    self.value = value
    self.mod = mod
    self.date = date
    self.point = point
    self.basis = basis
    self.anchor = anchor
    self.steps = steps
  }

  /// A point of the calendar.
  init(
    _ point: CalendarPoint, basis: Basis, anchor: Derivation.Anchor? = nil, _ steps: String...
  ) {
    self.init(
      value: point.value, date: point.date, point: point, basis: basis, anchor: anchor, steps: steps)
  }
}

/// What an expression is resolved against: the document's day (one of the two ends of its window), the mentions before
/// it, and what its own clause says.
struct ResolutionContext {
  /// The document's day, or one end of the window of days it can be.
  let documentDay: Day?
  /// The document's date as an anchor.
  let documentAnchor: Derivation.Anchor?
  var style: TextStyle
  /// The last date the text spoke of that lies on the calendar, and its words.
  var mention: Mention?
  /// The last day, month or year-bearing mention, for expressions that need as much.
  var lastDay: Mention?
  /// The date whose year later dates without one take in a narrative.
  var carried: Mention?
  /// The last date with a year that was no aside; it stands in for `carried` in its own sentence and the next.
  var recent: Mention?
  /// The number of the present sentence.
  var sentence = 0
  /// The periods whose results the text reports.
  var reported = ReportedPeriods()
  /// The named event that the expression counts from.
  var event: EventAnchor?
  var dayFirst: Bool
  var tense: ClauseTense = .unknown
  /// The word that ties it to its clause.
  var link: TimeExpression.Link?
  /// The name of the rule that found the expression.
  var rule = ""

  struct Mention: Hashable {
    var point: CalendarPoint
    var text: String
    /// It was told with a year of its own or completed from one.
    var isStated: Bool
    /// Its words leave open which of several dates is meant.
    var isDoubtful = false
    var sentence: Int
    var block: Int
  }

  var isNarrative: Bool { style == .narrative }

  /// The date that a later one without a year goes on from.
  var storyDate: Mention? {
    if let recent, sentence - recent.sentence <= 1 { return recent }
    return carried ?? recent
  }

  init(documentDay: Day?, style: TextStyle, dayFirst: Bool) {
    self.documentDay = documentDay
    documentAnchor = documentDay.map { Derivation.Anchor(kind: .documentDate, date: .day($0)) }
    self.style = style
    self.dayFirst = dayFirst
  }

  func anchor(_ mention: Mention) -> Derivation.Anchor {
    Derivation.Anchor(kind: .earlierMention, date: mention.point.date, text: mention.text)
  }

  /// So many sentences on, a report has come to something else.
  private static let newsReach = 3

  /// What "that day", "a week later" start from: the mention before, in a report one close by; else the document's day.
  var reference: (point: CalendarPoint, anchor: Derivation.Anchor, words: String)? {
    if let mention, isNarrative || documentDay == nil || sentence - mention.sentence <= Self.newsReach {
      return (mention.point, anchor(mention), "“\(mention.text)”")
    }
    if let day = documentDay, let documentAnchor {
      return (.day(day), documentAnchor, "the document's date")
    }
    return nil
  }
}

/// Whether a text reports (and speaks from its own date) or tells a story (and speaks from the date it has come to).
package enum TextStyle: String, Hashable, Sendable, CaseIterable { case news, narrative }

/// One way to place a meaning on the calendar. Strategies stand in an ordered list; the first that answers decides.
protocol ResolutionStrategy: Sendable {
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
}

/// The ordered list, and the way for a strategy to have an inner meaning resolved.
struct MeaningResolver: Sendable {
  /// From the most to the least specific: each stands before those whose cases it would otherwise lose to.
  static let strategies: [any ResolutionStrategy] = [
    FiscalYears(), ImpossibleDays(), WeekdayAndDay(), StatedDates(), CarriedDates(), BareDates(), BoundedShifts(),
    EventShifts(), ReportedComparisons(), RelativeUnits(), NamedRelatives(), InsideDates(), Shifts(), CountedDays(),
    WeekdaysBeside(),
    EarlierAndLater(), Portions(), ClockTimes(), Holidays(), HolidayWeekends(), Lengths(), YearlessRanges(), Ranges(),
  ]

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext) -> Resolution? {
    for strategy in MeaningResolver.strategies {
      if let resolution = strategy.resolve(meaning, in: context, with: self) { return resolution }
    }
    return nil
  }
}
