/// Words that place their noun in time without dating anything: "the former king", "future wars", "the Spring
/// Offensive". TIDES 2005 lists them among its triggers, and annotators of histories mark them; those of news do not.
extension EnglishRules {
  static let attributes: [Rule] = [
    Rule("former <noun>", [.oneOf(["former"], .mark)]) { found in
      guard isBeforeNoun(found) else { return nil }
      return .attribute(.vague(.past))
    },
    Rule("future <noun>", [.oneOf(["future"], .mark)]) { found in
      guard isBeforeNoun(found), let after = found.after(), !isClauseWord(after, found) else { return nil }
      return .attribute(.vague(.future))
    },
    Rule("<Season> <Name>", [.season]) { found in
      guard found.first.flags.contains(.capitalised),
        found.isWord(
          found.after(), "offensive", "campaign", "uprising", "rising", "rebellion", "revolution", "assault"),
        found.after()?.flags.contains(.capitalised) == true, let season = season(found)
      else { return nil }
      return .attribute(.date(season))
    },
  ]

  private static func isBeforeNoun(_ found: borrowing Match) -> Bool {
    guard let after = found.after(), after.flags.contains(.isWord) else { return false }
    return !found.first.flags.contains(.capitalised) || found.first.flags.contains(.sentenceStart)
  }

  /// "USA Today", in a text that does not write all its words so.
  static func isInName(_ found: borrowing Match) -> Bool {
    guard found.first.flags.contains(.capitalised), !found.first.flags.contains(.allCapitals),
      !found.first.flags.contains(.sentenceStart), let before = found.before()
    else { return false }
    return before.flags.contains(.allCapitals) && before.end - before.start > 2
  }

  /// "'s", with either mark.
  private static func isPossessive(_ token: Token?, _ found: borrowing Match) -> Bool {
    guard let token, (2...4).contains(token.end - token.start) else { return false }
    let (first, last) = (found.text[Int(token.start)], found.text[Int(token.end) - 1])
    return (first == 0x27 || first == 0xE2) && last | 0x20 == UInt8(ascii: "s")
  }

  /// "today's youth", "in today's world", "tomorrow's leaders": of an age, and no day. What is named is what every day has;
  /// "today's vote" is of the day.
  static func isOfAnAge(_ found: borrowing Match) -> Bool {
    guard found.value(.day) >= 0, isPossessive(found.after(), found) else { return false }
    func isTimeless(_ token: Token?) -> Bool {
      found.isWord(
        token, "world", "youth", "youths", "youngsters", "children", "kids", "teenagers", "students", "parents",
        "women",
        "men", "society", "generation", "generations", "consumers", "economy", "technology", "standards", "terms",
        "dollars", "money", "leaders", "computers", "cars", "cities", "climate", "culture", "language")
    }
    // "today's young people", "today's personal computers"
    return isTimeless(found.after(2))
      || found.isWord(
        found.after(2), "young", "modern", "personal", "global", "western", "digital", "fast-paced", "competitive")
  }
}
