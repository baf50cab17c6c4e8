/// English: its words, its rules, and how its clauses tell the time they speak of.
struct English: Language {
  var rules: [Rule] {
    EnglishRules.calendar + EnglishRules.eras + EnglishRules.bareDays + EnglishRules.countedDays + EnglishRules.ranges
      + EnglishRules.years + EnglishRules.quarters
      + EnglishRules.relative + EnglishRules.oldForms + EnglishRules.yearly + EnglishRules.shifts
      + EnglishRules.times + EnglishRules.dottedTimes
      + EnglishRules.holidays + EnglishRules.durations + EnglishRules.sets + EnglishRules.vague
      + EnglishRules.attributes
  }

  func lexicon() -> Lexicon { EnglishWords.lexicon() }

  func prepare(_ tokens: inout [Token], _ lexicon: Lexicon, _ text: UnsafeBufferPointer<UInt8>) {
    EnglishNumbers.merge(&tokens, and: lexicon.number(of: "and"))
    EnglishEarlyYears.mark(&tokens, in: text)
  }

  func compose(
    _ found: [Tagger.Raw], _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> [Tagger.Raw] {
    EnglishComposition(tokens: tokens, text: text).compose(found)
  }

  func tense(
    around range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> ClauseTense {
    EnglishTense(tokens: tokens, text: text).tense(around: range)
  }

  func datesPastVerb(
    _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    EnglishTense(tokens: tokens, text: text).datesPastVerb(range)
  }

  func link(
    before index: Int, _ tokens: UnsafeBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>
  ) -> TimeExpression.Link? {
    EnglishLinks.link(before: index, tokens, text)
  }

  func surroundings(in text: UnsafeBufferPointer<UInt8>) -> any ExpressionSurroundings {
    EnglishSurroundings(text: text)
  }

  func evidence(in text: UnsafeBufferPointer<UInt8>) -> any SentenceEvidence { EnglishSentenceEvidence(text: text) }

  var documentWords: any DocumentWords { EnglishDocumentWords() }
}
