/// The head of an HTTP/1 request, as far as a server has to know it that only hands out files.
///
/// What does not look as RFC 9112 has it is refused and never guessed at: two readings of one request are how servers are
/// deceived.
struct HTTPRequest: Equatable, Sendable {
  var method: String
  /// Before "?", percent-encoded as it came.
  var path: String
  /// After "?".
  var query = ""
  var host: String?

  init(method: String, path: String, query: String = "", host: String? = nil) {
    self.method = method
    self.path = path
    self.query = query
    self.host = host
  }

  /// `head` is all before the empty line: "GET /?q HTTP/1.1", then "Name: value" lines. Nil for what is none.
  init?(head: some Collection<UInt8>) {
    guard let text = String(validating: head, as: UTF8.self) else { return nil }
    // "\r\n" is one Character; lines may end with "\n" alone.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
    let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, Self.isName(words[0]), !words[1].isEmpty, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0",
      words[1].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    method = String(words[0])
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(target[0])
    if target.count > 1 { query = String(target[1]) }
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, Self.isName(parts[0]) else { return nil }
      if parts[0].lowercased() == "host" {
        guard host == nil else { return nil }
        host = String(parts[1].drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
      }
    }
  }

  /// Where the head ends that the bytes begin with, and where what follows it begins; nil while its end is not there.
  static func endOfHead(in bytes: [UInt8]) -> (head: Range<Int>, next: Int)? {
    var place = 0
    while let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) {
      let isWithReturn = end > place && bytes[end - 1] == UInt8(ascii: "\r")
      let length = end - place - (isWithReturn ? 1 : 0)
      // The line before has its end, which is not part of the head.
      if length == 0 {
        let last = place > 1 && bytes[place - 2] == UInt8(ascii: "\r") ? place - 2 : max(0, place - 1)
        return (0..<last, end + 1)
      }
      place = end + 1
    }
    return nil
  }

  /// RFC 9110's "token": what a method or the name of a field may be.
  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }
}
