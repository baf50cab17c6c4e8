/// Files the other ways of putting a name (`NameFamily`): the head of the name gives way to its family, the order turns
/// round, a verb takes the noun's place. A few phrases a name, since a family counts as one word of the index.
struct NameVariants: Sendable {
  /// A family by the numbers of its words.
  private struct Numbered: Sendable {
    var nouns: Int32
    var modifiers: Int32?
    var prepositions: [Int32]
    var replacements: [Int32]
    var participles: Int32?
    var verbs: Int32?
    var phrases: [[Int32]]
    var transitives: Int32?
    var turns: Bool
    var isModified: Bool
  }

  private var numbered: [Numbered] = []
  /// Families by the hash of a head.
  private var byHead: [UInt64: Int] = [:]
  private var modifiers: Set<UInt64> = []
  private let nations: NationVariants
  private let operation = Self.hash("operation")
  private let operations: Int32
  private let signings: Int32
  private let inOrAt: Int32
  private let of: Int32
  private let was: Int32
  private let had: Int32
  private let been: Int32
  private let ofHash = Self.hash("of")
  private let leads: Set<UInt64>
  /// The words before a bare name that stands for what happened: "after", "the wake of".
  let bareLeads: [[Int32]]

  init(_ phrases: inout PhraseIndex) {
    phrases.addFillers(NameFamily.fillers, behind: NameFamily.leads, article: "the")
    of = phrases.addWord("of") ?? Vocabulary.unknown
    had = phrases.addFamily("had", ["had", "has"])
    was = phrases.addFamily("was", ["was", "were"])
    been = phrases.addWord("been") ?? Vocabulary.unknown
    leads = Set(NameFamily.leads.map(Self.hash))
    nations = NationVariants(&phrases, had: had)
    operations = phrases.addFamily("operation noun", NameFamily.operations)
    signings = phrases.addFamily("signing", NameFamily.signings)
    inOrAt = phrases.addFamily("in or at", ["in", "at"])
    let after = phrases.addFamily("after", NameFamily.bareLeads)
    let wake = phrases.addFamily("wake", NameFamily.bareNouns)
    bareLeads = [[after], [wake, of]]
    for (number, family) in NameFamily.all.enumerated() {
      let key = family.heads[0]
      func group(_ name: String, _ words: [String]) -> Int32? {
        words.isEmpty ? nil : phrases.addFamily("\(key) \(name)", words)
      }
      numbered.append(
        Numbered(
          nouns: phrases.addFamily("\(key) noun", family.nouns), modifiers: group("modifier", family.modifiers),
          prepositions: family.prepositions.compactMap { phrases.addWord($0) },
          replacements: family.replacements.compactMap { phrases.addWord($0) },
          participles: group("participle", family.participles), verbs: group("verb", family.verbs),
          phrases: family.phrases.map { $0.split(separator: " ").compactMap { phrases.addWord(String($0)) } },
          transitives: group("transitive", family.transitives), turns: family.turns, isModified: family.isModified))
      for head in family.heads { byHead[Self.hash(head)] = number }
      modifiers.formUnion(family.modifiers.map(Self.hash))
    }
  }

  static func hash(_ word: String) -> UInt64 { word.utf8.reduce(into: WordHash()) { $0.add($1) }.value }

  /// Calls the function with the pieces of every other way of putting the name, which has just been filed.
  func forEach(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: ([PhraseIndex.Piece]) -> Void
  ) {
    guard mayVary(bytes, range) else { return }
    let words = Self.words(bytes, range)
    guard words.count > 1 else { return }
    let hashes = words.map { Self.hash(bytes, $0) }
    if let family = byHead[hashes[0]], words.count > 2, leads.contains(hashes[1]) {
      let isOf = hashes[1] == ofHash
      let name = words[2].lowerBound..<range.upperBound
      if Self.isNamed(bytes, name) {
        let family = numbered[family]
        body([.word(family.nouns), .same(words[1].lowerBound..<range.upperBound)])
        if isOf {
          // A battle for a country is mostly one of words.
          for replacement in family.replacements where !nations.isNation(hashes[words.count - 1]) {
            body([.word(family.nouns), .word(replacement), .same(name)])
          }
          let short = hashes[2] == Self.hash("the") && words.count > 3 ? words[3].lowerBound..<range.upperBound : name
          body([.same(short), .word(family.nouns)])
          verbs(family, name, body)
        }
      }
    } else if let family = byHead[hashes[words.count - 1]] {
      var last = words.count - 2
      if last > 0, modifiers.contains(hashes[last]) { last -= 1 }
      let name = range.lowerBound..<words[last].upperBound
      if Self.isNamed(bytes, name) {
        let family = numbered[family]
        if !family.isModified { body([.same(name), .word(family.nouns)]) }
        if let modifiers = family.modifiers { body([.same(name), .word(modifiers), .word(family.nouns)]) }
        for preposition in family.prepositions {
          body([.word(family.nouns), .word(preposition), .same(name)])
        }
        if family.turns, !hashes[...last].contains(ofHash) {
          body([.word(family.nouns), .word(of), .same(name)])
          verbs(family, name, body)
        }
      }
    }
    if hashes[0] == operation, Self.isNamed(bytes, words[1].lowerBound..<range.upperBound) {
      body([.same(words[1].lowerBound..<range.upperBound), .word(operations)])
    }
    nations.forEach(bytes, words, hashes, body)
  }

  /// The same for ways that say less than the name does and need the document to bear them out: "the agreement signed in Doha".
  func forEachGuarded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: ([PhraseIndex.Piece]) -> Void
  ) {
    let words = Self.words(bytes, range)
    guard words.count > 1, let family = byHead[Self.hash(bytes, words[words.count - 1])],
      family == byHead[Self.hash("agreement")]
    else { return }
    var last = words.count - 2
    if last > 0, modifiers.contains(Self.hash(bytes, words[last])) { last -= 1 }
    guard last == 0, Self.isNamed(bytes, words[0]) else { return }
    body([.word(numbered[family].nouns), .word(signings), .word(inOrAt), .same(words[0])])
  }

  /// Whether the first or the last word is that of a family, the first that of an operation, a nation or two of them, or one
  /// is a possessive; most names are through with that.
  private func mayVary(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let firstEnd = bytes[range].firstIndex(where: { $0 <= 0x20 }),
      let lastStart = bytes[range].lastIndex(where: { $0 <= 0x20 })
    else { return false }
    let first = Self.hash(bytes, range.lowerBound..<firstEnd)
    return byHead[first] != nil || first == operation || nations.isNation(first)
      || bytes[range.lowerBound..<firstEnd].contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
      || byHead[Self.hash(bytes, lastStart + 1..<range.upperBound)] != nil
      || bytes[range].contains(UInt8(ascii: "'"))
  }

  private func verbs(_ family: Numbered, _ name: Range<Int>, _ body: ([PhraseIndex.Piece]) -> Void) {
    if let participles = family.participles {
      body([.same(name), .word(was), .word(participles)])
      body([.same(name), .word(had), .word(been), .word(participles)])
    }
    if let verbs = family.verbs {
      body([.same(name), .word(verbs)])
      body([.same(name), .word(had), .word(verbs)])
    }
    for phrase in family.phrases {
      body([.same(name)] + phrase.map(PhraseIndex.Piece.word))
      body([.same(name), .word(had)] + phrase.map(PhraseIndex.Piece.word))
    }
    if let transitives = family.transitives { body([.word(transitives), .same(name)]) }
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(8)
    var start = range.lowerBound
    for place in range where bytes[place] <= 0x20 {
      if place > start { words.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }

  /// The hash of an ASCII word in lower case; letters beyond ASCII are of no family.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    bytes[word].reduce(into: WordHash()) { $0.add(ASCII.isLetter($1) ? $1 | 0x20 : $1) }.value
  }

  /// Whether a word of it has a capital: the fall of Saigon, not the fall of communism.
  private static func isNamed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].contains { ASCII.kind($0) == .upper || $0 >= 0x80 }
  }

  static func isPossessive(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    word.count > 3 && bytes[word.upperBound - 1] == UInt8(ascii: "s")
      && bytes[word.upperBound - 2] == UInt8(ascii: "'")
  }
}
