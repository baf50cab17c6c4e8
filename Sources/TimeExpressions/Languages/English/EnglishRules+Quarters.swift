/// Quarters and halves of years: "the third quarter of 1990", "Q3/2010", "the September quarter", "the first half of 1998".
extension EnglishRules {
  static let quarters: [Rule] = [
    Rule(
      "<nth> quarter",
      [
        .maybe("the|its|their|his|a"), .maybe(.fiscal, .maybe(.dash)), .ordinal, .maybe(.fiscal), .maybe(.dash),
        .oneOf(["quarter"], .unit), .maybe(.any(["of|in"], [.comma])), .maybe("the year"), .maybe(.fiscal),
        .maybe(.any([.anyYear])),
      ]
    ) { found in
      isOfCentury(found) ? nil : nthQuarter(found)
    },
    Rule(
      "<year> <nth> quarter",
      [
        .maybe("the"), .maybe(.fiscal), .anyYear, .maybe("the"), .maybe(.fiscal), .ordinal, .maybe(.dash),
        .oneOf(["quarter"], .unit),
      ]
    ) { found in
      nthQuarter(found)
    },
    Rule(
      "the <month> quarter",
      [.maybe("the"), .month, .oneOf(["quarter", "half"], .unit), .maybe(.maybe("of|in"), .anyYear)]
    ) { found in
      // "The September quarter" is named by its last month, which is no more than a third of it.
      guard found[.month]!.flags.contains(.capitalised), !found[.month]!.classes.contains(.abbreviation) else {
        return nil
      }
      let month = found.value(.month)
      var date = bareYear(found)
      if found.isWord(found[.unit], "half") {
        guard month % 6 == 0 else { return nil }
        date.half = month / 6
        return .date(date)
      }
      if month % 3 == 0 {
        date.quarter = month / 3
        return .date(date)
      }
      var first = date
      (first.month, date.month) = ((month + 9) % 12 + 1, month)
      if let year = date.year, first.month! > month { first.year = year - 1 }
      return .range(.date(first), .date(date))
    },
    Rule(
      "Q<n>",
      [
        .maybe(.year, .maybe(.dash)), .oneOf(["q", "h"], .mark), .close, .token(.monthNumber, .number),
        .maybe(.maybe(.any(["of"], [.token([.dash, .slash], .share)])), .anyYear),
      ]
    ) { found in
      guard let date = quarterOrHalf(found) else { return nil }
      if date.half != nil, date.year == nil {
        // "H1 results"; but "the H1 chip".
        let isThing = found.isWord(
          found.after(), "chip", "chips", "processor", "visa", "visas", "engine", "engines", "class", "model", "rocket",
          "tag", "tags", "blocker", "blockers", "headline", "heading", "receptor", "receptors")
        guard !isThing, found[.mark]?.flags.contains(.capitalised) == true else { return nil }
      }
      return .date(date)
    },
    Rule("Q<n>/<year>", [.oneOf(["q"], .mark), .close, .token(.numericPair, .number)]) { found in
      guard let pair = found[.number], (1...4).contains(pair.value), (1900..<2200).contains(pair.extra) else {
        return nil
      }
      var date = PartialDate(year: Int(pair.extra))
      date.quarter = Int(pair.value)
      return .date(date)
    },
    Rule(
      "<n>Q",
      [
        .token(.monthNumber, .number), .close, .oneOf(["q", "h"], .mark),
        .maybe(.maybe(.token(.apostrophe, .share)), .any([.anyYear], [.close, .token(.twoDigits, .year)])),
      ]
    ) { found in
      guard var date = quarterOrHalf(found), date.half == nil || found[.mark]!.flags.contains(.capitalised) else {
        return nil
      }
      // "3Q 99", of two digits without an apostrophe.
      if let year = date.year { date.yearIsShort = year < 100 }
      return .date(date)
    },
    Rule(
      "<nth> half",
      [
        .maybe("the"), .any([.ordinal], [.oneOf(["last"], .relation)]), .oneOf(["half"], .unit), "of",
        .maybe("the year|fiscal"), .anyYear,
      ]
    ) { found in
      let number = found.has(.relation) ? 2 : found.value(.ordinal)
      guard (1...2).contains(number) else { return nil }
      var date = bareYear(found)
      date.half = number
      return .date(date)
    },
  ]

  /// "the third fiscal quarter of 1990", "1990 third quarter".
  private static func nthQuarter(_ found: borrowing Match) -> Meaning? {
    guard (1...4).contains(found.value(.ordinal)) else { return nil }
    var date = bareYear(found)
    date.quarter = found.value(.ordinal)
    date.isFiscal = found.has(.fiscal)
    return .date(date)
  }

  /// "Q3", "2H", with the year where one stands beside it.
  private static func quarterOrHalf(_ found: borrowing Match) -> PartialDate? {
    let number = found.value(.number)
    var date = bareYear(found)
    if found.isWord(found[.mark], "q") {
      guard (1...4).contains(number) else { return nil }
      date.quarter = number
    } else {
      guard (1...2).contains(number) else { return nil }
      date.half = number
    }
    return date
  }

  /// The year that the words name, or none.
  private static func bareYear(_ found: borrowing Match) -> PartialDate {
    guard found.has(.year) else { return PartialDate() }
    var date = PartialDate(year: found.value(.year))
    date.yearIsShort = found[.year]!.classes.contains(.shortYear)
    return date
  }

  /// "the second quarter of the 10th century": a share of its years.
  private static func isOfCentury(_ found: borrowing Match) -> Bool {
    let next = found.isWord(found.after(), "the") ? 2 : 1
    return found.after(next)?.classes.contains(.ordinal) == true
      && (found.isWord(found.after(next + 1), "century") || found.isWord(found.after(next + 2), "century"))
  }
}
