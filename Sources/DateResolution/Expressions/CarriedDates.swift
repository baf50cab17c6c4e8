import Chronology
import TimeExpressions

/// Dates that leave out what a mention before them said: "On 3 June 1985 … On 12 August …", "the 15th".
///
/// In a narrative that is the rule. In news it holds only close behind a mention that told a year other than the
/// document's own.
struct CarriedDates: ResolutionStrategy {
  var kinds: MeaningKinds { .date }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .date(var date) = meaning, date.year == nil, !date.isIndefinite, !context.isOfPresent,
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
      return dayOfMonth(day, weekday: date.weekday, mention, anchor, in: context)
    }
    if date.month == nil, let weekday = date.weekday {
      // Only a story goes on from day to day; news speaks of its own week.
      return context.isNarrative ? weekdayAfter(weekday, context) : nil
    }
    let told = told(MonthsOfStory.years(for: date, after: mention, in: context), date, context)
    let years = told.filter { year in
      guard let weekday = date.weekday, let day = date.inYear(year).point?.day else { return true }
      return day.weekday == weekday
    }
    if years.isEmpty, let weekday = date.weekday, let point = date.inYear(mention.point.year).point {
      return Self.besideThatYear(date, weekday, of: point, after: mention, anchor)
    }
    // Of another year than the story's a weekday may be by chance.
    if date.weekday != nil, context.tense != .past, years.first != mention.point.year { return nil }
    guard let year = years.first, let point = date.inYear(year).point else { return nil }
    var resolution = Resolution(
      point, basis: .stated, anchor: anchor, "the year \(year) is carried over from “\(mention.text)”")
    let rivals = years.dropFirst().compactMap { date.inYear($0).point }
    if let rival = rivals.first {
      resolution.date = Self.either([point] + rivals)
      resolution.steps.append("or it has come to the year \(rival.year > year ? "after" : "before")")
    }
    if let season = date.season, let last = mention.point.month ?? mention.latestMonth {
      Self.place(season, date, year, after: last, context.order, &resolution)
    }
    // "In June she marked seventy years": a portrait may have returned to its day of writing.
    let mayReturn = context.isProfile && (context.block != mention.block || context.hasReturned)
    // "The council met on Tuesday. The minister left in August": in a paragraph that speaks of its own week.
    let hasPointed = context.isNarrative && context.pointedBlock == context.block && context.block != mention.block
    // Of a season, another year has been told from its months.
    guard date.season == nil || resolution.date == point.date || context.isInterview else { return resolution }
    // Or, in one that is about to: "He fell on 12 September. He died on Friday."
    if let told = resolution.date, mayReturn || hasPointed || context.willPoint, let today = context.documentDay,
      let own = BareDates.year(for: date, today, context.tense), own != point
    {
      resolution.date = .oneOf(Set((told.alternatives ?? [told]) + [own.date]).sorted())
      resolution.steps.append("or it is told from the document's date")
      return resolution
    }
    // "In 1986 he had refused to condemn Waldheim, who was elected on June 8": of the aside in its sentence, or the story.
    if context.isNarrative, let aside = context.mention, aside.isStated, !aside.isDoubtful,
      aside.place != mention.place || context.order == .open,
      aside.sentence == context.sentence, aside.point.year != year, let other = date.inYear(aside.point.year).point,
      date.weekday == nil || other.day?.weekday == date.weekday
    {
      resolution.date = Self.either([point, other] + rivals)
      resolution.steps.append("or of the year that its sentence names, “\(aside.text)”")
    }
    return resolution
  }

  /// One of these.
  private static func either(_ points: [CalendarPoint]) -> HistoricalDate? { .oneOf(Set(points).map(\.date).sorted()) }

  /// In a report only a date of its own sentence lends its year: "on 6 January 2021 …; on 8 January …".
  private static func sameSentence(_ date: PartialDate, _ context: borrowing ResolutionContext)
    -> ResolutionContext.Mention?
  {
    guard date.month != nil, let mention = context.mention, mention.isStated, !mention.isDoubtful,
      // "Dates for 2019: sports day 19 June."
      mention.point.month != nil && context.tense != .future && context.tense != .present
        // "The calendar for 2019 was published on 10 March", told in 2018: of no year to come.
        || mention.point.year > context.documentDay?.year ?? Int.max && context.tense != .past,
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

  /// What is told as past by a text whose day is known is no later than that day.
  private func told(_ years: [Int], _ date: PartialDate, _ context: borrowing ResolutionContext) -> [Int] {
    guard years.count > 1, context.tense == .past, let today = context.documentDay else { return years }
    return years.filter { year in date.inYear(year).point.map { $0.firstDay <= today } ?? true }
  }

  /// "The last train ran in December 1960. The track was lifted in the spring": that of the next year. Where the season is
  /// not so long over, it is either year's; a winter told in January has mostly begun the year before.
  private static func place(
    _ season: Season, _ date: PartialDate, _ year: Int, after last: Int, _ order: MonthsOfStory.Order,
    _ resolution: inout Resolution
  ) {
    let begins = season.firstMonth
    let years: [Int] =
      if order == .backward {
        // "On 9 January he resigned. He had been re-elected in the autumn."
        [begins > last ? year - 1 : year]
      } else if season == .winter {
        last <= 3 ? [year - 1, year] : [year]
      } else if last - begins >= 8 {
        [year + 1]
      } else {
        last - begins >= 3 ? [year, year + 1] : [year]
      }
    if years == [year] { return }
    resolution.date = .oneOf(years.compactMap { date.inYear($0).point?.date })
    resolution.steps.append(
      years.count > 1
        ? "or it is the one before or after"
        : years[0] < year
          ? "or rather the one before, for this one was to come" : "or rather the next one, for this one was over")
  }

  private func dayOfMonth(
    _ day: Int, weekday: Int?, _ mention: ResolutionContext.Mention, _ anchor: Derivation.Anchor,
    in context: borrowing ResolutionContext
  ) -> Resolution? {
    guard let month = mention.point.month else { return nil }
    let own = CalendarPoint.month(month, year: mention.point.year)
    let found = Self.steps(to: day, from: mention, in: context).compactMap { step -> CalendarPoint? in
      guard case .month(let month, let year) = own.advanced(by: step),
        let found = Day(year: year, month: month, day: day), weekday == nil || found.weekday == weekday
      else { return nil }
      return .day(found)
    }
    guard let point = found.first else { return nil }
    var resolution = Resolution(
      point, basis: .stated, anchor: anchor, "month and year are carried over from “\(mention.text)”")
    if point.month != month {
      resolution.steps = [
        "of the month \(point.firstDay > mention.point.firstDay ? "after" : "before") “\(mention.text)”"
      ]
    }
    if found.count > 1 {
      resolution.date = HistoricalDate.oneOf(found.map(\.date).sorted())
      resolution.steps.append("or of the month \(found[1].firstDay > point.firstDay ? "after" : "before")")
    }
    return resolution
  }

  /// "She arrived on 29 November. On the 5th she left": in the month after, or looking back in that one. "He died on 3 May. He
  /// had fallen ill on the 28th": in the one before.
  private static func steps(
    to day: Int, from mention: ResolutionContext.Mention, in context: borrowing ResolutionContext
  ) -> [Int] {
    guard let told = mention.point.day?.dayOfMonth, !mention.isHeading else { return [0] }
    switch context.order {
    case .backward:
      guard day > told, !mention.isBehind else { return [0] }
      return day - told >= Self.halfMonth ? [-1] : [0, -1]
    case .ofThing, .fronted: return [0]
    case .forward: return day < told ? [1] : [0]
    case .open:
      guard day < told, !context.isOneOfSeveral, context.link != .since, told - day >= Self.fewDays else { return [0] }
      return context.tense == .past || context.tense == .unknown ? [0, 1] : context.tense == .future ? [1] : [0]
    }
  }

  /// So many days back, a story looks back.
  static let fewDays = 3
  private static let halfMonth = 15

  private func weekdayAfter(_ weekday: Int, _ context: borrowing ResolutionContext) -> Resolution? {
    guard let mention = context.lastDay, let day = mention.point.day else { return nil }
    // A story whose writing is dated can return to it: "She is to leave on Sunday".
    if context.documentDay != nil, context.tense == .future || context.tense == .present { return nil }
    // "They met on Sunday, 14 September 2008. They had been there since Friday."
    let isBefore = context.order == .backward && !mention.isBehind
    let found = isBefore ? day - ((day.weekday - weekday + 6) % 7 + 1) : day + (weekday - day.weekday + 7) % 7
    var resolution = Resolution(
      .day(found), basis: .relative, anchor: context.anchor(mention),
      isBefore
        ? "the last such weekday before “\(mention.text)”" : "the first such weekday from “\(mention.text)” on")
    // "His funeral was held on Tuesday", years behind what was told last, is the news itself.
    if context.tellsDeath, let today = context.documentDay, let own = context.documentAnchor,
      abs(today - day) > Self.far, !mention.namesWeekday || mention.block != context.block
    {
      // "He was knighted on 1 March 1981. He died on Friday": so close behind, of that week or the news.
      guard context.block == mention.block, context.sentence - mention.sentence <= 1,
        let date = BareDates.weekday(weekday, today, own, context.tense, context.ownDay).date
      else { return nil }
      resolution.date = HistoricalDate.oneOf([.day(found), date].sorted())
      resolution.steps.append("or told from \(context.ownDay)")
      return resolution
    }
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
  private static let far = 12 * 366
  /// So many sentences on, in another paragraph, a weekday can be one of the week of writing.
  private static let storysReach = 2
}

extension ResolutionContext.Mention {
  /// "Monday 3 June 1944", "Tuesday": a text that tells the days of that week.
  fileprivate var namesWeekday: Bool { BareDates.names.contains { text.contains($0) } }
}
