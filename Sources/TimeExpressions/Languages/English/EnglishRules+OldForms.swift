/// Dates as older texts write them: "the 11th of November last", "the 28th ult.", "the year of our Lord 1178", "the feast of
/// St Michael", "the eve of St Lucy", "the third Sunday of Advent".
extension EnglishRules {
  static let oldForms: [Rule] =
    [
      Rule(
        "<day> of <month> last",
        [
          .maybe("the"), .token([.ordinal, .dayNumber], .day), .maybe("of"), .month, .maybe(.comma),
          .oneOf(["last", "next", "following"], .relation),
        ]
      ) { monthAndRelation($0) },
      Rule("<month> last", [.month, .oneOf(["last", "next", "following"], .relation)]) { found in
        found.isWord(found.before(), "in", "of", "since", "until", "till", "by", "from") ? monthAndRelation(found) : nil
      },
      Rule(
        "<day> ult.",
        [
          .maybe("the"), .token([.ordinal, .dayNumber], .day),
          .oneOf(["ult", "ultimo", "inst", "instant", "prox", "proximo"], .article),
        ]
      ) { found in
        // Of last month, of this one, of the next; "the 5th instant win" counts.
        guard (1...31).contains(found.value(.day)),
          !found.isWord(found[.article], "instant") || endsPhrase(found)
            || found.after().map({ isClauseWord($0, found) }) == true
        else { return nil }
        let month: Relation =
          found.isWord(found[.article], "ult", "ultimo")
          ? .last : found.isWord(found[.article], "prox", "proximo") ? .next : .this
        return .inside(PartialDate(day: found.value(.day)), of: .unit(.month, month))
      },
      Rule(
        "<day> <month> of the year of our Lord",
        [
          .maybe("the"), .any([.token([.dayNumber, .ordinal], .day)], [.spelledDay]), .maybe("day"), .maybe("of"),
          .month,
          .maybe(.comma), .maybe("in|of"), .maybe("the"), "year of our lord|year of grace", .token(.digits, .year),
        ]
      ) { found in
        guard (1..<2200).contains(found.value(.year)) else { return nil }
        return checked(
          PartialDate(year: found.value(.year), month: found.value(.month), day: found.value(.day)))
      },
      Rule(
        "the year of our Lord", [.maybe("the"), "year of our lord|year of grace|anno domini", .token(.digits, .year)]
      ) { found in
        (1..<2200).contains(found.value(.year)) ? .date(PartialDate(year: found.value(.year))) : nil
      },
      Rule(
        "<nth> Sunday of Advent",
        [
          .ordinal, .weekday, .oneOf(["of", "in", "after"], .article),
          .oneOf(["advent", "lent", "easter", "trinity"], .share),
          .maybe(.maybe("of|in"), .maybe(.comma), .year),
        ]
      ) { found in
        guard found.value(.weekday) == 7 else { return nil }
        return sunday(found.value(.ordinal), isBehind: found.isWord(found[.article], "after"), found)
      },
      Rule(
        "between Christmas and New Year",
        ["christmas|christmas day|xmas", "and", .maybe("the"), "new year", .maybe("'s day|'s eve|'s")]
      ) {
        found in
        guard found.isWord(found.before(), "between"), found.after()?.classes.contains(.year) != true else {
          return nil
        }
        let christmas = Meaning.holiday(.christmas, year: nil, nil)
        return .range(christmas, .shift(Quantity(7), .day, .after, from: .expression(christmas)))
      },
      Rule("in the new year", ["the new year"]) { found in
        // "will open in the new year": its first months. What opened then did so in some year that only the text knows.
        guard found.isWord(found.before(), "in"), isFollowedByNoName(found), looksAhead(found) else { return nil }
        return .portion(.early, .unit(.year, .next))
      },
    ]
    + saints.map { holiday, names in
      Rule(
        "the feast of \(holiday.rawValue)",
        [
          .oneOf(["feast", "eve", "vigil", "festival"] + (hasNight.contains(holiday) ? ["night"] : []), .article), "of",
          .maybe("the feast of"),
          .either(Element.alternatives(names).map { name(of: $0) }), .maybe(.maybe(.comma), .maybe("of|in"), .anyYear),
        ]
      ) { found in
        // "the feast of St Michael's church", "the feast of St Catherine of Siena"
        if found.isWord(found.after(), "'s", "of") { return nil }
        let day = Meaning.holiday(holiday, year: found.optional(.year), nil)
        return found.isWord(found[.article], "eve", "vigil")
          ? .shift(Quantity(1), .day, .before, from: .expression(day)) : day
      }
    }

  /// "will", "is due to" in the sentence, before it or close behind.
  private static func looksAhead(_ found: borrowing Match) -> Bool {
    var index = found.start
    while index > max(0, found.start - sentenceReach), !found.tokens[index].flags.contains(.sentenceStart) {
      index -= 1
      if isAhead(found.tokens[index], found) { return true }
    }
    let end = min(found.tokens.count, found.end + sentenceReach / 2)
    return found.tokens[found.end..<max(end, found.end)].prefix { !$0.flags.contains(.sentenceStart) }
      .contains { isAhead($0, found) }
  }

  private static func isAhead(_ token: Token, _ found: borrowing Match) -> Bool {
    token.classes.contains(.futureMarker) && !found.isWord(token, "can", "must", "should", "supposed", "effective")
  }

  private static func isFollowedByNoName(_ found: borrowing Match) -> Bool {
    found.after().map { !$0.flags.contains(.capitalised) && !$0.classes.contains(.year) } ?? true
  }

  /// Tokens.
  private static let sentenceReach = 16

  /// Feasts that are kept at night. Few, for "night" begins many an expression.
  private static let hasNight: Set<Holiday> = [.allSouls, .allSaints, .midsummerDay]

  /// What feasts are named after: a name alone ("St Michael") is a church or a man, and a day behind "the feast of".
  private static let saints: [(Holiday, String)] = [
    (.michaelmas, "st michael|saint michael|st michael the archangel|st michael and all angels|michaelmas"),
    (.allSaints, "all saints|all hallows"), (.allSouls, "all souls"),
    (.martinmas, "st martin|saint martin|martinmas"), (.candlemas, "the purification|candlemas"),
    (.ladyDay, "the annunciation"), (.epiphany, "the epiphany|epiphany"),
    (.midsummerDay, "st john the baptist|saint john the baptist|the nativity of st john the baptist|midsummer"),
    (.stStephensDay, "st stephen|saint stephen"), (.stGeorgesDay, "st george|saint george"),
    (.stDavidsDay, "st david|saint david"), (.stAndrewsDay, "st andrew|saint andrew"),
    (.stNicholasDay, "st nicholas|saint nicholas"), (.stPatricksDay, "st patrick|saint patrick"),
    (.stLucysDay, "st lucy|saint lucy"), (.stBartholomewsDay, "st bartholomew|saint bartholomew"),
    (.stLawrencesDay, "st lawrence|saint lawrence|st laurence"),
    (.stMaryMagdalenesDay, "st mary magdalene|saint mary magdalene|st mary magdalen"),
    (.stCatherinesDay, "st catherine|saint catherine|st katherine"), (.stLukesDay, "st luke|saint luke"),
    (.stMarksDay, "st mark|saint mark"), (.assumption, "the assumption"), (.lammas, "lammas"),
    (.holyInnocents, "the holy innocents|holy innocents"), (.corpusChristi, "corpus christi"),
    (.pentecost, "pentecost"), (.ascensionDay, "the ascension"),
  ]

  /// "On the 11th of November last he was tried": the one before, and not "last year" or "last in the race".
  private static func monthAndRelation(_ found: borrowing Match) -> Meaning? {
    guard let month = found[.month], month.flags.contains(.capitalised), let relation = found.relation else {
      return nil
    }
    let goesOn = found.isWord(
      found.after(), "and", "he", "she", "they", "it", "we", "i", "when", "but", "at", "by", "while")
    guard endsPhrase(found) || goesOn || relation != .following && found.has(.day) && found.isWord(found.after(), "the")
    else { return nil }
    let date = PartialDate(month: Int(month.value), day: found.optional(.day))
    guard checked(date) != nil else { return nil }
    return .named(date, relation == .last ? .thisPast : relation == .next ? .thisComing : .following)
  }

  /// Sundays of the church's year: Advent has four, the last of them before Christmas; those of Lent, after Easter and after
  /// Trinity lie so many days from Easter.
  private static func sunday(_ number: Int, isBehind: Bool, _ found: borrowing Match) -> Meaning? {
    let season = found[.share]
    let year = found.optional(.year)
    func day(_ days: Int, from anchor: Meaning) -> Meaning {
      days == 0 ? anchor : .shift(Quantity(abs(days)), .day, days < 0 ? .before : .after, from: .expression(anchor))
    }
    let easter = Meaning.holiday(.easter, year: year, nil)
    if found.isWord(season, "advent"), !isBehind, (1...4).contains(number), year ?? 2000 > 1582 {
      return day(
        7 * (number - 4),
        from: .weekdayBeside(7, .before, from: .expression(.holiday(.christmas, year: year, nil))))
    }
    if found.isWord(season, "lent"), !isBehind, (1...6).contains(number) { return day(7 * number - 49, from: easter) }
    if found.isWord(season, "easter"), isBehind, (1...6).contains(number) { return day(7 * number, from: easter) }
    if found.isWord(season, "trinity"), isBehind, (1...27).contains(number) {
      return day(56 + 7 * number, from: easter)
    }
    return nil
  }
}
