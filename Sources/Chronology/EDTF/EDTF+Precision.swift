/// How exact the tree states its date.
extension EDTF {
  package var precision: HistoricalDate.Precision {
    switch self {
    case .date(let date): date.precision
    case .interval: .range
    case .set(let set): set.precision
    }
  }
}

extension EDTFSet {
  /// A window from a Monday to the next Sunday is a week, whoever wrote it; every other set is a range.
  var precision: HistoricalDate.Precision {
    guard kind == .oneOf, elements.count == 1, case .range(let begin?, let end?) = elements[0],
      begin.day != nil, end.day != nil, begin.marks.isEmpty, end.marks.isEmpty,
      !begin.hasUnspecified, !end.hasUnspecified,
      let first = begin.dayRange?.first, let last = end.dayRange?.last
    else { return .range }
    return first.weekday == 1 && last - first == 6 ? .week : .range
  }
}

extension EDTFDate {
  var precision: HistoricalDate.Precision {
    if time != nil { return .time }
    if year.hasUnspecified || year.significant != nil { return year.precision }
    guard let month else { return year.precision }
    if let division { return division.precision }
    guard let day else { return month.precision(given: .month, open: .year) }
    return month.hasUnspecified ? month.precision(given: .month, open: .year) : day.precision(given: .day, open: .month)
  }
}

extension EDTFDigits {
  /// All digits given, none given, or something between.
  fileprivate func precision(
    given: HistoricalDate.Precision, open: HistoricalDate.Precision
  ) -> HistoricalDate.Precision {
    switch unspecifiedPlaces {
    case 0: given
    case count: open
    default: .range
    }
  }
}

extension EDTFYear {
  /// By the first digit that is open or not significant.
  var precision: HistoricalDate.Precision {
    var open = 0
    switch self {
    case .digits(let digits, _, let significant):
      open = significant.map { 4 - $0 } ?? 0
      for place in 0..<4 where digits[place] == EDTFDigits.unspecified { open = max(open, 4 - place) }
    case .long(let mantissa, let exponent, let significant):
      open = significant.map { String(abs(mantissa)).utf8.count + (exponent ?? 0) - $0 } ?? 0
    }
    switch open {
    case ...0: return .year
    case 1: return .decade
    case 2: return .century
    case 3: return .millennium
    default: return .unknown
    }
  }
}

extension EDTFDivision {
  var precision: HistoricalDate.Precision {
    switch self {
    case .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter: .quarter
    case .firstQuadrimester, .secondQuadrimester, .thirdQuadrimester, .firstSemester, .secondSemester: .range
    default: .season
    }
  }
}
