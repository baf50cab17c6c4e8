/// Many phrases looked for at once: a trie over words. A phrase is a few words that follow each other, any of which may
/// be a stem ("invad*"); a word written with a capital in the phrase must have one in the text.
///
/// Finding costs a step a word, and a few more where a phrase begins.
struct PhraseIndex: Sendable {
  private(set) var vocabulary = Vocabulary()
  /// Child nodes by (node, word); node 0 is the root.
  private var edges = HashIndex(capacity: 1 << 16)
  /// Whether any phrase begins with the word of that number.
  private var begins: [Bool] = []
  /// The first phrase that ends at a node, or -1; further ones by `next`.
  private var ending: [Int32] = [-1]
  private var phrases: [Phrase] = []
  private var cutter = GazetteerScanner()

  private struct Phrase {
    var next: Int32
    /// Two bits a word, the first word lowest.
    var capitals: UInt64
  }

  /// Where a phrase stands: token numbers, half open.
  struct Hit {
    var phrase: Int32
    var tokens: Range<Int>
  }

  var count: Int { phrases.count }

  static let mostWords = 32

  /// Files a phrase and returns its number; the same words with the same capitals get the same number. Nil when there is
  /// no word in it, or too many.
  ///
  /// - Parameter common: words (their hashes) that may be written small although the phrase has them with a capital, as
  ///   long as another word keeps its own: "the battle of Marjah".
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, common: Set<UInt64> = []) -> Int32? {
    cutter.scan(text, range, with: .empty)
    guard (1...Self.mostWords).contains(cutter.tokens.count) else { return nil }
    var node: Int32 = 0
    var capitals: UInt64 = 0
    var isNamed = false
    var smallWords: UInt64 = 0
    for (place, token) in cutter.tokens.enumerated() {
      let wanted = Self.capitals(of: token, text)
      capitals |= UInt64(wanted.rawValue) << UInt64(2 * place)
      if wanted > .none {
        if common.contains(token.hash) { smallWords |= 3 << UInt64(2 * place) } else { isNamed = true }
      }
      let word = number(of: token, text, limit: range.upperBound)
      if node == 0 { begins[Int(word)] = true }
      node = child(of: node, word)
    }
    if isNamed { capitals &= ~smallWords }
    var known = ending[Int(node)]
    while known >= 0 {
      if phrases[Int(known)].capitals == capitals { return known }
      known = phrases[Int(known)].next
    }
    phrases.append(Phrase(next: ending[Int(node)], capitals: capitals))
    ending[Int(node)] = Int32(phrases.count - 1)
    return ending[Int(node)]
  }

  /// The number of the first word of a text, filed if it is new.
  mutating func addWord(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      cutter.scan(bytes, 0..<bytes.count, with: .empty)
      return cutter.tokens.first.map { number(of: $0, bytes, limit: bytes.count) }
    }
  }

  /// The hashes of the words of a text.
  static func hashes(of text: String) -> [UInt64] {
    var cutter = GazetteerScanner()
    var text = text
    return text.withUTF8 { bytes in
      cutter.scan(bytes, 0..<bytes.count, with: .empty)
      return cutter.tokens.map(\.hash)
    }
  }

  /// A lone capital and a number ask for no more than themselves; "NATO" asks for capitals throughout.
  private static func capitals(
    of token: GazetteerToken, _ text: UnsafeBufferPointer<UInt8>
  ) -> GazetteerToken.Capitals {
    guard token.capitals == .all else { return token.capitals }
    let letters = text[Int(token.start)..<Int(token.end)].reduce(0) { $0 + (ASCII.isLetter($1) ? 1 : 0) }
    return letters > 1 ? .all : letters == 1 ? .first : .none
  }

  /// A star after a word makes it a stem.
  private mutating func number(
    of token: GazetteerToken, _ text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int32 {
    let end = Int(token.end)
    let isStem = end < limit && text[end] == UInt8(ascii: "*") && end - Int(token.start) >= Vocabulary.shortestStem
    let number = isStem ? vocabulary.addStem(token.hash) : vocabulary.addWord(token.hash)
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

  // MARK: Finding

  /// Appends every phrase of the tokens, in the order of their first words.
  func find(in scanner: GazetteerScanner, into hits: inout [Hit]) {
    for (start, token) in scanner.tokens.enumerated() where token.word >= 0 || token.stemCount > 0 {
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
    guard token.gap <= .hyphen else { return }
    if token.word >= 0 { walk(from: node, by: token.word, start: start, at: next, scanner, &hits) }
    for stem in token.stemRange { walk(from: node, by: scanner.stems[stem], start: start, at: next, scanner, &hits) }
  }

  private func agree(_ capitals: UInt64, _ scanner: GazetteerScanner, from start: Int) -> Bool {
    var left = capitals
    var place = start
    while left != 0 {
      if UInt64(scanner.tokens[place].capitals.rawValue) < left & 3 { return false }
      left >>= 2
      place += 1
    }
    return true
  }
}

extension GazetteerToken {
  var stemRange: Range<Int> { Int(firstStem)..<Int(firstStem + stemCount) }
}
