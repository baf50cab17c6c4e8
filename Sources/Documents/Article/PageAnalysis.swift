/// What several passes over a page need to know of it, worked out once.
struct PageAnalysis {
  let tree: HTMLTree
  /// Every block of the body, nothing taken out.
  let blocks: [PageBlock]
  /// What the names of each node say of it.
  let traits: [NameTraits]
  /// Running text in each node's subtree, about in words (`ContentFinder.proseWeight`).
  let prose: [Double]
  let body: Int
  /// The page's heading, and which parts belong to other things.
  let regions: PageRegions

  /// Linear in the size of the page; nil for a page without elements.
  init?(_ tree: HTMLTree) {
    guard !tree.nodes.isEmpty else { return nil }
    self.tree = tree
    body = tree.first(.body) ?? 0
    blocks = Segmenter.blocks(tree, in: body, without: nil)
    prose = PageAnalysis.prose(tree, blocks)
    traits = NameTraits.all(of: tree)
    regions = PageRegions(tree, traits)
  }

  static func prose(_ tree: HTMLTree, _ blocks: [PageBlock]) -> [Double] {
    var prose = Array(repeating: 0.0, count: tree.nodes.count)
    for block in blocks { prose[block.node] += ContentFinder.proseWeight(block) }
    // Children stand behind their parents, so one pass from the back sums up all subtrees.
    for node in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[node].parent)
      if parent >= 0 { prose[parent] += prose[node] }
    }
    return prose
  }
}
