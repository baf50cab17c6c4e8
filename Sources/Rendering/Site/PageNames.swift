import Events

/// File names for pages of documents: readable, safe on every file system and in every address, each its own, and the
/// same whatever other documents there are or in which order they come.
enum PageNames {
  /// By document id.
  static func names(of documents: [DocumentRecord]) -> [String: String] {
    var names: [String: String] = [:]
    var taken = Set<String>()
    for document in documents {
      // Two ids with one hash are all but impossible; the second then gets more of its id.
      var name = name(of: document.id)
      while !taken.insert(name).inserted { name = "x" + name }
      names[document.id] = name
    }
    return names
  }

  /// `articles/storm (2).html` becomes `storm-2-1f3a97c0.html`: letters and digits of the file's name, lower case,
  /// at most 48 of them, and eight digits that stand for the whole id.
  static func name(of id: String) -> String {
    let file = id.split(separator: "/").last.map(String.init) ?? id
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    var slug = ""
    for byte in (stem.isEmpty ? file : stem).utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.unicodeScalars.append(Unicode.Scalar(byte + 32))
      default: if !slug.isEmpty && !slug.hasSuffix("-") { slug += "-" }
      }
      if slug.utf8.count >= 48 { break }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return (slug.isEmpty ? "document" : slug) + "-" + NameUUID.short(id) + ".html"
  }
}
