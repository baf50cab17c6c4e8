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
}
