import Chronology
import TimeExpressions

/// "last March", "next Friday", "this summer", "that autumn".
struct NamedRelatives: ResolutionStrategy {
  var kinds: MeaningKinds { .named }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .named(var date, let relation) = meaning else { return nil }
    if date.dayMonthOrder == .ambiguous, context.dayFirst { swap(&date.month, &date.day) }
    if relation == .yearEarlier { return yearEarlier(date, context) }
    // "On the 11th of November last", in an old story: before the day that it has come to.
    let isOfStory = context.isNarrative || context.isStory && date.month != nil && date.day != nil
    // "He was wounded in August 1944. The next summer he was back", in a report.
    let goesOn =
      relation == .next && date.isPartOfYear && (context.goesOn || context.goesOnFromYear)
    let usesMention = isOfStory || relation == .that || relation == .previous || relation == .following || goesOn
    // "She fled in 1989. … The day before last Tuesday's hearing": no Tuesday counts from a year, nor is it told from when
    // the writing looks back so far.
    if usesMention, date.weekday != nil, date.month == nil, let mention = context.mention, mention.point.unit > .week,
      relation == .last || relation == .next, let today = context.documentDay, let anchor = context.documentAnchor
    {
      var resolution = place(date, relation, today, anchor, context.ownDay, context.tense)
      if mention.point.year != today.year { resolution?.date = nil }
      return resolution
    }
    if usesMention, let mention = context.mention {
      // "Mayor from 1872 to 1875, he died that winter": what comes behind a stretch is of its end, and "the winter before"
      // of its beginning.
      let isOfEnd =
        relation == .that && !(mention.isSplitYear && date.isAutumnal) || relation == .following || relation == .next
      let base = isOfEnd ? mention.end : mention.point
      // "Founded in 1642. The following spring", "the next May" are those of 1643, and the following winter begins in 1642.
      // The summer behind the season of 1903-04 is that of 1904.
      var isAfterYear = relation == .following || relation == .next && context.isDefinite
      if case .year(let year) = base {
        if date.season == .winter, relation == .previous, let winter = winter(date, before: year, mention, context) {
          return winter
        }
        if date.season == .winter || date.season == .summer && mention.isSplitYear { isAfterYear = false }
        // "Mayor to 1875, he died that winter": the one that the year ends with.
        isAfterYear = isAfterYear || relation == .that
      } else {
        isAfterYear = false
      }
      var resolution = place(
        date, relation, isAfterYear ? base.lastDay : base.firstDay, context.anchor(mention), "“\(mention.text)”",
        .unknown)
      // "It broke on 9 February 1996. The next July it was mended": that of the year, or the next year's.
      if relation == .next, context.isDefinite, date.month != nil, date.day == nil, let found = resolution?.point,
        found.year == base.year, let other = date.inYear(found.year + 1).point
      {
        resolution?.date = HistoricalDate.oneOf([found.date, other.date].sorted())
      }
      if relation == .that, !context.isPastPerfect, date.weekday == nil, let point = resolution?.point {
        leaveNextOpen(&resolution, point, date, behind: base)
      }
      // From some day of a year: of that year, or of the one before or after it.
      if relation == .thisPast || relation == .thisComing, date.month != nil, base.unit > .day,
        let first = resolution?.date,
        let other = place(date, relation, base.lastDay, context.anchor(mention), "", .unknown)?.date,
        first != other
      {
        resolution?.date = HistoricalDate.oneOf([first, other].sorted())
      }
      return resolution
    }
    guard let today = context.documentDay, let anchor = context.documentAnchor else {
      return Resolution(value: TIMEX3Value.partial(date))
    }
    return place(date, relation, today, anchor, context.ownDay, context.tense)
  }

  private func place(
    _ date: PartialDate, _ relation: Relation, _ base: Day, _ anchor: Derivation.Anchor, _ words: String,
    _ tense: ClauseTense
  ) -> Resolution? {
    if let weekday = date.weekday, date.month == nil {
      let day: Day
      switch relation {
      case .last, .past, .previous, .thisPast: day = base - ((base.weekday - weekday + 6) % 7 + 1)
      case .beforeLast: day = base - ((base.weekday - weekday + 6) % 7 + 8)
      case .next, .coming, .following, .thisComing: day = base + ((weekday - base.weekday + 6) % 7 + 1)
      default:
        day = tense == .past && weekday > base.weekday ? base.monday + (weekday - 8) : base.monday + (weekday - 1)
      }
      var resolution = Resolution(
        .day(day), basis: .relative, anchor: anchor,
        "the \(BareDates.names[weekday - 1]) \(side(relation)) \(words)")
      // Of yesterday hardly anyone says "last Thursday".
      if relation == .last, day == base - 1 { Self.leaveOpen(&resolution, .day(day - 7)) }
      return resolution
    }
    let candidates = (-3...2).compactMap { date.inYear(base.year + $0).point }
    let point: CalendarPoint?
    switch relation {
    case .last, .past, .previous, .thisPast:
      point = candidates.last { $0.lastDay < base }
    case .beforeLast:
      point = candidates.filter { $0.lastDay < base }.dropLast().last
    case .next, .coming, .following, .thisComing:
      point = candidates.first { $0.firstDay > base }
    default:
      // "He fell ill in February 1963. That winter was cold": the one that February is of.
      point =
        candidates.first { $0.firstDay <= base && base <= $0.lastDay } ?? candidates.first { $0.year == base.year }
    }
    guard let point else { return Resolution(value: TIMEX3Value.partial(date)) }
    var resolution = Resolution(point, basis: .relative, anchor: anchor, "the one \(side(relation)) \(words)")
    // "Last October", in November: some say it of the month that has just gone, some of the year before.
    if relation == .last, base - point.lastDay <= 31, let before = date.inYear(point.year - 1).point {
      Self.leaveOpen(&resolution, before)
    }
    return resolution
  }

  /// "It closed in 1998. The winter before": the one that ended in that year, or the one before it. A winter is of the year
  /// in which it begins.
  private func winter(
    _ date: PartialDate, before year: Int, _ mention: ResolutionContext.Mention, _ context: borrowing ResolutionContext
  ) -> Resolution? {
    guard let near = date.inYear(year - 1).point, let far = date.inYear(year - 2).point else { return nil }
    var resolution = Resolution(
      near, basis: .relative, anchor: context.anchor(mention), "the one before “\(mention.text)”")
    resolution.date = .oneOf([near.date, far.date].sorted())
    resolution.steps.append("or the one before that, since this one lies partly in that year")
    return resolution
  }

  /// "She came in October 1962. That May she left": the May of that year was over, and may be meant all the same.
  private func leaveNextOpen(
    _ resolution: inout Resolution?, _ point: CalendarPoint, _ date: PartialDate, behind base: CalendarPoint
  ) {
    guard base.unit < .year, point.lastDay < base.firstDay, let next = date.inYear(point.year + 1).point else { return }
    resolution?.date = HistoricalDate.oneOf([point.date, next.date].sorted())
    resolution?.steps.append("or the next one, since this one was over by then")
  }

  private static func leaveOpen(_ resolution: inout Resolution, _ other: CalendarPoint) {
    guard let date = resolution.date else { return }
    resolution.date = HistoricalDate.oneOf([date, other.date].sorted())
    resolution.steps.append("or the one before that, since this one has only just gone")
  }

  private func side(_ relation: Relation) -> String {
    switch relation {
    case .last, .past, .previous, .thisPast: "before"
    case .beforeLast: "last but one before"
    case .next, .coming, .following, .thisComing: "after"
    default: "of the time of"
    }
  }

  private func yearEarlier(_ date: PartialDate, _ context: borrowing ResolutionContext) -> Resolution? {
    guard let today = context.documentDay, let anchor = context.documentAnchor,
      let point = BareDates.year(for: date, today, .past)
    else { return Resolution(value: TIMEX3Value.partial(date)) }
    return Resolution(
      point.advanced(by: -4), basis: .relative, anchor: anchor, "a year before the last one past at \(context.ownDay)"
    )
  }
}

extension PartialDate {
  /// A month or a season, without a year or a weekday.
  fileprivate var isPartOfYear: Bool { (month != nil || season != nil) && year == nil && weekday == nil }
  /// Of the first of two years that are one: "in 2011/12 … that October".
  fileprivate var isAutumnal: Bool { month.map { $0 >= 9 } ?? (season == .autumn || season == .winter) }
}

extension ResolutionContext.Mention {
  /// "The 1903-04 season": two years that are one of sports, schools or taxes.
  fileprivate var isSplitYear: Bool { end.year == point.year + 1 && text.contains { "-–/".contains($0) } }
}
