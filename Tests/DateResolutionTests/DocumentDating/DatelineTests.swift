import Chronology
import DateResolution
import Testing

@Suite struct DatelineTests {
  /// The day of the dateline, or nil where the text begins with none.
  static let texts: [(day: String?, text: String)] = [
    ("2016-11-07", "BRNO, 7 November 2016 - A freight train left the tracks."),
    ("2016-11-07", "PRAGUE, Nov. 7, 2016 (Wire) — A freight train left the tracks."),
    ("2016-11-07", "NEW YORK, November 7, 2016 -- A freight train left the tracks."),
    ("2016-11-07", "7 November 2016 – A freight train left the tracks."),
    ("2016-11-07", "November 7, 2016\n\nA freight train left the tracks."),
    ("2016-11-07", "BRNO, 7 November 2016\nA freight train left the tracks."),
    (nil, "On 7 November 2016 a freight train left the tracks."),
    (nil, "7 November 2016 was a cold day."),
    (nil, "The treaty of 7 November 2016 - the last one - was signed."),
    (nil, "BRNO, Monday - A freight train left the tracks."),
    (nil, "NATO said on 7 November 2016 - and repeated - that it would stay."),
    (nil, ""),
  ]

  @Test(arguments: texts) func dateline(_ day: String?, _ text: String) {
    let expressions = ExpressionResolver(window: nil).resolve(text)
    #expect(Dateline(text, expressions: expressions)?.date?.edtf == day)
  }
}
