/// The page's own entry in a list of articles on it: "10.11.2021 · Human rights" beside the same for its neighbours. The
/// date of the entry that bears the page's title is that of the page.
enum OwnTeaser {
  /// How far up from the title its entry is looked for.
  private static let levels = 4
  /// So many blocks that bear the title are looked at.
  private static let mostEntries = 20

  /// - Parameter dated: blocks that say little more than a date, by the node they stand in, with the date.
  static func evidence(_ page: PageAnalysis, dated: [(node: Int, date: StatedDate)]) -> DateEvidence? {
    guard let heading = page.regions.heading, !dated.isEmpty else { return nil }
    let tree = page.tree
    let title = Words.normalized(tree.foldedText(heading, limit: 300))
    guard title.utf8.count >= 12, Words.count(title) >= 2 else { return nil }
    let length = tree.textRange(heading).count
    var entries = 0
    for block in page.blocks
    where block.text.count <= length && block.text.count >= title.utf8.count
      && !tree.subtree(heading).contains(block.node)
      && Words.normalized(block.string) == title
    {
      entries += 1
      if entries > mostEntries { break }
      var entry = block.node
      for _ in 0..<levels {
        let range = tree.subtree(entry)
        if range.contains(heading) { break }
        let inside = dated.filter { range.contains($0.node) }
        if inside.count > 1 { break }
        if let only = inside.first {
          return DateEvidence(
            date: only.date, source: .visible, weight: 3, reason: "date of the page's own entry in a list",
            place: only.node)
        }
        entry = Int(tree.nodes[entry].parent)
        if entry < 0 { break }
      }
    }
    return nil
  }
}
