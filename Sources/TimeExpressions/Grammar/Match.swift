/// Where a rule's pattern matched, for the rule's meaning to look at: the tokens by slot, and the neighbours.
struct Match: ~Copyable {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>
  let slots: UnsafeMutablePointer<Int32>
  /// The tokens of the match, half-open.
  var start: Int
  var end: Int

  /// The token in the slot, if the match has one.
  subscript(slot: Slot) -> Token? {
    let index = slots[slot.rawValue]
    return index < 0 ? nil : tokens[Int(index)]
  }

  func has(_ slot: Slot) -> Bool { slots[slot.rawValue] >= 0 }

  /// The number in the slot; only for slots that the pattern always fills.
  func value(_ slot: Slot) -> Int { Int(self[slot]?.value ?? 0) }
  func optional(_ slot: Slot) -> Int? { self[slot].map { Int($0.value) } }

  var unit: TimeUnit { self[.unit].flatMap { TimeUnit(rawValue: $0.extra) } ?? .day }
  var unitIsPlural: Bool { self[.unit]?.classes.contains(.plural) ?? false }
  var portion: Portion? { self[.portion].flatMap { Portion(rawValue: $0.value) } }

  /// What `this`, `last`, `next` and their kin say.
  var relation: Relation? {
    guard let token = self[.relation] else { return nil }
    if token.classes.contains(.this) { return .this }
    return Relation(rawValue: token.value)
  }

  func quantity(_ slot: Slot = .count) -> Quantity {
    guard let token = self[slot] else { return has(.quantifier) ? .vague : Quantity(1) }
    return Quantity(
      thousandths: Int(token.value) * 1000 + (token.classes.contains(.decimal) ? Int(token.extra) : 0),
      isApproximate: has(.approximate))
  }

  // MARK: Neighbours

  /// The token so many places before the match; nil across a blank line or at the beginning.
  func before(_ distance: Int = 1) -> Token? {
    let index = start - distance
    guard index >= 0, !tokens[index + 1].flags.contains(.newBlock) else { return nil }
    return tokens[index]
  }

  /// The token so many places behind the match.
  func after(_ distance: Int = 1) -> Token? {
    let index = end + distance - 1
    guard index < tokens.count, !tokens[index].flags.contains(.newBlock) else { return nil }
    return tokens[index]
  }

  /// Whether the token is one of the words, in lower case.
  func isWord(_ token: Token?, _ words: StaticString...) -> Bool { token?.isWord(words, in: text) ?? false }

  /// Whether the token is the word, in lower case.
  func isWord(_ token: Token?, _ word: StaticString) -> Bool { token?.isWord(word, in: text) ?? false }

  /// Whether the token is on the list.
  func isWord(_ token: Token?, _ words: WordList) -> Bool { token?.isWord(words, in: text) ?? false }

  /// A word beyond the grammar's that begins with a capital: likely a name.
  func isName(_ token: Token?) -> Bool {
    guard let token else { return false }
    return token.flags.contains(.capitalised) && token.flags.contains(.isWord) && token.word == 0
      && !token.flags.contains(.sentenceStart)
  }

  var first: Token { tokens[start] }
  var last: Token { tokens[end - 1] }
}
