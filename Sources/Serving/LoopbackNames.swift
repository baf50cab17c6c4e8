/// The names of this machine for itself.
///
/// A page elsewhere can let its own name lead to 127.0.0.1 and so have a visitor's browser fetch what is served there. Its
/// requests still bear that name, by which they are told.
enum LoopbackNames {
  /// Whether a `Host` header, with or without a port, names this machine: "localhost:8080", "127.0.0.1", "[::1]:8080".
  static func contain(host: String) -> Bool {
    var name = Substring(host.lowercased())
    if name.hasPrefix("[") {
      guard let end = name.firstIndex(of: "]") else { return false }
      name = name[...end]
    } else if let colon = name.firstIndex(of: ":") {
      name = name[..<colon]
    }
    return name == "localhost" || name == "[::1]" || isLoopback(name)
  }

  /// 127.0.0.0/8, all of which is this machine.
  private static func isLoopback(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
