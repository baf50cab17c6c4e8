import Testing

@testable import Serving

@Suite struct RequestedPathTests {
  /// The names that a path leads to.
  @Test(arguments: [
    ([], "/"), (["index.html"], "/index.html"), (["documents"], "/documents/"), (["2010", "03.html"], "/2010/03.html"),
    (["café.html"], "/caf%C3%A9.html"), (["café.html"], "/caf%c3%a9.html"), (["a b.txt"], "/a%20b.txt"),
    (["100%.html"], "/100%25.html"), (["a+b.txt"], "/a+b.txt"),
  ])
  func aPathIsNames(_ names: [String], _ path: String) throws {
    let requested = try #require(RequestedPath(path))
    #expect(requested.names == names)
    #expect(requested.isFolder == path.hasSuffix("/"))
  }

  /// What leads out of the folder, to hidden files, or nowhere.
  @Test(arguments: [
    "/..", "/../", "/../etc/passwd", "/documents/../../etc/passwd", "/.", "/./index.html", "/documents/..",
    "/%2e%2e/etc/passwd", "/%2E%2e/etc/passwd", "/.%2e/etc/passwd", "/..%2fetc%2fpasswd", "/documents%2f..%2f..%2fetc",
    "/..%5cetc", "/a%5c..%5cb", "/.annals-site", "/.ssh/id", "/%2eannals-site", "//etc/passwd", "/documents//a.html",
    "/index.html%00.txt", "/a%0Ab", "/a%7Fb", "/%", "/%2", "/%zz", "/%+1", "/%ff.html", "/%c0%ae%c0%ae/etc",
    "index.html",
    "", "*", "http://127.0.0.1/", "http://127.0.0.1/index.html",
  ])
  func whatLeadsElsewhereIsNoPath(_ path: String) { #expect(RequestedPath(path) == nil) }
}

@Suite struct ContentTypeTests {
  @Test(arguments: [
    ("text/html; charset=utf-8", "index.html"), ("text/css; charset=utf-8", "style.css"),
    ("text/javascript; charset=utf-8", "script.js"), ("image/svg+xml; charset=utf-8", "timeline-dark.svg"),
    ("application/json; charset=utf-8", "timeline.json"), ("text/calendar; charset=utf-8", "timeline.ics"),
    ("application/atom+xml; charset=utf-8", "feed.atom"), ("text/plain; charset=utf-8", "timeline.txt"),
    ("application/xml; charset=utf-8", "sitemap.xml"), ("image/png", "logo.PNG"),
    ("application/octet-stream", "unknown.bin"), ("application/octet-stream", "html"),
    ("text/html; charset=utf-8", "a.css.html"),
  ])
  func aFileIsWhatItsNameSays(_ type: String, _ name: String) { #expect(ContentType.of(name) == type) }
}

@Suite struct LoopbackNamesTests {
  @Test(arguments: [
    "localhost", "localhost:8080", "LOCALHOST", "127.0.0.1", "127.0.0.1:8080", "127.1.2.3", "[::1]", "[::1]:8080",
  ])
  func namesOfThisMachine(_ host: String) { #expect(LoopbackNames.contain(host: host)) }

  @Test(arguments: [
    "example.org", "127.0.0.1.example.org", "localhost.example.org", "127.0.0.1@example.org", "192.168.1.2", "", "[::1",
    "[::2]", "127.0.0", "127.0.0.256", "::1",
  ])
  func namesOfOthers(_ host: String) { #expect(!LoopbackNames.contain(host: host)) }
}
