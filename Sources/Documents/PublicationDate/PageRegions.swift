/// Parts of a page whose dates are those of something else: the site's footer, lists of other articles, comments.
struct PageRegions {
  /// The page's own heading: the one that its title repeats, else the first `h1` with a few words in it.
  let heading: Int?
  private let aside: [Bool]

  /// Linear in the number of nodes.
  init(_ tree: HTMLTree, _ traits: [NameTraits]) {
    let heading = PageRegions.mainHeading(tree)
    self.heading = heading
    var aside = Array(repeating: false, count: tree.nodes.count)
    for node in tree.indices {
      let parent = Int(tree.nodes[node].parent)
      if parent >= 0, aside[parent] {
        aside[node] = true
      } else if tree.nodes[node].tag != .text {
        aside[node] = PageRegions.isAside(tree, node, traits[node], heading: heading)
      }
    }
    self.aside = aside
  }

  func isAside(_ node: Int) -> Bool { aside[node] }

  private static func mainHeading(_ tree: HTMLTree) -> Int? {
    let title = tree.first(.title).map { Words.normalized(tree.foldedText($0, limit: 400)) } ?? ""
    var firstHeading: Int?
    for node in tree.indices where tree.nodes[node].tag.isHeading {
      let text = tree.foldedText(node, limit: 300)
      let words = Words.normalized(text)
      guard Words.count(words) >= 2, StatedDate.whole(text) == nil else { continue }
      if Words.count(words) >= 3, title.contains(words) || words.hasPrefix(title) && !title.isEmpty { return node }
      if firstHeading == nil, tree.nodes[node].tag == .h1 { firstHeading = node }
    }
    return firstHeading
  }

  private static func isAside(_ tree: HTMLTree, _ node: Int, _ traits: NameTraits, heading: Int?) -> Bool {
    let tag = tree.nodes[node].tag
    switch tag {
    case .body, .html: return false
    case .aside, .nav, .figcaption, .header, .footer: break
    default: if traits.isDisjoint(with: [.aside, .foot]) { return false }
    }
    // What holds the page's heading or much of its text is the page, whatever its name says.
    if let heading, tree.subtree(node).contains(heading) { return false }
    if tree.textRange(node).count * 5 > tree.text.count * 2 { return false }
    switch tag {
    case .aside, .nav, .figcaption: return true
    // The date in the head of a site is today's.
    case .header: return !tree.isInside(node, .article) && !tree.isInside(node, .main)
    case .footer: return !isOwnFooter(tree, node, heading: heading)
    default: return traits.contains(.aside) || !isOwnFooter(tree, node, heading: heading)
    }
  }

  /// The foot of the article itself, which often carries its date: it stands in one element with the heading.
  private static func isOwnFooter(_ tree: HTMLTree, _ node: Int, heading: Int?) -> Bool {
    if tree.isInside(node, .article) { return true }
    let parent = Int(tree.nodes[node].parent)
    guard let heading, parent >= 0, tree.subtree(parent).contains(heading) else { return false }
    return tree.nodes[parent].tag != .body && tree.textRange(parent).count * 5 < tree.text.count * 4
  }
}
