/// How the words between two dates, or right behind one, join it to what else is told.
extension EnglishSurroundings {
  func opensClause(at place: Int) -> Bool { stands(", when ", at: place) }

  func opensCleft(at place: Int) -> Bool { stands(" that ", at: place) }

  func goesOn(at place: Int) -> Bool { stands(", and ", at: place) }

  func namesYear(at place: Int) -> Bool { Self.years.contains { stands($0, at: place) } }

  func joint(_ range: Range<Int>) -> ClauseJoint {
    let words = String(decoding: text[range], as: UTF8.self).split { $0 == " " || $0 == "\n" }
    let opensWithAnd = words.first == "and"
    var keepsSubject = false
    if opensWithAnd, words.count <= 4, let verb = words.dropFirst().first {
      keepsSubject = verb.first?.isLowercase ?? false && !Self.newSubjects.contains(verb)
    }
    return ClauseJoint(
      isBare: words.allSatisfy(Self.ties.contains), opensWithAnd: opensWithAnd,
      endsWithAnd: words.suffix(2).first == "and", keepsSubject: keepsSubject,
      turns: words.contains(where: Self.turns.contains))
  }

  func joinsList(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestJoint else { return false }
    let words = String(decoding: text[range], as: UTF8.self).split { $0 == " " || $0 == "," || $0 == "\n" }
    return !range.isEmpty && words.allSatisfy { $0 == "and" || $0 == "on" } && words.count <= 2
      && (words.contains("and") || text[range].contains(UInt8(ascii: ",")))
  }

  func restates(_ range: Range<Int>) -> Bool {
    Self.links.contains { $0.utf8CodeUnitCount == range.count && stands($0, at: range.lowerBound) }
  }

  func presents(_ place: Int) -> Bool {
    Self.presentations.contains { stands($0, at: place - $0.utf8CodeUnitCount) }
  }

  private static let years: [StaticString] = [" last year", " this year", " next year"]
  /// What joins a day to its year.
  private static let ties: Set<Substring> = [",", "on", "in", "the", "early", "late"]
  /// What begins another clause, or a saying.
  private static let turns: Set<Substring> = [
    "which", "who", "that", "where", "as", "said", "says", "told", "since", "until", "after", "before",
    "again", "and,", "but", "while", "when", "whose",
  ]
  /// What stands behind "and" in place of a verb of the same subject.
  private static let newSubjects: Set<Substring> = [
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "he", "she", "it", "they", "we", "this", "that",
    "these", "those", "two", "three", "many", "some", "another", "others", "in", "on", "by", "from", "until", "since",
  ]
  /// What restates a date is joined to it by one of these.
  private static let links: [StaticString] = [
    ", ", " (", "-", " - ", " – ", "–", "—", " — ", " is ", " was ",
  ]
  private static let presentations: [StaticString] = ["It's ", "it's ", "It’s ", "It is ", "it is ", "This is "]
  /// Bytes, between the members of a list.
  private static let longestJoint = 9
}
