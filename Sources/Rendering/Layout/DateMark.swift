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
  /// Where other sources put it.
  package var rivals: [Double]

  /// A plain window between two limits.
  init(begin: Double, end: Double) {
    form = .window
    self.begin = begin
    self.end = end
    isApproximate = false
    isPlan = false
    rivals = []
  }

  /// nil for an event without a date, or with one that is open on both sides.
  package init?(_ event: Event, rivals: [HistoricalDate] = []) {
    guard let date = event.date else { return nil }
    let bounds = date.bounds
    begin = bounds.earliestBegin.map { Double($0.ordinal) }
    end = bounds.latestEnd.map { Double($0.ordinal + 1) }
    guard begin != nil || end != nil else { return nil }
    let isSpan = date.isInterval
    form =
      isSpan
      ? .span
      : (date.precision >= .day && date.precision != .range && bounds.earliest == bounds.latest) ? .instant : .window
    if form == .instant {
      let noon = Double(bounds.earliest!.ordinal) + 0.5
      begin = noon
      end = noon
    }
    if isSpan, let sure = bounds.latestBegin ?? bounds.earliestBegin,
      let until = bounds.earliestEnd ?? bounds.latestEnd,
      until >= sure
    {
      core = Double(sure.ordinal)...Double(until.ordinal + 1)
    }
    isApproximate = date.isQualified
    isPlan = event.kind == .plan
    self.rivals = rivals.compactMap { date in
      date.earliest.map { Double($0.ordinal) + (date.latest == $0 ? 0.5 : 0) } ?? date.latest.map { Double($0.ordinal) }
    }
  }

  /// The place its label hangs on.
  package var anchor: Double { begin ?? end! }
  package var isDisputed: Bool { !rivals.isEmpty }
}

extension HistoricalDate {
  /// Whether it names a beginning and an end (EDTF `/`), and not one moment between them.
  var isInterval: Bool { if case .interval = expression { true } else { false } }
  /// Approximate or uncertain, in whole or in part.
  var isQualified: Bool {
    edtf.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "?") }
  }
}
