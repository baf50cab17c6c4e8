/// The last pass: blocks inside the article's part of the page that are no text of the article.
enum BlockCleaning {
  static func clean(
    _ blocks: [PageBlock], metadata: PageMetadata, removals: inout [Document.Removal]
  ) -> [PageBlock] {
    var kept: [PageBlock] = []
    kept.reserveCapacity(blocks.count)
    let titleKey = metadata.title.map(Words.normalized)
    for block in blocks {
      if let rule = reason(
        block, titleKey: titleKey, seenProse: kept.contains { $0.kind != .heading && $0.text.count > 120 })
      {
        removals.append(.init(rule: rule, text: block.string))
      } else {
        kept.append(block)
      }
    }
    trimEdges(&kept, &removals)
    return kept
  }

  private static func reason(_ block: PageBlock, titleKey: String?, seenProse: Bool) -> String? {
    let text = block.string
    if block.text.count <= 240, FurniturePhrases.isFurniture(text) { return "site furniture" }
    if block.linkDensity > 0.6, block.weight < 40 {
      if block.kind == .listItem || !block.endsSentence || block.linkDensity > 0.9 { return "nothing but links" }
    }
    if let titleKey, block.text.count < 300, Words.normalized(text) == titleKey { return "repeats the title" }
    if !seenProse {
      if StatedDate.whole(text) != nil { return "date line before the text" }
      if Byline.isByline(text) { return "byline" }
    }
    return nil
  }

  /// Headings and labels with nothing below them.
  private static func trimEdges(_ blocks: inout [PageBlock], _ removals: inout [Document.Removal]) {
    while let last = blocks.last,
      last.kind == .heading || last.text.count < 25 && !last.endsSentence && last.kind == .paragraph
    {
      removals.append(.init(rule: "label after the text", text: last.string))
      blocks.removeLast()
    }
  }
}
