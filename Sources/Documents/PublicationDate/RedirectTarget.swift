/// Where a page sends its readers that has nothing to read itself: a stub saved in place of the article.
enum RedirectTarget {
  /// Pages with more text than this are no stubs, in bytes.
  private static let mostText = 300

  /// The address in a refresh element or in a script that sets the location; nil for a page with text of its own.
  static func address(_ tree: HTMLTree) -> String? {
    guard let body = tree.first(.body) ?? tree.indices.first,
      foldWhitespace(tree.text[tree.textRange(body)], limit: mostText + 1).count <= mostText
    else { return nil }
    for node in tree.indices where tree.nodes[node].tag == .meta {
      guard let name = tree.attributeBytes(node, .httpEquiv), name.hasPrefix(ascii: "refresh"),
        let content = tree.attributeBytes(node, .content), let found = content.firstRange(ofASCII: "url=")
      else { continue }
      return String(decoding: content[found.upperBound...].filter { $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
    }
    for script in tree.scripts where script.range.count < 20_000 {
      let bytes = tree.side[script.range]
      for word: StaticString in ["location.href", "location.replace", "location.assign", "window.location"] {
        guard let found = bytes.firstRange(ofASCII: word) else { continue }
        let rest = bytes[found.upperBound...].drop { $0 == 0x20 || $0 == 0x3D || $0 == 0x28 }
        guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { continue }
        let address = rest.dropFirst().prefix { $0 != quote }
        if address.count > 8, address.count < 2_000 { return String(decoding: address, as: UTF8.self) }
      }
    }
    return nil
  }
}
