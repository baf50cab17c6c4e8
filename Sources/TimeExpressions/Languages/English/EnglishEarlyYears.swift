/// Years of three digits: "a charter of 893", "until 936", "on 14 March 951".
///
/// A number below a thousand counts far more often than it dates. It is a year where the text is of such years: where it
/// tells two of them in forms that leave no doubt ("in 845", "AD 793", "the battle of 955"), or one beside words of those
/// times ("king", "abbey"), or tells a year before our era. Then those behind a month, a season or a preposition are years
/// as well. One pass over the tokens, and only where there is such a number.
enum EnglishEarlyYears {
  static func mark(_ tokens: inout [Token], in text: UnsafeBufferPointer<UInt8>) {
    var classes: TokenClass = []
    for token in tokens { classes.formUnion(token.classes) }
    guard !classes.isDisjoint(with: [.threeDigits, .era]) else { return }
    let isBeforeChrist =
      classes.contains(.era)
      && tokens.withUnsafeBufferPointer { tokens in
        tokens.indices.contains { EnglishBareEras.isBeforeChrist($0, tokens) }
      }
    if classes.contains(.threeDigits) {
      let found = tokens.withUnsafeBufferPointer {
        EarlyYears(tokens: $0, text: text, isBeforeChrist: isBeforeChrist).found()
      }
      for index in found { tokens[index].classes.insert(.year) }
    }
    if isBeforeChrist { EnglishBareEras(text: text).mark(&tokens) }
  }

  /// What follows begins another part of the sentence: "in 845 the town", and not "in 845 towns".
  static func endsThere(_ index: Int, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    tokens.withUnsafeBufferPointer {
      EarlyYears(tokens: $0, text: text, isBeforeChrist: true).endsThere(index)
    }
  }
}

private struct EarlyYears {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>
  /// The text tells of years before our era.
  let isBeforeChrist: Bool

  func found() -> [Int] {
    let numbers = tokens.indices.filter { isCandidate($0) }
    let plain = numbers.count { isPlain($0) }
    guard isBeforeChrist || plain > 1 || plain > 0 && tokens.contains(where: { $0.isWord(Self.ofThoseTimes, in: text) })
    else {
      return []
    }
    var years: [Int] = []
    for index in numbers where isYear(index, behind: years.last) { years.append(index) }
    return years
  }

  private func isCandidate(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.classes.contains(.threeDigits), token.value > 100, !token.flags.contains(.notTime) else { return false }
    // "447 BC" is told by its era.
    if index + 1 < tokens.count, tokens[index + 1].classes.contains(.era) { return false }
    return endsThere(index)
  }

  /// What follows begins another part of the sentence: "in 845 the town", and not "in 845 towns".
  func endsThere(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.flags.contains(.newBlock) || next.flags.contains(.newLine) || next.flags.contains(.sentenceStart) {
      return true
    }
    if next.flags.contains(.isWord) {
      // "In June 307 Demetrius sailed".
      let isName = isBeforeChrist && next.flags.contains(.capitalised) && tokens[index].value % 100 != 0
      return isName || next.isWord(Self.following, in: text)
    }
    return next.classes.isDisjoint(with: [.digits, .dash, .slash, .colon])
      || next.classes.contains(.dash) && next.flags.contains(.spaced)
  }

  private func isPlain(_ index: Int) -> Bool {
    if `is`(index - 1, "in"), tokens[index].value % 100 != 0 {
      return !`is`(index - 2, "one", "score", "scored", "ranked", "chapter", "section", "room", "weighed", "priced")
    }
    if `is`(index - 1, "year"), `is`(index - 2, "the") { return true }
    if `is`(index - 1, "of"), `is`(index - 2, Self.occasions) { return true }
    return isBehindDay(index) && tokens[index].value % 100 != 0
  }

  private func isYear(_ index: Int, behind last: Int?) -> Bool {
    guard index > 0 else { return false }
    if isPlain(index) || isBehindDay(index) { return true }
    let before = tokens[index - 1]
    if before.classes.contains(.season) { return true }
    if before.classes.contains(.month), before.flags.contains(.capitalised) {
      return `is`(index - 2, "in", "of", "since", "until", "by", "from", "early", "late")
    }
    if `is`(index - 1, "until", "till", "since", "from", "in", "year") { return true }
    if `is`(index - 1, "by", "before", "after"), tokens[index].value % 100 != 0 { return true }
    // "from 946 to 951", "between 845 and 862"
    if `is`(index - 1, "to", "and", "until"), index > 2 { return last == index - 2 || tokens[index - 2].isFullYear }
    if `is`(index - 1, "of", "in"), index > 1 {
      return tokens[index - 2].classes.contains(.season) || `is`(index - 2, Self.occasions)
    }
    return `is`(index - 1, "midsummer", "christmas", "easter", "pentecost", "michaelmas", "martinmas", "lent")
      || `is`(index - 1, "day", "eve", "sunday") && index > 1 && tokens[index - 2].flags.contains(.capitalised)
  }

  /// "On 14 March 951", "on March 14, 951".
  private func isBehindDay(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    let isDayFirst =
      tokens[index - 1].classes.contains(.month) && tokens[index - 1].flags.contains(.capitalised)
      && !tokens[index - 2].classes.isDisjoint(with: [.dayNumber, .ordinal])
    return isDayFirst
      || index > 2 && tokens[index - 1].classes.contains(.comma)
        && !tokens[index - 2].classes.isDisjoint(with: [.dayNumber, .ordinal])
        && tokens[index - 3].classes.contains(.month) && tokens[index - 3].flags.contains(.capitalised)
  }

  private func `is`(_ index: Int, _ words: StaticString...) -> Bool { `is`(index, words) }

  private func `is`(_ index: Int, _ words: [StaticString]) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(words, in: text)
  }

  private static let following: [StaticString] = [
    "and", "to", "the", "he", "she", "they", "it", "in", "at", "with", "by", "when", "but", "or", "his", "her", "their",
    "for", "after", "before", "until", "till", "on", "from", "as", "that", "who", "which", "under", "near", "where",
  ]
  private static let occasions: [StaticString] = [
    "charter", "battle", "siege", "treaty", "council", "synod", "raid", "famine", "plague", "eclipse", "peace",
    "partition", "sack",
  ]
  private static let ofThoseTimes: [StaticString] = [
    "king", "queen", "bishop", "archbishop", "abbot", "abbey", "monk", "monks", "monastery", "minster", "charter",
    "emperor", "pope", "duke", "viking", "vikings", "saxon", "saxons", "frank", "franks", "caliph", "saint", "dynasty",
    "danes", "norse", "norsemen", "annals", "charlemagne", "carolingian", "merovingian", "magyars", "visigoths",
    "crowned", "raiders",
  ]
}

extension Token {
  /// Four digits.
  fileprivate var isFullYear: Bool { classes.contains(.year) && classes.contains(.digits) }
}
