/// The article of a page: body, title and what the page says of itself.
///
/// Small passes, one idea each: what is no part of an article (`Pruning`), the rest as blocks (`Segmenter`), where the
/// article stands among them (`ContentFinder`), which blocks there are not its text (`BlockCleaning`), what stands twice
/// (`RepeatedBlocks`).
struct ArticleExtractor {
  var metadata: PageMetadata
  var blocks: [TextBlock] = []
  var removals: [Document.Removal] = []

  /// Linear in the size of the page.
  init(_ page: PageAnalysis) {
    metadata = PageMetadata(page.tree)
    extract(page, lenient: false)
    let length = blocks.reduce(0) { $0 + $1.text.utf8.count }
    if length < 250 {
      // The names on this page mean something else than they say.
      var second = self
      second.blocks = []
      second.removals = []
      second.extract(page, lenient: true)
      if second.blocks.reduce(0, { $0 + $1.text.utf8.count }) > 2 * length { self = second }
    }
  }

  private mutating func extract(_ page: PageAnalysis, lenient: Bool) {
    let tree = page.tree
    let pruning = Pruning(page, lenient: lenient)
    let all = Segmenter.blocks(tree, in: page.body, without: pruning)
    let finder = ContentFinder(page, all)
    guard let root = finder.root() else { return }
    let range = tree.subtree(root)
    var inside = LeadFinder.lead(page, all, before: root)
    inside += all.filter { range.contains($0.node) }
    let kept = BlockCleaning.clean(inside, of: tree, metadata: metadata, removals: &removals)
    blocks = RepeatedBlocks.remove(TableRows.blocks(kept, of: tree), into: &removals)
  }
}
