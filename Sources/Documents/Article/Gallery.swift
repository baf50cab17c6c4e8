/// "In pictures: harvest home": a page whose pictures are its content and whose captions tell it.
///
/// Elsewhere a caption is no text of the article: it repeats it, or tells of another day's photograph.
enum Gallery {
  /// Several captions of whole sentences, with about as much in them as in the text between them.
  ///
  /// - Complexity: linear in the number of blocks.
  static func isOne(_ page: PageAnalysis) -> Bool {
    let tree = page.tree
    var captions = 0
    var told = 0.0
    var text = 0.0
    for block in page.blocks where block.linkDensity < 0.3 && block.endsSentence && block.weight >= leastWeight {
      if tree.isInside(block.node, .figcaption) {
        captions += 1
        told += block.weight
      } else if block.kind != .heading {
        text += block.weight
      }
    }
    return captions >= leastCaptions && told >= text * leastShare
  }

  /// A figure of the gallery, or the caption in it.
  static func holdsCaption(_ tree: HTMLTree, _ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .figcaption: true
    case .figure: tree.subtree(node).contains { tree.nodes[$0].tag == .figcaption }
    default: false
    }
  }

  private static let leastCaptions = 3
  /// About in words: "Photo: A. Berg." tells nothing.
  private static let leastWeight = 6.0
  /// Of what the captions tell to what the rest of the page does.
  private static let leastShare = 0.8
}
