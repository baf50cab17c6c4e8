import Events
import Foundation
import Testing

@testable import Rendering

@Suite final class SiteWriterTests {
  let root: URL
  let site = try! Site(SiteFixture.timeline)

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "annals-site-tests-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path).sorted()
  }

  @Test("A new folder, an empty one, and one of ours are written; nothing is left beside them")
  func writes() throws {
    let folder = root.appending(path: "site").path
    let count = try SiteWriter(folder: folder).write(site)
    let first = try names("site")
    #expect(first.contains("index.html") && first.contains(SiteWriter.marker))
    #expect(try site.files().count == count)
    try Data("old".utf8).write(to: root.appending(path: "site/of-an-earlier-run.html"))
    try SiteWriter(folder: folder).write(site)
    #expect(try names("site") == first)
    #expect(try names() == ["site"])
    try FileManager.default.createDirectory(at: root.appending(path: "empty"), withIntermediateDirectories: true)
    try SiteWriter(folder: root.appending(path: "empty").path).write(site)
    #expect(try names("empty") == first)
  }

  @Test("A folder of someone's own is refused and left as it was")
  func refuses() throws {
    let folder = root.appending(path: "mine")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("precious".utf8).write(to: folder.appending(path: "thesis.txt"))
    let error = #expect(throws: SiteError.self) { try SiteWriter(folder: folder.path).write(self.site) }
    #expect(error?.description.contains("thesis.txt") == true)
    #expect(try names("mine") == ["thesis.txt"])
    #expect(try names() == ["mine"])
  }

  @Test("A file in the way is named")
  func file() throws {
    let path = root.appending(path: "note.txt")
    try Data("x".utf8).write(to: path)
    let error = #expect(throws: SiteError.self) { try SiteWriter(folder: path.path).write(self.site) }
    #expect(error?.description.hasSuffix("is a file; a site needs a folder of its own") == true)
  }

  @Test("When a file cannot be written the folder stays as it was")
  func fails() throws {
    let folder = root.appending(path: "site").path
    try SiteWriter(folder: folder).write(site)
    let before = try names("site")
    // A file where a folder must be: the further file comes last and cannot be written.
    let bad = SiteFile(path: "index.html/inside.txt", bytes: [])
    #expect(throws: SiteError.self) { try SiteWriter(folder: folder).write(self.site, and: [bad]) }
    #expect(try names("site") == before)
    #expect(try names() == ["site"])
  }

  @Test("A folder of one's own templates: what it lacks is built in")
  func ownTemplates() throws {
    try template("year.mustache", "<section><h2 id=\"{{id}}\">Anno {{label}}</h2>{{{months}}}</section>\n")
    try template("style.css", "body { color: red }\n")
    let files = try Site(SiteFixture.timeline, options: options()).files()
    let index = String(decoding: files.first { $0.path == "index.html" }!.bytes, as: UTF8.self)
    #expect(index.contains("Anno 1979"))
    #expect(index.contains("The harbour board is founded"))
    #expect(files.first { $0.path == "style.css" }?.bytes == Array("body { color: red }\n".utf8))
  }

  @Test("A template's triple braces do not let a text become markup")
  func tripleBraces() throws {
    try template("entry.mustache", "<li id=\"{{id}}\">{{{title}}}</li>\n")
    let index = String(
      decoding: try Site(SiteFixture.timeline, options: options()).files().first { $0.path == "index.html" }!.bytes,
      as: UTF8.self)
    #expect(index.contains("&lt;script&gt;alert(&#39;x&#39;)"))
    #expect(!index.contains("<script>alert"))
  }

  @Test(
    "Mistakes in templates are named with file and line, before anything is written",
    arguments: [
      ("entry.mustache", "<li>\n{{#title}}\n</li>\n", "a section is not closed"),
      ("entry.mustache", "<li>\n{{#title}}x{{/when}}\n</li>\n", "the section closed here is not the one that is open"),
      ("entry.mustache", "<li>\n{{headline}}\n</li>\n", ":2: no value is called “headline”"),
      ("entry.mustache", "<li>\n\n{{title\n</li>\n", "a tag is not closed"),
      ("entrie.mustache", "<li></li>", "no page uses a template of this name"),
    ])
  func mistakes(name: String, text: String, words: String) throws {
    try template(name, text)
    let error = #expect(throws: SiteError.self) { _ = try Site(SiteFixture.timeline, options: self.options()).files() }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("templates/" + name) == true)
  }

  @Test(
    "A base address must be one", arguments: ["example.org", "ftp://example.org/", "javascript:x", "https://a b/"])
  func base(address: String) {
    var options = Site.Options()
    options.base = address
    #expect(throws: SiteError.self) { _ = try Site(SiteFixture.timeline, options: options) }
  }

  private func template(_ name: String, _ text: String) throws {
    let folder = root.appending(path: "templates")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func options() -> Site.Options {
    var options = Site.Options()
    options.templates = root.appending(path: "templates").path
    return options
  }
}
