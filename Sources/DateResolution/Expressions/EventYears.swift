import Chronology
import Prose
import TimeExpressions

/// The years that named events lend to days and months without one: "The D-Day landings on 6 June" is of 1944, whenever
/// it is told and whatever the story told before.
///
/// Only a day or month on which the event fell takes its year, or a stretch of such days ("the Battle of the Marne, 5 to 12
/// September"), and only where the clause tells the event. Where it may
/// speak of the event on another day ("He praised the agreement in April"), the event's year is a second reading.
struct EventYears {
  struct Lent {
    let event: NamedEvent
    let year: Int
    /// The expression as if the year stood in it.
    let meaning: Meaning
    let isSure: Bool
  }

  /// By the beginning of the expression.
  private var lent: [Int: Lent] = [:]

  static let none = EventYears()

  private init() {}

  /// - Parameters:
  ///   - mentions: in order of their place.
  ///   - expressions: in order of their place.
  ///   - sentences: in order; UTF-8 byte ranges.
  init(
    of mentions: [NamedEventMention], to expressions: [TimeExpression], in text: UnsafeBufferPointer<UInt8>,
    sentences: [Range<Int>]
  ) {
    let mentions = mentions.filter { $0.anniversary == nil }
    guard !mentions.isEmpty else { return }
    var first = 0
    for expression in expressions {
      guard expression.meaning.lacksOnlyYear else { continue }
      while first < mentions.count, mentions[first].range.upperBound + Self.reach < expression.range.lowerBound {
        first += 1
      }
      let near = mentions[first...].prefix { $0.range.lowerBound <= expression.range.upperBound + Self.reach }
      guard !near.isEmpty, let sentence = Self.sentence(of: expression.range, among: sentences) else { continue }
      let found = near.compactMap { lending($0, to: expression, sentence, text) }
      // Two events that would lend two years lend none.
      if let one = found.first, found.allSatisfy({ $0.year == one.year }) {
        lent[expression.range.lowerBound] = found.first(where: \.isSure) ?? one
      }
    }
  }

  private func lending(
    _ mention: NamedEventMention, to expression: TimeExpression, _ sentence: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Lent? {
    // Of the name itself: "the 7 July bombings".
    if mention.matchedBy != .words, mention.range.overlaps(expression.range) { return nil }
    guard let year = expression.meaning.year(on: mention.event.date, within: Self.slip),
      let meaning = expression.meaning.inYear(year), sentence.contains(mention.range.lowerBound)
    else { return nil }
    let role = MentionRole(of: mention, beside: expression.range, in: sentence, text)
    let isOfDay = expression.meaning.year(on: mention.event.date, within: 0) != nil
    // "The treaty will be renewed on 10 April".
    let isSure = role == .told && expression.tense != .future
    guard isSure || isOfDay && role != .mentioned else { return nil }
    return Lent(event: mention.event, year: year, meaning: meaning, isSure: isSure)
  }

  /// The sentence that holds a date; logarithmic in the number of sentences.
  private static func sentence(of date: Range<Int>, among sentences: [Range<Int>]) -> Range<Int>? {
    let place = sentences.partitioningIndex { $0.upperBound > date.lowerBound }
    return place < sentences.count && sentences[place].lowerBound <= date.lowerBound ? sentences[place] : nil
  }

  subscript(expression: TimeExpression) -> Lent? { lent.isEmpty ? nil : lent[expression.range.lowerBound] }

  /// Bytes between a mention and a date of its clause.
  private static let reach = 160
  /// Days by which a source and the gazetteer differ about one event.
  private static let slip = 3
}

extension EventYears.Lent {
  var anchor: Derivation.Anchor { .init(kind: .namedEvent, date: event.date, text: event.name) }

  /// What a sure loan makes of the resolution of its date.
  func explain(_ resolution: inout Resolution) {
    resolution.basis = .namedEvent
    resolution.anchor = anchor
    resolution.steps = ["the year is that of \(event.name), \(event.date.wording), which its clause tells"]
  }

  /// Adds the event's own year to the readings of a date that has some.
  func leaveOpen(_ resolution: inout Resolution) {
    guard case .date(let meant) = meaning, let date = resolution.date, let other = meant.point?.date,
      !date.contains(other)
    else { return }
    resolution.date = .oneOf(Set((date.alternatives ?? [date]) + [other]).sorted())
    resolution.steps.append("or it is the time of \(event.name), \(event.date.wording), which is named beside it")
  }
}

extension Meaning {
  /// A day or month, or a stretch from one to another, of a year that it does not tell.
  fileprivate var lacksOnlyYear: Bool {
    switch self {
    case .date(let date): date.lacksOnlyYear
    case .range: ends != nil
    default: false
    }
  }

  /// The ends of a stretch of days; of "1-3 July" both are of the month told once.
  private var ends: (first: PartialDate, last: PartialDate)? {
    guard case .range(.date(var first), .date(var last)) = self, first.day != nil, last.day != nil else { return nil }
    if first.month == nil { first.month = last.month }
    if last.month == nil { last.month = first.month }
    guard first.lacksOnlyYear, last.lacksOnlyYear, let from = first.month, let to = last.month, from <= to else {
      return nil
    }
    return (first, last)
  }

  /// The one year in which it falls on the event; both ends of a stretch.
  fileprivate func year(on event: HistoricalDate, within slip: Int) -> Int? {
    if case .date(let date) = self { return date.year(on: event, within: slip) }
    guard let (first, last) = ends, let earliest = event.earliest, let latest = event.latest, earliest < latest else {
      return nil
    }
    let years = (earliest.year...latest.year).filter { year in
      [first, last].allSatisfy { date in
        date.inYear(year).point.map { $0.firstDay + slip >= earliest && $0.lastDay <= latest + slip } ?? false
      }
    }
    return years.count == 1 ? years[0] : nil
  }

  fileprivate func inYear(_ year: Int) -> Meaning? {
    if case .date(let date) = self { return .date(date.inYear(year)) }
    return ends.map { .range(.date($0.first.inYear(year)), .date($0.last.inYear(year))) }
  }
}

extension PartialDate {
  /// A month, or a day of one, and nothing else but a weekday.
  fileprivate var lacksOnlyYear: Bool {
    guard month != nil, !isIndefinite, dayMonthOrder == nil else { return false }
    return self == PartialDate(month: month, day: day, weekday: weekday)
  }

  /// The one year in which it falls on the event, or is so many days off one that is known to the day.
  fileprivate func year(on event: HistoricalDate, within slip: Int) -> Int? {
    guard let first = event.earliest, let last = event.latest, last - first <= Self.longest,
      event.precision != .year
    else { return nil }
    let slip = first == last && day != nil ? slip : 0
    let years = (first.year...last.year).filter { year in
      guard let point = inYear(year).point, weekday == nil || point.day?.weekday == weekday else { return false }
      guard point.firstDay <= last + slip, point.lastDay + slip >= first else { return false }
      // Of what went on for long, the beginning and the end are told by their dates.
      let isOfEnd = point.firstDay <= first && first <= point.lastDay || point.firstDay <= last && last <= point.lastDay
      return last - first <= Self.brief || isOfEnd
    }
    return years.count == 1 ? years[0] : nil
  }

  /// Days.
  private static let longest = 366
  private static let brief = 62
}
