/// Years and what is larger or has a name in them: seasons, decades, centuries, eras, fiscal years.
extension EnglishRules {
  static let years: [Rule] = [
    Rule("<year>", [.maybe("the year|year|calendar year|the calendar year"), .year]) { found in
      guard let year = found[.year] else { return nil }
      if found.end - found.start > 1 { return .date(PartialDate(year: Int(year.value))) }
      guard yearIsMeant(year, found) else { return nil }
      let meaning = Meaning.date(PartialDate(year: Int(year.value)))
      return isYearOfName(found) ? .attribute(meaning) : meaning
    },
    Rule("'<yy>", [.token(.shortYear, .year)]) { found in
      // "'60 Minutes": an opening quotation mark.
      if let after = found.after(), after.classes.contains(.unit), after.classes.contains(.plural) { return nil }
      var date = PartialDate(year: found.value(.year))
      date.yearIsShort = true
      return .date(date)
    },
    Rule("<year> <era>", [.token([.cardinal], .year), .era]) { found in
      let year = found.value(.year)
      guard year > 0, year < 10_000 else { return nil }
      // "over 100 ad clients"
      if found.isWord(found[.era], "ad"), found[.era]?.flags.contains(.allCapitals) != true { return nil }
      return .date(PartialDate(year: found.value(.era) < 0 ? 1 - year : year))
    },
    Rule("<era> <year>", [.era, .token([.cardinal], .year)]) { found in
      guard found.value(.era) > 0, found.first.flags.contains(.allCapitals), found.value(.year) < 3000 else {
        return nil
      }
      return .date(PartialDate(year: found.value(.year)))
    },
    Rule(
      "<fiscal> <year>",
      [
        .maybe("the"), .any([.fiscal, .maybe("year")], [.oneOf(["fy"], .fiscal)]), .maybe(.token(.apostrophe, .mark)),
        .any([.anyYear], [.token(.twoDigits, .year)]),
      ]
    ) { found in
      var date = PartialDate(year: found.value(.year))
      date.yearIsShort = found.value(.year) < 100
      date.isFiscal = true
      return .date(date)
    },

    // Seasons.
    Rule(
      "<season> <year>",
      [.maybe("the"), .season, .maybe(.any(["of|in"], [.comma])), .maybe("the year"), .anyYear, .maybe(.era)]
    ) { found in
      guard let season = season(found), !isFamilyName(found[.season]!, found) else { return nil }
      var date = season
      date.year = found.value(.year)
      date.yearIsShort = found[.year]!.classes.contains(.shortYear)
      if found.optional(.era) ?? 1 < 0 { date.year = 1 - date.year! }
      return .date(date)
    },
    Rule(
      "<season> months of <year>",
      [
        .maybe("the"), .season, .any([.oneOf(["months"], .unit)], [.oneOf(["term", "semester"], .mark)]),
        .maybe("of|in"), .year,
      ]
    ) { found in
      // "The summer months of 1972", "the summer term 1975".
      guard var date = season(found) else { return nil }
      date.year = found.value(.year)
      return .date(date)
    },
    Rule(
      "<season> of <last> year", [.maybe("the"), .season, "of", .relation, .oneOf(["year"], .unit)]
    ) { found in
      guard let season = season(found), let relation = found.relation else { return nil }
      return .inside(season, of: .unit(.year, relation))
    },
    Rule("<year> <season>", [.year, .season]) { found in
      guard let season = season(found), found[.year]!.classes.contains(.digits) else { return nil }
      var date = season
      date.year = found.value(.year)
      return .date(date)
    },
    Rule("the <season> before", ["the", .season, .oneOf(["before", "after"], .mark)]) { found in
      // "The winter before, the mill had burned": before what was told, and not before the writing.
      guard endsPhrase(found), let season = season(found) else { return nil }
      return .named(season, found.isWord(found[.mark], "before") ? .previous : .following)
    },
    Rule("<season>", [.maybe("the"), .season]) { found in
      guard let token = found[.season], seasonIsMeant(token, found), var date = season(found) else { return nil }
      // "one winter", "he should have a warm winter", "the summer after the flood": some year or other, or one that is
      // counted from what words tell.
      date.isIndefinite =
        found.isWord(found.before(), "one", "a", "another")
        || found.isWord(found.before(2), "a", "an", "another") && isAdjective(found.before())
          && (3...6).contains {
            found.isWord(found.before($0), "should", "would", "could", "may", "might", "if", "can")
          }
        || found.end - found.start > 1 && found.isWord(found.after(), "before", "after", "following")
          && isAnchor(found.after(2), found)
      return .date(date)
    },

    // Decades and centuries.
    Rule("the <year> s", [.maybe("the"), .any([.year], [.token(.twoDigits, .year)]), .oneOf(["s"], .mark)]) { found in
      // As some texts are cut: "the 1990 s".
      guard found[.year]!.classes.contains(.digits), found.value(.year) % 10 == 0,
        found.isWord(found.first, "the")
          || found.isWord(found.before(), "in", "of", "early", "mid", "late", "during", "since"),
        found.value(.year) >= 20
      else { return nil }
      var date = PartialDate()
      date.decade = found.value(.year)
      date.decadeIsShort = found.value(.year) < 100
      return .date(date)
    },
    Rule("the two thousands", ["the", .token(.cardinal, .year), .oneOf(["thousands"], .mark)]) { found in
      guard found.isWord(found[.year], "two") else { return nil }
      var date = PartialDate()
      date.decade = 2000
      return .date(date)
    },
    Rule(
      "the two thousand and tens",
      [
        "the", .any([.year], [.token(.cardinal, .year)]), .maybe("and"),
        .oneOf(["tens", "twenties", "thirties"], .mark),
      ]
    ) { found in
      guard found[.year]?.classes.contains(.digits) == false, found.value(.year) == 2000 else { return nil }
      var date = PartialDate()
      date.decade = found.isWord(found.last, "tens") ? 2010 : found.isWord(found.last, "twenties") ? 2020 : 2030
      return .date(date)
    },
    Rule("the year <nnn>", [.maybe("the"), "year", .token(.threeDigits, .year)]) { found in
      .date(PartialDate(year: found.value(.year)))
    },
    Rule("in <nnn>", [.token(.threeDigits, .year)]) { found in
      // "is mentioned in 325", "In 654 the walls fell"; "in 112 countries" and "in 911 calls" count.
      guard found.isWord(found.before(), "in"), found[.year]!.classes.contains(.digits), found.value(.year) > 100,
        // "one in 300", "the best in 400": round numbers count.
        found.value(.year) % 100 != 0,
        endsPhrase(found) || found.after().map({ isClauseWord($0, found) && !found.isWord($0, "a", "an") }) == true,
        !found.isWord(
          found.before(2), "one", "score", "scored", "ranked", "chapter", "section", "room", "weighed", "priced")
      else { return nil }
      return .date(PartialDate(year: found.value(.year)))
    },
    Rule("the <decade>", [.maybe("the"), .decade, .maybe(.era)]) { found in decade(found) },
    Rule("the <year words>s", [.maybe("the"), .oneOf(["nineteen", "eighteen", "seventeen"], .year), .decade]) { found in
      guard let decade = found[.decade], decade.extra == 1 else { return nil }
      var date = PartialDate()
      date.decade = found.value(.year) * 100 + Int(decade.value)
      return .date(date)
    },
    Rule(
      "<nth> century",
      [
        .maybe("the"), .any([.ordinal], [.token(.roman, .ordinal)]), .maybe(.dash),
        .oneOf(["century", "centuries", "c"], .unit), .maybe(.era),
      ]
    ) { found in
      let number = found.value(.ordinal)
      guard number > 0, number < 100, !found.isWord(found[.unit], "c") || found[.ordinal]?.word == 0 else { return nil }
      if found.isWord(found[.unit], "c") { return nil }
      var date = PartialDate()
      date.century = found.optional(.era) ?? 1 < 0 ? -number : number
      return .date(date)
    },
    Rule("<nth> millennium", [.maybe("the"), .ordinal, .oneOf(["millennium"], .unit), .maybe(.era)]) { found in
      let number = found.value(.ordinal)
      guard number > 0, number < 10 else { return nil }
      var date = PartialDate()
      date.millennium = found.optional(.era) ?? 1 < 0 ? -number : number
      return .date(date)
    },
    Rule("week <n>", ["week", .token([.dayNumber, .twoDigits], .number), .maybe("of"), .maybe(.year)]) { found in
      var date = PartialDate(year: found.optional(.year))
      guard date.year != nil || found.first.flags.contains(.capitalised) && endsPhrase(found),
        (1...53).contains(found.value(.number))
      else {
        return nil
      }
      date.week = found.value(.number)
      return .date(date)
    },
    Rule(
      "week <n> of <last> year",
      [
        "week", .token([.dayNumber, .twoDigits], .number), .maybe("of|in"), .maybe("the"), .relation,
        .oneOf(["year"], .unit),
      ]
    ) { found in
      guard let relation = found.relation, (1...53).contains(found.value(.number)) else { return nil }
      var date = PartialDate()
      date.week = found.value(.number)
      return .inside(date, of: .unit(.year, relation))
    },
    Rule(
      "<year>-W<n>", [.year, .maybe(.dash), .oneOf(["w"], .mark), .close, .token([.dayNumber, .twoDigits], .number)]
    ) { found in
      guard (1...53).contains(found.value(.number)) else { return nil }
      var date = PartialDate(year: found.value(.year))
      date.week = found.value(.number)
      return .date(date)
    },
  ]

  static func season(_ found: borrowing Match) -> PartialDate? {
    guard let season = found[.season].flatMap({ Season(rawValue: $0.value) }) else { return nil }
    var date = PartialDate()
    date.season = season
    return date
  }

  static func decade(_ found: borrowing Match) -> Meaning? {
    guard let token = found[.decade] else { return nil }
    var date = PartialDate()
    if token.extra == 1 {
      // "the sixties", "the '80s"; "in his sixties" is an age, "in the 70s" often a temperature or a score.
      if found.isWord(found.before(), "his", "her", "their", "my", "your", "our") { return nil }
      let isNumeral = token.word == 0 && token.classes == .decade
      if found.end - found.start == 1, token.flags.contains(.isWord) { return nil }
      if isNumeral, found.end - found.start == 1, token.value < 20 { return nil }
      (date.decade, date.decadeIsShort) = (Int(token.value), true)
    } else {
      date.decade = Int(token.value)
    }
    if found.optional(.era) ?? 1 < 0 { return nil }
    return .date(date)
  }

  static func seasonIsMeant(_ token: Token, _ found: borrowing Match) -> Bool {
    let hasArticle = found.end - found.start > 1
    let before = found.before()
    if isFamilyName(token, found) { return false }
    if found.isWord(found.after(), "bank"), found.isWord(found.after(2), "holiday", "holidays") { return false }
    // "His last winter", "that last summer": which one only the text knows.
    if !hasArticle, found.isWord(before, "last") { return false }
    let isLed =
      found.isWord(
        before, "in", "during", "of", "since", "until", "by", "that", "this", "through", "throughout", "before",
        "after",
        "each", "over")
      || before?.classes.isDisjoint(with: [.this, .last, .next, .portion]) == false
    if found.after()?.classes.contains(.dash) ?? false { return false }
    // "a feature of winter season": any winter.
    if !hasArticle, found.isWord(found.after(), "season", "weather"), !found.isWord(found.after(2), "of") {
      return false
    }
    if token.flags.contains(.capitalised), !token.flags.contains(.sentenceStart), found.isName(found.after()) {
      return false
    }
    if token.classes.contains(.plural) { return false }
    if token.classes.contains(.ambiguous) {
      if isBesideSeason(found) || isOfYear(found) { return true }
      guard isLed || hasArticle && found.isWord(token, "spring"),
        !found.isWord(found.after(), "of", "in", "from", "to")
      else { return false }
    }
    // "the third winter of the war" is counted in what only the reader knows.
    if before?.classes.contains(.ordinal) == true, found.isWord(found.after(), "of") { return false }
    // "the winter coat", "summer school": before a noun it is a kind of thing more often than a time.
    if let after = found.after(), after.flags.contains(.isWord), after.word == 0 || found.isWord(after, "term"), !isLed,
      !isClauseWord(after, found)
    {
      return false
    }
    return true
  }

  private static func isAdjective(_ token: Token?) -> Bool {
    guard let token else { return false }
    return token.flags.contains(.isWord) && token.classes.isEmpty && !token.flags.contains(.capitalised)
  }

  /// "after the flood", "after his death", "after graduating": what the season is counted from; "after months of talks" is
  /// not.
  private static func isAnchor(_ token: Token?, _ found: borrowing Match) -> Bool {
    guard let token, token.flags.contains(.isWord) else { return false }
    if found.isWord(
      token, "the", "his", "her", "their", "its", "my", "our", "this", "he", "she", "they", "it", "we", "i")
    {
      return true
    }
    let end = Int(token.end)
    return token.end - token.start > 5 && found.text[end - 1] | 0x20 == 0x67 && found.text[end - 2] | 0x20 == 0x6E
      && found.text[end - 3] | 0x20 == 0x69
  }

  /// "from spring to autumn", "between the fall and the spring": the other of the two tells what it is.
  private static func isBesideSeason(_ found: borrowing Match) -> Bool {
    func isSeason(_ token: Token?) -> Bool { token?.classes.contains(.season) == true }
    if found.isWord(found.after(), "to", "until", "and", "through") {
      let next = found.isWord(found.after(2), "the") ? found.after(3) : found.after(2)
      if isSeason(next), found.isWord(found.before(), "from", "between") { return true }
    }
    return found.isWord(found.before(), "to", "until", "and", "through") && isSeason(found.before(2))
  }

  /// "in the spring of that year", "the fall of the same year".
  private static func isOfYear(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.after(), "of", "in"), found.isWord(found.after(2), "that", "the", "this") else {
      return false
    }
    return found.isWord(found.after(3), "year")
      || found.isWord(found.after(3), "same", "previous", "following", "next") && found.isWord(found.after(4), "year")
  }
}
