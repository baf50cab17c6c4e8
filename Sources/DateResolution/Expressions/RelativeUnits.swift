import Chronology
import TimeExpressions

/// "last week", "this year", "the next day", "that month", "the quarter".
struct RelativeUnits: ResolutionStrategy {
  var kinds: MeaningKinds { .unit }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .unit(let unit, let relation) = meaning else { return nil }
    switch relation {
    case .next where context.goesOn || unit == .year && context.goesOnFromYear:
      return fromReference(unit, .following, context)
    case .this, .last, .next, .afterNext, .beforeLast, .thisPast, .thisComing:
      return fromSpeech(unit, relation, context)
    case .coming where unit == .quarter || unit == .half || unit == .weekend: return fromSpeech(unit, .next, context)
    case .past where unit == .day: return lastDay(context)
    case .past, .coming, .within: return stretch(unit, relation, context)
    case .that, .previous, .following: return fromReference(unit, relation, context)
    case .definite: return definite(unit, context)
    case .yearEarlier: return nil
    }
  }

  /// A narrative's "this year" is the year it tells of; its "today" is anybody's.
  private func fromSpeech(_ unit: TimeUnit, _ relation: Relation, _ context: borrowing ResolutionContext) -> Resolution
  {
    if context.isNarrative, unit == .day, relation == .this { return Resolution(value: "PRESENT_REF") }
    let step =
      switch relation {
      case .last, .thisPast: -1
      case .next, .thisComing: 1
      case .afterNext: 2
      case .beforeLast: -2
      default: 0
      }
    if context.isNarrative, let mention = context.mention, unit.isNoFiner(than: mention.point),
      let point = CalendarPoint.holding(mention.point.firstDay, unit)
    {
      return Resolution(
        point.advanced(by: step), basis: .relative, anchor: context.anchor(mention),
        "\(words(unit, step)) “\(mention.text)”")
    }
    guard let today = context.documentDay, let point = CalendarPoint.holding(today, unit),
      let anchor = context.documentAnchor
    else {
      return Resolution(value: TIMEX3Value.unknown(unit))
    }
    // "They marched this weekend", told on a Monday: what is told as past is over.
    if unit == .weekend, relation == .this, context.tense == .past, today.weekday < 4 {
      var resolution = Resolution(
        point, basis: .relative, anchor: anchor, "the last weekend before \(context.ownDay)")
      // TIMEX3 has the weekend of the week all the same.
      resolution.date = point.advanced(by: -1).date
      return resolution
    }
    if unit == .weekend, step < 0, today.weekday < 6 {
      return Resolution(
        point.advanced(by: step), basis: .relative, anchor: anchor,
        "the last weekend \(step == -2 ? "but one " : "")before \(context.ownDay)")
    }
    var resolution = Resolution(
      point.advanced(by: step), basis: .relative, anchor: anchor, "\(words(unit, step)) \(context.ownDay)")
    if unit == .week, step < 0, context.link != .since, context.link != .until {
      WeekendWriting(today).widen(&resolution)
    }
    return resolution
  }

  /// "He scored on the last day": of a season or a trial. TIMEX3 has the day before the writing, which nobody means.
  private func lastDay(_ context: borrowing ResolutionContext) -> Resolution {
    Resolution(
      value: context.documentDay.map { ($0 - 1).description } ?? TIMEX3Value.unknown(.day), basis: .relative,
      anchor: nil, "the last of a stretch whose end the words do not tell")
  }

  private func words(_ unit: TimeUnit, _ step: Int) -> String {
    switch step {
    case 0: "the \(unit.name) of"
    case -1: "the \(unit.name) before that of"
    case 1: "the \(unit.name) after that of"
    case 2: "two \(unit.name)s after that of"
    default: "two \(unit.name)s before that of"
    }
  }

  /// "the past year": the stretch that ends on the day of writing; TIMEX3 has the year before, or a length.
  private func stretch(_ unit: TimeUnit, _ relation: Relation, _ context: borrowing ResolutionContext) -> Resolution {
    let length = TimeSpan(Quantity(1), unit, relation: relation)
    // "In the past year, both armies had raided the border", in a history: up to where the story is.
    if context.isNarrative, context.tense == .past, context.mention != nil {
      return Resolution(type: .duration, value: TIMEX3Value.length(length))
    }
    guard unit == .year || unit == .week || unit == .month, let today = context.documentDay,
      let point = CalendarPoint.holding(today, unit), let anchor = context.documentAnchor
    else {
      var resolution = Resolution(type: .duration, value: TIMEX3Value.length(length))
      resolution.date = Lengths.window(length, context)
      resolution.anchor = resolution.date == nil ? nil : context.documentAnchor
      resolution.basis = .relative
      return resolution
    }
    var resolution = Resolution(
      point.advanced(by: relation == .past ? -1 : 1), basis: .relative, anchor: anchor,
      "the \(unit.name) \(relation == .past ? "up to" : "from") \(context.ownDay)")
    resolution.date = Lengths.window(length, context) ?? resolution.date
    return resolution
  }

  private func fromReference(_ unit: TimeUnit, _ relation: Relation, _ context: borrowing ResolutionContext)
    -> Resolution
  {
    let step = relation == .previous ? -1 : relation == .following ? 1 : 0
    guard let reference = context.reference(relation == .previous ? .before : .after, goesOn: relation == .following),
      let point = CalendarPoint.holding(reference.point.firstDay, unit),
      unit.isNoFiner(than: reference.point)
    else {
      return Resolution(value: TIMEX3Value.unknown(unit))
    }
    return Resolution(
      point.advanced(by: step), basis: .relative, anchor: reference.anchor, "\(words(unit, step)) \(reference.words)")
  }

  /// "the quarter", "the year", "the weekend": the one the text has been speaking of.
  private func definite(_ unit: TimeUnit, _ context: borrowing ResolutionContext) -> Resolution {
    if unit == .weekend, let today = context.documentDay, let anchor = context.documentAnchor {
      // Where no verb tells, on a Thursday or Friday the coming one is the nearer.
      let isToCome = context.tense == .future || context.tense == .unknown && today.weekday >= 4
      let monday = isToCome || today.weekday >= 6 ? today.monday : today.monday - 7
      return Resolution(
        .weekend(monday), basis: .relative, anchor: anchor, "the weekend nearest to \(context.ownDay)")
    }
    if context.isNarrative || unit == .day { return fromReference(unit, .that, context) }
    return fromSpeech(unit, .this, context)
  }
}

extension TimeUnit {
  var name: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day, .businessDay: "day"
    case .night: "night"
    case .weekend: "weekend"
    case .week: "week"
    case .fortnight: "fortnight"
    case .month: "month"
    case .quarter: "quarter"
    case .season: "season"
    case .half: "half-year"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    case .period: "period"
    }
  }

  /// Whether a point says enough to tell the unit that holds it: a year does not tell "that day".
  func isNoFiner(than point: CalendarPoint) -> Bool {
    guard let own = CalendarPoint.holding(point.firstDay, self) else { return false }
    return own.lastDay - own.firstDay >= (point.lastDay - point.firstDay) - 1
  }
}
