/// The first pass over a page: which parts are no part of any article, and why.
struct Pruning {
  /// For each node the number of the reason that takes it and all in it out, 0 for none.
  private(set) var reasonOf: [UInt8]

  static let reasons = [
    "", "never shown as text", "hidden", "navigation, header or footer of the site", "form or button",
    "picture or its caption", "named as something else than article text", "side matter",
    "data about the article",
  ]

  func isOut(_ node: Int) -> Bool { reasonOf[node] != 0 }
  func reason(_ node: Int) -> String { Pruning.reasons[Int(reasonOf[node])] }

  /// - Parameter lenient: only what cannot be text of the article goes: for pages where the stricter pass leaves nothing.
  init(_ page: PageAnalysis, lenient: Bool = false) {
    let tree = page.tree
    let isGallery = Gallery.isOne(page)
    reasonOf = Array(repeating: 0, count: tree.nodes.count)
    var node = 0
    while node < tree.nodes.count {
      let isShown = isGallery && Gallery.holdsCaption(tree, node)
      let reason = isShown ? 0 : Pruning.reason(page, node, lenient: lenient)
      if reason != 0 {
        reasonOf[node] = reason
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  /// Only what is never shown as text.
  init(fragment tree: HTMLTree) {
    reasonOf = tree.nodes.map { $0.tag.isInvisible ? 1 : 0 }
  }

  private static func reason(_ page: PageAnalysis, _ node: Int, lenient: Bool) -> UInt8 {
    let tree = page.tree
    let tag = tree.nodes[node].tag
    if tag == .text || tag == .html || tag == .body { return 0 }
    if tag.isInvisible { return 1 }
    let traits = page.traits[node]
    let hasAttributes = tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd
    // What holds the page's heading or much of its running text is no header, menu or sidebar, whatever its name: the
    // parser gives everything behind an unclosed element to that element, and pages say "with-sidebar" of the whole.
    if isPage(page, node) {
      return traits.contains(.comments) && !holdsHeading(page, node) ? 6 : 0
    }
    switch tag {
    case .noscript: return 1
    case .nav, .footer, .dialog: return 3
    case .header:
      // A header inside the article holds its title; elsewhere it is the site's.
      return tree.isInside(node, .article) || tree.isInside(node, .main) ? 0 : 3
    case .button, .input, .label, .legend, .form: return 4
    case .figcaption, .picture: return 5
    case .figure: return isPictureFigure(tree, node) ? 5 : 0
    case .aside: if !lenient { return 7 }
    default: break
    }
    guard hasAttributes else { return 0 }
    if isHidden(tree, node) { return 2 }
    if let role = tree.attribute(node, .role)?.lowercased() {
      if siteRoles.contains(role) { return 3 }
      if role == "complementary", !lenient { return 7 }
    }
    if isDataAboutArticle(tree, node, traits) { return 8 }
    if lenient { return traits.contains(.comments) ? 6 : 0 }
    if traits.contains(.outside) { return 6 }
    if traits.contains(.teaser), holds(.a, tree, node) { return 6 }
    return traits.contains(.widget) && !holds(.blockquote, tree, node) ? 6 : 0
  }

  private static let siteRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar",
  ]

  private static func holds(_ tag: HTMLTag, _ tree: HTMLTree, _ node: Int) -> Bool {
    tree.isInside(node, tag) || tree.subtree(node).contains { tree.nodes[$0].tag == tag }
  }

  private static func holdsHeading(_ page: PageAnalysis, _ node: Int) -> Bool {
    page.regions.heading.map { page.tree.subtree(node).contains($0) } ?? false
  }

  private static func isPage(_ page: PageAnalysis, _ node: Int) -> Bool {
    let share = page.prose[node] / max(page.prose[page.body], 1)
    return share > 0.35 || share > 0.1 && holdsHeading(page, node)
  }

  private static func isHidden(_ tree: HTMLTree, _ node: Int) -> Bool {
    if tree.has(node, .hidden) { return true }
    if let value = tree.attributeBytes(node, .ariaHidden), value.hasPrefix(ascii: "true") { return true }
    guard let style = tree.attributeBytes(node, .style) else { return false }
    let compact = style.filter { $0 > 0x20 }
    return compact.firstRange(ofASCII: "display:none") != nil || compact.firstRange(ofASCII: "visibility:hidden") != nil
  }

  /// A figure is a picture unless it holds a quotation, a table or paragraphs of text.
  private static func isPictureFigure(_ tree: HTMLTree, _ node: Int) -> Bool {
    for inner in tree.subtree(node) {
      let tag = tree.nodes[inner].tag
      if tag == .blockquote || tag == .table || tag == .pre { return false }
      if tag == .p, tree.textRange(inner).count > 160, !tree.isInside(inner, .figcaption) { return false }
    }
    return true
  }

  /// Author, dates, publisher and the like, marked as such: they are read elsewhere and are no text.
  private static func isDataAboutArticle(_ tree: HTMLTree, _ node: Int, _ traits: NameTraits) -> Bool {
    if let property = tree.attribute(node, .itemprop) {
      if property.lowercased().split(separator: " ").contains(where: { aboutProperties.contains(String($0)) }) {
        return true
      }
    }
    // "KOBE –" at the head of a paragraph is part of it.
    let parent = Int(tree.nodes[node].parent)
    if parent >= 0, tree.nodes[parent].tag == .p { return false }
    return tree.textRange(node).count < 120 && traits.contains(.byline)
  }

  private static let aboutProperties: Set<String> = [
    "author", "creator", "publisher", "datepublished", "datemodified", "datecreated", "image", "logo", "url", "width",
    "height",
    "mainentityofpage", "keywords", "articlesection", "thumbnailurl", "interactioncount", "commentcount", "comment",
    "wordcount", "inlanguage", "breadcrumb", "contributor", "editor", "copyrightholder", "copyrightyear", "caption",
  ]
}
