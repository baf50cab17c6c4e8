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
      guard let season = season(found) else { return nil }
      var date = season
      date.year = found.value(.year)
      date.yearIsShort = found[.year]!.classes.contains(.shortYear)
      if found.optional(.era) ?? 1 < 0 { date.year = 1 - date.year! }
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
    Rule("<season>", [.maybe("the"), .season]) { found in
      guard let token = found[.season], seasonIsMeant(token, found), var date = season(found) else { return nil }
      // "one winter", "the summer after the flood": some year or other, or one that is counted from what words tell.
      date.isIndefinite =
        found.isWord(found.before(), "one", "a", "another")
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
    Rule("the year <nnn>", ["the year", .token(.threeDigits, .year)]) { found in
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

  static func yearIsMeant(_ year: Token, _ found: borrowing Match) -> Bool {
    let before = found.before()
    let after = found.after()
    // "at 1930 on the night of": a clock time.
    if found.isWord(before, "at"), year.value % 100 < 60, year.value < 2400, year.classes.contains(.digits) {
      return false
    }
    if isCount(found) { return false }
    // "p. 12", "vol. 1998"
    if before?.classes.contains(.period) == true, found.isWord(found.before(2), "p", "pp", "vol", "no", "nos") {
      return false
    }
    if found.isWord(
      before, "page", "pages", "flight", "no", "number", "room", "route", "highway", "model", "some", "about")
    {
      if !found.isWord(before, "about") { return false }
    }
    if isNumberOfThing(year, found) { return false }
    if let after {
      if after.classes.contains(.unit), !found.isWord(after, "quarter", "period", "year") { return false }
      if after.classes.contains(.dash), !after.flags.contains(.spaced), let behind = found.after(2),
        !behind.flags.contains(.spaced), behind.flags.contains(.isWord), behind.classes.contains(.unit)
      {
        return false
      }
    }
    let isWritten = !year.classes.contains(.digits)
    let isLed =
      found.isWord(
        before, "in", "since", "from", "until", "by", "of", "during", "before", "after", "to", "between", "and", "till",
        "through", "late", "early", "mid", "circa", "around", "fiscal", "the", "for", "end", "than", "or", "year")
      || found.isWord(before, "about") && isMaking(found.before(2), found)
    if isWritten { return year.value > 1100 && year.word == 0 }
    if isCounted(year, found) { return false }
    if year.value >= 1700 && year.value < 2100 { return true }
    if isEarlyYear(year, found) { return true }
    guard isLed else {
      return before?.classes.contains(.openParenthesis) == true || before?.classes.contains(.comma) == true
    }
    if let after, after.flags.contains(.isWord), !isClauseWord(after, found) {
      return found.isWord(before, "in", "since")
    }
    return true
  }

  /// "the hall has 1900 seats", "more than 1800 sheep": how many, told by the verb of having before it or by a bound.
  private static func isCounted(_ year: Token, _ found: borrowing Match) -> Bool {
    guard year.classes.contains(.digits), let noun = found.after(), noun.flags.contains(.isWord),
      !noun.flags.contains(.capitalised), noun.word == 0, !isClauseWord(noun, found)
    else { return false }
    if found.isWord(found.before(), "than") { return found.isWord(found.before(2), "more", "fewer", "less") }
    return found.isWord(
      found.before(), "has", "have", "had", "having", "employs", "employed", "employing", "contains", "contained",
      "containing", "numbered", "numbering", "nearly", "almost", "with", "hold", "seating", "seats", "houses")
  }

  /// A number below 1700, which counts more often than it dates, where words or its place tell that it is a year: "c.
  /// 1215", "born 1492", "the Fire of 1666", "the 1588 campaign", "1314: …" at the head of its line.
  private static func isEarlyYear(_ year: Token, _ found: borrowing Match) -> Bool {
    guard (1000..<1700).contains(year.value), year.classes.contains(.digits) else { return false }
    let (before, after) = (found.before(), found.after())
    if before?.classes.contains(.period) == true { return found.isWord(found.before(2), "c", "ca", "b", "d", "fl") }
    let endsHere = after == nil || after?.flags.contains(.isWord) == false || isClauseWord(after!, found)
    if endsHere, isMaking(before, found) || found.isWord(before, "crowned", "married", "c", "ca") { return true }
    if before == nil, let after, !after.flags.contains(.isWord) {
      return after.classes.contains(.dash) && after.flags.contains(.spaced) || found.text[Int(after.start)] == 0x3A
    }
    if found.isWord(before, "of"), let noun = found.before(2), noun.flags.contains(.isWord), noun.word == 0 {
      let isNamed = noun.flags.contains(.capitalised) && !noun.flags.contains(.sentenceStart)
      return (isNamed || found.isWord(found.before(3), "the")) && !isCollective(noun, found)
    }
    return found.isWord(before, "the", "a") && isEvent(after, found)
  }

  /// "an army of 1500", "a height of 1200": what is counted or measured.
  private static func isCollective(_ noun: Token, _ found: borrowing Match) -> Bool {
    found.isWord(
      noun, "army", "force", "fleet", "crowd", "total", "population", "garrison", "group", "congregation", "average",
      "maximum", "minimum", "sum", "price", "cost", "capacity", "height", "depth", "distance", "altitude", "elevation",
      "length", "number", "rate", "speed", "value", "fee", "staff", "audience", "company", "community", "town",
      "village",
      "city", "convoy", "column", "band", "body", "host", "score", "rating", "circulation", "membership", "workforce")
  }

  private static func isEvent(_ noun: Token?, _ found: borrowing Match) -> Bool {
    found.isWord(
      noun, "fire", "war", "battle", "siege", "treaty", "plague", "rebellion", "revolt", "edition", "map", "charter",
      "act", "statute", "census", "expedition", "voyage", "campaign", "invasion", "earthquake", "flood", "massacre",
      "coup", "peace", "election", "coronation", "famine", "epidemic", "storm", "survey", "visit", "conquest",
      "crusade",
      "painting", "translation", "synod", "council", "constitution", "settlement", "agreement", "edict", "bull",
      "uprising", "raid", "trial", "marriage", "eruption", "law", "church", "building", "bridge", "tower", "will")
  }

  /// "resolution 1701", "the 1922 Committee", "the 1812 Overture", "Vision 2030", "paid 1800 for it": the number of a
  /// thing, a sum, or a part of a name.
  static func isNumberOfThing(_ year: Token, _ found: borrowing Match) -> Bool {
    guard year.classes.contains(.digits) else { return false }
    let (before, after) = (found.before(), found.after())
    if found.isWord(
      before, "read", "reads", "reading", "resolution", "resolutions", "regulation", "extension", "directive",
      "asteroid", "squadron", "convoy",
      "apartment", "suite", "lot", "serial", "batch", "psalm", "paragraph", "invoice", "ordinance")
    {
      return true
    }
    if before?.flags.contains(.capitalised) == true,
      found.isWord(before, "vision", "agenda", "horizon", "runner", "horizons", "psalms", "proposition")
    {
      return true
    }
    if after?.flags.contains(.capitalised) == true, found.isWord(after, "committee", "overture") { return true }
    // "an army of 1500", "at an average height of 1250"; but "the army of 1500".
    if found.isWord(before, "of"), let noun = found.before(2), isCollective(noun, found),
      found.isWord(found.before(3), "a", "an") || found.isWord(found.before(4), "a", "an")
    {
      return true
    }
    // "He paid 1800 for it": a sum; but "paid in 1800".
    return found.isWord(before, "paid", "pays", "pay", "cost", "costs", "charged", "owed", "fetched")
      && (found.isWord(after, "for", "to", "a", "each", "per") || after == nil || endsPhrase(found))
  }

  /// "the Companies Act 1985 was amended", "a 1967 Mustang": a year, but not of what the clause tells.
  private static func isYearOfName(_ found: borrowing Match) -> Bool {
    let (before, after) = (found.before(), found.after())
    if before?.flags.contains(.capitalised) == true, found.isWord(before, "act", "regulations"),
      found.isName(found.before(2))
    {
      return true
    }
    return found.isWord(before, "a", "his", "her", "my", "their")
      && found.isWord(
        after, "mustang", "ford", "chevrolet", "chevy", "cadillac", "ferrari", "porsche", "jaguar", "mercedes",
        "toyota",
        "honda", "bmw", "buick", "pontiac", "bentley", "volkswagen", "dodge", "plymouth", "corvette", "camaro", "fiat",
        "jeep", "harley", "gibson", "fender", "stratocaster", "sedan", "convertible", "coupe", "roadster", "vintage")
  }

  /// A word of making or of coming to be, behind which "about" and a number is a year: "begun about 1340".
  private static func isMaking(_ token: Token?, _ found: borrowing Match) -> Bool {
    found.isWord(
      token, "begun", "began", "born", "built", "founded", "died", "written", "wrote", "made", "painted", "erected",
      "completed", "finished", "established", "composed", "compiled", "copied", "dated", "dates", "dating", "carved",
      "rebuilt", "printed", "published", "abandoned", "destroyed", "settled", "discovered", "invented", "introduced",
      "enlarged", "started", "from", "in", "until", "since", "of")
  }
}
