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
  /// Where the expression ends.
  private(set) var end = 0

  /// The mention that a date in that place may go on from: of its own sentence or the one before it, or of its paragraph.
  func mention(at sentence: Int, block: Int) -> ResolutionContext.Mention? {
    guard let mention, block == mention.block || isTold && sentence - mention.sentence <= 1 else { return nil }
    return isPointed && sentence != mention.sentence ? nil : mention
  }

  /// Takes note of a date that the text has come to.
  mutating func note(
    _ mentioned: ResolutionContext.Mention, _ expression: TimeExpression, _ resolution: Resolution, documentDay: Day,
    isPossessive: Bool = false
  ) {
    let told = mentioned.readings.count == 1 ? mentioned.read(as: mentioned.readings[0]) : mentioned
    if resolution.anchor?.kind == .documentDate, expression.meaning.pointsToSpeech {
      mention = nil
      if case .year(let year) = told.point, year < documentDay.year, expression.startsSentence,
        expression.meaning.isSomeYear, !told.isDoubtful, expression.tense != .future, !isPossessive
      {
        (mention, isPointed, isTold, isInPassing, isAtHead) = (told, true, false, false, true)
        end = expression.range.upperBound
      }
      return
    }
    if told.isDoubtful {
      if expression.meaning.needsMention { return }
      // One of its two readings goes on from there, and so may the next date.
      guard let last = mention(at: told.sentence, block: told.block) else { return }
      let goesOn = told.rival?.year == last.point.year
      mention = last.carried(on: told, as: goesOn ? told.rival : nil)
      return
    }
    // "Work began in January 2016", "The following January work began": the report has come back to its own year.
    let isOnFromThere = resolution.anchor?.kind == .earlierMention && expression.meaning.isCounted
    if expression.meaning.stated.year == documentDay.year || isOnFromThere,
      told.point.year == documentDay.year, expression.tense != .future
    {
      mention = nil
      return
    }
    // A year by itself is a time only as "in 1944"; "the 1967 treaty", "up from 2015" compare or name.
    guard told.point.month != nil || told.point.unit == .season || expression.link == .in || expression.startsSentence
    else { return }
    guard told.point.year != documentDay.year, told.point.lastDay < documentDay, expression.tense != .future,
      TimeUnit.year.isNoFiner(than: told.point), !expression.isParenthetical, !Self.bounding.contains(expression.link)
    else { return }
    let goesOn =
      resolution.anchor?.kind == .earlierMention && resolution.anchor?.date.earliest?.year == mention?.point.year
    if expression.meaning.stated.year != nil || goesOn {
      isAtHead = expression.startsSentence && expression.link == .in || isAtHead && mention?.sentence == told.sentence
      mention = told
      isPointed = isPointed && expression.meaning.stated.year == nil
      isTold = told.point.month != nil || expression.startsSentence
      end = expression.range.upperBound
      isInPassing = told.point.month == nil && !expression.startsSentence
    }
  }

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
    let points = dates.flatMap { date in
      MonthsOfStory.years(for: date, after: mention, in: context).compactMap { date.inYear($0).point }
    }.filter { other in
      other != point && (date.weekday == nil || other.day?.weekday == date.weekday)
        && isNear(other, mention, besides: point, in: context)
    }
    return points.isEmpty ? nil : (points, mention)
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
