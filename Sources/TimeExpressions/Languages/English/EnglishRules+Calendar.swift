/// Dates that name days and months: "3 May 1985", "May 3", "Monday the 21st", "2010-02-22".
enum EnglishRules {}

extension EnglishRules {
  static let calendar: [Rule] = [
    // Friday, May 3rd, 1985; May 3 of that year is joined later.
    Rule(
      "<month> <day> <year>",
      [
        .maybe(.weekday, .maybe(.token([.comma, .period], .mark))), .month, .maybe("the"), .spelledDay, .maybe("day"),
        .maybe(.comma),
        .maybe("of"),
        .maybe("the year"), .anyYear, .maybe(.era),
      ]
    ) { found in
      if found[.day]?.classes.contains(.spelledDay) == true, found[.year]?.classes.contains(.digits) == false,
        found[.day]!.value > 31
      {
        return nil
      }
      return date(found)
    },
    Rule(
      "<day> <month> <year>",
      [
        .maybe(.weekday, .maybe(.comma)), .maybe("the"), .spelledDay, .maybe(.dash), .maybe("day"), .maybe("of"),
        .month,
        .maybe(.dash), .maybe(.comma), .maybe("of|in"), .anyYear, .maybe(.era),
      ]
    ) { date($0) },
    Rule("<day> <month> of <yy>", [.maybe("the"), .day, .maybe("of"), .month, "of", .token(.twoDigits, .year)]) {
      found in
      found.value(.year) > 31 ? date(found, shortYear: true) : nil
    },
    Rule("<month>-<day>-<year>", [.month, .dash, .close, .day, .dash, .close, .year]) { date($0) },
    Rule("<yyyy> <mm> <dd>", [.year, .token(.monthNumber, .month), .token(.dayNumber, .day)]) { found in
      let isWritten = found[.year]!.classes.contains(.digits) && found.end - found.start == 3
      guard isWritten, found[.month]!.end - found[.month]!.start == 2, found[.day]!.end - found[.day]!.start == 2,
        endsPhrase(found)
      else { return nil }
      return checked(PartialDate(year: found.value(.year), month: found.value(.month), day: found.value(.day)))
    },
    Rule("<day>-<month>-<yy>", [.day, .dash, .month, .dash, .token([.twoDigits], .year)]) { found in
      date(found, shortYear: true)
    },
    Rule(
      "<year> <month> <day>",
      [
        .year, .maybe(.any([.dash], [.comma], [.token(.slash, .mark)])), .month,
        .maybe(.any([.dash], [.token(.slash, .mark)])), .day,
      ]
    ) { found in
      guard found.first.classes.contains(.digits) else { return nil }
      return date(found)
    },
    Rule(
      "<month> <day>",
      [
        .maybe(.weekday, .maybe(.token([.comma, .period], .mark))), .month, .maybe(.dash), .maybe("the"), .day,
        .maybe("day"),
      ]
    ) { found in
      guard let month = found[.month], let day = found[.day], monthIsMeant(month, found, day) else { return nil }
      // "since September — the first time": a dash that parts.
      if found[.mark]?.classes.contains(.dash) == true, found[.mark]?.flags.contains(.spaced) == true { return nil }
      if countsNoun(found, day) { return nil }
      return date(found)
    },
    Rule(
      "<month> <spelled day>",
      [.maybe(.weekday, .maybe(.comma)), .month, .maybe("the"), .token([.ordinal, .spelledDay], .day)]
    ) { found in
      guard let month = found[.month], month.flags.contains(.capitalised) || !month.classes.contains(.ambiguous),
        !(found[.day]?.classes.contains(.spelledDay) == true && found.value(.day) < 10),
        !(found.after()?.classes.contains(.unit) ?? false), !countsNoun(found, found[.day]!)
      else { return nil }
      return date(found)
    },
    Rule(
      "<day> <month>",
      [
        .maybe(.weekday, .maybe(.comma)), .maybe("the"), .token([.dayNumber, .ordinal], .day), .maybe(.dash),
        .maybe("day"),
        .maybe("of"), .month,
      ]
    ) { found in
      guard let month = found[.month], monthIsMeant(month, found, found[.day]!) else { return nil }
      if month.classes.contains(.ambiguous), !month.flags.contains(.capitalised), found[.day]!.classes.contains(.digits)
      {
        return nil
      }
      return date(found)
    },
    Rule("<spelled day> <month>", [.maybe("the"), .token([.spelledDay], .day), .maybe("of"), .month]) { found in
      guard found.value(.day) >= 10, found[.month]!.flags.contains(.capitalised) else { return nil }
      return date(found)
    },
    Rule(
      "<month> <year>",
      [
        .maybe("the month of|month of"), .month,
        .maybe(.any([.comma], ["of|in"], [.dash], [.token(.period, .share)])), .maybe("the year"), .anyYear,
        .maybe(.era),
      ]
    ) { found in
      // "Sept. '14"; elsewhere a full stop ends the sentence.
      if found.has(.share), found[.month]?.classes.contains(.abbreviation) != true { return nil }
      guard let month = found[.month], !month.classes.contains(.ambiguous) || month.flags.contains(.capitalised)
      else { return nil }
      if isCount(found), !isYearBehindMonth(found) { return nil }
      return date(found)
    },
    Rule("<year> <month>", [.year, .maybe(.comma), .month]) { found in
      guard found[.year]!.classes.contains(.digits),
        found[.month]!.flags.contains(.capitalised) || !found[.month]!.classes.contains(.ambiguous),
        !(found.after()?.classes.contains(.dayNumber) ?? false)
      else { return nil }
      return date(found)
    },
    Rule("<month>", [.maybe("the month of|month of"), .month]) { found in
      guard let month = found[.month], bareMonthIsMeant(month, found) else { return nil }
      var date = PartialDate.month(Int(month.value))
      date.isIndefinite = isIndefiniteMonth(found)
      return .date(date)
    },
    Rule("<weekday>", [.weekday]) { found in
      guard let weekday = found[.weekday], weekdayIsMeant(weekday, found) else { return nil }
      if weekday.classes.contains(.plural) { return .set(Recurrence(.named(.weekday(Int(weekday.value)), nil))) }
      var date = PartialDate.weekday(Int(weekday.value))
      date.isIndefinite = isIndefinite(found)
      return .date(date)
    },
    Rule("numeric date", [.token(.numericDate, .number)]) { numericDate($0) },
    Rule("this <numeric date>", ["this", .token(.numericPair, .number)]) { found in
      // "this 5/12" is of this year; 2019/20 and 9/11 have their own, and "this 3/4 view" is a share.
      guard case .date(let date)? = numericPair(found), let day = date.day, date.year == nil, day > 4,
        endsPhrase(found) || found.after().map({ isClauseWord($0, found) }) == true
      else { return nil }
      return .named(date, .this)
    },
    // "September-2020-23", "23-2020-September": three fields that fit in one way only.
    Rule(
      "<month>-<year>-<day>",
      [
        .any(
          [.month, .close, .dash, .close, .year, .close, .dash, .close, .token(.dayNumber, .day)],
          [.token(.dayNumber, .day), .close, .dash, .close, .year, .close, .dash, .close, .month])
      ]
    ) { found in
      checked(PartialDate(year: found.value(.year), month: found.value(.month), day: found.value(.day)))
    },
    Rule("compact date", [.token(.compactDate, .number)]) { found in
      let value = found.value(.number)
      return checked(PartialDate(year: value / 10000, month: value / 100 % 100, day: value % 100))
    },
    Rule("<year>-<month>", [.year, .dash, .close, .token(.twoDigits, .month)]) { found in
      // 2010-02 is a month; 2010-11 and 1939-45 are read as ranges of years where they can be.
      guard found.last.start == found[.month]!.start, found[.month]!.classes.contains(.monthNumber),
        !(found[.mark]?.flags.contains(.spaced) ?? true), found.value(.month) <= found.value(.year) % 100
      else { return nil }
      return .date(PartialDate(year: found.value(.year), month: found.value(.month)))
    },
    Rule(
      "<yyyy>- <mm>",
      [.year, .close, .token([.dash, .slash], .mark), .token(.monthNumber, .month)]
    ) { found in
      // As some texts are cut: "2016- 11".
      guard found[.year]!.classes.contains(.digits), found[.month]!.flags.contains(.spaced),
        found[.month]!.end - found[.month]!.start == 2, endsPhrase(found)
      else { return nil }
      return .date(PartialDate(year: found.value(.year), month: found.value(.month)))
    },
    Rule("<mm>- <yyyy>", [.token(.monthNumber, .month), .close, .dash, .year]) { found in
      guard found[.year]!.flags.contains(.spaced), found[.year]!.classes.contains(.digits),
        found.before()?.classes.contains(.dash) != true, endsPhrase(found)
      else { return nil }
      return .date(PartialDate(year: found.value(.year), month: found.value(.month)))
    },
    Rule(
      "<weekday> <m>-<d>",
      [
        .weekday, .maybe(.comma),
        .any(
          [.token(.monthNumber, .month), .close, .token(.dash, .share), .close, .token(.dayNumber, .day)],
          [.token(.decimal, .number)]),
      ]
    ) { found in
      // The weekday decides which of the two is the month.
      guard endsPhrase(found) || found.after().map({ isClauseWord($0, found) }) == true else { return nil }
      var date = PartialDate(weekday: found.value(.weekday))
      if let number = found[.number] {
        // Tenths and hundredths of a decimal, back as written.
        let places = number.extra % 100 == 0 ? number.extra / 100 : number.extra / 10
        (date.month, date.day) = (Int(number.value), Int(places))
      } else {
        (date.month, date.day) = (found.value(.month), found.value(.day))
      }
      guard let month = date.month, let day = date.day, month >= 1, day >= 1, month <= 31, day <= 31,
        month <= 12 || day <= 12
      else { return nil }
      if month > 12 { (date.month, date.day) = (day, month) } else if day <= 12 { date.dayMonthOrder = .ambiguous }
      return checked(date)
    },
    Rule("<m>/<d>", [.token(.numericPair, .number)]) { numericPair($0) },
    Rule("<mm>-<yyyy>", [.token(.monthNumber, .month), .dash, .close, .year]) { found in
      guard found[.mark]?.flags.contains(.spaced) == false, !(found.before()?.classes.contains(.dash) ?? false),
        !isCaseNumber(found)
      else { return nil }
      return .date(PartialDate(year: found.value(.year), month: found.value(.month)))
    },
    Rule(
      "<d>/<month>/<year>",
      [.maybe(.token(.dayNumber, .day), .token(.slash, .share)), .month, .token(.slash, .share), .close, .year]
    ) { date($0) },
    Rule("<month>/<day>", [.month, .token(.slash, .share), .close, .token(.dayNumber, .day)]) { date($0) },
  ]

  // MARK: Meanings

  /// The fields of the match, or nil where the calendar has no such day.
  static func date(_ found: borrowing Match, shortYear: Bool = false) -> Meaning? {
    var date = PartialDate()
    date.weekday = found.optional(.weekday)
    date.month = found.optional(.month)
    date.day = found.optional(.day)
    if let year = found[.year] {
      date.year = Int(year.value)
      date.yearIsShort = shortYear || year.classes.contains(.shortYear)
    }
    if let era = found[.era], let year = date.year, era.value < 0 { date.year = 1 - year }
    // "30 February" is a date, of which only the month can be right.
    if date.month != nil, found[.month]?.classes.contains(.month) == true, let day = date.day, (29...31).contains(day) {
      return .date(date)
    }
    return checked(date)
  }

  static func checked(_ date: PartialDate) -> Meaning? {
    if let month = date.month, !(1...12).contains(month) { return nil }
    if let day = date.day {
      let longest = date.month.map { [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][$0 - 1] } ?? 31
      guard day >= 1, day <= longest else { return nil }
      if date.month == 2, day == 29, let year = date.year, !date.yearIsShort {
        guard year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) else { return nil }
      }
    }
    return .date(date)
  }

  // MARK: Guards

  /// "the second Monday of next month": the weekday is counted in the month that follows.
  static func isCountedWeekday(_ found: borrowing Match) -> Bool {
    guard found.isWord(found.after(), "of", "in") else { return false }
    let next = found.isWord(found.after(2), "the") ? found.after(3) : found.after(2)
    return next?.classes.isDisjoint(with: [.month, .this, .last, .next]) == false
  }

  /// "on a Friday", "one Saturday night", "a cold Tuesday afternoon": one of many; but not "in a Wednesday speech".
  static func isIndefinite(_ found: borrowing Match) -> Bool {
    if let after = found.after(), after.flags.contains(.isWord), !isClauseWord(after, found),
      !found.isWord(after, "of", "during", "this", "some", "someone", "two", "three", "my", "our", "last", "next")
    {
      return false
    }
    let before = found.before()
    // "that one Tuesday" is no other than that.
    if found.isWord(before, "one"), found.isWord(found.before(2), "that", "this", "the", "no") { return false }
    if found.isWord(before, "a", "any", "one") { return true }
    return found.isWord(found.before(2), "a", "one")
      && found.isWord(
        before, "cold", "hot", "warm", "wet", "dry", "rainy", "sunny", "grey", "gray", "quiet", "dark", "wintry",
        "windy", "snowy", "foggy", "misty", "dull", "typical", "busy", "fine", "bright", "lovely", "beautiful", "humid",
        "bitter", "freezing", "sweltering", "stormy", "crisp", "random", "normal", "ordinary", "given", "damp", "mild",
        "bleak", "drizzly")
  }

  /// "one January morning", "on a cold March night": a day of some year or other.
  private static func isIndefiniteMonth(_ found: borrowing Match) -> Bool {
    guard let after = found.after(), after.classes.contains(.partOfDay) || found.isWord(after, "day", "weekend") else {
      return false
    }
    return found.isWord(found.before(), "a", "an", "one")
      || found.isWord(found.before(2), "a", "an", "one") && found.before()?.word == 0
        && found.before()?.flags.contains(.capitalised) == false
  }

  static func weekdayIsMeant(_ weekday: Token, _ found: borrowing Match) -> Bool {
    let before = found.before()
    if before?.classes.isDisjoint(with: [.ordinal, .last]) == false, isCountedWeekday(found) { return false }
    // "the third Sunday of Advent" is counted in what only the reader knows.
    if before?.classes.contains(.ordinal) == true, found.isWord(found.before(2), "the"),
      found.isWord(found.after(), "of", "in", "after", "before", "since")
    {
      return false
    }
    let isLed =
      found.isWord(before, "on", "by", "until", "since", "from", "till", "of", "to", "through", "for", "week")
      || before?.classes.isDisjoint(with: [.this, .last, .next, .portion, .every, .partOfDay]) == false
    if weekday.classes.contains(.abbreviation) {
      guard weekday.flags.contains(.capitalised) else { return false }
      if found.isWord(weekday, "sun", "sat", "mon", "wed", "fri") {
        return isLed && !found.isWord(before, "of", "to", "for", "from", "by")
      }
      return true
    }
    guard weekday.flags.contains(.capitalised) else { return true }
    if before?.flags.contains(.capitalised) == true, !isLed,
      found.isWord(
        before, "black", "bloody", "sheffield", "ruby", "super", "cyber", "giving", "fat", "ash", "maundy", "palm",
        "shrove", "holy", "plough", "whit", "easter", "handsel", "mad", "casual", "freaky", "mothering", "rogation",
        "trinity", "advent", "remembrance", "low", "manic", "craven")
    {
      return false
    }
    if isWeekdayOfThing(found) { return false }
    // "Sunday Times", "Friday Mosque": a name goes on.
    if found.isWord(
      found.after(), "times", "telegraph", "mirror", "mail", "express", "mosque", "school", "herald", "post", "review")
    {
      return found.after()?.flags.contains(.capitalised) == false
    }
    return true
  }

  /// "Sunday school", "a Saturday job", "the Sunday papers", "the Monday Club": a kind of thing, or a name.
  private static func isWeekdayOfThing(_ found: borrowing Match) -> Bool {
    guard let after = found.after(), after.flags.contains(.isWord) else { return false }
    if !after.flags.contains(.capitalised) {
      return !found.isWord(found.before(), "on")
        && found.isWord(
          after, "school", "schools", "job", "jobs", "paper", "papers", "newspaper", "newspapers", "league", "leagues",
          "best", "roast", "supplement", "trading", "matinee", "matinees", "opening", "openings", "girl",
          "drivers", "driver", "pages", "lunches", "roasts", "markets", "services", "classes", "editions")
    }
    return found.isWord(found.before(), "the") && found.isName(after)
  }
}
