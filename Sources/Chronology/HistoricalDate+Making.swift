/// Dates of each kind from numbers. In years of more than four digits EDTF writes no months and days; there they become
/// the whole year.
extension HistoricalDate {
  package static func day(_ day: Day) -> HistoricalDate {
    let date = EDTFDate(day)
    return date.day == nil ? HistoricalDate(.date(date)) : HistoricalDate(canonical: date, day, day, .day)
  }

  /// A calendar month; `month` is 1 to 12.
  package static func month(_ month: Int, of year: Int) -> HistoricalDate {
    let date = EDTFDate(year: year, month: month)
    guard date.month != nil, (1...12).contains(month) else { return HistoricalDate(.date(date)) }
    return HistoricalDate(
      canonical: date, Day(checkedYear: year, month: month, day: 1),
      Day(checkedYear: year, month: month, day: Day.daysIn(month: month, year: year)), .month)
  }

  package static func year(_ year: Int) -> HistoricalDate {
    let date = EDTFDate(year: year)
    guard abs(year) <= 9999 else { return HistoricalDate(.date(date)) }
    return HistoricalDate(
      canonical: date, Day(checkedYear: year, month: 1, day: 1), Day(checkedYear: year, month: 12, day: 31), .year)
  }

  /// The ten years that share all digits but the last: `decade(1980)`, like `decade(1984)`, is 1980 to 1989, `198X`.
  package static func decade(_ year: Int) -> HistoricalDate { leaving(1, of: year) }

  /// The century of that number as people count them, told by its digits: the 18th is `17XX`, 1700 to 1799. A negative
  /// number counts before our era: the -5th is 500 to 401 BCE. There is no century 0; it gives the first.
  package static func century(_ number: Int) -> HistoricalDate {
    leaving(2, of: (max(abs(number), 1) - 1) * 100, negative: number < 0)
  }

  /// The millennium of that number: the 2nd is `1XXX`, 1000 to 1999; negative numbers as in `century`.
  package static func millennium(_ number: Int) -> HistoricalDate {
    leaving(3, of: (max(abs(number), 1) - 1) * 1000, negative: number < 0)
  }

  private static func leaving(_ places: Int, of year: Int, negative: Bool? = nil) -> HistoricalDate {
    var digits = EDTFDigits(abs(year) % 10_000, count: 4)
    for place in (4 - places)..<4 { digits[place] = EDTFDigits.unspecified }
    return HistoricalDate(.date(EDTFDate(year: .digits(digits, negative: negative ?? (year < 0), significant: nil))))
  }

  /// A season, a quarter, or another part of a year that EDTF has a number for.
  package static func division(_ division: EDTFDivision, of year: Int) -> HistoricalDate {
    HistoricalDate(.date(EDTFDate(year: year, month: division.rawValue)))
  }

  /// A season of the northern hemisphere by whole months: spring is March to May. Winter begins in December of `year`.
  package static func season(_ season: Season, of year: Int) -> HistoricalDate {
    switch season {
    case .spring: division(.spring, of: year)
    case .summer: division(.summer, of: year)
    case .autumn: division(.autumn, of: year)
    case .winter: division(.winter, of: year)
    }
  }

  package enum Season: String, Hashable, Sendable, CaseIterable { case spring, summer, autumn, winter }

  /// A quarter of a year; `number` is 1 to 4, anything else gives the nearest.
  package static func quarter(_ number: Int, of year: Int) -> HistoricalDate {
    HistoricalDate(.date(EDTFDate(year: year, month: 32 + min(max(number, 1), 4))))
  }

  /// A half of a year; `number` is 1 or 2.
  package static func half(_ number: Int, of year: Int) -> HistoricalDate {
    division(number <= 1 ? .firstSemester : .secondSemester, of: year)
  }

  /// Some time in the week, Monday to Sunday, that holds the day. EDTF has no weeks: it is one of seven days.
  package static func week(of day: Day) -> HistoricalDate {
    let monday = day.monday
    return within(monday, monday + 6)
  }

  /// Some time on the Saturday and Sunday of the week, Monday to Sunday, that holds the day.
  package static func weekend(of day: Day) -> HistoricalDate {
    let monday = day.monday
    return within(monday + 5, monday + 6)
  }

  /// Something that began in the one and ended in the other: EDTF `begin/end`. A nil end is open (`..`). Where one of
  /// the two is itself an interval, its outer bound counts; of a window longer than a week ("since mid-November",
  /// "since late 2014", "until the early 1990s") the month, the part of a year or the decade that holds it, since no one
  /// day of it is known.
  package static func interval(_ begin: HistoricalDate?, _ end: HistoricalDate?) -> HistoricalDate {
    HistoricalDate(.interval(begin?.firstPoint ?? .open, end?.lastPoint ?? .open))
  }

  /// Where it begins, as a single date.
  private var firstPoint: EDTFEnd {
    switch expression {
    case .date(let date): .date(date)
    case .interval(let begin, _): begin
    case .set: holdingUnit.map { .date($0) } ?? bounds.earliest.map { .date(EDTFDate($0)) } ?? .open
    }
  }

  /// The month, quarter, third or half of a year, year or decade that holds a window longer than a week: the smallest.
  private var holdingUnit: EDTFDate? {
    guard let first = bounds.earliest, let last = bounds.latest, last - first > 6 else { return nil }
    let year = first.year
    guard year == last.year else {
      guard alternatives == nil, year > 0, year / 10 == last.year / 10,
        case .date(let decade) = HistoricalDate.decade(year).expression
      else { return nil }
      return decade
    }
    if first.month == last.month { return EDTFDate(year: year, month: first.month) }
    // EDTF's numbers: 33 to 36 are quarters, 37 to 39 thirds, 40 and 41 halves.
    for (length, number) in [(3, 33), (4, 37), (6, 40)] where (first.month - 1) / length == (last.month - 1) / length {
      return EDTFDate(year: year, month: number + (first.month - 1) / length)
    }
    return EDTFDate(year: year)
  }

  /// Where it ends, as a single date.
  private var lastPoint: EDTFEnd {
    switch expression {
    case .date(let date): .date(date)
    case .interval(_, let end): end
    case .set: holdingUnit.map { .date($0) } ?? bounds.latest.map { .date(EDTFDate($0)) } ?? .open
    }
  }

  /// Some time, no longer known, from the first day to the last: EDTF's one of a set, `[begin..end]`. Whole months and
  /// years are written as such (`[2016-09..2016-12]`); one day, one month or one year becomes that date itself. A nil
  /// end is open: `[..2020-12-31]` is "before 2021". Days in the wrong order are exchanged.
  package static func within(_ earliest: Day?, _ latest: Day?) -> HistoricalDate {
    guard let earliest, let latest else {
      // At any time at all: the set that says so has no text.
      if earliest == nil && latest == nil { return interval(nil, nil) }
      return HistoricalDate(
        .set(EDTFSet(kind: .oneOf, elements: [.range(earliest.map(EDTFDate.init), latest.map(EDTFDate.init))])))
    }
    if latest < earliest { return within(latest, earliest) }
    let (begin, end) = EDTFDate.ends(earliest, latest)
    return HistoricalDate(begin == end ? .date(begin) : .set(EDTFSet(kind: .oneOf, elements: [.range(begin, end)])))
  }

  /// Some time before the first day of that date.
  package static func before(_ date: HistoricalDate) -> HistoricalDate { within(nil, date.earliest.map { $0 - 1 }) }
  /// Some time after the last day of that date.
  package static func after(_ date: HistoricalDate) -> HistoricalDate { within(date.latest.map { $0 + 1 }, nil) }

  /// One of these dates: `[2010-02,2010-04]`. Sets among them give their elements, intervals the whole of their extent;
  /// nil for an empty list.
  package static func oneOf(_ dates: [HistoricalDate]) -> HistoricalDate? { set(.oneOf, dates) }
  /// All of these dates: `{2010-02,2010-04}`.
  package static func allOf(_ dates: [HistoricalDate]) -> HistoricalDate? { set(.allOf, dates) }

  private static func set(_ kind: EDTFSet.Kind, _ dates: [HistoricalDate]) -> HistoricalDate? {
    let elements = dates.flatMap { date -> [EDTFSet.Element] in
      switch date.expression {
      case .date(let single): [.date(single.withoutTime)]
      case .set(let set): set.elements
      case .interval(let begin, let end): [.range(begin.date?.withoutTime, end.date?.withoutTime)]
      }
    }
    guard let first = elements.first else { return nil }
    // Only the first element may be open at its beginning, and only the last at its end.
    if elements.contains(where: \.isOpen) {
      guard elements.count == 1, first != .range(nil, nil) else { return hull(of: dates) }
    }
    return HistoricalDate(.set(EDTFSet(kind: kind, elements: elements)))
  }

  /// The same date, marked as an estimate, as doubtful, or as both. The ends of an interval and the elements of a set
  /// are marked one by one. No bound moves.
  package func qualified(_ qualification: Qualification) -> HistoricalDate {
    switch expression {
    case .date(let date): HistoricalDate(.date(date.qualified(qualification)))
    case .interval(let begin, let end):
      HistoricalDate(.interval(begin.qualified(qualification), end.qualified(qualification)))
    case .set(var set):
      HistoricalDate(
        {
          set.elements = set.elements.map { $0.qualified(qualification) }
          return .set(set)
        }())
    }
  }

  /// About then: `1979~`.
  package static func approximate(_ date: HistoricalDate) -> HistoricalDate { date.qualified(.approximate) }
  /// Perhaps then: `1979?`.
  package static func uncertain(_ date: HistoricalDate) -> HistoricalDate { date.qualified(.uncertain) }
}

extension EDTFDate {
  /// The shortest pair of dates that spans exactly these days: whole years, else whole months, else days.
  static func ends(_ earliest: Day, _ latest: Day) -> (EDTFDate, EDTFDate) {
    let (first, last, next) = (earliest.components, latest.components, (latest + 1).components)
    guard first.day == 1, next.day == 1 else { return (EDTFDate(earliest), EDTFDate(latest)) }
    if first.month == 1 && next.month == 1 { return (EDTFDate(year: first.year), EDTFDate(year: last.year)) }
    return (EDTFDate(year: first.year, month: first.month), EDTFDate(year: last.year, month: last.month))
  }

  /// Sets hold no times.
  fileprivate var withoutTime: EDTFDate {
    var date = self
    date.time = nil
    return date
  }

  /// With that qualification for every part. A date-time cannot carry one and loses its time.
  func qualified(_ qualification: Qualification) -> EDTFDate {
    guard !qualification.isEmpty else { return self }
    var date = self
    date.time = nil
    if day != nil {
      date.marks.afterDay.formUnion(qualification)
    } else if month != nil {
      date.marks.afterMonth.formUnion(qualification)
    } else {
      date.marks.afterYear.formUnion(qualification)
    }
    return date
  }
}

extension EDTFEnd {
  fileprivate func qualified(_ qualification: Qualification) -> EDTFEnd {
    if case .date(let date) = self { .date(date.qualified(qualification)) } else { self }
  }
}

extension EDTFSet.Element {
  fileprivate var isOpen: Bool {
    if case .range(let begin, let end) = self { begin == nil || end == nil } else { false }
  }

  fileprivate func qualified(_ qualification: Qualification) -> EDTFSet.Element {
    switch self {
    case .date(let date): .date(date.qualified(qualification))
    case .range(let begin, let end): .range(begin?.qualified(qualification), end?.qualified(qualification))
    }
  }
}
