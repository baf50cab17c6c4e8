/// Words for a window, EDTF's `[first..last]`: some time in it, nobody knows when.
extension DateWording {
  func window(_ first: EDTFDate?, _ last: EDTFDate?) -> String {
    switch (first, last) {
    case (nil, nil): return "at any time"
    case (nil, let last?):
      guard last.marks.isEmpty, let next = last.dayRange.flatMap({ period(beginningOn: $0.last + 1) }) else {
        return words(for: last) + " or earlier"
      }
      return "before " + words(for: next)
    case (let first?, nil):
      guard first.marks.isEmpty, let previous = first.dayRange.flatMap({ period(endingOn: $0.first - 1) }) else {
        return words(for: first) + " or later"
      }
      return "after " + words(for: previous)
    case (let first?, let last?):
      if first.qualification == last.qualification,
        let words = pattern(first.unqualified, last.unqualified)
      {
        return qualified(words, first.qualification)
      }
      if isShort, let words = months(first, last) { return words }
      return isShort ? span(first, last) : "some time between " + pair(first, "and", last)
    }
  }

  /// The year or else the month that begins on that day.
  private func period(beginningOn day: Day) -> EDTFDate? {
    let (year, month, dayOfMonth) = day.components
    guard dayOfMonth == 1 else { return nil }
    return month == 1 ? EDTFDate(year: year) : EDTFDate(year: year, month: month)
  }

  /// The year or else the month that ends on that day.
  private func period(endingOn day: Day) -> EDTFDate? {
    let (year, month, _) = day.components
    guard (day + 1).dayOfMonth == 1 else { return nil }
    return month == 12 ? EDTFDate(year: year) : EDTFDate(year: year, month: month)
  }

  /// Windows that people have words for.
  private func pattern(_ first: EDTFDate, _ last: EDTFDate) -> String? {
    guard !first.hasUnspecified, !last.hasUnspecified, first.division == nil, last.division == nil,
      let earliest = first.dayRange?.first, let latest = last.dayRange?.last
    else { return nil }
    if first.day != nil && last.day != nil && earliest.weekday == 1 && latest - earliest == 6 {
      return "week of " + words(for: first)
    }
    if first.day != nil && earliest.weekday == 6 && latest - earliest == 1 { return "weekend of " + span(first, last) }
    if let next = first.following, next == last { return pair(first, "or", last) }
    return part(earliest, latest)
  }

  /// "early March 2020", "mid-2016", "late 1990s": the windows of `HistoricalDate.part`, and whole decades and centuries.
  private func part(_ earliest: Day, _ latest: Day) -> String? {
    let (year, month, _) = earliest.components
    guard year > 0 else { return nil }
    var periods: [HistoricalDate] = []
    if month == latest.month && year == latest.year { periods.append(.month(month, of: year)) }
    if year == latest.year { periods.append(.year(year)) }
    if (1000...9999).contains(year) {
      if year / 10 == latest.year / 10 { periods.append(.decade(year)) }
      if year / 100 == latest.year / 100 { periods.append(.century(year / 100 + 1)) }
    }
    for period in periods {
      if period.earliest == earliest && period.latest == latest { return words(for: period.expression) }
      for part in HistoricalDate.Part.allCases {
        guard let window = period.window(of: part), window == (earliest, latest) else { continue }
        let words = words(for: period.expression)
        let name = words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
        return (part == .mid ? "mid-" : part.rawValue + " ") + name
      }
    }
    return nil
  }

  /// In the short form, a window of days across years is told by its months.
  private func months(_ first: EDTFDate, _ last: EDTFDate) -> String? {
    guard first.day != nil, last.day != nil, !first.hasUnspecified, !last.hasUnspecified,
      first.year.number != last.year.number
    else { return nil }
    return span(
      EDTFDate(year: first.year, month: first.month), EDTFDate(year: last.year, month: last.month))
  }
}

extension EDTFDate {
  /// The same without any qualifier.
  var unqualified: EDTFDate { EDTFDate(year: year, month: month, day: day, time: time) }

  /// The next date of the same kind; nil for other than plain days, months and years.
  var following: EDTFDate? {
    guard let range = dayRange, let year = year.number, division == nil, time == nil, self.year.significant == nil
    else { return nil }
    if day != nil { return EDTFDate(range.first + 1) }
    guard month != nil else { return EDTFDate(year: year + 1) }
    let next = range.first.adding(months: 1).components
    return EDTFDate(year: next.year, month: next.month)
  }
}
