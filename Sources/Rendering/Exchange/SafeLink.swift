/// Links that a page may carry: nothing that runs, nothing that leaves the web.
package enum SafeLink {
  /// The address if it is an http, https or mailto address without white space or control characters; nil otherwise.
  package static func absolute(_ address: String) -> String? {
    let scheme = address.prefix { $0 != ":" }
    guard scheme.utf8.count < address.utf8.count, ["http", "https", "mailto"].contains(scheme.lowercased()) else {
      return nil
    }
    let isClean = address.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value) && scalar != "<" && scalar != ">" && scalar != "\""
        && !(0x200B...0x200F).contains(scalar.value) && !(0x2028...0x202F).contains(scalar.value)
        && !(0x2060...0x206F).contains(scalar.value) && scalar.value != 0xFEFF && scalar != "\\"
    }
    return isClean ? address : nil
  }
}
