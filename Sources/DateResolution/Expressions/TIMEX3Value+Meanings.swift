import Chronology
import TimeExpressions

/// The values of meanings (ISO 24617-1, after TIDES 2005), where a date is only partly known as well; written out, for that
/// is all that is made of them.
extension TIMEX3Value {
  static func two(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }

  /// Four digits; "BC0264" before our era.
  static func year(_ year: Int) -> String {
    year >= 1 ? Day.padded(year: year) : "BC" + Day.padded(year: 1 - year)
  }

  static func week(_ monday: Day) -> String {
    let week = monday.week
    return year(week.year) + "-W" + two(week.number)
  }

  /// A partial date as far as its fields go, with X for what is not known.
  static func partial(_ date: PartialDate) -> String {
    let year = date.year.map { TIMEX3Value.year($0) } ?? "XXXX"
    if let month = date.month { return year + "-" + two(month) + (date.day.map { "-" + two($0) } ?? "") }
    if let day = date.day { return year + "-XX-" + two(day) }
    if let weekday = date.weekday { return year + "-WXX-\(weekday)" }
    if let season = date.season { return year + "-" + season.code }
    if let quarter = date.quarter { return year + "-Q\(quarter)" }
    if let half = date.half { return year + "-H\(half)" }
    if let week = date.week { return year + "-W" + two(week) }
    if date.isWeekend { return year + "-WXX-WE" }
    if let decade = date.decade {
      return date.decadeIsShort ? "XX\(decade / 10)" : String(TIMEX3Value.year(decade).prefix(3))
    }
    return year
  }

  static func unknown(_ unit: TimeUnit) -> String {
    switch unit {
    case .second, .minute, .hour: "XXXX-XX-XXTXX"
    case .day, .businessDay, .night: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter, .period: "XXXX-QX"
    case .half: "XXXX-HX"
    case .season: "XXXX-XX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    case .millennium: "X"
    }
  }

  static func part(_ part: PartOfDay) -> String {
    let part: TIMEX3Calendar.PartOfDay =
      switch part {
      case .morning, .dawn: .morning
      case .midday: .midday
      case .afternoon: .afternoon
      case .evening: .evening
      case .night: .night
      case .daytime: .daytime
      }
    return part.rawValue
  }

  /// "T22:00", "T10:57:30Z", "TMO".
  static func time(_ time: ClockTime) -> String {
    guard let hour = time.hour else { return "T" + (time.part.map(part) ?? "XX") }
    if hour == 24 { return "T24:00" }
    var text = "T" + two(hour) + ":" + two(time.minute ?? 0)
    if let second = time.second { text += ":" + two(second) }
    if let zone = time.zone, zone.minutes == 0 { text += "Z" }
    return text
  }

  /// "P3M", "PT2H", "PXY", "P2.5Y".
  static func length(_ length: TimeSpan) -> String {
    var text = "P"
    var hasTime = false
    for part in length.parts {
      let (letter, isTime, factor) = letter(part.unit)
      if isTime && !hasTime {
        text += "T"
        hasTime = true
      }
      text += (part.quantity.thousandths.map { number($0 * factor) } ?? "X") + letter
    }
    return text
  }

  private static func number(_ thousandths: Int) -> String {
    let (whole, rest) = (thousandths / 1000, thousandths % 1000)
    guard rest != 0 else { return String(whole) }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  private static func letter(_ unit: TimeUnit) -> (String, isTime: Bool, factor: Int) {
    switch unit {
    case .second: ("S", true, 1)
    case .minute: ("M", true, 1)
    case .hour: ("H", true, 1)
    case .day, .businessDay, .night: ("D", false, 1)
    case .weekend: ("D", false, 2)
    case .week: ("W", false, 1)
    case .fortnight: ("W", false, 2)
    case .month: ("M", false, 1)
    case .quarter: ("Q", false, 1)
    case .season: ("M", false, 3)
    case .half: ("M", false, 6)
    case .year: ("Y", false, 1)
    case .decade: ("Y", false, 10)
    case .century: ("CE", false, 1)
    case .millennium: ("L", false, 1)
    case .period: ("X", false, 1)
    }
  }

  static func set(_ recurrence: Recurrence) -> String {
    switch recurrence.every {
    case .unit(let quantity, let unit): return length(TimeSpan(quantity, unit))
    case .named(let date, let part):
      let suffix = part.map { "T" + TIMEX3Value.part($0) } ?? ""
      if date == PartialDate() { return "XXXX-XX-XX" + suffix }
      return partial(date) + suffix
    }
  }
}
