/// The first pass over a page: which parts are no part of any article, and why.
struct Pruning {
  /// For each node the number of the reason that takes it and all in it out, 0 for none.
  private(set) var reasonOf: [UInt8]

  static let reasons = [
    "", "never shown as text", "hidden", "navigation, header or footer of the site", "form or button",
    "picture or its caption", "named as something else than article text", "side matter",
  ]

  func isOut(_ node: Int) -> Bool { reasonOf[node] != 0 }
  func reason(_ node: Int) -> String { Pruning.reasons[Int(reasonOf[node])] }

  /// - Parameter lenient: only what cannot be text of the article goes: for pages where the stricter pass leaves nothing.
  init(_ tree: HTMLTree, lenient: Bool = false) {
    reasonOf = Array(repeating: 0, count: tree.nodes.count)
    var node = 0
    while node < tree.nodes.count {
      let reason = Pruning.reason(tree, node, lenient: lenient)
      if reason != 0 {
        reasonOf[node] = reason
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private static func reason(_ tree: HTMLTree, _ node: Int, lenient: Bool) -> UInt8 {
    let tag = tree.nodes[node].tag
    switch tag {
    case .text, .html, .body: return 0
    case let tag where tag.isInvisible: return 1
    default: break
    }
    // What holds most of the page's text is no header, menu or sidebar, whatever its name: the parser gives everything
    // behind an unclosed element to that element, and pages say "with-sidebar" or "has-comments" of the whole.
    if tree.textRange(node).count * 5 > tree.text.count * 3 { return 0 }
    switch tag {
    case .noscript: return 1
    case .nav, .footer, .dialog: return 3
    case .header:
      // A header inside the article holds its title; elsewhere it is the site's.
      return tree.isInside(node, .article) || tree.isInside(node, .main) ? 0 : 3
    case .button, .input, .label, .legend: return 4
    case .form:
      // Some sites put their page into one form.
      return tree.textRange(node).count * 3 > tree.text.count ? 0 : 4
    case .figcaption, .picture, .caption: return tag == .caption ? 0 : 5
    case .figure: return isPictureFigure(tree, node) ? 5 : 0
    case .aside: return lenient ? 0 : 7
    default: break
    }
    guard tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd else { return 0 }
    if isHidden(tree, node) { return 2 }
    if let role = tree.attribute(node, .role)?.lowercased() {
      if ["navigation", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar"].contains(role) {
        return 3
      }
      if role == "complementary", !lenient { return 7 }
    }
    if lenient { return 0 }
    return isNamedOutside(tree, node) ? 6 : 0
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
    }
    return true
  }

  private static func isNamedOutside(_ tree: HTMLTree, _ node: Int) -> Bool {
    for attribute in [HTMLAttribute.class, .id] {
      guard let names = tree.attributeBytes(node, attribute), !names.isEmpty else { continue }
      for name in names.split(separator: 0x20) {
        let words = ClassWords.list(name)
        if words.isEmpty { continue }
        if words.contains("has") || words.contains("with") || words.contains("no") || words.contains("without") {
          continue
        }
        if words.count <= 6, words.contains(where: ClassWords.outside.contains) { return true }
        for (left, right) in zip(words, words.dropFirst()) where ClassWords.outsidePairs.contains(left + "-" + right) {
          return true
        }
        if words == ["ad"] || words == ["ads"] || words.first == "ad" && words.count <= 3 { return true }
      }
    }
    return false
  }
}
