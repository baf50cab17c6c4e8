/// The path of a request as names of folders and a file inside the site.
///
/// What could lead anywhere else is no path: it is cut at its slashes first and decoded then, so that "%2F" is part of a
/// name, which no file has, and "%2e%2e" is ".." all the same. Names that begin with a full stop are refused altogether:
/// no page is called so, and the way up and hidden files are.
struct RequestedPath: Equatable {
  /// From the outermost folder to the file; none for the site itself.
  let names: [String]
  /// Whether it ends in a slash, as the address of a folder does.
  let isFolder: Bool

  /// `path` is the part of the request before "?", percent-encoded as it came: "/documents/caf%C3%A9.html".
  init?(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // What stands before the first slash: nothing, unless it is a whole address or "*".
    guard parts.count > 1, parts[0].isEmpty else { return nil }
    isFolder = parts[parts.count - 1].isEmpty
    var names: [String] = []
    for part in isFolder ? parts[1..<(parts.count - 1)] : parts[1...] {
      guard let name = Self.decoded(part), !name.isEmpty, !name.hasPrefix("."),
        !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 < 0x20 || $0 == 0x7F })
      else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The name without its percent-encoding; nil where that is broken or is no UTF-8.
  private static func decoded(_ part: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
