/// Links that a page may carry: nothing that runs, nothing that leaves the web.
package enum SafeLink {
  /// The address if it is an http, https or mailto address without white space or control characters; nil otherwise.
  package static func absolute(_ address: String) -> String? {
    let scheme = address.prefix { $0 != ":" }
    guard scheme.utf8.count < address.utf8.count, ["http", "https", "mailto"].contains(scheme.lowercased()) else {
      return nil
    }
    return isClean(address) ? address : nil
  }

  private static func isClean(_ address: String) -> Bool {
    address.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value) && scalar != "<" && scalar != ">" && scalar != "\""
        && !(0x200B...0x200F).contains(scalar.value) && !(0x2028...0x202F).contains(scalar.value)
        && !(0x2060...0x206F).contains(scalar.value) && scalar.value != 0xFEFF && scalar != "\\"
    }
  }

  /// The same, or an address relative to the page it stands on. A colon before any slash, question mark or number sign
  /// makes what stands before it a scheme; any other scheme (javascript:, data:, file:) is no link.
  package static func reference(_ address: String) -> String? {
    let head = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if head.contains(UInt8(ascii: ":")) { return absolute(address) }
    return address.isEmpty || !isClean(address) ? nil : address
  }
}
