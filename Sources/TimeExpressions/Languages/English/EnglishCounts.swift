/// Whether a number beside a month counts what stands behind it: "in June the first women arrived", "March 2000 men".
extension EnglishRules {
  /// "March 2000 men" has no year; "by 1998 percent" neither.
  static func isCount(_ found: borrowing Match) -> Bool { isCountOfPeople(found) || isMeasure(found) }

  /// "In March 2012 soldiers overthrew the king": behind a month four figures are a year, unless they are as round as
  /// counts are ("In March 2000 men were laid off").
  static func isYearBehindMonth(_ found: borrowing Match) -> Bool {
    guard let year = found[.year], year.classes.contains(.digits) else { return false }
    return (1700..<2100).contains(year.value) && year.value % 100 != 0 && !isMeasure(found)
  }

  /// "In June the first women arrived", "In June the 26th Marines landed": behind "the" an ordinal counts the noun that
  /// follows, where no "on" makes it a day ("On May the first trains ran"); behind "in" no day can stand at all.
  static func countsNoun(_ found: borrowing Match, _ day: Token) -> Bool {
    guard day.classes.contains(.ordinal), found.end - found.start > 2,
      found.isWord(found.tokens[found.end - 2], "the"), !found.isWord(found.before(), "on")
    else { return false }
    if found.isWord(found.before(), "in", "during", "throughout") { return true }
    // "The big August the 2nd deadline"
    if let before = found.before(), before.flags.contains(.isWord),
      !isClauseWord(before, found) || found.isWord(before, "the", "a", "his", "her", "their"),
      !found.isWord(before, "of", "since", "between", "through", "late", "early", "next", "last", "this")
    {
      return false
    }
    guard let noun = found.after(), noun.flags.contains(.isWord), !noun.flags.contains(.sentenceStart) else {
      return false
    }
    if found.isWord(noun, "of") { return true }
    // "June the 26th was a Sunday", "June the 6th dawned grey": verbs.
    let end = Int(noun.end)
    let endsAsVerb = found.text[end - 1] | 0x20 == 0x64 && found.text[end - 2] | 0x20 == 0x65
    return noun.flags.contains(.capitalised) || noun.word == 0 && !endsAsVerb && !isClauseWord(noun, found)
  }

  /// How many people, houses or jobs.
  private static func isCountOfPeople(_ found: borrowing Match) -> Bool {
    found.isWord(
      found.after(), "people", "men", "troops", "soldiers", "women", "children", "prisoners", "workers", "employees",
      "jobs", "members", "houses", "homes", "peacekeepers", "journalists", "refugees", "civilians", "students")
  }

  /// How much.
  private static func isMeasure(_ found: borrowing Match) -> Bool {
    found.isWord(
      found.after(), "percent", "dollars", "km", "kilometers", "kilometres", "miles", "feet", "meters", "metres",
      "tons",
      "tonnes", "pounds", "square", "barrels", "shares", "points", "acres", "hectares")
  }

  /// "Two thousand peacekeepers were sent": in words a round thousand is a year only where a preposition makes it one and
  /// no noun follows ("since two thousand", "In two thousand she left").
  static func isRoundCount(_ year: Token, _ found: borrowing Match) -> Bool {
    guard year.value % 1000 == 0 else { return false }
    // "From two thousand until two thousand and fourteen".
    if found.isWord(found.before(), "from"), found.isWord(found.after(), "until", "till") { return false }
    guard found.isWord(found.before(), "in", "since", "until", "till", "year") else {
      return !(found.isWord(found.before(), "by") && found.before()?.flags.contains(.sentenceStart) == true)
    }
    guard let noun = found.after(), noun.flags.contains(.isWord), !noun.flags.contains(.sentenceStart) else {
      return false
    }
    return noun.word == 0 && !isClauseWord(noun, found)
  }

  /// "At least 1800 were held", "The blast killed 1700": how many, by what leads to the number and what follows. "Jo Lee,
  /// killed 1917" is a caption, and a year.
  static func isCountOfSentence(_ found: borrowing Match) -> Bool {
    let (before, earlier) = (found.before(), found.before(2))
    if found.isWord(before, "least", "most"), found.isWord(earlier, "at") {
      return found.isWord(found.after(), "were", "are", "have", "had", "of")
        && !found.isWord(found.before(3), "since", "from", "until", "to", "by", "in", "as", "for")
    }
    // "Between 1500 and 2000 people marched": neither is a year.
    if found.isWord(before, "between"), found.isWord(found.after(), "and"),
      found.after(2)?.classes.contains(.cardinal) == true || found.after(2)?.classes.contains(.year) == true,
      found.isWord(found.after(3), "people", "men", "women", "troops", "soldiers", "workers", "jobs", "homes")
    {
      return true
    }
    guard found.value(.year) % 100 == 0,
      found.isWord(before, "killed", "wounded", "injured", "arrested", "displaced", "detained", "rescued", "kills")
    else { return false }
    return earlier?.flags.contains(.isWord) == true && earlier?.flags.contains(.capitalised) == false
  }
}
