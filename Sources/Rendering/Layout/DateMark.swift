package import Chronology
package import Events

/// What a date looks like on the axis, in days since 1970-01-01: the form says what kind of statement it is, so that
/// nobody takes a month for a day.
package struct DateMark: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// A known day.
    case instant
    /// Some time, no longer known, between two limits.
    case window
    /// All the time from a beginning to an end.
    case span
  }

  package var form: Form
  /// The limits; nil when open. A day takes up its whole day: the end is the midnight after it.
  package var begin: Double?
  package var end: Double?
  /// Of a span: the stretch that surely belongs to it, when there is one.
  package var core: ClosedRange<Double>?
  package var isApproximate: Bool
  package var isPlan: Bool
  /// Whether it is known to the minute, so that hours on the axis mean something.
  package var isTimed = false
  /// Where other sources put it.
  package var rivals: [Double]
  /// The dates of which it is one ("1855 or 1857"), where time lies between them that it is not; empty for any other date.
  package var choices: [ClosedRange<Double>] = []
  /// Whether it is no more than the choice between the dates that sources claim.
  package var isMadeOfRivals = false

  /// A plain window between two limits.
  init(begin: Double, end: Double) {
    form = .window
    self.begin = begin
    self.end = end
    isApproximate = false
    isPlan = false
    rivals = []
  }

  /// A place that says nothing of how exact it is.
  init(point: Double) {
    self.init(begin: point, end: point)
    form = .instant
  }

  /// nil for an event without a date, or with one that is open on both sides.
  package init?(_ event: Event, rivals: [HistoricalDate] = []) {
    guard let date = event.date else { return nil }
    let bounds = date.bounds
    let clock = date.clock
    begin = bounds.earliestBegin.map { Double($0.ordinal) + (clock.begin ?? 0) }
    end = bounds.latestEnd.map { Double($0.ordinal) + (clock.end ?? 1) }
    guard begin != nil || end != nil else { return nil }
    let isSpan = date.isInterval
    form =
      isSpan
      ? .span
      : (date.precision >= .day && date.precision != .range && bounds.earliest == bounds.latest) ? .instant : .window
    if form == .instant {
      let noon = Double(bounds.earliest!.ordinal) + (clock.begin ?? 0.5)
      begin = noon
      end = noon
    }
    if isSpan, let sure = bounds.latestBegin ?? bounds.earliestBegin,
      let until = bounds.earliestEnd ?? bounds.latestEnd,
      until >= sure
    {
      let first = Double(sure.ordinal) + (bounds.latestBegin == nil ? 0 : clock.begin ?? 0)
      let last = Double(until.ordinal) + (bounds.earliestEnd == nil ? 1 : clock.end ?? 1)
      core = first <= last ? first...last : nil
    }
    if form == .window { choices = date.choices }
    isTimed = clock.begin != nil || clock.end != nil
    isApproximate = date.isQualified
    isPlan = event.kind == .plan
    self.rivals = rivals.compactMap { date in
      date.earliest.map { Double($0.ordinal) + (date.latest == $0 ? 0.5 : 0) } ?? date.latest.map { Double($0.ordinal) }
    }
    if form == .window, date.isChoice(among: rivals), let first = self.rivals.min(), let last = self.rivals.max() {
      isMadeOfRivals = true
      choices = []
      (begin, end) = (first, last)
    }
  }

  /// The place its label hangs on.
  package var anchor: Double { begin ?? end! }
  package var isDisputed: Bool { !rivals.isEmpty }

  /// The same for a day whose other events have hours: it may have been at any hour of it.
  func spreadOverItsDay() -> DateMark {
    guard form == .instant, !isTimed, let begin else { return self }
    var mark = self
    mark.form = .window
    mark.begin = begin.rounded(.down)
    mark.end = begin.rounded(.down) + 1
    return mark
  }
}

extension HistoricalDate {
  /// Whether it names a beginning and an end (EDTF `/`), and not one moment between them.
  var isInterval: Bool { if case .interval = expression { true } else { false } }
  /// Whether it is told by a beginning and an end: a span, or a window from the one to the other. A winter is neither, nor
  /// is a weekend.
  var hasTwoEnds: Bool {
    if isInterval { return true }
    guard precision == .range else { return false }
    let isWeekend = earliest.flatMap { first in latest.map { first.weekday == 6 && $0 - first == 1 } } ?? false
    return !isWeekend
  }
  /// How much of its first and of its last day had gone by, where it names times of day. These are the clocks of the
  /// place it tells of, as they were written: zones are not converted, for the words beside the mark are not either.
  var clock: (begin: Double?, end: Double?) {
    switch expression {
    case .date(let date): (date.time?.shareOfDay, date.time?.shareOfDay)
    case .interval(let begin, let end): (begin.date?.time?.shareOfDay, end.date?.time?.shareOfDay)
    case .set: (nil, nil)
    }
  }
  /// The stretches of a choice between dates, in order; empty where they make up one stretch ("26 or 27 September"), and
  /// where there is no choice.
  var choices: [ClosedRange<Double>] {
    guard case .set(let set) = expression, set.kind == .oneOf, set.elements.count > 1 else { return [] }
    var choices: [ClosedRange<Double>] = []
    for element in set.elements {
      let (first, last) = element.ends
      guard let begin = first?.dayRange?.first, let end = last?.dayRange?.last, begin <= end else { return [] }
      choices.append(Double(begin.ordinal)...Double(end.ordinal) + 1)
    }
    choices.sort { $0.lowerBound < $1.lowerBound }
    var merged: [ClosedRange<Double>] = []
    for choice in choices {
      if let previous = merged.last, choice.lowerBound <= previous.upperBound {
        merged[merged.count - 1] = previous.lowerBound...max(previous.upperBound, choice.upperBound)
      } else {
        merged.append(choice)
      }
    }
    return merged.count > 1 ? merged : []
  }
  /// Whether it is one of several dates, of which that is one ("26 or 27 September").
  func names(_ other: HistoricalDate) -> Bool {
    guard case .set(let set) = expression, set.kind == .oneOf, case .date(let date) = other.expression else {
      return false
    }
    return set.elements.contains(.date(date))
  }
  /// Whether all of its alternatives are among these dates.
  func isChoice(among others: [HistoricalDate]) -> Bool {
    guard !others.isEmpty, case .set(let set) = expression, set.kind == .oneOf, set.elements.count > 1 else {
      return false
    }
    let dates = Set(others.compactMap { if case .date(let date) = $0.expression { date } else { nil } })
    return set.elements.allSatisfy { if case .date(let date) = $0 { dates.contains(date) } else { false } }
  }
  /// Approximate or uncertain, in whole or in part.
  var isQualified: Bool {
    edtf.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "?") }
  }
}

extension EDTFSet.Element {
  fileprivate var ends: (first: EDTFDate?, last: EDTFDate?) {
    switch self {
    case .date(let date): (date, date)
    case .range(let first, let last): (first, last)
    }
  }
}

extension EDTFTime {
  fileprivate var shareOfDay: Double { Double(hour * 3600 + minute * 60 + second) / 86_400 }
}
