/// Dates of years before our era, or with few digits: "15 March 44 BC", "the autumn of 334 BC", "in March AD 410"; and
/// dates that two years or two days share: "6 January 1711/12", "3/4 March 1943".
extension EnglishRules {
  static let eras: [Rule] = [
    Rule(
      "<day> <month> <year> <era>",
      [
        .maybe("the"), .spelledDay, .maybe("of"), .month, .maybe(.comma), .maybe("of|in"),
        .token([.cardinal], .year), .era,
      ]
    ) { eraDate($0) },
    Rule(
      "<month> <day> <year> <era>",
      [.month, .maybe("the"), .spelledDay, .maybe(.comma), .maybe("of|in"), .token([.cardinal], .year), .era]
    ) { eraDate($0) },
    Rule("<month> <year> <era>", [.month, .maybe(.comma), .maybe("of|in"), .token([.cardinal], .year), .era]) {
      eraDate($0)
    },
    Rule("<month> <era> <year>", [.maybe(.day), .month, .maybe("of|in"), .era, .token([.cardinal], .year)]) { found in
      found.value(.era) > 0 && found[.era]!.flags.contains(.allCapitals) ? eraDate(found) : nil
    },
    Rule("<season> <year> <era>", [.maybe("the"), .season, .maybe("of|in"), .token([.cardinal], .year), .era]) {
      found in
      guard var date = season(found), let year = eraYear(found) else { return nil }
      date.year = year
      return .date(date)
    },
    Rule(
      "<season> <year>/<year> <era>",
      [.maybe(.maybe("the"), .season, .maybe("of|in")), .token(.numericPair, .number), .era]
    ) { found in
      // "the winter of 312/311 BC": a year that began in summer, as the Greeks counted. Its summer may be either's.
      guard let pair = found[.number], pair.value > 1, found.value(.era) < 0,
        pair.extra == pair.value - 1 || pair.extra == (pair.value - 1) % 100 || pair.extra == (pair.value - 1) % 10
      else { return nil }
      var (first, last) = (season(found) ?? PartialDate(), season(found) ?? PartialDate())
      (first.year, last.year) = (1 - Int(pair.value), 2 - Int(pair.value))
      switch first.season {
      case .autumn, .winter: return .date(first)
      case .spring: return .date(last)
      case .summer, nil: return .range(.date(first), .date(last))
      }
    },
    Rule(
      "<day> <month> <yyyy>/<yy>", [.maybe(.day, .maybe("of")), .month, .maybe(.day), .token(.numericPair, .number)]
    ) {
      found in
      // Where the year began in March, its first months had two numbers: the second is the one of today's reckoning.
      guard let pair = found[.number], found.has(.month), (1000..<1760).contains(pair.value),
        pair.extra == (pair.value + 1) % 100 || pair.extra == (pair.value + 1) % 10 || pair.extra == pair.value + 1,
        found.value(.month) <= 3
      else { return nil }
      return checked(
        PartialDate(year: Int(pair.value) + 1, month: found.value(.month), day: found.optional(.day)))
    },
    Rule("<season> <yyyy>/<yy>", [.maybe("the"), .season, .maybe("of|in"), .token(.numericPair, .number)]) { found in
      // "the winter of 2007/08" began in the first of the two years.
      guard let pair = found[.number], (1000..<2200).contains(pair.value), pair.extra == (pair.value + 1) % 100,
        var date = season(found), date.season == .winter
      else { return nil }
      date.year = Int(pair.value)
      return .date(date)
    },
    Rule("<d>/<d> <month> <year>", [.token(.numericPair, .number), .month, .maybe(.maybe(.comma), .year)]) { found in
      // "on the night of 3/4 March 1943".
      guard let pair = found[.number], pair.value >= 1, pair.extra == pair.value + 1, pair.extra <= 31 else {
        return nil
      }
      let month = found.value(.month)
      let year = found.optional(.year)
      guard let first = checked(PartialDate(year: year, month: month, day: Int(pair.value))),
        let last = checked(PartialDate(year: year, month: month, day: Int(pair.extra)))
      else { return nil }
      return .range(first, last)
    },
    Rule(
      "<day> <month> <year>/<day> <month> <year>",
      [.day, .month, .token(.numericPair, .number), .token(.month, .month2), .maybe(.maybe(.comma), .year)]
    ) { found in
      // "31 December 1943/1 January 1944".
      guard let pair = found[.number], (1000..<2200).contains(pair.value), (1...31).contains(pair.extra),
        let first = checked(
          PartialDate(year: Int(pair.value), month: found.value(.month), day: found.value(.day))),
        let last = checked(
          PartialDate(
            year: found.optional(.year) ?? Int(pair.value), month: found.value(.month2), day: Int(pair.extra)))
      else { return nil }
      return .range(first, last)
    },
  ]

  private static func eraYear(_ found: borrowing Match) -> Int? {
    let year = found.value(.year)
    guard year > 0, year < 10_000 else { return nil }
    return found.value(.era) < 0 ? 1 - year : year
  }

  private static func eraDate(_ found: borrowing Match) -> Meaning? {
    guard let year = eraYear(found), found[.month]?.flags.contains(.capitalised) == true else { return nil }
    return checked(PartialDate(year: year, month: found.value(.month), day: found.optional(.day)))
  }
}
