/// What a token can be. A word may be several things: "second" is an ordinal and a unit, "may" a month and a verb.
package struct TokenClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = 1 << UInt64(bit) }

  // Numbers.

  /// A count in digits or words: "3", "1,460", "twenty-five".
  package static let cardinal = TokenClass(0)
  /// 1 to 31 in digits or words.
  package static let dayNumber = TokenClass(1)
  /// "first", "23rd".
  package static let ordinal = TokenClass(2)
  /// Four digits from 1000 to 2199, or "nineteen ninety-seven".
  package static let year = TokenClass(3)
  /// "'98": an apostrophe and two digits.
  package static let shortYear = TokenClass(4)
  package static let twoDigits = TokenClass(5)
  /// "2.5".
  package static let decimal = TokenClass(6)
  /// "1/2", "½".
  package static let fraction = TokenClass(7)
  /// Written in digits.
  package static let digits = TokenClass(8)
  /// 1 to 12.
  package static let monthNumber = TokenClass(9)
  /// 0 to 24.
  package static let hour = TokenClass(10)
  /// "1990s", "'80s", "nineties".
  package static let decade = TokenClass(11)
  /// "10:30", "10:30:15".
  package static let clock = TokenClass(12)
  /// "2010-02-22", "22.2.2010", "2/22/10": three numbers and two like separators.
  package static let numericDate = TokenClass(13)
  /// "2/22": two numbers and a slash.
  package static let numericPair = TokenClass(14)
  /// A number word that can be part of a longer number: "twenty", "hundred".
  package static let numberWord = TokenClass(15)

  // Calendar words.

  package static let month = TokenClass(16)
  package static let weekday = TokenClass(17)
  package static let unit = TokenClass(18)
  /// The unit is a plural: "weeks".
  package static let plural = TokenClass(19)
  package static let season = TokenClass(20)
  package static let partOfDay = TokenClass(21)
  package static let relativeDay = TokenClass(22)
  package static let meridiem = TokenClass(23)
  package static let zone = TokenClass(24)
  package static let era = TokenClass(25)
  package static let holiday = TokenClass(26)
  /// "daily", "weekly".
  package static let frequency = TokenClass(27)

  // Words around them.

  package static let this = TokenClass(28)
  package static let last = TokenClass(29)
  package static let next = TokenClass(30)
  package static let quantifier = TokenClass(31)
  package static let approximately = TokenClass(32)
  /// "early", "mid", "late".
  package static let portion = TokenClass(33)
  package static let vaguePast = TokenClass(34)
  package static let vaguePresent = TokenClass(35)
  package static let vagueFuture = TokenClass(36)
  package static let every = TokenClass(37)

  // Words that tell the time a clause speaks of.

  package static let futureMarker = TokenClass(38)
  package static let pastMarker = TokenClass(39)
  package static let presentMarker = TokenClass(40)
  /// A verb whose simple present tells what is planned: "opens", "meet".
  package static let timetableVerb = TokenClass(61)

  // Shape.

  /// Also a common word or a name: "may", "sun", "fall".
  package static let ambiguous = TokenClass(41)
  /// Short for a longer word: "Jan", "Tues".
  package static let abbreviation = TokenClass(42)
  package static let dash = TokenClass(43)
  package static let comma = TokenClass(44)
  package static let period = TokenClass(45)
  package static let apostrophe = TokenClass(46)
  package static let openParenthesis = TokenClass(47)
  package static let closeParenthesis = TokenClass(48)
  package static let slash = TokenClass(49)
  package static let quote = TokenClass(50)
  /// "twelfth" as the eighteenth of "eighteenth-century"; Roman numerals of centuries.
  package static let roman = TokenClass(51)
  /// Three digits, for years BCE and CE.
  package static let threeDigits = TokenClass(52)
  /// "20100222".
  package static let compactDate = TokenClass(53)
  /// "2010-02-22T14:35:00Z".
  package static let timestamp = TokenClass(54)
  /// Letters that a number may follow closely: the Q of "Q3", the FY of "FY2010".
  package static let noun = TokenClass(55)
  /// A military date-time group: "091630Z JUL 11" begins with one.
  package static let dateTimeGroup = TokenClass(56)
  package static let colon = TokenClass(57)
  /// 1 to 31 in words.
  package static let spelledDay = TokenClass(58)
  /// Tells what a decade, century or fiscal year is of: "fiscal".
  package static let fiscal = TokenClass(59)
  /// "half", "quarter" as shares.
  package static let share = TokenClass(60)
}
