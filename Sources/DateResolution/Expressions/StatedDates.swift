import Chronology
import TimeExpressions

/// Dates that say their year: "3 May 1985", "the 1990s", "264 BC", "'98".
struct StatedDates: ResolutionStrategy {
  var kinds: MeaningKinds { .date }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .date(let stated) = meaning else { return nil }
    var date = stated
    var steps: [String] = []
    if date.dayMonthOrder == .ambiguous, context.dayFirst { swap(&date.month, &date.day) }
    if date.yearIsShort, let year = date.year {
      let full = StatedDates.full(year, context, ofWriting: StatedDates.century)
      date.year = full
      steps.append("the two-digit year \(year < 10 ? "0" : "")\(year) is read as \(full)")
    }
    if date.decadeIsShort, let decade = date.decade {
      let full = StatedDates.full(decade, context, ofWriting: StatedDates.decade)
      date.decade = full
      steps.append("the decade is read as the \(full)s")
    }
    guard let point = date.point else { return nil }
    var resolution = Resolution(point, basis: .stated)
    resolution.steps = steps
    if date.dayMonthOrder == .ambiguous, !context.isDayOrderKnown {
      swap(&date.month, &date.day)
      if let other = date.point {
        resolution.date = HistoricalDate.oneOf([point.date, other.date].sorted())
        resolution.steps.append("day or month first: nothing in the text tells")
      }
    }
    if stated.isOfEitherEra, let year = date.year, let other = date.inYear(1 - year).point {
      resolution.date = HistoricalDate.oneOf([point.date, other.date].sorted())
      resolution.steps.append("before our era or in it: nothing in the text tells")
    }
    if stated.yearIsShort || stated.decadeIsShort, Self.isOpen(stated, in: context) {
      resolution.date = nil
      resolution.steps.append("but another century is as likely")
    }
    return resolution
  }

  /// Whether a story without a day of writing leaves open which century it means: "the twenties" after 1972.
  private static func isOpen(_ date: PartialDate, in context: borrowing ResolutionContext) -> Bool {
    guard context.documentDay == nil, let told = context.storyDate?.point.year,
      let short = date.yearIsShort ? date.year : date.decade
    else { return false }
    let distances = centuries(of: short, near: told).map { distanceInStory($0, told) }.sorted()
    return distances.count > 1 && distances[1] < 3 * max(distances[0], 1)
  }

  /// The year that short years are near: that of writing, in a story the one it has come to.
  private static func full(
    _ short: Int, _ context: borrowing ResolutionContext, ofWriting: (Int, Int?) -> Int
  ) -> Int {
    let told = context.storyDate?.point.year
    if let told, context.isNarrative || context.documentDay == nil {
      let known = context.documentDay?.year ?? Self.latest
      let candidates = centuries(of: short, near: told).filter { $0 <= max(known, told) }
      if let nearest = candidates.min(by: { distanceInStory($0, told) < distanceInStory($1, told) }) { return nearest }
    }
    return ofWriting(short, context.documentDay?.year ?? told)
  }

  /// The last year that a text of unknown date is taken to tell of.
  private static let latest = 2029

  private static func centuries(of short: Int, near year: Int) -> [Int] {
    let base = year - year % 100 + short
    return [base - 100, base, base + 100]
  }

  /// A story goes on in time; "in '62" comes after 1955 sooner than before it.
  private static func distanceInStory(_ candidate: Int, _ year: Int) -> Int {
    candidate > year ? (candidate - year) * 2 : (year - candidate) * 3
  }

  /// The full year of two digits: the one nearest to the year of writing, a little more readily past than to come; 1930
  /// to 2029 where that is unknown.
  static func century(of short: Int, near year: Int?) -> Int {
    guard let year else { return short >= 30 ? 1900 + short : 2000 + short }
    return centuries(of: short, near: year).min { distance($0, year) < distance($1, year) } ?? year
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
    (date.yearIsShort, date.isOfEitherEra) = (false, false)
    return date
  }
}
