/// A stretch of text that speaks of time, found but not yet resolved.
package struct TimeExpression: Hashable, Sendable {
  /// UTF-8 byte offsets into the text.
  package var range: Range<Int>
  /// The name of the grammar rule that found it.
  package var rule: String

  package init(range: Range<Int>, rule: String) {
    self.range = range
    self.rule = rule
  }
}
