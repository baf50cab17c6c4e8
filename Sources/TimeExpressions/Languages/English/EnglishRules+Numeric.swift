/// What dates in digits mean: "3/4/2010", "2018/19", "9/11".
extension EnglishRules {
  static func numericDate(_ found: borrowing Match) -> Meaning? {
    guard let token = found[.number],
      !found.isWord(found.before(), "version", "versions", "v", "release", "section", "chapter", "build")
    else { return nil }
    let (first, second) = (Int(token.extra >> 8 & 0xFF), Int(token.extra & 0xFF))
    var date = PartialDate(year: Int(token.value))
    date.yearIsShort = token.extra & 1 << 17 != 0
    if token.extra & 1 << 16 != 0 {
      (date.month, date.day) = (first, second)
    } else if first > 12 {
      (date.day, date.month, date.dayMonthOrder) = (first, second, .dayFirst)
    } else if second > 12 {
      (date.month, date.day, date.dayMonthOrder) = (first, second, .monthFirst)
    } else if token.extra & 1 << 18 != 0 {
      // Full stops between day, month and year are a day-first habit.
      (date.day, date.month) = (first, second)
    } else {
      (date.month, date.day) = (first, second)
      if first != second { date.dayMonthOrder = .ambiguous }
    }
    return checked(date)
  }

  static func numericPair(_ found: borrowing Match) -> Meaning? {
    guard let token = found[.number] else { return nil }
    let (first, second) = (Int(token.value), Int(token.extra))
    // "on the night of 31 December 1943/1 January": the slash parts two dates.
    if first >= 1000, found.after()?.classes.contains(.month) == true { return nil }
    // "2018/19", "1999/00": a season or a year of business. "2010/11" can be a month too, which the two years hold.
    if first >= 1900, first < 2200, second == (first + 1) % 100 {
      return .range(.date(PartialDate(year: first)), .date(PartialDate(year: first + 1)))
    }
    if first >= 1900, first < 2200, second >= 1, second <= 12 { return .date(PartialDate(year: first, month: second)) }
    if second >= 1900, second < 2200, first >= 1, first <= 12 { return .date(PartialDate(year: second, month: first)) }
    // 9/11 stands for its day even where it could be a fraction.
    if first == 9, second == 11, !found.isWord(found.before(), "on", "by", "from", "to", "until") {
      return .holiday(.september11, year: 2001, nil)
    }
    let isLed =
      found.isWord(found.first, "this")
      || found.isWord(
        found.before(), "on", "by", "since", "until", "from", "dated", "till", "before", "after", "between", "to",
        "this")
      || found.before()?.classes.contains(.weekday) == true
      || found.before()?.classes.contains(.comma) == true && found.before(2)?.classes.contains(.weekday) == true
      || isEndOfNumericRange(found)
    // Shares of 2, 3, 4, 8 … are no days.
    let isFraction = first < second && second <= 16 || first == 24 && second == 7
    let isPlainDay = first >= 1 && first <= 12 && second > 12 && second <= 31 && second != 16
    guard isLed || isPlainDay && !isFraction else { return nil }
    if found.isWord(found.after(), "percent", "inch", "inches", "point", "points", "of") { return nil }
    var date = PartialDate()
    if first > 12 {
      (date.day, date.month) = (first, second)
    } else {
      (date.month, date.day) = (first, second)
      if second <= 12, first != second { date.dayMonthOrder = .ambiguous }
    }
    return checked(date)
  }

  /// "10/1-11/7", "5/1-5/7/2020": one of two that a hyphen joins.
  private static func isEndOfNumericRange(_ found: borrowing Match) -> Bool {
    if found.before()?.classes.contains(.dash) == true, found.before(2)?.classes.contains(.numericPair) == true {
      return found.isWord(found.before(3), "between", "from")
    }
    return found.after()?.classes.contains(.dash) == true && found.after(2)?.classes.contains(.numericDate) == true
  }
}
