/// The canonical spelling: one text for each meaning, as far as EDTF's syntax alone decides.
///
/// - Qualifiers are gathered: `2004?-06?-11?` and `?2004-?06-?11` become `2004-06-11?`.
/// - The elements of a set stand in order and once; a set of one date is that date.
/// - A long year that fits four digits loses its `Y`; exponents are written out where the year has at most 15 digits.
/// - The zone `+00:00` is `Z`; other zones are written with minutes.
///
/// An interval that begins and ends in the same year stays one: it says that both ends are there.
extension EDTF {
  package var normalized: EDTF {
    switch self {
    case .date(let date): .date(date.normalized)
    case .interval(let begin, let end): .interval(begin.normalized, end.normalized)
    case .set(let set): set.normalized
    }
  }
}

extension EDTFEnd {
  fileprivate var normalized: EDTFEnd {
    if case .date(let date) = self { .date(date.normalized) } else { self }
  }
}

extension EDTFSet {
  fileprivate var normalized: EDTF {
    // Nearly every set is one window.
    if elements.count == 1 {
      let element = elements[0].normalized
      if case .date(let date) = element { return .date(date) }
      return .set(EDTFSet(kind: kind, elements: [element]))
    }
    var seen: Set<Element> = []
    let sorted =
      elements
      .map(\.normalized)
      .filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
    if sorted.count == 1, case .date(let date) = sorted[0] { return .date(date) }
    return .set(EDTFSet(kind: kind, elements: sorted))
  }
}

extension EDTFSet.Element {
  fileprivate var normalized: EDTFSet.Element {
    switch self {
    case .date(let date): return .date(date.normalized)
    case .range(let begin?, let end?) where begin.normalized == end.normalized: return .date(begin.normalized)
    case .range(let begin, let end): return .range(begin?.normalized, end?.normalized)
    }
  }

  /// Sorts by the first day; a range without a beginning stays first and one without an end last.
  fileprivate var order: Int {
    switch self {
    case .date(let date): date.dayRange?.first.ordinal ?? 0
    case .range(nil, _): .min
    case .range(_?, nil): .max
    case .range(let begin?, _?): begin.dayRange?.first.ordinal ?? 0
    }
  }
}

extension EDTFDate {
  package var normalized: EDTFDate {
    var date = self
    date.year = year.normalized
    if !marks.isEmpty { date.marks = canonicalMarks }
    if case .offset(let negative, let hours, let minutes)? = time?.zone {
      date.time?.zone =
        hours == 0 && (minutes ?? 0) == 0 ? .utc : .offset(negative: negative, hours: hours, minutes: minutes ?? 0)
    }
    return date
  }

  /// What each part is qualified with, wherever the marks stand.
  package var qualifications: (year: Qualification, month: Qualification, day: Qualification) {
    let day = marks.afterDay
    let month = day.union(marks.afterMonth)
    return (
      month.union(marks.afterYear).union(marks.beforeYear), month.union(marks.beforeMonth), day.union(marks.beforeDay)
    )
  }

  /// The qualification of the whole date: what all its parts share.
  package var qualification: Qualification {
    let parts = qualifications
    return parts.year
      .intersection(month == nil ? parts.year : parts.month)
      .intersection(day == nil ? parts.year : parts.day)
  }

  /// One mark at the end when the whole is qualified alike, one mark after the parts when the left ones are alike and
  /// the rest is plain; else a mark before each part.
  private var canonicalMarks: EDTFMarks {
    let parts = qualifications
    var marks = EDTFMarks()
    if month == nil {
      marks.afterYear = parts.year
    } else if day == nil {
      if parts.month == parts.year {
        marks.afterMonth = parts.year
      } else if parts.month.isEmpty {
        marks.afterYear = parts.year
      } else {
        (marks.beforeYear, marks.beforeMonth) = (parts.year, parts.month)
      }
    } else if parts.year == parts.month && parts.month == parts.day {
      marks.afterDay = parts.year
    } else if parts.day.isEmpty && parts.year == parts.month {
      marks.afterMonth = parts.year
    } else if parts.day.isEmpty && parts.month.isEmpty {
      marks.afterYear = parts.year
    } else {
      (marks.beforeYear, marks.beforeMonth, marks.beforeDay) = parts
    }
    return marks
  }
}

extension EDTFYear {
  fileprivate var normalized: EDTFYear {
    guard case .long(_, let exponent, let significant) = self, exponent != nil, let number else { return self }
    if abs(number) > 9999 { return .long(number, exponent: nil, significant: significant) }
    // Fewer than four digits gain leading zeros, which are significant too.
    let width = String(abs(number)).utf8.count
    return .digits(
      EDTFDigits(abs(number), count: 4), negative: number < 0, significant: significant.map { $0 + 4 - width })
  }
}
