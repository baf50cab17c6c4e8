/// Dates that the page gives for programs: meta elements, microdata and JSON-LD.
struct MetadataDates {
  private(set) var evidence: [DateEvidence] = []
  /// Scripts that have been read as JSON-LD, and need no second look.
  private(set) var readScripts: Set<Int> = []
  private let tree: HTMLTree
  private let regions: PageRegions
  private var dataDates: [DateEvidence] = []

  init(_ tree: HTMLTree, _ regions: PageRegions) {
    self.tree = tree
    self.regions = regions
    for node in tree.indices where tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd {
      if tree.nodes[node].tag == .meta {
        readMeta(node)
      } else {
        readMicrodata(node)
        readDataAttributes(node)
      }
    }
    evidence += ScriptDates.weighed(dataDates)
    for script in tree.scripts { readStructuredData(script.node, tree.side[script.range]) }
  }

  private mutating func add(
    _ text: String, _ source: DateEvidence.Source, _ weight: Double, _ reason: String, _ place: Int
  ) {
    // Long values are descriptions that happen to hold a date.
    guard text.utf8.count <= 80, let date = StatedDate.inField(text.utf8), date.calendarDay != nil, date.year >= 1800,
      !(date.year == 1970 && date.month == 1 && date.day == 1)
    else { return }
    evidence.append(DateEvidence(date: date, source: source, weight: weight, reason: reason, place: place))
  }

  // MARK: meta

  private mutating func readMeta(_ node: Int) {
    guard let content = tree.attribute(node, .content), content.utf8.contains(where: \.isASCIIDigit) else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let name = tree.attribute(node, attribute)?.lowercased() else { continue }
      if let weight = MetadataNames.meta[name] {
        let isModified = weight < 0
        add(content, isModified ? .modified : .meta, abs(weight), "meta \(name)", node)
        return
      }
    }
  }

  // MARK: Microdata and RDFa

  private mutating func readMicrodata(_ node: Int) {
    guard let names = tree.attribute(node, .itemprop) ?? tree.attribute(node, .property) else { return }
    let name = names.lowercased()
    let isPublished = name.contains("datepublished") || name.contains("dc:date") || name.contains("datecreated")
    let isModified = name.contains("datemodified")
    guard isPublished || isModified else { return }
    guard !regions.isAside(node) else { return }
    let title = tree.nodes[node].tag == .abbr ? tree.attribute(node, .title) : nil
    let text =
      tree.attribute(node, .datetime) ?? tree.attribute(node, .content) ?? title ?? tree.foldedText(node, limit: 100)
    add(text, isModified ? .modified : .microdata, isModified ? 3 : 8.5, "microdata \(name)", node)
    // What the reader sees may be the local day of the same instant.
    if isPublished, tree.has(node, .datetime) || tree.has(node, .content) {
      add(tree.foldedText(node, limit: 100), .visible, 6, "text of microdata \(name)", node)
    }
  }

  // MARK: Data attributes

  /// `data-published-at="2020-03-05"`.
  private mutating func readDataAttributes(_ node: Int) {
    let found = tree.nodes[node]
    for index in Int(found.attributeStart)..<Int(found.attributeEnd) where tree.attributes[index].name == .other {
      let value = tree.side[Int(tree.attributes[index].start)..<Int(tree.attributes[index].end)]
      guard value.count <= 90, let sign = value.firstIndex(of: UInt8(ascii: "=")), !regions.isAside(node) else {
        continue
      }
      let name = String(decoding: value[..<sign].filter(\.isASCIILetter), as: UTF8.self).lowercased()
      guard MetadataNames.speaksOfPublication(name),
        let date = StatedDate.inField(value[(sign + 1)...]), date.calendarDay != nil, date.year >= 1990
      else { continue }
      dataDates.append(
        DateEvidence(date: date, source: .script, weight: 5, reason: "attribute \(name)", place: node))
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
      if type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type.hasSuffix("Review")
        || type == "Recipe" || type == "Question"
      {
        return 10
      }
      if type.hasSuffix("WebPage") || type == "ItemPage" || type == "FAQPage" || type == "CreativeWork" { return 7 }
      if type == "VideoObject" || type == "AudioObject" || type == "PodcastEpisode" { return 4 }
    }
    return types.isEmpty ? 4 : 0
  }
}
