/// What a time expression says, before any anchor is applied: a tree that resolution walks, never a string of codes.
package indirect enum Meaning: Hashable, Sendable {
  /// A calendar date with whatever fields the words give: "3 May 1985", "July 5", "Monday", "the 1990s".
  case date(PartialDate)
  /// A unit told by its relation to an anchor: "last week", "this year", "the next day", "that month".
  case unit(TimeUnit, Relation)
  /// A named part of the calendar told by its relation: "last March", "next Friday", "this summer".
  case named(PartialDate, Relation)
  /// An inner date placed by an outer one: "June last year", "the third quarter of fiscal 1990".
  case inside(PartialDate, of: Meaning)
  /// So many units before or after an anchor: "three days ago", "two weeks later", "a year before the war".
  case shift(Quantity, TimeUnit, Direction, from: ShiftAnchor)
  /// A shift told in several units, or to the day: "a month and 21 days ago", "a year ago today". As exact as its last
  /// part.
  case counted(TimeSpan, Direction, from: ShiftAnchor)
  /// So many times of the year before or after an anchor: "two summers later", "three Christmases ago".
  case yearly(Meaning, Int, Direction, from: ShiftAnchor)
  /// The nearest such weekday before or after something: "the Friday before Christmas".
  case weekdayBeside(Int, Direction, from: ShiftAnchor)
  /// A stretch of a date: "early March", "the end of 1990".
  case portion(Portion, Meaning)
  /// "about 1850", "around noon".
  case approximate(Meaning)
  /// A clock time or part of a day, on a day when one is told.
  case time(ClockTime, on: Meaning?)
  case vague(VagueReference)
  case duration(TimeSpan)
  case set(Recurrence)
  case holiday(Holiday, year: Int?, Relation?)
  /// A feast placed by the year that another expression tells: "Christmas last year", "Easter the following year".
  case feast(Holiday, of: Meaning)
  /// From the one to the other: "1979-1989", "from March to May 2010".
  case range(Meaning, Meaning)
  /// The one and the other, each for itself: "28 and 29 August".
  case pair(Meaning, Meaning)
  /// The nth unit of a larger one: "the first week of May", "the second quarter of last year".
  case ordinal(Int, TimeUnit, of: Meaning)
  /// The nth such weekday of a month or year; -1 is the last: "the second Monday of next month".
  case nthWeekday(Int, Int, of: Meaning)
  /// The first or last few: "the last two weeks of February"; negative counts from the end.
  case run(Int, TimeUnit, of: Meaning)
  /// "the week of 3 May": the unit that holds the date.
  case unitHolding(TimeUnit, Meaning)
  /// A word that places its noun in time and dates nothing: "the former king", "the Spring Offensive".
  case attribute(Meaning)
}

/// Units of time, from the shortest to the longest.
package enum TimeUnit: Int32, Hashable, Sendable, CaseIterable, Comparable {
  case second = 1, minute, hour, day, night, weekend, week, fortnight, month, quarter, season, half, year, decade,
    century, millennium
  /// Days on which business is done.
  case businessDay
  /// "period" in news of business: the quarter or year the report is of.
  case period

  package static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}

/// How a unit or name is related to its anchor.
package enum Relation: Int32, Hashable, Sendable {
  /// "this", "current": the one that holds the time of speaking.
  case this
  case last
  case next
  /// "that", "the same": the one the text spoke of.
  case that
  /// "the previous": before the one the text spoke of.
  case previous
  /// "the following": after the one the text spoke of.
  case following
  /// "the day", "the quarter": the definite article alone.
  case definite
  /// "the past year", "the last decade": up to the time of speaking. "The last day" is that of a stretch that only the text
  /// knows.
  case past
  /// "the coming year".
  case coming
  /// "within five days", "within the next year": from the time of speaking on, where the clause looks ahead.
  case within
  /// "this past spring".
  case thisPast
  /// "this coming Sunday".
  case thisComing
  case afterNext
  case beforeLast
  /// "year-earlier", "the year-ago quarter".
  case yearEarlier
}

/// Which way a shift goes.
package enum ShiftDirection: Int32, Hashable, Sendable { case before, after }

extension Meaning { package typealias Direction = ShiftDirection }

/// What a shift starts from.
package indirect enum ShiftAnchor: Hashable, Sendable {
  /// The time of speaking or writing: "ago", "from now".
  case speech
  /// The time the text speaks of: "earlier", "later".
  case reference
  /// Another expression: "two days before Christmas".
  case expression(Meaning)
  /// An event in words that this stage cannot date: "three weeks before the attack".
  case event
}

/// The fields of a calendar date that an expression states.
package struct PartialDate: Hashable, Sendable {
  /// Astronomical: 0 is 1 BCE.
  package var year: Int?
  /// Before our era or in it: 476, in a text that has told 753 BC.
  package var isOfEitherEra = false
  /// The year was written with two digits: "'98", "3/4/98".
  package var yearIsShort = false
  package var month: Int?
  package var day: Int?
  /// Monday is 1.
  package var weekday: Int?
  package var season: Season?
  package var quarter: Int?
  package var half: Int?
  /// ISO week.
  package var week: Int?
  /// The first year of a decade: 1990; a decade without a century ("the nineties") has 90 and `decadeIsShort`.
  package var decade: Int?
  package var decadeIsShort = false
  /// 19 for "the 19th century"; negative BCE.
  package var century: Int?
  /// 2 for the second millennium.
  package var millennium: Int?
  /// Of a year of business, whose months are not said: "fiscal 1990", "the fiscal third quarter".
  package var isFiscal = false
  package var isWeekend = false
  /// One of many: "on a Friday".
  package var isIndefinite = false
  /// Day and month may be exchanged: 3/4/2010.
  package var dayMonthOrder: DayMonthOrder?

  package init() {}

  package init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  package static func month(_ month: Int) -> PartialDate { PartialDate(month: month) }
  package static func weekday(_ weekday: Int) -> PartialDate { PartialDate(weekday: weekday) }
}

/// For numeric dates that can be read both ways.
package enum DayMonthOrder: Hashable, Sendable {
  /// Both readings are days of the calendar; the document decides. `month` and `day` hold the month-first reading.
  case ambiguous
  case dayFirst
  case monthFirst
}

package enum Season: Int32, Hashable, Sendable { case spring = 1, summer, autumn, winter }

package enum Portion: Int32, Hashable, Sendable {
  case early = 1, mid, late
  /// "the start of", "the end of".
  case start, end
  /// What of it lies before the time of speaking, or behind it: "earlier this year", "the rest of the week".
  case earlier, later
}

/// How many: exact, or only roughly known.
package struct Quantity: Hashable, Sendable {
  /// In thousandths, so that "2.5" and "half a" are exact; nil for "several".
  package var thousandths: Int?
  package var isApproximate = false
  /// "more than", "at least" …; as TIMEX3's mod.
  package var bound: Bound?
  /// "a few", "several": some small number, not more exactly said.
  package var isVague: Bool { thousandths == nil }

  package enum Bound: String, Hashable, Sendable { case moreThan, lessThan, atLeast, atMost }

  package init(_ count: Int, isApproximate: Bool = false) {
    thousandths = count * 1000
    self.isApproximate = isApproximate
  }
  package init(thousandths: Int?, isApproximate: Bool = false) {
    self.thousandths = thousandths
    self.isApproximate = isApproximate
  }
  package static let vague = Quantity(thousandths: nil)
  /// The whole number, when it is one.
  package var whole: Int? { thousandths.flatMap { $0 % 1000 == 0 ? $0 / 1000 : nil } }
}

package struct ClockTime: Hashable, Sendable {
  /// 0 to 24.
  package var hour: Int?
  package var minute: Int?
  package var second: Int?
  package var part: PartOfDay?
  package var zone: TimeZoneOffset?
  /// Stated with a word like "around".
  package var isApproximate = false
  /// Of no one day: "they moved only at night".
  package var isRecurring = false

  package init(
    hour: Int? = nil, minute: Int? = nil, second: Int? = nil, part: PartOfDay? = nil, zone: TimeZoneOffset? = nil
  ) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.part = part
    self.zone = zone
  }
}

package enum PartOfDay: Int32, Hashable, Sendable { case morning = 1, midday, afternoon, evening, night, daytime, dawn }

/// Minutes east of Greenwich; nil when the name is known but not its offset.
package struct TimeZoneOffset: Hashable, Sendable {
  package var minutes: Int
  package init(minutes: Int) { self.minutes = minutes }
}

package enum VagueReference: String, Hashable, Sendable {
  case past, present, future
  /// "soon": to come where a report says it; in a story it only says what came next.
  case shortly
}

package struct TimeSpan: Hashable, Sendable {
  /// From the longest unit to the shortest: "two years and six months".
  package var parts: [Part]
  package struct Part: Hashable, Sendable {
    package var quantity: Quantity
    package var unit: TimeUnit
    package init(_ quantity: Quantity, _ unit: TimeUnit) {
      self.quantity = quantity
      self.unit = unit
    }
  }
  /// Where it lies, if that is said: "the past three months", "the next two weeks".
  package var relation: Relation?

  package init(_ quantity: Quantity, _ unit: TimeUnit, relation: Relation? = nil) {
    parts = [Part(quantity, unit)]
    self.relation = relation
  }
}

/// Something that comes again: "every Monday", "daily", "twice a year".
package struct Recurrence: Hashable, Sendable {
  package var every: Every
  package indirect enum Every: Hashable, Sendable {
    case unit(Quantity, TimeUnit)
    case named(PartialDate, PartOfDay?)
  }
  package init(_ every: Every) { self.every = every }
}
