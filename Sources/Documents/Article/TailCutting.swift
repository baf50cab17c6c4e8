/// Where the article ends: what stands behind it in the same part of the page goes.
enum TailCutting {
  /// The last pass: what stands at the end of the kept blocks and is none of the article's.
  ///
  /// - Parameter nodes: whose blocks are of the article in any case.
  static func trim(
    _ blocks: [PageBlock], besides nodes: Set<Int>, byline: String?, removals: inout [Document.Removal]
  ) -> [PageBlock] {
    var kept = blocks
    while let last = kept.last, !nodes.contains(last.node), let rule = reason(last, byline: byline, kept.count) {
      removals.append(.init(rule: rule, text: last.string))
      kept.removeLast()
    }
    return kept
  }

  /// A heading such as "Related articles" or "Mehr zum Thema" behind most of the text closes the article.
  static func cutAtCloser(_ blocks: [PageBlock], removals: inout [Document.Removal]) -> [PageBlock] {
    let total = blocks.reduce(0) { $0 + ContentFinder.proseWeight($1) }
    var before = 0.0
    for (index, block) in blocks.enumerated() {
      if before >= 0.7 * total, block.text.count <= 80, block.kind == .heading, block.linkBytes == 0,
        FurniturePhrases.isCloser(block.string)
      {
        let rule = "after \u{201C}\(block.string)\u{201D}"
        for removed in blocks[index...] { removals.append(.init(rule: rule, text: removed.string)) }
        return Array(blocks[..<index])
      }
      before += ContentFinder.proseWeight(block)
    }
    return blocks
  }

  /// Why the last block is none of the article's.
  private static func reason(_ block: PageBlock, byline: String?, _ count: Int) -> String? {
    guard count > 1 else { return nil }
    if block.kind == .heading { return "heading with nothing below it" }
    let text = block.string
    let words = Words.normalized(text)
    if let byline, block.weight < 70, isAbout(words, Words.normalized(byline)) { return "about the author" }
    if block.weight < 40, creditPhrases.contains(where: { Array(words.utf8).firstRange(ofASCII: $0) != nil }) {
      return "credit line"
    }
    if StatedDate.isTimeStamp(text) || StatedDate.whole(text) != nil { return "time stamp after the text" }
    if block.kind == .paragraph, !block.endsSentence, block.weight < 12 { return "label after the text" }
    return nil
  }

  /// "Anna Berg is a reporter …", "Anna Berg covers …"
  private static func isAbout(_ words: String, _ name: String) -> Bool {
    guard Words.count(name) >= 2, Words.count(name) <= 5, words.hasPrefix(name + " ") else { return false }
    let rest = words.dropFirst(name.count + 1)
    return bioVerbs.contains { rest.hasPrefix($0) }
  }

  private static let bioVerbs = [
    "is a ", "is an ", "is the ", "is our ", "is based ", "covers ", "writes ", "reports ", "has been ", "joined ",
    "works ",
    "ist ", "arbeitet ", "schreibt ", "est ", "es ", "è ", "é ", "is ",
  ]

  private static let creditPhrases: [StaticString] = [
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "reporting by ", "editing by ", "writing by ", "this story was originally published",
    "this article was originally published",
    "this article originally appeared", "this story originally appeared", "this post originally appeared",
    "originally published on ", "mit material von dpa", "mit material der dpa", "mit agenturmaterial", "quelle dpa",
  ]
}
