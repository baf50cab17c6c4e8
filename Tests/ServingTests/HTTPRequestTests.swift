import Foundation
import Testing

@testable import Serving

@Suite struct HTTPRequestTests {
  @Test(arguments: [
    (HTTPRequest(method: "GET", path: "/"), "GET / HTTP/1.1"),
    (HTTPRequest(method: "GET", path: "/", host: "localhost:8080"), "GET / HTTP/1.1\r\nHost: localhost:8080 \r\nX: y"),
    (HTTPRequest(method: "GET", path: "/a%20b", query: "c?d", host: "h"), "GET /a%20b?c?d HTTP/1.1\nhost:h\nX-Y: a:b"),
    (HTTPRequest(method: "HEAD", path: "/"), "HEAD / HTTP/1.0"),
    (HTTPRequest(method: "GET", path: "/", host: ""), "GET / HTTP/1.1\r\nHost:"),
  ])
  func aHeadIsRead(_ request: HTTPRequest, _ head: String) { #expect(HTTPRequest(head: head.utf8) == request) }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2.0", "PRI * HTTP/2.0", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1",
    "G\u{0}T / HTTP/1.1", "GET /\u{1} HTTP/1.1", "GET /é HTTP/1.1", "GET / HTTP/1.1\r\nno colon",
    "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n Host: a", "GET / HTTP/1.1\r\nHost: a\r\nhost: b",
    "GET / HTTP/1.1\r\n: a",
  ])
  func whatIsNoRequestIsRefused(_ head: String) { #expect(HTTPRequest(head: head.utf8) == nil) }

  @Test func theHeadEndsAtTheEmptyLine() {
    let text = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\nbody".utf8)
    #expect(HTTPRequest.endOfHead(in: text)?.next == text.count - 4)
    #expect(HTTPRequest.endOfHead(in: text).map { text[$0.head] } == Array("GET / HTTP/1.1\r\nHost: a".utf8)[...])
    #expect(HTTPRequest.endOfHead(in: Array("GET / HTTP/1.1\n\n".utf8))?.head == 0..<14)
    #expect(HTTPRequest.endOfHead(in: Array("\r\n".utf8))?.head == 0..<0)
    #expect(HTTPRequest.endOfHead(in: Array("GET / HTTP/1.1\r\nHost: a\r\n".utf8)) == nil)
    #expect(HTTPRequest.endOfHead(in: []) == nil)
  }
}
