import Chronology

/// The publication date of a page.
enum PageDateFinder {
  static func date(of tree: HTMLTree, address: String?) -> DocumentDate? {
    var best: (rank: Int, date: StatedDate, evidence: String)?
    func offer(_ rank: Int, _ text: String, _ evidence: String) {
      guard rank < best?.rank ?? .max, let found = StatedDate.all(in: text).first, found.calendarDay != nil else {
        return
      }
      best = (rank, found, evidence)
    }
    for node in tree.indices where tree.nodes[node].tag == .meta {
      guard let content = tree.attribute(node, .content) else { continue }
      let name =
        (tree.attribute(node, .property) ?? tree.attribute(node, .name) ?? tree.attribute(node, .itemprop) ?? "")
        .lowercased()
      switch name {
      case "article:published_time", "datepublished", "og:published_time": offer(1, content, "meta \(name)")
      case "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate", "parsely-pub-date":
        offer(2, content, "meta \(name)")
      default: break
      }
    }
    for node in tree.indices where tree.nodes[node].tag == .time {
      offer(3, tree.attribute(node, .datetime) ?? tree.foldedText(node), "time element")
    }
    return best.map { DocumentDate(date: $0.date.date, origin: .declared, evidence: [$0.evidence]) }
  }
}
