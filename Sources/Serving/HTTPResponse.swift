import Foundation

/// An answer of the server; after each it closes the connection.
struct HTTPResponse: Equatable, Sendable {
  struct Status: Equatable, Sendable {
    var code: Int
    var phrase: String

    static let ok = Status(code: 200, phrase: "OK")
    static let movedPermanently = Status(code: 301, phrase: "Moved Permanently")
    static let badRequest = Status(code: 400, phrase: "Bad Request")
    static let notFound = Status(code: 404, phrase: "Not Found")
    static let methodNotAllowed = Status(code: 405, phrase: "Method Not Allowed")
    static let misdirectedRequest = Status(code: 421, phrase: "Misdirected Request")
    static let serviceUnavailable = Status(code: 503, phrase: "Service Unavailable")
  }

  var status: Status
  /// Besides those that say how long the body is and that the connection ends with it.
  var fields: [(name: String, value: String)]
  var body: Data
  /// Whether the body is only spoken of, as an answer to HEAD is.
  var isHeadOnly = false

  init(_ status: Status, _ type: String, _ body: Data) {
    self.status = status
    // Nothing is kept by the browser: the next look at a page is one at the site as it is then.
    fields = [("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")]
    self.body = body
  }

  /// The lines before the body.
  var head: Data {
    let all = fields + [("Content-Length", "\(body.count)"), ("Connection", "close")]
    return Data(
      ("HTTP/1.1 \(status.code) \(status.phrase)\r\n" + all.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n")
        .utf8)
  }

  static func == (left: HTTPResponse, right: HTTPResponse) -> Bool {
    left.head == right.head && left.body == right.body && left.isHeadOnly == right.isHeadOnly
  }
}
