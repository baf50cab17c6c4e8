/// The lead that stands between the page's heading and the part that holds the article's body.
enum LeadFinder {
  /// Blocks behind the heading and before `root` that read like the beginning of the text.
  static func lead(_ page: PageAnalysis, _ blocks: [PageBlock], before root: Int) -> [PageBlock] {
    guard let heading = page.regions.heading, heading < root, !page.tree.subtree(root).contains(heading) else {
      return []
    }
    var lead: [PageBlock] = []
    for block in blocks
    where block.node > heading && block.node < root && !page.tree.subtree(heading).contains(block.node) {
      guard block.kind == .paragraph || block.kind == .listItem, !isSubtitle(page, block.node) else { continue }
      guard block.weight >= 9, block.linkDensity < 0.2, block.endsSentence || block.weight >= 18 else { continue }
      lead.append(block)
    }
    // More than a few paragraphs are no lead but something else.
    return lead.count <= 4 ? lead : []
  }

  /// The line below the headline that sums the article up, by the names that sites give it.
  private static func isSubtitle(_ page: PageAnalysis, _ node: Int) -> Bool {
    var current = node
    for _ in 0..<3 where current >= 0 {
      if page.traits[current].contains(.subtitle) { return true }
      if let property = page.tree.attributeBytes(current, .itemprop),
        NameTraits(names: property).contains(.subtitle)
      {
        return true
      }
      current = Int(page.tree.nodes[current].parent)
    }
    return false
  }
}
