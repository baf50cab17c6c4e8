/// One way to say a time: a name, a pattern of token classes and words, and what it means.
///
///     Rule("<n> <unit> ago", [.count, .unit, "ago|back"]) { found in
///       .shift(found.quantity(), found.unit, .before, from: .speech)
///     }
///
/// The name turns up again when someone asks why a stretch of text was read as it was.
struct Rule: Sendable {
  let name: String
  let pattern: [Element]
  /// The meaning of a match, or nil where its neighbours or numbers speak against it.
  let meaning: @Sendable (borrowing Match) -> Meaning?

  init(_ name: String, _ pattern: [Element], _ meaning: @escaping @Sendable (borrowing Match) -> Meaning?) {
    self.name = name
    self.pattern = pattern
    self.meaning = meaning
  }
}

extension Rule {
  /// The most tokens a match can take.
  var longestMatch: Int { Element.longest(pattern) }
}

extension Element {
  fileprivate static func longest(_ elements: [Element]) -> Int { elements.reduce(0) { $0 + $1.longest } }

  private var longest: Int {
    switch self {
    case .token, .oneOf: 1
    case .words(let phrases): phrases.map(\.count).max() ?? 0
    case .optional(let inner): Element.longest(inner)
    case .either(let branches): branches.map(Element.longest).max() ?? 0
    case .close: 0
    }
  }
}

/// A piece of a pattern. A string literal is a phrase in lower case; `|` separates alternatives.
indirect enum Element: Sendable, ExpressibleByStringLiteral {
  /// A token of at least one of the classes, kept under the slot's name.
  case token(TokenClass, Slot)
  case words([[String]])
  /// One of the words, kept under the slot's name.
  case oneOf([String], Slot)
  case optional([Element])
  case either([[Element]])
  /// No space before the next token.
  case close

  init(stringLiteral phrase: String) { self = .phrase(phrase) }

  static func phrase(_ phrase: String) -> Element { .words(alternatives(phrase)) }

  /// The words of each of the phrases between `|`. By bytes, for to find characters takes ten times as long, and this is
  /// done for every pattern before the first text is read.
  static func alternatives(_ phrases: String) -> [[String]] {
    phrases.utf8.split(separator: UInt8(ascii: "|")).map { phrase in
      phrase.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
  }

  static func maybe(_ elements: Element...) -> Element { .optional(elements) }
  static func any(_ branches: [Element]...) -> Element { .either(branches) }
}

/// The names under which a match keeps its tokens.
enum Slot: Int, Sendable {
  case year, month, day, weekday, count, count2, unit, unit2, ordinal, season, part, hour, minute, clock, relation,
    portion,
    decade, era, zone, meridiem, holiday, number, number2, quantifier, approximate, mark, fiscal, share, article, until,
    day2, month2, year2
  static let capacity = 33
}

extension Element {
  /// What stands between the two ends of a range or the two members of a pair.
  static let until = Element.either([
    [.token(.dash, .until)], [.oneOf(["to", "until", "till", "through", "and", "or"], .until)],
  ])
  static let year = Element.token(.year, .year)
  static let anyYear = Element.token([.year, .shortYear], .year)
  static let month = Element.token(.month, .month)
  static let weekday = Element.token(.weekday, .weekday)
  /// A day of the month in digits, with or without an ordinal's ending.
  static let day = Element.token([.dayNumber, .ordinal], .day)
  static let spelledDay = Element.token([.dayNumber, .ordinal, .spelledDay], .day)
  static let ordinal = Element.token(.ordinal, .ordinal)
  static let count = Element.token([.cardinal, .decimal], .count)
  static let unit = Element.token(.unit, .unit)
  static let season = Element.token(.season, .season)
  static let part = Element.token(.partOfDay, .part)
  static let clock = Element.token(.clock, .clock)
  static let hour = Element.token(.hour, .hour)
  static let meridiem = Element.token(.meridiem, .meridiem)
  static let zone = Element.token(.zone, .zone)
  static let era = Element.token(.era, .era)
  static let decade = Element.token(.decade, .decade)
  static let relation = Element.token([.this, .last, .next], .relation)
  static let portion = Element.token(.portion, .portion)
  static let quantifier = Element.token(.quantifier, .quantifier)
  static let comma = Element.token(.comma, .mark)
  static let dash = Element.token(.dash, .mark)
  static let openParenthesis = Element.token(.openParenthesis, .mark)
  static let closeParenthesis = Element.token(.closeParenthesis, .mark)
  static let fiscal = Element.token(.fiscal, .fiscal)
}
