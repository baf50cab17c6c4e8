/// Finds the part of the page that holds the article.
struct ContentFinder {
  let tree: HTMLTree
  private let traits: [NameTraits]
  /// Prose in each node's subtree.
  private let prose: [Double]

  /// - Parameter blocks: what the pruning left of the page.
  init(_ page: PageAnalysis, _ blocks: [PageBlock]) {
    tree = page.tree
    traits = page.traits
    prose = PageAnalysis.prose(tree, blocks)
  }

  /// How much a block looks like running text of an article.
  static func proseWeight(_ block: PageBlock) -> Double {
    guard block.kind != .heading else { return 0 }
    let weight = block.weight
    let links = block.linkDensity
    if links > 0.5 { return 0 }
    var score = weight * (1 - links)
    if weight < 8 { score *= 0.1 } else if !block.endsSentence, weight < 25 { score *= 0.3 }
    if block.kind == .listItem || block.kind == .tableRow { score *= 0.5 }
    return score
  }

  /// The root of the article: from the body downwards as long as one child holds nearly all prose, sooner where a child is
  /// marked as the article.
  func root() -> Int? {
    guard let body = tree.first(.body) ?? tree.nodes.indices.first else { return nil }
    guard prose[body] > 0 else { return nil }
    if let marked = markedBody(prose[body]) { return marked }
    var current = body
    while true {
      var best = -1
      var child = current + 1
      while child < Int(tree.nodes[current].end) {
        if best < 0 || prose[child] > prose[best] { best = child }
        child = Int(tree.nodes[child].end)
      }
      guard best >= 0, tree.nodes[best].tag.isBlock || tree.nodes[best].tag == .other else { break }
      if [.p, .blockquote, .ul, .ol, .li, .pre].contains(tree.nodes[best].tag) { break }
      let share = prose[best] / max(prose[current], 1)
      let needed: Double =
        switch markOf(best) {
        case .body: 0.4
        case .article: 0.5
        case .none: 0.8
        }
      guard share >= needed else { break }
      current = best
    }
    return current
  }

  enum Mark { case body, article, none }

  /// What the page itself says of the node.
  func markOf(_ node: Int) -> Mark {
    let tag = tree.nodes[node].tag
    if tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd {
      if let property = tree.attributeBytes(node, .itemprop), property.firstRange(ofASCII: "articlebody") != nil {
        return .body
      }
      if traits[node].contains(.body) { return .body }
      if let role = tree.attributeBytes(node, .role), role.count == 4, role.hasPrefix(ascii: "main") { return .article }
    }
    if tag == .article || tag == .main { return .article }
    return .none
  }

  /// The element marked as article body that holds the most prose, when it holds a good part of all.
  private func markedBody(_ total: Double) -> Int? {
    var best: (node: Int, prose: Double)?
    var sum = 0.0
    var node = 0
    while node < tree.nodes.count {
      if prose[node] > 0, tree.nodes[node].tag != .body, tree.nodes[node].tag != .html, markOf(node) == .body {
        sum += prose[node]
        if prose[node] > best?.prose ?? 0 { best = (node, prose[node]) }
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
    guard let best, best.prose >= 0.35 * total, best.prose >= 0.8 * sum else { return nil }
    return best.node
  }
}
