package import Chronology

/// One reason why a document cannot have been written on some days: the days it leaves, and why, in plain words.
struct DateEvidence: Sendable {
  var leaves: DayRanges
  var reason: String
}

/// When a document must have been written, as far as its text tells, and why.
package struct InferredDocumentDate: Hashable, Sendable {
  /// A day, or a window that may be open at one end.
  package var date: HistoricalDate
  package var reasons: [String]
  /// Evidence that contradicted stronger evidence and was set aside.
  package var setAside: [String]

  package init(date: HistoricalDate, reasons: [String], setAside: [String]) {
    self.date = date
    self.reasons = reasons
    self.setAside = setAside
  }

  package var window: ExpressionResolver.DocumentWindow {
    ExpressionResolver.DocumentWindow(earliest: date.earliest, latest: date.latest)
  }
}
