/// Parts of a page whose dates are those of something else: the site's footer, lists of other articles, comments.
struct PageRegions {
  /// The page's own heading: the first `h1` with a few words in it, else the first such `h2`.
  let heading: Int?
  private let aside: [Bool]

  /// Linear in the number of nodes.
  init(_ tree: HTMLTree) {
    let heading = PageRegions.mainHeading(tree)
    self.heading = heading
    var aside = Array(repeating: false, count: tree.nodes.count)
    for node in tree.indices {
      let parent = Int(tree.nodes[node].parent)
      if parent >= 0, aside[parent] {
        aside[node] = true
      } else if tree.nodes[node].tag != .text {
        aside[node] = PageRegions.isAside(tree, node, heading: heading)
      }
    }
    self.aside = aside
  }

  func isAside(_ node: Int) -> Bool { aside[node] }

  private static func mainHeading(_ tree: HTMLTree) -> Int? {
    for tag in [HTMLTag.h1, .h2] {
      let found = tree.indices.first {
        tree.nodes[$0].tag == tag && Words.count(tree.foldedText($0, limit: 200)) >= 2
      }
      if let found { return found }
    }
    return nil
  }

  private static func isAside(_ tree: HTMLTree, _ node: Int, heading: Int?) -> Bool {
    let tag = tree.nodes[node].tag
    if tag == .body || tag == .html { return false }
    // What holds the page's heading or most of its text is the page, whatever its name says.
    if let heading, tree.nodes[heading].tag == .h1, tree.subtree(node).contains(heading) { return false }
    if tree.textRange(node).count * 5 > tree.text.count * 3 { return false }
    if tag == .aside || tag == .nav { return true }
    // An article's own footer often carries its date.
    if tag == .footer { return !tree.isInside(node, .article) }
    return isNamedAside(tree, node)
  }

  private static func isNamedAside(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd else { return false }
    for attribute in [HTMLAttribute.class, .id] {
      guard let names = tree.attributeBytes(node, attribute) else { continue }
      for name in names.split(separator: 0x20) {
        let words = ClassWords.list(name)
        if words.contains(where: asideWords.contains) { return true }
        for (left, right) in zip(words, words.dropFirst()) where asidePairs.contains(left + "-" + right) { return true }
      }
    }
    return false
  }

  private static let asideWords: Set<String> = [
    "comment", "comments", "commentlist", "disqus", "kommentare", "commentaires", "respond", "related", "similar",
    "recommended", "recommendations", "sidebar", "widget", "widgets", "teaser", "teasers", "trending", "ticker",
    "carousel",
    "slider", "breaking", "calendar", "weather", "taboola", "outbrain", "recirc", "upcoming", "relacionadas",
    "relacionados",
    "promo", "popular", "navigation", "menu", "pagination", "footer", "copyright",
  ]
  private static let asidePairs: Set<String> = [
    "more-from", "more-news", "more-stories", "most-read", "most-viewed", "latest-news", "latest-posts", "recent-posts",
    "read-more", "see-also", "read-also", "post-navigation", "next-post", "prev-post", "last-posts", "top-stories",
  ]
}
