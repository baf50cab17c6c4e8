/// The word that ties an expression to its clause: "since", "until", "by".
enum EnglishLinks {
  static func link(
    before index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> TimeExpression.Link? {
    guard index > 0, tokens[index - 1].isWord(words, in: text) else { return nil }
    return links.first { tokens[index - 1].isWord($0.word, in: text) }?.link
  }

  private static let links: [(word: StaticString, link: TimeExpression.Link)] = [
    ("in", .in), ("by", .by), ("since", .since), ("until", .until), ("till", .until), ("before", .before),
    ("prior", .before), ("after", .after), ("from", .from), ("to", .to), ("within", .within), ("through", .through),
    ("into", .into),
  ]
  private static let words = WordList(links.map(\.word))
}
