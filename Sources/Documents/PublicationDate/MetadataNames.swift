/// Names under which pages give their dates to programs, with how far each is to be trusted (0 to 10).
enum MetadataNames {
  /// Names of meta elements, in lower case; a negative weight marks dates of change.
  static let meta: [String: Double] = {
    var names: [String: Double] = [:]
    for (weight, list) in metaByWeight {
      for name in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { names[String(name)] = weight }
    }
    return names
  }()

  private static let metaByWeight: [(Double, String)] = [
    (
      9,
      """
      article:published_time article:published article:publish_time article:published_date article:published_at
      og:article:published_time og:article:published og:published_time og:datepublished og:publish_date
      og:question:published_time article.published article:publicationdate datepublished article_date_original
      originalpublicationdate originalpublishdate date.published
      """
    ),
    (
      8,
      """
      bt:pubdate published_time publish-date publish_date publishdate publishedtime published-date published_date published
      publication_date publication-date publicationdate pubdate date_published date-published publish_time publish-time
      publishtime publishing_date published-time publisheddate published_at published-at datepublication parsely-pub-date
      sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime mediator_published_time dc.date.issued
      dcterms.issued dc.date.publication dc.date.published citation_date citation_publication_date citation_online_date
      prism.publicationdate eprints.date rnews:datepublished shareaholic:article_published_time iso-8601-publish-date
      og:pubdate rbpubdate vr:published_time twt-published-at dcsext.articlefirstpublished article:first_published_time
      firstpublished first-published firstpublishdate analyticsattributes.articledate article-publication-date
      """
    ),
    (
      7,
      """
      article:post_date dcterms.created dc.date.created dc.created dc:created article:created article.created displaydate
      datecreated newsdate dateposted post_date content_create_date dcterms.available dc.date.available og:regdate
      """
    ),
    (
      6,
      """
      release_date video:release_date doc_date created date_created article-created creation_date article:date article.date
      dc.date dc:date dcterms.date dcterms:date og:date pdate ptime field-name-post-date
      """
    ),
    (5, "date timestamp gentime"),
    (
      -3,
      """
      last-modified lastmod lastdate article:modified_time article:modified article:modified_date article:post_modified
      og:article:modified_time og:modified_time datemodified dateupdate dateupdated dcterms.modified dc.date.modified
      dc.modified modified date_modified modified_time modificationdate revised revision_date last_updated last-updated
      lastmodified lastupdated bt:moddate rnews:datemodified
      """
    ),
    (-2.5, "og:updated_time updated_time article:updated_time"),
  ]

  /// Whether a name in a page's own data ("cmsPublishingDate", "first_publish_date") speaks of publication. It is given in
  /// lower case, without marks between its words.
  static func speaksOfPublication(_ name: String) -> Bool {
    guard name.utf8.count <= 32 else { return false }
    if name == "published" { return true }
    guard endings.contains(where: { name.hasSuffix($0) }) else { return false }
    let bytes = Array(name.utf8)
    return !others.contains { bytes.firstRange(ofASCII: $0) != nil }
  }

  private static let endings = [
    "datepublished", "publisheddate", "publishdate", "publicationdate", "publishingdate", "publishedat", "pubdate",
    "publishtime", "publishedtime", "publicationtime", "publishedon", "datepublication", "firstpublished",
    "publishedgmt", "publishdatetime", "publisheddatetime", "articlepublished", "publishedtimestamp",
  ]

  /// Not this page, or not its first publication.
  private static let others: [StaticString] = [
    "last", "latest", "modif", "updat", "next", "prev", "video", "expir", "republi", "unpubli", "comment", "related",
  ]
}
