package import Chronology
import TimeExpressions

/// Finds the time expressions of a text and resolves them against the document's date, the running context and tense.
///
/// A pure function of the text and the anchor: the same on every machine, linear in the length of the text.
package struct ExpressionResolver: Sendable {
  /// The days on which the document can have been written: one day when its date is known, a window when it was
  /// inferred, nil when nothing is known. Open ends are nil inside.
  package struct DocumentWindow: Hashable, Sendable {
    package var earliest: Day?
    package var latest: Day?
    package init(earliest: Day?, latest: Day?) {
      self.earliest = earliest
      self.latest = latest
    }
  }

  package var window: DocumentWindow?

  package init(window: DocumentWindow?) { self.window = window }

  /// All time expressions in order of their place, not overlapping.
  package func resolve(_ text: String) -> [ResolvedExpression] { [] }
}
