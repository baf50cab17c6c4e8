/// Many phrases looked for at once: a trie over words. A phrase is a few words that follow each other, any of which may
/// be a stem ("invad*"); a word written with a capital in the phrase must have one in the text.
///
/// Finding costs O(words of the text) steps for the first words and a few more where a phrase begins.
struct PhraseIndex {
  private(set) var vocabulary = Vocabulary()
  /// Child nodes by (node, word); node 0 is the root.
  private var edges = HashIndex()
  /// Whether any phrase begins with the word of that number.
  private var begins: [Bool] = []
  /// The first phrase that ends at a node, or -1; further ones by `next`.
  private var ending: [Int32] = [-1]
  private var phrases: [Phrase] = []

  private struct Phrase {
    var next: Int32
    var capitals: [GazetteerToken.Capitals]
  }

  /// Where a phrase stands: token numbers, half open.
  struct Hit {
    var phrase: Int32
    var tokens: Range<Int>
  }

  var count: Int { phrases.count }

  /// Files a phrase and returns its number; the same words with the same capitals get the same number.
  /// Nil when there is no word in it.
  ///
  /// - Parameter common: words (their hashes) that may be written small although the phrase has them with a capital, as
  ///   long as another word keeps its own: "the battle of Marjah".
  mutating func add(_ text: some StringProtocol, common: Set<UInt64> = []) -> Int32? {
    var node: Int32 = 0
    let words = PhraseIndex.words(of: text)
    let named = words.contains { $0.capitals > .none && !common.contains($0.hash) }
    let capitals = words.map { named && common.contains($0.hash) ? .none : $0.capitals }
    for word in words {
      let number = add(word)
      if node == 0 { begins[Int(number)] = true }
      node = child(of: node, number)
    }
    guard node != 0 else { return nil }
    var known = ending[Int(node)]
    while known >= 0 {
      if phrases[Int(known)].capitals == capitals { return known }
      known = phrases[Int(known)].next
    }
    phrases.append(Phrase(next: ending[Int(node)], capitals: capitals))
    ending[Int(node)] = Int32(phrases.count - 1)
    return ending[Int(node)]
  }

  /// The number of a word that guards look for, filed if it is new.
  mutating func addWord(_ text: String) -> Int32? {
    PhraseIndex.words(of: text).first.map { add($0) }
  }

  private mutating func add(_ word: Word) -> Int32 {
    let number = word.isStem ? vocabulary.addStem(word.hash) : vocabulary.addWord(word.hash)
    while begins.count <= Int(number) { begins.append(false) }
    return number
  }

  private mutating func child(of node: Int32, _ word: Int32) -> Int32 {
    let key = Self.key(node, word)
    let known = edges.value(of: key)
    if known >= 0 { return known }
    ending.append(-1)
    edges.insert(key, Int32(ending.count - 1))
    return Int32(ending.count - 1)
  }

  @inline(__always) private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Appends every phrase of the tokens, in the order of their first words.
  func find(in scanner: GazetteerScanner, into hits: inout [Hit]) {
    for start in scanner.tokens.indices {
      let token = scanner.tokens[start]
      if token.word >= 0, begins[Int(token.word)] {
        walk(from: 0, by: token.word, start: start, at: start, scanner, &hits)
      }
      for stem in token.stemRange where begins[Int(scanner.stems[stem])] {
        walk(from: 0, by: scanner.stems[stem], start: start, at: start, scanner, &hits)
      }
    }
  }

  private func walk(
    from node: Int32, by word: Int32, start: Int, at place: Int, _ scanner: GazetteerScanner, _ hits: inout [Hit]
  ) {
    let node = edges.value(of: Self.key(node, word))
    guard node > 0 else { return }
    var phrase = ending[Int(node)]
    while phrase >= 0 {
      if agree(phrases[Int(phrase)].capitals, scanner, from: start) {
        hits.append(Hit(phrase: phrase, tokens: start..<place + 1))
      }
      phrase = phrases[Int(phrase)].next
    }
    let next = place + 1
    guard next < scanner.tokens.count else { return }
    let token = scanner.tokens[next]
    guard token.gap == .space || token.gap == .hyphen else { return }
    if token.word >= 0 { walk(from: node, by: token.word, start: start, at: next, scanner, &hits) }
    for stem in token.stemRange { walk(from: node, by: scanner.stems[stem], start: start, at: next, scanner, &hits) }
  }

  private func agree(_ capitals: [GazetteerToken.Capitals], _ scanner: GazetteerScanner, from start: Int) -> Bool {
    for (offset, wanted) in capitals.enumerated() where scanner.tokens[start + offset].capitals < wanted {
      return false
    }
    return true
  }

  // MARK: The words of a phrase

  struct Word {
    var hash: UInt64
    var capitals: GazetteerToken.Capitals
    /// Written with a star: any word that begins like this.
    var isStem: Bool
    var length: Int
  }

  /// The words of a phrase as a gazetteer file writes it, cut by the scanner's own rules.
  static func words(of text: some StringProtocol) -> [Word] {
    var copy = String(text)
    return copy.withUTF8 { bytes in
      var scanner = GazetteerScanner(vocabulary: .empty)
      scanner.scan(bytes, 0..<bytes.count)
      return scanner.tokens.map { token in
        let place = Int(token.start)..<Int(token.end)
        let letters = bytes[place].reduce(into: 0) { $0 += ASCII.isLetter($1) ? 1 : 0 }
        // A lone capital and a number ask for no more than themselves; "NATO" asks for capitals throughout.
        let capitals: GazetteerToken.Capitals =
          token.capitals == .all && letters < 2 ? (letters == 1 ? .first : .none) : token.capitals
        let isStem = place.upperBound < bytes.count && bytes[place.upperBound] == UInt8(ascii: "*")
        return Word(hash: token.hash, capitals: capitals, isStem: isStem, length: place.count)
      }
    }
  }
}

extension GazetteerToken {
  var stemRange: Range<Int> { Int(firstStem)..<Int(firstStem + stemCount) }
}
