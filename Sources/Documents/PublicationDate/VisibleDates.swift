/// Dates that a reader of the page sees: bylines, datelines, `time` elements, lines with a date in them.
struct VisibleDates {
  private(set) var evidence: [DateEvidence] = []
  private let tree: HTMLTree
  private let regions: PageRegions
  private let traits: [NameTraits]
  /// Dates in parts of the page that belong to something else; of use only when they all agree and there are no others.
  private(set) var elsewhere: [DateEvidence] = []
  /// Every date that stands in the page's text, ambiguous ones as they were scanned.
  private(set) var scanned: [StatedDate] = []
  /// Blocks that say little more than a date, which may belong to entries of a list.
  private var dated: [(node: Int, date: StatedDate)] = []

  /// - Complexity: linear in the page's text.
  init(_ page: PageAnalysis) {
    tree = page.tree
    regions = page.regions
    traits = page.traits
    readTimeElements()
    readBlocks(page.blocks)
    if let own = OwnTeaser.evidence(page, dated: dated) { evidence.append(own) }
  }

  /// The weight of a date that the text tells: it counts beside others, and dates nothing alone.
  private static let told = 0.6
  /// The weight of a date behind the text that nothing says to be that of publication: a link to another article, a comment.
  private static let behindText = 0.9

  // MARK: time elements

  private mutating func readTimeElements() {
    for node in tree.indices where tree.nodes[node].attributeStart < tree.nodes[node].attributeEnd {
      guard let stated = statedTime(node), let date = StatedDate.inField(stated), date.calendarDay != nil,
        date.year >= 1990, !regions.isAside(node)
      else { continue }
      if isTold(node) {
        add(date, .prose, Self.told, "date in the text", node)
        continue
      }
      let role = role(of: node)
      let source: DateEvidence.Source = role == .modified ? .modified : .markedTime
      let weight: Double = role == .published ? 7 : role == .modified ? 3 : 5.5
      evidence.append(
        DateEvidence(date: date, source: source, weight: weight, reason: "time element", place: node))
    }
  }

  /// "She went down on <time datetime="2016-03-14">14 March</time> with forty men."
  private func isTold(_ node: Int) -> Bool {
    let shown = Array(tree.foldedText(node, limit: 80).utf8)
    var current = Int(tree.nodes[node].parent)
    var steps = 0
    while current >= 0, steps < 3, tree.nodes[current].tag != .p, tree.nodes[current].tag != .li {
      current = Int(tree.nodes[current].parent)
      steps += 1
    }
    guard current >= 0, steps < 3, !shown.isEmpty else { return false }
    let text = Array(tree.foldedText(current, limit: 2000).utf8)
    guard let last = text.last, ".!?".utf8.contains(last), let place = text.firstRange(of: shown) else { return false }
    return DateSentence(text, around: place).tells
  }

  /// What the element gives as its time for programs: `<time datetime>`, elements of a site's own that imitate it
  /// (`<relative-time datetime>`), and the full date that others show as a tool tip over "3 days ago".
  private func statedTime(_ node: Int) -> ArraySlice<UInt8>? {
    switch tree.nodes[node].tag {
    case .time, .other: return tree.attributeBytes(node, .datetime)
    case .abbr: return tree.attributeBytes(node, .datetime) ?? tree.attributeBytes(node, .title)
    case .span, .a, .div:
      guard let title = tree.attributeBytes(node, .title), (8...48).contains(title.count), isNamedTime(node) else {
        return nil
      }
      return title
    default: return nil
    }
  }

  private func isNamedTime(_ node: Int) -> Bool {
    tree.attributeBytes(node, .class).map { names in
      ClassWords.list(names).contains { ["time", "timestamp", "date", "datetime", "ago", "published"].contains($0) }
    } ?? false
  }

  /// What the names of the element and the two around it say.
  private func role(of node: Int) -> DateRole {
    var current = node
    var steps = 0
    while current >= 0, steps < 3 {
      var names = traits[current]
      if let property = tree.attributeBytes(current, .itemprop) { names.formUnion(NameTraits(names: property)) }
      if names.contains(.published) { return .published }
      if names.contains(.modified) { return .modified }
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
    var paragraphsSeen = 0
    let entries = DatedEntries(blocks)
    for (index, block) in blocks.enumerated() {
      defer { if heading ?? 0 < index, block.isParagraph, !regions.isAside(block.node) { paragraphsSeen += 1 } }
      defer { if heading ?? 0 < index, block.text.count > 60, block.endsSentence { sentencesSeen += 1 } }
      defer { if block.text.count > 160, block.linkDensity < 0.3 { proseSeen += 1 } }
      let dates = StatedDate.all(in: block.text)
      scanned += dates
      guard let first = dates.first(where: { $0.calendarDay != nil && $0.year >= 1990 }) else { continue }
      if block.text.count <= first.range.count + 20 { dated.append((block.node, first)) }
      if hasCopyright(block.text, before: first.range.lowerBound) || isCaption(block) || entries.contains(index) {
        continue
      }
      if !regions.isAside(block.node), EntryNotice.isOne(block.text, around: first.range) {
        add(first, .visible, 5, "sentence on when it was posted", block.node)
      }
      let isLong = block.text.count > 220
      if isLong {
        // A dateline at the very start of the text ("BERLIN, March 5, 2020 – …").
        if first.range.lowerBound < 40, proseSeen <= 1,
          !DateSentence(block.text, around: first.range).tells
        {
          add(first, .prose, 3, "start of the text", block.node)
        } else if isNamedDate(block.node), VisibleDates.hasLabel(block.text, around: first.range) {
          add(first, .visible, 2.5, "visible date of publication", block.node)
        } else {
          add(first, .prose, Self.told, "date in the text", block.node)
        }
        continue
      }
      let previous = index > 0 && blocks[index - 1].text.count <= 40 ? blocks[index - 1].text : []
      read(
        block, after: previous, dates, index: index, heading: heading, proseSeen: proseSeen,
        isAtHead: sentencesSeen <= 1, isBehindText: paragraphsSeen >= 2)
    }
  }

  /// - Parameter previous: the block before it, when it is as short as a label.
  private mutating func read(
    _ block: PageBlock, after previous: [UInt8], _ dates: [StatedDate], index: Int, heading: Int?, proseSeen: Int,
    isAtHead: Bool, isBehindText: Bool
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
      if isTold(date, in: block) {
        add(date, .prose, Self.told, "date in the text", block.node)
        continue
      }
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
      let isOwn = role != .unknown || named && block.text.count <= date.range.count + 12 || isSignature(block, date)
      if isBehindText, !isOwn { weight = min(weight, Self.behindText) }
      guard weight > 0 else { continue }
      if aside, role == .published || !isBehindText || isOwn && role != .modified && !isOfComment(block.node) {
        elsewhere.append(
          DateEvidence(
            date: date, source: .visible, weight: weight, reason: "the only date on the page", place: block.node))
      }
      if role == .modified {
        add(date, .modified, min(3.5, weight), "visible date of change", block.node, isShown: !aside)
      } else {
        let reason = role == .published ? "visible date of publication" : "visible date"
        add(date, .visible, weight, reason, block.node, isShown: !aside)
      }
    }
  }

  private func isOfComment(_ node: Int) -> Bool {
    var current = node
    while current >= 0 {
      if traits[current].contains(.comments) { return true }
      current = Int(tree.nodes[current].parent)
    }
    return false
  }

  /// Below the text: "Bonn, 3 May 2019", a line that says when it was issued and links to nothing, or "By Ann, 3 May 2019,
  /// 11:51 | 2 comments".
  private func isSignature(_ block: PageBlock, _ date: StatedDate) -> Bool {
    if Self.bylines.contains(where: { block.text.hasPrefix(ascii: $0) }) { return true }
    return block.kind != .listItem && block.linkDensity == 0 && date.minutes == nil
      && PublicationLine(String(decoding: block.text, as: UTF8.self)) != nil
  }

  /// Whether a sentence of the text tells the date. A line without a full stop is a label, a byline, a name.
  private func isTold(_ date: StatedDate, in block: PageBlock) -> Bool {
    switch block.kind {
    case .heading: DateSentence(block.text, around: date.range).namesOccasion
    // "14 March 2016: the ship sinks" is the entry of a chronology, with or without a full stop.
    case .listItem: DateSentence(block.text, around: date.range).tellsInList
    default: block.endsSentence && DateSentence(block.text, around: date.range).tells
    }
  }

  private mutating func add(
    _ date: StatedDate, _ source: DateEvidence.Source, _ weight: Double, _ reason: String, _ place: Int,
    isShown: Bool = false
  ) {
    evidence.append(
      DateEvidence(date: date, source: source, weight: weight, reason: reason, place: place, isShown: isShown))
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
      if traits[current].contains(.dated) { return true }
      current = Int(tree.nodes[current].parent)
      steps += 1
    }
    return false
  }

  private func hasCopyright(_ text: [UInt8], before end: Int) -> Bool {
    let head = text[..<end].suffix(40)
    return head.firstRange(ofASCII: "copyright") != nil || head.firstRange(ofASCII: "(c)") != nil
      || zip(head, head.dropFirst()).contains { $0 == 0xC2 && $1 == 0xA9 }
  }

  /// "Photo: …", "Abbildung 3: …": the date is that of the picture.
  private func isCaption(_ block: PageBlock) -> Bool {
    VisibleDates.captionLeads.contains { block.text.hasPrefix(ascii: $0) }
      || VisibleDates.credits.contains { block.text.firstRange(ofASCII: $0) != nil }
      || regions.isAside(block.node) && tree.isInside(block.node, .figcaption)
  }

  private static let bylines: [StaticString] = [
    "by ", "von ", "author:", "autor:", "auteur:", "par ", "por ", "posted by ", "written by ",
  ]
  private static let credits: [StaticString] = [". photo:", ". photograph:", ". picture:", ". foto:"]
  private static let captionLeads: [StaticString] = [
    "photo:", "photos:", "foto:", "fotos:", "bild:", "bilder:", "abbildung:", "abb.", "grafik:", "figure ", "fig. ",
    "image:", "picture:", "crédit", "credit:", "karte:", "map:",
  ]
}

/// The sentence under an entry that old templates of weblogs write: "This entry was posted on Wednesday, May 19th, 2010 at
/// 11:03 pm and is filed under …", "Dieser Beitrag wurde am 19. Mai 2010 um 23:03 Uhr gepostet und unter … abgelegt".
enum EntryNotice {
  static func isOne(_ text: [UInt8], around date: Range<Int>) -> Bool {
    let near = text[max(0, date.lowerBound - 120)..<min(text.count, date.upperBound + 90)]
    return verbs.contains { verb in
      guard let found = near.firstRange(ofASCII: verb) else { return false }
      return filings.contains { near[found.lowerBound...].firstRange(ofASCII: $0) != nil }
        || text[max(0, date.lowerBound - 160)..<date.lowerBound].firstRange(ofASCII: "entry was posted") != nil
        || text.dropFirst(date.upperBound).firstRange(ofASCII: "abgelegt") != nil
    }
  }

  private static let verbs: [StaticString] = [
    "posted", "published", "gepostet", "ffentlicht", "geschrieben", "erstellt", "publicad", "publi\u{E9}", "pubblicat",
    "geplaatst",
  ]

  private static let filings: [StaticString] = [
    "filed under", "abgelegt", "gespeichert unter", "class\u{E9} dans", "archivado en", "archiviato in",
    "opgeslagen onder",
    "arquivado em", "categor",
  ]
}

extension PageBlock {
  /// A paragraph of the text, and no line beside it.
  fileprivate var isParagraph: Bool { kind == .paragraph && text.count > 80 && endsSentence && linkDensity < 0.3 }
}
