import Chronology
import Testing

@testable import Documents

@Suite struct WebArchiveTests {
  static let body = DocumentReaderTests.body
  static let page = Array("<html><head><title>Crane</title></head><body><p>\(body)</p></body></html>".utf8)

  private static func record(_ type: String, _ content: [UInt8], contentType: String = "application/http") -> [UInt8] {
    let head =
      "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <https://a.example/1>\r\nWARC-Date: 2020-03-09T10:00:00Z\r\n"
      + "Content-Type: \(contentType)\r\nContent-Length: \(content.count)\r\n\r\n"
    return Array(head.utf8) + content + Array("\r\n\r\n".utf8)
  }

  private static func http(_ body: [UInt8], _ fields: String = "", status: String = "200 OK") -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\nContent-Type: text/html\r\n\(fields)\r\n".utf8) + body
  }

  private static func chunked(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 50) {
      let chunk = bytes[start..<min(start + 50, bytes.count)]
      out += Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [13, 10]
    }
    return out + Array("0\r\n\r\n".utf8)
  }

  static let pages: [[UInt8]] = [
    record("response", http(page)), record("resource", page, contentType: "text/html"),
    record("response", http(chunked(page), "Transfer-Encoding: chunked\r\n")),
    record("response", http(Archives.gzip(page), "Content-Encoding: gzip\r\n")),
    record("response", http(chunked(Archives.gzip(page)), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")),
    record("response", http(Archives.zlib(page), "Content-Encoding: deflate\r\n")),
    record("response", http(Archives.deflate(page), "Content-Encoding: deflate\r\n")),
  ]

  @Test(arguments: pages) func readsPages(_ archive: [UInt8]) throws {
    for bytes in [archive, Archives.gzip(archive)] {
      let document = try #require(read("a.warc", bytes).documents.first)
      #expect(document.text == Self.body)
      #expect(document.url == "https://a.example/1")
      #expect(document.date?.date.edtf == "[..2020-03-09]")
    }
  }

  @Test func aPageIsNotYoungerThanItsCapture() throws {
    let dated =
      "<html><head><meta property='article:published_time' content='2031-01-01'></head><body><p>\(Self.body)</p></body></html>"
    let document = try #require(read("a.warc", Self.record("response", Self.http(Array(dated.utf8)))).documents.first)
    #expect(document.date?.date.edtf == "[..2020-03-09]")
  }

  static let others: [[UInt8]] = [
    record("request", http(page)), record("response", http(page, status: "404 Not Found")),
    record("response", http(page, status: "301 Moved Permanently")),
    record("resource", page, contentType: "image/png"),
    // Packed in a way that cannot be undone here.
    record("response", http((0..<200).map { UInt8($0 % 7) }, "Content-Encoding: br\r\n")),
  ]

  @Test(arguments: others) func passesOverWhatIsNoPage(_ archive: [UInt8]) {
    let result = read("a.warc", archive + Self.pages[0])
    #expect(result.documents.map(\.text) == [Self.body])
  }

  @Test func readsRecordsThatAreCompressedOneByOne() {
    let archive = Archives.gzip(Self.pages[0]) + Archives.gzip(Self.pages[1])
    #expect(read("a.warc.gz", archive).documents.count == 2)
  }

  @Test func readsWhatCanBeReadOfACutOffArchive() {
    let archive = Self.pages[0] + Self.pages[1]
    for count in 0..<archive.count { _ = read("a.warc", Array(archive.prefix(count))) }
    let packed = Archives.gzip(archive)
    let result = read("a.warc.gz", Array(packed.dropLast(30)))
    #expect(result.documents.first?.text == Self.body)
    #expect(result.findings.first?.message.contains("ends before its time") == true)
  }

  @Test func aBombIsNoHarm() {
    var options = ReadingOptions()
    options.maximumFileSize = 1 << 20
    let bomb = Archives.gzip([UInt8](repeating: 0x61, count: 20 << 20))
    #expect(
      read("a.gz", bomb, options).findings.first?.message.contains("unpacks to more than the limit of 1 MB") == true)
    let result = read("a.warc", Self.record("response", Self.http(bomb)) + Self.pages[0], options)
    #expect(result.documents.map(\.text) == [Self.body])
    #expect(result.findings.first?.message.contains("larger than the limit") == true)
  }
}
