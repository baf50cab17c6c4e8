import DateResolution
import Prose
import Testing

@testable import Events

/// What chronologies tell in the present, and what is announced, in texts of no known day.
@Suite struct HistoricalPresentTests {
  @Test(arguments: [
    ("The first mill opens in May 1975. Anna takes over in 1987. A second mill opens in 1991.", 3),
    ("The road closes in 2030.", 0), ("The mill opens in 2030. It closes in 2050.", 0),
    ("The mill will open in 2030. The pier will open in 2031. The hall will open in 2032.", 0),
    ("It is due to open in 2030. It is due to shut in 2031. The sale is due in 2032.", 0),
  ]) func told(_ text: String, _ count: Int) {
    var text = text
    let expressions = ExpressionResolver(window: nil).resolve(text)
    let annotation = Annotation(
      sentences: SentenceSplitter().sentences(of: text), expressions: expressions, namedEvents: [], window: nil,
      documentDate: nil)
    let found = text.withUTF8 { bytes in
      expressions.count { HistoricalPresent(annotation: annotation, bytes: bytes).tells($0) }
    }
    #expect(found == count)
  }
}
