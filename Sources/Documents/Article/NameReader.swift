import Prose

/// Reads one name of an element, byte by byte, and says what its words make of it.
///
/// A name is split at marks, digits and humps into words ("relatedPosts-2" is "related", "posts"), and compared whole, so
/// that "header" does not hide in "subheader-text" nor "ad" in "leadparagraph". Words are known by their hashes: no string
/// is made.
struct NameReader {
  private var hash = FNV1a()
  private var length = 0
  private var previousIsLower = false

  private var count = 0
  private var previous: UInt64?
  /// What any word, or any two words next to each other, say.
  private var words: WordTraits = []
  private var first: WordTraits = []
  /// The first word that speaks of something else than article text.
  private var firstOutside: WordTraits?
  private var pairs: WordTraits = []

  mutating func read(_ byte: UInt8) {
    guard byte.isASCIILetter else {
      endWord()
      previousIsLower = false
      return
    }
    let isUpper = byte <= 0x5A
    if isUpper, previousIsLower { endWord() }
    hash.add(byte.asciiLowercased)
    length += 1
    previousIsLower = !isUpper
  }

  private mutating func endWord() {
    guard length > 0 else { return }
    let traits = WordTraits.ofWords[hash.value] ?? []
    if count == 0 { first = traits }
    count += 1
    words.formUnion(traits)
    if firstOutside == nil, traits.contains(.outside) { firstOutside = traits }
    if let previous, let pair = WordTraits.ofPairs[WordTraits.pairKey(previous, hash.value)] { pairs.formUnion(pair) }
    previous = hash.value
    hash = FNV1a()
    length = 0
  }

  /// The traits of the name that ends here; the next byte begins another.
  mutating func end() -> NameTraits {
    endWord()
    defer { self = NameReader() }
    guard count > 0 else { return [] }
    var traits: NameTraits = []
    let isNegated = words.contains(.negation)
    if !isNegated { traits.formUnion(outside) }
    if !isNegated, count <= 4, words.contains(.comments) { traits.insert(.comments) }
    if count == 1 && words.contains(.body) || count <= 5 && pairs.contains(.body) { traits.insert(.body) }
    if count <= 4, words.contains(.byline) { traits.insert(.byline) }
    if words.contains(.aside) || pairs.contains(.aside) { traits.insert(.aside) }
    // "post-footer" and "entry-footer" are the article's own.
    if words.contains(.foot), !words.contains(.ownFoot) { traits.insert(.foot) }
    if words.contains(.published) { traits.insert(.published) }
    if words.contains(.modified) { traits.insert(.modified) }
    if words.contains(.dated) { traits.insert(.dated) }
    if words.contains(.subtitle) { traits.insert(.subtitle) }
    return traits
  }

  private var outside: NameTraits {
    if count <= 6, let firstOutside {
      if firstOutside.contains(.teaser) { return .teaser }
      return firstOutside.contains(.widget) ? .widget : .outside
    }
    if pairs.contains(.outside) { return .outside }
    // Whole names only: "hidden-xs" hides on some screens, "label-hidden" a label.
    if count == 1, words.contains(.alone) { return .outside }
    if count == 2, first.contains(.being), words.contains(.alone) { return .outside }
    return first.contains(.advert) && count <= 3 ? .outside : []
  }
}

/// What one word of a name, or two next to each other, say.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt32

  static let outside = WordTraits(rawValue: 1 << 0)
  static let teaser = WordTraits(rawValue: 1 << 1)
  static let widget = WordTraits(rawValue: 1 << 2)
  static let comments = WordTraits(rawValue: 1 << 3)
  static let body = WordTraits(rawValue: 1 << 4)
  static let byline = WordTraits(rawValue: 1 << 5)
  static let aside = WordTraits(rawValue: 1 << 6)
  static let foot = WordTraits(rawValue: 1 << 7)
  static let ownFoot = WordTraits(rawValue: 1 << 8)
  static let published = WordTraits(rawValue: 1 << 9)
  static let modified = WordTraits(rawValue: 1 << 10)
  static let dated = WordTraits(rawValue: 1 << 11)
  static let subtitle = WordTraits(rawValue: 1 << 12)
  static let negation = WordTraits(rawValue: 1 << 13)
  /// As a whole name, with or without "is" before it, no text; beside other words anything.
  static let alone = WordTraits(rawValue: 1 << 14)
  static let being = WordTraits(rawValue: 1 << 15)
  static let advert = WordTraits(rawValue: 1 << 16)

  /// By the hash of the word.
  static let ofWords: [UInt64: WordTraits] = table([
    (.outside, ClassWords.outside), (.teaser, ["teaser"]), (.widget, ["widget", "widgets", "social"]),
    (.comments, ClassWords.comments), (.body, ClassWords.articleBody), (.byline, ClassWords.byline),
    (.aside, DateWords.aside), (.foot, ["footer"]), (.ownFoot, DateWords.ownFoot), (.published, DateWords.published),
    (.modified, DateWords.modified), (.dated, DateWords.dated), (.subtitle, ClassWords.subtitle),
    (.negation, ClassWords.negations), (.alone, ["hidden", "invisible", "ads"]), (.being, ["is"]), (.advert, ["ad"]),
  ]) { words in words.count == 1 ? FNV1a(String(words[0])).value : nil }

  /// By `pairKey`.
  static let ofPairs: [UInt64: WordTraits] = table([
    (.outside, ClassWords.outsidePairs), (.body, ClassWords.articleBody), (.aside, DateWords.asidePairs),
  ]) { words in words.count == 2 ? pairKey(FNV1a(String(words[0])).value, FNV1a(String(words[1])).value) : nil }

  static func pairKey(_ left: UInt64, _ right: UInt64) -> UInt64 { (left &* 0x9E37_79B9_7F4A_7C15) ^ right }

  private static func table(
    _ lists: [(WordTraits, Set<String>)], _ key: ([Substring]) -> UInt64?
  ) -> [UInt64: WordTraits] {
    var table: [UInt64: WordTraits] = [:]
    for (traits, names) in lists {
      for name in names { if let key = key(name.split(separator: "-")) { table[key, default: []].formUnion(traits) } }
    }
    return table
  }
}
