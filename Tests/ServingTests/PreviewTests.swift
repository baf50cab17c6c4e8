import Annals
import FlyingSocks
import Foundation
import Rendering
import Synchronization
import Testing

@testable import Serving

extension Site {
  /// A site of one hand-written event.
  static func of(title: String) throws -> Site {
    let folder = try Folder(["events.yaml": "- {date: 2010-02-03, title: \(title)}"])
    return try Site(Pipeline().run([folder.path]).timeline)
  }
}

/// The whole, on a free port of this machine.
@Suite(.timeLimit(.minutes(1))) struct PreviewTests {
  /// What a preview reported so far, and waiting for more of it.
  private final class Reports: Sendable {
    private let events = Mutex<[Preview.Event]>([])

    func add(_ event: Preview.Event) { events.withLock { $0.append(event) } }

    /// The first thing that was reported, or will be, of which `choose` makes something.
    func first<Value: Sendable>(_ choose: (Preview.Event) -> Value?) async throws -> Value {
      while true {
        if let value = events.withLock({ $0.lazy.compactMap(choose).first }) { return value }
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  /// Runs a preview of the folder as long as `body` does.
  private func withPreview(
    of source: Folder, in output: Folder, _ body: (_ port: UInt16, Reports) async throws -> Void
  ) async throws {
    let reports = Reports()
    let path = source.path
    let served = ServedFolder(path: output.path + "/site")
    let preview = Preview(
      address: try ServerAddress(host: "127.0.0.1", port: 0), folder: served, sources: [path],
      build: {
        let result = Pipeline().run([path])
        if result.handWritten.isEmpty { throw SourceFault("nothing was read") }
        return try Site(result.timeline)
      }, report: reports.add)
    let running = Task { try await preview.run() }
    let port = try await reports.first { event -> UInt16? in
      guard case .serving(let url) = event else { return nil }
      return URL(string: url)?.port.map(UInt16.init)
    }
    try await body(port, reports)
    running.cancel()
    _ = await running.result
    served.close()
  }

  /// What the server sends for these bytes.
  private func send(_ request: String, to port: UInt16) async throws -> String {
    let socket = try await AsyncSocket.connected(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
    defer { try? socket.close() }
    try await socket.write(Data(request.utf8))
    var bytes: [UInt8] = []
    while let more = try? await socket.read(atMost: 4096) { bytes += more }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func get(_ path: String, from port: UInt16, method: String = "GET") async throws -> String {
    try await send("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n", to: port)
  }

  @Test func aChangedSourceIsANewPage() async throws {
    let source = try Folder(["events.yaml": "- {date: 2010-02-03, title: The pier burns}"])
    try await withPreview(of: source, in: Folder()) { port, reports in
      let first = try await get("/", from: port)
      #expect(first.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(first.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"))
      #expect(first.contains("\r\nCache-Control: no-store\r\n"))
      #expect(first.contains("The pier burns"))
      let question = try #require(first.firstMatch(of: /\/\.annals\/reload\.js\?[a-z0-9]+/)?.output)
      let answer = try await get(String(question), from: port)
      #expect(answer.contains("text/javascript") && !answer.contains("location.reload()"))

      try source.write("- {date: 2010-02-03, title: The pier is rebuilt}", "events.yaml")
      var page = ""
      while !page.contains("The pier is rebuilt") {
        try await Task.sleep(for: .milliseconds(50))
        page = try await get("/", from: port)
        #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
      }
      let changed = try await get(String(question), from: port)
      #expect(changed.hasSuffix("\r\n\r\nlocation.reload();\n"))

      // A site that cannot be built leaves the last one.
      try source.write("nothing: at all", "events.yaml")
      let fault = try await reports.first { event -> String? in
        if case .failed(let error) = event { "\(error)" } else { nil }
      }
      #expect(fault == "nothing was read")
      let last = try await get("/", from: port)
      #expect(last.contains("The pier is rebuilt"))
    }
  }

  @Test func pagesAreWhatIsWritten() async throws {
    let source = try Folder(["events.yaml": "- {date: 2010-02-03, title: The pier burns}"])
    let output = try Folder()
    try await withPreview(of: source, in: output) { port, _ in
      for name in ["style.css", "script.js", "timeline.json", "timeline.ics", "feed.atom", "timeline.txt"] {
        let written = try String(contentsOfFile: output.path + "/site/" + name, encoding: .utf8)
        let answer = try await get("/" + name, from: port)
        #expect(answer.hasSuffix("\r\n\r\n" + written))
      }
      let written = try String(contentsOfFile: output.path + "/site/index.html", encoding: .utf8)
      let page = try await get("/index.html", from: port)
      let line = /<script src="\/\.annals\/reload\.js\?[a-z0-9]+" async><\/script>\n/
      #expect(page.replacing(line, with: "", maxReplacements: 1).hasSuffix("\r\n\r\n" + written))
      let head = try await get("/index.html", from: port, method: "HEAD")
      #expect(page.hasPrefix(head) && head.hasSuffix("\r\n\r\n"))
    }
  }

  /// The answer's status, and the request.
  @Test func otherRequestsAreRefused() async throws {
    let source = try Folder(["events.yaml": "- {date: 2010-02-03, title: The pier burns}"])
    try await withPreview(of: source, in: Folder()) { port, _ in
      let cases = [
        ("404 Not Found", "GET /none.html HTTP/1.1\r\n\r\n"),
        ("404 Not Found", "GET /../../etc/passwd HTTP/1.1\r\n\r\n"),
        ("404 Not Found", "GET /.annals-site HTTP/1.1\r\n\r\n"),
        ("404 Not Found", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n\r\n"),
        ("404 Not Found", "GET http://127.0.0.1/ HTTP/1.1\r\n\r\n"),
        ("405 Method Not Allowed", "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\na=b"),
        ("405 Method Not Allowed", "DELETE /index.html HTTP/1.1\r\n\r\n"),
        ("405 Method Not Allowed", "OPTIONS * HTTP/1.1\r\n\r\n"),
        ("421 Misdirected Request", "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n"),
        ("200 OK", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("200 OK", "GET /?from=mail HTTP/1.0\r\n\r\n"),
        ("400 Bad Request", "hello\r\n\r\n"), ("400 Bad Request", "\u{16}\u{3}\u{1}\r\n\r\n"),
        ("400 Bad Request", "GET /" + String(repeating: "a", count: 1 << 15)),
      ]
      for (status, request) in cases {
        let answer = try await send(request, to: port)
        #expect(answer.hasPrefix("HTTP/1.1 \(status)\r\n"), "\(request.prefix(80))")
      }
      // Who says nothing holds nobody up.
      let silent = try await AsyncSocket.connected(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
      let page = try await get("/", from: port)
      #expect(page.hasPrefix("HTTP/1.1 200 OK"))
      try silent.close()
    }
  }

  @Test func aPortInUseIsSaid() async throws {
    let taken = try HTTPServer(listeningAt: ServerAddress(host: "127.0.0.1", port: 0))
    let address = try ServerAddress(host: "localhost", port: taken.port)
    let folder = ServedFolder(path: "/nonexistent")
    let preview = Preview(
      address: address, folder: folder, sources: [], build: { try .of(title: "A") }, report: { _ in })
    let fault = await #expect(throws: ServerAddress.Fault.self) { try await preview.run() }
    #expect(fault?.description.contains("port \(taken.port) of 127.0.0.1 is in use") ?? false)
    #expect(fault?.description.contains("--port 0") ?? false)
  }

  @Test func anAddressIsInDigits() throws {
    #expect(try ServerAddress(host: "::1", port: 0).url(port: 80) == "http://[::1]:80/")
    #expect(try ServerAddress(host: "0.0.0.0", port: 0).url(port: 80) == "http://127.0.0.1:80/")
    #expect(try ServerAddress(host: "::1", port: 0).isLoopback)
    #expect(try ServerAddress(host: "127.0.0.2", port: 0).isLoopback)
    #expect(try !ServerAddress(host: "0.0.0.0", port: 0).isLoopback)
    #expect(throws: ServerAddress.Fault.self) { try ServerAddress(host: "example.org", port: 0) }
    #expect(throws: ServerAddress.Fault.self) { try ServerAddress(host: "", port: 0) }
  }
}
