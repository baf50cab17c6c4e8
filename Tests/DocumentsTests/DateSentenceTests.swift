import Chronology
import Testing

@testable import Documents

/// A full date near the heading of a page that says nothing of itself to programs: the page's own, or one that it tells.
@Suite struct DateSentenceTests {
  static let news =
    "The port said that it would close the basin for a week, after a crane had fallen into it and divers had found no way "
    + "to lift it; the owners of the boats were told to take them to the old pier and to wait there for further orders."

  static let own: [String] = [
    "<p>By Anna Berg, 5 March 2020.</p>", "<p>The Daily Pilot, Thursday 5 March 2020.</p>",
    "<p>Published on 5 March 2020 by Anna Berg in Harbour.</p>", "<p>Posted at 10:30 on 5 March 2020 in News.</p>",
    "<p>This article was last updated on 5 March 2020.</p>",
    "<p>Dieser Artikel wurde am 5. März 2020 veröffentlicht.</p>",
    "<p>Geschrieben von Anna Berg am 5. März 2020.</p>",
    "<p>HAMBURG, March 5, 2020 – \(news)</p>", "<p>HAMBURG, March 5, 2020 (Reuters) – \(news)</p>",
    "<p>(March 5, 2020) \(news)</p>", "<p>Hamburg, 5 March 2020. \(news)</p>",
    "<p>HAMBURG, March 5, 2020 – The basin was closed.</p>",
    "<p>Anna Berg<br>5 March 2020<br>The basin was closed.</p>",
    "<ul><li>Published: 5 March 2020</li><li>By Anna Berg</li></ul>", "<h2>Thursday, 5 March 2020</h2>",
    "<p>Published on <time datetime='2020-03-05'>5 March 2020</time> by the desk.</p>",
    "<p>2020年3月5日、港は閉鎖された。</p>",
  ]

  @Test(arguments: own) func dateThePage(_ line: String) throws { #expect(try date(line) == "2020-03-05") }

  static let told: [String] = [
    "<p>She went down off the point on 5 March 2020 with forty men.</p>", "<p>It was 5 March 2020.</p>",
    "<p>5 March 2020 was a Thursday, and it rained.</p>", "<p>In the office hangs a calendar: 5 March 2020.</p>",
    "<p>On 5 March 2020 – a Thursday – the crane fell.</p>", "<p>On March 5, 2020, \(news)</p>",
    "<p>Erik Lund was born on 5 March 1996 in Bergen.</p>", "<p>The hearing is set for 5 March 2020, in Oslo.</p>",
    "<p>\u{201C}I last saw her on 5 March 2020,\u{201D} said the widow.</p>",
    "<p>The chart, updated 5 March 2020, shows the basin.</p>",
    "<p>Published first on 5 March 2020, the report was forgotten.</p>",
    "<p>The letter was posted on 5 March 2020 and lost.</p>",
    "<p>The book was published on 5 March 2020 by a small firm in Hull.</p>",
    "<p>Oslo, 5 March 2020: nobody sleeps, and the trams have stopped.</p>",
    "<p>Am 5. März 2020 fiel der Kran um.</p>", "<h2>What happened on 5 March 2020</h2>",
    "<ul><li>5 March 2020: the crane falls</li><li>3 May 2021: the inquiry</li></ul>",
    "<p>She went down on <time datetime='2020-03-05'>5 March 2020</time> with forty men.</p>",
  ]

  @Test(arguments: told) func tellOfSomethingElse(_ line: String) throws {
    #expect(try date(line) == nil)
    #expect(try date("<p class='byline'>By Anna Berg</p>" + line) == nil)
  }

  /// Beside a date of the page's own the one that is told does not count.
  @Test func theLabelledDateWins() throws {
    #expect(
      try date("<p>By Anna Berg, 5 March 2020</p><p>The pier burned on 9 April 2008, in the night.</p>") == "2020-03-05"
    )
  }

  private func date(_ line: String) throws -> String? {
    try Page.read("<article><h1>Crane falls into basin</h1>\(line)\(Page.paragraphs(Page.lead, Page.second))</article>")
      .date?.date.edtf
  }
}
