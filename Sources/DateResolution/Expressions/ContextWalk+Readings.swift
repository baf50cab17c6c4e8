import Chronology
import TimeExpressions

/// What counts from a mention whose date is not the one that TIMEX3's value has of it.
extension ContextWalk {
  /// "In 2008 … on 3 October. The next day": of whichever year the 3rd of October is, it is the day after. So the words are
  /// read once from each date that is left of the mention; TIMEX3 keeps its own reading.
  func followReadings(of meaning: Meaning, _ resolution: inout Resolution) {
    guard let anchor = resolution.anchor, resolution.date != nil, let mention = context.mention(of: anchor),
      mention.readings != [mention.point]
    else { return }
    let readings = mention.readings.compactMap { point in
      resolver.resolve(meaning, in: context.reading(mention, as: point))
    }
    if mention.readings.count == 1, let reading = readings.first {
      (resolution.date, resolution.anchor, resolution.steps) = (reading.date, reading.anchor, reading.steps)
      return
    }
    let dates = readings.compactMap(\.date)
    if !dates.isEmpty, dates.allSatisfy({ $0 == resolution.date }) { return }
    // What fits one reading alone tells nothing of the other: "On Monday 9 June".
    resolution.date = dates.contains(where: \.hasTwoEnds) ? nil : .oneOf(Set(dates.flatMap(\.choices)).sorted())
    if let choices = resolution.date?.alternatives, choices.count > Self.mostReadings { resolution.date = nil }
    resolution.steps.append("of each reading that is left of “\(mention.text)”")
  }

  /// More say nothing.
  private static let mostReadings = 4
}

extension ResolutionContext {
  /// The mention that the anchor names.
  fileprivate func mention(of anchor: Derivation.Anchor) -> Mention? {
    [mention, lastDay, recent, carried].lazy.compactMap(\.self).first { self.anchor($0) == anchor }
  }

  /// The context in which the mention is of one of its readings.
  fileprivate func reading(_ told: Mention, as point: CalendarPoint) -> ResolutionContext {
    var context = self
    let read = told.read(as: point)
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

extension ResolutionContext.Mention {
  /// The mention read as one of its readings alone. Only single dates have others than their own.
  func read(as reading: CalendarPoint) -> Self {
    var read = self
    read.readings = [reading]
    if reading != point { (read.point, read.end) = (reading, reading) }
    return read
  }
}

extension HistoricalDate {
  /// The dates that it is one of.
  fileprivate var choices: [HistoricalDate] { alternatives ?? [self] }

  /// It lasts from one date to another, and is no one date of several.
  fileprivate var hasTwoEnds: Bool { if case .interval = expression { true } else { false } }
}
