import Chronology
import DateResolution
import Documents
import Events
import Prose

/// Finds and dates everything in one document that speaks of time: a pure function of the document.
///
/// The order is the one idea here. Named events and what needs no anchor come first; where the document has no date
/// of its own they date it; then the rest is resolved against that.
struct Annotator: Sendable {
  var gazetteer: NamedEventGazetteer

  func annotate(_ document: Document) -> (annotation: Annotation, inferred: InferredDocumentDate?) {
    let text = document.text
    let sentences = SentenceSplitter().sentences(of: text)
    let mentions = NamedEventMatcher(gazetteer).mentions(in: text, sentences: sentences, title: document.title)
    var inferred: InferredDocumentDate?
    let date: HistoricalDate?
    if let own = document.date?.date, own.earliest != nil || own.latest != nil {
      date = own
    } else {
      let unanchored = ExpressionResolver(window: nil).resolve(text)
      inferred = DocumentDateSolver(
        text: text, sentences: sentences, expressions: unanchored, events: mentions,
        offices: OfficeTermMatcher(gazetteer).mentions(in: text, sentences: sentences)
      ).solve()
      date = inferred?.date
    }
    let window = date.map { ExpressionResolver.DocumentWindow(earliest: $0.earliest, latest: $0.latest) }
    let annotation = Annotation(
      sentences: sentences, expressions: ExpressionResolver(window: window).resolve(text),
      namedEvents: mentions, window: window, documentDate: date)
    return (annotation, inferred)
  }
}
