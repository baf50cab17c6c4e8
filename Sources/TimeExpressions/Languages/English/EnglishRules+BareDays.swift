/// Days told by their number alone: "the 15th", "Monday 21", "back on 15", "the 4th to the 23rd of this month".
extension EnglishRules {
  static let bareDays: [Rule] = [
    Rule("the <day>th", ["the", .token(.ordinal, .day), .maybe("day of the month")]) { found in
      if found.end - found.start > 2 { return dayOfTheMonth(found) }
      return bareDay(found)
    },
    Rule(
      "the <day>th of the month", [.maybe("the"), .token([.ordinal], .day), .maybe("day"), "of the month"]
    ) { dayOfTheMonth($0) },
    Rule("the <d>", ["the", .token(.dayNumber, .day)]) { found in
      guard found[.day]!.classes.contains(.digits), endsPhrase(found),
        found.isWord(found.before(), "on", "by", "until", "till", "since", "from") || isAppointment(found)
      else { return nil }
      return .date(PartialDate(day: found.value(.day)))
    },
    Rule("on <d>", [.token(.dayNumber, .day)]) { found in
      guard found.first.classes.contains(.digits), endsPhrase(found), isAppointment(found) else { return nil }
      return .date(PartialDate(day: found.value(.day)))
    },
    Rule("<weekday> the <day>", [.weekday, .maybe(.comma), "the", .token([.ordinal, .spelledDay], .day)]) { found in
      // "Friday, the fourth decline" counts declines.
      guard found.value(.day) >= 1, found.value(.day) <= 31 else { return nil }
      if !found[.day]!.classes.contains(.ordinal), !endsPhrase(found) { return nil }
      if let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found) { return nil }
      return date(found)
    },
    Rule("<weekday> <day>th", [.weekday, .token(.ordinal, .day)]) { found in
      guard found.value(.day) >= 1, found.value(.day) <= 31, found[.day]!.word == 0 else { return nil }
      return date(found)
    },
    Rule("<weekday> <d>", [.weekday, .token(.dayNumber, .day)]) { found in
      guard found[.day]!.classes.contains(.digits), weekdayIsMeant(found[.weekday]!, found), endsPhrase(found),
        !found[.weekday]!.classes.contains(.plural)
      else { return nil }
      return date(found)
    },
    Rule("on <m>-<d>", [.token(.monthNumber, .month), .token(.dash, .mark), .close, .token(.dayNumber, .day)]) {
      found in
      // Only where the second number can be no month, and neither is one of a score.
      guard found[.mark]?.flags.contains(.spaced) == false, found.value(.day) > 12, found.isWord(found.before(), "on"),
        endsPhrase(found)
      else { return nil }
      return date(found)
    },
    Rule(
      "the <day> of this month",
      [
        .maybe("the"), .token([.ordinal, .dayNumber], .day), .maybe("day"), .maybe("of"), .relation,
        .oneOf(["month"], .unit),
      ]
    ) { found in
      guard let relation = found.relation, (1...31).contains(found.value(.day)) else { return nil }
      return .inside(PartialDate(day: found.value(.day)), of: .unit(.month, relation))
    },

    // Ranges of them.
    Rule(
      "<d>-<d> of this month",
      [
        .maybe("the"), .day, .until, .maybe("the"), .token([.dayNumber, .ordinal], .day2), .maybe("of|in"), .relation,
        .oneOf(["month"], .unit),
      ]
    ) { found in
      guard let relation = found.relation, (1...31).contains(found.value(.day)), (1...31).contains(found.value(.day2))
      else { return nil }
      let month = Meaning.unit(.month, relation)
      return joined(
        found, .inside(PartialDate(day: found.value(.day)), of: month),
        .inside(PartialDate(day: found.value(.day2)), of: month))
    },
    Rule(
      "from the <d>th to the <d>th",
      ["the", .token(.ordinal, .day), .until, .maybe("the"), .token(.ordinal, .day2)]
    ) { found in
      guard found.isWord(found.before(), "from", "between"), (1...31).contains(found.value(.day)),
        (1...31).contains(found.value(.day2)), endsPhrase(found)
      else { return nil }
      return .range(.date(PartialDate(day: found.value(.day))), .date(PartialDate(day: found.value(.day2))))
    },
    Rule(
      "<month> between <d> and <d>",
      [
        .month, .maybe(.comma), "between", .day, .until, .token([.dayNumber, .ordinal], .day2),
        .maybe(.maybe(.comma), .maybe("of|in"), .anyYear),
      ]
    ) { found in
      guard found[.month]!.flags.contains(.capitalised) || !found[.month]!.classes.contains(.ambiguous),
        case .range(let first, let last)? = span(
          found, firstMonth: found.value(.month), secondMonth: found.value(.month), isRange: true)
      else { return nil }
      return .range(first, last)
    },
    Rule(
      "from <d> to <month> <d>",
      [
        .day, .until, .month, .token([.dayNumber, .ordinal], .day2),
        .maybe(.maybe(.comma), .maybe("of|in"), .anyYear),
      ]
    ) { found in
      guard found.isWord(found.before(), "from", "between"), found[.day]!.classes.contains(.digits) else { return nil }
      return span(found, firstMonth: found.value(.month), secondMonth: found.value(.month), isRange: true)
    },
  ]

  static func bareDay(_ found: borrowing Match) -> Meaning? {
    guard let day = found[.day], day.value >= 1, day.value <= 31 else { return nil }
    // "the 15th" on its own; never "the 15th century", "the first time", "the 3rd battalion".
    guard day.word == 0, day.value > 0 else { return nil }
    guard
      found.isWord(found.before(), "on", "by", "until", "till", "from", "since", "of", "to", "before", "after", "for")
    else { return nil }
    if let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found), !opensClause(found) {
      return nil
    }
    if found.after()?.classes.contains(.dash) ?? false { return nil }
    return .date(PartialDate(day: Int(day.value)))
  }

  /// "On the 9th Marcos fled", "On the 9th soldiers came", "On the 25th two oaths were sworn", "On the 9th there was rain":
  /// at the head of its clause, and what stands behind it is the subject of a verb. "On the 9th floor", "on the 9th ballot
  /// he won" count what is behind them.
  private static func opensClause(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.before(), "on", "by"), let lead = found.before(), let next = found.after() else {
      return false
    }
    let isHead =
      lead.flags.contains(.sentenceStart) || found.before(2)?.classes.contains(.comma) ?? false
      || found.isWord(found.before(2), "and", "but", "then", "that")
    guard isHead, !found.isWord(next, numbered) else { return false }
    if found.isWord(next, "there") { return true }
    let verbs = EnglishVerbGroups(tokens: found.tokens, text: found.text)
    func isVerb(_ distance: Int) -> Bool {
      guard let token = found.after(distance) else { return false }
      return !token.classes.isDisjoint(with: [.pastMarker, .presentMarker, .futureMarker, .timetableVerb])
        || verbs.isRegularPast(token)
    }
    // "President Marcos fled", "two oaths were sworn": the words of a name, or a count and its noun.
    var place = 1
    let isCount = next.classes.contains(.cardinal) || found.isWord(next, "many", "some", "several", "no", "hundreds")
    if isCount { place = 2 }
    while place < 5, let word = found.after(place), word.flags.contains(.isWord), !isVerb(place) {
      let isName = word.flags.contains(.capitalised)
      guard isName || place == 1 || isCount && place <= 3 else { return false }
      if found.isWord(word, numbered) { return false }
      place += 1
    }
    return place > 1 && isVerb(place)
  }

  /// What is numbered: floors, rounds, units of an army, streets.
  private static let numbered: WordList = [
    "floor", "storey", "story", "level", "hole", "green", "tee", "fairway", "lap", "minute", "second", "hour", "day",
    "night", "week", "month", "year", "century", "round", "over", "ball", "attempt", "try", "ballot", "count", "place",
    "page", "line", "step", "stage", "stop", "edition", "anniversary", "birthday", "district", "arrondissement",
    "avenue", "street", "ward", "row", "rank", "parallel", "meridian", "degree", "move", "verse", "chapter",
    "amendment",
    "article", "army", "division", "regiment", "infantry", "battalion", "brigade", "corps", "congress", "circuit",
    "fleet", "squadron", "airborne", "panzer", "cavalry", "armoured", "armored", "marines", "earl", "duke", "baron",
    "party", "ave", "st", "grade", "inning", "wicket", "platform", "deck", "ring", "call", "shot", "game",
    "match", "race", "stroke", "session", "season", "series", "episode", "issue", "volume", "symphony",
  ]

  /// "the 15th day of the month": of the month that the text speaks from.
  private static func dayOfTheMonth(_ found: borrowing Match) -> Meaning? {
    guard (1...31).contains(found.value(.day)) else { return nil }
    return .inside(PartialDate(day: found.value(.day)), of: .unit(.month, .definite))
  }

  /// "back on 15", "set for the 27": a word of coming, going and appointing before it; not "agreed on 15", "stood on 15".
  private static func isAppointment(_ found: borrowing Match) -> Bool {
    found.isWord(found.before(), "on", "for")
      && found.isWord(
        found.before(2), "back", "leave", "leaves", "left", "meet", "meets", "met", "arrive", "arrives", "arrived",
        "return", "returns", "returned", "start", "starts", "started", "begin", "begins", "began", "held", "due",
        "scheduled", "set", "booked", "planned", "slated", "fixed", "arranged")
  }

  /// Whether nothing follows, or a mark that ends a clause: a number there is not the count of what comes next.
  static func endsPhrase(_ found: borrowing Match) -> Bool {
    guard let after = found.after() else { return true }
    guard after.end - after.start == 1, !after.flags.contains(.isWord) else { return false }
    switch found.text[Int(after.start)] {
    case 0x21, 0x3B, 0x3F, 0x29, 0x22, 0x27: return true  // ! ; ? ) " '
    case 0x2E, 0x2C:
      // Not before more digits.
      return Int(after.end) >= found.text.count || !found.text[Int(after.end)].isASCIIDigit
    default: return false
    }
  }

  /// Words that begin another part of the clause and so end a bare number.
  static func isClauseWord(_ token: Token, _ found: borrowing Match) -> Bool {
    found.isWord(
      token, "and", "to", "the", "he", "she", "they", "it", "a", "an", "in", "at", "with", "by", "when", "but", "or",
      "we",
      "i", "his", "her", "their", "were", "was", "had", "for", "after", "before", "until", "on", "from", "as", "that")
  }
}
