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
    ("2016-11-07", "Madrid, 7 November 2016 - A freight train left the tracks."),
    ("2016-11-07", "Washington, D.C., Nov. 7, 2016 — A freight train left the tracks."),
    ("2016-11-07", "Train leaves tracks\n\nBRNO, 7 November 2016 - A freight train left the tracks."),
    ("2016-11-07", "DERBY, Conn., Nov. 7, 2016 /Wire/ -- A freight train left the tracks."),
    ("2016-11-07", "GENEVA (7 November 2016) – A freight train left the tracks."),
    ("2016-11-07", "Santa Luz, N.M. (November 7, 2016) – A freight train left the tracks."),
    ("2016-11-07", "NAIROBI, 7 November 2016: A freight train left the tracks."),
    ("2016-11-07", "More trains in 2019\n\nDERBY, Conn., Nov. 7, 2016 -- A freight train left the tracks."),
    ("2016-11-07", "THE LOST TRAIN.\n\nBRNO, Monday, Nov. 7, 2016.\n\nA freight train left the tracks."),
    (nil, "BORN, 7 November 2016\nA freight train left the tracks."),
    (nil, "LOSS OF THE ANN LEE, 7 November 2016.\nA freight train left the tracks."),
    (nil, "BRNO, 7 November 2016. A freight train left the tracks."),
    (nil, "Madrid, 7 November 2016\nA freight train left the tracks."),
    (nil, "In Madrid, 7 November 2016 - the last one - was cold."),
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

  /// Whether the text begins with a dateline without a year.
  static let yearless: [(isDateline: Bool, text: String)] = [
    (true, "LONDON, March 14 (Reuters) - The bridge was closed on Tuesday."),
    (true, "LONDON, 14 March - The bridge was closed on Tuesday."),
    (true, "BEIJING, March 14 (Xinhua) -- A satellite was launched."),
    (true, "TOKYO, Tuesday, Oct. 17 (UP) -- Troops crossed the river on Sunday."),
    (true, "Madrid, 14 March (EFE) - The bank was fined in 2017."),
    (true, "MOSCOW, March 14. /Wire/. A satellite was launched."),
    (true, "MOSCOW, March 14 /Wire/ - A satellite was launched."),
    (false, "MOSCOW, March 14. A satellite was launched."),
    (false, "LONDON, 14 March\nThe bridge was closed on Tuesday."),
    (false, "14 March - The bridge was closed on Tuesday."),
    (false, "The bridge, closed on 14 March - a Tuesday - was old."),
    (false, "On Tuesday, 14 March - it was cold - he left."),
    (false, "LONDON, March - The bridge was closed on Tuesday."),
  ]

  @Test(arguments: yearless) func datelineWithoutYear(_ isDateline: Bool, _ text: String) {
    let dateline = Dateline(text, expressions: ExpressionResolver(window: nil).resolve(text))
    #expect((dateline != nil) == isDateline)
    #expect(dateline?.date == nil)
  }

  /// The document's window by the rest of the text, and what the dateline leaves of it.
  static let windows: [(narrowed: String, window: String)] = [
    ("2018-03-14", "[2017-06-01..2018-12-31]"),
    ("[2017-01-01..2018-12-31]", "[2017-01-01..2018-12-31]"),
    ("[2017-06-01..2017-12-31]", "[2017-06-01..2017-12-31]"),
    ("[2017-06-01..]", "[2017-06-01..]"),
  ]

  @Test(arguments: windows) func narrowsTheWindow(_ narrowed: String, _ window: String) throws {
    let text = "LONDON, March 14 (Reuters) - The bridge was closed on Tuesday."
    let dateline = try #require(Dateline(text, expressions: ExpressionResolver(window: nil).resolve(text)))
    let date = try HistoricalDate(parsing: window)
    let answer = dateline.narrowing(InferredDocumentDate(date: date, reasons: ["a"], setAside: []))
    #expect(try answer.date == HistoricalDate(parsing: narrowed))
    #expect(answer.reasons.count == (narrowed == window ? 1 : 2))
  }
}
