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
  /// The last piece of a stretch; nil where it is one piece.
  package var end: CalendarPoint?
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

  /// Nothing on the calendar.
  init(value: String, basis: Basis, anchor: Derivation.Anchor?, _ steps: String...) {
    self.init(value: value, date: nil, point: nil, basis: basis, anchor: anchor, steps: steps)
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
  private(set) var documentDay: Day?
  /// The document's date as an anchor.
  private(set) var documentAnchor: Derivation.Anchor?
  var style: TextStyle
  /// The last date the text spoke of that lies on the calendar, and its words.
  var mention: Mention?
  /// The last day, month or year-bearing mention, for expressions that need as much.
  var lastDay: Mention?
  /// The date whose year later dates without one take in a narrative.
  var carried: Mention?
  /// The last date with a year that was no aside; it stands in for `carried` in its own sentence and the next.
  var recent: Mention?
  /// Where the story is, as far as the words tell.
  var story = StoryLine()
  /// The other year that a report has looked back to.
  var lookBack = LookBack()
  /// The number of the present sentence, and of its paragraph.
  var sentence = 0
  var block = 0
  /// "That spring they had met": told as before what the text has come to; only known for "that spring", "that May".
  var isPastPerfect = false
  /// "The" stands before the expression: "on the Monday".
  var isDefinite = false
  /// The last time of the clock that the text told, and its day: minutes from midnight.
  var lastClock: (minutes: Int, day: Day)?
  /// Where the expression begins.
  var start = 0
  /// The list of weekdays that it stands in.
  var list: WeekdayList?
  /// How it is tied to the year of a look back in its own sentence.
  var tie = YearTie.loose
  /// A pronoun is the subject of its sentence: "On 6 June he landed", "They had won on November 3".
  var hasPronoun = false
  /// It is the day of a saying: "told reporters on March 24 that".
  var isOfSaying = false
  /// The periods whose results the text reports.
  var reported = ReportedPeriods()
  /// The heading that the expression stands under. In a diary `documentDay` is its day.
  var heading: Mention?
  /// The named event that the expression counts from.
  var event: EventAnchor?
  var dayFirst: Bool
  /// Whether `dayFirst` is known, and not taken for lack of anything better.
  var isDayOrderKnown = true
  /// The story has returned to its day of writing: "Philip died in April last year."
  var hasReturned = false
  /// The paragraph that last spoke of its own time: "on Tuesday", "last week".
  var pointedBlock: Int?
  /// A story that returns to its day of writing now and then: a portrait, an obituary.
  var isProfile = false
  /// Questions and answers: what is told is of the speaker's life, and what is or will be of the day of writing.
  var isInterview = false
  /// It reports from a day of its own, whether that is known or not.
  var isReport = false
  var tense: ClauseTense = .unknown
  /// The clause tells for certain that it is past.
  var isOfPastVerb = false
  /// The word that ties it to its clause.
  var link: TimeExpression.Link?
  /// The name of the rule that found the expression.
  var rule = ""
  /// How it follows on the date that its sentence or the story told before it.
  var order = MonthsOfStory.Order.open
  /// "The base that has stood there since 1951 closes on 30 November": a story's sentence that speaks from its day of writing.
  var isOfPresent = false
  /// "He died on Friday", "the funeral was held on Tuesday".
  var tellsDeath = false
  /// What follows in its paragraph is told from the day of writing.
  var willPoint = false
  /// It is read from one of several dates that the story may be at.
  var isOneOfSeveral = false

  var isNarrative: Bool { style == .narrative }

  /// It speaks from where it has come to, for it has no day of its own that it could speak from.
  var isStory: Bool { isNarrative || documentDay == nil && !isReport }

  /// The date that a later one without a year goes on from.
  var storyDate: Mention? {
    if let recent, sentence - recent.sentence <= 1 { return recent }
    return carried ?? recent
  }

  init(
    documentDay: Day?, style: TextStyle, dayFirst: Bool, isDayOrderKnown: Bool = true, isProfile: Bool = false,
    isInterview: Bool = false, isReport: Bool = false
  ) {
    self.isInterview = isInterview
    self.isReport = isReport
    self.style = style
    self.dayFirst = dayFirst
    self.isDayOrderKnown = isDayOrderKnown
    self.isProfile = isProfile
    speak(from: documentDay)
  }

  /// Makes a day the one that the text speaks from: the document's, or that of a diary's entry, whose heading is set.
  mutating func speak(from day: Day?) {
    documentDay = day
    documentAnchor = day.map { day in
      if let heading, isEntry { return anchor(heading) }
      return Derivation.Anchor(kind: .documentDate, date: .day(day))
    }
  }

  /// The day that the expression speaks from is that of its heading.
  private var isEntry: Bool { heading?.point.day == documentDay }

  /// The day that the expression speaks from, in words.
  var ownDay: String { heading != nil && isEntry ? "the heading's date" : "the document's date" }

  func anchor(_ mention: Mention) -> Derivation.Anchor {
    Derivation.Anchor(
      kind: mention.isHeading ? .heading : .earlierMention, date: mention.point.date, text: mention.text)
  }

  /// So many sentences on, a report has come to something else.
  private static let newsReach = 3

  /// Whether "the next day", told of the past, goes on from a date close before it.
  var goesOn: Bool {
    guard isDefinite, tense != .future, let mention else { return false }
    let reach = tense == .past || tense == .unknown ? Self.newsReach : 1
    return sentence - mention.sentence <= reach && mention.point.unit <= .month
  }

  /// "He returned in 1984. They won a prize the next year": told as past, it is not the year after the writing's.
  var goesOnFromYear: Bool {
    // Of "was dead by the next spring" the verb does not date the spring.
    guard isDefinite, tense == .past || link == .by && tense == .unknown, let mention, let documentDay else {
      return false
    }
    return sentence - mention.sentence <= 1 && mention.point.unit <= .year && mention.point.year < documentDay.year
  }

  /// What "that day", "a week later" start from: the mention before, in a report one close by; else the document's day.
  /// What comes after a stretch comes after its end.
  ///
  /// - Parameter goesOn: "the following month", told as past, follows a date of the paragraph before, however long that is.
  func reference(_ direction: ShiftDirection?, goesOn: Bool = false)
    -> (point: CalendarPoint, anchor: Derivation.Anchor, words: String)?
  {
    if let mention,
      isStory || sentence - mention.sentence <= Self.newsReach
        || goesOn && tense == .past && sentence - mention.sentence <= 2 * Self.newsReach && block - mention.block <= 1
    {
      let point = direction == .before ? mention.point : mention.end
      return (
        point, anchor(mention), point == mention.point ? "“\(mention.text)”" : "the end of “\(mention.text)”"
      )
    }
    if let day = documentDay, let documentAnchor {
      return (.day(day), documentAnchor, ownDay)
    }
    return nil
  }
}

/// Whether a text reports (and speaks from its own date) or tells a story (and speaks from the date it has come to).
package enum TextStyle: String, Hashable, Sendable, CaseIterable { case news, narrative }

/// One way to place a meaning on the calendar. Strategies stand in an ordered list; the first that answers decides.
protocol ResolutionStrategy: Sendable {
  /// What it may have an answer for; about other meanings it is not asked.
  var kinds: MeaningKinds { get }
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
}

/// The ordered list, and the way for a strategy to have an inner meaning resolved.
struct MeaningResolver: Sendable {
  /// From the most to the least specific: each stands before those whose cases it would otherwise lose to.
  static let strategies: [any ResolutionStrategy] = [
    FiscalYears(), ImpossibleDays(), WeekdayAndDay(), StatedDates(), CarriedDates(), BareDates(),
    FractionalShifts(), BoundedShifts(), EventShifts(), ReportedComparisons(), RelativeUnits(), NamedRelatives(),
    InsideDates(), YearlyTimes(), Shifts(), CountedDays(),
    WeekdaysBeside(), EarlierAndLater(), Portions(), ClockTimes(), Holidays(), HolidayWeekends(), Lengths(),
    YearlessRanges(), Ranges(),
  ]

  /// By kind of meaning, in the same order. To have each say that a meaning is not its own cost as much as the answers.
  private static let answering: [[any ResolutionStrategy]] = (0..<MeaningKinds.count).map { kind in
    strategies.filter { $0.kinds.contains(MeaningKinds(rawValue: 1 << UInt32(kind))) }
  }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext) -> Resolution? {
    let strategies = MeaningResolver.answering[meaning.kind.rawValue.trailingZeroBitCount]
    // By place, for a loop over the strategies themselves copies each.
    for place in strategies.indices {
      if let resolution = strategies[place].resolve(meaning, in: context, with: self) { return resolution }
    }
    return nil
  }
}
