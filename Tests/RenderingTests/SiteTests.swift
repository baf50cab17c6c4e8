import CZlib
import Chronology
import Events
import Foundation
import Synchronization
import Testing

@testable import Rendering

@Suite struct SiteTests {
  static let files = try! Site(SiteFixture.timeline, options: options).files()
  static let options = {
    var options = Site.Options()
    options.base = "https://example.org/veldmar"
    options.figures = Site.Figures(
      files: ["timeline", "timeline-dark", "timeline-narrow", "timeline-narrow-dark"].map {
        ($0 + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
      })
    return options
  }()

  static func text(_ path: String) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  @Test(
    "Pages as they were looked at",
    arguments: files.map(\.path).filter { !$0.hasSuffix(".css") && !$0.hasSuffix(".js") })
  func snapshot(path: String) {
    SiteSnapshot.expect(SiteTests.text(path), is: "site/" + path)
  }

  @Test("The order of events and documents given does not change a page of a document, nor any file's name")
  func order() throws {
    var timeline = SiteFixture.timeline
    timeline.documents.reverse()
    timeline.conflicts.reverse()
    let turned = try Site(timeline, options: SiteTests.options).files()
    #expect(Set(turned.map(\.path)) == Set(SiteTests.files.map(\.path)))
    for file in turned where file.path.hasPrefix("documents/") || file.path == "sources.html" {
      #expect(file.bytes == SiteTests.files.first { $0.path == file.path }?.bytes, "\(file.path)")
    }
  }

  @Test("No two files of one name, whatever the letters' case; no name that needs escaping")
  func names() {
    let paths = SiteTests.files.map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    for path in paths { #expect(path.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 && $0 != 0x25 && $0 != 0x23 }) }
  }

  @Test(
    "File names of documents' pages",
    arguments: [
      ("articles/storm (2).html", "storm-2-"), ("Über uns.md", "ber-uns-"), ("港.txt", "document-"),
      ("../../etc/passwd", "passwd-"), ("a/b/.html", "html-"), ("x", "x-"), ("", "document-"),
    ])
  func pageName(id: String, beginning: String) {
    let name = PageNames.name(of: id)
    #expect(name.hasPrefix(beginning))
    #expect(name == beginning + name.suffix(13))
    #expect(name.hasSuffix(".html"))
  }

  @Test("Every link inside the site leads to a page and an id that are there", arguments: [24, 300])
  func links(count: Int) throws {
    let timeline = count == 24 ? SiteFixture.timeline : SiteGenerated.timeline(count)
    var options = Site.Options()
    options.eventsPerPage = count == 24 ? 2000 : 40
    let files = try Site(timeline, options: options).files()
    let pages = files.filter { $0.path.hasSuffix(".html") }
    var ids: [String: Set<String>] = [:]
    for page in pages {
      let found = attributes("id", in: page.bytes)
      #expect(Set(found).count == found.count, "\(page.path): an id twice")
      ids[page.path] = Set(found)
    }
    let paths = Set(files.map(\.path))
    for page in pages {
      for link in attributes("href", in: page.bytes) where !link.hasPrefix("http") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var target = parts[0].isEmpty ? page.path : parts[0]
        if target.hasPrefix("../") {
          #expect(page.path.hasPrefix("documents/"))
          target.removeFirst(3)
        }
        #expect(paths.contains(target), "\(page.path): \(link)")
        if parts.count == 2 { #expect(ids[target]?.contains(parts[1]) == true, "\(page.path): \(link)") }
      }
    }
  }

  @Test("Each event stands once in the chronology, however it is split", arguments: [2000, 100, 7, 1])
  func split(limit: Int) throws {
    let timeline = SiteGenerated.timeline(400)
    var options = Site.Options()
    options.eventsPerPage = limit
    let files = try Site(timeline, options: options).files()
    let entries = files.filter { $0.path.hasSuffix(".html") && !$0.path.contains("/") }
      .flatMap { attributes("id", in: $0.bytes) }
    let counted = Dictionary(entries.map { ($0, 1) }, uniquingKeysWith: +)
    for event in timeline.events + timeline.undated { #expect(counted[event.id] == 1, "\(event.id)") }
  }

  @Test("A split site has an index to search, a line an event with its page; a site of one page has none")
  func searchIndex() throws {
    let timeline = SiteGenerated.timeline(200)
    var options = Site.Options()
    #expect(try Site(timeline, options: options).files().contains { $0.path == "search.js" } == false)
    options.eventsPerPage = 50
    let file = try #require(try Site(timeline, options: options).files().first { $0.path == "search.js" })
    let script = String(decoding: file.bytes, as: UTF8.self)
    #expect(script.hasPrefix("annalsIndex(") && script.hasSuffix(");\n") && !script.contains("<"))
    let json = Data(script.dropFirst("annalsIndex(".count).dropLast(3).utf8)
    let index = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let pages = try #require(index["pages"] as? [String])
    let lines = try #require(index["lines"] as? String).split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.count == 200)
    #expect(Set(lines.map { String($0[1]) }).count == 200)
    for line in lines { #expect(line.count == 4 && pages.indices.contains(Int(line[0]) ?? -1)) }
  }

  @Test("Compressed as servers send them, the script is at most 10 KB and the style sheet 6 KB")
  func weight() throws {
    let templates = try SiteTemplates()
    #expect(compressed(templates.script) <= 10_000)
    #expect(compressed(templates.styleSheet) <= 6_000)
  }

  /// The size in bytes by gzip: the deflated stream with gzip's longer header and trailer.
  private func compressed(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    var length = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(length))
    #expect(compress2(&output, &length, bytes, uLong(bytes.count), Z_DEFAULT_COMPRESSION) == Z_OK)
    return Int(length) + 12
  }

  @Test("A long file handed over in pieces is the file handed over whole")
  func pieces() throws {
    let timeline = SiteGenerated.timeline(3000)
    let pieces = Mutex<[String: [SiteFile]]>([:])
    try Site(timeline).write { file in pieces.withLock { $0[file.path, default: []].append(file) } }
    let found = pieces.withLock { $0 }
    for (path, files) in found {
      #expect(files.map(\.continuesFile) == [false] + [Bool](repeating: true, count: files.count - 1), "\(path)")
    }
    #expect(found["timeline.json"]!.count > 1)
    #expect(found["timeline.json"]!.flatMap(\.bytes) == Array(JSONExport().text(timeline).utf8))
    #expect(found["timeline.ics"]!.flatMap(\.bytes) == Array(CalendarExport().text(timeline).utf8))
  }

  @Test("Nothing from a document becomes markup or a script, in any page")
  func hostile() {
    for file in SiteTests.files where file.path.hasSuffix(".html") || file.path.hasSuffix(".atom") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("<script>"), "\(file.path)")
      #expect(!text.contains("javascript:"), "\(file.path)")
      #expect(!text.replacing("<img src=\"timeline.svg\"", with: "").contains("<img"), "\(file.path)")
      #expect(!text.contains("<b>Not"), "\(file.path)")
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" }, "\(file.path)")
    }
  }

  @Test("Only the base address and the documents' own addresses are from elsewhere")
  func outside() {
    for file in SiteTests.files where file.path.hasSuffix(".html") {
      for name in ["href", "src"] {
        for link in attributes(name, in: file.bytes) where link.contains(":") {
          let known = [
            "https://example.org/veldmar/", "https://harbour.example/", "https://courier.example/",
            "https://trade.example/",
          ]
          #expect(known.contains { link.hasPrefix($0) }, "\(file.path): \(link)")
        }
      }
    }
  }

  @Test(
    "Addresses a page may link to",
    arguments: [
      ("https://example.org/a?b=c&d", true), ("HTTP://example.org", true), ("mailto:a@example.org", true),
      ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), ("data:text/html,x", false),
      ("//example.org", false),
      ("java\u{0}script:x", false), (" https://example.org", false), ("https://exa mple.org", false), ("", false),
      ("file:///etc/passwd", false), ("https://example.org/\u{202E}", false),
    ])
  func safeLink(address: String, isSafe: Bool) {
    #expect((SafeLink.absolute(address) != nil) == isSafe)
  }

  /// The values of an attribute, entities undone.
  private func attributes(_ name: String, in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: " " + name + "=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
    }
  }
}
