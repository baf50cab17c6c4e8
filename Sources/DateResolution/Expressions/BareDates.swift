import Chronology
import TimeExpressions

/// Dates without a year, by the document's date and the tense of their clause: "July 5", "in March", "Monday".
struct BareDates: ResolutionStrategy {
  var kinds: MeaningKinds { .date }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .date(var date) = meaning, date.year == nil else { return nil }
    if date.isIndefinite { return Resolution(value: TIMEX3Value.partial(date)) }
    if date.dayMonthOrder == .ambiguous, context.dayFirst { swap(&date.month, &date.day) }
    guard let today = context.documentDay, let anchor = context.documentAnchor else {
      return Resolution(value: TIMEX3Value.partial(date))
    }
    if date.isWeekend { return weekend(today, anchor, context.tense, context.ownDay) }
    if date.month == nil, let weekday = date.weekday, date.day == nil {
      if let told = weekdayOfLookBack(weekday, context, today) { return told }
      let listed = context.list.flatMap { Self.weekday(weekday, in: $0, today, anchor, context) }
      let latest = listed ?? BareDates.weekday(weekday, today, anchor, context.tense, context.ownDay)
      return WeekdayStories.leavingOpen(latest, weekday, today, in: context)
    }
    if date.month == nil, let day = date.day { return dayOfMonth(day, date.weekday, today, anchor, in: context) }
    guard var point = BareDates.year(for: date, today, context.tense) else {
      return Resolution(value: TIMEX3Value.partial(date))
    }
    // "resigned in December" is not to come, however near the next December lies.
    if date.day == nil, context.isOfPastVerb, context.tense == .past, point.firstDay > today,
      let last = date.inYear(point.year - 1).point
    {
      point = last
    }
    if let rivals = BareDates.rivals(of: point, date, today, context.tense) {
      var resolution = Resolution(
        BareDates.likelier(point, date, today, isOfPastVerb: context.isOfPastVerb), basis: .relative, anchor: anchor,
        "without a year, and the clause does not say whether it is past or to come: the one before \(context.ownDay) "
          + "or the one after it")
      resolution.date = rivals
      if let (others, mention) = LookBackReadings.readings(of: date, besides: point, in: context) {
        // Of a year told in the same sentence sooner than of the next one to come; what is told as past is not to come.
        guard context.tense == .past, point.firstDay > today else {
          return mention.sentence == context.sentence
            ? Self.leavingOpen(resolution, of: date, at: point, in: context) : resolution
        }
        let isOfSentence = mention.sentence == context.sentence
        let last = isOfSentence ? nil : date.inYear(point.year - 1).point
        let readings = others.filter { $0.firstDay <= today } + [last].compactMap(\.self)
        let dates = Set(readings).map(\.date).sorted()
        resolution.date = dates.count == 1 ? dates[0] : .oneOf(dates)
        resolution.anchor = context.anchor(mention)
        resolution.steps = ["it goes on from “\(mention.text)”, for the clause tells it as past"]
        if last != nil { resolution.steps.append("or it is the last one before \(context.ownDay)") }
      }
      return resolution
    }
    var resolution = Resolution(
      point, basis: .relative, anchor: anchor,
      "the year \(point.year) is taken from \(context.ownDay), \(BareDates.side(point, today))")
    // "Monday 3 May" in a year whose 3 May is none: an older story, or a slip.
    if date.weekday != nil, abs(point.year - today.year) > 1, let day = resolution.date {
      resolution.date = .uncertain(day)
      resolution.steps.append("the nearest year in which that day is a \(BareDates.names[date.weekday! - 1])")
    }
    return Self.leavingOpen(resolution, of: date, at: point, in: context)
  }

  /// A look back that goes on: "… in November 1989. On 29 December he was elected."
  static func leavingOpen(
    _ resolution: Resolution, of date: PartialDate, at point: CalendarPoint, in context: borrowing ResolutionContext
  ) -> Resolution {
    guard let (others, mention) = LookBackReadings.readings(of: date, besides: point, in: context) else {
      return resolution
    }
    var resolution = resolution
    if context.tie == .sure, let other = others.first {
      resolution.date = other.date
      resolution.anchor = context.anchor(mention)
      resolution.steps = ["it is of the year that its sentence names, “\(mention.text)”"]
      return resolution
    }
    let told = others.filter { $0.firstDay <= context.documentDay ?? $0.firstDay }
    resolution.date = HistoricalDate.oneOf(([point] + (told.isEmpty ? others : told)).map(\.date).sorted())
    resolution.steps.append("or it goes on from “\(mention.text)”, to which the text has looked back")
    return resolution
  }

  /// Of two readings the one that TIMEX3 gets: what "ended Oct. 31", and lies further ahead than a day of writing is off, is
  /// past.
  private static func likelier(
    _ point: CalendarPoint, _ date: PartialDate, _ today: Day, isOfPastVerb: Bool
  ) -> CalendarPoint {
    guard isOfPastVerb, point.firstDay > today + 2 else { return point }
    return date.inYear(point.year - 1).point ?? point
  }

  /// The two readings of a yearless date, past and to come, where nearness alone chose against the tense or without
  /// one. TIMEX3 wants the likelier of them as its value; a chronology must not be told it as a fact. What is past
  /// needs no tense: it is what news tells of.
  private static func rivals(
    of point: CalendarPoint, _ date: PartialDate, _ today: Day, _ tense: ClauseTense
  ) -> HistoricalDate? {
    let isFuture = point.firstDay > today
    let isPast = point.lastDay < today
    // Nor does what the present tells ("is holding an event on 2 December") lie behind it.
    guard isFuture && tense != .future && tense != .present || isPast && (tense == .future || tense == .open),
      date.weekday == nil,
      date.quarter == nil
    else {
      return nil
    }
    let other = date.inYear(point.year + (isFuture ? -1 : 1)).point
    // "Was due to open on 5 December", told two weeks before: as near as that, as with a weekday, it is that one.
    if tense == .open, let other, isNear(point, other, today) { return nil }
    return other.flatMap { HistoricalDate.oneOf([point.date, $0.date].sorted()) }
  }

  /// Whether the one is within two months of the day, and the other far off.
  private static func isNear(_ point: CalendarPoint, _ other: CalendarPoint, _ today: Day) -> Bool {
    func distance(_ point: CalendarPoint) -> Int {
      point.firstDay > today ? point.firstDay - today : today - point.lastDay
    }
    return distance(point) <= 62 && distance(point) * 4 <= distance(other)
  }

  static func side(_ point: CalendarPoint, _ today: Day) -> String {
    if point.firstDay > today { return "the next one to come" }
    return point.lastDay < today ? "the last one past" : "the one it falls in"
  }

  /// The reading of a yearless date that the tense asks for; the nearest where it asks for none.
  static func year(for date: PartialDate, _ today: Day, _ tense: ClauseTense) -> CalendarPoint? {
    var candidates = (-1...1).compactMap { date.inYear(today.year + $0).point }
    if date.day != nil, date.month == 2, candidates.count < 3 {
      // 29 February: the leap years around.
      candidates = (-4...4).compactMap { date.inYear(today.year + $0).point }
    }
    if let weekday = date.weekday {
      let matching = (-7...7).compactMap { date.inYear(today.year + $0).point }.filter { $0.day?.weekday == weekday }
      if !matching.isEmpty { candidates = matching }
    }
    // What a quarter brought is told in the months after it.
    if date.quarter != nil, tense != .future { return candidates.last { $0.firstDay <= today } }
    return choose(candidates, today, tense)
  }

  static func choose(_ candidates: [CalendarPoint], _ today: Day, _ tense: ClauseTense) -> CalendarPoint? {
    if let present = candidates.first(where: { $0.firstDay <= today && today <= $0.lastDay }) { return present }
    func distance(_ point: CalendarPoint) -> Int {
      point.firstDay > today ? point.firstDay - today : today - point.lastDay
    }
    let past = candidates.filter { $0.lastDay < today }.min { distance($0) < distance($1) }
    let future = candidates.filter { $0.firstDay > today }.min { distance($0) < distance($1) }
    guard let past, let future else { return past ?? future }
    switch tense {
    case .past: return distance(future) * 8 < distance(past) ? future : past
    case .future: return distance(past) * 6 < distance(future) ? past : future
    case .present, .open, .unknown: return distance(future) * 2 < distance(past) ? future : past
    }
  }

  /// News says "Monday" for the latest Monday up to the document's day, and for the next one where it speaks of plans.
  static func weekday(
    _ weekday: Int, _ today: Day, _ anchor: Derivation.Anchor, _ tense: ClauseTense, _ ownDay: String
  ) -> Resolution {
    let name = names[weekday - 1]
    if tense == .future {
      let day = today + (weekday - today.weekday + 7) % 7
      return Resolution(
        .day(day), basis: .relative, anchor: anchor,
        "the clause speaks of what is to come: the first \(name) from \(ownDay) on")
    }
    let day = today - (today.weekday - weekday + 7) % 7
    if tense == .open, day < today, let both = HistoricalDate.oneOf([.day(day), .day(day + 7)]) {
      var resolution = Resolution(
        .day(day), basis: .relative, anchor: anchor,
        "the clause does not say whether it is past or to come: the latest \(name) up to \(ownDay) or the next one")
      resolution.date = both
      return resolution
    }
    return Resolution(
      .day(day), basis: .relative, anchor: anchor, "the latest \(name) up to \(ownDay)")
  }

  /// "Met on Monday and Wednesday", told on a Tuesday: the Wednesday past, and the Monday before it. Nil where the list
  /// changes nothing.
  private static func weekday(
    _ weekday: Int, in list: WeekdayList, _ today: Day, _ anchor: Derivation.Anchor,
    _ context: borrowing ResolutionContext
  ) -> Resolution? {
    switch context.tense {
    case .future:
      guard let previous = list.previous, previous >= today else { return nil }
      return Resolution(
        .day(previous + ((weekday - previous.weekday + 6) % 7 + 1)), basis: .relative, anchor: anchor,
        "the first \(names[weekday - 1]) after the day told before it")
    case .past, .unknown:
      // "Friday and Thursday" looks back, and "on Saturday and Monday" may.
      guard let last = list.following.last, zip([weekday] + list.following, list.following).allSatisfy({ $0 < $1 })
      else { return nil }
      var day = today - (today.weekday - last + 7) % 7
      for next in ([weekday] + list.following.dropLast()).reversed() {
        day = day - ((day.weekday - next + 6) % 7 + 1)
      }
      return Resolution(
        .day(day), basis: .relative, anchor: anchor,
        "the last \(names[weekday - 1]) before the days told behind it, the latest up to \(context.ownDay)")
    case .present, .open: return nil
    }
  }

  /// "The crane fell on 24 October 1997. The warning was found on the Monday": the article points to what was told. So it
  /// does behind a day of the writing's own year that is not of this week: "He flew home on 6 January. On the Monday he
  /// felt ill."
  private func weekdayOfLookBack(_ weekday: Int, _ context: borrowing ResolutionContext, _ today: Day) -> Resolution? {
    guard context.isDefinite, context.link != .since else { return nil }
    // Of a stretch the look back has the end alone.
    let lookBack = context.lookBack.mention(at: context.sentence, block: context.block).map { mention in
      context.lastDay.flatMap { $0.place == mention.place ? $0 : nil } ?? mention
    }
    if let lookBack, let day = context.lastDay, day.place > lookBack.place, context.sentence - day.sentence <= 1 {
      return WeekdayStories.weekday(weekday, behind: day, today, in: context)
    }
    guard let mention = lookBack ?? Self.told(context) else { return nil }
    let anchor = context.anchor(mention)
    if case .week(let monday) = mention.point {
      // "Forty years ago this week the pit closed. The men marched back on the Thursday."
      return Resolution(
        .day(monday + (weekday - 1)), basis: .relative, anchor: anchor, "that day of “\(mention.text)”")
    }
    guard let first = mention.point.day, let last = mention.end.day else { return nil }
    if context.order == .backward {
      return Resolution(
        .day(first - ((first.weekday - weekday + 6) % 7 + 1)), basis: .relative, anchor: anchor,
        "the last such weekday before “\(mention.text)”")
    }
    let day = first + (weekday - first.weekday + 7) % 7
    // Of this week or the last it is the same as ever.
    guard lookBack != nil || last + 7 <= today else { return nil }
    var resolution = Resolution(
      .day(day), basis: .relative, anchor: anchor, "the first such weekday from “\(mention.text)” on")
    if first < last {
      // "It was closed from 1 to 9 February; on the Monday …": one of those days, or the first behind them.
      let days = stride(from: 0, through: last - day + 7, by: 7).map { day + $0 }
      resolution.date = days.count > Self.mostWeeks ? nil : .oneOf(days.map { .day($0) })
      resolution.steps.append("or the first one behind it")
    }
    return resolution
  }

  /// The day that the sentence or the one before it has told as past.
  private static func told(_ context: borrowing ResolutionContext) -> ResolutionContext.Mention? {
    guard let mention = context.lastDay, context.sentence - mention.sentence <= 1, !mention.isDoubtful,
      context.tense == .past || context.tense == .unknown
    else { return nil }
    return mention
  }

  /// More say nothing.
  private static let mostWeeks = 3

  static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private func weekend(
    _ today: Day, _ anchor: Derivation.Anchor, _ tense: ClauseTense, _ ownDay: String
  ) -> Resolution {
    let monday = tense == .future || today.weekday >= 6 ? today.monday : today.monday - 7
    return Resolution(.weekend(monday), basis: .relative, anchor: anchor, "the weekend nearest to \(ownDay)")
  }

  /// "On the 26th and the 29th": of the month that the member before it is of, or of each that it may be of.
  private static func member(_ day: Int, _ context: borrowing ResolutionContext) -> Resolution? {
    guard let mention = context.mention, let told = mention.point.day, told.dayOfMonth < day,
      mention.sentence == context.sentence, (1...longestJoint).contains(context.start - mention.place),
      let found = told.sameMonth(day)
    else { return nil }
    var resolution = Resolution(
      .day(found), basis: .relative, anchor: context.anchor(mention), "the month is that of “\(mention.text)”")
    let dates = mention.readings.compactMap { $0.day?.sameMonth(day) }.map { HistoricalDate.day($0) }
    resolution.date = dates.isEmpty ? nil : .oneOf(dates.sorted())
    return resolution
  }

  /// "June. On the 12th he flew to France": the heading's month, of whichever year.
  private static func dayUnderMonth(_ day: Int, _ weekday: Int?, _ context: borrowing ResolutionContext) -> Resolution?
  {
    guard let heading = context.heading else { return nil }
    let days = heading.readings.compactMap { reading -> Day? in
      guard case .month(let month, let year) = reading, let found = Day(year: year, month: month, day: day),
        weekday == nil || found.weekday == weekday
      else { return nil }
      return found
    }
    guard let first = days.first else { return nil }
    var resolution = Resolution(
      .day(first), basis: .relative, anchor: context.anchor(heading),
      "the month is that of the heading “\(heading.text)”")
    resolution.date = .oneOf(days.map { .day($0) }.sorted())
    return resolution
  }

  /// Bytes: ", and the ".
  private static let longestJoint = 10

  private func dayOfMonth(
    _ day: Int, _ weekday: Int?, _ today: Day, _ anchor: Derivation.Anchor,
    in context: borrowing ResolutionContext
  ) -> Resolution? {
    if weekday == nil, let member = Self.member(day, context) { return member }
    if let told = Self.dayUnderMonth(day, weekday, context) { return told }
    let month = CalendarPoint.month(today.month, year: today.year)
    let span = weekday == nil ? -1...1 : -12...12
    let candidates = span.compactMap { step -> CalendarPoint? in
      guard case .month(let month, let year) = month.advanced(by: step),
        let found = Day(year: year, month: month, day: day), weekday == nil || found.weekday == weekday
      else { return nil }
      return .day(found)
    }
    // "will be held on the 20th": of the months, the one that is to come, however near the last one lies; and "was sold on the
    // 4th", told on the 1st, the last one past.
    let open =
      context.tense == .future
      ? candidates.filter { $0.lastDay >= today }
      : context.tense == .past && weekday == nil ? candidates.filter { $0.firstDay <= today } : candidates
    guard let point = BareDates.choose(open, today, context.tense) else {
      return Resolution(value: "XXXX-XX-" + TIMEX3Value.two(day))
    }
    var date = PartialDate(day: day)
    date.weekday = weekday
    // "They meet next month, when parliament opens on the 5th": of the month to come that the text has named. Of one past
    // it may be or not: "Sales fell in October, the company said on the 12th".
    if let mention = context.mention, !mention.isDoubtful, case .month(let month, let year) = mention.point,
      mention.point.firstDay > today, mention.sentence == context.sentence || context.tense == .future,
      context.sentence - mention.sentence <= 1, let told = Day(year: year, month: month, day: day),
      weekday == nil || told.weekday == weekday
    {
      return Resolution(
        .day(told), basis: .relative, anchor: context.anchor(mention), "the month is that of “\(mention.text)”")
    }
    // "He arrived on 3 October. On the 12th he met the king."
    if LookBackReadings.readings(of: date, besides: point, in: context) == nil,
      let mention = context.mention, let month = mention.point.month, !mention.isDoubtful, context.tense != .future,
      context.sentence - mention.sentence <= 1, point.month != month,
      let told = Day(year: mention.point.year, month: month, day: day), weekday == nil || told.weekday == weekday
    {
      var resolution = Resolution(
        point, basis: .relative, anchor: anchor, "month and year are taken from \(context.ownDay)")
      resolution.date = HistoricalDate.oneOf([point.date, HistoricalDate.day(told)].sorted())
      resolution.steps.append("or from “\(mention.text)”")
      return resolution
    }
    return Self.leavingOpen(
      Resolution(point, basis: .relative, anchor: anchor, "month and year are taken from \(context.ownDay)"), of: date,
      at: point, in: context)
  }
}

extension Day {
  /// That day of its month, where the month has it.
  fileprivate func sameMonth(_ number: Int) -> Day? { Day(year: year, month: month, day: number) }
}
