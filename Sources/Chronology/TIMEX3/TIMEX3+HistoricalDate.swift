/// From TIMEX3 to dates and back.
extension TIMEX3Value {
  /// The date that the value denotes, or nil where it denotes none by itself: durations, references, a month or a
  /// weekday without its year, a time without its day. A part of the day is no closer than its day.
  package var date: HistoricalDate? {
    if case .calendar(let calendar) = self { calendar.date } else { nil }
  }

  /// The same under a TIMEX3 modifier: START, MID and END are parts, APPROX an estimate, BEFORE and AFTER windows
  /// outside; ON_OR_BEFORE and ON_OR_AFTER windows that hold the date itself. Other modifiers change nothing.
  package func date(mod: String?) -> HistoricalDate? {
    guard let date else { return nil }
    switch mod {
    case "START": return .part(.early, of: date)
    case "MID": return .part(.mid, of: date)
    case "END": return .part(.late, of: date)
    case "APPROX": return .approximate(date)
    case "BEFORE": return .before(date)
    case "AFTER": return .after(date)
    case "ON_OR_BEFORE": return .within(nil, date.latest)
    case "ON_OR_AFTER": return .within(date.earliest, nil)
    default: return date
    }
  }

  /// The first and last day that the value can denote; nil as in `date`.
  package var bounds: DateBounds? { date?.bounds }
}

extension TIMEX3Calendar {
  var date: HistoricalDate? {
    guard let year else { return nil }
    if isBeforeChrist { return dateBeforeChrist(year) }
    guard year.count == 4 else { return place == .year ? wholePeriod(year) : nil }
    // An open year says nothing of when; an open decade or century does.
    if year.trailingUnspecified == 4 { return nil }
    switch place {
    case .year: return HistoricalDate(.date(EDTFDate(year: edtfYear(year))))
    case .month(let month): return single(year, month)
    case .day(let month, let day), .dayWithWeekday(let month, let day, _): return single(year, month, day)
    case .week(let week): return monday(year, week).map { HistoricalDate.week(of: $0) }
    case .weekend(let week): return week.flatMap { monday(year, $0) }.map { HistoricalDate.weekend(of: $0) }
    case .weekday(let week, let weekday):
      guard let monday = monday(year, week) else { return nil }
      return weekday.hasUnspecified ? .week(of: monday) : .day(monday + (weekday.lowest - 1))
    case .quarter(let quarter):
      return number(year).map { quarter.hasUnspecified ? .year($0) : .quarter(quarter.lowest, of: $0) }
    case .half(let half): return number(year).map { half.hasUnspecified ? .year($0) : .half(half.lowest, of: $0) }
    case .season(let season):
      return number(year).map { year in
        switch season {
        case .spring: .season(.spring, of: year)
        case .summer: .season(.summer, of: year)
        case .autumn: .season(.autumn, of: year)
        case .winter: .season(.winter, of: year)
        }
      }
    }
  }

  private func edtfYear(_ digits: EDTFDigits) -> EDTFYear { .digits(digits, negative: false, significant: nil) }

  private func number(_ digits: EDTFDigits) -> Int? { digits.hasUnspecified ? nil : digits.lowest }

  private func monday(_ year: EDTFDigits, _ week: EDTFDigits) -> Day? {
    guard let year = number(year), let week = number(week) else { return nil }
    return Day(weekYear: year, week: week)
  }

  /// A month or a day, with its time where that is given to the minute. Nil for a day that no calendar has.
  private func single(_ year: EDTFDigits, _ month: EDTFDigits, _ day: EDTFDigits? = nil) -> HistoricalDate? {
    var date = EDTFDate(year: edtfYear(year), month: month, day: day)
    guard date.dayRange != nil else { return nil }
    if day != nil, !date.hasUnspecified, case .clock(let hour, let minute?, let second, let zone)? = time,
      !hour.hasUnspecified, !minute.hasUnspecified, second?.hasUnspecified != true,
      hour.lowest < 24 || (minute.lowest == 0 && (second?.lowest ?? 0) == 0)
    {
      date.time = EDTFTime(hour: hour.lowest, minute: minute.lowest, second: second?.lowest ?? 0, zone: zone)
    }
    return HistoricalDate(.date(date))
  }

  /// One digit is a millennium, two a century, three a decade.
  private func wholePeriod(_ digits: EDTFDigits) -> HistoricalDate? {
    guard digits.trailingUnspecified < digits.count else { return nil }
    var year = EDTFDigits(unspecified: 4)
    for place in 0..<digits.count { year[place] = digits[place] }
    return HistoricalDate(.date(EDTFDate(year: edtfYear(year))))
  }

  /// BC0044 is the year 44 BC, which astronomers number -43. Of BC05, the years 500 to 599 BC, it is the window.
  private func dateBeforeChrist(_ digits: EDTFDigits) -> HistoricalDate? {
    guard place == .year, digits.trailingUnspecified < digits.count else { return nil }
    var scale = 1
    for _ in digits.count..<4 { scale *= 10 }
    let (nearest, farthest) = (max(1, digits.lowest * scale), digits.highest * scale + scale - 1)
    guard farthest >= 1 else { return nil }
    return .within(
      Day(checkedYear: 1 - farthest, month: 1, day: 1), Day(checkedYear: 1 - nearest, month: 12, day: 31))
  }
}

extension HistoricalDate {
  /// The date as TIMEX3 has it: the value, and a modifier where the date is part of a period, an estimate, or a side of
  /// one. Nil where TIMEX3 has no value for it, as for intervals and most windows.
  package var timex3: (value: TIMEX3Value, mod: String?)? {
    switch expression {
    case .interval: return nil
    case .date(let date):
      let mod = date.qualification.contains(.approximate) ? "APPROX" : nil
      return TIMEX3Calendar(date).map { (.calendar($0), mod) }
    case .set: return windowAsTIMEX3
    }
  }

  private var windowAsTIMEX3: (value: TIMEX3Value, mod: String?)? {
    switch (earliest, latest) {
    case (nil, let last?):
      return HistoricalDate.period(beginningOn: last + 1).timex3.map { ($0.value, "BEFORE") }
    case (let first?, nil):
      return HistoricalDate.period(endingOn: first - 1).timex3.map { ($0.value, "AFTER") }
    case (let first?, _?):
      let week = first.week
      guard (1...9999).contains(first.year) else { return nil }
      let year = EDTFDigits(week.year, count: 4)
      let number = EDTFDigits(week.number, count: 2)
      if precision == .week { return (.calendar(TIMEX3Calendar(year: year, place: .week(number))), nil) }
      if self == .weekend(of: first) { return (.calendar(TIMEX3Calendar(year: year, place: .weekend(number))), nil) }
      let periods: [HistoricalDate] = [
        .month(first.month, of: first.year), .year(first.year), .decade(first.year), .century(first.year / 100 + 1),
      ]
      for period in periods {
        for (part, mod) in [(Part.early, "START"), (.mid, "MID"), (.late, "END")]
        where HistoricalDate.part(part, of: period) == self {
          return period.timex3.map { ($0.value, mod) }
        }
      }
      return nil
    case (nil, nil): return nil
    }
  }

  /// The year, month or day, the longest there is, that begins on the day.
  private static func period(beginningOn day: Day) -> HistoricalDate {
    let (year, month, dayOfMonth) = day.components
    return dayOfMonth > 1 ? .day(day) : month > 1 ? .month(month, of: year) : .year(year)
  }

  /// The year, month or day, the longest there is, that ends on the day.
  private static func period(endingOn day: Day) -> HistoricalDate {
    let (year, month, _) = day.components
    return (day + 1).dayOfMonth > 1 ? .day(day) : month < 12 ? .month(month, of: year) : .year(year)
  }
}

extension TIMEX3Calendar {
  /// The value for a single date; nil for what TIMEX3 has no words for: long years, southern seasons, years before 1
  /// other than whole ones.
  fileprivate init?(_ date: EDTFDate) {
    guard case .digits(let digits, let negative, nil) = date.year else { return nil }
    if negative || (!digits.hasUnspecified && digits.lowest == 0) {
      guard date.month == nil, !digits.hasUnspecified else { return nil }
      self.init(year: EDTFDigits(digits.lowest + 1, count: 4), isBeforeChrist: true)
      return
    }
    guard let month = date.month else {
      guard digits.trailingUnspecified == digits.unspecifiedPlaces else { return nil }
      var year = EDTFDigits(count: max(1, 4 - digits.trailingUnspecified))
      for place in 0..<year.count { year[place] = digits[place] }
      self.init(year: digits.trailingUnspecified == 4 ? digits : year)
      return
    }
    self.init(year: digits)
    if let division = date.division {
      switch division {
      case .spring, .northernSpring: place = .season(.spring)
      case .summer, .northernSummer: place = .season(.summer)
      case .autumn, .northernAutumn: place = .season(.autumn)
      case .winter, .northernWinter: place = .season(.winter)
      case .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter:
        place = .quarter(EDTFDigits(division.rawValue - 32, count: 1))
      case .firstSemester, .secondSemester: place = .half(EDTFDigits(division.rawValue - 39, count: 1))
      default: return nil
      }
    } else if let day = date.day {
      place = .day(month, day)
    } else {
      place = .month(month)
    }
    if let time = date.time {
      self.time = .clock(
        hour: EDTFDigits(time.hour, count: 2), minute: EDTFDigits(time.minute, count: 2),
        second: time.second == 0 ? nil : EDTFDigits(time.second, count: 2), zone: time.zone)
    }
  }
}
