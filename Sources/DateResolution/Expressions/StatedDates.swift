import Chronology
import TimeExpressions

/// Dates that say their year: "3 May 1985", "the 1990s", "264 BC", "'98".
struct StatedDates: ResolutionStrategy {
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .date(let stated) = meaning else { return nil }
    var date = stated
    var steps: [String] = []
    if date.dayMonthOrder == .ambiguous, context.dayFirst { swap(&date.month, &date.day) }
    if date.yearIsShort, let year = date.year {
      let full = StatedDates.century(of: year, near: StatedDates.speakersYear(context))
      date.year = full
      steps.append("the two-digit year \(year < 10 ? "0" : "")\(year) is read as \(full)")
    }
    if date.decadeIsShort, let decade = date.decade {
      let full = StatedDates.decade(of: decade, near: StatedDates.speakersYear(context))
      date.decade = full
      steps.append("the decade is read as the \(full)s")
    }
    guard let point = date.point else { return nil }
    var resolution = Resolution(point, basis: .stated)
    resolution.steps = steps
    return resolution
  }

  /// The year that short years are near: that of writing, in a story the one it has come to.
  private static func speakersYear(_ context: borrowing ResolutionContext) -> Int? {
    let told = context.storyDate?.point.year
    return context.isNarrative ? told ?? context.documentDay?.year : context.documentDay?.year ?? told
  }

  /// The full year of two digits: the one nearest to the year of writing, a little more readily past than to come; 1930
  /// to 2029 where that is unknown.
  static func century(of short: Int, near year: Int?) -> Int {
    guard let year else { return short >= 30 ? 1900 + short : 2000 + short }
    let base = year - year % 100 + short
    return [base - 100, base, base + 100].min { distance($0, year) < distance($1, year) } ?? base
  }

  private static func distance(_ candidate: Int, _ year: Int) -> Int {
    candidate > year ? (candidate - year) * 4 : year - candidate
  }

  /// The last such decade that has begun by the year of writing: "the '80s" of 1989 and of 2021 are the 1980s.
  static func decade(of short: Int, near year: Int?) -> Int {
    guard let year else { return short >= 20 ? 1900 + short : 2000 + short }
    let base = year - year % 100 + short
    return base <= year ? base : base - 100
  }
}

extension PartialDate {
  /// Its place on the calendar, when it says enough.
  var point: CalendarPoint? {
    if let century { return .century(century) }
    if let millennium { return .millennium(millennium) }
    if let decade { return .decade(decade) }
    guard let year else { return nil }
    if let month {
      if let day { return Day(year: year, month: month, day: day).map { .day($0) } }
      return .month(month, year: year)
    }
    if let season { return .season(season, year: year) }
    if let quarter { return .quarter(quarter, year: year) }
    if let half { return .half(half, year: year) }
    if let week { return Day(weekYear: year, week: week).map { .week($0) } }
    if day != nil || weekday != nil { return nil }
    return .year(year)
  }

  /// The same in another year.
  func inYear(_ year: Int) -> PartialDate {
    var date = self
    date.year = year
    date.yearIsShort = false
    return date
  }
}
