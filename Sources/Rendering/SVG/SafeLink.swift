/// An address that a picture may lead to: http, https, mailto, or relative. Anything else (javascript:, data:, file:)
/// is no link.
struct SafeLink: Hashable, Sendable {
  let href: String

  init?(_ address: String) {
    let clean = DisplayText.singleLine(address)
    guard !clean.isEmpty else { return nil }
    // A colon before any slash, question mark or number sign makes what stands before it a scheme.
    if let colon = clean.utf8.firstIndex(of: UInt8(ascii: ":")),
      !clean.utf8[..<colon].contains(where: {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
      })
    {
      guard ["http", "https", "mailto"].contains(clean[..<colon].lowercased()) else { return nil }
    }
    href = clean
  }
}
