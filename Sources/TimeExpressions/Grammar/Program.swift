/// All patterns of a grammar compiled to flat instructions, and an index that says which rules can begin with a token.
///
/// A pattern has no loops, so a match costs at most a constant, whatever the text; most tokens are turned away by the
/// index before any rule runs.
struct Program: Sendable {
  enum Operation: UInt8 { case token, word, oneOf, split, jump, close, accept }

  struct Instruction {
    var operation: Operation
    var slot: UInt8 = 0xFF
    /// The word, or the number of the word list, or the place to go to.
    var argument: Int32 = 0
    var classes: TokenClass = []
  }

  struct Entry {
    var start: Int32
    /// The next token must be a word or number the grammar knows, for the pattern needs two at least.
    var needsSecond: Bool
  }

  private(set) var instructions: [Instruction] = []
  private(set) var lists: [[UInt16]] = []
  private(set) var rules: [Rule] = []
  private(set) var entries: [Entry] = []
  /// Rules that can begin with a word, by word number.
  private(set) var byWord: [[UInt16]] = []
  /// Rules that can begin with a token that is no word: numbers, marks.
  private(set) var byNumber: [UInt16] = []
  private var firstClasses: [TokenClass] = []
  private var firstWords: [Set<UInt16>] = []

  init(rules: [Rule], lexicon: inout Lexicon) {
    self.rules = rules
    for rule in rules {
      let start = instructions.count
      compile(rule.pattern[...], &lexicon)
      instructions.append(Instruction(operation: .accept))
      var first = First()
      collectFirst(start, &first)
      firstClasses.append(first.classes)
      firstWords.append(first.words)
      entries.append(Entry(start: Int32(start), needsSecond: !first.canEndAfterOne))
    }
    byWord = Array(repeating: [], count: lexicon.entries.count)
    for (number, entry) in lexicon.entries.enumerated() where number > 0 {
      for index in rules.indices
      where !firstClasses[index].isDisjoint(with: entry.classes) || firstWords[index].contains(UInt16(number)) {
        byWord[number].append(UInt16(index))
      }
      // Number words are counts, days and hours once they are joined.
      if entry.classes.contains(.numberWord) {
        for index in rules.indices
        where !firstClasses[index].isDisjoint(with: [.cardinal, .spelledDay, .hour, .year, .ordinal]) {
          if !byWord[number].contains(UInt16(index)) { byWord[number].append(UInt16(index)) }
        }
        byWord[number].sort()
      }
    }
    let ofWordsOnly: TokenClass = [
      .month, .weekday, .unit, .plural, .season, .partOfDay, .relativeDay, .meridiem, .zone, .era, .holiday, .frequency,
      .this, .last, .next, .quantifier, .approximately, .portion, .vaguePast, .vaguePresent, .vagueFuture, .every,
    ]
    byNumber = rules.indices.filter { !firstClasses[$0].subtracting(ofWordsOnly).isEmpty }.map { UInt16($0) }
  }

  // MARK: Compiling

  private mutating func compile(_ elements: ArraySlice<Element>, _ lexicon: inout Lexicon) {
    for element in elements {
      switch element {
      case .token(let classes, let slot):
        instructions.append(Instruction(operation: .token, slot: UInt8(slot.rawValue), classes: classes))
      case .words(let phrases): compile(phrases, &lexicon)
      case .oneOf(let words, let slot):
        lists.append(words.map { lexicon.intern($0) })
        instructions.append(
          Instruction(operation: .oneOf, slot: UInt8(slot.rawValue), argument: Int32(lists.count - 1)))
      case .optional(let inner): branch([inner, []], &lexicon)
      case .either(let branches): branch(branches, &lexicon)
      case .close: instructions.append(Instruction(operation: .close))
      }
    }
  }

  private mutating func compile(_ phrases: [[String]], _ lexicon: inout Lexicon) {
    if phrases.allSatisfy({ $0.count == 1 }), phrases.count > 1 {
      lists.append(phrases.map { lexicon.intern($0[0]) })
      instructions.append(Instruction(operation: .oneOf, argument: Int32(lists.count - 1)))
    } else if phrases.count == 1 {
      for word in phrases[0] {
        instructions.append(Instruction(operation: .word, argument: Int32(lexicon.intern(word))))
      }
    } else {
      branch(phrases.map { [Element.words([$0])] }, &lexicon)
    }
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

  // MARK: What a pattern can begin with

  private struct First {
    var classes: TokenClass = []
    var words: Set<UInt16> = []
    var canEndAfterOne = false
  }

  private func collectFirst(_ start: Int, _ first: inout First) {
    var pending = [start]
    while let place = pending.popLast() {
      let instruction = instructions[place]
      switch instruction.operation {
      case .token: first.classes.formUnion(instruction.classes)
      case .word: first.words.insert(UInt16(instruction.argument))
      case .oneOf: first.words.formUnion(lists[Int(instruction.argument)])
      case .split:
        pending.append(place + 1)
        pending.append(Int(instruction.argument))
        continue
      case .jump:
        pending.append(Int(instruction.argument))
        continue
      case .close:
        pending.append(place + 1)
        continue
      case .accept: preconditionFailure("a pattern that matches nothing")
      }
      if canAccept(place + 1) { first.canEndAfterOne = true }
    }
  }

  /// Whether the end can be reached without another token.
  private func canAccept(_ start: Int) -> Bool {
    var pending = [start]
    while let place = pending.popLast() {
      switch instructions[place].operation {
      case .accept: return true
      case .split:
        pending.append(place + 1)
        pending.append(Int(instructions[place].argument))
      case .jump: pending.append(Int(instructions[place].argument))
      case .close: pending.append(place + 1)
      case .token, .word, .oneOf: break
      }
    }
    return false
  }
}
