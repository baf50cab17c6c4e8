/// Counted times of the year: "two summers later", "three Christmases ago", "the autumn after next", "last summer but
/// one", "the winter following", "a year to the day later".
extension EnglishRules {
  private static let way = Element.oneOf(["ago", "back", "later", "on", "earlier", "before"], .number)

  static let yearly: [Rule] = [
    Rule("<n> <season>s later", [.count, .token(.season, .season), way]) { found in
      guard found[.season]!.classes.contains(.plural), let date = season(found) else { return nil }
      return yearly(.date(date), found)
    },
    Rule(
      "<n> <feast>s ago",
      [.count, .oneOf(["christmases", "easters", "thanksgivings", "halloweens", "xmases"], .holiday), way]
    ) { found in
      let feast: Holiday =
        if found.isWord(found[.holiday], "easters") {
          .easter
        } else if found.isWord(found[.holiday], "thanksgivings") {
          .thanksgiving
        } else if found.isWord(found[.holiday], "halloweens") {
          .halloween
        } else {
          .christmas
        }
      return yearly(.holiday(feast, year: nil, nil), found)
    },
    Rule("the <season> after next", [.maybe("the"), .season, "after next"]) { found in
      guard let date = season(found), endsWords(found) else { return nil }
      return .yearly(.date(date), 2, .after, from: .speech)
    },
    Rule(
      "the <feast> before last",
      ["the", .oneOf(["christmas", "easter", "thanksgiving", "halloween"], .holiday), "before last"]
    ) {
      found in
      guard endsWords(found) else { return nil }
      let feast: Holiday =
        if found.isWord(found[.holiday], "easter") {
          .easter
        } else if found.isWord(found[.holiday], "thanksgiving") {
          .thanksgiving
        } else if found.isWord(found[.holiday], "halloween") {
          .halloween
        } else {
          .christmas
        }
      return .holiday(feast, year: nil, .beforeLast)
    },
    Rule(
      "last <season> but one",
      [
        .maybe("the"), .oneOf(["last", "next"], .relation),
        .any([.season], [.oneOf(["week", "month", "year", "weekend"], .unit)]), "but one",
      ]
    ) { found in
      let isLast = found.isWord(found[.relation], "last")
      if let date = season(found) {
        return isLast ? .named(date, .beforeLast) : .yearly(.date(date), 2, .after, from: .speech)
      }
      // "The last month but one of the war" is of the war.
      guard !found.isWord(found.after(), "of") else { return nil }
      return .unit(found.unit, isLast ? .beforeLast : .afterNext)
    },
    Rule("the <season> following", ["the", .any([.season], [.oneOf(["year", "month", "week"], .unit)]), "following"]) {
      found in
      // "The winter following the war" is the war's.
      if let next = found.after(), next.flags.contains(.isWord), !next.flags.contains(.sentenceStart),
        !found.isWord(next, "he", "she", "it", "they", "we", "i")
      {
        return nil
      }
      if found.has(.unit) { return .unit(found.unit, .following) }
      return season(found).map { .named($0, .following) }
    },
    Rule(
      "<n> <unit> to the day later",
      [
        .any([.count], [.oneOf(["a", "one"], .article)]), .unit, "to the day",
        .oneOf(["later", "after", "earlier", "before"], .number),
      ]
    ) { found in
      guard found.unit >= .week, found.unit <= .century, let count = found.quantity().whole else { return nil }
      // "A year to the day after the fire" is counted from the fire.
      if found.isWord(found[.number], "after", "before"), let next = found.after(), next.flags.contains(.isWord),
        !found.isWord(next, "he", "she", "it", "they", "we", "i")
      {
        return nil
      }
      var length = TimeSpan(Quantity(count), found.unit)
      length.parts.append(TimeSpan.Part(Quantity(0), .day))
      let isBefore = found.isWord(found[.number], "earlier", "before")
      return .counted(length, isBefore ? .before : .after, from: .reference)
    },
  ]

  private static func yearly(_ time: Meaning, _ found: borrowing Match) -> Meaning? {
    guard let count = found.quantity().whole, (1...99).contains(count) else { return nil }
    // "Two summers on the road" were spent there.
    if found.isWord(found[.number], "back", "on"),
      !endsWords(found)
        || found.isWord(found.after(), "the", "a", "an", "his", "her", "their", "in", "at", "from", "with")
    {
      return nil
    }
    // "Two summers before the war" is counted from the war.
    if found.isWord(found[.number], "before"), namesAnchor(found.after()) { return nil }
    let isBefore = found.isWord(found[.number], "ago", "back", "earlier", "before")
    let isOfSpeech = found.isWord(found[.number], "ago", "back")
    return .yearly(time, count, isBefore ? .before : .after, from: isOfSpeech ? .speech : .reference)
  }

  /// Nothing follows that the words could belong to.
  private static func endsWords(_ found: borrowing Match) -> Bool {
    guard let after = found.after() else { return true }
    return !after.flags.contains(.isWord) || isClauseWord(after, found)
  }
}
