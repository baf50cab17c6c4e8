import Chronology
import TimeExpressions

/// The time of another year that a report has looked back to: "In the summer of 2015 a million people came. On 4 September
/// the border was opened." Until the report returns to its own days, a date without a year may go on from there.
struct LookBack {
  private var mention: ResolutionContext.Mention?
  /// It is more than a year in passing: "It opened in 2001, three months after …" does not reach into the next paragraph.
  private var isTold = false
  /// It is a year at the end of what its sentence tells: "He joined the army in 1944."
  private(set) var isInPassing = false
  /// It stands at the head of the sentence that it or what goes on from it is of: "In 2008 four storms struck …".
  private(set) var isAtHead = false
  /// It is told from the day of writing, and lends its year to its own sentence: "Last year the plant was shut in May."
  private(set) var isPointed = false
  /// So many sentences on, something may go on from it; nil to the end of its paragraph and beyond.
  private var reach: Int?
  /// It opens a clause of its own: "in 2005, when the dam overflowed in June".
  private(set) var opensClause = false
  /// A month of last year, behind which the report goes on in time.
  private(set) var isOfLastYear = false
  /// "Sixty years ago today", "a year ago this week": what had been done is of that year.
  private(set) var isAnniversary = false
  /// The report has not spoken of its own days before, and may not come back to them with the next paragraph.
  private var isOpen = false
  /// Where the expression ends.
  private(set) var end = 0

  /// The mention that a date in that place may go on from: of its own sentence or the one before it, or of its paragraph.
  func mention(at sentence: Int, block: Int) -> ResolutionContext.Mention? {
    guard let mention,
      block == mention.block || isTold && sentence - mention.sentence <= (isOpen ? Self.openReach : 1)
    else { return nil }
    if let reach, sentence - mention.sentence > reach { return nil }
    return mention
  }

  /// Takes note of a date that the text has come to.
  mutating func note(
    _ mentioned: ResolutionContext.Mention, _ expression: TimeExpression, _ resolution: Resolution, documentDay: Day,
    standing: Standing = Standing()
  ) {
    var told = mentioned.readings.count == 1 ? mentioned.read(as: mentioned.readings[0]) : mentioned
    // "Shut between May and August 2020. It opened in September": what follows a stretch comes after its end.
    let isStretch = told.end != told.point
    if isStretch, !told.isDoubtful { told = told.read(as: told.end) }
    if standing.opensClause, !isStretch, !told.isDoubtful, told.point.year < documentDay.year {
      // "The worst since 2005, when the dam overflowed in June": that clause is of that year, whatever names it.
      let isTime = expression.link == .in || expression.startsSentence
      if !isTime || resolution.anchor?.kind == .documentDate {
        begin(at: told, expression, reach: 0)
        (isInPassing, opensClause) = (true, true)
        return
      }
    }
    if resolution.anchor?.kind == .documentDate, expression.meaning.pointsToSpeech || expression.meaning.isAnniversary {
      return note(pointing: told, expression, documentDay: documentDay, standing)
    }
    if told.isDoubtful {
      if expression.meaning.needsMention { return }
      // One of its two readings goes on from there, and so may the next date.
      guard let last = mention(at: told.sentence, block: told.block) else { return }
      let goesOn = told.rival?.year == last.point.year
      mention = last.carried(on: told, as: goesOn ? told.rival : nil)
      // "The fence came in 2013. It went up in May and in September it cut off the well": one is of the year as the other.
      if goesOn { isInPassing = false }
      return
    }
    // "Work began in January 2016", "The following January work began": the report has come back to its own year.
    let isOnFromThere = resolution.anchor?.kind == .earlierMention && expression.meaning.isCounted
    let stated = expression.meaning.lastYear
    if stated == documentDay.year || isOnFromThere,
      told.point.year == documentDay.year, expression.tense != .future
    {
      mention = nil
      return
    }
    // "The floods of July and August 2010" are named by it.
    if isStretch, standing.isAttribute { return }
    // A year by itself is a time only as "in 1944"; "the 1967 treaty", "up from 2015" compare or name.
    guard
      told.point.month != nil || told.point.unit == .season || expression.link == .in || expression.startsSentence
        || standing.opensStory
    else { return }
    guard told.point.year != documentDay.year, told.point.lastDay < documentDay, expression.tense != .future,
      TimeUnit.year.isNoFiner(than: told.point), !expression.isParenthetical,
      !Self.bounding.contains(expression.link) || standing.opensStory
    else { return }
    let goesOn =
      resolution.anchor?.kind == .earlierMention && resolution.anchor?.date.earliest?.year == mention?.point.year
    if stated != nil || goesOn {
      let startsSentence = expression.startsSentence && !standing.isOfThing || standing.opensStory
      let isAtHead =
        expression.startsSentence && !standing.isOfThing && expression.link == .in
        || isAtHead && mention?.sentence == told.sentence
      let goesOnPointed = isPointed && stated == nil
      begin(at: told, expression, reach: goesOnPointed ? reach : nil)
      (self.isAtHead, isPointed, opensClause) = (isAtHead, goesOnPointed, standing.opensClause)
      isTold = told.point.month != nil || startsSentence
      isOpen = isTold && !standing.hasPointed
      isInPassing = told.point.month == nil && !startsSentence
    }
  }

  /// "Last year the plant was shut in May", "hired in May last year and sacked in July", "Sixty years ago today the last
  /// train ran": told from the day of writing, and lending its year to what stands close behind.
  private mutating func note(
    pointing told: ResolutionContext.Mention, _ expression: TimeExpression, documentDay: Day, _ standing: Standing
  ) {
    mention = nil
    guard told.point.year < documentDay.year, !told.isDoubtful, expression.tense != .future, !standing.isPossessive
    else { return }
    if case .year = told.point {
      guard expression.meaning.isSomeYear else { return }
      // "She resigned last year. She had joined in June": only what had been done goes on in the next sentence.
      begin(at: told, expression, reach: 1)
      (isPointed, isAtHead, isInPassing) = (true, expression.startsSentence, !expression.startsSentence)
    } else if expression.meaning.isAnniversary, expression.startsSentence {
      begin(at: told, expression, reach: 1)
      (isAnniversary, isTold) = (true, true)
    } else if told.point.month != nil, expression.meaning.isOfLastYear, !standing.isCompared, !standing.isOfNoun,
      expression.link == .in || expression.startsSentence || standing.isOfDay, !expression.isParenthetical
    {
      begin(at: told, expression, reach: 1)
      (isOfLastYear, isTold) = (true, true)
    }
  }

  /// Looks back to that date from now on.
  private mutating func begin(at told: ResolutionContext.Mention, _ expression: TimeExpression, reach: Int?) {
    self = LookBack()
    mention = told
    end = expression.range.upperBound
    self.reach = reach
  }

  /// How the words around a date set it to what is told.
  struct Standing {
    /// "Last year's winner".
    var isPossessive = false
    /// "The floods of July and August 2010".
    var isAttribute = false
    /// ", when" stands right behind it.
    var opensClause = false
    /// "Built in 1906, the hall closed in March."
    var isOfThing = false
    /// "The war began in 1950.", "The year was 2008."
    var opensStory = false
    /// The report has spoken of its own days: "on Monday", "last week".
    var hasPointed = false
    /// "Under the pact signed in February last year", "the accord that was signed in February last year".
    var isOfNoun = false
    /// "On" stands before it.
    var isOfDay = false
    /// "Up from June last year", "compared with May last year": only measured by it.
    var isCompared = false
  }

  /// So many sentences on, in another paragraph, a text that has named no day of its own can still be at its look back.
  private static let openReach = 4

  /// "The largest since 1813", "before 1990": years that only bound or compare.
  private static let bounding: Set<TimeExpression.Link?> = [
    .since, .until, .by, .before, .after, .through, .to, .within,
  ]
}

/// Dates without a year, a month or a week close behind a look back.
struct LookBackReadings {
  typealias Mention = ResolutionContext.Mention

  /// The readings that go on from the look back, the likeliest first; nil where there is none besides the point.
  static func readings(of date: PartialDate, besides point: CalendarPoint, in context: borrowing ResolutionContext)
    -> (points: [CalendarPoint], mention: Mention)?
  {
    // "It has bought none since July" looks from today.
    guard context.tense != .future, context.link != .since, !context.isOfSaying || context.tie == .sure,
      let mention = context.lookBack.mention(at: context.sentence, block: context.block)
    else { return nil }
    // "He joined in 1944. On 6 June he landed" goes on; with another subject a report has gone on to its own days. In the
    // same sentence only what is tied to it goes on: "discovered in 1999, on 10 May", "hired in 2014 and fired on 3 June".
    if context.lookBack.isInPassing {
      guard context.tie != .loose || mention.sentence < context.sentence && context.hasPronoun else { return nil }
    }
    var dates = [date]
    if date.month == nil, date.season == nil, date.quarter == nil {
      guard let day = date.day, let month = mention.point.month else { return nil }
      dates[0].month = month
      // "He arrived on 29 November 2003. On the 5th he left": of the month after, where that is not the year's first.
      if let told = mention.point.day?.dayOfMonth, told - day >= CarriedDates.fewDays, month < 12,
        context.order != .backward
      {
        dates.append(dates[0])
        dates[1].month = month + 1
      }
    }
    if context.lookBack.isPointed, mention.sentence != context.sentence || !context.lookBack.isAtHead {
      guard context.tie == .close else { return nil }
    }
    // "He was hired in February last year. He was fired on Aug. 2": a day of late is the report's own.
    if context.lookBack.isOfLastYear, case .day(let day) = point, let today = context.documentDay,
      day <= today, today < day + Self.recent
    {
      return nil
    }
    // "Sixty years ago today the last train ran. The notice had gone up in May": what had been done, before that.
    let hadBeen = context.lookBack.isAnniversary && context.tie == .sure
    let points = dates.flatMap { date in
      MonthsOfStory.years(for: date, after: mention, in: context).compactMap { date.inYear($0).point }
    }.filter { other in
      other != point && isOnwards(other, mention, in: context)
        && (date.weekday == nil || other.day?.weekday == date.weekday)
        && (hadBeen ? other.firstDay <= mention.point.lastDay : isNear(other, mention, besides: point, in: context))
    }
    return points.isEmpty ? nil : (points, mention)
  }

  /// "The order was made in May last year. In January she appealed": what is told in its order comes after it.
  private static func isOnwards(_ other: CalendarPoint, _ mention: Mention, in context: borrowing ResolutionContext)
    -> Bool
  {
    guard context.lookBack.isOfLastYear, context.order == .open || context.order == .forward else { return true }
    return other.lastDay >= mention.point.firstDay
  }

  /// A year from the report's own reading, it is close before what it goes on from, or behind it; "in 2009. In January" has
  /// come to the next one.
  private static func isNear(
    _ other: CalendarPoint, _ mention: Mention, besides point: CalendarPoint, in context: borrowing ResolutionContext
  ) -> Bool {
    guard abs(other.year - point.year) == 1, mention.sentence != context.sentence else { return true }
    return (mention.point.month != nil || context.block == mention.block)
      && other.lastDay >= mention.point.firstDay - lead
  }
}

extension LookBackReadings {
  /// A look back may go on with what led to it: so many days before.
  fileprivate static let lead = 100
  /// Days.
  fileprivate static let recent = 45
}

extension ShiftAnchor {
  /// Now, or a day told from now: "ago", "ago yesterday".
  fileprivate var isOfSpeech: Bool {
    switch self {
    case .speech: true
    case .expression(let day): day.pointsToSpeech
    case .reference, .event: false
    }
  }
}

extension Meaning {
  /// A year as a whole, told from the day of writing: "last year", "two years ago".
  fileprivate var isSomeYear: Bool {
    switch self {
    case .unit(.year, .last), .unit(.year, .beforeLast): true
    case .shift(let quantity, .year, .before, from: .speech): quantity.whole != nil && !quantity.isApproximate
    default: false
    }
  }

  /// The year that it states, of a stretch the last one: "between May and August 2020", "the second week of June 2020".
  fileprivate var lastYear: Int? {
    switch self {
    case .ordinal(_, _, let outer), .run(_, _, let outer), .nthWeekday(_, _, let outer), .unitHolding(_, let outer):
      outer.lastYear
    // A stretch of years tells none of its months.
    case .range(_, let end): end.stated.month == nil ? nil : end.lastYear
    default: stated.year
    }
  }

  /// "In May last year", "in July two years ago", "in the first week of May last year", "from April to July last year".
  var isOfLastYear: Bool {
    switch self {
    case .inside(_, let outer): outer.isSomeYear
    case .ordinal(_, _, let inner), .run(_, _, let inner), .nthWeekday(_, _, let inner), .range(_, let inner),
      .portion(_, let inner), .approximate(let inner), .unitHolding(_, let inner):
      inner.isOfLastYear
    default: false
    }
  }

  /// "Sixty years ago today", "a year ago this week": years, and a day or a week.
  fileprivate var isAnniversary: Bool {
    switch self {
    case .counted(let length, .before, let anchor):
      (length.parts.first?.unit).map { $0 >= .year && $0 <= .century } ?? false
        && (length.parts.last?.unit).map { $0 <= .week } ?? false && anchor.isOfSpeech
    case .unitHolding(.week, let day): day.isAnniversary
    default: false
    }
  }

  /// Told by its distance: "the following January", "the next year", "six months later".
  fileprivate var isCounted: Bool {
    switch self {
    case .unit, .named, .shift, .counted, .yearly: true
    default: false
    }
  }

  /// Told from the day of writing: "yesterday", "last week", "two years ago", "on Monday".
  var pointsToSpeech: Bool {
    switch self {
    case .unit(.day, .past): false
    case .unit(_, let relation), .named(_, let relation), .holiday(_, nil, let relation?):
      [.this, .last, .next, .past, .coming, .within, .thisPast, .thisComing, .afterNext, .beforeLast].contains(relation)
    case .shift(_, _, _, let anchor), .counted(_, _, let anchor), .yearly(_, _, _, let anchor): anchor == .speech
    case .date(let date): date.isBareWeekday
    case .time(_, let day?): day.pointsToSpeech
    case .inside(_, let outer), .feast(_, of: let outer): outer.pointsToSpeech
    // "from April to July last year"
    case .range(.inside, .inside(_, let outer)): outer.pointsToSpeech
    case .portion(_, let inner), .approximate(let inner): inner.pointsToSpeech
    default: false
    }
  }
}
