import Chronology

/// The forms in which pages write dates.
extension DateScanner {
  func date(at index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    // No part of a longer run like "1.2.3.4.2020" or "a-2020-01-02".
    switch first.kind {
    case .number:
      return yearFirst(index) ?? dayMonthName(index) ?? vietnamese(index) ?? numeric(index)
    case .word:
      return first.value > 0 ? monthName(index) : nil
    case .mark:
      return nil
    }
  }

  private func isYear(_ token: Token) -> Bool { token.digits == 4 && (1800...2199).contains(token.value) }

  /// The year of a token of four digits, or of two after the mark of an elision or within a full numeric date.
  ///
  /// - Parameter month: tells the calendar that the year is counted in, where its name does.
  private func year(_ index: Int, twoDigits: Bool = false, month: Int = 0) -> Int? {
    guard let token = token(index), token.kind == .number else { return nil }
    switch DateNames.Calendar(month: month) {
    case .persian: return token.digits == 4 && (1370...1500).contains(token.value) ? token.value : nil
    case .buddhist where token.digits == 4 && (2500...2699).contains(token.value): return token.value - 543
    case .buddhist where token.digits == 2 && (50...99).contains(token.value): return 1957 + token.value
    default: break
    }
    if isYear(token) { return token.value }
    // Two digits: a window that the century of the web and the one before it share out at 70, as POSIX does at 69.
    if twoDigits, token.digits == 2 { return token.value < 70 ? 2000 + token.value : 1900 + token.value }
    return nil
  }

  /// - Parameter month: 1 to 12, or a month's name as `DateNames.month` gives it, which tells the calendar.
  private func made(
    _ year: Int, _ month: Int?, _ day: Int?, ambiguous: Bool = false, order: StatedDate.Order? = nil, next: Int
  ) -> (StatedDate, Int)? {
    guard let month else { return nil }
    if DateNames.Calendar(month: month) == .persian {
      // A Persian month covers parts of two of ours: without its day it is none of them.
      guard let day, let converted = PersianCalendar.day(year: year, month: month % 100, day: day) else { return nil }
      return (
        StatedDate(year: converted.year, month: converted.month, day: converted.dayOfMonth, range: 0..<0), next
      )
    }
    let number = month % 100
    guard (1...12).contains(number) else { return nil }
    if let day, !(1...31).contains(day) { return nil }
    let date = StatedDate(
      year: year, month: number, day: day, isAmbiguous: ambiguous, order: order, range: 0..<0)
    if day != nil, date.calendarDay == nil { return nil }
    return (date, next)
  }

  /// 2020-03-05, 2020/3/5, 2020.03.05, 20200305T…, 2020年3月5日, 2020년 3월 5일, 2020 March 5, 1399/04/02
  private func yearFirst(_ index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    if first.digits == 8, (18_000_101...21_991_231).contains(first.value) {
      let followed = token(index + 1).map {
        $0.kind == .word && adjacent(index, index + 1) && bytes[$0.start] | 0x20 == 0x74
      }
      if followed ?? false {
        return made(first.value / 10000, first.value / 100 % 100, first.value % 100, next: index + 1)
      }
      return nil
    }
    let isPersian = first.digits == 4 && (1370...1450).contains(first.value)
    guard isYear(first) || isPersian else { return nil }
    if isMark(index + 1, "-/.") || begins(index + 1, ["年", "년"]), let month = token(index + 2),
      month.kind == .number, month.digits <= 2
    {
      let sign = tokens[index + 1]
      guard let between = token(index + 3), between.kind != .number, let day = token(index + 4), day.kind == .number,
        day.digits <= 2,
        between.kind == .mark && between.value == sign.value && sign.value != 0 || begins(index + 3, ["月", "월"])
      else { return nil }
      let next = begins(index + 5, ["日", "号", "號", "일"]) ? index + 6 : index + 5
      // No date of the Middle Ages stands so on a page.
      if isPersian { return sign.value == 0x2E ? nil : made(first.value, 100 + month.value, day.value, next: next) }
      return made(first.value, month.value, day.value, next: next)
    }
    var name = isMark(index + 1, ".") ? index + 2 : index + 1
    // Latvian "2020. gada 5. martā".
    if isWord(name, ["gada"]), let day = token(name + 1), day.digits > 0, day.digits <= 2 {
      let behind = isMark(name + 2, ".") ? name + 3 : name + 2
      guard let month = token(behind), month.kind == .word, month.value > 0 else { return nil }
      return made(first.value, month.value, day.value, next: behind + 1)
    }
    // Lithuanian "2020 m. kovo 5 d.".
    if isWord(name, ["m"]) { name += isMark(name + 1, ".") ? 2 : 1 }
    if let month = token(name), month.kind == .word, month.value > 0, let day = token(name + 1), day.digits > 0,
      day.digits <= 2
    {
      return made(first.value, month.value, day.value, next: name + 2)
    }
    return nil
  }

  /// 5 March 2020, 5. März 2020, 5th of March, 2020, 5-Mar-2020, 5 de marzo de 2020, 5 марта 2020 г., ۲ تیر ۱۳۹۹
  private func dayMonthName(_ index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    guard first.digits <= 2, first.value >= 1, first.value <= 31 else { return nil }
    var next = index + 1
    if isOrdinal(next), adjacent(index, next) { next += 1 }
    while isMark(next, ".-/,'") || isFiller(next) {
      next += 1
      if next > index + 4 { return nil }
    }
    guard let month = token(next), month.kind == .word, month.value > 0 else { return nil }
    next += 1
    // Arabic papers give a month both its names: "24 نيسان / أبريل 2020".
    if isMark(next, "/"), let other = token(next + 1), other.kind == .word, other.value == month.value { next += 2 }
    while isMark(next, ".,-/'") || isFiller(next) {
      next += 1
      if next > index + 9 { return nil }
    }
    let short = isMark(next - 1, "'-/") || next == index + 2
    guard let year = year(next, twoDigits: short, month: month.value) else { return nil }
    // "11 Mar 20:15" is a time and no year.
    if tokens[next].digits == 2, isMark(next + 1, ":.h") { return nil }
    return made(year, month.value, first.value, next: next + 1)
  }

  private func isOrdinal(_ index: Int) -> Bool {
    isWord(index, ["st", "nd", "rd", "th", "er", "re", "e", "o", "a"]) || begins(index, ["ème", "º", "ª", "°"])
  }

  private func isFiller(_ index: Int) -> Bool {
    guard let token = token(index), token.value == 0 else { return false }
    return isWord(index, ["of", "de", "del", "do", "di", "le", "d"]) || begins(index, ["’"])
  }

  /// 5 tháng 3, 2020; ngày 5 tháng 3 năm 2020
  private func vietnamese(_ index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    guard first.digits <= 2, begins(index + 1, ["tháng", "Tháng"]), let month = token(index + 2), month.digits > 0,
      month.digits <= 2
    else { return nil }
    let next = isMark(index + 3, ",/-") || begins(index + 3, ["năm"]) ? index + 4 : index + 3
    guard let year = year(next) else { return nil }
    return made(year, month.value, first.value, next: next + 1)
  }

  /// March 5, 2020; March 5th 2020; March 2020; Mar. 5, 2020
  private func monthName(_ index: Int) -> (StatedDate, Int)? {
    let month = tokens[index].value
    var next = index + 1
    while isMark(next, ".,-/") || isFiller(next) {
      next += 1
      if next > index + 3 { return nil }
    }
    guard let number = token(next), number.kind == .number else { return nil }
    if number.digits == 4 {
      // "30 February 2020" is no date at all, and not the month either.
      if index > 0, tokens[index - 1].kind == .number, tokens[index - 1].digits <= 2 { return nil }
      guard let year = year(next, month: month) else { return nil }
      return made(year, month, nil, next: next + 1)
    }
    guard number.digits <= 2, (1...31).contains(number.value) else { return nil }
    let day = number.value
    next += 1
    if isOrdinal(next), adjacent(next - 1, next) { next += 1 }
    let afterDay = next
    while isMark(next, ".,-/'") || isFiller(next) {
      next += 1
      if next > afterDay + 2 { return nil }
    }
    if let year = year(next, twoDigits: isMark(next - 1, "'-/"), month: month) {
      return made(year, month, day, next: next + 1)
    }
    // "March 5, 10:30 am, 2020" and "Mar 5 10:30:00 UTC 2020"
    if let (_, after) = clock(next) {
      var later = after
      while let word = token(later), word.kind == .word || isMark(later, ",+"), later < after + 3 { later += 1 }
      if let year = year(later) { return made(year, month, day, next: later + 1) }
    }
    return nil
  }

  /// 5/3/2020, 5.3.2020, 05-03-2020, 5.3.20, 05 | 03 | 2020
  private func numeric(_ index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    guard first.digits <= 2, isMark(index + 1, "./-|"), let second = token(index + 2), second.kind == .number,
      second.digits <= 2, isMark(index + 3, "./-|"), tokens[index + 3].value == tokens[index + 1].value,
      let third = token(index + 4)
    else { return nil }
    let isTight = adjacent(index, index + 1) && adjacent(index + 2, index + 3)
    // Set apart by spaces on both sides, as designers like it, only in full: three numbers so may be anything.
    let isWide =
      first.digits == 2 && second.digits == 2 && third.digits == 4 && !adjacent(index, index + 1)
      && !adjacent(index + 1, index + 2) && !adjacent(index + 2, index + 3) && !adjacent(index + 3, index + 4)
    guard isTight || isWide else { return nil }
    // A longer run of the same mark is a version, an address or a phone number.
    if index > 0, adjacent(index - 1, index), tokens[index - 1].kind != .word,
      tokens[index - 1].value == tokens[index + 1].value
    {
      return nil
    }
    if isMark(index + 5, "./-|"), adjacent(index + 4, index + 5), let more = token(index + 6), more.kind == .number,
      adjacent(index + 5, index + 6)
    {
      return nil
    }
    guard let year = year(index + 4, twoDigits: third.digits == 2) else { return nil }
    let (a, b) = (first.value, second.value)
    // With a number past 12 there is no choice; with dots the day stands first everywhere.
    if b > 12 { return made(year, a, b, order: .monthFirst, next: index + 5) }
    if isMark(index + 1, ".|") { return made(year, b, a, next: index + 5) }
    if a > 12 { return made(year, b, a, order: .dayFirst, next: index + 5) }
    let ambiguous = a != b
    return monthFirst
      ? made(year, a, b, ambiguous: ambiguous, next: index + 5)
      : made(year, b, a, ambiguous: ambiguous, next: index + 5)
  }
}
