/// Units that dates are moved by.
public enum CalendarUnit: String, Hashable, Sendable, CaseIterable {
  case day, week, month, quarter, year, decade, century

  /// In days or, for the greater units, in months.
  fileprivate var size: (days: Int, months: Int) {
    switch self {
    case .day: (1, 0)
    case .week: (7, 0)
    case .month: (0, 1)
    case .quarter: (0, 3)
    case .year: (0, 12)
    case .decade: (0, 120)
    case .century: (0, 1200)
    }
  }
}

extension HistoricalDate {
  /// The date so many units later, or earlier for a negative number, as exact as it was and no more: a day stays a day,
  /// a month moved by months stays a month. Where the unit is finer than the date, the result is the window of the same
  /// length: "March 2010" three days later is some time from 4 March to 3 April. Qualifiers stay; the ends of intervals
  /// and the elements of sets move one by one. The 31st moves to the last day of a shorter month.
  public func shifted(by count: Int, _ unit: CalendarUnit) -> HistoricalDate {
    let step = Step(days: count * unit.size.days, months: count * unit.size.months)
    switch expression {
    case .date(let date):
      if let moved = step.moved(date) { return HistoricalDate(.date(moved)) }
      guard let range = date.dayRange else { return self }
      return HistoricalDate.within(step.moved(first: range.first), step.moved(last: range.last))
        .qualified(date.qualification)
    case .interval(let begin, let end):
      return HistoricalDate(.interval(step.moved(end: begin, isFirst: true), step.moved(end: end, isFirst: false)))
    case .set(let set):
      return HistoricalDate(.set(EDTFSet(kind: set.kind, elements: set.elements.map(step.moved))))
    }
  }
}

/// A distance on the calendar: days, or months.
private struct Step {
  let days: Int
  let months: Int

  func moved(_ day: Day) -> Day { months == 0 ? day + days : day.adding(months: months) }

  func moved(first day: Day) -> Day { moved(day) }

  /// The last day of a window; the end of a month stays the end of a month.
  func moved(last day: Day) -> Day { (day + 1).dayOfMonth == 1 ? moved(day + 1) - 1 : moved(day) }

  /// The date of the same kind, or nil where there is none at that distance.
  func moved(_ date: EDTFDate) -> EDTFDate? {
    if days == 0 && months == 0 { return date }
    guard let year = date.year.number, date.year.significant == nil else { return movedOpenYear(date) }
    guard !date.hasUnspecified else { return nil }
    if date.day != nil {
      return date.dayRange.map { date.at(moved($0.first)) }
    }
    guard days == 0 else { return nil }
    if let division = date.division {
      guard let (years, moved) = division.moved(by: months) else { return nil }
      return date.at(year: year + years, month: moved.rawValue)
    }
    if let month = date.month {
      let moved = Day(checkedYear: year, month: month.lowest, day: 1).adding(months: months)
      return date.at(year: moved.year, month: moved.month)
    }
    return months % 12 == 0 ? date.at(year: year + months / 12) : nil
  }

  /// A decade, a century or a millennium moved by whole ones of its kind.
  private func movedOpenYear(_ date: EDTFDate) -> EDTFDate? {
    guard case .digits(let digits, let negative, nil) = date.year, date.month == nil, days == 0,
      !negative, digits.trailingUnspecified == digits.unspecifiedPlaces, digits.trailingUnspecified < 4
    else { return nil }
    let places = digits.trailingUnspecified
    let length = [1, 10, 100, 1000][places]
    let year = digits.lowest + months / 12
    guard months % (12 * length) == 0, (0...9999).contains(year) else { return nil }
    var moved = EDTFDigits(year, count: 4)
    for place in (4 - places)..<4 { moved[place] = EDTFDigits.unspecified }
    var result = date
    result.year = .digits(moved, negative: false, significant: nil)
    return result
  }

  func moved(end: EDTFEnd, isFirst: Bool) -> EDTFEnd {
    guard case .date(let date) = end else { return end }
    return .date(moved(date) ?? moved(bound: date, isFirst: isFirst))
  }

  func moved(_ element: EDTFSet.Element) -> EDTFSet.Element {
    switch element {
    case .date(let date):
      if let moved = moved(date) { return .date(moved) }
      return .range(moved(bound: date, isFirst: true), moved(bound: date, isFirst: false))
    case .range(let begin, let end):
      return .range(begin.map { moved(bound: $0, isFirst: true) }, end.map { moved(bound: $0, isFirst: false) })
    }
  }

  /// One end of a range: the date of the same kind, else its outer day.
  private func moved(bound date: EDTFDate, isFirst: Bool) -> EDTFDate {
    guard let range = date.dayRange else { return date }
    if date.day != nil && !isFirst && !date.hasUnspecified && months != 0 && date.time == nil {
      return EDTFDate(moved(last: range.last)).qualified(date.qualification)
    }
    if let moved = moved(date) { return moved }
    return EDTFDate(isFirst ? moved(first: range.first) : moved(last: range.last)).qualified(date.qualification)
  }
}

extension EDTFDate {
  /// The date in another place, with the same qualifiers and time.
  fileprivate func at(year: Int, month: Int? = nil, day: Int? = nil) -> EDTFDate {
    var moved = EDTFDate(year: year, month: month, day: day)
    // A long year stands alone, and is qualified as a whole.
    guard case .digits = moved.year else { return moved.qualified(qualification) }
    (moved.marks, moved.time) = (marks, time)
    return moved
  }

  fileprivate func at(_ day: Day) -> EDTFDate {
    let (year, month, dayOfMonth) = day.components
    return at(year: year, month: month, day: dayOfMonth)
  }
}

extension EDTFDivision {
  /// The division so many months on, with the years in between; nil where no division of its kind begins there.
  fileprivate func moved(by months: Int) -> (years: Int, EDTFDivision)? {
    let (first, length, count) =
      switch rawValue {
      case 21...24: (21, 3, 4)
      case 25...28: (25, 3, 4)
      case 29...32: (29, 3, 4)
      case 33...36: (33, 3, 4)
      case 37...39: (37, 4, 3)
      default: (40, 6, 2)
      }
    if months % 12 == 0 { return (months / 12, self) }
    // A southern year's seasons do not stand in the order of its months.
    guard months % length == 0, first != 29 else { return nil }
    let index = rawValue - first + months / length
    let years = index >= 0 ? index / count : (index - count + 1) / count
    return EDTFDivision(rawValue: first + index - years * count).map { (years, $0) }
  }
}
