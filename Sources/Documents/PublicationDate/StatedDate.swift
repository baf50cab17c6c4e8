package import Chronology

/// A calendar date as a page or a line writes it, never more exact than it is written.
package struct StatedDate: Hashable, Sendable {
  var year: Int
  var month: Int?
  var day: Int?
  /// Day and month could stand the other way round: "03/04/2020".
  var isAmbiguous = false
  /// Which of the two stands first in "25/04/2020", where one number is past twelve; nil where the form does not tell.
  var order: Order?
  /// Minutes after midnight, and minutes east of UTC, where the text gives them.
  var minutes: Int?
  var zone: Int?
  /// UTF-8 byte offsets into the text it was found in.
  var range: Range<Int>

  enum Order: Sendable { case dayFirst, monthFirst }

  /// The day it names, where it names one.
  var calendarDay: Day? {
    guard let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  package var date: HistoricalDate {
    if let calendarDay { return .day(calendarDay) }
    if let month { return .month(month, of: year) }
    return .year(year)
  }

  /// Day and month the other way round, where that is a date as well.
  var swapped: StatedDate? {
    guard isAmbiguous, let month, let day, day <= 12 else { return nil }
    var other = self
    other.month = day
    other.day = month
    return other
  }

  /// The same date, day and month in that order where the form leaves it open. It was scanned day first.
  func read(_ order: Order) -> StatedDate { order == .monthFirst ? swapped ?? self : self }

  /// The date that a field for programs holds: besides the forms of text "20200305", "20200305101112" and an instant in
  /// seconds or milliseconds since 1970 (UTC).
  static func inField(_ text: some Collection<UInt8>) -> StatedDate? {
    let digits = text.drop { $0 <= 0x20 }.prefix { $0.isASCIIDigit }
    let isAllDigits = digits.count >= 8 && text.drop { $0 <= 0x20 }.dropFirst(digits.count).allSatisfy { $0 <= 0x20 }
    guard isAllDigits else { return all(in: text).first }
    func number(_ range: Range<Int>) -> Int {
      digits.dropFirst(range.lowerBound).prefix(range.count).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    switch digits.count {
    case 8, 12, 14:
      var date = StatedDate(year: number(0..<4), month: number(4..<6), day: number(6..<8), range: 0..<0)
      guard (1990...2199).contains(date.year), date.calendarDay != nil else { return nil }
      if digits.count > 8, number(8..<10) < 24, number(10..<12) < 60 {
        date.minutes = number(8..<10) * 60 + number(10..<12)
      }
      return date
    case 10, 13:
      let seconds = number(0..<10)
      // From 1990 on: smaller numbers of ten digits are anything.
      guard seconds >= 631_152_000 else { return nil }
      let day = Day(ordinal: seconds / 86_400)
      return StatedDate(
        year: day.year, month: day.month, day: day.dayOfMonth, minutes: seconds % 86_400 / 60, zone: 0, range: 0..<0)
    default: return nil
    }
  }

  /// All dates with at least a month in the text, in order.
  ///
  /// - Parameter monthFirst: how "03/04/2020" is read.
  /// - Complexity: linear.
  static func all(in text: some Collection<UInt8>, monthFirst: Bool = false) -> [StatedDate] {
    var scanner = DateScanner(Array(text), monthFirst: monthFirst)
    return scanner.scan()
  }

  static func all(in text: String, monthFirst: Bool = false) -> [StatedDate] {
    all(in: text.utf8, monthFirst: monthFirst)
  }

  /// The date that a line consists of: nothing beside it but a time, a weekday and words like "published".
  static func whole(_ text: String) -> StatedDate? {
    guard text.utf8.count <= 120 else { return nil }
    let found = all(in: text)
    guard let first = found.first, found.count <= 2 else { return nil }
    var rest = Array(text.utf8)
    for date in found.reversed() { rest.replaceSubrange(date.range, with: [0x20]) }
    let words = Words.normalized(String(decoding: rest, as: UTF8.self)).split(separator: " ")
    return words.allSatisfy { stands($0) } ? first : nil
  }

  /// Whether a word, as written, stands beside dates: "Published", "Tuesday", "17.30", "AEST".
  static func isLabel(_ word: Substring) -> Bool {
    Words.normalized(String(word)).split(separator: " ").allSatisfy { stands($0) }
  }

  /// A weekday, a label, a number or a time of day; as `Words.normalized` writes it.
  private static func stands(_ word: Substring) -> Bool {
    DateNames.weekdays.contains(word) || DateLabels.words.contains(word) || word.allSatisfy(\.isNumber) || isClock(word)
  }

  /// A time of day and nothing else but words like "updated at".
  static func isTimeStamp(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.utf8.contains(where: \.isASCIIDigit) else { return false }
    let words = Words.normalized(text).split(separator: " ")
    let numbers = words.filter { isClock($0) }
    return (1...3).contains(numbers.count) && words.count > numbers.count
      && words.allSatisfy { isClock($0) || DateLabels.words.contains($0) || DateNames.weekdays.contains($0) }
  }

  /// "9h30", "11am", "1530z".
  private static func isClock(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first.isASCIIDigit else { return false }
    return word.utf8.count <= 6 && word.utf8.allSatisfy { $0.isASCIIDigit || "hmsapuz".utf8.contains($0) }
  }
}
