package import Chronology
import TimeExpressions

/// A time expression with its place in the text and, as far as the evidence goes, its place on the calendar.
package struct ResolvedExpression: Hashable, Sendable {
  /// UTF-8 byte offsets into the text.
  package var range: Range<Int>
  /// TIMEX3 type, value and modifier, as annotators write them.
  package var type: TIMEX3Type
  package var value: String
  package var mod: String?
  /// The date it denotes; nil for durations, sets, vague references, and whatever the evidence does not place.
  /// Never more exact than the evidence: "Monday" in a document of early 2010 is a window.
  package var date: HistoricalDate?
  package var basis: Basis
  package var derivation: Derivation
  /// What the clause around it says of the time it speaks of.
  package var direction: Direction
  /// What the expression states by itself, before any anchor is applied: month and day of "5 July", weekday of "Monday".
  package var stated: StatedFields
  /// Where the text tells what it counts from: the name of an event, or the date of one ("two weeks before the collapse
  /// on [9 January 2018]").
  package var anchorPlace: Range<Int>?
  /// It has a place on the calendar, though annotators count it as a length: "the first week of August".
  package var isPlaced = false
  /// It is told from what the story has come to, and not from the day of writing: "two days later", "that summer".
  package var countsFromStory = false
  /// What it heads, where it is a heading that dates what stands below or behind it; UTF-8 byte offsets.
  package var heads: Range<Int>?
  /// Where annotators mark several expressions in what is one date here, such as the two ends of "from March to May
  /// 2010": their places and values. Empty otherwise.
  package var parts: [Part] = []

  /// A piece of an expression as TIMEX3 marks it.
  package struct Part: Hashable, Sendable {
    /// UTF-8 byte offsets into the text.
    package var range: Range<Int>
    package var type: TIMEX3Type
    package var value: String
    package var mod: String?

    package init(range: Range<Int>, type: TIMEX3Type, value: String, mod: String?) {
      self.range = range
      self.type = type
      self.value = value
      self.mod = mod
    }
  }

  package init(
    range: Range<Int>, type: TIMEX3Type, value: String, mod: String? = nil, date: HistoricalDate? = nil,
    basis: Basis, derivation: Derivation, direction: Direction = .unknown, stated: StatedFields = StatedFields()
  ) {
    self.range = range
    self.type = type
    self.value = value
    self.mod = mod
    self.date = date
    self.basis = basis
    self.derivation = derivation
    self.direction = direction
    self.stated = stated
  }
}

/// TIMEX3's types of time expression (ISO 24617-1).
package enum TIMEX3Type: String, Hashable, Sendable {
  case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
}

/// What a date rests on.
package enum Basis: String, Hashable, Sendable, CaseIterable {
  /// The text says it in full, or what it leaves out is fixed by the text around it.
  case stated
  /// It is said relative to the document's date or to a mention before it.
  case relative
  /// A named event of the gazetteer.
  case namedEvent = "named-event"
  /// The document's own date.
  case document
  /// Worked out from other evidence.
  case inferred
  /// A hand-written event or the user's own statement.
  case given
}

/// Whether a clause speaks of what was, is, or is to come.
package enum Direction: String, Hashable, Sendable {
  case past, present, future, unknown

  /// Which way the clause looks; "open" is unknown.
  init(_ tense: ClauseTense) {
    switch tense {
    case .past: self = .past
    case .present: self = .present
    case .future: self = .future
    case .open, .unknown: self = .unknown
    }
  }
}

/// The calendar fields that an expression states by itself.
package struct StatedFields: Hashable, Sendable {
  package var year: Int?
  /// 1 to 12.
  package var month: Int?
  package var day: Int?
  /// Monday is 1, Sunday is 7.
  package var weekday: Int?

  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }
}

/// How a date came about: the expression, the anchor it was resolved against, and the rule. Every resolved date has one.
package struct Derivation: Hashable, Sendable {
  /// The words of the text.
  package var expression: String
  /// The name of the rule that read them: "weekday", "<quantity> <unit> ago", "named event".
  package var rule: String
  /// What they were resolved against; nil when the expression needs no anchor.
  package var anchor: Anchor?
  /// The steps in plain words, in order, each a phrase without a full stop.
  package var steps: [String]

  package init(expression: String, rule: String, anchor: Anchor? = nil, steps: [String] = []) {
    self.expression = expression
    self.rule = rule
    self.anchor = anchor
    self.steps = steps
  }

  package struct Anchor: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case documentDate, earlierMention, namedEvent, heading }
    package var kind: Kind
    package var date: HistoricalDate
    /// The words it was taken from, when it is a mention.
    package var text: String?

    package init(kind: Kind, date: HistoricalDate, text: String? = nil) {
      self.kind = kind
      self.date = date
      self.text = text
    }
  }
}
