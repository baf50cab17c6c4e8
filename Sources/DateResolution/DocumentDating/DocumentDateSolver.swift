package import Chronology
import TimeExpressions

/// Works out when a document that carries no date must have been written.
///
/// The document's day is an unknown; every piece of evidence in its text leaves some days and rules out the others.
/// What is told as past has happened, what is announced has not, a named event bounds from below, someone who is
/// called president is in office, a weekday beside a day of the month picks years, and a bare "5 July" is the nearest
/// one. The answer is the window that is left, with its reasons; where reasons contradict each other the weaker is
/// set aside and named. The clock of the machine plays no part, so a window may stay open at its end.
///
/// Linear in the number of mentions, but for sorting them.
package struct DocumentDateSolver: Sendable {
  let expressions: [ResolvedExpression]
  /// What each of them, by itself, tells of the day of writing.
  private let bounds: [StatedDateEvidence.Bound?]
  /// Each with its sentence and what that says of its time.
  let events: [(mention: NamedEventMention, direction: Direction, sentence: Range<Int>)]
  private let offices: [OfficeMention]

  /// `expressions` is the resolver's answer without any document date; `sentences` are in order and hold the mentions.
  package init(
    text: String, sentences: [Range<Int>], expressions: [ResolvedExpression], events: [NamedEventMention],
    offices: [OfficeMention]
  ) {
    var text = text
    (self.expressions, bounds, self.events) = text.withUTF8 { bytes in
      let evidence = Tagger.english.evidence(in: bytes)
      let stated = StatedDateEvidence(evidence: evidence)
      var place = SentencePlace(sentences)
      let bounds = expressions.map { stated.bound($0, in: place.sentence(holding: $0.range)) }
      place = SentencePlace(sentences)
      let directed = events.map { mention in
        let sentence = place.sentence(holding: mention.range)
        let tense = evidence.tense(ofMention: mention.range, in: sentence)
        return (mention: mention, direction: Direction(tense), sentence: sentence)
      }
      return (expressions, bounds, directed)
    }
    self.offices = offices
  }

  /// - Parameter dateline: where the text says when it was written, without the year: of that day no event is told.
  package func solve(besides dateline: Range<Int>? = nil) -> InferredDocumentDate? {
    let offices = OfficeEvidence(mentions: offices)
    let lower = statedLowerBounds() + eventLowerBounds() + offices.lowerBounds()
    let upper = plannedUpperBounds()
    var left = DayRanges.all
    var used: [DateEvidence] = []
    var setAside: [String] = []
    func apply(_ evidence: DateEvidence) {
      let next = left.intersection(evidence.leaves)
      if next.isEmpty {
        setAside.append(evidence.reason)
      } else if next != left {
        left = next
        used.append(evidence)
      }
    }
    /// Two people in office on the one day on which their terms meet: rather one of them is looked back on.
    func applyTerm(_ evidence: DateEvidence) {
      let next = left.intersection(evidence.leaves)
      if next != left, let day = next.earliest, day == next.latest {
        setAside.append(evidence.reason)
      } else {
        apply(evidence)
      }
    }
    // The tightest bound first, so that the reasons are few: the others then change nothing and are not listed.
    lower.sorted { $0.leaves.earliest ?? .distantPast > $1.leaves.earliest ?? .distantPast }.forEach(apply)
    upper.sorted { $0.leaves.latest ?? .distantFuture < $1.leaves.latest ?? .distantFuture }.forEach(apply)
    presentEvents().forEach(apply)
    anniversaries().forEach(apply)
    if isNews { presentCounts().forEach(apply) }
    if isNews { offices.incumbents(after: left.earliest).forEach(applyTerm) }
    if isNews {
      // What is pinned to a year first: the others then have that year to go by.
      pinnedDates(besides: dateline).forEach(apply)
      if let earliest = left.earliest, let latest = left.latest { bareDates(from: earliest, to: latest).forEach(apply) }
    }
    guard left.earliest != nil || left.latest != nil else { return nil }
    return InferredDocumentDate(
      date: .within(left.earliest, left.latest), reasons: used.map(\.reason), setAside: setAside)
  }

  /// What the text tells as past though it lies in a later year than the date: then it was not written on that date,
  /// whatever line says so ("Founded 3 May 1930" above "In 1998 it moved").
  package func past(beyond date: HistoricalDate) -> String? {
    guard let year = date.latest?.year else { return nil }
    return statedLowerBounds().first { $0.leaves.earliest.map { $0.year > year } ?? false }?.reason
  }

  /// Most of the years that the text states lie long before the date: somebody remembers.
  package func looksBack(from date: HistoricalDate) -> Bool {
    guard let year = date.earliest?.year else { return false }
    let distances = expressions.compactMap(\.stated.year).map { year - $0 }
    let old = distances.count { $0 >= Self.old }
    return old >= 2 && 2 * old > distances.count
  }

  /// News speaks from its own day: "yesterday", a bare weekday, "this week", "on 5 July". A history does not, and whoever it
  /// calls president held the office in its story, not at its writing.
  private var isNews: Bool {
    expressions.contains {
      ($0.type == .date || $0.type == .time) && $0.date == nil && !$0.value.hasSuffix("_REF") && !$0.countsFromStory
    }
  }

  // MARK: Evidence

  /// A date told as past has come: the document is no older than its first day.
  private func statedLowerBounds() -> [DateEvidence] {
    zip(expressions, bounds).compactMap { expression, bound in
      guard bound == .notBefore, let earliest = expression.date?.earliest, Self.plausibleYears.contains(earliest.year)
      else { return nil }
      return DateEvidence(
        leaves: .from(earliest),
        reason:
          "“\(expression.derivation.expression)” is told as past, so not before \(HistoricalDate.day(earliest).wording)"
      )
    }
  }

  /// A date that is announced is still to come.
  private func plannedUpperBounds() -> [DateEvidence] {
    zip(expressions, bounds).compactMap { expression, bound in
      guard bound == .notAfter, let latest = expression.date?.latest, Self.plausibleYears.contains(latest.year)
      else { return nil }
      return DateEvidence(
        leaves: .upTo(latest),
        reason:
          "“\(expression.derivation.expression)” is still to come, so not after \(HistoricalDate.day(latest).wording)")
    }
  }

  /// An event that is mentioned has begun, unless it is announced.
  private func eventLowerBounds() -> [DateEvidence] {
    events.compactMap { mention, direction, _ in
      guard direction != .future || mention.anniversary != nil, !mention.event.isForeseen,
        let earliest = mention.event.date.earliest, Self.plausibleYears.contains(earliest.year)
      else { return nil }
      return DateEvidence(
        leaves: .from(earliest),
        reason: "it speaks of \(mention.event.name) (\(mention.event.date.wording)), so not before "
          + HistoricalDate.day(earliest).wording)
    }
  }

  /// An event told in the present tense, in a text that speaks from its own day, is going on.
  private func presentEvents() -> [DateEvidence] {
    guard isNews else { return [] }
    return events.compactMap { mention, direction, _ in
      guard mention.anniversary == nil, direction == .present,
        let earliest = mention.event.date.earliest, let latest = mention.event.date.latest, latest > earliest
      else { return nil }
      return DateEvidence(
        leaves: DayRanges([earliest.ordinal...latest.ordinal]),
        reason: "it speaks of \(mention.event.name) as going on, so not after \(HistoricalDate.day(latest).wording)")
    }
  }

  /// A day and month without a year on which an event fell that the same sentence names: that event's year. A text that tells
  /// it as past may have been written in any year from there on, unless it tells other such days beside: then it is news of them.
  private func pinnedDates(besides dateline: Range<Int>?) -> [DateEvidence] {
    let days = bare.filter { $0.0.range != dateline }
    return days.compactMap { expression, month, day in
      guard let event = event(on: month, day, beside: expression.range),
        let pinned = event.date.earliest, expression.direction != .future || event.isForeseen
      else { return nil }
      let near = nearby(pinned, expression.direction)
      return DateEvidence(
        leaves: DayRanges([
          expression.direction == .future || days.count > 1 ? near : near.lowerBound...DayRanges.future
        ]),
        reason: "“\(expression.derivation.expression)” is the day of \(event.name), \(event.date.wording)")
    }
  }

  /// A day and month without a year is one of the document's own year or of the season on that side; a weekday beside it
  /// leaves the years in which they fall together. Says something only where the years to choose from are few.
  private func bareDates(from earliest: Day, to latest: Day) -> [DateEvidence] {
    let years = (earliest.year - 1)...(latest.year + 1)
    guard years.count <= Self.yearsToTry else { return [] }
    return bare.compactMap { expression, month, day in
      let days = years.compactMap { Day(year: $0, month: month, day: day) }
        .filter { expression.stated.weekday == nil || $0.weekday == expression.stated.weekday }
      guard !days.isEmpty else { return nil }
      return DateEvidence(
        leaves: DayRanges(days.map { nearby($0, expression.direction) }),
        reason: "“\(expression.derivation.expression)” without a year is one of the document's own year or close to it")
    }
  }

  /// Expressions of a month and a day alone; "15 May of last year" is none.
  private var bare: [(ResolvedExpression, month: Int, day: Int)] {
    expressions.compactMap { expression in
      let stated = expression.stated
      guard stated.year == nil, let month = stated.month, let day = stated.day, expression.date == nil,
        !expression.derivation.expression.lowercased().contains("year")
      else { return nil }
      return (expression, month, day)
    }
  }

  /// The days on which a text that speaks of this day without its year can have been written.
  private func nearby(_ day: Day, _ direction: Direction) -> ClosedRange<Int> {
    let past = day.ordinal...max(day.ordinal + Self.season, Day(checkedYear: day.year, month: 12, day: 31).ordinal)
    let future = min(day.ordinal - Self.season, Day(checkedYear: day.year, month: 1, day: 1).ordinal)...day.ordinal
    switch direction {
    case .past: return past
    case .future: return future
    case .present, .unknown: return future.lowerBound...past.upperBound
    }
  }

  /// A named event of one known day, in the same sentence, that falls on this day of the year.
  private func event(on month: Int, _ day: Int, beside range: Range<Int>) -> NamedEvent? {
    events.first { mention, _, sentence in
      guard mention.anniversary == nil, sentence.contains(range.lowerBound), let date = mention.event.date.earliest,
        date == mention.event.date.latest
      else { return false }
      return date.month == month && date.dayOfMonth == day
    }?.mention.event
  }

  static let plausibleYears = 1...2200
  /// Across New Year, what lies further off than this is given its year.
  private static let season = 92
  private static let yearsToTry = 15
  /// Years.
  private static let old = 5
}

extension Day {
  fileprivate static let distantPast = Day(ordinal: DayRanges.past)
  fileprivate static let distantFuture = Day(ordinal: DayRanges.future)
}

/// Finds the sentence of one thing after the other, in one pass over both.
private struct SentencePlace {
  private let sentences: [Range<Int>]
  private var next = 0

  init(_ sentences: [Range<Int>]) { self.sentences = sentences }

  /// The sentence that holds the beginning of `range`; `range` itself where none does. Ranges come in order.
  mutating func sentence(holding range: Range<Int>) -> Range<Int> {
    while next + 1 < sentences.count, sentences[next].upperBound <= range.lowerBound { next += 1 }
    return next < sentences.count ? sentences[next] : range
  }
}
