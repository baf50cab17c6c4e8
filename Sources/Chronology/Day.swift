/// A calendar day of the proleptic Gregorian calendar: a number, so that all arithmetic is integer arithmetic.
///
/// Years before 1 are astronomical: year 0 is 1 BCE, year -43 is 44 BCE. The bounds of the type are the years
/// -9999 to 9999, which is what EDTF's four-digit years can write.
///
/// The conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): constant time,
/// no tables, no system calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let ordinal: Int

  public init(ordinal: Int) { self.ordinal = ordinal }

  /// The day of that year, month and day of the month, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.daysIn(month: month, year: year) else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// The same without checks, for callers that know their numbers.
  package init(checkedYear year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * index + 2) / 5 + 1)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var dayOfMonth: Int { components.day }

  /// Monday is 1, Sunday is 7, as in ISO 8601.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  public static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  public static func + (day: Day, count: Int) -> Day { Day(ordinal: day.ordinal + count) }
  public static func - (day: Day, count: Int) -> Day { Day(ordinal: day.ordinal - count) }
  public static func - (left: Day, right: Day) -> Int { left.ordinal - right.ordinal }

  /// The same day of the month so many months on; the last day of that month where it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    return Day(checkedYear: newYear, month: newMonth, day: min(day, Day.daysIn(month: newMonth, year: newYear)))
  }

  /// The same day so many years on; 28 February for 29 February where the year has none.
  public func adding(years: Int) -> Day { adding(months: years * 12) }

  public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// How many days the month has; `month` is 1 to 12.
  public static func daysIn(month: Int, year: Int) -> Int {
    month == 2 ? (isLeap(year: year) ? 29 : 28) : (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31)
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601 and EDTF level 0: `2010-02-22`, `-0043-03-15`.
  public var description: String {
    let (year, month, day) = components
    guard abs(year) <= 9999 else {
      return Day.padded(year: year) + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
    }
    return DigitWriter.text(atMost: 11) { text in
      if year < 0 { text.write(UInt8(ascii: "-")) }
      text.write(abs(year), digits: 4)
      text.write(UInt8(ascii: "-"))
      text.write(month, digits: 2)
      text.write(UInt8(ascii: "-"))
      text.write(day, digits: 2)
    }
  }

  /// The year as EDTF writes it: four digits, a minus sign before years before 0.
  package static func padded(year: Int) -> String {
    guard abs(year) <= 9999 else { return String(year) }
    return DigitWriter.text(atMost: 5) { text in
      if year < 0 { text.write(UInt8(ascii: "-")) }
      text.write(abs(year), digits: 4)
    }
  }
}
