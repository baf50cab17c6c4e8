/// A word, a number or a mark of a text: where it stands, what it can be, and what it is worth.
///
/// Flat and trivially copyable: the tagger's inner loops run over buffers of these and allocate nothing.
package struct Token {
  /// UTF-8 byte offsets, half-open.
  package var start: Int32
  package var end: Int32
  package var classes: TokenClass
  /// The number, month, weekday …; what it means depends on the class.
  package var value: Int32
  /// A second value: the unit of a unit word; month and day of a numeric date; thousandths of a decimal.
  package var extra: Int32
  /// The word's place in the lexicon; 0 for words that it does not hold and for marks without meaning.
  package var word: UInt16
  package var flags: Flags

  package struct Flags: OptionSet {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Begins with a capital.
    package static let capitalised = Flags(rawValue: 1)
    package static let allCapitals = Flags(rawValue: 2)
    /// White space stands before it.
    package static let spaced = Flags(rawValue: 4)
    /// A line break stands before it.
    package static let newLine = Flags(rawValue: 8)
    /// A blank line stands before it.
    package static let newBlock = Flags(rawValue: 16)
    /// The first word of a sentence.
    package static let sentenceStart = Flags(rawValue: 32)
    /// Made of letters.
    package static let isWord = Flags(rawValue: 64)
    /// A number that is money, a percentage, a version, a telephone number or part of a name like F-16.
    package static let notTime = Flags(rawValue: 128)
  }

  package var isKnown: Bool { word != 0 || !classes.isEmpty }
}
