import Chronology
import TimeExpressions

/// What counts from a mention whose date is not the one that TIMEX3's value has of it.
extension ContextWalk {
  /// A date without a year goes on from wherever the story may be; TIMEX3 has chosen one.
  ///
  /// - Returns: whether it is such a date.
  mutating func followStory(_ expression: TimeExpression, _ resolution: inout Resolution) -> Bool {
    guard let anchor = resolution.anchor, resolution.date != nil, expression.meaning.isOfStory,
      let chosen = context.storyDate, context.isAnchor(anchor, chosen)
    else { return false }
    let origins = context.story.origins(at: expression) { mention in
      !surroundings.holdsComma(from: mention.place, to: expression.range.lowerBound)
    }
    let isEnd =
      context.order == .forward && origins.contains { $0.point != $0.end }
      && context.mention.map { surroundings.tellsEnd($0.place..<expression.range.lowerBound) } ?? false
    let places = origins.map { StoryLine.readings(of: $0, isEnd: isEnd) }
    let count = places.reduce(0) { $0 + $1.count }
    if count == 1, places.contains([chosen]) { return true }
    let readings = zip(origins, places).flatMap { origin, places in
      let readings = places.compactMap {
        resolver.resolve(expression.meaning, in: context.inStory(at: $0, isOneOfSeveral: count > 1))
      }
      // "From October 1998 to January 1999 … on 3 December" lies in the stretch, or comes close behind it.
      guard origin.point != origin.end else { return readings }
      let inside = readings.filter { reading in
        reading.point.map { origins.count == 1 ? origin.leads(to: $0) : origin.holds($0) } ?? false
      }
      return inside.isEmpty ? readings : inside
    }
    if let last = origins.last { join(readings, &resolution, orFrom: last) }
    return true
  }

  /// "In 2008 … on 3 October. The next day": of whichever year the 3rd of October is, it is the day after. So the words are
  /// read once from each date that is left of the mention; TIMEX3 keeps its own reading.
  mutating func followReadings(of meaning: Meaning, _ resolution: inout Resolution) {
    guard let anchor = resolution.anchor, resolution.date != nil, let mention = context.mention(of: anchor),
      mention.readings != [mention.point]
    else { return }
    let readings = mention.readings.compactMap { point in
      resolver.resolve(meaning, in: context.reading(mention, as: point))
    }
    join(readings, &resolution, orFrom: mention)
  }

  /// Makes the date one of those that are left. What does not fit one of them ("on Monday 9 June") is of the others.
  mutating func join(
    _ readings: [Resolution], _ resolution: inout Resolution, orFrom mention: ResolutionContext.Mention
  ) {
    let readings = readings.filter { $0.date != nil }
    if readings.count == 1, let reading = readings.first {
      (resolution.date, resolution.anchor, resolution.steps) = (reading.date, reading.anchor, reading.steps)
      return
    }
    let dates = readings.compactMap(\.date)
    if !dates.isEmpty, dates.allSatisfy({ $0 == resolution.date }) { return }
    // EDTF has no choice between stretches: the story's own, in doubt.
    resolution.date =
      dates.contains(where: \.hasTwoEnds)
      ? dates.first.map { .uncertain($0) } : .oneOf(Set(dates.flatMap(\.choices)).sorted())
    if let choices = resolution.date?.alternatives, choices.count > Self.mostReadings { resolution.date = nil }
    resolution.steps.append("or of another reading of “\(mention.text)”")
  }

  /// More say nothing.
  private static let mostReadings = 4
}

extension Meaning {
  /// It takes from the story what it does not say, and does not count from the last mention: "on 21 June", "early May".
  fileprivate var isOfStory: Bool {
    switch self {
    case .unit, .named, .shift, .counted, .yearly, .feast, .holiday(_, nil, _?): false
    case .time(_, let day): day?.isOfStory ?? false
    case .portion(_, let inner), .approximate(let inner), .inside(_, let inner): inner.isOfStory
    case .date(let date): !date.isBareWeekday
    default: true
    }
  }
}

extension ResolutionContext {
  /// The mention that the anchor names.
  fileprivate func mention(of anchor: Derivation.Anchor) -> Mention? {
    guard anchor.kind == .earlierMention || anchor.kind == .heading else { return nil }
    if let mention, isAnchor(anchor, mention) { return mention }
    if let lastDay, isAnchor(anchor, lastDay) { return lastDay }
    if let recent, isAnchor(anchor, recent) { return recent }
    if let carried, isAnchor(anchor, carried) { return carried }
    return nil
  }

  /// Whether the anchor names the mention. The date is made last, for it costs the most.
  fileprivate func isAnchor(_ anchor: Derivation.Anchor, _ mention: Mention) -> Bool {
    anchor.kind == (mention.isHeading ? .heading : .earlierMention) && anchor.text == mention.text
      && anchor.date == mention.point.date
  }

  /// The context in which the story is at the mention.
  fileprivate func inStory(at mention: Mention, isOneOfSeveral: Bool) -> ResolutionContext {
    var context = self
    context.isOneOfSeveral = isOneOfSeveral
    (context.carried, context.recent) = (mention, mention)
    return context
  }

  /// The context in which the mention is of one of its readings.
  fileprivate func reading(_ told: Mention, as point: CalendarPoint) -> ResolutionContext {
    var context = self
    let read = told.read(as: point)
    context.story = StoryLine(from: read)
    if mention == told { context.mention = read }
    if lastDay == told { context.lastDay = read }
    if recent == told { context.recent = read }
    if carried == told { context.carried = read }
    if let clock = lastClock, clock.day == told.point.day, let day = point.day {
      context.lastClock = (clock.minutes, day)
    }
    return context
  }
}

extension HistoricalDate {
  /// The dates that it is one of.
  fileprivate var choices: [HistoricalDate] { alternatives ?? [self] }

  /// It lasts from one date to another, and is no one date of several.
  fileprivate var hasTwoEnds: Bool { if case .interval = expression { true } else { false } }
}
