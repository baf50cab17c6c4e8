/// What a page says of itself: title, author, site, language, address.
struct PageMetadata: Sendable {
  var title: String?
  var byline: String?
  var siteName: String?
  var language: String?
  /// The canonical address, as the page gives it.
  var url: String?

  init(_ tree: HTMLTree) {
    var documentTitle: String?
    var openGraphTitle: String?
    var heading: String?
    for node in tree.indices {
      switch tree.nodes[node].tag {
      case .meta:
        guard let content = tree.attribute(node, .content)?.nonBlank else { continue }
        let name =
          (tree.attribute(node, .property) ?? tree.attribute(node, .name) ?? tree.attribute(node, .itemprop) ?? "")
          .lowercased()
        switch name {
        case "og:title", "twitter:title": openGraphTitle = openGraphTitle ?? content
        case "og:site_name", "application-name": siteName = siteName ?? content
        case "author", "article:author", "dc.creator", "parsely-author", "sailthru.author":
          if byline == nil, !content.hasPrefix("http") { byline = content }
        case "og:url": url = url ?? content
        default: break
        }
      case .link:
        if tree.attribute(node, .rel)?.lowercased() == "canonical", let href = tree.attribute(node, .href)?.nonBlank {
          url = href
        }
      case .title: documentTitle = documentTitle ?? tree.foldedText(node, limit: 400).nonBlank
      case .html: language = tree.attribute(node, .lang)?.nonBlank
      case .h1: heading = heading ?? tree.foldedText(node, limit: 400).nonBlank
      default: break
      }
    }
    title = PageMetadata.choose(openGraphTitle, documentTitle, heading)
  }

  /// The heading, when the page's own titles repeat it; else the title without the site's name behind it.
  private static func choose(_ openGraph: String?, _ document: String?, _ heading: String?) -> String? {
    if let heading {
      let key = Words.normalized(heading)
      for title in [openGraph, document].compactMap({ $0 }) {
        let other = Words.normalized(title)
        if other.hasPrefix(key) || other.hasSuffix(key), Words.count(key) >= 2 { return heading }
      }
    }
    if let openGraph { return openGraph }
    guard let document else { return heading }
    for separator in [" | ", " – ", " — ", " - ", " :: ", " » "] {
      let parts = document.split(separator: separator)
      if parts.count > 1, let longest = parts.max(by: { $0.utf8.count < $1.utf8.count }) { return String(longest) }
    }
    return document
  }
}

extension String {
  /// Nil when there is nothing but white space.
  var nonBlank: String? {
    let folded = String(decoding: foldWhitespace(utf8), as: UTF8.self)
    return folded.isEmpty ? nil : folded
  }
}
