import Chronology
import Testing

@testable import Documents

@Suite struct PublicationDateTests {
  static let article = Page.paragraphs(Page.lead, Page.second)

  static let heads: [(String?, String)] = [
    ("2020-03-05", #"<meta property="article:published_time" content="2020-03-05T10:00:00+01:00">"#),
    ("2020-03-05", #"<meta name="DC.date.issued" content="2020-03-05">"#),
    (
      "2020-03-05", #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-03-05"}</script>"#
    ),
    (
      "2020-03-05",
      #"<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"BlogPosting","datePublished":"2020-03-05"}]}</script>"#
    ),
    ("2020-03-05", #"<link rel="canonical" href="https://pilot.example/2020/03/05/crane">"#),
    ("2020-03", #"<link rel="canonical" href="https://pilot.example/2020/03/crane">"#),
    // Original over modified.
    (
      "2020-03-05",
      #"<meta property="article:modified_time" content="2020-04-01"><meta property="article:published_time" content="2020-03-05">"#
    ),
    ("2020-03-05", #"<meta name="publish_date" content="20200305">"#),
    ("2020-03-05", #"<meta itemprop="datePublished" content="1583402400">"#),
    (
      "2020-03-05",
      #"<script>dataLayer.push({"cmsPublishingDate":"2020-03-05","lastPublishedAt":"2021-04-06"})</script>"#
    ),
    // A list of articles in a script: at best the first is this page.
    (
      "2020-03-05",
      #"<script>var a=[{"published":"2020-03-05"},{"published":"2020-03-01"},{"published":"2020-02-01"}]</script>"#
    ),
    // The site is no article, and a year is no day.
    (nil, #"<script type="application/ld+json">{"@type":"Organization","foundingDate":"1899-01-01"}</script>"#),
    (nil, #"<meta name="copyright" content="2020">"#), (nil, #"<meta name="date" content="2020">"#),
    (nil, #"<meta name="date" content="March 2020">"#),
    (nil, #"<script type="application/ld+json">{"@type":"Article","datePublished":"2020"}</script>"#),
    (nil, #"<meta name="description" content="Everything that we knew on 5 March 2020">"#), (nil, ""),
  ]

  @Test(arguments: heads) func readsDeclaredDates(_ expected: String?, _ head: String) throws {
    let document = try Page.read(head: head, "<article><h1>Crane falls into basin</h1>\(Self.article)</article>")
    #expect(document.date?.date.edtf == expected)
    #expect(document.date?.origin ?? .declared == .declared)
  }

  static let visible: [(String?, String)] = [
    ("2020-03-05", "<p class='date'>March 5, 2020</p>"), ("2020-03-05", "<span>Veröffentlicht am 5. März 2020</span>"),
    ("2020-03-05", "<time datetime='2020-03-05T08:00'>this morning</time>"),
    ("2020-03-05", "<p>By Anna Berg | 5 March 2020</p>"),
    // The date of publication before that of a change.
    ("2020-03-05", "<p>Published: 5 March 2020. Updated: 9 April 2021</p>"),
    // Sentences that old templates write.
    (
      "2020-03-05",
      "<p>This entry was posted on Thursday, March 5th, 2020 at 11:03 pm and is filed under Harbour, News and Accidents.</p>"
    ),
    ("2020-03-05", "<p>Dieser Beitrag wurde am 5. März 2020 um 23:03 Uhr gepostet und unter Hafen abgelegt.</p>"),
    // Written by a script where it stands, or shown as a tool tip.
    ("2020-03-05", "<p><script>showDate('2020/03/05 01:43:09')</script></p>"),
    ("2020-03-05", "<a class='time-ago' title='5 March 2020, 10:30'>3 days ago</a>"),
    ("2020-03-05", "<relative-time datetime='2020-03-05T10:30:00Z'>3 days ago</relative-time>"),
    (
      "2020-03-05",
      "<div class='post-footer'><abbr class='published' title='2020-03-05T10:52:00+01:00'>10:52</abbr></div>"
    ),
    ("2020-03-05", "<p data-published-at='2020-03-05'>Thursday</p>"),
    ("2020-03-05", "<td>05 | 03 | 2020</td>"),
    // The date of a picture is not that of the page.
    (nil, "<figure><figcaption>The crane on 5 March 2020</figcaption></figure>"),
    (nil, "<p>Photo: A. Berg, 5 March 2020</p>"),
    // Month first on an American page, unless it cannot be.
    ("2020-04-03", "<p class='date'>04/03/2020</p>"), ("2020-04-25", "<p class='date'>25/04/2020</p>"),
    // A copyright line, a bare year and the day until which something can be had are no dates of publication.
    (nil, "<p>© 5 March 2020</p>"), (nil, "<p>2020</p>"), (nil, "<p>Available until 5 March 2020</p>"),
  ]

  @Test(arguments: visible) func readsWhatAReaderSees(_ expected: String?, _ line: String) throws {
    let document = try Page.read("<article><h1>Crane falls into basin</h1>\(line)\(Self.article)</article>")
    #expect(document.date?.date.edtf == expected)
  }

  @Test func datesOfOtherArticlesAreNotThePages() throws {
    let related = "<div class='related'><p>4 May 2019</p><p>7 June 2018</p></div>"
    let document = try Page.read("<article><h1>Crane falls into basin</h1>\(Self.article)</article>\(related)")
    #expect(document.date == nil)
  }

  /// The page's own entry in a list of articles is of the page, its neighbours are not.
  @Test func theOwnEntryInAListDatesThePage() throws {
    func entry(_ date: String, _ title: String) -> String {
      "<li class='teaser'><span>\(date)</span><h4><a href='/a'>\(title)</a></h4></li>"
    }
    let list = entry("4 May 2020", "Ferry runs aground") + entry("5 March 2020", "Crane falls into basin")
    let document = try Page.read(
      "<article><h1>Crane falls into basin</h1>\(Self.article)</article><ul>\(list)</ul>")
    #expect(document.date?.date.edtf == "2020-03-05")
  }

  /// The reader's day, where the metadata give an instant that is the next day in UTC.
  @Test func theLocalDayBeforeAnInstant() throws {
    let head = #"<meta property="article:published_time" content="2020-03-06T03:30:00Z">"#
    let document = try Page.read(
      head: head, "<article><h1>Crane falls into basin</h1><p class='date'>March 5, 2020</p>\(Self.article)</article>")
    #expect(document.date?.date.edtf == "2020-03-05")
  }

  /// "04/03/2020" by another date of the page, in which the order cannot be mistaken.
  @Test(arguments: [("2020-03-04", "25/12/2019"), ("2020-04-03", "12/25/2019")])
  func dayOrMonthFirstByThePageItself(_ expected: String, _ other: String) throws {
    let document = try Page.read(
      "<article><h1>Crane falls into basin</h1><p class='date'>04/03/2020</p>\(Self.article)</article>"
        + "<div class='related'><p>\(other)</p></div>")
    #expect(document.date?.date.edtf == expected)
  }

  static func read(_ published: String, _ modified: String, shown: String) throws -> Document {
    try Page.read(
      head: #"<meta property="article:published_time" content="\#(published)">"#
        + #"<meta property="article:modified_time" content="\#(modified)">"#,
      "<article><h1>Crane falls into basin</h1><p class='date'>\(shown)</p>\(Self.article)</article>")
  }

  static let shown: [(expected: String, shown: String)] = [
    // Original over modified, whether the page shows it or not.
    ("2020-03-05", "Published 5 March 2020"), ("2020-03-05", "Updated 20 March 2020"),
    ("2020-03-05", "Published 5 March 2020, updated 20 March 2020"),
    // What the page shows as its date, without a word that it is that of a change.
    ("2020-03-20", "20 March 2020"),
    // Some other date is none of the page's own.
    ("2020-03-05", "8 March 2020"),
  ]

  @Test(arguments: shown) func originalOverModified(_ expected: String, _ shown: String) throws {
    let document = try Self.read("2020-03-05", "2020-03-20", shown: shown)
    #expect(document.date?.date.edtf == expected)
  }

  /// A page that shows only the day of a revision months later is a new edition.
  @Test func aNewEditionIsOfTheDayItShows() throws {
    let document = try Self.read("2016-08-29", "2019-05-06", shown: "Updated 6 May 2019")
    #expect(document.date?.date.edtf == "2019-05-06")
    #expect(document.date?.evidence.last?.contains("first published 2016-08-29") ?? false)
    #expect(
      try Self.read("2016-08-29", "2019-05-06", shown: "Published 29 August 2016, updated 6 May 2019").date?.date.edtf
        == "2016-08-29")
  }

  /// A wiki's text is that of its last edit.
  @Test func aWikiIsOfItsLastEdit() throws {
    let document = try Page.read(
      head: #"<meta name="generator" content="MediaWiki 1.39"><script type="application/ld+json">"#
        + #"{"@type":"Article","datePublished":"2005-07-26","dateModified":"2020-03-05"}</script>"#,
      "<h1>Crane falls into basin</h1>\(Self.article)")
    #expect(document.date?.date.edtf == "2020-03-05")
  }

  /// An instant in UTC, on a page that writes its other times with an offset.
  @Test(arguments: [("2020-03-05", "-0500"), ("2020-03-06", "+0100"), ("2020-03-06", "")])
  func theLocalDayByThePagesOtherTimes(_ expected: String, _ offset: String) throws {
    let document = try Page.read(
      head: #"<meta property="article:published_time" content="2020-03-06T03:30:00Z">"#
        + #"<script>var next = {"starts": "Fri, 06 Mar 2020 23:00:00 \#(offset)"}</script>"#,
      "<article><h1>Crane falls into basin</h1>\(Self.article)</article>")
    #expect(document.date?.date.edtf == expected)
  }

  /// A stub saved in place of the article has only the address that it sends its readers to.
  @Test(arguments: [
    #"<meta http-equiv="refresh" content="0; url=https://pilot.example/2020/03/05/crane">"#,
    #"<script>document.cookie="a=1";location.href="https://pilot.example/2020/03/05/crane?a=1".replace("a","b")</script>"#,
  ])
  func aStubIsOfItsTargetsAddress(_ head: String) throws {
    let document = try #require(
      try DocumentsTests.read("a.html", "<html><head>\(head)</head><body></body></html>").documents.first)
    #expect(document.date?.date.edtf == "2020-03-05")
  }
}
