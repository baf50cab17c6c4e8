/// Words of `class` and `id` attributes that tell what the dates in an element are.
enum DateWords {
  /// Dates in such an element are those of something else.
  static let aside: Set<String> = [
    "comment", "comments", "commentlist", "disqus", "kommentare", "commentaires", "respond", "related", "similar",
    "recommended", "recommendations", "sidebar", "widget", "widgets", "teaser", "teasers", "trending", "ticker",
    "carousel", "slider", "breaking", "calendar", "weather", "taboola", "outbrain", "recirc", "upcoming",
    "relacionadas",
    "relacionados", "promo", "popular", "navigation", "menu", "pagination", "copyright", "masthead", "topbar",
    "caption", "captions", "figcaption", "bildunterschrift", "reference", "references", "footnote", "footnotes",
  ]

  static let asidePairs: Set<String> = [
    "more-from", "more-news", "more-stories", "most-read", "most-viewed", "latest-news", "latest-posts", "recent-posts",
    "read-more", "see-also", "read-also", "post-navigation", "next-post", "prev-post", "last-posts", "top-stories",
  ]

  /// Beside "footer" these make it the foot of the article.
  static let ownFoot: Set<String> = ["post", "entry", "article", "story"]

  static let published: Set<String> = [
    "published", "pubdate", "publish", "posted", "created", "create", "publication",
  ]

  static let modified: Set<String> = ["updated", "modified", "update", "lastmod", "changed"]

  static let dated: Set<String> = [
    "date", "dates", "datum", "datetime", "time", "timestamp", "published", "publish", "pubdate", "posted", "postdate",
    "entrydate", "byline", "dateline", "meta", "fecha", "data", "author", "info", "postmeta", "articledate", "details",
    "kicker",
  ]
}
