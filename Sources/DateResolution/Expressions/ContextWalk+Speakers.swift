import Chronology
import TimeExpressions

/// From whose day an expression speaks: the document's, a diary entry's, a letter's inside the document.
extension ContextWalk {
  /// "Last year", "this month" in a story whose writing is dated are told from its writing, and not from where the story has
  /// come to; who looks back over this year may mean either. TIMEX3 stays with the story.
  mutating func speak(_ expression: TimeExpression, from day: Day, _ resolution: inout Resolution) {
    let isPresentPlan =
      expression.tense == .future && expression.meaning.isYearless
      && !surroundings.isToldAsPast(expression.range.lowerBound)
    // "By the next summer we had a record": what is told as past is next to what was told.
    if context.isInterview, expression.tense == .past, expression.meaning.isOfNext { return }
    let isPointing = expression.meaning.pointsToSpeech && !expression.meaning.isWeekday
    // In an interview nobody tells of himself from a day long gone: "I wrote one this morning."
    let isSpoken = isPointing && context.isInterview
    guard isPointing || isPresentPlan, isSpoken || resolution.date != nil, resolution.anchor?.kind != .documentDate
    else { return }
    if !isSpoken, expression.tense == .past, expression.meaning.isOfThis {
      resolution.date = nil
      resolution.steps = ["told of the story's time or of the day of writing"]
      return
    }
    var own = context
    own.style = .news
    guard let spoken = resolver.resolve(expression.meaning, in: own) else { return }
    (resolution.date, resolution.anchor, resolution.steps) = (spoken.date, spoken.anchor, spoken.steps)
    resolution.basis = spoken.basis
  }

  /// The day that a passage speaks from. That of a postscript is the letter's or comes soon after, whatever was told last.
  mutating func resolve(
    dayOf passage: SpokenPassages.Passage, _ found: TimeExpression, before following: ArraySlice<TimeExpression>
  ) -> ResolvedExpression {
    var expression = found
    if passage.isPostscript, let day = context.documentDay {
      enter(nil)
      context.speak(from: day)
      context.mention = nil
      context.carried = nil
      context.story = StoryLine()
      footing = Footing()
      context.recent = nil
      context.lastDay = nil
      context.style = .news
      expression.tense = .future
    }
    var resolved = resolve(expression, before: following)
    resolved.direction = Direction(found.tense)
    let mention = resolved.date == nil || context.mention?.sentence != found.sentence ? nil : context.mention
    entries.enterPassage(mention?.asHeading)
    return resolved
  }

  /// Where a story whose writing is dated speaks of its own days.
  mutating func noteSpeech(_ expression: TimeExpression, before following: ArraySlice<TimeExpression>) {
    if expression.link == .since, surroundings.isPresentPerfect(expression.range.lowerBound) {
      presentSentence = expression.sentence
    }
    context.isOfPresent = presentSentence == expression.sentence
    // What goes on until the writing's day tells no tense of what else the sentence dates.
    if context.isOfPresent, expression.link != .since, context.tense == .past { context.tense = .unknown }
    context.tellsDeath = expression.meaning.isWeekday && surroundings.tellsDeath(expression.range)
    context.willPoint = following.prefix(2).contains { next in
      next.block == expression.block && next.sentence <= expression.sentence + 1 && next.meaning.isWeekday
        && (context.isProfile || surroundings.tellsDeath(next.range))
    }
  }

  /// A heading is read without the text above it, but for the headings there.
  mutating func resolve(heading expression: TimeExpression) -> ResolvedExpression {
    enter(nil)
    let dates = entries.dates(at: expression.range.lowerBound)
    // Before the first heading with a year the text above may tell it: "The war began in 1914."
    if dates.latest != nil {
      context.mention = dates.latest
      context.carried = dates.latest
      context.story = StoryLine(from: dates.latest)
      footing = Footing(from: dates.latest)
      context.recent = nil
    }
    context.lastDay = nil
    context.lookBack = LookBack()
    if dates.latest?.isStated ?? false {
      context.speak(from: nil)
      context.style = .narrative
    }
    context.tense = .unknown
    context.sentence = expression.sentence
    isAdrift = false
    var resolved: ResolvedExpression
    if case .date(let date) = expression.meaning, let resolution = dates.resolve(date, in: context) {
      remember(resolution, expression, words(expression.range))
      resolved = ResolvedExpression(
        range: expression.range, type: resolution.type, value: resolution.value, mod: resolution.mod,
        date: resolution.date, basis: resolution.basis,
        derivation: Derivation(
          expression: words(expression.range), rule: expression.rule, anchor: resolution.anchor, steps: resolution.steps
        ),
        stated: expression.meaning.stated)
    } else {
      // What a list's entries tell in the present they tell of their days: "3 May: Bank closes."
      var timeless = expression
      timeless.tense = .unknown
      resolved = resolve(timeless)
    }
    let mention = context.mention?.text == resolved.derivation.expression ? context.mention?.asHeading : nil
    context.speak(from: outside.documentDay)
    context.style = outside.style
    resolved.heads = entries.enter(mention, statesYear: expression.meaning.stated.year != nil)
    return resolved
  }

  /// Takes the heading's date for what stands under it.
  mutating func enter(_ heading: ResolutionContext.Mention?) {
    guard context.heading != heading else { return }
    context.heading = heading
    context.speak(from: outside.documentDay)
    context.style = outside.style
    guard let heading else { return }
    context.mention = heading
    context.carried = heading
    context.story = StoryLine(from: heading)
    footing = Footing(from: heading)
    context.recent = heading
    context.lastDay = heading.point.day.map { _ in heading }
    context.lookBack = LookBack()
    isAdrift = false
    if entries.isSpoken(from: heading), let day = heading.point.day {
      context.speak(from: day)
      context.style = .news
    } else if heading.isStated, outside.documentDay.map({ !heading.isNear($0) }) ?? true {
      // What was put together afterwards speaks from its entries, and a writing far away tells nothing of them.
      context.speak(from: nil)
      context.style = .narrative
    }
  }
}

extension Meaning {
  /// "The next summer", "next year".
  var isOfNext: Bool {
    switch self {
    case .unit(_, .next), .named(_, .next): true
    default: false
    }
  }
}

extension ResolutionContext.Mention {
  /// Whether the day lies in the heading's period, or within a month of it, so that the text may speak from it.
  fileprivate func isNear(_ day: Day) -> Bool { point.firstDay - 31 <= day && day <= point.lastDay + 31 }
}
