/// Runs rules' instructions over the tokens of a stretch, depth first. Optional pieces are tried before they are left
/// out, so that the first match found is the longest of its rule.
struct Matcher: ~Copyable {
  let instructions: UnsafePointer<Program.Instruction>
  let wordSets: UnsafePointer<UInt64>
  let tokens: UnsafeBufferPointer<Token>
  /// The token kept in each slot, or -1.
  let slots: UnsafeMutablePointer<Int32>
  /// What the captures since the start of the match overwrote, so that a failed branch can be undone: slot and token.
  let log: UnsafeMutablePointer<(slot: Int32, token: Int32)>
  var logged = 0

  static let logCapacity = 64

  /// A token as far as a look asks for it; one that is not there is nothing.
  struct Seen {
    var classes: TokenClass = []
    /// Where the token's bit stands in a set of words; no set holds the bit of word 0.
    var place = 0
    var bit: UInt64 = 0

    fileprivate init() {}

    @inline(__always)
    fileprivate init(_ token: UnsafePointer<Token>) {
      let word = Int(token.pointee.word)
      (classes, place, bit) = (token.pointee.classes, word / 64, word == 0 ? 0 : 1 << UInt64(word % 64))
    }
  }

  /// The token behind the index; a blank line or the end of the text is followed by nothing.
  @inline(__always)
  func follower(of index: Int) -> Seen { seen(index + 1, first: index) }

  /// The token at the index of a match that begins with the first; a blank line ends every match.
  @inline(__always)
  private func seen(_ index: Int, first: Int) -> Seen {
    guard index < tokens.count else { return Seen() }
    let token = tokens.baseAddress.unsafelyUnwrapped + index
    return index != first && token.pointee.flags.contains(.newBlock) ? Seen() : Seen(token)
  }

  /// Whether such a token can stand there.
  @inline(__always)
  func allows(_ look: Program.Look, _ token: Seen) -> Bool {
    look.canEnd || !token.classes.isDisjoint(with: look.classes)
      || wordSets[Int(look.words) + token.place] & token.bit != 0
  }

  /// The place of the first candidate that the token can stand second for; the end of the range where there is none.
  ///
  /// A function of its own, so that its loop, which is the one that turns most often, keeps all it needs in registers.
  @inline(never)
  func next(_ candidates: UnsafePointer<Program.Candidate>, _ range: Range<Int32>, _ token: Seen) -> Int32 {
    var place = range.lowerBound
    let words = wordSets + token.place
    while place < range.upperBound {
      let second = candidates[Int(place)].second
      if second.classes.rawValue & token.classes.rawValue | words[Int(second.words)] & token.bit != 0 { break }
      place += 1
    }
    return place
  }

  /// The end of the match, or -1. The slots are empty before the first run; each run takes back what the one before it
  /// kept.
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
    var token = seen(index, first: first)
    while true {
      let instruction = instructions + place
      switch instruction.pointee.operation {
      case .token:
        guard allows(instruction.pointee.look, token) else { return -1 }
        keep(index, in: instruction.pointee.slot)
        index += 1
        token = seen(index, first: first)
        place += 1
      case .split:
        guard allows(instruction.pointee.look, token) else {
          place = Int(instruction.pointee.target)
          continue
        }
        place += 1
        // Where the token leaves no other way there is none to come back to.
        guard allows(instruction.pointee.otherwise, token) else { continue }
        let height = logged
        let end = step(place, index, first)
        if end >= 0 { return end }
        undo(to: height)
        place = Int(instruction.pointee.target)
      case .jump: place = Int(instruction.pointee.target)
      case .close:
        guard index < tokens.count, !tokens[index].flags.contains(.spaced) else { return -1 }
        place += 1
      case .accept: return index
      }
    }
  }
}
