/// What the tree means on the calendar. Qualifiers do not move a bound: "1979~" has the bounds of 1979.
extension EDTF {
  package var bounds: DateBounds {
    switch self {
    case .date(let date):
      let range = date.dayRange
      return DateBounds(within: range?.first, range?.last)
    case .interval(let begin, let end):
      let (first, last) = (begin.date?.dayRange, end.date?.dayRange)
      return DateBounds(
        earliestBegin: first?.first, latestBegin: first?.last, earliestEnd: last?.first, latestEnd: last?.last)
    case .set(let set): return set.bounds
    }
  }
}

extension EDTFSet {
  /// One of several begins and ends with the one it is; all of them begin with the first and end with the last.
  var bounds: DateBounds {
    // Nearly every set is one window.
    if kind == .oneOf, elements.count == 1, case .range(let begin, let end) = elements[0] {
      return DateBounds(within: begin?.dayRange?.first, end?.dayRange?.last)
    }
    let ranges = elements.map { element -> (begin: (first: Day, last: Day)?, end: (first: Day, last: Day)?) in
      switch element {
      case .date(let date): (date.dayRange, date.dayRange)
      case .range(let begin, let end): (begin?.dayRange, end?.dayRange)
      }
    }
    let isBounded = (begin: ranges.allSatisfy { $0.begin != nil }, end: ranges.allSatisfy { $0.end != nil })
    let earliest = isBounded.begin ? ranges.compactMap { $0.begin?.first }.min() : nil
    let latest = isBounded.end ? ranges.compactMap { $0.end?.last }.max() : nil
    switch kind {
    case .oneOf: return DateBounds(within: earliest, latest)
    case .allOf:
      return DateBounds(
        earliestBegin: earliest, latestBegin: isBounded.begin ? ranges.compactMap { $0.begin?.last }.min() : nil,
        earliestEnd: isBounded.end ? ranges.compactMap { $0.end?.first }.max() : nil, latestEnd: latest)
    }
  }
}

extension EDTFDate {
  /// The first and the last day that the date can mean; nil where no such day exists (30 February) or where the year
  /// is beyond ±10^15.
  package var dayRange: (first: Day, last: Day)? {
    guard let years = year.range else { return nil }
    // Nearly every date: a day of a month, every digit given.
    if years.lowerBound == years.upperBound, let month, let day, !month.hasUnspecified, !day.hasUnspecified,
      month.lowest <= 12
    {
      return Day(year: years.lowerBound, month: month.lowest, day: day.lowest).map { ($0, $0) }
    }
    if let division {
      let (firstMonth, count) = division.months
      let first = Day(checkedYear: years.lowerBound, month: firstMonth, day: 1)
      let last = Day(checkedYear: years.upperBound, month: firstMonth, day: 1).adding(months: count) - 1
      return (first, last)
    }
    guard let month else {
      return (
        Day(checkedYear: years.lowerBound, month: 1, day: 1), Day(checkedYear: years.upperBound, month: 12, day: 31)
      )
    }
    guard let first = boundary(in: years, month, towards: 1), let last = boundary(in: years, month, towards: -1) else {
      return nil
    }
    return (first, last)
  }

  /// The first (`step` 1) or last (`step` -1) day that month and day allow in those years.
  private func boundary(in years: ClosedRange<Int>, _ month: EDTFDigits, towards step: Int) -> Day? {
    var candidate = step > 0 ? years.lowerBound : years.upperBound
    while years.contains(candidate) {
      if year.admits(candidate) {
        for number in stride(from: step > 0 ? 1 : 12, through: step > 0 ? 12 : 1, by: step) where month.admits(number) {
          let length = Day.daysIn(month: number, year: candidate)
          guard let day else {
            return Day(checkedYear: candidate, month: number, day: step > 0 ? 1 : length)
          }
          for dayOfMonth in stride(from: step > 0 ? 1 : length, through: step > 0 ? length : 1, by: step)
          where day.admits(dayOfMonth) {
            return Day(checkedYear: candidate, month: number, day: dayOfMonth)
          }
        }
      }
      candidate += step
    }
    return nil
  }
}

extension EDTFYear {
  /// The years that it can mean, or nil beyond ±10^15.
  var range: ClosedRange<Int>? {
    if case .digits(let digits, let negative, nil) = self, digits.hasUnspecified {
      return negative ? -digits.highest ... -digits.lowest : digits.lowest...digits.highest
    }
    guard let number else { return nil }
    guard let significant else { return number...number }
    // 1950S2: the digits after the significant ones may be any.
    var scale = 1
    for _ in 0..<max(0, width(of: number) - significant) { scale *= 10 }
    let lowest = abs(number) / scale * scale
    return number < 0 ? -(lowest + scale - 1)...(-lowest) : lowest...(lowest + scale - 1)
  }

  /// Whether the year is one of those meant.
  func admits(_ year: Int) -> Bool {
    if case .digits(let digits, let negative, nil) = self {
      return (negative ? year <= 0 : year >= 0) && digits.admits(abs(year))
    }
    return range?.contains(year) == true
  }

  /// How many digits the year is written with.
  private func width(of number: Int) -> Int {
    if case .digits = self { return 4 }
    return String(abs(number)).utf8.count
  }
}

extension EDTFDivision {
  /// The first month and the number of months. Seasons are the meteorological ones, those without a hemisphere the
  /// northern; a winter (or southern summer) begins in December of its year and ends with the next February.
  package var months: (first: Int, count: Int) {
    switch self {
    case .spring, .northernSpring, .southernAutumn: (3, 3)
    case .summer, .northernSummer, .southernWinter: (6, 3)
    case .autumn, .northernAutumn, .southernSpring: (9, 3)
    case .winter, .northernWinter, .southernSummer: (12, 3)
    case .firstQuarter: (1, 3)
    case .secondQuarter: (4, 3)
    case .thirdQuarter: (7, 3)
    case .fourthQuarter: (10, 3)
    case .firstQuadrimester: (1, 4)
    case .secondQuadrimester: (5, 4)
    case .thirdQuadrimester: (9, 4)
    case .firstSemester: (1, 6)
    case .secondSemester: (7, 6)
    }
  }
}
