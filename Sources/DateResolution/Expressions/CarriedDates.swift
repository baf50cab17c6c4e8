import Chronology
import TimeExpressions

/// Dates that leave out what a mention before them said: "On 3 June 1985 … On 12 August …", "the 15th".
///
/// In a narrative that is the rule. In news it holds only close behind a mention that told a year other than the
/// document's own.
struct CarriedDates: ResolutionStrategy {
  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .date(var date) = meaning, date.year == nil, !date.isIndefinite,
      let mention = context.isStory
        ? context.storyDate : CarriedDates.sameSentence(date, context)
    else { return nil }
    // "We started in 2009. We are on tour in March."
    if context.isInterview, context.documentDay != nil, context.tense == .present || context.tense == .future {
      return nil
    }
    if date.dayMonthOrder == .ambiguous, context.dayFirst { swap(&date.month, &date.day) }
    // "In the 1980s … on 12 August": a decade has no year to lend.
    guard TimeUnit.year.isNoFiner(than: mention.point) else { return nil }
    let anchor = context.anchor(mention)
    if date.month == nil, let day = date.day {
      return dayOfMonth(day, weekday: date.weekday, mention, anchor)
    }
    if date.month == nil, let weekday = date.weekday {
      // Only a story goes on from day to day; news speaks of its own week.
      return context.isNarrative ? weekdayAfter(weekday, context) : nil
    }
    let year = CarriedDates.year(for: date, after: mention.point)
    guard let point = date.inYear(year).point else { return nil }
    if let weekday = date.weekday, let day = point.day, day.weekday != weekday {
      return Self.besideThatYear(date, weekday, of: point, after: mention, anchor)
    }
    var resolution = Resolution(
      point, basis: .stated, anchor: anchor, "the year \(year) is carried over from “\(mention.text)”")
    if let month = date.month, let last = mention.point.monthOrSeason, year == mention.point.year,
      last - month >= 5, let next = date.inYear(year + 1).point
    {
      // "On 14 July 1915 … On 3 January": a story looks back half a year, or has come to the next one.
      resolution.date = HistoricalDate.oneOf([point.date, next.date].sorted())
      resolution.steps.append("or it has come to the year after")
    }
    if let season = date.season, let last = mention.point.month {
      Self.place(season, date, year, after: last, &resolution)
    }
    // "In June she marked seventy years": a portrait may have returned to its day of writing.
    let mayReturn = context.isProfile && (context.block != mention.block || context.hasReturned)
    // "The council met on Tuesday. The minister left in August": in a paragraph that speaks of its own week.
    let hasPointed = context.isNarrative && context.pointedBlock == context.block && context.block != mention.block
    if let told = resolution.date, told == point.date || context.isInterview, mayReturn || hasPointed,
      let today = context.documentDay, let own = BareDates.year(for: date, today, context.tense), own != point
    {
      resolution.date = HistoricalDate.oneOf(((told.alternatives ?? [told]) + [own.date]).sorted())
      resolution.steps.append("or it is told from the document's date")
    }
    // "In 1986 he had refused to condemn Waldheim, who was elected on June 8": of the aside in its sentence, or the story.
    if resolution.date == point.date, context.isNarrative, let aside = context.mention, aside.isStated,
      !aside.isDoubtful,
      aside.sentence == context.sentence, aside.point.year != year, let other = date.inYear(aside.point.year).point,
      date.weekday == nil || other.day?.weekday == date.weekday
    {
      resolution.date = HistoricalDate.oneOf([point.date, other.date].sorted())
      resolution.steps.append("or of the year that its sentence names, “\(aside.text)”")
    }
    return resolution
  }

  /// In a report only a date of its own sentence lends its year: "on 6 January 2021 …; on 8 January …".
  private static func sameSentence(_ date: PartialDate, _ context: borrowing ResolutionContext)
    -> ResolutionContext.Mention?
  {
    guard date.month != nil, let mention = context.mention, mention.isStated, !mention.isDoubtful,
      // "Dates for 2019: sports day 19 June."
      mention.point.month != nil && context.tense != .future && context.tense != .present
        || mention.point.year > context.documentDay?.year ?? Int.max,
      mention.sentence == context.sentence, mention.point.year != context.documentDay?.year
    else { return nil }
    return mention
  }

  /// "In November 1946 he was ill. On Friday 7 February he rose": the weekday names the year, the one after or before. It
  /// is sure only where the story has come to the next one.
  private static func besideThatYear(
    _ date: PartialDate, _ weekday: Int, of point: CalendarPoint, after mention: ResolutionContext.Mention,
    _ anchor: Derivation.Anchor
  ) -> Resolution? {
    let fitting = [point.year + 1, point.year - 1].compactMap { date.inYear($0).point }
      .filter { $0.day?.weekday == weekday }
    guard mention.readings.count == 1, fitting.count == 1, let found = fitting.first else { return nil }
    var resolution = Resolution(
      found, basis: .stated, anchor: anchor,
      "the year beside that of “\(mention.text)” in which that day is a \(BareDates.names[weekday - 1])")
    let hasComeOn = found.year > point.year && (mention.point.month ?? 0) > (date.month ?? 12)
    if !hasComeOn { resolution.date = .uncertain(found.date) }
    return resolution
  }

  /// The mention's year; the next one where a story passes from its last months to the first.
  static func year(for date: PartialDate, after mention: CalendarPoint) -> Int {
    guard let month = date.month, let last = mention.monthOrSeason else { return mention.year }
    return last - month >= 10 ? mention.year + 1 : mention.year
  }

  /// "The last train ran in December 1960. The track was lifted in the spring": that of the next year. Where the season is
  /// not so long over, it is either year's; a winter told in January has mostly begun the year before.
  private static func place(
    _ season: Season, _ date: PartialDate, _ year: Int, after last: Int, _ resolution: inout Resolution
  ) {
    let begins = season.firstMonth
    let years: [Int] =
      if season == .winter {
        last <= 3 ? [year - 1, year] : [year]
      } else if last - begins >= 8 {
        [year + 1]
      } else {
        last - begins >= 3 ? [year, year + 1] : [year]
      }
    if years == [year] { return }
    resolution.date = .oneOf(years.compactMap { date.inYear($0).point?.date })
    resolution.steps.append(
      years.count == 1 ? "or rather the next one, for this one was over" : "or it is the one before or after")
  }

  private func dayOfMonth(
    _ day: Int, weekday: Int?, _ mention: ResolutionContext.Mention, _ anchor: Derivation.Anchor
  ) -> Resolution? {
    guard let month = mention.point.month,
      let found = Day(year: mention.point.year, month: month, day: day),
      weekday == nil || found.weekday == weekday
    else { return nil }
    return Resolution(
      .day(found), basis: .stated, anchor: anchor, "month and year are carried over from “\(mention.text)”")
  }

  private func weekdayAfter(_ weekday: Int, _ context: borrowing ResolutionContext) -> Resolution? {
    guard let mention = context.lastDay, let day = mention.point.day else { return nil }
    // A story whose writing is dated can return to it: "She is to leave on Sunday".
    if context.documentDay != nil, context.tense == .future || context.tense == .present { return nil }
    let found = day + (weekday - day.weekday + 7) % 7
    var resolution = Resolution(
      .day(found), basis: .relative, anchor: context.anchor(mention),
      "the first such weekday from “\(mention.text)” on")
    // "Founded on 4 May 1957, nationalised in July 1981 … on Wednesday": the story has left the week of that day.
    if let main = context.story.main, !mention.holds(main.point), abs(main.point.firstDay - day) > Self.month,
      !main.holds(mention.point)
    {
      resolution.date = nil
      resolution.steps.append("but the story has gone on from there to “\(main.text)”")
      return resolution
    }
    let reach = context.isProfile ? 0 : Self.storysReach
    if context.documentDay != nil, context.block != mention.block, context.sentence - mention.sentence > reach {
      resolution.date = nil
      resolution.steps.append("but that is too far back to tell whether the story still goes on from there")
    }
    return resolution
  }

  /// Days.
  private static let month = 31
  /// So many sentences on, in another paragraph, a weekday can be one of the week of writing.
  private static let storysReach = 2
}

extension Season {
  /// In the north.
  fileprivate var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}

extension CalendarPoint {
  /// Its month; of a season, the first.
  fileprivate var monthOrSeason: Int? { if case .season(let season, _) = self { season.firstMonth } else { month } }
}
