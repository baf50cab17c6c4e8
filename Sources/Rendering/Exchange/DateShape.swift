import Chronology
package import Events

/// How sure a date is, as far as a mark can show it; the words stand beside the mark always.
package enum DateShape: String, Sendable, CaseIterable {
  /// Known to the day.
  case day
  /// Some time in a month, a season, a year, a window.
  case window
  /// Stated as approximate or uncertain.
  case approximate
  /// Went on from one date to another.
  case span
  /// The same, with an end that is approximate or uncertain.
  case vagueSpan = "vague-span"
  /// Went on without a known end, or goes on.
  case since
  /// Went on from nobody says when.
  case until
  /// Announced, not done, when the source was written.
  case plan
  /// The sources disagree.
  case disputed
  case undated

  package init(_ event: Event, isDisputed: Bool) {
    guard let date = event.date else {
      self = .undated
      return
    }
    if isDisputed {
      self = .disputed
    } else if event.kind == .plan {
      self = .plan
    } else if case .interval(let begin, let end) = date.expression {
      switch (begin, end) {
      case (.date, .date): self = date.isQualified ? .vagueSpan : .span
      case (.date, _): self = .since
      case (_, _): self = .until
      }
    } else if date.isQualified {
      self = .approximate
    } else if let first = date.earliest, first == date.latest {
      self = .day
    } else {
      self = .window
    }
  }

  /// For a legend.
  package var words: String {
    switch self {
    case .day: "known to the day"
    case .window: "some time in the period named"
    case .approximate: "approximate or uncertain"
    case .span: "went on from one date to another"
    case .vagueSpan: "went on; its dates are approximate or uncertain"
    case .since: "began then and went on"
    case .until: "went on until then"
    case .plan: "planned when the source was written"
    case .disputed: "sources disagree"
    case .undated: "undated"
    }
  }
}

extension HistoricalDate {
  /// Whether its beginning and its end, which may be one, are known to the day.
  var isKnownToTheDay: Bool {
    guard let begin = bounds.earliestBegin, let end = bounds.earliestEnd else { return false }
    return begin == bounds.latestBegin && end == bounds.latestEnd && !isQualified
  }
}

extension Event {
  /// Whether it is known to the day when it was, or from which to which: of plans too.
  package var isKnownToTheDay: Bool { weekday == nil && (date?.isKnownToTheDay ?? false) }
}
