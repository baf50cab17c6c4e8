import Prose

/// The word that ties an expression to its clause: "since", "until", "by".
enum EnglishLinks {
  static func link(
    before index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> TimeExpression.Link? {
    // "Until at least Thursday".
    let isLeast =
      index > 2 && tokens[index - 1].isWord(["least"], in: text) && tokens[index - 2].isWord(["at"], in: text)
    let index = isLeast ? index - 2 : index
    guard index > 0, tokens[index - 1].isWord(words, in: text) else { return nil }
    let link = links.first { tokens[index - 1].isWord($0.word, in: text) }?.link
    return link == .in && measures(index, tokens, text) ? nil : link
  }

  /// "For the first time in six weeks", "the biggest strike in 30 years", "one in three years", "in three consecutive
  /// quarters": a length to measure by, and no time to come. A verb between the two ends the phrase: "the first ship will
  /// leave in three weeks".
  private static func measures(
    _ index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if tokens[index..<min(index + 3, tokens.count)].contains(where: { $0.isWord(rows, in: text) }) { return true }
    var place = index - 2
    guard place >= 0 else { return false }
    if tokens[place].isWord(times, in: text) || tokens[place].classes.contains(.cardinal) { return true }
    while place >= 0, index - place <= longestPhrase, !tokens[place].flags.contains(.newBlock) {
      let token = tokens[place]
      // "Its first centre-right cabinet in 13 years".
      guard token.flags.contains(.isWord) || token.classes.contains(.dash), token.classes.isDisjoint(with: verbs),
        !token.isWord(joints, in: text)
      else {
        return false
      }
      if token.classes.contains(.ordinal) || token.isWord(measures, in: text) || isSuperlative(token, text) {
        return true
      }
      if token.flags.contains(.sentenceStart) { return false }
      place -= 1
    }
    return false
  }

  /// "The biggest", "its steepest"; not "the Forest".
  private static func isSuperlative(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !token.flags.contains(.capitalised) && EnglishSuperlatives.contain(text[Int(token.start)..<Int(token.end)])
  }

  private static let rows: WordList = ["consecutive", "straight", "successive"]
  private static let times: WordList = ["time", "times", "once", "twice"]
  private static let measures: WordList = ["only", "such", "worst", "best", "most", "least", "no"]
  /// What leads to another phrase.
  private static let joints: WordList = [
    "to", "and", "but", "or", "who", "which", "that", "on", "for", "with", "from", "by", "at", "into", "over", "after",
  ]
  private static let verbs: TokenClass = [.pastMarker, .presentMarker, .futureMarker, .timetableVerb]
  /// Words.
  private static let longestPhrase = 7

  private static let links: [(word: StaticString, link: TimeExpression.Link)] = [
    ("in", .in), ("by", .by), ("since", .since), ("until", .until), ("till", .until), ("before", .before),
    ("prior", .before), ("after", .after), ("from", .from), ("to", .to), ("within", .within), ("through", .through),
    ("into", .into),
  ]
  private static let words = WordList(links.map(\.word))
}
