import DateResolution
import Events
import Foundation
import Rendering
import Testing

@testable import Annals

@Suite struct PublishedPathsTests {
  /// What documents are called, the folders and files that were named, and the paths.
  static let names: [(names: [String], folders: [String], files: [String], ids: [String])] = [
    (["a.md", "b/c.md"], ["/home/anna/thesis"], [], ["/home/anna/thesis/a.md", "/home/anna/thesis/b/c.md"]),
    (["a.md"], ["articles/"], [], ["articles/a.md"]),
    (["a.md"], ["."], [], ["./a.md"]),
    (["a.md"], ["../articles"], [], ["../articles/a.md"]),
    (
      ["letters/1.txt", "diary/1.txt"], ["/home/anna/letters", "/home/anna/diary"], [],
      ["/home/anna/letters/1.txt", "/home/anna/diary/1.txt"]
    ),
    (["a.md", "b.md"], [], ["/home/anna/a.md", "/srv/b.md"], ["/home/anna/a.md", "/srv/b.md"]),
    // Two of one name keep their whole paths.
    (["home/anna/a.md", "srv/a.md"], [], ["/home/anna/a.md", "/srv/a.md"], ["/home/anna/a.md", "/srv/a.md"]),
    (["../a/x.md", "a/x.md"], ["../a", "a"], [], ["../a/x.md", "a/x.md"]),
    // What comes from inside a file keeps what tells it apart.
    (["feed.xml#1", "feed.xml#2"], [], ["/home/anna/feed.xml"], ["/home/anna/feed.xml#1", "/home/anna/feed.xml#2"]),
    (["record-17"], ["articles"], [], ["record-17"]),
    // The innermost folder decides.
    (["more/a.md"], ["/home/anna", "/home/anna/more"], [], ["/home/anna/more/a.md"]),
  ]

  @Test(arguments: names)
  func nothingIsSaidOfWhereTheSourcesLie(_ names: [String], _ folders: [String], _ files: [String], _ ids: [String]) {
    #expect(PublishedPaths(folders: folders, files: files).names(of: ids) == names)
  }

  private static let articles = [
    "one.md": "---\ndate: 2012-03-01\n---\nThe old mill burned down on 5 February 2012 in the night.\n",
    "two.md": "---\ndate: 2012-03-02\n---\nThe old mill burned down on 6 February 2012 in the night.\n",
    "events.yaml": "- {date: 1950, title: The mill is sold, source: a deed}\n",
  ]

  @Test func noOutputHoldsAPathOfTheMakers() throws {
    let folder = try Folder(Self.articles)
    let timeline = Pipeline().run([folder.path]).timeline
    #expect(!timeline.events.isEmpty)
    for format in ExchangeFormats.all {
      #expect(!format.init().text(timeline).contains(folder.path), "\(format.name)")
    }
    for file in try Site(timeline).files() {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(folder.path), "\(file.path)")
    }
    var options = PlainTextTimeline.Options()
    options.evidence = true
    #expect(!PlainTextTimeline(options).render(timeline).contains(folder.path))
  }

  /// They are put together with others later, and must not get into each other's way.
  @Test func recordsKeepTheWholePath() throws {
    let folder = try Folder(Self.articles)
    var pipeline = Pipeline()
    pipeline.shortensPaths = false
    #expect(pipeline.run([folder.path]).records.allSatisfy { $0.document.id.hasPrefix(folder.path + "/") })
  }

  /// The same document, read again and from its record, is one.
  @Test func aDocumentAndItsRecordAreOne() throws {
    let folder = try Folder(Self.articles)
    var extract = Pipeline()
    extract.shortensPaths = false
    let records = try extract.run([folder.path]).records.map { String(decoding: try $0.jsonLine(), as: UTF8.self) }
      .joined(separator: "\n")
    let kept = try Folder(["records.jsonl": records])
    let output = Pipeline().run([folder.path, kept.path + "/records.jsonl"])
    #expect(output.records.map(\.document.id).sorted() == ["one.md", "two.md"])
    #expect(output.timeline.events.flatMap { $0.sources.map(\.document) }.allSatisfy { !$0.contains("/") })
  }

  /// How many events a YAML file beside documents holds; 0 where it is none of events.
  @Test(arguments: [
    (
      2, "plan.yaml",
      "- {date: 2025-09-01, title: Opening}\n- {date: 2025/2026, era: Design}\n- {date: 2027, title: End}\n"
    ),
    (1, "plan.yml", "events:\n  - {date: 2025-09-01, title: Opening}\n"),
    (0, "data.yaml", "- {name: Opening, when: 2025-09-01}\n"),
    (0, "data.yaml", "date: 2025-09-01\ntitle: A note\n"),
  ])
  func eventsAreReadUnderAnyName(_ count: Int, _ name: String, _ text: String) throws {
    let folder = try Folder(Self.articles)
    try folder.write(Data(text.utf8), name)
    let output = Pipeline().run([folder.path])
    #expect(output.handWritten.count == 1 + count)
    #expect(output.timeline.events.contains { $0.title == "Opening" && $0.basis == .given } == (count > 0))
    if count > 0 {
      #expect(!output.records.contains { $0.document.id == name })
      #expect(output.timeline.documents.contains { $0.title == "Notes of the editor, " + name })
    }
  }

  @Test func whatIsWrittenTwiceIsOneEventOfTwoSources() {
    let list = HandWrittenEvents(
      yaml: "[{date: 1930-08-29, title: The last leave}, {date: 1930-08-29, title: The last leave, source: a log}]",
      file: "events.yaml")
    #expect(list.events.map { $0.sources.map(\.document) } == [["events.yaml", "a log"]])
  }
}
