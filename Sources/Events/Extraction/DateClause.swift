import Prose

/// The clause that a date stands in, as words in small letters: those before the date and those behind it.
///
/// The splitter cuts at every comma and before "before"; a piece that holds nothing but the date and its preposition is
/// joined to its neighbour, which the date belongs to: "On Monday, | the bomb did not explode", "No record exists |
/// before 1837".
struct DateClause: Sendable {
  var before: [String]
  var after: [String]
  /// Whether the date is a possessive: "Friday's vote".
  var isPossessive: Bool
  /// The clause's words, the date's among them.
  var words: [String]

  init(before: [String], after: [String], isPossessive: Bool = false, words: [String]? = nil) {
    self.before = before
    self.after = after
    self.isPossessive = isPossessive
    self.words = words ?? before + after
  }

  init(of date: Range<Int>, in sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    let clauses = ClauseSplitter().clauses(of: bytes, sentence: sentence)
    let scanner = WordScanner()
    let place = clauses.lastIndex { $0.lowerBound <= date.lowerBound } ?? 0
    var range = clauses[place].lowerBound..<max(clauses[place].upperBound, date.upperBound)
    func words(_ lower: Int, _ upper: Int) -> [String] {
      lower < upper ? scanner.words(of: bytes, in: lower..<upper).map(\.lowered) : []
    }
    let lead = words(range.lowerBound, date.lowerBound)
    if place > 0, let first = lead.first, lead.count <= 3, ["before", "after", "by"].contains(first) {
      range = clauses[place - 1].lowerBound..<range.upperBound
    } else if place == 0, lead.allSatisfy(Self.prepositions.contains), words(date.upperBound, range.upperBound).isEmpty,
      let next = clauses.first(where: { $0.lowerBound >= date.upperBound }),
      !Self.subordinating.contains(words(next.lowerBound, next.upperBound).first ?? "")
    {
      range = range.lowerBound..<next.upperBound
    }
    before = words(range.lowerBound, date.lowerBound)
    isPossessive = Self.isPossessive(date, bytes)
    let behind = scanner.words(of: bytes, in: range).filter { $0.range.lowerBound >= date.upperBound }.map(\.lowered)
    after = behind
    self.words = words(range.lowerBound, range.upperBound)
  }

  /// "Friday's", "last year’s"; not the closing mark in "‘on Friday’ it says".
  static func isPossessive(_ date: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let behind = bytes[date.upperBound...]
    return ["'s", "’s"].contains { ending in
      behind.starts(with: ending.utf8) && !(behind.dropFirst(ending.utf8.count).first?.isLetter ?? false)
    }
  }

  /// The date stands at the head of its clause, behind a preposition at most.
  var isHead: Bool { before.allSatisfy(Self.prepositions.contains) }

  /// They open a clause beside the main one.
  private static let subordinating: Set<String> = [
    "as", "which", "who", "whose", "when", "where", "while", "though", "although", "because", "if", "since", "until",
  ]
  private static let prepositions: Set<String> = [
    "on", "in", "at", "by", "during", "the", "early", "late", "and", "but", "from", "over", "that",
  ]
}
