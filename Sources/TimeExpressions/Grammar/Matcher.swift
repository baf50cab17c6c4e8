/// Runs one rule's instructions over the tokens, depth first. Optional pieces are tried before they are left out, so
/// that the first match found is the longest of its rule.
struct Matcher: ~Copyable {
  let program: Program
  let tokens: UnsafeBufferPointer<Token>
  let slots: UnsafeMutablePointer<Int32>

  func clear() {
    for index in 0..<Slot.count_ { slots[index] = -1 }
  }

  /// The end of the match, or -1. A blank line ends every match.
  func run(_ start: Int, _ first: Int) -> Int {
    program.instructions.withUnsafeBufferPointer { instructions in
      step(instructions, start, first, first)
    }
  }

  private func step(
    _ instructions: UnsafeBufferPointer<Program.Instruction>, _ start: Int, _ from: Int, _ first: Int
  ) -> Int {
    var place = start
    var index = from
    while true {
      let instruction = instructions[place]
      switch instruction.operation {
      case .token:
        guard index < tokens.count else { return -1 }
        let token = tokens[index]
        guard !token.classes.isDisjoint(with: instruction.classes),
          index == first || !token.flags.contains(.newBlock)
        else { return -1 }
        slots[Int(instruction.slot)] = Int32(index)
        index += 1
        place += 1
      case .word:
        guard index < tokens.count, Int32(tokens[index].word) == instruction.argument,
          index == first || !tokens[index].flags.contains(.newBlock)
        else { return -1 }
        index += 1
        place += 1
      case .oneOf:
        guard index < tokens.count, tokens[index].word != 0,
          index == first || !tokens[index].flags.contains(.newBlock),
          program.lists[Int(instruction.argument)].contains(tokens[index].word)
        else { return -1 }
        if instruction.slot != 0xFF { slots[Int(instruction.slot)] = Int32(index) }
        index += 1
        place += 1
      case .split:
        let end = step(instructions, place + 1, index, first)
        if end >= 0 { return end }
        // What the failed branch kept is of no use to the other.
        for slot in 0..<Slot.count_ where slots[slot] >= Int32(index) { slots[slot] = -1 }
        place = Int(instruction.argument)
      case .jump: place = Int(instruction.argument)
      case .close:
        guard index < tokens.count, !tokens[index].flags.contains(.spaced) else { return -1 }
        place += 1
      case .accept: return index
      }
    }
  }
}
