import Chronology
import DateResolution
import Prose

/// How well time expressions are found and normalised: TempEval-3's figures over one set of annotated documents.
///
/// The set is a file of `{"id","dct","text","timexes":[{"start","end","text","type","value"}]}` lines in the gold's
/// folder `timex`. The tagger runs on each text with its document creation time, and `TimexScorer` compares.
package struct TimexMeasure: Measure {
  /// The file without its ending: "timebank".
  package var set: String
  package var name: String { "timex/" + set }

  package init(set: String) { self.set = set }

  package func figures(gold: String) throws -> [Figure]? {
    guard let documents = try documents(gold: gold) else { return nil }
    let score = score(documents)
    return [
      Figure("strict F1", score.strict.f1), Figure("relaxed F1", score.relaxed.f1), Figure("type F1", score.type.f1),
      Figure("value F1", score.value.f1, shortfalls: score.errors.map(\.description)),
    ]
  }

  /// The annotated documents, or nil where the gold folder lacks the set.
  package func documents(gold: String) throws -> [TimexDocument]? {
    try GoldFile.lines(gold + "/gold/timex/" + set + ".jsonl")
  }

  package func score(_ documents: [TimexDocument]) -> TimexScore {
    var score = TimexScore()
    for document in documents { score.add(document, predicted: TimexMeasure.predict(document)) }
    return score
  }

  /// The day of the document, or the window that its creation time leaves.
  static func window(of document: TimexDocument) -> ExpressionResolver.DocumentWindow? {
    let day = document.dct.flatMap { try? HistoricalDate(parsing: String($0.prefix { $0 != "T" })) }
    return day.map { ExpressionResolver.DocumentWindow(earliest: $0.earliest, latest: $0.latest) }
  }

  /// What the tagger makes of the document, as `annals tag --jsonl` writes it.
  package static func predict(_ document: TimexDocument) -> [TimexAnnotation] {
    let offsets = ScalarOffsets(document.text)
    return ExpressionResolver(window: window(of: document)).resolve(document.text, anchors: .of(.builtIn)).flatMap {
      expression -> [TimexAnnotation] in
      guard !expression.parts.isEmpty else {
        let range = offsets[expression.range]
        return [
          TimexAnnotation(
            start: range.lowerBound, end: range.upperBound, type: expression.type.rawValue, value: expression.value)
        ]
      }
      return expression.parts.map { part in
        let range = offsets[part.range]
        return TimexAnnotation(
          start: range.lowerBound, end: range.upperBound, type: part.type.rawValue, value: part.value)
      }
    }
  }
}
