import Chronology
import DateResolution
import Rendering
import Testing

@Suite struct TagOutputTests {
  /// The value and modifier of the text's own date, and that date.
  static let written: [(attributes: String, edtf: String)] = [
    ("type=\"DATE\" value=\"2010-02-22\"", "2010-02-22"), ("type=\"DATE\" value=\"2010\" mod=\"APPROX\"", "2010~"),
    ("type=\"DATE\" value=\"198\"", "198X"), ("type=\"DATE\" value=\"2010-02-04\" mod=\"BEFORE\"", "[..2010-02-03]"),
    ("type=\"TIME\" value=\"2010-02-22T14:30\"", "2010-02-22T14:30:00"),
    // TIMEX3 has no value for these.
    ("type=\"DATE\" value=\"XXXX-XX-XX\"", "2010/2012"),
    ("type=\"DATE\" value=\"XXXX-XX-XX\"", "[2010-02-03..2010-02-09]"),
  ]

  @Test(arguments: written) func timeMLTellsWhenTheTextWasWritten(_ attributes: String, _ edtf: String) throws {
    let text = TimeMLWriter(text: "No date.", documentDate: try HistoricalDate(parsing: edtf)).write([])
    #expect(text.contains("<DCT><TIMEX3 tid=\"t0\" \(attributes) functionInDocument=\"CREATION_TIME\""))
    #expect(text.contains(">\(edtf)</TIMEX3></DCT>"))
  }

  @Test func timeMLMarksAndEscapes() {
    let text = "On 3 May 2001 “A & B” met <twice>.\u{1}"
    let found = ExpressionResolver(window: nil).resolve(text)
    #expect(
      TimeMLWriter(text: text, documentDate: nil).write(found) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML>
        <TEXT>On <TIMEX3 tid="t1" type="DATE" value="2001-05-03">3 May 2001</TIMEX3> “A &amp; B” met &lt;twice&gt;.\u{FFFD}</TEXT>
        </TimeML>

        """)
  }

  @Test func theListingHoldsNothingThatDrivesATerminal() {
    let text = "On 3 May 2001\u{1B}[2J it met."
    let listing = TagListing(isTerminal: false).write(text, ExpressionResolver(window: nil).resolve(text))
    #expect(listing.hasPrefix("On [3 May 2001](1)\u{FFFD}[2J it met.\n\n1  3 May 2001  DATE 2001-05-03  = 2001-05-03"))
  }

  /// Lines of a report, filled to 20 columns.
  static let filled: [(lines: [String], text: String)] = [
    (["short"], "short"), (["one two three four", "five"], "one two three four five"),
    (["  - one two three", "    four five"], "  - one two three four five"),
    (["    one two three", "    four"], "    one two three four"),
    (["  date  one two", "        three four"], "  date  one two three four"),
    (["  by 1  one two", "        three four"], "  by 1  one two three four"),
    // A label too wide to stand before a column.
    (["  documents one two", "  three"], "  documents  one two three"), (["", "a"], "\na"),
  ]

  @Test(arguments: filled) func reportsAreFilled(_ lines: [String], _ text: String) {
    #expect(FilledText.filled(text, width: 20) == lines.joined(separator: "\n"))
  }
}
