/// All patterns of a grammar compiled to flat instructions, and an index that says which rules can begin with a token
/// and what must follow it.
///
/// A pattern has no loops, so a match costs at most a constant, whatever the text. The index looks at two tokens, which
/// turns away almost everything before any instruction runs.
struct Program: Sendable {
  enum Operation: UInt8, Comparable {
    /// These look at a token.
    case token, word, oneOf
    case split, jump, close, accept

    @inline(__always)
    static func < (left: Operation, right: Operation) -> Bool { left.rawValue < right.rawValue }
  }

  struct Instruction {
    var operation: Operation
    /// Where the token is kept; `noSlot` for nowhere.
    var slot: UInt8 = noSlot
    /// How many words a list has.
    var count: UInt16 = 0
    /// The word, or where the word list begins, or the place to go to.
    var argument: Int32 = 0
    var classes: TokenClass = []

    static let noSlot: UInt8 = 0xFF
  }

  /// A rule that can begin with a certain token, and what the second token must be for it.
  struct Candidate {
    var rule: UInt16
    /// Its first instruction.
    var start: Int32
    /// The classes that it can begin with; told for tokens that are no words alone.
    var first: TokenClass = []
    var second: Second
  }

  /// What can stand second: a token of these classes, one of these words, or nothing at all.
  struct Second {
    var classes: TokenClass = []
    /// The number of a set in `wordSets`.
    var words: Int32 = 0
    /// The pattern can end after one token, so that anything may follow.
    var isOptional = false
  }

  /// The candidates of a token and what they demand of the next one, all taken together.
  struct Head {
    var candidates: Range<Int32>
    /// The classes that any of them can begin with.
    var first: TokenClass = []
    var second: Second
  }

  /// The index for the time of one scan, without the checks and counts of arrays.
  struct Index {
    let heads: UnsafePointer<Head>
    let candidates: UnsafePointer<Candidate>
    let numberHead: Head

    /// What can begin with the token; nil where nothing can.
    @inline(__always)
    func head(of token: Token) -> Head? {
      if token.word != 0 { return heads[Int(token.word)] }
      return token.classes.isDisjoint(with: numberHead.first) ? nil : numberHead
    }
  }

  func withIndex<Result>(_ body: (Index) -> Result) -> Result {
    heads.withUnsafeBufferPointer { heads in
      candidates.withUnsafeBufferPointer { candidates in
        body(Index(heads: heads.baseAddress!, candidates: candidates.baseAddress!, numberHead: numberHead))
      }
    }
  }

  private(set) var instructions: [Instruction] = []
  /// The words of all lists, one list after another.
  private(set) var words: [UInt16] = []
  private(set) var rules: [Rule] = []
  private(set) var candidates: [Candidate] = []
  /// By word number.
  private(set) var heads: [Head] = []
  /// For tokens that are no words: numbers and marks.
  private(set) var numberHead = Head(candidates: 0..<0, second: Second())
  /// Sets of words as bits, `setWidth` machine words each; set 0 is empty.
  private(set) var wordSets: [UInt64] = []
  private(set) var setWidth = 1

  init(rules: [Rule], lexicon: inout Lexicon) {
    self.rules = rules
    var starts: [Int] = []
    for rule in rules {
      starts.append(instructions.count)
      compile(rule.pattern[...], &lexicon)
      instructions.append(Instruction(operation: .accept))
      precondition(rule.longestMatch <= Matcher.logCapacity, "the pattern of '\(rule.name)' is too long")
    }
    setWidth = (lexicon.entries.count + 63) / 64
    wordSets = [UInt64](repeating: 0, count: setWidth)
    var known: [[UInt64]: Int32] = [wordSets: 0]
    let firsts = starts.map { reachable(from: $0) }
    for (number, entry) in lexicon.entries.enumerated() {
      var classes = entry.classes
      // Number words are counts, days, hours, years or ordinals once they are joined.
      if classes.contains(.numberWord) { classes.formUnion([.cardinal, .spelledDay, .hour, .year, .ordinal]) }
      let matching = firsts.map { first in
        number == 0 ? [] : first.filter { matches(instructions[$0], classes, UInt16(number)) }
      }
      heads.append(head(starts, matching, &known))
    }
    numberHead = head(
      starts,
      firsts.map { first in
        first.filter {
          instructions[$0].operation == .token && !instructions[$0].classes.subtracting(Program.ofWordsOnly).isEmpty
        }
      }, &known)
  }

  /// Classes that only words have.
  private static let ofWordsOnly: TokenClass = [
    .month, .weekday, .unit, .plural, .season, .partOfDay, .relativeDay, .meridiem, .zone, .era, .holiday, .frequency,
    .this, .last, .next, .quantifier, .approximately, .portion, .vaguePast, .vaguePresent, .vagueFuture, .every,
  ]

  // MARK: Compiling

  private mutating func compile(_ elements: ArraySlice<Element>, _ lexicon: inout Lexicon) {
    for element in elements {
      switch element {
      case .token(let classes, let slot):
        instructions.append(Instruction(operation: .token, slot: UInt8(slot.rawValue), classes: classes))
      case .words(let phrases): compile(phrases, &lexicon)
      case .oneOf(let words, let slot): compile(list: words, slot: UInt8(slot.rawValue), &lexicon)
      case .optional(let inner): branch([inner, []], &lexicon)
      case .either(let branches): branch(branches, &lexicon)
      case .close: instructions.append(Instruction(operation: .close))
      }
    }
  }

  private mutating func compile(_ phrases: [[String]], _ lexicon: inout Lexicon) {
    if phrases.count == 1 {
      for word in phrases[0] {
        instructions.append(Instruction(operation: .word, argument: Int32(lexicon.intern(word))))
      }
      return
    }
    // Single words make one list; phrases are tried before them, so that the longest is found first.
    let longer = phrases.filter { $0.count > 1 }
    let single = phrases.filter { $0.count == 1 }.map { $0[0] }
    if longer.isEmpty {
      compile(list: single, slot: Instruction.noSlot, &lexicon)
    } else {
      var branches = longer.map { [Element.words([$0])] }
      if single.count == 1 { branches.append([.words([single])]) }
      if single.count > 1 { branches.append([.words(single.map { [$0] })]) }
      branch(branches, &lexicon)
    }
  }

  private mutating func compile(list: [String], slot: UInt8, _ lexicon: inout Lexicon) {
    let start = words.count
    words.append(contentsOf: list.map { lexicon.intern($0) })
    instructions.append(
      Instruction(operation: .oneOf, slot: slot, count: UInt16(list.count), argument: Int32(start)))
  }

  private mutating func branch(_ branches: [[Element]], _ lexicon: inout Lexicon) {
    var jumps: [Int] = []
    for (index, elements) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let split = instructions.count
      if !isLast { instructions.append(Instruction(operation: .split)) }
      compile(elements[...], &lexicon)
      if !isLast {
        jumps.append(instructions.count)
        instructions.append(Instruction(operation: .jump))
        instructions[split].argument = Int32(instructions.count)
      }
    }
    for jump in jumps { instructions[jump].argument = Int32(instructions.count) }
  }

  // MARK: The index

  /// The rules of which a first instruction matches a token (given by rule), with what they demand of the second.
  private mutating func head(_ starts: [Int], _ matching: [[Int]], _ known: inout [[UInt64]: Int32]) -> Head {
    let begin = Int32(candidates.count)
    var all = Second()
    var allFirst: TokenClass = []
    var allWords = [UInt64](repeating: 0, count: setWidth)
    for (rule, firsts) in matching.enumerated() where !firsts.isEmpty {
      var second = Second()
      var set = [UInt64](repeating: 0, count: setWidth)
      for place in firsts.flatMap({ reachable(from: $0 + 1) }) {
        let instruction = instructions[place]
        switch instruction.operation {
        case .token: second.classes.formUnion(instruction.classes)
        case .word: set[Int(instruction.argument) / 64] |= 1 << UInt64(instruction.argument % 64)
        case .oneOf: for word in wordList(instruction) { set[Int(word) / 64] |= 1 << UInt64(word % 64) }
        case .accept: second.isOptional = true
        case .split, .jump, .close: break
        }
      }
      second.words = number(of: set, &known)
      let first = firsts.reduce(into: TokenClass()) { $0.formUnion(instructions[$1].classes) }
      candidates.append(Candidate(rule: UInt16(rule), start: Int32(starts[rule]), first: first, second: second))
      allFirst.formUnion(first)
      all.classes.formUnion(second.classes)
      all.isOptional = all.isOptional || second.isOptional
      for index in set.indices { allWords[index] |= set[index] }
    }
    all.words = number(of: allWords, &known)
    return Head(candidates: begin..<Int32(candidates.count), first: allFirst, second: all)
  }

  private mutating func number(of set: [UInt64], _ known: inout [[UInt64]: Int32]) -> Int32 {
    if let number = known[set] { return number }
    let number = Int32(wordSets.count / setWidth)
    wordSets.append(contentsOf: set)
    known[set] = number
    return number
  }

  private func matches(_ instruction: Instruction, _ classes: TokenClass, _ word: UInt16) -> Bool {
    switch instruction.operation {
    case .token: !instruction.classes.isDisjoint(with: classes)
    case .word: instruction.argument == Int32(word)
    case .oneOf: wordList(instruction).contains(word)
    case .split, .jump, .close, .accept: false
    }
  }

  private func wordList(_ instruction: Instruction) -> ArraySlice<UInt16> {
    words[Int(instruction.argument)..<Int(instruction.argument) + Int(instruction.count)]
  }

  /// The instructions that can be the next to look at a token (or to accept) from a place on.
  private func reachable(from start: Int) -> [Int] {
    var pending = [start]
    var found: [Int] = []
    while let place = pending.popLast() {
      switch instructions[place].operation {
      case .split:
        pending.append(place + 1)
        pending.append(Int(instructions[place].argument))
      case .jump: pending.append(Int(instructions[place].argument))
      case .close: pending.append(place + 1)
      case .token, .word, .oneOf, .accept: found.append(place)
      }
    }
    return found
  }
}
