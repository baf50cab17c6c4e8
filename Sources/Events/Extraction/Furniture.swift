import Prose

/// Whether a sentence speaks of the page and not of the world: "This article was amended on 3 May 2013", "A version of this
/// story appeared in print on 6 June", "Last updated at 15:00 GMT on 8 September", "Posted by: ann | June 10, 2010 | Report
/// abuse".
struct Furniture {
  /// The words of the sentence, small.
  let words: [String]
  /// How many of them tell no date.
  let rest: Int
  /// Whether bars part it, as they do a line of stamps.
  var isBarred = false

  var isOfPage: Bool {
    var head = words.prefix(Self.reach)
    while let first = head.first, ["a", "an", "the", "correction", "note", "editor", "version", "of"].contains(first) {
      head = head.dropFirst()
    }
    // "This article was amended", "This story, first published on 3 May, has been corrected".
    if head.first == "this", let noun = head.dropFirst().first, Self.texts.contains(noun),
      // "This story of love and war first appeared in 1939".
      let verb = head.dropFirst(2).first, ["was", "has", "is", "first", "originally", "last"].contains(verb)
    {
      return head.dropFirst(2).contains(where: Self.edits.contains)
    }
    // "A version appeared on page 6"
    if words.starts(with: ["a", "version", "appeared"]) { return true }
    if words.starts(with: ["a", "version", "of", "this"]), words.dropFirst(4).first.map(Self.texts.contains) ?? false {
      return words.prefix(Self.reach).contains(where: Self.edits.contains)
    }
    if words.starts(with: ["last"]), words.dropFirst().first.map(Self.edits.contains) ?? false { return true }
    if words.starts(with: ["posted", "by"]) { return true }
    // "Women who report abuse"; "11:49 pm | Report abuse", "Written by K. Berg | Updated: June 25, 2025".
    if isBarred, hasPair("report", "abuse") || words.count <= Self.line && words.contains(where: Self.edits.contains) {
      return true
    }
    // "Updated 10 May 2013, 15:00 GMT"; but "Published in 1859, the book sold out".
    return words.first.map(Self.edits.contains) ?? false && rest <= Self.stamp
  }

  private func hasPair(_ first: String, _ second: String) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == first && $1 == second }
  }

  /// Words.
  private static let reach = 12
  private static let line = 14
  /// Words of "Updated at" and a zone.
  private static let stamp = 3
  private static let texts: Set<String> = [
    "article", "story", "post", "page", "piece", "column", "entry", "review", "blog", "transcript", "interview",
  ]
  private static let edits: Set<String> = [
    "amended", "updated", "corrected", "edited", "modified", "published", "posted", "revised", "appeared",
    "republished",
    "reposted", "archived", "uploaded", "retrieved", "accessed",
  ]
}
