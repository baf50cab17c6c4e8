/// Two dates that share what only one of them says: "10-12 October 1952", "March 5-9, 1918", "1979-89", "264 to 241 BC".
extension EnglishRules {
  static let ranges: [Rule] = [
    Rule(
      "<day>-<day> <month>",
      [
        .maybe("the"), .day, .until, .maybe("the"), .token([.dayNumber, .ordinal], .day2), .maybe("of"), .month,
        .maybe(.comma),
        .maybe(.any([.maybe("of|in"), .anyYear, .maybe(.era)], [.maybe("of|in"), .token([.cardinal], .year), .era])),
      ]
    ) { found in
      guard found[.month]!.flags.contains(.capitalised) || !found[.month]!.classes.contains(.ambiguous) else {
        return nil
      }
      return span(found, firstMonth: found.value(.month), secondMonth: found.value(.month))
    },
    Rule(
      "<month> <day>-<day>",
      [
        .month, .maybe("the"), .day, .until, .maybe("the"), .token([.dayNumber, .ordinal], .day2),
        .maybe(.maybe(.comma), .anyYear, .maybe(.era)),
      ]
    ) { found in
      guard found[.month]!.flags.contains(.capitalised) || !found[.month]!.classes.contains(.ambiguous) else {
        return nil
      }
      // "April 5 and 6 people": the second number counts something else.
      if !found.has(.year), let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found),
        after.word == 0 || after.classes.contains(.unit)
      {
        return nil
      }
      return span(found, firstMonth: found.value(.month), secondMonth: found.value(.month))
    },
    Rule(
      "<month> <day> - <month> <day>, <year>",
      [
        .month, .day, .maybe(.comma), .until, .token(.month, .month2), .token([.dayNumber, .ordinal], .day2),
        .maybe(.maybe(.comma), .anyYear, .maybe(.era)),
      ]
    ) { betweenMonths($0) },
    Rule(
      "<day> <month> - <day> <month> <year>",
      [
        .day, .maybe("of"), .month, .until, .maybe("the"), .token([.dayNumber, .ordinal], .day2), .maybe("of"),
        .token(.month, .month2), .maybe(.maybe(.comma), .maybe("of|in"), .anyYear, .maybe(.era)),
      ]
    ) { betweenMonths($0) },
    Rule(
      "<month> - <month> <year>",
      [.month, .until, .token(.month, .month2), .maybe(.any([.comma], ["of|in"])), .anyYear]
    ) { found in
      guard found[.month]!.flags.contains(.capitalised), found[.month2]!.flags.contains(.capitalised),
        !isMovedThen(found)
      else { return nil }
      return span(found, firstMonth: found.value(.month), secondMonth: found.value(.month2))
    },
    Rule(
      "<season> - <season> <year>",
      [.maybe("the"), .season, .until, .maybe("the"), .token(.season, .month2), .maybe("of|in"), .anyYear]
    ) { found in
      guard var first = season(found), let second = found[.month2].flatMap({ Season(rawValue: $0.value) }) else {
        return nil
      }
      var last = PartialDate(year: found.value(.year))
      last.season = second
      first.year = found.value(.year)
      return joined(found, .date(first), .date(last))
    },
    Rule(
      "week <n> to week <n>",
      [
        "week", .token([.dayNumber, .twoDigits], .number), .until, .maybe("week"),
        .token([.dayNumber, .twoDigits], .number2), .maybe(.maybe("of|in"), .year),
      ]
    ) { found in
      // The number of a week alone can be of a season or a pregnancy; of two that bound a time, or with a year, hardly.
      guard found.has(.year) || found.isWord(found.before(), "between", "from"),
        (1...53).contains(found.value(.number)),
        (1...53).contains(found.value(.number2))
      else { return nil }
      var first = PartialDate(year: found.optional(.year))
      var last = first
      (first.week, last.week) = (found.value(.number), found.value(.number2))
      return joined(found, .date(first), .date(last))
    },
    Rule("<year>-<yy>", [.year, .until, .any([.token(.twoDigits, .year2)], [.token(.shortYear, .year2)])]) { found in
      // 1915-17, 1999/00 and 2010-11; close together, or "1998 to '99".
      let first = found.value(.year)
      let second = found.value(.year2)
      guard found[.year]!.classes.contains(.digits),
        found[.until]!.classes.contains(.dash) || found[.year2]!.classes.contains(.shortYear),
        !(found[.until]!.flags.contains(.spaced) && found[.until]!.classes.contains(.dash))
      else { return nil }
      let last = first - first % 100 + second + (second < first % 100 ? 100 : 0)
      guard last > first, last - first < 60, !(found.after()?.classes.contains(.dash) ?? false) else { return nil }
      return joined(found, .date(PartialDate(year: first)), .date(PartialDate(year: last)))
    },
    Rule("<year>-<y>", [.year, .close, .until, .close, .token(.dayNumber, .year2)]) { found in
      // "A charter of 1094–5", "built 1911-2".
      let first = found.value(.year)
      let second = found.value(.year2)
      guard found[.year]!.classes.contains(.digits), found[.until]!.classes.contains(.dash),
        found[.year2]!.end - found[.year2]!.start == 1, (1000..<2100).contains(first), second > first % 10,
        endsPhrase(found) || found.after()?.flags.contains(.isWord) == true,
        found.after()?.classes.contains(.unit) != true,
        first >= 1700 || found.isWord(found.before(), "in", "of", "from", "since", "between", "about", "circa", "c")
      else { return nil }
      return .range(.date(PartialDate(year: first)), .date(PartialDate(year: first - first % 10 + second)))
    },
    Rule(
      "<year>-<year>", [.maybe("the years|years"), .year, .until, .token(.year, .year2)]
    ) { found in
      let first = found.value(.year)
      let last = found.value(.year2)
      // "Between 1500 and 2000 people marched".
      guard found[.year]!.classes.contains(.digits), found[.year2]!.classes.contains(.digits), last > first,
        !isCount(found)
      else { return nil }
      return joined(found, .date(PartialDate(year: first)), .date(PartialDate(year: last)))
    },
    Rule(
      "<n>-<n> BC",
      [
        .token([.threeDigits, .cardinal], .year), .maybe(.token(.era, .fiscal)), .until,
        .token([.threeDigits, .cardinal], .year2), .era,
      ]
    ) { found in
      guard found.value(.era) < 0, found[.year]!.classes.contains(.digits), found.value(.year) > 0 else { return nil }
      return joined(
        found, .date(PartialDate(year: 1 - found.value(.year))), .date(PartialDate(year: 1 - found.value(.year2))))
    },
    Rule(
      "<nth> and <nth> centuries",
      [
        .maybe("the"), .ordinal, .maybe(.dash), .maybe("century"), .until, .maybe("the"), .token(.ordinal, .day2),
        .maybe(.dash), .oneOf(["century", "centuries"], .unit), .maybe(.era),
      ]
    ) { found in
      let first = found.value(.ordinal)
      let second = found.value(.day2)
      let isBefore = found.optional(.era) ?? 1 < 0
      guard first > 0, second > 0, first < 100, second < 100, isBefore ? first > second : first < second else {
        return nil
      }
      var (begin, end) = (PartialDate(), PartialDate())
      (begin.century, end.century) = isBefore ? (-first, -second) : (first, second)
      return joined(found, .date(begin), .date(end))
    },
    Rule("the <decade> and <decade>", [.maybe("the"), .decade, .until, .maybe("the"), .token(.decade, .year2)]) {
      found in
      guard let first = decade(found), let second = found[.year2] else { return nil }
      var last = PartialDate()
      last.decade = Int(second.value)
      last.decadeIsShort = second.extra == 1
      if case .date(let begin) = first, let decade = begin.decade, !begin.decadeIsShort, last.decadeIsShort {
        (last.decade, last.decadeIsShort) = (decade - decade % 100 + Int(second.value), false)
      }
      return joined(found, first, .date(last))
    },
  ]

  /// "3 May to 9 June 2014"; but "renewed its mandate on July 30 until August 31" on the one, up to the other.
  private static func betweenMonths(_ found: borrowing Match) -> Meaning? {
    if found.isWord(found.before(), "on"), found.isWord(found[.until], "until", "till", "through") { return nil }
    if isMovedThen(found) { return nil }
    return span(found, firstMonth: found.value(.month), secondMonth: found.value(.month2))
  }

  /// "Extended in March to November 2019", "moved on 3 May to 9 June": when that was done, and to what.
  private static func isMovedThen(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.before(), "in", "on"), found.isWord(found[.until], "to", "until", "till") else {
      return false
    }
    return found.before(2)?.isWord(EnglishMovedDates.moving, in: found.text) == true
      || found.before(3)?.isWord(EnglishMovedDates.moving, in: found.text) == true
  }

  /// Two days or months that share a month or a year.
  static func span(
    _ found: borrowing Match, firstMonth: Int, secondMonth: Int, isRange: Bool = false
  ) -> Meaning? {
    var first = PartialDate(month: firstMonth, day: found.optional(.day))
    var last = PartialDate(month: secondMonth, day: found.optional(.day2))
    if let year = found[.year] {
      last.year = Int(year.value)
      last.yearIsShort = year.classes.contains(.shortYear)
      if found.optional(.era) ?? 1 < 0 { last.year = 1 - Int(year.value) }
      first.year = last.year
      first.yearIsShort = last.yearIsShort
      // "November-February 2017" began the year before.
      let isBackwards = (firstMonth, first.day ?? 0) > (secondMonth, last.day ?? 0)
      if isBackwards, let year = last.year { first.year = year - 1 }
    } else if firstMonth == secondMonth, let begin = first.day, let end = last.day, begin >= end {
      return nil
    }
    guard let begin = checked(first), let end = checked(last) else { return nil }
    return isRange ? .range(begin, end) : joined(found, begin, end)
  }

  /// A range, or a pair when "and" or "or" joins them without "between".
  static func joined(_ found: borrowing Match, _ first: Meaning, _ last: Meaning) -> Meaning {
    let isPair = found.isWord(found[.until], "and", "or") && !found.isWord(found.before(), "between")
    return isPair ? .pair(first, last) : .range(first, last)
  }
}
