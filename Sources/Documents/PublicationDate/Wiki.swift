/// Pages of a wiki, which say when they were begun and when they were last edited. What a reader reads there is the text of
/// the last edit; the day on which somebody began the page dates nothing of it.
enum Wiki {
  static func isOne(_ tree: HTMLTree) -> Bool {
    for node in tree.indices {
      switch tree.nodes[node].tag {
      case .meta:
        if let name = tree.attributeBytes(node, .name), name.hasPrefix(ascii: "generator"),
          let content = tree.attributeBytes(node, .content),
          content.hasPrefix(ascii: "mediawiki") || content.hasPrefix(ascii: "dokuwiki")
        {
          return true
        }
      case .body:
        return tree.attributeBytes(node, .class).map { ClassWords.list($0).contains("mediawiki") } ?? false
      default: break
      }
    }
    return false
  }

  static func weighed(_ evidence: DateEvidence) -> DateEvidence {
    var evidence = evidence
    switch evidence.source {
    case .modified: evidence.weight = max(8, evidence.weight)
    case .structuredData, .meta: evidence.weight = min(2, evidence.weight)
    default: break
    }
    return evidence
  }
}
