/// Why a text is no TIMEX3 value.
package struct TIMEX3Error: Error, Hashable, Sendable, CustomStringConvertible {
  package let input: String
  /// In UTF-8 bytes, from 0.
  package let position: Int
  package let expected: String

  package var description: String { "expected \(expected) at position \(position) of the TIMEX3 value '\(input)'" }
}

extension TIMEX3Value {
  /// The value that the text means. Older one-letter units (`P1E`, a decade) are read and printed in the newer form.
  package init(parsing text: String) throws(TIMEX3Error) {
    if let reference = Reference(rawValue: text) {
      self = .reference(reference)
      return
    }
    var parser = TIMEX3Parser(text: text)
    if parser.bytes.first == UInt8(ascii: "P") {
      self = .duration(try parser.duration())
    } else {
      self = .calendar(try parser.calendar())
    }
    if !parser.isAtEnd { throw parser.failure("the end of the value") }
  }
}

private struct TIMEX3Parser {
  let text: String
  let bytes: [UInt8]
  var at = 0

  init(text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }
  var isAtEnd: Bool { at == bytes.count }

  func failure(_ expected: String) -> TIMEX3Error { TIMEX3Error(input: text, position: at, expected: expected) }

  mutating func take(_ literal: StaticString) -> Bool {
    let end = at + literal.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for offset in 0..<literal.utf8CodeUnitCount where bytes[at + offset] != literal.utf8Start[offset] { return false }
    at = end
    return true
  }

  /// Between so many digits, `X` among them.
  mutating func digits(_ range: ClosedRange<Int>, _ expected: String) throws(TIMEX3Error) -> EDTFDigits {
    var end = at
    while end < bytes.count, end - at < range.upperBound, isDigit(bytes[end]) || bytes[end] == .upperX { end += 1 }
    guard end - at >= range.lowerBound else { throw failure(expected) }
    var digits = EDTFDigits(count: end - at)
    for place in 0..<digits.count {
      digits[place] = bytes[at + place] == .upperX ? EDTFDigits.unspecified : bytes[at + place] - .zero
    }
    at = end
    return digits
  }

  /// Digits that can be filled so that the number is in the range.
  mutating func digits(_ count: Int, in range: ClosedRange<Int>, _ expected: String) throws(TIMEX3Error) -> EDTFDigits {
    let start = at
    let digits = try digits(count...count, expected)
    guard range.contains(where: digits.admits) else {
      at = start
      throw failure("\(expected) from \(range.lowerBound) to \(range.upperBound)")
    }
    return digits
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- .zero < 10 }

  // MARK: Dates and times

  mutating func calendar() throws(TIMEX3Error) -> TIMEX3Calendar {
    var calendar = TIMEX3Calendar(year: nil)
    if next != .upperT {
      calendar.isBeforeChrist = take("BC")
      calendar.year = try digits(1...4, "a year, a duration, 'T' or a reference")
      if take("-") { calendar.place = try place() }
    }
    if take("T") { calendar.time = try time() }
    return calendar
  }

  private mutating func place() throws(TIMEX3Error) -> TIMEX3Calendar.Place {
    for season in TIMEX3Calendar.Season.allCases {
      let code = Array(season.rawValue.utf8)
      if bytes[at...].starts(with: code) {
        at += code.count
        return .season(season)
      }
    }
    if take("WE") { return .weekend(nil) }
    if take("W") {
      let week = try digits(2, in: 1...53, "a week")
      guard take("-") else { return .week(week) }
      if take("WE") { return .weekend(week) }
      return .weekday(week, try digits(1, in: 1...7, "a weekday or WE"))
    }
    if take("Q") { return .quarter(try digits(1, in: 1...4, "a quarter")) }
    if take("H") { return .half(try digits(1, in: 1...2, "a half")) }
    let month = try digits(2, in: 1...12, "a month")
    guard take("-") else { return .month(month) }
    let day = try digits(2, in: 1...31, "a day")
    guard take("-WXX-") else { return .day(month, day) }
    return .dayWithWeekday(month, day, try digits(1, in: 1...7, "a weekday"))
  }

  private mutating func time() throws(TIMEX3Error) -> TIMEX3Calendar.Time {
    for part in TIMEX3Calendar.PartOfDay.allCases {
      let code = Array(part.rawValue.utf8)
      if bytes[at...].starts(with: code) {
        at += code.count
        return .part(part)
      }
    }
    let hour = try digits(2, in: 0...24, "an hour or a part of the day")
    var (minute, second): (EDTFDigits?, EDTFDigits?) = (nil, nil)
    if take(":") {
      minute = try digits(2, in: 0...59, "a minute")
      if take(":") { second = try digits(2, in: 0...60, "a second") }
    }
    return .clock(hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func zone() throws(TIMEX3Error) -> EDTFTime.Zone? {
    if take("Z") { return .utc }
    let negative = next == .hyphen
    guard take("+") || take("-") else { return nil }
    let hours = try digits(2, in: 0...23, "the hours of a zone").lowest
    guard take(":") else { return .offset(negative: negative, hours: hours, minutes: nil) }
    return .offset(negative: negative, hours: hours, minutes: try digits(2, in: 0...59, "the minutes of a zone").lowest)
  }

  // MARK: Durations

  mutating func duration() throws(TIMEX3Error) -> TIMEX3Duration {
    at = 1
    var components: [TIMEX3Duration.Component] = []
    var isTime = false
    while !isAtEnd {
      if !isTime && take("T") { isTime = true }
      let amount = try amount()
      let start = at
      while let byte = next, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte), byte != .upperT || at == start,
        byte != .upperX
      { at += 1 }
      let name = String(decoding: bytes[start..<at], as: UTF8.self)
      guard let unit = TIMEX3Duration.Unit(rawValue: isTime ? "T" + name : name) ?? TIMEX3Duration.Unit.older[name]
      else {
        at = start
        throw failure("a unit of time")
      }
      components.append(TIMEX3Duration.Component(amount, unit))
    }
    if components.isEmpty { throw failure("an amount and a unit of time") }
    return TIMEX3Duration(components)
  }

  /// A number, with a fraction perhaps, or `X`s.
  private mutating func amount() throws(TIMEX3Error) -> String {
    let start = at
    while next == .upperX { at += 1 }
    if at == start {
      while let byte = next, isDigit(byte) { at += 1 }
      if at > start, next == .dot, at + 1 < bytes.count, isDigit(bytes[at + 1]) {
        at += 1
        while let byte = next, isDigit(byte) { at += 1 }
      }
    }
    if at == start { throw failure("a number or X") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }
}
