/// Dates that a reader of the page sees: bylines, datelines, `time` elements, lines with a date in them.
struct VisibleDates {
  private(set) var evidence: [DateEvidence] = []
  private let tree: HTMLTree
  private let regions: PageRegions
  private let monthFirst: Bool
  /// Dates in parts of the page that belong to something else; of use only when they all agree and there are no others.
  private(set) var elsewhere: [DateEvidence] = []

  /// - Complexity: linear in the page's text.
  init(_ page: PageAnalysis, monthFirst: Bool) {
    tree = page.tree
    regions = page.regions
    self.monthFirst = monthFirst
    readTimeElements()
    readBlocks(page.blocks)
  }

  // MARK: time elements

  private mutating func readTimeElements() {
    for node in tree.indices where tree.nodes[node].tag == .time || tree.nodes[node].tag == .abbr {
      let isTime = tree.nodes[node].tag == .time
      guard let stated = tree.attribute(node, .datetime) ?? (isTime ? nil : tree.attribute(node, .title)) else {
        continue
      }
      guard let date = StatedDate.all(in: stated).first, date.calendarDay != nil, date.year >= 1990 else { continue }
      let role = role(of: node)
      if regions.isAside(node) { continue }
      let source: DateEvidence.Source = role == .modified ? .modified : .markedTime
      let weight: Double = role == .published ? 7 : role == .modified ? 3 : 5.5
      evidence.append(
        DateEvidence(date: date, source: source, weight: weight, reason: "time element", place: node))
    }
  }

  /// What the names of the element and the two around it say.
  private func role(of node: Int) -> DateRole {
    var current = node
    var steps = 0
    while current >= 0, steps < 3 {
      for attribute in [HTMLAttribute.class, .id, .itemprop] {
        guard let names = tree.attributeBytes(current, attribute) else { continue }
        let words = ClassWords.list(names)
        if words.contains(where: {
          ["published", "pubdate", "publish", "posted", "created", "publication"].contains($0)
        }) {
          return .published
        }
        if words.contains(where: { ["updated", "modified", "update", "lastmod", "changed"].contains($0) }) {
          return .modified
        }
      }
      current = Int(tree.nodes[current].parent)
      steps += 1
    }
    return .unknown
  }

  // MARK: Lines

  private mutating func readBlocks(_ blocks: [PageBlock]) {
    let heading = regions.heading.flatMap { node in blocks.firstIndex { $0.node >= node } }
    var proseSeen = 0
    var sentencesSeen = 0
    for (index, block) in blocks.enumerated() {
      defer { if heading ?? 0 < index, block.text.count > 60, block.endsSentence { sentencesSeen += 1 } }
      defer { if block.text.count > 160, block.linkDensity < 0.3 { proseSeen += 1 } }
      guard block.text.contains(where: \.isASCIIDigit) else { continue }
      let dates = StatedDate.all(in: block.text, monthFirst: monthFirst)
      guard let first = dates.first(where: { $0.calendarDay != nil && $0.year >= 1990 }) else { continue }
      if hasCopyright(block.text, before: first.range.lowerBound) { continue }
      let isLong = block.text.count > 220
      if isLong {
        // A dateline at the very start of the text ("BERLIN, March 5, 2020 – …").
        if first.range.lowerBound < 40, proseSeen <= 1 {
          add(first, .prose, 3, "start of the text", block.node)
        } else if isNamedDate(block.node), VisibleDates.hasLabel(block.text, around: first.range) {
          add(first, .visible, 2.5, "visible date of publication", block.node)
        } else {
          add(first, .prose, 0.6, "date in the text", block.node)
        }
        continue
      }
      let previous = index > 0 && blocks[index - 1].text.count <= 40 ? blocks[index - 1].text : []
      read(
        block, after: previous, dates, index: index, heading: heading, proseSeen: proseSeen,
        isAtHead: sentencesSeen <= 1)
    }
  }

  /// - Parameter previous: the block before it, when it is as short as a label.
  private mutating func read(
    _ block: PageBlock, after previous: [UInt8], _ dates: [StatedDate], index: Int, heading: Int?, proseSeen: Int,
    isAtHead: Bool
  ) {
    // What stands right below the heading speaks of the page, whatever it is called.
    let isBelowHeading = isAtHead && heading.map { (1...3).contains(index - $0) } ?? false
    let aside = regions.isAside(block.node) && !isBelowHeading
    let named = isNamedDate(block.node)
    let elementRole = role(of: block.node)
    for (number, date) in dates.enumerated() where date.calendarDay != nil && date.year >= 1990 {
      let before = block.text[(number > 0 ? dates[number - 1].range.upperBound : 0)..<date.range.lowerBound]
      let isFirst = before.allSatisfy { $0 <= 0x40 }
      let label = VisibleDates.label(before) ?? (isFirst && number == 0 ? VisibleDates.label(previous[...]) : nil)
      if label == .expiry { continue }
      let role = label ?? elementRole
      var weight: Double
      if aside {
        weight = role == .published ? 2 : 0.4
      } else if let heading, index - heading <= 8, index >= heading - 3 {
        weight = 6 - 0.3 * Double(abs(index - heading))
      } else {
        weight = proseSeen == 0 ? 3.5 : 2
      }
      if !aside {
        if role == .published { weight += 2.5 }
        if named { weight += 1.5 }
        let rest = block.text.count - date.range.count
        if rest > 100 { weight -= 1.5 }
        // A date that a sentence tells is that of something else.
        if rest > 50, block.endsSentence { weight -= 2 }
        if block.kind == .heading { weight -= 1.5 }
        if block.linkDensity > 0.6, block.text.count > 40 { weight -= 2 }
      }
      if number > 0 { weight -= 1 }
      guard weight > 0 else { continue }
      if aside {
        elsewhere.append(
          DateEvidence(
            date: date, source: .visible, weight: weight, reason: "the only date on the page", place: block.node))
      }
      if role == .modified {
        add(date, .modified, min(3.5, weight), "visible date of change", block.node)
      } else {
        add(date, .visible, weight, role == .published ? "visible date of publication" : "visible date", block.node)
      }
    }
  }

  private mutating func add(
    _ date: StatedDate, _ source: DateEvidence.Source, _ weight: Double, _ reason: String, _ place: Int
  ) {
    evidence.append(DateEvidence(date: date, source: source, weight: weight, reason: reason, place: place))
    // Read the other way round it is a weaker find, which counts only beside others.
    if let swapped = date.swapped {
      evidence.append(
        DateEvidence(
          date: swapped, source: source, weight: weight * 0.45, reason: reason + ", read the other way", place: place))
    }
  }

  /// The words right before a date: "Published on", "Zuletzt aktualisiert:".
  static func label(_ before: ArraySlice<UInt8>) -> DateRole? {
    let words = Words.normalized(String(decoding: before.suffix(48), as: UTF8.self)).split(separator: " ")
    if words.suffix(2).contains(where: DateLabels.expiry.contains) { return .expiry }
    for word in words.suffix(5).reversed() {
      if DateLabels.modified.contains(word), word.count > 3 { return .modified }
      if DateLabels.published.contains(word), word.count > 3 { return .published }
    }
    return nil
  }

  /// Whether a word like "published" stands near the date, before or behind it.
  private static func hasLabel(_ text: [UInt8], around range: Range<Int>) -> Bool {
    let near = text[max(0, range.lowerBound - 80)..<min(text.count, range.upperBound + 80)]
    let words = Words.normalized(String(decoding: near, as: UTF8.self)).split(separator: " ")
    return words.contains { DateLabels.published.contains($0) && $0.count > 5 }
  }

  private func isNamedDate(_ node: Int) -> Bool {
    var current = node
    var steps = 0
    while current >= 0, steps < 3 {
      for attribute in [HTMLAttribute.class, .id] {
        guard let names = tree.attributeBytes(current, attribute) else { continue }
        if ClassWords.list(names).contains(where: VisibleDates.dateNames.contains) { return true }
      }
      current = Int(tree.nodes[current].parent)
      steps += 1
    }
    return false
  }

  private static let dateNames: Set<String> = [
    "date", "dates", "datum", "datetime", "time", "timestamp", "published", "publish", "pubdate", "posted", "postdate",
    "entrydate", "byline", "dateline", "meta", "fecha", "data", "author", "info", "postmeta", "articledate", "details",
    "kicker",
  ]

  private func hasCopyright(_ text: [UInt8], before end: Int) -> Bool {
    let head = text[..<end].suffix(40)
    return head.firstRange(ofASCII: "copyright") != nil || head.firstRange(ofASCII: "(c)") != nil
      || zip(head, head.dropFirst()).contains { $0 == 0xC2 && $1 == 0xA9 }
  }
}
