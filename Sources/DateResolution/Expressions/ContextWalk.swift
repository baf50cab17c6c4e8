import Chronology
import Prose
import TimeExpressions

/// Goes through the expressions of a text in order, resolves each, and keeps what later ones build on.
///
/// What it is asked for every expression is `mutating` even where it changes nothing: a value of this size is copied
/// for each call that is not, which took a tenth of the whole time.
struct ContextWalk {
  let text: UnsafeBufferPointer<UInt8>
  let surroundings: any ExpressionSurroundings
  var context: ResolutionContext
  let resolver = MeaningResolver()
  /// The year of the last mention, whether the story went on from it or not.
  private var aside: Int?
  /// The text has come to a time whose day nothing tells.
  var isAdrift = false
  /// The expression is of a life told in brackets.
  private(set) var isLifeDate = false
  /// The mention is of a year that the text names before it has come to any.
  private var isInPassing = false
  /// The sentence of a story that speaks of its day of writing: "has stood there since 1951".
  var presentSentence: Int?
  /// What is counted from.
  var footing = Footing()
  /// The story was told as past where it last had a date.
  var storyIsPast = false
  /// The paragraph of the last expression.
  private var lastBlock: Int?
  /// Where the expression stands that was last asked for its pluperfect, and the answer, which is wanted up to four times.
  private var pluperfect: (range: Range<Int>, isTold: Bool)?

  /// The named events that an expression can count from.
  private let events: [NamedEventMention]
  /// The years that named events lend.
  private let eventYears: EventYears
  /// The years that events are named by.
  private let yearsOfEvents: YearsOfEvents

  /// The headings of the text, and the context outside of them.
  var entries: HeadedEntries
  let outside: ResolutionContext

  init(
    text: UnsafeBufferPointer<UInt8>, surroundings: any ExpressionSurroundings, context: ResolutionContext,
    events: [NamedEventMention] = [], eventYears: EventYears = .none,
    yearsOfEvents: YearsOfEvents = .none, headings: DateHeadings = .none, passages: SpokenPassages = .none
  ) {
    self.text = text
    self.surroundings = surroundings
    self.context = context
    self.events = events
    self.eventYears = eventYears
    self.yearsOfEvents = yearsOfEvents
    entries = HeadedEntries(headings, passages: passages)
    outside = context
  }

  /// The expression of that index; to be called for each, in order.
  mutating func resolve(_ index: Int, of marked: [TimeExpression]) -> ResolvedExpression {
    let expression = marked[index]
    guard !entries.isEmpty else { return resolve(expression, before: marked[(index + 1)...]) }
    if entries.isHeading(index) { return resolve(heading: expression) }
    enter(entries.heading(at: expression.range.lowerBound))
    if let passage = entries.passage(index) {
      return resolve(dayOf: passage, expression, before: marked[(index + 1)...])
    }
    return resolve(expression, before: marked[(index + 1)...])
  }

  /// - Parameter following: the expressions behind it, one of which may date what it counts from.
  mutating func resolve(_ found: TimeExpression, before following: ArraySlice<TimeExpression> = [])
    -> ResolvedExpression
  {
    var expression = found
    var anchorPlace: Range<Int>?
    context.event = events.isEmpty ? nil : EventAnchor(of: found, among: events, surroundings)
    if found.meaning.countsFromEvent,
      let next = following.prefix(2).first(where: { surroundings.dates($0, eventOf: found) })
    {
      context.event = nil
      anchorPlace = next.range
      expression.meaning = found.meaning.counted(from: .expression(next.meaning))
    } else if let event = context.event {
      anchorPlace = event.mention.range
      expression.meaning = event.meaning
      expression.range = event.range
      expression.parts = []
    }
    // "The D-Day landings on 6 June": read as if the year stood there, so that what follows goes on from it.
    let lent = eventYears[expression]
    if let lent, lent.isSure { expression.meaning = lent.meaning }
    // "The 2002 strike began in March": nor does that leave its year out.
    let named = lent == nil ? yearsOfEvents[expression] : nil
    if let named { expression.meaning = named.meaning }
    context.tense = expression.tense
    context.isOfPastVerb = expression.isOfPastVerb
    context.rule = expression.rule
    context.sentence = expression.sentence
    context.block = expression.block
    context.isDefinite = surroundings.isDefinite(expression.range)
    context.isOfSaying = surroundings.isOfSaying(expression.range)
    context.start = expression.range.lowerBound
    // "That May had been wet", "who had started that September": asked for only where it decides.
    if case .named(_, .that) = expression.meaning { context.isPastPerfect = isPastPerfect(expression) }
    if !context.isNarrative { context.tie = tie(of: expression) }
    // Asked for only where a look back may go on.
    if context.lookBack.isInPassing { context.hasPronoun = surroundings.hasPronoun(around: expression.range) }
    isLifeDate = surroundings.isLifeDate(expression)
    context.link = expression.link
    list(expression, before: following)
    // "by August" looks ahead unless the clause tells what was done.
    if let link = expression.link, link == .by || link == .until || link == .through,
      expression.tense != .past || !expression.meaning.isWeekday
    {
      context.tense = expression.tense == .past ? .unknown : .future
    }
    // "since January prices have risen": what goes on has begun.
    if expression.link == .since, context.tense != .future { context.tense = .past }
    if expression.meaning.pointsToSpeech { context.pointedBlock = expression.block }
    forget(at: expression)
    context.reported.note(length: expression)
    context.order = order(of: expression)
    if context.isNarrative, context.documentDay != nil { noteSpeech(expression, before: following) }
    // "The worst fire since 1845. Two months later" counts from the fire.
    let last = context.mention
    let origins = origins(of: expression)
    if let origins { context.mention = origins.first }
    var resolution = resolver.resolve(expression.meaning, in: context) ?? Resolution(value: "XXXX-XX-XX")
    if !followStory(expression, &resolution) { followReadings(of: expression.meaning, &resolution) }
    if let lent, !lent.isSure { lent.leaveOpen(&resolution) }
    if named == nil { leaveYearOfThing(expression, &resolution) }
    // "The worst flood since 1953. The next year": from no date that is told.
    if let origins, origins.isEmpty { resolution.date = nil }
    if let others = origins?.dropFirst(), !others.isEmpty { follow(others, expression.meaning, &resolution) }
    if context.isNarrative, let day = context.documentDay { speak(expression, from: day, &resolution) }
    if isCustom(expression) {
      resolution.date = nil
      resolution.steps.append("but the story is told as past, and this as what is done every year, or to come")
    }
    if speaksOfWriting(expression, resolution) {
      resolution.date = nil
      resolution.steps.append("but that is told from the day of writing, which nothing tells")
    }
    if isOfMemory(expression, resolution) {
      resolution.date = nil
      resolution.steps.append("but it is told by what happened on it, and may be of any week")
    }
    restate(expression, &resolution)
    let words = words(expression.range)
    let parts = expression.parts.map { part in
      let resolution = resolver.resolve(part.meaning, in: context) ?? Resolution(value: "XXXX-XX-XX")
      return ResolvedExpression.Part(
        range: part.range, type: resolution.type, value: resolution.value, mod: resolution.mod)
    }
    // A clock time that nothing gives a day ("a little after midnight") is not of the day of writing, nor does anything
    // start from it. TIMEX3 has that day all the same.
    // The same goes for what starts from a mention that is not there: "the next day", "a week later".
    let leansOnMention = expression.meaning.isBareClock || expression.meaning.needsMention
    let isUnsupported = leansOnMention && resolution.anchor?.kind == .documentDate
    // Once the text has come to such a time, what goes on from it ("forty minutes later") has no day either, until a
    // day is told again; TIMEX3 goes on from the last day told.
    let isDayless = isUnsupported || leansOnMention && (isAdrift || context.mention?.readings.isEmpty ?? false)
    if origins != nil { context.mention = last }
    if !isUnsupported, !expression.meaning.isAttribute {
      remember(resolution, expression, words)
      // "Before dawn the next day" is no surer than the day that dawn is of.
      if isDayless { context.mention = context.mention?.withoutDate }
    }
    // "In January from 1.4 billion a year earlier": behind a date of the report's own days, which nobody knows, nothing
    // counts from what was told before it.
    if context.isReport, context.documentDay == nil, resolution.point == nil, expression.meaning.leavesYearOut {
      (context.mention, context.lastDay) = (nil, nil)
    }
    if !isUnsupported, let stretch = surroundings.stretch(endingAt: expression.range.lowerBound) {
      // Nor does anything count from its end.
      if stretch.end(with: &resolution) { context.mention = context.mention?.withoutDate }
    }
    if isDayless { isAdrift = true } else if resolution.point != nil { isAdrift = false }
    if case .time(let time, _) = expression.meaning, let minutes = time.roughMinutes, let day = resolution.point?.day {
      context.lastClock = (time.isMidnight && expression.link == .after ? 0 : minutes, day)
    }
    lastBlock = expression.block
    if let lent, lent.isSure { lent.explain(&resolution) }
    if let named {
      resolution.steps.append("the year is that of “\(self.words(named.words))”, which names what took place")
    }
    var resolved = ResolvedExpression(
      range: expression.range, type: resolution.type, value: resolution.value, mod: resolution.mod,
      date: isDayless ? nil : resolution.date, basis: resolution.basis,
      derivation: Derivation(
        expression: words, rule: expression.rule, anchor: resolution.anchor, steps: resolution.steps),
      direction: Direction(expression.tense), stated: expression.meaning.stated)
    resolved.parts = parts
    resolved.countsFromStory = expression.meaning.countsFromStory
    resolved.isPlaced = resolution.type == .duration && expression.meaning.core.isPartOfDate && resolution.date != nil
    if resolution.date != nil { resolved.anchorPlace = anchorPlace }
    return resolved
  }

  /// "She had been tried in November": told as before what the text has come to.
  mutating func isPastPerfect(_ expression: TimeExpression) -> Bool {
    if let pluperfect, pluperfect.range == expression.range { return pluperfect.isTold }
    let isTold = surroundings.isPastPerfect(expression)
    pluperfect = (expression.range, isTold)
    return isTold
  }

  /// The words with one space between them. Nearly all expressions are written so already.
  mutating func words(_ range: Range<Int>) -> String {
    let words = String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    var before: UInt8 = 0x20
    var isPlain = true
    for byte in text[range] {
      // Beyond ASCII there is other white space.
      isPlain = isPlain && byte >= 0x20 && byte < 0x7F && (byte != 0x20 || before != 0x20)
      before = byte
    }
    if isPlain && before != 0x20 { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// In news a new paragraph starts afresh as far as the day spoken of is concerned.
  private mutating func forget(at expression: TimeExpression) {
    if !context.isNarrative, let last = context.lastDay, expression.sentence > last.sentence + 1 {
      context.lastDay = nil
    }
  }

  mutating func remember(_ resolution: Resolution, _ expression: TimeExpression, _ words: String) {
    // "The first week of May 2014" is annotated as a length, and the text goes on from its month all the same.
    let isPlaced = resolution.type == .date || resolution.type == .time || expression.meaning.core.isPartOfDate
    guard isPlaced, let point = resolution.point else { return }
    // A story does not come to the day it is written on.
    if context.isNarrative, resolution.anchor?.kind == .documentDate {
      context.hasReturned = true
      return
    }
    context.hasReturned = false
    if resolution.date != nil { storyIsPast = expression.tense == .past }
    let mention = ResolutionContext.Mention(
      point: point, end: resolution.end ?? point, text: words, isStated: resolution.basis == .stated,
      readings: resolution.date?.readings(of: point) ?? [],
      sentence: expression.sentence, block: expression.block, range: expression.range,
      isLimit: expression.link == .until || expression.link == .through,
      isPlanned: expression.tense == .future || expression.tense == .open,
      isBehind: context.order == .backward || isPastPerfect(expression),
      latestMonth: resolution.date?.latestMonth(of: point),
      hasWeekday: expression.meaning.headingDate?.weekday != nil)
    if case .holiday(_, nil, nil) = expression.meaning, surroundings.isSubject(expression.range) {
      footing.note(feastAt: expression.range)
    }
    footing.note(
      mention, role(of: mention, expression), isTold: expression.tense != .future && !expression.isBounding)
    context.mention = mention
    if !context.isNarrative, let day = context.documentDay {
      context.lookBack.note(
        mention, expression, resolution, documentDay: day, standing: standing(expression))
    }
    // Nor does it go on from what it leaves without a date, or what it tells of its own days.
    if resolution.date != nil, presentSentence != expression.sentence {
      isInPassing = isInPassing(point, expression)
      if context.isStory {
        context.story.note(mention, expression, stance(point, expression))
      }
      if !isAside(point, expression) { context.recent = mention }
      if carriesOn(point, expression) { context.carried = mention }
    }
    if case .day = point { context.lastDay = mention }
    context.reported.note(mention, expression, value: resolution.value, documentDay: context.documentDay)
  }
}

extension ContextWalk {
  /// Whether a story goes on from this date: not from an aside to a year long gone ("the largest since 1813"), not from
  /// a look back or ahead in the middle of a sentence, unless it is made twice.
  private mutating func carriesOn(_ point: CalendarPoint, _ expression: TimeExpression) -> Bool {
    guard let carried = context.carried else { return !isLifeDate && !isInPassing }
    let (old, new) = (carried.point.year, point.year)
    let isRepeated = aside == new
    aside = new
    if isAside(point, expression) { return false }
    if expression.startsSentence || isRepeated || new > old && isFullDay(point, expression) { return true }
    // A look back in the middle of a sentence, or a leap ahead ("as late as 1781"), until it is made again.
    if new < old { return false }
    return new - old <= 2 && (point.month != nil || expression.link != .until)
  }

  /// "He returned on 3 June 1914": a day with its year is where a story has come to, wherever it stands in the sentence;
  /// but what is further ahead than a grown life is another story.
  private mutating func isFullDay(_ point: CalendarPoint, _ expression: TimeExpression) -> Bool {
    guard case .day = point, expression.meaning.stated.year != nil, !expression.isParenthetical,
      let carried = context.carried, point.year - carried.point.year <= Self.lifetime
    else { return false }
    switch expression.link {
    case .since, .until, .by, .before, .after, .through, .to: return false
    default: return expression.tense != .future
    }
  }

  /// Years.
  private static let lifetime = 40

  /// "They went in 2021." at the head of a paragraph takes the story to that year.
  private mutating func opensParagraph(_ expression: TimeExpression) -> Bool {
    expression.link == .in && expression.block != lastBlock
  }

  /// How the mention stands to the story.
  private mutating func stance(_ point: CalendarPoint, _ expression: TimeExpression) -> StoryLine.Stance {
    var stance = StoryLine.Stance()
    guard let carried = context.carried else {
      stance.isAside = isLifeDate || isInPassing
      return stance
    }
    let gap = point.year - carried.point.year
    // "It was not until 1919 that it returned."
    let isCleft = expression.link == .until && surroundings.opensCleft(at: expression.range.upperBound)
    stance.isHead =
      expression.startsSentence || isCleft
      || gap > 0 && (opensParagraph(expression) || isFullDay(point, expression))
    stance.isHedged = !isCleft && (expression.tense == .future || surroundings.isHedged(expression, looksBack: gap < 0))
    // "He boarded the ship, which sailed on 3 June 1914": so near ahead, the story sails with it.
    if (1...2).contains(gap), isFullDay(point, expression) { stance.isHedged = false }
    if case .range = expression.meaning, gap < 0 { stance.isHedged = true }
    // "Signed on 3 May 1999, as a court found in 2004. In June": the story need not have come to the finding.
    if gap > 0, surroundings.isAttribution(expression.range) { stance.isHedged = true }
    stance.tellsDeath = gap > 0 && tellsDeathAhead(point, expression)
    stance.isAside = isAside(point, expression)
    stance.hasPronoun = surroundings.hasPronoun(around: expression.range)
    if stance.isAside, gap > 0, !stance.isHedged, !expression.isBounding, !isLifeDate, !expression.isParenthetical {
      // A leap ahead, however far, can be where the story goes on: "It burned in July 1981". "A film about it was made in
      // 1964" is another story, and if it is not, the next sentence tells.
      stance.isAside = false
      stance.isBrief = point.month == nil && !stance.hasPronoun
    }
    if stance.isAside, gap < 0, !stance.isHedged, !isLifeDate,
      expression.startsSentence || isToldInMonth(point, expression)
    {
      stance.isAside = false
    }
    return stance
  }

  /// "They met in April 2018. The war began on 25 June 1950": told by the verb of its sentence, however long ago.
  private mutating func isToldInMonth(_ point: CalendarPoint, _ expression: TimeExpression) -> Bool {
    point.month != nil && expression.meaning.stated.year != nil && expression.tense != .future
      && !expression.isBounding && !expression.isParenthetical && !surroundings.isApposed(expression.range)
  }

  /// A year that only serves to compare: long gone or far to come, after "since", or in brackets.
  private mutating func isAside(_ point: CalendarPoint, _ expression: TimeExpression) -> Bool {
    guard let carried = context.carried else { return isLifeDate || isInPassing }
    let (old, new) = (carried.point.year, point.year)
    if abs(new - old) > 12 {
      return !(new > old && (expression.startsSentence || opensParagraph(expression) || isFullDay(point, expression)))
    }
    if case .unit = expression.meaning, new < old { return true }
    return expression.link == .since || isLifeDate || expression.isParenthetical && new < old
  }
}
