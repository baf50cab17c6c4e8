import Chronology
import TimeExpressions

/// The years that a month without one may be of, behind a date that a story has come to: "In September 1960 he left. In
/// March he came back" is of the year after, and "In May 1960 he left. In March he came back" may be of that or of his
/// time before; "He left in May 1960. He had come in July" is of the year before.
struct MonthsOfStory {
  typealias Mention = ResolutionContext.Mention

  /// How a date follows on the one before it.
  enum Order {
    case open
    /// "Arrested in November and freed in July": after it.
    case forward
    /// "He had been charged in December", "freed in July, after his arrest in May": before it.
    case backward
    /// "In November it had grown to 400", "In November he had been charged": at the head of its sentence it may be either.
    case fronted
    /// "The engine, paid for by a lottery held in May, arrived": of a thing, at whatever time.
    case ofThing
  }

  /// The likeliest first.
  static func years(for date: PartialDate, after mention: Mention, in context: borrowing ResolutionContext) -> [Int] {
    let year = mention.point.year
    if let season = date.season, season != .winter, case .season(.winter, _) = mention.point {
      // "In the winter of 1978–79 they met. In the spring they split."
      if context.order == .backward { return [year] }
      return mention.namesTwoYears ? [year + 1] : [year, year + 1]
    }
    guard let month = date.month, let (first, last) = span(of: mention) else { return [year] }
    if case .season(.winter, _) = mention.point {
      // The winter of 1928/29 has most of its months, and all that follow it, in the second year.
      if context.order == .backward { return [month == 12 ? year : year + (month <= 2 ? 1 : 0)] }
      if month == 12 { return [year] }
      return month <= 2 || mention.namesTwoYears ? [year + 1] : [year, year + 1]
    }
    // "On 15 March 2011 it broke down. It had been shut since November."
    if context.order == .backward, !mention.isHeading, !mention.isBehind, context.link == .since {
      return [month > last || month == last && isLaterDay(date, than: mention) ? year - 1 : year]
    }
    if context.order == .backward, !mention.isHeading, context.link != .since {
      // "Had been elected in January. A generator had been replaced on 2 March": each before the story, and in their order.
      if mention.isBehind { return [year] }
      guard month > last || month == last && isLaterDay(date, than: mention) else { return [year] }
      // "On 28 March the bridge fell. It had been inspected in November." So near ahead, it may be told from where the story
      // has not come to yet: "On 2 January he left … On 2 March the pump had been replaced. On the 11th it failed".
      let isClose = context.sentence - mention.sentence <= reach
      if month - last >= halfYear - 1 { return isClose ? [year - 1] : [year, year - 1] }
      return isClose ? [year, year - 1] : [year]
    }
    if context.order == .fronted, !mention.isHeading, !mention.isBehind, context.sentence - mention.sentence <= reach,
      month > last || month == last && isLaterDay(date, than: mention)
    {
      return [year, year - 1]
    }
    guard month < first, context.order != .ofThing else { return [year] }
    if last - month >= 10 { return [year + 1] }
    if context.link == .since { return [year] }
    if context.order == .forward { return [year + 1] }
    if last - month >= halfYear - 1 { return [year, year + 1] }
    // So few months back, it is told of the time before, or of the next year.
    let isTold = context.tense == .past || context.tense == .future || context.link == .until || context.link == .by
    guard isTold, !mention.isHeading, !mention.isLimit, !context.isOneOfSeveral,
      isFarBack(date, from: mention, by: last - month)
    else {
      return [year]
    }
    return [year, year + 1]
  }

  /// The first and the last month of the mention.
  private static func span(of mention: Mention) -> (Int, Int)? {
    if let last = mention.latestMonth {
      // "Late 1914" begins in September.
      return (max(1, last - 3), last)
    }
    return mention.point.monthOrSeason.map { ($0, $0) }
  }

  private static func isLaterDay(_ date: PartialDate, than mention: Mention) -> Bool {
    guard let day = date.day, let told = mention.point.day else { return false }
    return day > told.dayOfMonth
  }

  /// "On 5 June … On 26 May" goes back some weeks.
  private static func isFarBack(_ date: PartialDate, from mention: Mention, by months: Int) -> Bool {
    guard case .day(let told) = mention.point, let day = date.inYear(told.year).point?.day else { return months > 1 }
    return told - day > weeks
  }

  /// Months.
  private static let halfYear = 6
  /// Six of them, in days.
  private static let weeks = 42
  /// Sentences.
  private static let reach = 2
}

extension ResolutionContext.Mention {
  /// "The winter of 1928/29".
  fileprivate var namesTwoYears: Bool { text.contains { $0 == "/" || $0 == "-" || $0 == "–" } }
}

extension HistoricalDate {
  /// The last month of the part of a year that it is; nil for the whole, and for what is finer.
  func latestMonth(of point: CalendarPoint) -> Int? {
    guard case .year(let year) = point, let earliest, let latest, earliest.year == year, latest.year == year,
      latest.month < 12 || earliest.month > 1
    else { return nil }
    return latest.month
  }
}

extension CalendarPoint {
  /// Its month; of a season, the first.
  var monthOrSeason: Int? { if case .season(let season, _) = self { season.firstMonth } else { month } }
}

extension Season {
  /// In the north.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
