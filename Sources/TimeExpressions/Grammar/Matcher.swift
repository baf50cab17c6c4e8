/// Runs rules' instructions over the tokens of a stretch, depth first. Optional pieces are tried before they are left
/// out, so that the first match found is the longest of its rule.
struct Matcher: ~Copyable {
  let instructions: UnsafePointer<Program.Instruction>
  let words: UnsafePointer<UInt16>
  let wordSets: UnsafePointer<UInt64>
  let setWidth: Int
  let tokens: UnsafeBufferPointer<Token>
  /// The token kept in each slot, or -1.
  let slots: UnsafeMutablePointer<Int32>
  /// What the captures since the start of the match overwrote, so that a failed branch can be undone: slot and token.
  let log: UnsafeMutablePointer<(slot: Int32, token: Int32)>
  var logged = 0

  static let logCapacity = 64

  /// A token that stands second in a match, as far as the index asks for it.
  struct Follower {
    var classes: TokenClass = []
    /// Where the token's bit stands in a set of words; no set holds the bit of word 0.
    var place = 0
    var bit: UInt64 = 0
  }

  /// The token behind the index; a blank line or the end of the text is followed by nothing.
  @inline(__always)
  func follower(of index: Int) -> Follower {
    guard index + 1 < tokens.count else { return Follower() }
    let token = tokens[index + 1]
    if token.flags.contains(.newBlock) { return Follower() }
    let word = Int(token.word)
    return Follower(classes: token.classes, place: word / 64, bit: word == 0 ? 0 : 1 << UInt64(word % 64))
  }

  /// Whether such a token can stand second in a match.
  @inline(__always)
  func allows(_ second: Program.Second, _ follower: Follower) -> Bool {
    second.isOptional || !follower.classes.isDisjoint(with: second.classes)
      || follower.bit != 0 && wordSets[Int(second.words) * setWidth + follower.place] & follower.bit != 0
  }

  /// The end of the match, or -1. A blank line ends every match. The slots are empty before the first run; each run
  /// takes back what the one before it kept.
  @inline(__always)
  mutating func run(_ start: Int, _ first: Int) -> Int {
    undo(to: 0)
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
        guard takes(instruction, index, first) else { return -1 }
        keep(index, in: instruction.slot)
        index += 1
        place += 1
      case .split:
        // Most branches fail at their first token, which needs no way back.
        let branch = instructions[place + 1]
        if branch.operation <= .oneOf, !takes(branch, index, first) {
          place = Int(instruction.argument)
          continue
        }
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

  /// Whether an instruction that looks at a token takes the one at the index.
  @inline(__always)
  private func takes(_ instruction: Program.Instruction, _ index: Int, _ first: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens.baseAddress.unsafelyUnwrapped + index
    if index != first, token.pointee.flags.contains(.newBlock) { return false }
    switch instruction.operation {
    case .token: return !token.pointee.classes.isDisjoint(with: instruction.classes)
    case .word: return Int32(token.pointee.word) == instruction.argument
    default: return token.pointee.word != 0 && contains(instruction, token.pointee.word)
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
