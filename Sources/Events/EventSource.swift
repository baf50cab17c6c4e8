package import Chronology
package import DateResolution

extension Event {
  /// A place where a document (or a hand) tells of the event.
  ///
  /// A value that is on the heap in one piece, as the event is: sources are looped over again and again, mostly for one
  /// of their texts.
  package struct Source: Sendable {
    private let box: Box

    package init(
      document: String, quote: String, start: Int, end: Int, expression: String, expressionStart: Int,
      expressionEnd: Int, date: HistoricalDate?, derivation: Derivation
    ) {
      box = Box(
        Fields(
          document: document, quote: quote, start: start, end: end, expression: expression,
          expressionStart: expressionStart, expressionEnd: expressionEnd, date: date, derivation: derivation))
    }

    /// The same telling, of the document under another name.
    package func named(document: String) -> Source {
      Source(
        document: document, quote: quote, start: start, end: end, expression: expression,
        expressionStart: expressionStart, expressionEnd: expressionEnd, date: date, derivation: derivation)
    }

    /// The document's `id`; for hand-written events the events file.
    package var document: String { box.fields.document }
    /// The sentence, verbatim.
    package var quote: String { box.fields.quote }
    /// Unicode scalar offsets of the quote in the document's text, half open.
    package var start: Int { box.fields.start }
    package var end: Int { box.fields.end }
    /// The time expression, verbatim ("last Monday"), and its scalar offsets in the document's text; empty range at
    /// `start` when the sentence holds none.
    package var expression: String { box.fields.expression }
    package var expressionStart: Int { box.fields.expressionStart }
    package var expressionEnd: Int { box.fields.expressionEnd }
    /// What this source alone says.
    package var date: HistoricalDate? { box.fields.date }
    package var derivation: Derivation { box.fields.derivation }

    private struct Fields: Hashable, Sendable {
      let document: String
      let quote: String
      let start: Int
      let end: Int
      let expression: String
      let expressionStart: Int
      let expressionEnd: Int
      let date: HistoricalDate?
      let derivation: Derivation
    }

    private final class Box: Sendable {
      let fields: Fields
      init(_ fields: Fields) { self.fields = fields }
    }
  }
}

extension Event.Source: Hashable {
  package static func == (left: Event.Source, right: Event.Source) -> Bool {
    left.box === right.box || left.box.fields == right.box.fields
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(box.fields) }
}
