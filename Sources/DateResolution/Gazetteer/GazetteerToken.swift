/// A word of a text as the gazetteer sees it: its place, which word of the vocabulary it is, how it is written, and
/// what stands between it and the word before.
struct GazetteerToken {
  /// UTF-8 byte offsets; a possessive `'s` is not part of the word.
  var start: Int32
  var end: Int32
  /// The hash of the folded word.
  var hash: UInt64 = 0
  /// The word of the vocabulary, or `Vocabulary.unknown`.
  var word: Int32 = Vocabulary.unknown
  /// The stems that the word begins with: so many in the scanner's `stems`, from that index.
  var firstStem: Int32 = 0
  var stemCount: Int32 = 0
  var capitals: Capitals = .none
  var gap: Gap = .space
  /// A number of one to four digits, so that years and counts are seen without a second look; else -1.
  var number: Int32 = -1
  /// How many digits the number is written with.
  var digits: UInt8 = 0

  /// How a word is written, or must be written. A word without letters is `.all`: it satisfies everything.
  enum Capitals: UInt8, Comparable {
    case none, first, all
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What separates a word from the one before it.
  enum Gap: UInt8, Comparable {
    /// White space, quotation marks, full stops of abbreviations: the phrase goes on.
    case space
    /// A hyphen or en dash without spaces: the phrase goes on, but "9/11-style" is not 9/11.
    case hyphen
    /// A comma: the phrase ends, the clause may go on.
    case comma
    /// Brackets, colons, semicolons, spaced dashes.
    case stop

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}
