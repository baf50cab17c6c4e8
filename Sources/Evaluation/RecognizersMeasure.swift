package import Chronology
import DateResolution
package import Events
import Prose

/// How well single dates and ranges in requests and short sentences are understood: the DATE and DATERANGE cases of a
/// library of recognizers, each with a day of reference and the values that its makers admit.
///
/// `RecognizersScore` says when a case is right; what is found beyond the cases is not counted.
struct RecognizersMeasure: Measure {
  let name = "recognizers/even"

  func figures(gold: String) throws -> [Figure]? {
    guard let cases = try GoldFile.lines(gold + "/gold/" + name + ".jsonl", as: RecognizersCase.self) else {
      return nil
    }
    var score = RecognizersScore()
    for item in cases { score.add(item) }
    return score.figures
  }
}

/// A line of the gold: a text, the day it is read on, and what is in it.
package struct RecognizersCase: Decodable, Sendable {
  package var id: String
  package var input: String
  package var reference: String
  package var expected: [Expression]

  package struct Expression: Decodable, Sendable {
    /// Unicode scalar offsets, half-open.
    package var start: Int
    package var end: Int
    /// "date" or "daterange".
    package var type: String
    package var timex: String?
    /// Nil or empty where the makers resolve nothing.
    package var values: [Value]?
  }

  /// A day, or the two ends of a range, as they write them: see `RecognizersScore`.
  package struct Value: Decodable, Sendable {
    package var value: String?
    package var start: String?
    package var end: String?
    package var mod: String?
  }
}

/// What the product finds, in the terms of the gold.
package struct RecognizedDate: Sendable {
  /// Unicode scalar offsets, half-open.
  package var range: Range<Int>
  /// TIMEX3's value.
  package var value: String
  package var date: HistoricalDate?
  /// What the words around make of the date.
  package var preposition: DatePreposition

  package init(range: Range<Int>, value: String, date: HistoricalDate?, preposition: DatePreposition = .at) {
    self.range = range
    self.value = value
    self.date = date
    self.preposition = preposition
  }

  /// What the text has, read on the day.
  package static func find(in text: String, on day: Day?) -> [RecognizedDate] {
    let window = day.map { ExpressionResolver.DocumentWindow(earliest: $0, latest: $0) }
    let offsets = ScalarOffsets(text)
    let utf8 = Array(text.utf8)
    func words(_ bytes: ArraySlice<UInt8>) -> [String] {
      RecognizersScore.words(String(decoding: bytes, as: UTF8.self))
    }
    // The cases are of American English: 3/4 is the fourth of March.
    return ExpressionResolver(window: window, options: .init(dayFirst: false)).resolve(text).map { found in
      RecognizedDate(
        range: offsets[found.range], value: found.value, date: found.date,
        preposition: DatePreposition(
          before: words(utf8[..<found.range.lowerBound]), after: words(utf8[found.range.upperBound...])))
    }
  }
}
