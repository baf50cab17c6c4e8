/// Finds dates in text, over bytes, in one pass.
struct DateScanner {
  private let bytes: [UInt8]
  private let monthFirst: Bool
  private var tokens: [Token] = []

  private struct Token {
    enum Kind { case number, word, mark }
    var kind: Kind
    var start: Int
    var end: Int
    /// The number, or the mark's byte, or the month that the word names (0 when it names none).
    var value: Int
    var digits: Int { kind == .number ? end - start : 0 }
  }

  init(_ bytes: [UInt8], monthFirst: Bool) {
    self.bytes = bytes
    self.monthFirst = monthFirst
  }

  mutating func scan() -> [StatedDate] {
    guard bytes.contains(where: \.isASCIIDigit) else { return [] }
    tokenize()
    var found: [StatedDate] = []
    var index = 0
    while index < tokens.count {
      if let (date, next) = date(at: index) {
        var date = date
        let end = addTime(to: &date, at: next)
        date.range = tokens[index].start..<tokens[end - 1].end
        found.append(date)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Tokens

  private mutating func tokenize() {
    tokens.reserveCapacity(bytes.count / 4)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if byte.isASCIIDigit {
        var value = 0
        while index < bytes.count, bytes[index].isASCIIDigit {
          if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        tokens.append(Token(kind: .number, start: start, end: index, value: value))
      } else if isWordByte(index) {
        while index < bytes.count, isWordByte(index) { index += 1 }
        tokens.append(Token(kind: .word, start: start, end: index, value: month(start..<index)))
      } else if byte <= 0x20 || byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 {
        index += byte <= 0x20 ? 1 : 2
      } else if byte >= 0x80 {
        // A sign of several bytes: a dash counts as "-", every other as a separator of no meaning.
        let isDash =
          byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
          && (0x90...0x95).contains(bytes[index + 2])
        index += 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        tokens.append(Token(kind: .mark, start: start, end: index, value: isDash ? 0x2D : 0))
      } else {
        index += 1
        tokens.append(Token(kind: .mark, start: start, end: index, value: Int(byte)))
      }
    }
  }

  private func isWordByte(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte.isASCIILetter { return true }
    if byte < 0xC2 { return byte >= 0x80 && byte < 0xC0 && index > 0 && isContinuationOfWord(index) }
    if byte == 0xC2 || byte == 0xE2 { return false }
    // Ideographs and kana stand beside numbers without being words of a date; 年 月 日 are read apart.
    return byte < 0xE2 || byte == 0xE1 || (0xEA...0xED).contains(byte)
  }

  private func isContinuationOfWord(_ index: Int) -> Bool {
    var lead = index - 1
    while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    let byte = bytes[lead]
    return byte >= 0xC3 && byte != 0xE2 && (byte < 0xE2 || (0xEA...0xED).contains(byte))
  }

  private func month(_ range: Range<Int>) -> Int {
    guard range.count >= 3, range.count <= 24 else { return 0 }
    let word = String(decoding: bytes[range], as: UTF8.self).lowercased()
    return DateNames.month(word[...]) ?? 0
  }

  // MARK: Dates

  private func token(_ index: Int) -> Token? { index < tokens.count ? tokens[index] : nil }

  private func isMark(_ index: Int, _ characters: StaticString) -> Bool {
    guard let token = token(index), token.kind == .mark else { return false }
    for offset in 0..<characters.utf8CodeUnitCount where Int(characters.utf8Start[offset]) == token.value {
      return true
    }
    return false
  }

  private func adjacent(_ left: Int, _ right: Int) -> Bool {
    right < tokens.count && tokens[left].end == tokens[right].start
  }

  private func isYear(_ token: Token) -> Bool { token.digits == 4 && (1800...2199).contains(token.value) }

  /// The year of a token of four digits, or of two after the mark of an elision or within a full numeric date.
  private func year(_ index: Int, twoDigits: Bool = false) -> Int? {
    guard let token = token(index), token.kind == .number else { return nil }
    if isYear(token) { return token.value }
    // Two digits: a window that the century of the web and the one before it share out at 70, as POSIX does at 69.
    if twoDigits, token.digits == 2 { return token.value < 70 ? 2000 + token.value : 1900 + token.value }
    return nil
  }

  private func date(at index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    // No part of a longer run like "1.2.3.4.2020" or "a-2020-01-02".
    switch first.kind {
    case .number:
      return yearFirst(index) ?? dayMonthName(index) ?? numeric(index)
    case .word:
      return first.value > 0 ? monthName(index) : nil
    case .mark:
      return nil
    }
  }

  private func made(_ year: Int, _ month: Int?, _ day: Int?, ambiguous: Bool = false, next: Int) -> (StatedDate, Int)? {
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...31).contains(day) { return nil }
    }
    let date = StatedDate(year: year, month: month, day: day, isAmbiguous: ambiguous, range: 0..<0)
    if day != nil, date.calendarDay == nil { return nil }
    return (date, next)
  }

  /// 2020-03-05, 2020/3/5, 2020.03.05, 20200305T…, 2020年3月5日, 2020 March 5
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
    guard isYear(first) else { return nil }
    if isMark(index + 1, "-/.") || isCJKMark(index + 1, 0xB9, 0xB4), let month = token(index + 2),
      month.kind == .number,
      month.digits <= 2
    {
      let sign = tokens[index + 1].value
      if tokens.indices.contains(index + 3), tokens[index + 3].value == sign || isCJKMark(index + 3, 0x9C, 0x88),
        tokens[index + 3].kind == .mark, let day = token(index + 4), day.kind == .number, day.digits <= 2
      {
        return made(first.value, month.value, day.value, next: isCJKMark(index + 5, 0x97, 0xA5) ? index + 6 : index + 5)
      }
      return nil
    }
    let name = isMark(index + 1, ".") ? index + 2 : index + 1
    if let month = token(name), month.kind == .word, month.value > 0, let day = token(name + 1), day.digits > 0,
      day.digits <= 2
    {
      return made(first.value, month.value, day.value, next: name + 2)
    }
    return nil
  }

  /// 年 is E5 B9 B4, 月 E6 9C 88, 日 E6 97 A5.
  private func isCJKMark(_ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    guard let token = token(index), token.kind == .mark, token.end - token.start == 3 else { return false }
    return bytes[token.start + 1] == second && bytes[token.start + 2] == third
  }

  /// 5 March 2020, 5. März 2020, 5th of March, 2020, 5-Mar-2020, 5 de marzo de 2020, 5 марта 2020 г.
  private func dayMonthName(_ index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    guard first.digits <= 2, first.value >= 1, first.value <= 31 else { return nil }
    var next = index + 1
    if let suffix = token(next), suffix.kind == .word, adjacent(index, next), isOrdinal(suffix) { next += 1 }
    while isMark(next, ".-/,") || isFiller(next) {
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
    guard let year = year(next, twoDigits: short) else { return nil }
    // "11 Mar 20:15" is a time and no year.
    if tokens[next].digits == 2, isMark(next + 1, ":.h") { return nil }
    return made(year, month.value, first.value, next: next + 1)
  }

  private func isOrdinal(_ token: Token) -> Bool {
    ["st", "nd", "rd", "th", "er", "re", "ème", "e", "º", "ª"].contains(
      String(decoding: bytes[token.start..<token.end], as: UTF8.self).lowercased())
  }

  private func isFiller(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word, token.value == 0, token.end - token.start <= 3 else {
      return false
    }
    return ["of", "de", "del", "do", "di", "le"].contains(
      String(decoding: bytes[token.start..<token.end], as: UTF8.self).lowercased())
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
    if isYear(number) {
      // "30 February 2020" is no date at all, and not the month either.
      if index > 0, tokens[index - 1].kind == .number, tokens[index - 1].digits <= 2 { return nil }
      return made(number.value, month, nil, next: next + 1)
    }
    guard number.digits <= 2, (1...31).contains(number.value) else { return nil }
    let day = number.value
    next += 1
    if let suffix = token(next), suffix.kind == .word, adjacent(next - 1, next), isOrdinal(suffix) { next += 1 }
    let afterDay = next
    while isMark(next, ".,-/'") || isFiller(next) {
      next += 1
      if next > afterDay + 2 { return nil }
    }
    if let year = year(next, twoDigits: isMark(next - 1, "'-/")) { return made(year, month, day, next: next + 1) }
    // "March 5, 10:30 am, 2020" and "Mar 5 10:30:00 UTC 2020"
    if let (_, _, after) = clock(next) {
      var later = after
      while let word = token(later), word.kind == .word || isMark(later, ",+"), later < after + 3 { later += 1 }
      if let year = year(later) { return made(year, month, day, next: later + 1) }
    }
    return nil
  }

  /// 5/3/2020, 5.3.2020, 05-03-2020, 5.3.20
  private func numeric(_ index: Int) -> (StatedDate, Int)? {
    let first = tokens[index]
    guard first.digits <= 2, isMark(index + 1, "./-"), let second = token(index + 2), second.digits >= 1,
      second.digits <= 2,
      isMark(index + 3, "./-"), tokens[index + 3].value == tokens[index + 1].value, let third = token(index + 4)
    else { return nil }
    guard adjacent(index, index + 1), adjacent(index + 2, index + 3) else { return nil }
    // A longer run of the same mark is a version, an address or a phone number.
    if index > 0, adjacent(index - 1, index), tokens[index - 1].kind != .word,
      tokens[index - 1].value == tokens[index + 1].value
    {
      return nil
    }
    if isMark(index + 5, "./-"), adjacent(index + 4, index + 5), let more = token(index + 6), more.kind == .number,
      adjacent(index + 5, index + 6)
    {
      return nil
    }
    guard let year = year(index + 4, twoDigits: third.digits == 2) else { return nil }
    let (a, b) = (first.value, second.value)
    let dotted = tokens[index + 1].value == 0x2E
    // With dots the day stands first everywhere; with a number past 12 there is no choice.
    if dotted || a > 12 { return made(year, b, a, next: index + 5) }
    if b > 12 { return made(year, a, b, next: index + 5) }
    let ambiguous = a != b
    return monthFirst
      ? made(year, a, b, ambiguous: ambiguous, next: index + 5)
      : made(year, b, a, ambiguous: ambiguous, next: index + 5)
  }

  // MARK: Times

  private func clock(_ index: Int) -> (minutes: Int, isPM: Bool, next: Int)? {
    guard let hour = token(index), hour.kind == .number, hour.digits <= 2, hour.value < 24, isMark(index + 1, ":."),
      adjacent(index, index + 1), let minute = token(index + 2), minute.digits == 2, minute.value < 60
    else { return nil }
    var next = index + 3
    if isMark(next, ":"), let second = token(next + 1), second.digits == 2 {
      next += 2
      if isMark(next, ".,"), adjacent(next - 1, next), let fraction = token(next + 1), fraction.kind == .number {
        next += 2
      }
    }
    return (hour.value * 60 + minute.value, false, next)
  }

  /// A time of day and its zone right after the date; answers the index behind it.
  private func addTime(to date: inout StatedDate, at index: Int) -> Int {
    guard date.day != nil else { return index }
    var next = index
    var clockIndex: Int?
    for candidate in index...(index + 3) where clock(candidate) != nil {
      clockIndex = candidate
      break
    }
    guard let clockIndex, let found = clock(clockIndex) else { return index }
    // Between date and time only a mark or one short word ("T", "at", "um").
    for between in index..<clockIndex
    where tokens[between].end - tokens[between].start > 3 || tokens[between].kind == .number {
      return index
    }
    next = found.next
    var minutes = found.minutes
    if let word = token(next), word.kind == .word {
      let text = String(decoding: bytes[word.start..<word.end], as: UTF8.self).lowercased()
      if text == "pm" || text == "p" {
        if minutes < 720 { minutes += 720 }
        next += 1
      } else if text == "am" || text == "a" {
        if minutes >= 720 { minutes -= 720 }
        next += 1
      }
    }
    date.minutes = minutes
    if let zone = token(next), zone.kind == .word {
      let text = String(decoding: bytes[zone.start..<zone.end], as: UTF8.self).lowercased()
      if text == "z" || text == "utc" || text == "gmt" {
        date.zone = 0
        next += 1
      }
    }
    if isMark(next, "+-"), next > 0, adjacent(next - 1, next), let offset = token(next + 1), offset.kind == .number,
      adjacent(next, next + 1)
    {
      let sign = tokens[next].value == 0x2B ? 1 : -1
      if offset.digits == 4 {
        date.zone = sign * (offset.value / 100 * 60 + offset.value % 100)
        next += 2
      } else if offset.digits == 2 {
        date.zone = sign * offset.value * 60
        next += 2
        if isMark(next, ":"), let minute = token(next + 1), minute.digits == 2 {
          date.zone = sign * (offset.value * 60 + minute.value)
          next += 2
        }
      }
    }
    return next
  }
}
