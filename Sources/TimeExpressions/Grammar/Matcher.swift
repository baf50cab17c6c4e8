/// Runs rules' instructions over the tokens of a stretch, depth first. Optional pieces are tried before they are left
/// out, so that the first match found is the longest of its rule.
struct Matcher: ~Copyable {
  let instructions: UnsafeBufferPointer<Program.Instruction>
  let words: UnsafeBufferPointer<UInt16>
  let wordSets: UnsafeBufferPointer<UInt64>
  let setWidth: Int
  let tokens: UnsafeBufferPointer<Token>
  /// The token kept in each slot, or -1.
  let slots: UnsafeMutablePointer<Int32>
  /// What the captures since the start of the match overwrote, so that a failed branch can be undone: slot and token.
  let log: UnsafeMutablePointer<(slot: Int32, token: Int32)>
  var logged = 0

  static let logCapacity = 64

  func clear() { slots.update(repeating: -1, count: Slot.capacity) }

  /// Whether the token at the index can stand second in a match.
  @inline(__always)
  func allows(_ second: Program.Second, at index: Int) -> Bool {
    if second.isOptional { return true }
    guard index < tokens.count else { return false }
    let token = tokens[index]
    if !token.classes.isDisjoint(with: second.classes) { return true }
    let word = Int(token.word)
    return word != 0 && wordSets[Int(second.words) * setWidth + word / 64] & (1 << UInt64(word % 64)) != 0
  }

  /// The end of the match, or -1. A blank line ends every match.
  mutating func run(_ start: Int, _ first: Int) -> Int {
    clear()
    logged = 0
    return step(start, first, first)
  }

  private mutating func keep(_ index: Int, in slot: UInt8) {
    guard slot != Program.Instruction.noSlot else { return }
    log[logged] = (Int32(slot), slots[Int(slot)])
    logged += 1
    slots[Int(slot)] = Int32(index)
  }

  private mutating func undo(to height: Int) {
    while logged > height {
      logged -= 1
      slots[Int(log[logged].slot)] = log[logged].token
    }
  }

  private mutating func step(_ start: Int, _ from: Int, _ first: Int) -> Int {
    var place = start
    var index = from
    while true {
      let instruction = instructions[place]
      switch instruction.operation {
      case .token, .word, .oneOf:
        guard index < tokens.count else { return -1 }
        let token = tokens[index]
        switch instruction.operation {
        case .token: if token.classes.isDisjoint(with: instruction.classes) { return -1 }
        case .word: if Int32(token.word) != instruction.argument { return -1 }
        default: if token.word == 0 || !contains(instruction, token.word) { return -1 }
        }
        if index != first, token.flags.contains(.newBlock) { return -1 }
        keep(index, in: instruction.slot)
        index += 1
        place += 1
      case .split:
        let height = logged
        let end = step(place + 1, index, first)
        if end >= 0 { return end }
        undo(to: height)
        place = Int(instruction.argument)
      case .jump: place = Int(instruction.argument)
      case .close:
        guard index < tokens.count, !tokens[index].flags.contains(.spaced) else { return -1 }
        place += 1
      case .accept: return index
      }
    }
  }

  private func contains(_ instruction: Program.Instruction, _ word: UInt16) -> Bool {
    for place in Int(instruction.argument)..<Int(instruction.argument) + Int(instruction.count)
    where words[place] == word {
      return true
    }
    return false
  }
}
