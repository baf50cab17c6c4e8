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
  /// Went on from one date to another, or on without a known end.
  case span
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
    let edtf = date.edtf
    if isDisputed {
      self = .disputed
    } else if event.kind == .plan {
      self = .plan
    } else if edtf.utf8.contains(UInt8(ascii: "/")) {
      self = .span
    } else if edtf.utf8.contains(where: {
      $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "%")
    }) {
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
    case .plan: "planned when the source was written"
    case .disputed: "sources disagree"
    case .undated: "undated"
    }
  }
}
