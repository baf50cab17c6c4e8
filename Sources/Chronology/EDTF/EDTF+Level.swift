/// The lowest level of the standard that has every feature which the text uses: 0, 1 or 2.
///
/// A date-time as the end of an interval is in no level's examples; it counts as level 1.
extension EDTF {
  package var level: Int {
    switch self {
    case .date(let date): date.level
    case .interval(let begin, let end): max(begin.level, end.level)
    case .set: 2
    }
  }
}

extension EDTFEnd {
  fileprivate var level: Int {
    guard let date else { return 1 }
    return date.hasUnspecified ? 2 : max(date.level, date.time == nil ? 0 : 1)
  }
}

extension EDTFDate {
  fileprivate var level: Int { max(yearLevel, monthLevel, dayLevel, marksLevel) }

  private var yearLevel: Int {
    switch year {
    case .long(_, let exponent, let significant): return exponent == nil && significant == nil ? 1 : 2
    case .digits(let digits, let negative, let significant):
      if significant != nil { return 2 }
      guard digits.hasUnspecified else { return negative ? 1 : 0 }
      let isTrailing = digits.trailingUnspecified == digits.unspecifiedPlaces && digits.unspecifiedPlaces <= 2
      return isTrailing && month == nil ? 1 : 2
    }
  }

  private var monthLevel: Int {
    guard let month else { return 0 }
    if let division { return division.rawValue <= EDTFDivision.winter.rawValue ? 1 : 2 }
    guard month.hasUnspecified else { return 0 }
    return month.unspecifiedPlaces == 2 && (day == nil || day?.unspecifiedPlaces == 2) ? 1 : 2
  }

  private var dayLevel: Int {
    guard let day, day.hasUnspecified else { return 0 }
    return day.unspecifiedPlaces == 2 ? 1 : 2
  }

  /// One mark at the very end is level 1.
  private var marksLevel: Int {
    guard !marks.isEmpty else { return 0 }
    var others = marks
    if day != nil {
      others.afterDay = []
    } else if month != nil {
      others.afterMonth = []
    } else {
      others.afterYear = []
    }
    return others.isEmpty ? 1 : 2
  }
}
