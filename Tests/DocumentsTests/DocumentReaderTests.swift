import Chronology
import Foundation
import Testing

@testable import Documents

@Suite struct DocumentReaderTests {
  static let body = "The harbour was closed to all ships on Tuesday after a crane had fallen into the basin."

  @Test func readsFoldersInTheOrderOfNamesAndSkipsHiddenFiles() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a/y.txt", ".hidden.txt", "c.txt"] { try folder.write(name, Self.body) }
    let ids = folder.read().documents.map(\.id)
    #expect(ids == ["a/y.txt", "a/z.txt", "b.txt", "c.txt"].map { folder.path + "/" + $0 })
  }

  @Test func theOrderOfSourcesDecidesNothing() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("one.txt", Self.body)
    let two = try folder.write("two.txt", Self.body)
    let reader = DocumentReader()
    #expect(reader.read([one, two]).documents.map(\.id) == reader.read([two, one]).documents.map(\.id))
    #expect(reader.read([one, folder.path]).documents.count == 2)
  }

  // MARK: Dates

  static let dates: [(String?, String, String)] = [
    ("1944-06", "front matter", "---\ndate: 1944-06\n---\n"),
    ("1944-06-02", "front matter", "---\ntitle: A\npublished: 1944-06-02\n---\n"),
    ("1944", "front matter", "---\ndate: 1944\n---\n"), ("1944-06~", "front matter", "---\ndate: 1944-06~\n---\n"),
    (nil, "", "---\ntitle: A\n---\n"), (nil, "", ""),
  ]

  @Test(arguments: dates) func readsTheDateOfFrontMatter(_ edtf: String?, _ evidence: String, _ front: String) throws {
    for name in ["a.md", "a.txt"] {
      let document = try #require(try read(name, front + Self.body + "\n").documents.first)
      #expect(document.date?.date.edtf == edtf)
      #expect(document.date?.evidence.first ?? "" == evidence)
      #expect(document.text == Self.body)
    }
  }

  @Test func theUsersWordComesFirst() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.md", "---\ndate: 1944-06\n---\n" + Self.body)
    #expect(folder.read().documents.first?.date?.date.edtf == "1944-06")
    try folder.write("documents.yaml", "a.md:\n  date: 1945\n  title: Given\n")
    let listed = try #require(folder.read().documents.first)
    #expect(listed.date?.date.edtf == "1945")
    #expect(listed.date?.origin == .given)
    #expect(listed.title == "Given")
    for name in ["a.md", file] {
      var options = ReadingOptions()
      try options.addGivenDate(name + "=1946-05/1946-06")
      #expect(folder.read(options).documents.first?.date?.date.edtf == "1946-05/1946-06")
    }
  }

  @Test(arguments: [
    ("no-equals", "expected FILE=EDTF"), ("=1944", "expected FILE=EDTF"),
    ("a.txt=yesterday", "'yesterday' in 'a.txt=yesterday'"),
  ]) func namesWhatIsWrongWithAGivenDate(_ argument: String, _ message: String) {
    var options = ReadingOptions()
    #expect(throws: ReadingOptions.InvalidGivenDate.self) { try options.addGivenDate(argument) }
    do { try options.addGivenDate(argument) } catch { #expect(error.message.hasPrefix(message)) }
  }

  // MARK: Bad input

  struct Bad: Sendable {
    var message: String
    var place: String?
    var bytes: [UInt8]
    init(_ message: String, _ place: String?, _ bytes: [UInt8]) {
      self.message = message
      self.place = place
      self.bytes = bytes
    }
  }

  static let badFiles: [Bad] = [
    Bad("found an empty file", nil, []),
    Bad("found binary data", "byte 4", Array("text".utf8) + [0, 1, 2, 3, 0, 0, 5, 0, 0]),
    Bad("found a PNG picture", "byte 0", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]),
    Bad("found no text in it", nil, Array("  \n \n".utf8)),
    Bad("expected a document inside the gzip file", nil, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]),
  ]

  @Test(arguments: badFiles) func oneBadFileDoesNotEndTheRun(_ bad: Bad) throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.body)
    let file = try folder.write("bad.txt", bad.bytes)
    let result = folder.read()
    #expect(result.documents.map(\.text) == [Self.body])
    let finding = try #require(result.findings.last)
    #expect(finding.severity == .failure)
    #expect(finding.file == file)
    #expect(finding.place == bad.place)
    #expect(finding.message.contains(bad.message))
  }

  @Test func namesFilesThatAreNotThere() throws {
    let folder = try TemporaryFolder()
    let result = DocumentReader().read([folder.path + "/missing.txt", folder.path])
    #expect(result.findings.map(\.file) == [folder.path + "/missing.txt", folder.path])
    #expect(result.findings[0].message.contains("found nothing of that name"))
    #expect(result.findings[1].message.contains("expected documents in this folder"))
  }

  @Test func aWrongDateCostsTheDateAndNotTheDocument() throws {
    let result = try read("a.md", "---\ntitle: A\ndate: 1944-13\n---\n" + Self.body)
    #expect(result.documents.first?.text == Self.body)
    #expect(result.documents.first?.date == nil)
    let finding = try #require(result.findings.first)
    #expect(finding.place == "line 3")
    #expect(finding.message.contains("'1944-13' is no EDTF date"))
  }

  @Test func largeFilesAreNamedAndPassedOver() throws {
    var options = ReadingOptions()
    options.maximumFileSize = 1000
    let text = String(repeating: Self.body + "\n\n", count: 20)
    let result = try read("large.txt", text, options)
    #expect(result.documents.isEmpty)
    #expect(result.findings.first?.message.contains("more than the limit") == true)
  }

  @Test func invalidBytesAreNamedAndTheTextRead() throws {
    let folder = try TemporaryFolder()
    let before = Array("Die Brücke über den Fluß wurde am Dienstag gesperrt, weil sie brü".utf8)
    try folder.write("a.txt", before + [0x96] + Array("chig war.".utf8))
    let result = folder.read()
    #expect(result.findings.first?.place == "byte \(before.count)")
    #expect(result.findings.first?.severity == .remark)
    #expect(result.documents.first?.text.hasPrefix("Die Brücke") == true)
  }

  // MARK: Formats

  @Test func readsMarkdown() throws {
    let markdown = """
      # The crane

      \(Self.body)

      - first *item*
      - second item

      > A word from the [mayor](https://example.org).

      ## After
      """
    let document = try #require(try read("a.md", markdown).documents.first)
    #expect(document.title == "The crane")
    #expect(document.paragraphs == [Self.body, "first item", "second item", "A word from the mayor.", "After"])
    #expect(document.blocks.map(\.kind) == [.paragraph, .listItem, .listItem, .quotation, .heading])
  }

  /// Years at the head of entries are no numbers of a list; inside a paragraph they are what they are.
  @Test func keepsTheYearsOfEntries() throws {
    let markdown = """
      # The crane

      \(Self.body)

      1962. It is built.
      1967. It falls.

      - 1970. It rises.

      It was sold in
      1981. Nobody came.

      1. first item
      """
    let document = try #require(try read("a.md", markdown).documents.first)
    #expect(
      document.paragraphs == [
        Self.body, "1962. It is built.", "1967. It falls.", "1970. It rises.", "It was sold in 1981. Nobody came.",
        "first item",
      ])
  }

  @Test func readsJSONLines() throws {
    let lines = """
      {"id":"one","published":"2020-03-05","title":"T","text":"First line.\\nSecond line."}
      {"id":"two","date":"2020","body":"B"}
      not json
      {"id":"three","dct":"March 2020?","content":"C"}
      """
    let result = try read("a.jsonl", lines)
    #expect(result.documents.map(\.id) == ["one", "three", "two"])
    #expect(result.documents[0].text == "First line.\nSecond line.")
    #expect(result.documents[0].paragraphs == ["First line.", "Second line."])
    #expect(result.documents.map { $0.date?.date.edtf } == ["2020-03-05", "2020-03", "2020"])
    #expect(result.findings.map(\.place) == ["line 3"])
  }

  @Test func readsJSONArraysAndFeeds() throws {
    let array = try read("a.json", #"[{"id":"x","text":"Text."},{"headline":"H","articleBody":"Body."}]"#)
    #expect(array.documents.map(\.text).sorted() == ["Body.", "Text."])
    let feed = try read(
      "f.json",
      #"{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>A</p><p>B</p>","date_published":"2020-03-05T10:00:00Z"}]}"#
    )
    #expect(feed.documents.first?.paragraphs == ["A", "B"])
    #expect(feed.documents.first?.date?.date.edtf == "2020-03-05")
  }

  @Test func readsFeeds() throws {
    let rss = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Site</title>
      <item><title>One</title><link>https://example.org/1</link><pubDate>Thu, 05 Mar 2020 10:00:00 +0100</pubDate>
      <description>&lt;p&gt;\(Self.body)&lt;/p&gt;</description></item></channel></rss>
      """
    let item = try #require(try read("feed.xml", rss).documents.first)
    #expect(item.title == "One")
    #expect(item.id == "https://example.org/1")
    #expect(item.date?.date.edtf == "2020-03-05")
    #expect(item.text == Self.body)
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Site</title><entry><title>Two</title><id>urn:2</id>
      <link rel="alternate" href="https://example.org/2"/><published>2020-03-05T10:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>\(Self.body)</p><p>More.</p></div></content></entry></feed>
      """
    let entry = try #require(try read("feed", atom).documents.first)
    #expect(entry.url == "https://example.org/2")
    #expect(entry.paragraphs == [Self.body, "More."])
  }

  @Test func doesNotBelieveTheNameAlone() throws {
    let page =
      "<!DOCTYPE html><html><head><title>T</title></head><body><article><h1>T</h1><p>\(Self.body)</p></article></body></html>"
    for name in ["a.txt", "a.html", "a"] { #expect(try read(name, page).documents.first?.text == Self.body) }
  }
}
