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

  /// "has-sidebar", "no-comments": the name speaks of something else.
  static let negations: Set<String> = [
    "has", "with", "no", "without", "not", "hide", "elementor", "wpb",
  ]

  /// Readers wrote it.
  static let comments: Set<String> = [
    "comment", "comments", "commentlist", "commentaires", "kommentare", "disqus", "respond", "livefyre", "spotim",
  ]

  /// A part that holds little text and has one of these names gives the author or the date.
  static let byline: Set<String> = [
    "author", "authors", "autor", "auteur", "writer", "byline", "dateline", "timestamp", "pubdate", "published", "date",
    "datum", "datetime", "time", "posted", "updated", "modified",
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

  /// The line below the headline that sums the article up: part of the title, not of the text.
  static let subtitle: Set<String> = [
    "dek", "deck", "subtitle", "subheadline", "subhead", "standfirst", "subheading", "tagline", "byline", "description",
    "alternativeheadline",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
