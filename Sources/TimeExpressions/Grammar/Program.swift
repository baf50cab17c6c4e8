/// All patterns of a grammar compiled to flat instructions, and an index that says which rules can begin with a token
/// and what must follow it.
///
/// A pattern has no loops, so a match costs at most a constant, whatever the text. The index looks at two tokens, which
/// turns away almost everything before any instruction runs.
struct Program: Sendable {
  enum Operation: UInt8 { case token, split, jump, close, accept }

  struct Instruction {
    var operation: Operation
    /// Where the token is kept; `noSlot` for nowhere.
    var slot: UInt8 = noSlot
    /// The place to go to.
    var target: Int32 = 0
    /// What `token` takes, and what the branch behind a `split` can begin with.
    var look = Look()
    /// What the way around the branch can go on with.
    var otherwise = Look()

    static let noSlot: UInt8 = 0xFF
  }

  /// What a token can be at some place of a pattern: of one of these classes, or one of these words.
  struct Look {
    var classes: TokenClass = []
    /// A set of `WordSets`.
    var words: Int32 = 0
    /// The pattern can end there, so that anything may follow.
    var canEnd = false

    mutating func formUnion(_ other: Look, _ sets: inout WordSets) {
      classes.formUnion(other.classes)
      words = sets.union(words, other.words)
      canEnd = canEnd || other.canEnd
    }
  }

  /// A rule that can begin with a certain token, and what the second token must be for it.
  struct Candidate {
    var rule: UInt16
    /// Its first instruction.
    var start: Int32
    /// The classes that it can begin with; told for tokens that are no words alone.
    var first: TokenClass = []
    var second = Look()
  }

  /// The candidates of a token, each kind in the order of the rules.
  struct Head {
    /// Those that can do with the token alone, so that any other may follow.
    var free: Range<Int32> = 0..<0
    /// Those that demand a second one, and what it can be for any of them.
    var bound: Range<Int32> = 0..<0
    var second = Look()
  }

  /// The index for the time of one scan, without the checks and counts of arrays.
  struct Index {
    fileprivate let heads: UnsafePointer<Head>
    fileprivate let classHeads: UnsafePointer<Head>
    fileprivate let numberHead: UnsafePointer<Head>
    let candidates: UnsafePointer<Candidate>

    /// What can begin with a known token.
    @inline(__always)
    func head(of token: Token) -> UnsafePointer<Head> {
      if token.word != 0 { return heads + Int(token.word) }
      // A mark is of one class, where a number is of several.
      let classes = token.classes.rawValue
      return classes & (classes &- 1) == 0 ? classHeads + classes.trailingZeroBitCount : numberHead
    }
  }

  func withIndex<Result>(_ body: (Index) -> Result) -> Result {
    heads.withUnsafeBufferPointer { heads in
      classHeads.withUnsafeBufferPointer { classHeads in
        candidates.withUnsafeBufferPointer { candidates in
          withUnsafePointer(to: numberHead) { numberHead in
            body(
              Index(
                heads: heads.baseAddress!, classHeads: classHeads.baseAddress!, numberHead: numberHead,
                candidates: candidates.baseAddress!))
          }
        }
      }
    }
  }

  private(set) var instructions: [Instruction] = []
  private(set) var rules: [Rule] = []
  private(set) var candidates: [Candidate] = []
  /// By word number.
  private(set) var heads: [Head] = []
  /// For tokens that are no words: by the number of their only class, and for those of several.
  private(set) var classHeads: [Head] = []
  private(set) var numberHead = Head()
  /// The sets of words that looks name.
  private(set) var wordSets: [UInt64] = []

  init(rules: [Rule], lexicon: inout Lexicon) {
    self.rules = rules
    for rule in rules { lexicon.intern(wordsOf: rule.pattern) }
    var sets = WordSets(words: lexicon.entries.count)
    var starts: [Int] = []
    for rule in rules {
      starts.append(instructions.count)
      compile(rule.pattern[...], lexicon, &sets)
      instructions.append(Instruction(operation: .accept))
      // Patterns are part of the program and tested with it.
      assert(rule.longestMatch <= Matcher.logCapacity, "the pattern of '\(rule.name)' is too long")
    }
    let looks = lookAhead(&sets)
    fileCandidates(openings(starts, looks, &sets), starts, lexicon, &sets)
    wordSets = sets.bits
  }

  // MARK: Compiling

  private mutating func compile(_ elements: ArraySlice<Element>, _ lexicon: Lexicon, _ sets: inout WordSets) {
    for element in elements {
      switch element {
      case .token(let classes, let slot):
        instructions.append(
          Instruction(operation: .token, slot: UInt8(slot.rawValue), look: Look(classes: classes)))
      case .words(let phrases): compile(phrases, lexicon, &sets)
      case .oneOf(let words, let slot): compile(list: words, slot: UInt8(slot.rawValue), lexicon, &sets)
      case .optional(let inner): branch([inner, []], lexicon, &sets)
      case .either(let branches): branch(branches, lexicon, &sets)
      case .close: instructions.append(Instruction(operation: .close))
      }
    }
  }

  private mutating func compile(_ phrases: [[String]], _ lexicon: Lexicon, _ sets: inout WordSets) {
    if phrases.count == 1 {
      for word in phrases[0] { compile(list: [word], lexicon, &sets) }
      return
    }
    // Single words make one list; phrases are tried before them, so that the longest is found first.
    let longer = phrases.filter { $0.count > 1 }
    let single = phrases.filter { $0.count == 1 }.map { $0[0] }
    if longer.isEmpty {
      compile(list: single, lexicon, &sets)
    } else {
      var branches = longer.map { [Element.words([$0])] }
      if !single.isEmpty { branches.append([.words(single.map { [$0] })]) }
      branch(branches, lexicon, &sets)
    }
  }

  private mutating func compile(
    list: [String], slot: UInt8 = Instruction.noSlot, _ lexicon: Lexicon, _ sets: inout WordSets
  ) {
    let words = sets.set(of: list.map { lexicon.number(of: $0) })
    instructions.append(Instruction(operation: .token, slot: slot, look: Look(words: words)))
  }

  private mutating func branch(_ branches: [[Element]], _ lexicon: Lexicon, _ sets: inout WordSets) {
    var jumps: [Int] = []
    for (index, elements) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let split = instructions.count
      if !isLast { instructions.append(Instruction(operation: .split)) }
      compile(elements[...], lexicon, &sets)
      if !isLast {
        jumps.append(instructions.count)
        instructions.append(Instruction(operation: .jump))
        instructions[split].target = Int32(instructions.count)
      }
    }
    for jump in jumps { instructions[jump].target = Int32(instructions.count) }
  }

  /// What the next token can be, for every place, from the last to the first: no instruction leads back. Tells every
  /// `split` what either way can go on with, so that hardly any match has to try both.
  private mutating func lookAhead(_ sets: inout WordSets) -> [Look] {
    var looks = [Look](repeating: Look(), count: instructions.count)
    for place in instructions.indices.reversed() {
      let target = Int(instructions[place].target)
      switch instructions[place].operation {
      case .token: looks[place] = instructions[place].look
      case .split:
        (instructions[place].look, instructions[place].otherwise) = (looks[place + 1], looks[target])
        looks[place] = looks[place + 1]
        looks[place].formUnion(looks[target], &sets)
      case .jump: looks[place] = looks[target]
      case .close: looks[place] = looks[place + 1]
      case .accept: looks[place].canEnd = true
      }
    }
    return looks
  }

  // MARK: The index

  /// An instruction that a match of a rule can begin with, and what can stand behind its token.
  private struct Opening {
    var rule: Int
    var look: Look
    var second: Look
  }

  /// In the order of the rules.
  private func openings(_ starts: [Int], _ looks: [Look], _ sets: inout WordSets) -> [Opening] {
    var found: [Opening] = []
    for (rule, start) in starts.enumerated() {
      var pending = [start]
      while let place = pending.popLast() {
        let instruction = instructions[place]
        switch instruction.operation {
        case .token: found.append(Opening(rule: rule, look: instruction.look, second: looks[place + 1]))
        case .split: pending.append(contentsOf: [place + 1, Int(instruction.target)])
        case .jump: pending.append(Int(instruction.target))
        case .close: pending.append(place + 1)
        case .accept: break
        }
      }
    }
    return found
  }

  /// Files under each word the rules that can begin with it. Each opening goes to the words that it names or whose class
  /// it takes: to ask every rule about every word took longer than to tag a short document.
  private mutating func fileCandidates(
    _ openings: [Opening], _ starts: [Int], _ lexicon: Lexicon, _ sets: inout WordSets
  ) {
    /// The openings by number of the word that they name, and those that take any token of a class.
    var naming = [[Int]](repeating: [], count: lexicon.entries.count)
    var taking: [Int] = []
    var taken: TokenClass = []
    for (place, opening) in openings.enumerated() {
      sets.forEach(in: opening.look.words) { naming[$0].append(place) }
      if !opening.look.classes.isEmpty { taking.append(place) }
      taken.formUnion(opening.look.classes)
    }
    heads.reserveCapacity(lexicon.entries.count)
    for (number, entry) in lexicon.entries.enumerated() {
      var classes = entry.classes
      // Number words are counts, days, hours, years or ordinals once they are joined.
      if classes.contains(.numberWord) { classes.formUnion([.cardinal, .spelledDay, .hour, .year, .ordinal]) }
      var matching = naming[number]
      if !classes.isDisjoint(with: taken) {
        for place in taking where !openings[place].look.classes.isDisjoint(with: classes) { matching.append(place) }
        matching.sort()
      }
      heads.append(head(matching.lazy.map { openings[$0] }, starts, &sets))
    }
    classHeads = (0..<UInt64.bitWidth).map { bit in
      let classes = TokenClass(rawValue: 1 << UInt64(bit))
      return head(taking.lazy.map { openings[$0] }.filter { $0.look.classes.contains(classes) }, starts, &sets)
    }
    numberHead = head(taking.lazy.map { openings[$0] }, starts, &sets)
  }

  /// The rules of the openings as candidates.
  private mutating func head(_ openings: some Sequence<Opening>, _ starts: [Int], _ sets: inout WordSets) -> Head {
    var found: [Candidate] = []
    for opening in openings {
      if found.last.map({ Int($0.rule) }) != opening.rule {
        found.append(Candidate(rule: UInt16(opening.rule), start: Int32(starts[opening.rule])))
      }
      found[found.count - 1].first.formUnion(opening.look.classes)
      found[found.count - 1].second.formUnion(opening.second, &sets)
    }
    var head = Head()
    head.free = file(found.lazy.filter(\.second.canEnd))
    head.bound = file(found.lazy.filter { !$0.second.canEnd })
    for candidate in found where !candidate.second.canEnd { head.second.formUnion(candidate.second, &sets) }
    return head
  }

  private mutating func file(_ found: some Sequence<Candidate>) -> Range<Int32> {
    let begin = Int32(candidates.count)
    candidates.append(contentsOf: found)
    return begin..<Int32(candidates.count)
  }
}

extension Lexicon {
  /// Gives every word that a pattern names a number.
  fileprivate mutating func intern(wordsOf elements: [Element]) {
    for element in elements {
      switch element {
      case .words(let phrases): for word in phrases.joined() { _ = intern(word) }
      case .oneOf(let words, _): for word in words { _ = intern(word) }
      case .optional(let inner): intern(wordsOf: inner)
      case .either(let branches): for branch in branches { intern(wordsOf: branch) }
      case .token, .close: break
      }
    }
  }
}
