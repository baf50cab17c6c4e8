import Chronology
import Testing

@testable import Documents

/// Pages as sites write them, with sentences long enough to be told from menus.
enum Page {
  static let lead =
    "The harbour was closed to all ships on Tuesday after a crane had fallen into the basin, the port said."
  static let second =
    "Nobody was hurt, the port authority said, but the basin may stay closed for a week while divers search it."
  static let third = "Two ferries were sent to the old pier instead, which has not been used since the end of the war."

  static func paragraphs(_ texts: String...) -> String { texts.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  static func html(head: String = "", _ body: String) -> String {
    "<!DOCTYPE html><html lang=\"en\"><head><title>Crane falls into basin</title>\(head)</head><body>\(body)</body></html>"
  }

  static func read(head: String = "", _ body: String) throws -> Document {
    try #require(try DocumentsTests.read("page.html", html(head: head, body)).documents.first)
  }
}

@Suite struct ArticleTests {
  static let article = Page.paragraphs(Page.lead, Page.second, Page.third)

  /// What stands around an article and is no part of it.
  static let furniture: [String] = [
    "<nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul></nav>",
    "<footer><p>Copyright 2020 The Daily Pilot. All rights reserved by the publisher of this paper.</p></footer>",
    "<div class='related-posts'><p>A long sentence about another matter that has nothing to do with cranes.</p></div>",
    "<div id='comments'><p>I saw the crane fall myself and it was louder than anything that I ever heard.</p></div>",
    "<div class='cookie-banner'><p>We use cookies to make this site better for you; please accept all of them.</p></div>",
    "<aside><p>The weather in the harbour will be fine tomorrow, with light winds from the south-west.</p></aside>",
    "<div style='display: none'><p>This text is shown to nobody, but it stands in the page all the same.</p></div>",
    "<form><p>Sign up for our newsletter and get the news of the harbour delivered to your inbox.</p></form>",
    "<script>var text = 'no text at all, however long this string is that stands in a script';</script>",
  ]

  @Test(arguments: furniture) func leavesOutWhatStandsAroundTheArticle(_ furniture: String) throws {
    for page in ["\(furniture)<article>\(Self.article)</article>", "<article>\(Self.article)</article>\(furniture)"] {
      #expect(
        try Page.read("<h1>Crane falls into basin</h1>" + page).paragraphs == [Page.lead, Page.second, Page.third])
    }
  }

  /// The captions of a gallery tell it; one picture beside an article does not.
  @Test func readsTheCaptionsOfAGallery() throws {
    let captions = [
      "The first boats leave the basin on Monday morning.", "Divers look for the crane's hook on 4 March 2020.",
      "The old pier, built in 1911 and last used in 1944, fills with boats.",
    ]
    let figures = captions.map { "<figure><img src='a.jpg'><figcaption>\($0)</figcaption></figure>" }
    let gallery = try Page.read(
      "<h1>In pictures: the crane</h1>\(Page.paragraphs(Page.lead))\(figures.joined())")
    #expect(gallery.paragraphs == [Page.lead] + captions)
    #expect(gallery.date == nil)
    let article = try Page.read(
      "<h1>Crane falls</h1>\(Page.paragraphs(Page.lead, Page.second, Page.third))\(figures[0])")
    #expect(article.paragraphs == [Page.lead, Page.second, Page.third])
  }

  /// What stands between an article's paragraphs and is no part of it.
  static let inside: [String] = [
    "<p><a href='/other'>Read more: Another crane fell last year</a></p>",
    "<figure><img src='a.jpg'><figcaption>The crane in the basin on Tuesday morning. Photo: A. Berg</figcaption></figure>",
    "<div class='share-buttons'><a href='#'>Share</a> <a href='#'>Tweet</a></div>",
    "<p>Advertisement</p>", "<p>Sign up for our newsletter and get the news in your inbox.</p>",
    "<div class='newsletter-signup'><h4>Newsletter</h4><p>News of the harbour every Friday.</p></div>",
  ]

  @Test(arguments: inside) func leavesOutWhatStandsInsideTheArticle(_ inside: String) throws {
    let body = Page.paragraphs(Page.lead) + inside + Page.paragraphs(Page.second, Page.third)
    let document = try Page.read("<article><h1>Crane falls into basin</h1>\(body)</article>")
    #expect(document.paragraphs == [Page.lead, Page.second, Page.third])
  }

  @Test func keepsHeadingsListsQuotationsAndTables() throws {
    let body = """
      <h2>In the basin</h2>\(Page.paragraphs(Page.second))<ul><li>one crane of ninety tons</li><li>two ferries</li></ul>
      <blockquote><p>We were lucky that nobody stood below it.</p></blockquote>
      <table><tr><th>Year</th><th>Accidents</th></tr><tr><td>2019</td><td>four</td></tr></table>\(Page.paragraphs(Page.third))
      """
    let document = try Page.read("<article><h1>Crane falls into basin</h1><p>\(Page.lead)</p>\(body)</article>")
    #expect(
      document.blocks.map(\.kind) == [
        .paragraph, .heading, .paragraph, .listItem, .listItem, .quotation, .tableRow, .tableRow, .paragraph,
      ])
    #expect(document.paragraphs.contains("In the basin"))
  }

  @Test func takesTheLeadFromItsOwnElement() throws {
    let body = "<h1>Crane falls into basin</h1><div class='teaser-text'><p>\(Page.lead)</p></div>"
    let document = try Page.read(
      "<main>\(body)<div class='article-body'>\(Page.paragraphs(Page.second, Page.third))</div></main>")
    #expect(document.paragraphs == [Page.lead, Page.second, Page.third])
  }

  @Test(arguments: ["with-sidebar", "sidebar", "has-comments", "widget", "teaser promo"])
  func namesDoNotOutweighTheTextTheyStandOn(_ name: String) throws {
    let document = try Page.read("<div class='\(name)'><h1>Crane falls into basin</h1>\(Self.article)</div>")
    #expect(document.paragraphs == [Page.lead, Page.second, Page.third])
  }

  @Test func endsWhereOtherArticlesBegin() throws {
    let tail =
      "<h3>Related articles</h3><p>The ferry line that nobody wanted is now to be sold, its owner said on Monday.</p>"
    #expect(
      try Page.read("<article>\(Self.article)\(tail)</article>").paragraphs == [Page.lead, Page.second, Page.third])
  }

  @Test func twoLineBreaksEndAParagraph() throws {
    let document = try Page.read("<article>\(Page.lead)<br><br>\(Page.second)<br>\(Page.third)</article>")
    #expect(document.paragraphs == [Page.lead, "\(Page.second)\n\(Page.third)"])
  }

  @Test func readsWhatThePageSaysOfItself() throws {
    let head = """
      <meta property="og:title" content="Crane falls into basin"><meta name="author" content="Anna Berg">
      <meta property="og:site_name" content="The Daily Pilot"><link rel="canonical" href="https://pilot.example/crane">
      """
    let document = try Page.read(head: head, "<article><h1>Crane falls into basin</h1>\(Self.article)</article>")
    #expect(document.title == "Crane falls into basin")
    #expect(document.byline == "Anna Berg")
    #expect(document.siteName == "The Daily Pilot")
    #expect(document.language == "en")
    #expect(document.url == "https://pilot.example/crane")
  }

  // MARK: Hostile pages

  @Test func survivesDeepNesting() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "<p>\(Page.lead)</p>"
    let result = try read("deep.html", Page.html("<article>\(Self.article)</article>" + deep))
    #expect(result.documents.first?.paragraphs == [Page.lead, Page.second, Page.third])
    #expect(result.findings.contains { $0.message.contains("deep") })
  }

  @Test func survivesManyAttributes() throws {
    let attributes = (0..<20_000).map { "a\($0)='v'" }.joined(separator: " ")
    let document = try Page.read("<article \(attributes)>\(Self.article)</article>")
    #expect(document.paragraphs == [Page.lead, Page.second, Page.third])
  }

  @Test func knowsNoEntitiesButThoseOfHTML() throws {
    let bomb =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
    let document = try #require(
      try read(
        "bomb.html", bomb + "<html><body><article>\(Self.article)<p>&b; &f; caf&eacute;</p></article></body></html>"
      )
      .documents.first)
    #expect(!document.text.contains("aaaa"))
    #expect(document.text.utf8.count < 1000)
  }

  @Test(arguments: [
    "", "<", "<html", "<p", "<!--", "<script>", "<title>", "&", "<a href='", "</", "<p>\u{0}\u{1}", "<table><td>",
  ])
  func survivesPagesThatBreakOff(_ page: String) {
    let tree = HTMLParser.parse(Array(page.utf8))
    #expect(tree != nil)
    if let tree, let analysis = PageAnalysis(tree) { _ = ArticleExtractor(analysis) }
  }
}

@Suite struct ArchiveTests {
  static let page = Page.html("<article><h1>Crane</h1>\(Page.paragraphs(Page.lead, Page.second))</article>")

  static func record(_ length: Int? = nil) -> String {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    return
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://pilot.example/crane\r\nWARC-Date: 2020-03-09T10:00:00Z\r\n"
      + "Content-Length: \(length ?? http.utf8.count)\r\n\r\n\(http)\r\n\r\n"
  }

  @Test func readsWebArchives() throws {
    let document = try #require(try read("a.warc", Self.record()).documents.first)
    #expect(document.url == "https://pilot.example/crane")
    #expect(document.paragraphs == [Page.lead, Page.second])
    // When it was captured is an upper bound and no more.
    #expect(document.date?.date.latest == Day(year: 2020, month: 3, day: 9))
    #expect(document.date?.date.earliest == nil)
  }

  @Test(arguments: [10, 999_999_999]) func aRecordWithALyingLengthDoesNotHideTheNext(_ length: Int) throws {
    let result = try read("a.warc", Self.record(length) + Self.record())
    #expect(result.documents.last?.paragraphs == [Page.lead, Page.second])
    #expect(result.findings.contains { $0.message.contains("length is wrong") })
  }

  @Test func readsMail() throws {
    let mail = """
      From: Anna Berg <anna@pilot.example>
      To: editors@pilot.example
      Subject: =?utf-8?Q?Crane_in_the_basin_=E2=80=93_again?=
      Date: Thu, 5 Mar 2020 10:00:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      The harbour caf=E9 was closed on Tuesday after a crane had fallen into the basin=
       behind it.
      --b
      Content-Type: text/html

      <p>The same again.</p>
      --b--
      """
    let document = try #require(try read("a.eml", mail).documents.first)
    #expect(document.title == "Crane in the basin – again")
    #expect(document.date?.date.edtf == "2020-03-05")
    #expect(
      document.text == "The harbour café was closed on Tuesday after a crane had fallen into the basin behind it.")
  }

  @Test func readsPagesSavedAsMail() throws {
    let archive = """
      From: <Saved by a browser>
      Snapshot-Content-Location: https://pilot.example/crane
      Subject: Crane
      Date: Mon, 9 Mar 2020 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----x"

      ------x
      Content-Type: text/html
      Content-Transfer-Encoding: base64
      Content-Location: https://pilot.example/crane

      \(base64(Self.page))
      ------x--
      """
    let document = try #require(try read("a.mhtml", archive).documents.first)
    #expect(document.url == "https://pilot.example/crane")
    #expect(document.paragraphs == [Page.lead, Page.second])
    #expect(document.date?.date.latest == Day(year: 2020, month: 3, day: 9))
  }
}
