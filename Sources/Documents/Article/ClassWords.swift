/// Words of `class` and `id` attributes that tell what a part of a page is.
///
/// Sites name the parts of their pages in English whatever language they write in, so one list serves nearly all of them.
/// A name is split at marks, digits and humps into words ("relatedPosts-2" is "related", "posts"), and compared whole, so
/// that "header" does not hide in "subheader-text" nor "ad" in "leadparagraph".
enum ClassWords {
  /// Calls `body` with each word of the names, lower case.
  static func forEach(in names: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    var word: [UInt8] = []
    var previousIsLower = false
    for byte in names {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      if !byte.isASCIILetter {
        if !word.isEmpty { body(word[...]) }
        word.removeAll(keepingCapacity: true)
        previousIsLower = false
        continue
      }
      if isUpper, previousIsLower {
        if !word.isEmpty { body(word[...]) }
        word.removeAll(keepingCapacity: true)
      }
      word.append(byte.asciiLowercased)
      previousIsLower = !isUpper
    }
    if !word.isEmpty { body(word[...]) }
  }

  static func list(_ names: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    forEach(in: names) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Whether a class or the id of the node says that it is no article text.
  static func isNamedOutside(_ tree: HTMLTree, _ node: Int) -> Bool {
    anyName(tree, node) { words in
      if words.contains(where: negations.contains) { return false }
      if words.count <= 6, let word = words.first(where: outside.contains) {
        switch word {
        // A teaser without a link teases nothing: it is what the article begins with.
        case "teaser": return has(.a, tree, node)
        // Content systems wrap the quotations and posts that an article shows in widgets.
        case "widget", "widgets", "social": return !has(.blockquote, tree, node)
        default: return true
        }
      }
      for (left, right) in zip(words, words.dropFirst()) where outsidePairs.contains(left + "-" + right) { return true }
      // Whole names only: "hidden-xs" hides on some screens, "label-hidden" a label.
      if words == ["hidden"] || words == ["invisible"] || words == ["is", "hidden"] { return true }
      return words == ["ad"] || words == ["ads"] || words.first == "ad" && words.count <= 3
    }
  }

  /// Whether a class or the id of the node says that readers wrote it.
  static func isNamedComments(_ tree: HTMLTree, _ node: Int) -> Bool {
    anyName(tree, node) { words in
      !words.contains(where: negations.contains) && words.count <= 4 && words.contains(where: commentWords.contains)
    }
  }

  /// Whether the node is marked as the body of an article.
  static func isNamedBody(_ tree: HTMLTree, _ node: Int) -> Bool {
    anyName(tree, node) { words in
      if words.count > 5 { return false }
      if words.count == 1, articleBody.contains(words[0]) { return true }
      return zip(words, words.dropFirst()).contains { articleBody.contains($0 + "-" + $1) }
    }
  }

  /// Whether a class or the id of the node, which holds little text, says that it names the author or the date.
  static func isNamedByline(_ tree: HTMLTree, _ node: Int) -> Bool {
    anyName(tree, node) { words in words.count <= 4 && words.contains(where: bylineWords.contains) }
  }

  private static let bylineWords: Set<String> = [
    "author", "authors", "autor", "auteur", "writer", "byline", "dateline", "timestamp", "pubdate", "published", "date",
    "datum",
    "datetime", "time", "posted", "updated", "modified",
  ]

  private static func anyName(_ tree: HTMLTree, _ node: Int, _ test: ([String]) -> Bool) -> Bool {
    for attribute in [HTMLAttribute.class, .id] {
      guard let names = tree.attributeBytes(node, attribute) else { continue }
      for name in names.split(separator: 0x20) {
        let words = list(name)
        if !words.isEmpty, test(words) { return true }
      }
    }
    return false
  }

  private static func has(_ tag: HTMLTag, _ tree: HTMLTree, _ node: Int) -> Bool {
    tree.isInside(node, tag) || tree.subtree(node).contains { tree.nodes[$0].tag == tag }
  }

  /// "has-sidebar", "no-comments": the name speaks of something else.
  private static let negations: Set<String> = [
    "has", "with", "no", "without", "not", "hide", "elementor", "wpb",
  ]

  private static let commentWords: Set<String> = [
    "comment", "comments", "commentlist", "commentaires", "kommentare", "disqus", "respond", "livefyre", "spotim",
  ]

  /// A part with one of these words holds no article text.
  static let outside: Set<String> = words(
    """
    comment comments commentlist commentaires kommentare disqus respond reply replies livefyre spotim
    related relacionadas relacionados similar recommended recommendation recommendations recirc recirculation outbrain
    taboola zergnet
    share sharing sharebar sharedaddy shareaholic social socials sociable addthis addtoany followus
    sidebar widget widgets rail
    breadcrumb breadcrumbs crumbs
    newsletter newsletters signup subscribe subscription paywall mailchimp optin
    cookie cookies consent gdpr dsgvo
    promo promos promotion promoted teaser teasers trending
    sponsor sponsored sponsors advert adverts advertisement advertisements advertorial adsense adslot
    dfp gpt
    nav navbar navigation menu submenu pagination pager paging
    footer masthead topbar toolbar
    byline bylines authorbox
    popup modal lightbox overlay tooltip
    caption captions wpcaption figcaption imagecaption credit credits photocredit
    tags taglist tagcloud keywords
    rating ratings vote votes poll
    login
    skiplink
    screenreader
    rollover hovercard dropdown
    """)

  /// Two words next to each other that do the same.
  static let outsidePairs: Set<String> = words(
    """
    read-more also-read see-also more-from more-stories more-news more-on
    most-read most-popular most-viewed
    author-bio author-box author-info author-card author-name author-description about-author bio-box
    post-meta entry-meta article-meta meta-data story-meta
    post-tags entry-tags article-tags post-footer entry-footer article-footer story-footer
    article-header-meta
    up-next next-article next-post prev-post previous-post post-navigation
    print-only no-print screen-reader sr-only visually-hidden
    site-header site-footer page-header page-footer global-header global-footer
    image-caption media-caption photo-caption img-caption wp-caption gallery-caption
    ad-container ad-wrapper ad-slot ad-unit ad-label google-ad google-ads
    follow-us social-media
    live-blog-list
    article-tools story-tools
    copyright-notice
    """)

  /// A part with one of these names is where a page keeps its article.
  static let articleBody: Set<String> = words(
    """
    article-body articlebody article-text articletext article-content articlecontent article-copy
    story-body storybody story-text story-content storycontent story-copy
    entry-content entrycontent post-content postcontent post-body postbody post-entry post-text
    body-copy body-text body-content content-body contentbody article-main article-detail articledetail
    news-text news-body news-content newstext text-content main-text maintext rich-text richtext
    single-content blog-content page-content td-post-content field-body
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
