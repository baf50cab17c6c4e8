/// How the words between two dates, or right behind one, join it to what else is told.
extension EnglishSurroundings {
  func opensClause(at place: Int) -> Bool { stands(", when ", at: place) }

  func opensCleft(at place: Int) -> Bool { stands(" that ", at: place) }

  func goesOn(at place: Int) -> Bool { stands(", and ", at: place) }

  func namesYear(at place: Int) -> Bool { Self.years.contains { stands($0, at: place) } }

  func joint(_ range: Range<Int>) -> ClauseJoint {
    var joint = ClauseJoint(isBare: true)
    var count = 0
    var last: (before: Range<Int>?, word: Range<Int>?) = (nil, nil)
    for word in words(in: range, parted: .space) {
      count += 1
      joint.isBare = joint.isBare && Self.ties.contains(word, in: text)
      joint.turns = joint.turns || Self.turns.contains(word, in: text)
      if count == 1 { joint.opensWithAnd = reads(word, "and") }
      if count == 2 {
        joint.keepsSubject = joint.opensWithAnd && isSmall(word) && !Self.newSubjects.contains(word, in: text)
      }
      last = (last.word, word)
    }
    joint.keepsSubject = joint.keepsSubject && count <= 4
    joint.endsWithAnd = reads(last.before ?? last.word, "and")
    return joint
  }

  func joinsList(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestJoint, !range.isEmpty else { return false }
    var (count, hasAnd) = (0, false)
    for word in words(in: range, parted: .spaceOrComma) {
      hasAnd = hasAnd || reads(word, "and")
      guard reads(word, "and") || reads(word, "on") else { return false }
      count += 1
    }
    return count <= 2 && (hasAnd || text[range].contains(UInt8(ascii: ",")))
  }

  func prevents(_ range: Range<Int>) -> Bool {
    var isFirst = true
    var rest = words(in: range, parted: .spaceOrComma)
    while let word = rest.next() {
      let isSkipped = isFirst && reads(word, "but") || Self.passives.contains(word, in: text)
      isFirst = false
      if !isSkipped { return Self.preventing.contains(word, in: text) && !rest.isLonger(than: 3) }
    }
    return false
  }

  private static let passives: WordList = ["was", "were", "had", "to", "be", "been", "he", "she", "they", "it"]
  /// What befell people or plans before the day came.
  private static let preventing: WordList = [
    "died", "drowned", "fled", "resigned", "withdrew", "fell", "killed", "shot", "arrested", "averted", "prevented",
    "cancelled", "abandoned", "forbidden", "postponed", "taken",
  ]

  func restates(_ range: Range<Int>) -> Bool {
    Self.links.contains { $0.utf8CodeUnitCount == range.count && stands($0, at: range.lowerBound) }
  }

  func presents(_ place: Int) -> Bool {
    Self.presentations.contains { stands($0, at: place - $0.utf8CodeUnitCount) }
  }

  private static let years: [StaticString] = [" last year", " this year", " next year"]
  /// What joins a day to its year.
  private static let ties: WordList = [",", "on", "in", "the", "early", "late"]
  /// What begins another clause, or a saying.
  private static let turns: WordList = [
    "which", "who", "that", "where", "as", "said", "says", "told", "since", "until", "after", "before",
    "again", "and,", "but", "while", "when", "whose",
  ]
  /// What stands behind "and" in place of a verb of the same subject.
  private static let newSubjects: WordList = [
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
