/// What sites write around articles, whatever the article: buttons, labels and notices, by language.
///
/// Compared as `Words.normalized` writes them. To add a language, add lines to the files beside this one (`+Whole`,
/// `+Leads`, `+Closers`); nothing else depends on it.
enum FurniturePhrases {
  /// A line or block that is exactly this is furniture.
  static let whole: Set<Substring> = Set(wholeLines.split(separator: "\n"))

  /// A line that opens a part of the page that belongs to no article: what follows it at the end of a text goes as well.
  static let closers: Set<Substring> = Set(closerLines.split(separator: "\n"))

  private static let leads = PhraseLeads(leadLines)
  private static let labels = PhraseLeads(labelLines)
  private static let closerLeads = PhraseLeads(closerLeadLines)

  /// Whether a heading or label opens a part of the page that belongs to no article.
  static func isCloser(_ text: String) -> Bool {
    let words = Words.normalized(text)
    return closers.contains(words[...]) || closerLeads.lead(of: words) != nil
  }

  static func isFurniture(_ text: String) -> Bool {
    guard text.utf8.count <= 240 else { return false }
    let words = Words.normalized(text)
    if words.isEmpty || whole.contains(words[...]) || closers.contains(words[...]) { return true }
    return leads.lead(of: words) != nil || isLabelled(text, words)
  }

  private static func isLabelled(_ text: String, _ words: String) -> Bool {
    guard text.utf8.count <= 160, let label = labels.lead(of: words) else { return false }
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      // The colon stands right behind the label.
      if Words.normalized(String(text[..<colon])) == label { return true }
    }
    guard let last = text.unicodeScalars.last else { return false }
    return Words.count(words) <= Words.count(String(label)) + 4 && !".!?".unicodeScalars.contains(last)
  }
}

/// Phrases that are looked for at the beginning of a line, in whole words, so that "photo by" is no "photo bystander".
struct PhraseLeads: Sendable {
  private let phrases: Set<Substring>
  private let mostWords: Int

  /// A phrase a line.
  init(_ lines: String) {
    phrases = Set(lines.split(separator: "\n"))
    mostWords = phrases.map { phrase in phrase.utf8.count { $0 == 0x20 } + 1 }.max() ?? 0
  }

  /// The shortest of the phrases that the line begins with; the line as `Words.normalized` writes it.
  func lead(of words: String) -> Substring? {
    let utf8 = words.utf8
    var index = utf8.startIndex
    for _ in 0..<mostWords {
      index = utf8[index...].firstIndex(of: 0x20) ?? utf8.endIndex
      let beginning = words[..<index]
      if phrases.contains(beginning) { return beginning }
      guard index < utf8.endIndex else { return nil }
      index = utf8.index(after: index)
    }
    return nil
  }
}
