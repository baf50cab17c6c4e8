/// Cards of other articles inside an article: an element that holds a linked headline and a line or two below it, and
/// nothing else.
enum TeaserCards {
  /// The blocks that stand below such a headline. Linear but for the depth of the tree.
  static func teasers(_ blocks: [PageBlock], _ tree: HTMLTree) -> Set<Int> {
    var found: Set<Int> = []
    for index in blocks.indices.dropLast() {
      let (headline, text) = (blocks[index], blocks[index + 1])
      guard headline.linkDensity > 0.9, headline.weight >= 4, headline.weight < 30, text.kind == .paragraph,
        text.weight < 45,
        text.linkDensity < 0.5 || text.linkDensity > 0.9, let card = commonElement(headline.node, text.node, tree)
      else { continue }
      // Nothing else stands in the card, or hardly anything.
      if tree.textRange(card).count < 2 * (headline.text.count + text.text.count) + 100, tree.nodes[card].tag != .p,
        visibleBytes(tree, card) < headline.text.count + text.text.count + 60
      {
        found.insert(index + 1)
      }
    }
    return found
  }

  private static func visibleBytes(_ tree: HTMLTree, _ node: Int) -> Int {
    foldWhitespace(tree.text[tree.textRange(node)]).count
  }

  private static func commonElement(_ left: Int, _ right: Int, _ tree: HTMLTree) -> Int? {
    var current = left
    while current >= 0, !tree.subtree(current).contains(right) { current = Int(tree.nodes[current].parent) }
    return current >= 0 ? current : nil
  }
}
