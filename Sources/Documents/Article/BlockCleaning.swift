/// The last pass: blocks inside the article's part of the page that are no text of the article.
enum BlockCleaning {
  static func clean(
    _ blocks: [PageBlock], of tree: HTMLTree, metadata: PageMetadata, removals: inout [Document.Removal]
  ) -> [PageBlock] {
    let blocks = TailCutting.cutAtCloser(blocks, removals: &removals)
    let datedCells = TableRows.datedCells(blocks, of: tree)
    let teasers = TeaserCards.teasers(blocks, tree)
    var kept: [PageBlock] = []
    kept.reserveCapacity(blocks.count)
    let titleKey = metadata.title.map(Words.normalized)
    var seenProse = false
    for (index, block) in blocks.enumerated() {
      if teasers.contains(index) {
        removals.append(.init(rule: "teaser of another article", text: block.string))
      } else if let rule = reason(
        block, of: tree, metadata: metadata, titleKey: titleKey, seenProse: seenProse || datedCells.contains(block.node)
      ) {
        removals.append(.init(rule: rule, text: block.string))
      } else {
        kept.append(block)
        if block.kind != .heading, block.text.count > 120 { seenProse = true }
      }
    }
    return TailCutting.trim(kept, besides: datedCells, byline: metadata.byline, removals: &removals)
  }

  private static func reason(
    _ block: PageBlock, of tree: HTMLTree, metadata: PageMetadata, titleKey: String?, seenProse: Bool
  ) -> String? {
    let text = block.string
    if seenProse, isBreak(block.text) { return nil }
    if block.text.count <= 240, FurniturePhrases.isFurniture(text) { return "site furniture" }
    if block.linkDensity > 0.6, block.weight < 40, !(seenProse && leadsElsewhere(block, tree, metadata.url)) {
      if block.kind == .listItem || !block.endsSentence || block.linkDensity > 0.9 { return "nothing but links" }
    }
    if isAddress(block.text) { return "an address and nothing else" }
    if isNotice(block) { return "notice of the site" }
    if let titleKey, block.text.count < 300, Words.normalized(text) == titleKey { return "repeats the title" }
    if !seenProse {
      if block.kind == .heading, tree.isInside(block.node, .h1) { return "the page's heading" }
      if StatedDate.whole(text) != nil || StatedDate.isTimeStamp(text) { return "date line before the text" }
      if Byline.isByline(text) { return "byline" }
    }
    return nil
  }

  /// The link goes to another site: it belongs to what the article says, not to the site's own other articles.
  private static func leadsElsewhere(_ block: PageBlock, _ tree: HTMLTree, _ address: String?) -> Bool {
    guard block.linkNode >= 0, block.weight < 16, let address, let own = site(address),
      let href = tree.attribute(block.linkNode, .href), let other = site(href)
    else { return false }
    return own != other && !socialSites.contains(other)
  }

  /// The last two labels of the host's name: "news.example.org" is "example.org".
  private static func site(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let scheme = bytes.firstRange(ofASCII: "://") else { return nil }
    let host = bytes[scheme.upperBound...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x3A }
    let labels = host.split(separator: UInt8(ascii: ".")).suffix(2)
    return labels.count == 2
      ? labels.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: ".") : nil
  }

  private static let socialSites: Set<String> = [
    "facebook.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "linkedin.com", "pinterest.com",
    "reddit.com",
    "whatsapp.com", "t.me", "telegram.me", "flipboard.com", "tumblr.com", "google.com", "apple.com",
  ]

  /// A line of marks that the author set between two parts.
  private static func isBreak(_ text: [UInt8]) -> Bool {
    text.count >= 3 && text.count <= 40
      && (text.allSatisfy { $0 == 0x5F || $0 == 0x20 } || text.allSatisfy { $0 == 0x2A || $0 == 0x20 })
  }

  private static func isAddress(_ text: [UInt8]) -> Bool {
    (text.hasPrefix(ascii: "http://") || text.hasPrefix(ascii: "https://")) && !text.contains(0x20)
  }

  /// Short and about the site: "Sign up for our newsletter …", "Follow us on …", "Click here to …".
  private static func isNotice(_ block: PageBlock) -> Bool {
    guard block.weight < 45 else { return false }
    let text = block.text
    let speaksOfSite = siteWords.contains { text.firstRange(ofASCII: $0) != nil }
    if !speaksOfSite {
      return block.weight < 30 && block.linkBytes > 0 && text.firstRange(ofASCII: "click here") != nil
    }
    let words = Words.normalized(block.string).split(separator: " ")
    return words.contains { noticeWords.contains($0) }
  }

  private static let siteWords: [StaticString] = [
    "newsletter", "inbox", "on facebook", "facebook messenger", "on youtube",
  ]

  private static let noticeWords: Set<Substring> = [
    "sign", "subscribe", "signup", "get", "join", "follow", "like", "chat", "delivered", "abonnieren", "abonniere",
    "anmelden", "melden",
    "inscrivez",
    "recevez", "suscríbete", "suscribirse", "recibe", "iscriviti", "assine", "inscreva", "zapisz",
  ]
}
