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
  /// The words of the text that was filed last.
  private var cut: [CutWord] = []
  /// Whether a node stands behind a preposition within a phrase, so that words of apposition may come before what
  /// follows: "the murder of [the Saudi journalist] Jamal Khashoggi".
  private var opens: [Bool] = [false]
  /// By number of word: the families that the word belongs to.
  private var families: [[Int32]] = []
  /// By number of word: whether it may stand in an apposition before a name.
  private var fillers: [Bool] = []

  private struct Phrase {
    var next: Int32
    /// Two bits a word, the first word lowest.
    var capitals: UInt64
  }

  /// Where a phrase stands: token numbers, half open.
  struct Hit {
    var phrase: Int32
    var tokens: Range<Int>
    /// Words that are not of the phrase stand among the tokens: an apposition, a year.
    var isInterrupted = false
  }

  /// A word of a text that is filed.
  private struct CutWord {
    var start: Int32
    var number: Int32
    var capitals: GazetteerToken.Capitals
    var isCommon: Bool
  }

  /// A piece of a phrase.
  enum Piece {
    /// Words of a text.
    case text(Range<Int>)
    /// Whole words of the text that was filed last, which need not be looked up again.
    case same(Range<Int>)
    /// A number of the vocabulary, which may be that of a family.
    case word(Int32)
  }

  var count: Int { phrases.count }

  static let mostWords = 32

  /// Files a phrase and returns its number; the same words with the same capitals get the same number. Nil when there is
  /// no word in it, or too many.
  ///
  /// - Parameter common: words (their hashes) that may be written small although the phrase has them with a capital, as
  ///   long as another word keeps its own: "the battle of Marjah".
  /// - Parameter isTitle: the first word has its capital as that of a title, if another word keeps its own: "the launch of
  ///   Sputnik".
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, common: Set<UInt64> = [], isTitle: Bool = false
  ) -> Int32? {
    cut(text, range, common)
    return add(text, [.same(range)], common: common, isTitle: isTitle)
  }

  /// Files a phrase made of pieces, likewise.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: [Piece], common: Set<UInt64> = [], isTitle: Bool = false
  ) -> Int32? {
    var trail = Trail()
    for piece in pieces {
      let range: Range<Int>
      switch piece {
      case .word(let number):
        step(&trail, number, isCommon: false, .none)
        continue
      case .text(let words):
        cut(text, words, common)
        range = words
      case .same(let words): range = words
      }
      for index in cut.indices where range.contains(Int(cut[index].start)) {
        guard trail.count < Self.mostWords else { return nil }
        let word = cut[index]
        step(&trail, word.number, isCommon: word.isCommon, word.capitals)
      }
    }
    guard (1...Self.mostWords).contains(trail.count) else { return nil }
    var capitals = trail.capitals
    if isTitle, trail.isNamedLater { trail.smallWords |= 3 }
    if trail.isNamed { capitals &= ~trail.smallWords }
    let node = Int(trail.node)
    var known = ending[node]
    while known >= 0 {
      if phrases[Int(known)].capitals == capitals { return known }
      known = phrases[Int(known)].next
    }
    phrases.append(Phrase(next: ending[node], capitals: capitals))
    ending[node] = Int32(phrases.count - 1)
    return ending[node]
  }

  private mutating func cut(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ common: Set<UInt64>) {
    cutter.scan(text, range, with: .empty)
    cut.removeAll(keepingCapacity: true)
    for index in cutter.tokens.indices {
      let token = cutter.tokens[index]
      let capitals = Self.capitals(of: token, text)
      cut.append(
        CutWord(
          start: token.start, number: number(of: token, text, limit: range.upperBound), capitals: capitals,
          isCommon: capitals > .none && common.contains(token.hash)))
    }
  }

  /// The way through the nodes while a phrase is filed.
  private struct Trail {
    var node: Int32 = 0
    var count = 0
    var capitals: UInt64 = 0
    var isNamed = false
    /// A word after the first names it.
    var isNamedLater = false
    var smallWords: UInt64 = 0
  }

  private mutating func step(
    _ trail: inout Trail, _ word: Int32, isCommon: Bool, _ wanted: GazetteerToken.Capitals
  ) {
    let shift = UInt64(2 * trail.count)
    trail.capitals |= UInt64(wanted.rawValue) << shift
    if wanted > .none {
      if isCommon {
        trail.smallWords |= 3 << shift
      } else {
        trail.isNamed = true
        if trail.count > 0 { trail.isNamedLater = true }
      }
    }
    if trail.node == 0 { begins[Int(word)] = true }
    let wasOpen = opens[Int(trail.node)]
    trail.node = child(of: trail.node, word)
    if trail.count > 0, prepositions.contains(word) || wasOpen && word == article { opens[Int(trail.node)] = true }
    trail.count += 1
  }

  // MARK: Families and fillers

  private var prepositions: [Int32] = []
  private var article = Vocabulary.unknown

  /// The number of a family of words: in a phrase it stands for any of them.
  mutating func addFamily(_ name: String, _ words: [String]) -> Int32 {
    // A name that no word of a text can have.
    let family = vocabulary.addWord(name.utf8.reduce(into: WordHash()) { $0.add($1) }.value ^ 1)
    while begins.count <= Int(family) { begins.append(false) }
    for word in words {
      guard let number = addWord(word) else { continue }
      while families.count <= Int(number) { families.append([]) }
      families[Int(number)].append(family)
    }
    return family
  }

  /// Words that may stand in an apposition, and those behind which one may stand.
  mutating func addFillers(_ words: [String], behind leads: [String], article: String) {
    for word in words + [article] {
      guard let number = addWord(word) else { continue }
      while fillers.count <= Int(number) { fillers.append(false) }
      fillers[Int(number)] = true
    }
    prepositions = leads.compactMap { addWord($0) }
    self.article = addWord(article) ?? Vocabulary.unknown
  }

  func isFiller(_ token: GazetteerToken) -> Bool {
    token.word >= 0 && Int(token.word) < fillers.count && fillers[Int(token.word)]
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
    opens.append(false)
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
      let trace = Trace(start: start)
      if token.word >= 0 {
        if begins[Int(token.word)] { walk(from: 0, by: token.word, at: start, trace, scanner, &hits) }
        if Int(token.word) < families.count {
          for family in families[Int(token.word)] where begins[Int(family)] {
            walk(from: 0, by: family, at: start, trace, scanner, &hits)
          }
        }
      }
      for stem in token.stemRange where begins[Int(scanner.stems[stem])] {
        walk(from: 0, by: scanner.stems[stem], at: start, trace, scanner, &hits)
      }
    }
  }

  /// What a walk has passed.
  private struct Trace {
    var start: Int
    var count = 0
    /// Two bits a word of the phrase: how it is written in the text.
    var capitals: UInt64 = 0
    var isInterrupted = false
  }

  private static let longestApposition = 8

  private func walk(
    from node: Int32, by word: Int32, at place: Int, _ trace: Trace, _ scanner: GazetteerScanner, _ hits: inout [Hit]
  ) {
    let node = edges.value(of: Self.key(node, word))
    guard node > 0, trace.count < Self.mostWords else { return }
    var trace = trace
    trace.capitals |= UInt64(scanner.tokens[place].capitals.rawValue) << UInt64(2 * trace.count)
    trace.count += 1
    var phrase = ending[Int(node)]
    while phrase >= 0 {
      if Self.agree(phrases[Int(phrase)].capitals, trace.capitals) {
        hits.append(Hit(phrase: phrase, tokens: trace.start..<place + 1, isInterrupted: trace.isInterrupted))
      }
      phrase = phrases[Int(phrase)].next
    }
    let next = place + 1
    follow(node, at: next, trace, scanner, &hits)
    guard !trace.isInterrupted, next < scanner.tokens.count else { return }
    trace.isInterrupted = true
    // "Sadat's 1981 assassination"
    if scanner.tokens[next].digits == 4, scanner.tokens[next].gap == .space {
      follow(node, at: next + 1, trace, scanner, &hits)
    }
    // "the assassination of [the Egyptian president] Anwar Sadat"
    guard opens[Int(node)] else { return }
    var end = next
    while end < min(scanner.tokens.count, next + Self.longestApposition), scanner.tokens[end].gap <= .hyphen,
      isFiller(scanner.tokens[end])
    {
      end += 1
      follow(node, at: end, trace, scanner, &hits)
    }
  }

  private func follow(
    _ node: Int32, at next: Int, _ trace: Trace, _ scanner: GazetteerScanner, _ hits: inout [Hit]
  ) {
    guard next < scanner.tokens.count else { return }
    let token = scanner.tokens[next]
    guard token.gap <= .hyphen else { return }
    if token.word >= 0 {
      walk(from: node, by: token.word, at: next, trace, scanner, &hits)
      if Int(token.word) < families.count {
        for family in families[Int(token.word)] { walk(from: node, by: family, at: next, trace, scanner, &hits) }
      }
    }
    for stem in token.stemRange { walk(from: node, by: scanner.stems[stem], at: next, trace, scanner, &hits) }
  }

  private static func agree(_ wanted: UInt64, _ found: UInt64) -> Bool {
    var (wanted, found) = (wanted, found)
    while wanted != 0 {
      if found & 3 < wanted & 3 { return false }
      wanted >>= 2
      found >>= 2
    }
    return true
  }
}

extension GazetteerToken {
  var stemRange: Range<Int> { Int(firstStem)..<Int(firstStem + stemCount) }
}
