/// Dates that the page gives for programs: meta elements, microdata and JSON-LD.
struct MetadataDates {
  private(set) var evidence: [DateEvidence] = []
  /// Scripts that have been read as JSON-LD, and need no second look.
  private(set) var readScripts: Set<Int> = []
  private let tree: HTMLTree
  private let regions: PageRegions

  init(_ tree: HTMLTree, _ regions: PageRegions) {
    self.tree = tree
    self.regions = regions
    for node in tree.indices {
      switch tree.nodes[node].tag {
      case .meta: readMeta(node)
      case .text: continue
      default: readMicrodata(node)
      }
    }
    for script in tree.scripts { readStructuredData(script.node, tree.side[script.range]) }
  }

  private mutating func add(
    _ text: String, _ source: DateEvidence.Source, _ weight: Double, _ reason: String, _ place: Int
  ) {
    guard let date = StatedDate.all(in: text).first, date.calendarDay != nil, date.year >= 1800,
      !(date.year == 1970 && date.month == 1 && date.day == 1)
    else { return }
    // Long values are descriptions that happen to hold a date.
    guard text.utf8.count <= 80 else { return }
    evidence.append(DateEvidence(date: date, source: source, weight: weight, reason: reason, place: place))
  }

  // MARK: meta

  private mutating func readMeta(_ node: Int) {
    guard let content = tree.attribute(node, .content), content.utf8.contains(where: \.isASCIIDigit) else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let name = tree.attribute(node, attribute)?.lowercased() else { continue }
      if let weight = MetadataDates.metaNames[name] {
        let isModified = weight < 0
        add(content, isModified ? .modified : .meta, abs(weight), "meta \(name)", node)
        return
      }
    }
  }

  /// Names of meta elements; a negative weight marks dates of change.
  private static let metaNames: [String: Double] = [
    "article:published_time": 9, "article:published": 9, "article:publish_time": 9, "og:article:published_time": 9,
    "og:published_time": 9, "bt:pubdate": 8, "datepublished": 9, "article.published": 9, "published_time": 8,
    "publish-date": 8, "publish_date": 8, "publishdate": 8, "publishedtime": 8, "published-date": 8,
    "published_date": 8,
    "published": 8, "publication_date": 8, "publication-date": 8, "publicationdate": 8, "pubdate": 8,
    "date_published": 8,
    "parsely-pub-date": 8, "sailthru.date": 8, "cxenseparse:recs:publishtime": 8, "article_date_original": 9,
    "originalpublicationdate": 9, "dc.date.issued": 8, "dcterms.issued": 8, "dcterms.created": 7, "dc.date.created": 7,
    "dc.created": 7, "citation_date": 8, "citation_publication_date": 8, "citation_online_date": 8,
    "prism.publicationdate": 8,
    "rnews:datepublished": 8, "shareaholic:article_published_time": 8, "article:post_date": 8, "release_date": 6,
    "displaydate": 7, "iso-8601-publish-date": 8, "newsdate": 7, "gentime": 5, "doc_date": 6, "created": 6,
    "datecreated": 7,
    "date_created": 6, "article-created": 6, "creation_date": 6, "article:created": 7, "dc:created": 7,
    "date": 5, "dc.date": 6, "dc:date": 6, "dcterms.date": 6, "dcterms:date": 6, "article:date": 6, "article.date": 6,
    "og:date": 6,
    "pdate": 6, "timestamp": 5, "ptime": 6, "publisheddate": 8, "og:pubdate": 8, "originalpublishdate": 9,
    "published_at": 8,
    "last-modified": -3, "lastmod": -3, "article:modified_time": -3, "og:updated_time": -2.5, "datemodified": -3,
    "dcterms.modified": -3, "dc.date.modified": -3, "modified": -3, "date_modified": -3, "updated_time": -2.5,
    "revised": -3,
    "last_updated": -3, "lastmodified": -3, "og:modified_time": -3, "article:modified": -3, "dc.modified": -3,
  ]

  // MARK: Microdata and RDFa

  private mutating func readMicrodata(_ node: Int) {
    guard tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd else { return }
    guard let names = tree.attribute(node, .itemprop) ?? tree.attribute(node, .property) else { return }
    let name = names.lowercased()
    let isPublished = name.contains("datepublished") || name.contains("dc:date") || name.contains("datecreated")
    let isModified = name.contains("datemodified")
    guard isPublished || isModified else { return }
    guard !regions.isAside(node) else { return }
    let text = tree.attribute(node, .datetime) ?? tree.attribute(node, .content) ?? tree.foldedText(node, limit: 100)
    add(text, isModified ? .modified : .microdata, isModified ? 3 : 8.5, "microdata \(name)", node)
    // What the reader sees may be the local day of the same instant.
    if isPublished, tree.has(node, .datetime) || tree.has(node, .content) {
      add(tree.foldedText(node, limit: 100), .visible, 6, "text of microdata \(name)", node)
    }
  }

  // MARK: JSON-LD

  private mutating func readStructuredData(_ node: Int, _ bytes: ArraySlice<UInt8>) {
    guard let type = tree.attributeBytes(node, .type), type.firstRange(ofASCII: "ld+json") != nil else { return }
    guard let value = try? JSONValue.parse(bytes) else { return }
    readScripts.insert(node)
    var pending = value.elements
    var visited = 0
    while let current = pending.popLast(), visited < 500 {
      visited += 1
      guard case .object(let members) = current else {
        if case .array(let elements) = current { pending.append(contentsOf: elements) }
        continue
      }
      let types = current["@type"]?.elements.compactMap(\.text) ?? []
      let trust = MetadataDates.trust(types)
      for (key, value) in members {
        switch key {
        case "datePublished", "dateCreated", "uploadDate":
          guard let text = value.text, trust > 0 else { continue }
          let weight = trust - (key == "datePublished" ? 0 : 1)
          add(text, .structuredData, weight, "JSON-LD \(key)", node)
        case "dateModified":
          if let text = value.text, trust > 0 { add(text, .modified, 3, "JSON-LD dateModified", node) }
        case "@graph", "mainEntity", "mainEntityOfPage", "hasPart":
          pending.append(value)
        default: break
        }
      }
    }
  }

  /// How far the dates of things of these types speak for the page.
  private static func trust(_ types: [String]) -> Double {
    for type in types {
      if type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Review"
        || type == "Recipe"
      {
        return 10
      }
      if type == "WebPage" || type == "ItemPage" || type == "CreativeWork" || type == "ScholarlyArticle" { return 7 }
      if type == "VideoObject" || type == "AudioObject" || type == "PodcastEpisode" { return 4 }
    }
    return types.isEmpty ? 4 : 0
  }
}
