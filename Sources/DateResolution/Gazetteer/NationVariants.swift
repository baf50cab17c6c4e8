/// Other ways of putting a name in which nations act: "Iraq's invasion of Kuwait", "when Iraqi troops invaded Kuwait";
/// "the Iran–Iraq War", "the war between Iraq and Iran", "Iraq's war with Iran".
struct NationVariants: Sendable {
  /// Families of names by the hash of each.
  private var nations: [UInt64: Int32] = [:]
  private let prefixes: Set<UInt64>
  private var deeds: [UInt64: (noun: Int32, preposition: UInt64, verbs: [[Int32]])] = [:]
  private var agreements: [UInt64: Int32] = [:]
  private let war: Int32
  private let warHash = NameVariants.hash("war")
  private let peace: Int32
  private let had: Int32
  private let forces: Int32
  private let the: Int32
  private let and: Int32
  private let between: Int32
  private let with: Int32
  /// "with", "against", "on".
  private let against: Int32

  init(_ phrases: inout PhraseIndex, had: Int32) {
    self.had = had
    func word(_ text: String) -> Int32 { phrases.addWord(text) ?? Vocabulary.unknown }
    (war, peace, the, and) = (word("war"), word("peace"), word("the"), word("and"))
    (between, with) = (word("between"), word("with"))
    against = phrases.addFamily("against", ["with", "against", "on"])
    forces = phrases.addFamily("forces", NationNames.forces)
    prefixes = Set(NationNames.prefixes.map(NameVariants.hash))
    for names in NationNames.all {
      let family = phrases.addFamily("nation \(names[0])", names)
      for name in names { nations[NameVariants.hash(name)] = family }
    }
    for deed in NameFamily.deeds {
      let verbs = deed.verbs.map { $0.split(separator: " ").compactMap { phrases.addWord(String($0)) } }
      deeds[NameVariants.hash(deed.noun)] = (word(deed.noun), NameVariants.hash(deed.preposition), verbs)
    }
    let deals = phrases.addFamily("deal", ["agreement", "accord", "deal", "pact"])
    for noun in ["agreement", "accord", "deal", "pact"] { agreements[NameVariants.hash(noun)] = deals }
    agreements[NameVariants.hash("treaty")] = word("treaty")
  }

  func isNation(_ hash: UInt64) -> Bool { nations[hash] != nil }

  /// Calls the function with the pieces of every other way of putting the name, which has just been filed.
  func forEach(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>], _ hashes: [UInt64],
    _ body: ([PhraseIndex.Piece]) -> Void
  ) {
    for place in words.indices.dropFirst().dropLast(2) {
      guard let deed = deeds[hashes[place]], hashes[place + 1] == deed.preposition else { continue }
      let object = PhraseIndex.Piece.same(words[place + 2].lowerBound..<words[words.count - 1].upperBound)
      let doer = nation(bytes, words[0])
      if place == 1, let doer {
        let preposition = PhraseIndex.Piece.same(words[place + 1])
        body([.word(doer), .word(deed.noun), preposition, object])
        for verb in deed.verbs {
          let told = verb.map(PhraseIndex.Piece.word) + [object]
          body([.word(doer)] + told)
          body([.word(doer), .word(had)] + told)
          body([.word(doer), .word(forces)] + told)
        }
      } else if NameVariants.isPossessive(bytes, words[place - 1]) {
        let subject = PhraseIndex.Piece.same(words[0].lowerBound..<words[place - 1].upperBound)
        for verb in deed.verbs { body([subject] + verb.map(PhraseIndex.Piece.word) + [object]) }
      }
    }
    guard words.count == 2 || words.count == 3, let pair = pair(bytes, words[0]) else { return }
    let (one, other) = pair.nations
    let head = hashes[words.count - 1]
    if words.count == 2, head == warHash {
      for (one, other) in [(one, other), (other, one)] {
        body([.word(one), .word(other), .word(war)])
        forEachParty(other) { body([.word(one), .word(war), .word(against)] + $0) }
        forEachParty(one) { first in
          forEachParty(other) { body([.word(war), .word(between)] + first + [.word(and)] + $0) }
        }
      }
    } else if !pair.isLearned, let noun = agreements[head] {
      for noun in [[.word(noun)], [.word(peace), .word(noun)]] as [[PhraseIndex.Piece]] {
        for (one, other) in [(one, other), (other, one)] {
          forEachParty(other) { body([.word(one)] + noun + [.word(with)] + $0) }
          forEachParty(one) { first in
            forEachParty(other) { body(noun + [.word(between)] + first + [.word(and)] + $0) }
          }
        }
      }
    }
  }

  /// The nation with and without an article: "with Iraq", "with the Taliban".
  private func forEachParty(_ nation: Int32, _ body: ([PhraseIndex.Piece]) -> Void) {
    body([.word(nation)])
    body([.word(the), .word(nation)])
  }

  /// The nation of "Iraq", "Iraqi" and "Iraq's".
  private func nation(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int32? {
    var end = word.upperBound
    if NameVariants.isPossessive(bytes, word) { end -= 2 }
    let hash = NameVariants.hash(bytes, word.lowerBound..<end)
    return prefixes.contains(hash) ? nil : nations[hash]
  }

  /// The two of "Iran–Iraq", "Russo-Georgian".
  private func pair(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>
  ) -> (nations: (Int32, Int32), isLearned: Bool)? {
    guard let hyphen = word.first(where: { bytes[$0] == UInt8(ascii: "-") || bytes[$0] == 0xE2 }) else { return nil }
    let behind = bytes[hyphen] == 0xE2 ? hyphen + 3 : hyphen + 1
    guard behind < word.upperBound else { return nil }
    let first = NameVariants.hash(bytes, word.lowerBound..<hyphen)
    guard let one = nations[first], let other = nations[NameVariants.hash(bytes, behind..<word.upperBound)] else {
      return nil
    }
    return ((one, other), prefixes.contains(first))
  }
}
