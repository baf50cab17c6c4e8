package import Chronology
package import DateResolution
import Prose

/// What the stages before extraction found in one document's text.
package struct Annotation: Sendable {
  /// UTF-8 byte ranges, in order.
  package var sentences: [Range<Int>]
  package var expressions: [ResolvedExpression]
  package var namedEvents: [NamedEventMention]
  /// The days on which the document can have been written.
  package var window: ExpressionResolver.DocumentWindow?
  /// The document's date: given, declared, or inferred.
  package var documentDate: HistoricalDate?

  package init(
    sentences: [Range<Int>], expressions: [ResolvedExpression], namedEvents: [NamedEventMention],
    window: ExpressionResolver.DocumentWindow?, documentDate: HistoricalDate?
  ) {
    self.sentences = sentences
    self.expressions = expressions
    self.namedEvents = namedEvents
    self.window = window
    self.documentDate = documentDate
  }

  /// Those that begin in a range of the text. Logarithmic in all of them.
  func expressions(in range: Range<Int>) -> ArraySlice<ResolvedExpression> {
    let first = expressions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let end = expressions.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return expressions[first..<max(first, end)]
  }
}
