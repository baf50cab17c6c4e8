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
    let quotations = Quotations(document, sentences: sentences)
    var mentions = NamedEventMatcher(gazetteer).mentions(in: text, sentences: sentences, title: document.title)
    // "Protesters demand that Mubarak resign": what nobody could know of has not happened yet.
    if let written = document.date?.date.latest {
      mentions.removeAll { !$0.event.isForeseen && $0.event.date.earliest.map { $0 > written } ?? false }
    }
    var inferred: InferredDocumentDate?
    let date: HistoricalDate?
    var looksBack = false
    var own = document.date.flatMap { $0.date.earliest == nil && $0.date.latest == nil ? nil : $0 }
    let isClosed = own.map { $0.date.earliest != nil && $0.date.latest != nil } ?? false
    if let own, isClosed, !own.isOfLine {
      date = own.date
    } else {
      let unanchored = expressions(in: document, quotations, window: nil, besides: mentions, sentences)
      let solver = DocumentDateSolver(
        text: text, sentences: sentences, expressions: unanchored, events: mentions,
        offices: OfficeTermMatcher(gazetteer).mentions(in: text, sentences: sentences))
      if isClosed, let line = own, solver.past(beyond: line.date) != nil { own = nil }
      if isClosed, let own {
        date = own.date
        looksBack = own.isOfInterview && solver.looksBack(from: own.date)
      } else {
        inferred = solver.solve(with: Dateline(text, expressions: unanchored))
        // The day of a capture or of saving bounds what the text tells.
        if let own { inferred = inferred?.bounded(by: own) }
        date = inferred?.date ?? own?.date
      }
    }
    // A window that is open at an end anchors nothing: "Monday" after 2008 is no date.
    // Nor does the day on which somebody tells of old times: "on the Saturday" is one of those.
    let window = date.flatMap { date in
      looksBack || date.earliest == nil || date.latest == nil
        ? nil : ExpressionResolver.DocumentWindow(earliest: date.earliest, latest: date.latest)
    }
    var expressions = expressions(in: document, quotations, window: window, besides: mentions, sentences)
    // A dateline dates the report, and no event in it.
    if let dateline = Dateline(text, expressions: expressions),
      dateline.date.map({ inferred == nil || inferred?.date == $0 }) ?? true
    {
      expressions.removeAll { $0.range == dateline.range }
    }
    // So does a line that says when the text was published.
    expressions.removeAll { expression in document.dateLines.contains { $0.overlaps(expression.range) } }
    // The headers of quoted mails date those mails.
    expressions.removeAll { quotations.isMailHeader($0.range) }
    // What is only counted from is not what the sentence tells.
    let counted = Set(expressions.compactMap(\.anchorPlace))
    expressions.removeAll { counted.contains($0.range) }
    // The date beside an event that is only counted from dates that event: "two weeks after the fall of Kabul in August".
    let dates = Dictionary(
      mentions.lazy.filter { counted.contains($0.range) }.map { ($0.range.upperBound, $0.event.date) },
      uniquingKeysWith: { first, _ in first })
    expressions.removeAll { expression in
      guard let date = expression.date else { return false }
      return (1...4).contains { gap in
        dates[expression.range.lowerBound - gap].map { date.isCompatible(with: $0) } ?? false
      }
    }
    let told = mentions.filter { !counted.contains($0.range) }
    let units = (expressions.map(\.range) + mentions.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    let leadIns = LeadIns(blocks: document.blocks, expressions: expressions)
    let annotation = Annotation(
      sentences: leadIns.joined(SentenceSplitter.joined(sentences, across: units), in: text), expressions: expressions,
      namedEvents: told, window: window, documentDate: date)
    return (annotation, inferred)
  }

  /// The expressions that are not part of a name: "September 11 attacks" names no day of the document's year.
  private func expressions(
    in document: Document, _ quotations: Quotations, window: ExpressionResolver.DocumentWindow?,
    besides mentions: [NamedEventMention],
    _ sentences: [Range<Int>]
  ) -> [ResolvedExpression] {
    let names = mentions.filter { $0.matchedBy != .words }.map(\.range)
    var next = 0
    let sections = document.blocks.lazy.filter { $0.kind == .heading }.map(\.range.lowerBound)
    let found = ExpressionResolver(window: window).resolve(
      document.text, anchors: .mentions(mentions, sentences: sentences), sections: Array(sections),
      quotations: quotations.passages, title: document.title
    ).filter { expression in
      while next < names.count, names[next].upperBound <= expression.range.lowerBound { next += 1 }
      return next == names.count || !names[next].overlaps(expression.range)
    }
    return AnniversaryDates(mentions: mentions, sentences: sentences).apply(to: found)
  }
}

extension InferredDocumentDate {
  /// What the text tells within the bound that the document declares; nil where the two contradict each other.
  fileprivate func bounded(by own: DocumentDate) -> InferredDocumentDate? {
    let earliest = [date.earliest, own.date.earliest].compactMap(\.self).max()
    let latest = [date.latest, own.date.latest].compactMap(\.self).min()
    if let earliest, let latest, earliest > latest { return nil }
    if earliest == date.earliest, latest == date.latest { return self }
    return InferredDocumentDate(
      date: .within(earliest, latest), reasons: own.evidence + reasons, setAside: setAside)
  }
}
