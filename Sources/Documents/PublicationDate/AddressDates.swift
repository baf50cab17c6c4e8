/// Dates in the address that a page gives for itself: "/2020/03/05/", "/2020-03-05-", "/20200305/".
enum AddressDates {
  static func evidence(_ address: String) -> DateEvidence? {
    let bytes = Array(address.utf8)
    var index = 0
    // Not in the host's name.
    if let scheme = bytes.firstRange(ofASCII: "://") {
      index = bytes[scheme.upperBound...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    }
    while index < bytes.count {
      guard bytes[index].isASCIIDigit, index == 0 || !bytes[index - 1].isASCIIDigit else {
        index += 1
        continue
      }
      if let date = date(bytes, at: index) {
        return DateEvidence(date: date, source: .address, weight: 8, reason: "the page's address", place: 0)
      }
      while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
    }
    return nil
  }

  /// A month in the address, which bounds the date.
  static func month(_ address: String) -> StatedDate? {
    let bytes = Array(address.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
      guard let (year, afterYear) = number(bytes, index + 1), afterYear - index == 5, (1990...2199).contains(year),
        afterYear < bytes.count, bytes[afterYear] == UInt8(ascii: "/"),
        let (month, afterMonth) = number(bytes, afterYear + 1),
        (1...12).contains(month), afterMonth - afterYear <= 3,
        afterMonth == bytes.count || bytes[afterMonth] == UInt8(ascii: "/")
      else { continue }
      return StatedDate(year: year, month: month, range: 0..<0)
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ start: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < bytes.count, bytes[index].isASCIIDigit, index - start < 9 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  private static func date(_ bytes: [UInt8], at start: Int) -> StatedDate? {
    guard let (first, afterFirst) = number(bytes, start) else { return nil }
    let digits = afterFirst - start
    if digits == 8, let date = made(first / 10000, first / 100 % 100, first % 100) { return date }
    guard digits == 4, (1990...2199).contains(first), afterFirst < bytes.count else { return nil }
    let sign = bytes[afterFirst]
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_") else { return nil }
    // "/2020/mar/05/"
    if afterFirst + 4 < bytes.count, bytes[afterFirst + 1].isASCIILetter {
      var end = afterFirst + 1
      while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
      guard let month = DateNames.month(bytes[(afterFirst + 1)..<end]), end < bytes.count, bytes[end] == sign,
        let (day, afterDay) = number(bytes, end + 1), afterDay - end <= 3
      else { return nil }
      return made(first, month, day)
    }
    guard let (month, afterMonth) = number(bytes, afterFirst + 1), afterMonth - afterFirst <= 3,
      afterMonth < bytes.count,
      bytes[afterMonth] == sign, let (day, afterDay) = number(bytes, afterMonth + 1), afterDay - afterMonth <= 3
    else { return nil }
    return made(first, month, day)
  }

  private static func made(_ year: Int, _ month: Int, _ day: Int) -> StatedDate? {
    guard (1990...2199).contains(year), (1...12).contains(month) else { return nil }
    let date = StatedDate(year: year, month: month, day: day, range: 0..<0)
    return date.calendarDay == nil ? nil : date
  }
}
