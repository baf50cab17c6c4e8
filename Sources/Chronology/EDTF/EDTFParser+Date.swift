/// The part of the parser that reads a single date.
extension EDTFParser {
  mutating func date() throws(Failure) -> EDTFDate {
    var marks = EDTFMarks()
    marks.beforeYear = try qualification()
    let year = try year()
    marks.afterYear = try qualification()
    guard next == .hyphen else { return EDTFDate(year: year, marks: marks) }
    if case .long = year {
      throw failure(at: at, "no month after a year with 'Y'", hint: "'Y' is for years that stand alone")
    }
    if year.significant != nil { throw failure(at: at, "no month after a year with significant digits") }

    at += 1
    marks.beforeMonth = try qualification()
    let month = try month()
    marks.afterMonth = try qualification()
    guard next == .hyphen else { return EDTFDate(year: year, month: month, marks: marks) }
    if !month.hasUnspecified && month.lowest > 12 {
      throw failure(at: at, "no day after a season or other part of a year")
    }

    at += 1
    marks.beforeDay = try qualification()
    let day = try day(of: month, year)
    marks.afterDay = try qualification()
    var date = EDTFDate(year: year, month: month, day: day, marks: marks)
    guard next == .upperT else { return date }
    if date.hasUnspecified || !marks.isEmpty {
      throw failure(at: at, "no time of day after a date with qualifiers or open digits")
    }
    at += 1
    date.time = try time()
    return date
  }

  // MARK: Years

  private mutating func year() throws(Failure) -> EDTFYear {
    if take(.upperY) { return try longYear() }
    let start = at
    let negative = take(.hyphen)
    let digits = try digits(4, "a year of four digits", hint: "write the year with four digits, such as 0985")
    if let next, isDigit(next) {
      throw failure(
        at: at, "no fifth digit in a year", hint: "a longer year begins with 'Y': Y12345; month and day follow hyphens")
    }
    if negative && !digits.hasUnspecified && digits.lowest == 0 {
      throw failure(at: start, length: 5, "the year 0 without a minus sign", hint: "year 0000 is 1 BCE")
    }
    let place = at
    let significant = try significance(of: 4)
    if significant != nil && digits.hasUnspecified {
      throw failure(at: place, "no significant digits after open digits")
    }
    return .digits(digits, negative: negative, significant: significant)
  }

  private mutating func longYear() throws(Failure) -> EDTFYear {
    let start = at
    let negative = take(.hyphen)
    let (mantissa, length) = try number(upTo: 18, "the digits of the year")
    var exponent: Int?
    if take(.upperE) { exponent = try number(upTo: 4, "an exponent of ten").value }
    if exponent == nil && length < 5 {
      throw failure(
        at: start, length: at - start, "five digits or more after 'Y'", hint: "shorter years are written without 'Y'")
    }
    let significant = try significance(of: length + (exponent ?? 0))
    return .long(negative ? -mantissa : mantissa, exponent: exponent, significant: significant)
  }

  /// `S` and a number of digits, or nothing.
  private mutating func significance(of digits: Int) throws(Failure) -> Int? {
    guard take(.upperS) else { return nil }
    let start = at
    let (count, _) = try number(upTo: 4, "the number of significant digits")
    if count > digits {
      throw failure(at: start, length: at - start, "at most \(digits) significant digits")
    }
    return count
  }

  /// A positive number without leading zeros.
  private mutating func number(upTo most: Int, _ expected: String) throws(Failure) -> (value: Int, length: Int) {
    let start = at
    var value = 0
    guard let first = next, first != .zero, isDigit(first) else {
      throw failure(at: at, "\(expected), not beginning with 0")
    }
    while let byte = next, isDigit(byte) {
      guard at - start < most else { throw failure(at: start, length: at - start + 1, "at most \(most) digits") }
      value = value * 10 + Int(byte - .zero)
      at += 1
    }
    return (value, at - start)
  }

  // MARK: Months and days

  private mutating func month() throws(Failure) -> EDTFDigits {
    let start = at
    let digits = try digits(2, "two digits of a month", hint: "write the month with two digits, such as 07")
    let fits =
      digits.hasUnspecified
      ? (1...12).contains(where: digits.admits)
      : (1...12).contains(digits.lowest) || EDTFDivision(rawValue: digits.lowest) != nil
    if !fits {
      throw failure(at: start, length: 2, "a month from 01 to 12, or a season or part of a year from 21 to 41")
    }
    return digits
  }

  private mutating func day(of month: EDTFDigits, _ year: EDTFYear) throws(Failure) -> EDTFDigits {
    let start = at
    let digits = try digits(2, "two digits of a day", hint: "write the day with two digits, such as 05")
    let date = EDTFDate(year: year, month: month, day: digits)
    if date.dayRange != nil { return digits }
    if !month.hasUnspecified, let number = year.number {
      let last = Day.daysIn(month: month.lowest, year: number)
      throw failure(
        at: start, length: 2,
        "a day from 01 to \(last) in \(EnglishNames.months[month.lowest - 1]) \(Day.padded(year: number))")
    }
    throw failure(at: start, length: 2, "a day that the month can have")
  }

  /// So many digits, each of which may be `X`.
  private mutating func digits(_ count: Int, _ expected: String, hint: String) throws(Failure) -> EDTFDigits {
    var digits = EDTFDigits(count: count)
    for place in 0..<count {
      guard let byte = next else { throw failure(at: at, expected, hint: place > 0 ? hint : nil) }
      if isDigit(byte) {
        digits[place] = byte - .zero
      } else if byte == .upperX {
        digits[place] = EDTFDigits.unspecified
      } else {
        throw failure(at: at, expected, hint: self.hint(for: byte) ?? (place > 0 ? hint : nil))
      }
      at += 1
    }
    return digits
  }

  /// What may have been meant by a byte that is no digit.
  private func hint(for byte: UInt8) -> String? {
    switch byte {
    case .lowerO: "an open end of an interval is written '..'"
    case .lowerU where self.byte(ahead: 1) == .lowerN: "an unknown end of an interval is left empty"
    case .lowerX, .lowerU: "an unspecified digit is written 'X'"
    case .lowerY: "a long year begins with a capital 'Y'"
    case .space: "EDTF has no spaces"
    case .openParenthesis: "qualifiers need no parentheses: 2004-06~-11"
    case .slash: "parts of a date are joined by hyphens: 2004-06-11"
    default: nil
    }
  }

  // MARK: Times

  private mutating func time() throws(Failure) -> EDTFTime {
    let start = at
    let hour = try pair(0...24, "an hour from 00 to 24")
    try colon("':' and the minute")
    let minute = try pair(0...59, "a minute from 00 to 59")
    try colon("':' and the second")
    let second = try pair(0...(minute == 59 ? 60 : 59), "a second from 00 to 59")
    if hour == 24 && (minute > 0 || second > 0) {
      throw failure(at: start, length: at - start, "nothing past 24:00:00")
    }
    return EDTFTime(hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func colon(_ expected: String) throws(Failure) {
    guard take(.colon) else { throw failure(at: at, expected, hint: "a time has hours, minutes and seconds: 14:30:00") }
  }

  private mutating func zone() throws(Failure) -> EDTFTime.Zone? {
    if take(.upperZ) { return .utc }
    guard next == .plus || next == .hyphen else { return nil }
    let negative = next == .hyphen
    at += 1
    let hours = try pair(0...23, "the hours of the zone, 00 to 23")
    guard take(.colon) else { return .offset(negative: negative, hours: hours, minutes: nil) }
    return .offset(negative: negative, hours: hours, minutes: try pair(0...59, "the minutes of the zone, 00 to 59"))
  }

  private mutating func pair(_ range: ClosedRange<Int>, _ expected: String) throws(Failure) -> Int {
    guard let tens = next, isDigit(tens) else { throw failure(at: at, expected) }
    guard let units = byte(ahead: 1), isDigit(units) else {
      throw failure(at: at + 1, "the second digit of " + expected)
    }
    let value = Int(tens - .zero) * 10 + Int(units - .zero)
    guard range.contains(value) else { throw failure(at: at, length: 2, expected) }
    at += 2
    return value
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- .zero < 10 }
}

/// The bytes that have a meaning in EDTF, by name.
extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let percent = UInt8(ascii: "%")
  static let openParenthesis = UInt8(ascii: "(")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let zero = UInt8(ascii: "0")
  static let colon = UInt8(ascii: ":")
  static let questionMark = UInt8(ascii: "?")
  static let upperE = UInt8(ascii: "E")
  static let upperS = UInt8(ascii: "S")
  static let upperT = UInt8(ascii: "T")
  static let upperX = UInt8(ascii: "X")
  static let upperY = UInt8(ascii: "Y")
  static let upperZ = UInt8(ascii: "Z")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let lowerN = UInt8(ascii: "n")
  static let lowerO = UInt8(ascii: "o")
  static let lowerU = UInt8(ascii: "u")
  static let lowerX = UInt8(ascii: "x")
  static let lowerY = UInt8(ascii: "y")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let tilde = UInt8(ascii: "~")
}
