import Chronology
import Testing

@testable import Documents

@Suite struct FeedTests {
  static let body = DocumentReaderTests.body

  private static func rss(_ item: String, head: String = "") -> [UInt8] {
    Array("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>\(head)<item>\(item)</item></channel></rss>".utf8)
  }

  private static func atom(_ entry: String) -> [UInt8] {
    Array("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\(entry)</entry></feed>".utf8)
  }

  struct Item: Sendable {
    var title: String?
    var byline: String?
    var url: String?
    var date: String?
    var text: String
    var feed: [UInt8]
  }

  static let items: [Item] = [
    Item(text: body, feed: rss("<description>\(body)</description>")),
    Item(
      title: "AT&T & Söhne", text: body,
      feed: rss("<title>AT&amp;amp;T &amp; S&ouml;hne</title><description>\(body)</description>")),
    Item(
      byline: "Karl Berg", text: body,
      feed: rss("<dc:creator><![CDATA[Karl Berg]]></dc:creator><description>\(body)</description>")),
    Item(
      url: "https://a.example/1", text: body,
      feed: rss("<guid>https://a.example/1</guid><description>\(body)</description>")),
    Item(text: body, feed: rss("<guid isPermaLink=\"false\">17</guid><description>\(body)</description>")),
    // The day of the feed's own place counts.
    Item(
      date: "2020-03-05", text: body,
      feed: rss("<pubDate>Thu, 05 Mar 2020 23:30:00 -0500</pubDate><description>\(body)</description>")),
    Item(
      text: "A\n\nB",
      feed: rss("<description>short</description><content:encoded><![CDATA[<p>A</p><p>B</p>]]></content:encoded>")),
    // Markup that was put into the feed as it is, and what belongs to the picture.
    Item(text: "A\n\nB", feed: rss("<description><p>A</p><p>B</p></description>")),
    Item(
      title: "T", text: body,
      feed: rss(
        "<title>T</title><media:content><media:title>P</media:title><title>P</title></media:content><description>\(body)</description>"
      )),
    Item(text: "a < b\n\n" + body, feed: atom("<content type=\"text\">a &lt; b\n\n\(body)</content>")),
    Item(text: "5 < 6", feed: atom("<content type=\"xhtml\"><div><p>5 &lt; 6</p></div></content>")),
    Item(
      byline: "Karl Berg, Ann Hill", text: body,
      feed: atom(
        "<author>\n <name>Karl Berg</name>\n</author><author><name>Ann Hill</name></author><summary>\(body)</summary>")),
    Item(
      title: "T", date: "2020-03-05", text: body,
      feed: atom(
        "<source><title>Other</title><updated>1999-01-01T00:00:00Z</updated></source><title>T</title><published>2020-03-05T10:00:00Z</published><updated>2021-01-01T00:00:00Z</updated><content>\(body)</content>"
      )),
    Item(
      title: "T", url: "https://a.example/1", date: "2003-12-13", text: body,
      feed: Array(
        "<rdf:RDF><item rdf:about=\"x\"><title>T</title><link>https://a.example/1</link><dc:date>2003-12-13T18:30:02+01:00</dc:date><description>\(body)</description></item></rdf:RDF>"
          .utf8)),
  ]

  @Test(arguments: items) func readsItems(_ expected: Item) throws {
    let document = try #require(read("feed.xml", expected.feed).documents.first)
    #expect(document.text == expected.text)
    #expect(document.title == expected.title)
    #expect(document.byline == expected.byline)
    #expect(document.url == expected.url)
    #expect(document.date?.date.edtf == expected.date)
  }

  @Test func takesTheSiteAndLanguageFromTheFeed() throws {
    let head = "<title>The Register</title><language>en-gb</language>"
    let document = try #require(
      read("f", Self.rss("<description>\(Self.body)</description>", head: head)).documents.first)
    #expect([document.siteName, document.language] == ["The Register", "en-gb"])
  }

  // MARK: Hostile feeds

  @Test func expandsNoEntities() throws {
    var declarations = "<!ENTITY a \"bomb\"><!ENTITY file SYSTEM \"file:///etc/passwd\">"
    for (name, inner) in zip("bcdefghij", "abcdefghi") {
      declarations += "<!ENTITY \(name) \"" + String(repeating: "&\(inner);", count: 10) + "\">"
    }
    let feed =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [\(declarations)]>"
      + String(decoding: Self.rss("<description>&j;&file; \(Self.body)</description>"), as: UTF8.self).dropFirst(21)
    #expect(read("f.xml", Array(feed.utf8)).documents.map(\.text) == [Self.body])
  }

  @Test func readsOnBehindDeepNestingAndManyAttributes() {
    let deep = String(repeating: "<x>", count: 300) + String(repeating: "</x>", count: 300)
    #expect(read("f", Self.rss(deep + "<description>\(Self.body)</description>")).documents.map(\.text) == [Self.body])
    let attributes = (0..<20_000).map { "a\($0)='v'" }.joined(separator: " ")
    let many = Self.rss("<x \(attributes)/><description>\(Self.body)</description>")
    #expect(read("f", many).documents.map(\.text) == [Self.body])
    let endless = Self.rss("<description>\(Self.body)</description>" + String(repeating: "<x>", count: 100_000))
    let result = read("f", endless)
    #expect(result.documents.map(\.text) == [Self.body])
    #expect(result.findings.first?.message.contains("nested more than 4000 deep") == true)
  }

  @Test func readsTextsOfMoreThanTenMegabytes() {
    let text = String(repeating: Self.body + " ", count: 130_000)
    for content in ["<description>\(text)</description>", "<description><![CDATA[\(text)]]></description>"] {
      #expect(read("f", Self.rss(content)).documents.first?.text.utf8.count == text.utf8.count - 1)
    }
  }

  @Test func readsAFeedThatWasCutOff() {
    let whole = Self.rss("<title>T</title><description>\(Self.body)</description>")
    for count in 0..<whole.count { _ = read("f.xml", Array(whole.prefix(count))) }
    let result = read("f.xml", Array(whole.dropLast("</description></item></channel></rss>".utf8.count)))
    #expect(result.documents.map(\.title) == ["T"])
    #expect(result.findings.first?.message.contains("well-formed") == true)
  }
}
