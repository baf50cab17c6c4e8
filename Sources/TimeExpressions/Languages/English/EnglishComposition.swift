/// Joins expressions that stand together into one: a time and its day, a month and its year, the two ends of a range.
struct EnglishComposition {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>

  /// The most tokens that may stand between two expressions that are joined.
  static let widestGap = 3

  func compose(_ found: [Tagger.Raw]) -> [Tagger.Raw] {
    guard !found.isEmpty else { return found }
    let prefixes = EnglishPrefixes(tokens: tokens, text: text)
    var joined: [Tagger.Raw] = []
    joined.reserveCapacity(found.count)
    for raw in found {
      var raw = raw
      let floor = joined.last?.tokens.upperBound ?? 0
      leaveEraOpen(&raw)
      prefixes.extend(&raw, after: floor)
      if case .range(_, let last) = raw.meaning, isMoved(raw.tokens.lowerBound) {
        (raw.meaning, raw.rule) = (last, "moved date")
      }
      if let last = joined.last, let whole = join(last, raw) ?? completed(last, raw) {
        joined[joined.count - 1] = whole
        // "last week between Friday and Sunday"
        if case .range = whole.meaning, joined.count > 1, var outer = join(joined[joined.count - 2], whole),
          case .range(let first, let last) = outer.meaning, whole.parts.count == 2
        {
          let week = joined[joined.count - 2]
          outer.parts = [
            (week.tokens, week.meaning), (whole.parts[0].tokens, first), (whole.parts[1].tokens, last),
          ]
          joined.removeLast()
          joined[joined.count - 1] = outer
        }
        continue
      }
      joined.append(raw)
    }
    EnglishLists(composition: self).share(&joined)
    shareWeeks(&joined)
    shareHabits(&joined)
    shareDays(&joined)
    shareEras(&joined)
    return joined
  }

  // MARK: What stands between

  enum Gap: Hashable {
    case nothing, comma, of, inside, within, on, at, the, dash, to, and, from, beginning, between, nounOf, noun, other

    /// As between the parts of "one month, 21 days", "a month and 21 days".
    var isLoose: Bool { self == .nothing || self == .and || self == .comma }
  }

  func gap(_ left: Range<Int>, _ right: Range<Int>) -> Gap {
    let count = right.lowerBound - left.upperBound
    guard count >= 0, count <= EnglishComposition.widestGap else { return .other }
    for index in left.upperBound...right.lowerBound where tokens[index].flags.contains(.newBlock) { return .other }
    if count == 0 { return .nothing }
    let first = tokens[left.upperBound]
    if count == 1 {
      if first.classes.contains(.comma) { return .comma }
      if first.classes.contains(.dash) { return .dash }
      if isWord(first, "the") { return .the }
    }
    if count == 2, first.flags.contains(.isWord), first.classes.isEmpty, isWord(tokens[left.upperBound + 1], "of") {
      return .nounOf
    }
    if count == 2, first.classes.contains(.comma), isWord(tokens[left.upperBound + 1], "on") { return .on }
    if count == 2, first.classes.contains(.comma), isWord(tokens[left.upperBound + 1], "in") { return .within }
    if count == 2, isWord(first, "beginning", "starting", "commencing"),
      isWord(tokens[left.upperBound + 1], "on", "from")
    {
      return .beginning
    }
    guard count == 1 || count == 2 && isWord(tokens[left.upperBound + 1], "the") else { return .other }
    if isWord(first, "of") { return .of }
    if isWord(first, "in") { return .inside }
    if isWord(first, "on") { return .on }
    if isWord(first, "at") { return .at }
    if isWord(first, "to", "until", "till", "through", "thru") { return .to }
    if isWord(first, "and") { return .and }
    if isWord(first, "from") { return .from }
    if isWord(first, "between") { return .between }
    let isNoun = count == 1 && first.flags.contains(.isWord) && first.classes.isEmpty && first.word == 0
    return isNoun && !first.flags.contains(.capitalised) ? .noun : .other
  }

  func isWord(_ token: Token, _ words: StaticString...) -> Bool { token.isWord(words, in: text) }

  private func precedes(_ index: Int, _ words: StaticString...) -> Bool {
    index > 0 && !tokens[index].flags.contains(.newBlock) && tokens[index - 1].isWord(words, in: text)
  }

  // MARK: Two expressions

  private func join(_ left: Tagger.Raw, _ right: Tagger.Raw) -> Tagger.Raw? {
    var gap = gap(left.tokens, right.tokens)
    guard gap != .other else { return nil }
    // "left in March, ten years later": the count is of the month where it ends its clause.
    if gap == .comma, case .shift(_, .year, _, from: .reference) = right.meaning, endsClause(right.tokens.upperBound) {
      gap = .nothing
    }
    // "hired two years ago, in July": of that year where it ends its clause. At the head of its sentence the year lends
    // itself to all of it.
    if gap == .within || gap == .on, case .shift(_, .year, .before, from: .speech) = left.meaning,
      case .date(let date) = right.meaning, date.isInYear, endsClause(right.tokens.upperBound),
      !tokens[left.tokens.lowerBound].flags.contains(.sentenceStart)
    {
      return Tagger.Raw(
        tokens: left.tokens.lowerBound..<right.tokens.upperBound, rule: "\(left.rule), \(right.rule)",
        meaning: .inside(date, of: left.meaning),
        parts: [(left.tokens, left.meaning), (right.tokens, .inside(date, of: left.meaning))])
    }
    // "He died on Sunday three weeks after the fire" tells of the last Sunday; "on the Sunday three weeks after" does not.
    if left.meaning.isBareWeekday, case .shift = right.meaning, !precedes(left.tokens.lowerBound, "the") { return nil }
    // "jailed for three years yesterday": how long, and when.
    if case .duration = left.meaning, right.tokens.count == 1, right.meaning.isDayFromSpeech, gap.isLoose { return nil }
    // "in the January storms eleven years later"
    if gap == .noun, !precedes(left.tokens.lowerBound, "the") && !isWord(tokens[left.tokens.lowerBound], "the") {
      return nil
    }
    if let (meaning, keepsParts) = lengthAndDay(left, right, gap)
      ?? EnglishComposition.join(left.meaning, right.meaning, gap)
    {
      var parts = keepsParts ? [(left.tokens, meaning), (right.tokens, right.meaning)] : []
      // "last week, on Friday": the second is what both tell together.
      if keepsParts, case .inside = meaning { parts = [(left.tokens, left.meaning), (right.tokens, meaning)] }
      // "for three days from Monday": a length and a day, where they are marked one by one.
      if keepsParts, case .range = meaning { parts = [(left.tokens, left.meaning), (right.tokens, right.meaning)] }
      return Tagger.Raw(
        tokens: left.tokens.lowerBound..<right.tokens.upperBound,
        rule: left.rule == right.rule ? left.rule : "\(left.rule), \(right.rule)", meaning: meaning, parts: parts)
    }
    return range(left, right, gap)
  }

  /// "from Monday 5/3 to Friday 5/7": the day behind the last weekday of a stretch.
  private func completed(_ left: Tagger.Raw, _ right: Tagger.Raw) -> Tagger.Raw? {
    guard case .range(let first, let last) = left.meaning, left.parts.count == 2, case .date(let date) = right.meaning,
      date.day != nil, date.weekday == nil, last.isBareWeekday || last.isNamedWeekday,
      let (whole, _) = EnglishComposition.join(last, right.meaning, gap(left.tokens, right.tokens))
    else { return nil }
    var parts = left.parts
    parts[1] = (parts[1].tokens.lowerBound..<right.tokens.upperBound, whole)
    return Tagger.Raw(
      tokens: left.tokens.lowerBound..<right.tokens.upperBound, rule: left.rule, meaning: .range(first, whole),
      parts: parts)
  }

  private func lasts(_ length: Tagger.Raw) -> Bool {
    precedes(
      length.tokens.lowerBound, "for", "lasted", "lasts", "last", "lasting", "ran", "runs", "run", "took", "spent",
      "valid", "only", "just")
  }

  /// What a length and the day behind it tell together, by the word before them.
  private func lengthAndDay(_ left: Tagger.Raw, _ right: Tagger.Raw, _ gap: Gap) -> (Meaning, keepsParts: Bool)? {
    guard case .duration(let length) = left.meaning, length.isPlain else { return nil }
    // "lasted 198 days from 15 October": the stretch, where "ten days from 6 June" is its last day.
    if gap == .from || gap == .beginning, right.meaning.isDay, let span = spread(left, length) {
      return (.range(right.meaning, .shift(span, .day, .after, from: .expression(right.meaning))), false)
    }
    // "Closed for three days from Monday" begins on Monday.
    if gap == .from, right.meaning.isDay || right.meaning.isBareWeekday || right.meaning.isNamedWeekday, lasts(left) {
      let (quantity, unit) = EnglishComposition.inDays(length.parts[0])
      return (.range(right.meaning, .shift(quantity, unit, .after, from: .expression(right.meaning))), true)
    }
    // "in two weeks, on Friday": the Friday of that week.
    guard gap == .on, case .date(let weekday) = right.meaning, right.meaning.isBareWeekday,
      length.parts[0].unit == .week, precedes(left.tokens.lowerBound, "in")
    else { return nil }
    return (.inside(weekday, of: .shift(length.parts[0].quantity, .week, .after, from: .speech)), true)
  }

  /// The meaning of the two as one, and whether annotators mark them one by one all the same.
  private static func join(_ left: Meaning, _ right: Meaning, _ gap: Gap) -> (Meaning, keepsParts: Bool)? {
    let isClose = gap == .nothing || gap == .comma
    switch (left, right) {
    // "10 p.m. Wednesday"; "noon on 3 May"
    case (.time(let time, on: nil), .date(let date)) where (isClose || gap == .on) && date.isDay:
      return (.time(time, on: right), gap == .on)
    case (.time(let time, on: nil), .shift(_, .day, _, from: .speech)) where isClose,
      (.time(let time, on: nil), .unit(.day, .this)) where isClose,
      (.time(let time, on: nil), .named(_, _)) where gap == .nothing:
      return (.time(time, on: right), false)
    case (.time(let time, on: nil), .time(let other, on: let day))
    where other.hour == nil && time.hour != nil && (gap == .nothing || gap == .on && day != nil):
      return (.time(time, on: day), gap == .on)
    // "Wednesday at 10 p.m.", "May 8 1:00am"
    case (.date(let date), .time(let time, on: nil))
    where date.isDay && (gap == .nothing || gap == .at || gap == .comma):
      guard time.hour != nil else { return gap == .nothing ? (.time(time, on: left), false) : nil }
      return (.time(time, on: left), gap == .at)
    case (.unit(.day, _), .time(let time, on: nil)) where time.hour != nil && (gap == .nothing || gap == .at),
      (.shift(_, .day, _, from: .speech), .time(let time, on: nil))
    where time.hour != nil && (gap == .nothing || gap == .at):
      return (.time(time, on: left), gap == .at)
    // "the February snows of 1405": the noun is that year's.
    case (.date(var date), .date(let year))
    where gap == .nounOf && date == .month(date.month ?? 0) && year == PartialDate(year: year.year ?? 0):
      date.year = year.year
      return (.date(date), true)
    case (.date(var date), .date(let year)) where gap == .nounOf && date.isBareSeason && year.isBareYear:
      date.year = year.year
      return (.date(date), true)
    // "Friday, Oct. 13"
    case (.date(let weekday), .date(var date))
    where weekday == .weekday(weekday.weekday ?? 0) && date.weekday == nil && date.day != nil
      && (isClose || gap == .the || gap == .on):
      date.weekday = weekday.weekday
      return (.date(date), false)
    case (.date(var date), .date(let weekday))
    where weekday == .weekday(weekday.weekday ?? 0) && date.weekday == nil && date.day != nil
      && (gap == .nothing || gap == .comma):
      date.weekday = weekday.weekday
      return (.date(date), false)
    case (.named(let day, _), .time(let time, on: nil)) where day.isDay && time.hour != nil && (isClose || gap == .at):
      return (.time(time, on: left), gap == .at)
    case (.named(let weekday, let relation), .date(var date))
    where weekday == .weekday(weekday.weekday ?? 0) && date.weekday == nil && date.day != nil && isClose:
      date.weekday = weekday.weekday
      return (date.year == nil && date.month != nil ? .named(date, relation) : .date(date), false)
    // "in June twenty years later", "on 3 July, ten years earlier,"
    case (.date(let inner), .shift(let count, let unit, _, from: .reference))
    where inner.isInYear && (gap == .nothing || gap == .noun) && !count.isVague && (.year ... .century).contains(unit):
      return (.inside(inner, of: right), false)
    case (.holiday(let holiday, year: nil, nil), .shift(let count, let unit, _, from: .reference))
    where gap == .nothing && !count.isVague && (.year ... .century).contains(unit):
      return (.feast(holiday, of: right), false)
    // "June last year", "the third quarter of this year"
    case (.date(let inner), .unit(.year, let relation))
    where inner.isInYear && (gap == .nothing || gap == .of || gap == .inside):
      return (.inside(inner, of: .unit(.year, relation)), false)
    case (.date(let inner), .shift(_, .year, .before, from: .speech)) where inner.isInYear && gap == .nothing:
      return (.inside(inner, of: right), false)
    // "from April to July last year"
    case (.range(.date(let first), .date(let last)), .unit(.year, let relation))
    where first.isInYear && last.isInYear && (first.month ?? 0) <= (last.month ?? 12)
      && (gap == .nothing || gap == .of || gap == .inside):
      return (.range(.inside(first, of: right), .inside(last, of: .unit(.year, relation))), false)
    case (.date(let inner), .unit(.week, let relation))
    where inner == .weekday(inner.weekday ?? 0) && (gap == .nothing || gap == .of) && relation != .definite:
      return (.inside(inner, of: right), false)
    case (.portion(let portion, .date(let inner)), .unit(.year, let relation))
    where inner.isInYear && (gap == .nothing || gap == .of):
      return (.portion(portion, .inside(inner, of: .unit(.year, relation))), false)
    // "last week Sunday", "next week, on Friday"
    case (.unit(.week, let relation), .date(let inner))
    where inner == .weekday(inner.weekday ?? 0) && (gap == .nothing || gap == .dash || gap == .on)
      && relation != .definite:
      return (.inside(inner, of: left), gap == .on)
    // "last month, on the 21st"
    case (.unit(.month, let relation), .date(let inner))
    where inner == PartialDate(day: inner.day ?? 0) && gap == .on && relation != .definite:
      return (.inside(inner, of: left), true)
    // "the quarter a year ago", "the period a year earlier"
    case (.unit(let unit, .definite), .shift(let count, .year, .before, from: let from))
    where gap == .nothing && (unit == .quarter || unit == .period) && count.whole == 1 && from != .event:
      return (.unit(unit, .yearEarlier), false)
    // "1 month and 21 days ago"
    case (.duration(let length), .shift(_, _, let direction, from: let from)) where length.isPlain && gap.isLoose,
      (.duration(let length), .counted(_, let direction, from: let from)) where length.isPlain && gap.isLoose:
      guard from != .event, length.parts[0].unit.rawValue > 3, let parts = parts(of: right) else { return nil }
      var whole = length
      whole.parts += parts
      return (.counted(whole, direction, from: from), false)
    // "two weeks from tomorrow", "a week from Monday": who names the day counts days.
    case (.duration(let length), _)
    where gap == .from && length.isPlain && (right.isDay || right.isBareWeekday || right.isNamedWeekday):
      var base = right
      if case .date(let weekday) = right, right.isBareWeekday { base = .named(weekday, .thisComing) }
      let (quantity, unit) = inDays(length.parts[0])
      return (.shift(quantity, unit, .after, from: .expression(base)), false)
    // "the past two years and six months", "two hours and ten minutes"
    case (.duration(let length), .duration(let rest))
    where (gap == .and || gap == .nothing) && rest.isPlain && length.isContinued(by: rest.parts[0]):
      var whole = length
      whole.parts += rest.parts
      return (.duration(whole), false)
    // "last week between Friday and Sunday"
    case (.unit(.week, let relation), .range(.date(let first), .date(let last)))
    where gap == .between && relation != .definite && Meaning.date(first).isBareWeekday
      && Meaning.date(last).isBareWeekday:
      return (.range(.inside(first, of: left), .inside(last, of: left)), false)
    // "Christmas last year"
    case (.holiday(let holiday, year: nil, nil), .unit(.year, let relation)) where gap == .nothing || gap == .of:
      return (.feast(holiday, of: .unit(.year, relation)), false)
    // "the Sunday three weeks after the vote": counted from what words tell, and not the last Sunday.
    case (.date(let weekday), .shift(_, _, let direction, from: .event)) where gap == .nothing && left.isBareWeekday:
      return (.weekdayBeside(weekday.weekday!, direction, from: .event), false)
    // "the Friday before Christmas"
    case (.weekdayBeside(let weekday, let direction, from: .event), _)
    where (gap == .nothing || gap == .the) && right.isDateLike:
      return (.weekdayBeside(weekday, direction, from: .expression(right)), false)
    // "two days after Christmas", "the day before yesterday"
    case (.shift(let quantity, let unit, let direction, from: .event), _)
    where (gap == .nothing || gap == .the) && right.isDateLike && !quantity.isVague:
      let isToTheDay = right == .unit(.day, .this) || right.isDayFromSpeech
      let (count, unit) = isToTheDay ? inDays(TimeSpan.Part(quantity, unit)) : (quantity, unit)
      return (.shift(count, unit, direction, from: .expression(right)), false)
    default: return nil
    }
  }

  /// The parts of "21 days" in "21 days ago".
  private static func parts(of shift: Meaning) -> [TimeSpan.Part]? {
    switch shift {
    case .shift(let quantity, let unit, _, _): [TimeSpan.Part(quantity, unit)]
    case .counted(let length, _, _): length.parts
    default: nil
    }
  }

  /// Weeks as days, where the count is whole.
  private static func inDays(_ part: TimeSpan.Part) -> (Quantity, TimeUnit) {
    let days = part.unit == .week ? 7 : part.unit == .fortnight ? 14 : 0
    guard days > 0, let count = part.quantity.whole else { return (part.quantity, part.unit) }
    var quantity = part.quantity
    quantity.thousandths = count * days * 1000
    return (quantity, .day)
  }

  // MARK: Ranges

  /// "from March to May 2010", "between 3 May and 7 June": the first end takes from the second what it leaves unsaid.
  private func range(_ left: Tagger.Raw, _ right: Tagger.Raw, _ gap: Gap) -> Tagger.Raw? {
    let start = left.tokens.lowerBound
    // "between Monday night and Tuesday morning": from the one day to the other.
    if case .time(_, on: let first?) = left.meaning, case .time(_, on: let last?) = right.meaning, left.parts.isEmpty,
      right.parts.isEmpty, first.isBareWeekday, last.isBareWeekday, first != last,
      gap == .to && precedes(start, "from") || gap == .and && precedes(start, "between")
    {
      return Tagger.Raw(
        tokens: start..<right.tokens.upperBound, rule: "range", meaning: .range(first, last),
        parts: [(left.tokens, left.meaning), (right.tokens, right.meaning)])
    }
    // "from 2010 until now", "1 May 2019 to today": the day of writing ends it.
    let endsNow = right.meaning == .vague(.present) || right.meaning == .unit(.day, .this)
    let end = endsNow ? .unit(.day, .this) : right.meaning
    // "between now and 15 November"
    let startsNow = left.meaning == .vague(.present) && precedes(start, "between", "from") && right.meaning.isStatedDate
    let begin = startsNow ? .unit(.day, .this) : left.meaning
    guard left.parts.isEmpty, right.parts.isEmpty, begin.isDateLike, end.isDateLike else { return nil }
    let isRange =
      switch gap {
      case .to: true
      case .dash: left.meaning.isStatedDate && right.meaning.isStatedDate
      case .and: precedes(start, "between")
      default: false
      }
    // "extended in March to November 2019": in the one, to the other.
    if gap == .to, isMovedThen(start) { return nil }
    // "renewed on July 30 until August 31": on the one, up to the other.
    if gap == .to, precedes(start, "on"), isWord(tokens[left.tokens.upperBound], "until", "till", "through") {
      return nil
    }
    let (first, last) = EnglishComposition.share(begin, end)
    guard isRange,
      gap != .to || precedes(start, "from") || left.meaning.isStatedDate && (right.meaning.isStatedDate || endsNow)
    else {
      return nil
    }
    return Tagger.Raw(
      tokens: start..<right.tokens.upperBound, rule: isMoved(start) ? "moved date" : "range",
      meaning: isMoved(start) ? last : .range(first, last),
      parts: [(left.tokens, startsNow ? left.meaning : first), (right.tokens, endsNow ? right.meaning : last)])
  }

  private func isMoved(_ start: Int) -> Bool {
    EnglishVerbGroups(tokens: tokens, text: text).moving(from: start) != nil
  }

  /// "Extended in March to November", "put back on 3 May to 9 June": when it was moved, and to what.
  private func isMovedThen(_ start: Int) -> Bool {
    precedes(start, "in", "on")
      && (2...3).contains { start >= $0 && tokens[start - $0].isWord(EnglishMovedDates.moving, in: text) }
  }

  /// Gives the first of two dates the year that only the second tells, and the other way round.
  static func share(_ left: Meaning, _ right: Meaning) -> (Meaning, Meaning) {
    guard case .date(var first) = left.core, case .date(var last) = right.core else { return (left, right) }
    if first.year == nil, let year = last.year, first.month != nil || first.season != nil || first.quarter != nil {
      let isBackwards = (first.month ?? 0, first.day ?? 0) > (last.month ?? 12, last.day ?? 31) && last.month != nil
      (first.year, first.yearIsShort) = (isBackwards && !last.yearIsShort ? year - 1 : year, last.yearIsShort)
      return (left.replacingCore(.date(first)), right)
    }
    if last.year == nil, let year = first.year, last.month != nil || last.season != nil {
      let isBackwards = (first.month ?? 0, first.day ?? 0) > (last.month ?? 12, last.day ?? 31)
      (last.year, last.yearIsShort) = (isBackwards && !first.yearIsShort ? year + 1 : year, first.yearIsShort)
      return (left, right.replacingCore(.date(last)))
    }
    return (left, right)
  }
}
