/// What the tagger asks of a language. A new language is a folder with its words, its rules and these few answers.
protocol Language: Sendable {
  var rules: [Rule] { get }
  func lexicon() -> Lexicon
  /// Joins the words of numbers, and marks what only the text as a whole tells, before any rule runs.
  func prepare(_ tokens: inout [Token], _ lexicon: Lexicon, _ text: UnsafeBufferPointer<UInt8>)
  /// Joins what stands together: "10 p.m." and "Wednesday", "June" and "last year", the two ends of a range.
  func compose(
    _ found: [Tagger.Raw], _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Tagger.Raw]
  /// The time the clause around the tokens speaks of.
  func tense(
    around range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> ClauseTense
  /// Whether it is a verb in the past that the tokens date, and no noun or plan beside it.
  func datesPastVerb(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool
  func link(
    before index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> TimeExpression.Link?
  /// The words around its expressions, for those who resolve them.
  func surroundings(in text: UnsafeBufferPointer<UInt8>) -> any ExpressionSurroundings
  /// What its sentences tell beyond doubt.
  func evidence(in text: UnsafeBufferPointer<UInt8>) -> any SentenceEvidence
  /// What it calls the parts of a document.
  var documentWords: any DocumentWords { get }
}
