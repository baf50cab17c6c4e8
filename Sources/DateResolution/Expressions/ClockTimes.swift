import Chronology
import TimeExpressions

/// "10 p.m. Wednesday", "noon", "that evening": TIMEX3 gives the time, the product's date the day.
struct ClockTimes: ResolutionStrategy {
  var kinds: MeaningKinds { .time }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    guard case .time(let time, let on) = meaning, var resolution = place(time, on, in: context, with: resolver) else {
      return nil
    }
    // "The rain came at 23:15. Shortly after midnight the bank broke."
    if on == nil, time.isMidnight, context.link == .after, let day = resolution.point?.day, resolution.date != nil {
      return behindMidnight(of: day, resolution, in: context)
    }
    // "At 11.30 p.m. a fight broke out. At 12.15 a.m. the police came": past midnight, unless the text looks back.
    if on == nil, let date = resolution.date, let day = resolution.point?.day, date == .day(day),
      let last = context.lastClock, last.day == day, let minutes = time.roughMinutes,
      last.minutes - minutes > Self.stepBack, time.minutes != nil || last.minutes >= Self.evening,
      // What is told as past is not of the day after the writing.
      context.tense != .past || context.documentDay.map({ day < $0 }) ?? true
    {
      resolution.date = HistoricalDate.oneOf([.day(day), .day(day + 1)])
      resolution.steps.append("or the next one, where the clock has passed midnight")
    }
    return resolution
  }

  /// The day after the one whose evening the clock told; of a day named in the same sentence it is that day, and else either.
  private func behindMidnight(
    of day: Day, _ resolution: Resolution, in context: borrowing ResolutionContext
  ) -> Resolution {
    var resolution = resolution
    if let last = context.lastClock, last.day == day, last.minutes >= Self.noon {
      resolution.point = .day(day + 1)
      resolution.date = .day(day + 1)
      resolution.steps = ["midnight had passed: the day after that of “\(resolution.anchor?.text ?? "")”"]
    } else if context.lastDay?.sentence != context.sentence {
      resolution.date = HistoricalDate.oneOf([.day(day), .day(day + 1)])
      resolution.steps.append("or the next one, if it is the midnight that ends it")
    }
    return resolution
  }

  private static let noon = 12 * 60
  /// Minutes from midnight: behind an evening, "by morning" is of the next day.
  private static let evening = 18 * 60
  /// Minutes; who looks back a little does not begin a new day.
  private static let stepBack = 360

  private func place(
    _ time: ClockTime, _ on: Meaning?, in context: borrowing ResolutionContext, with resolver: MeaningResolver
  ) -> Resolution? {
    let suffix = TIMEX3Value.time(time)
    if let on {
      guard var resolution = resolver.resolve(on, in: context) else { return nil }
      resolution.type = .time
      resolution.value = (resolution.point?.day?.description ?? day(resolution.value)) + suffix
      return resolution
    }
    if time.isRecurring { return Resolution(type: .time, value: "XXXX-XX-XX" + suffix) }
    if context.isNarrative || context.documentDay == nil {
      guard let mention = context.lastDay, let day = mention.point.day else {
        return Resolution(type: .time, value: "XXXX-XX-XX" + suffix)
      }
      var resolution = Resolution(
        .day(day), basis: .relative, anchor: context.anchor(mention), "on the day of “\(mention.text)”")
      (resolution.type, resolution.value) = (.time, day.description + suffix)
      if context.sentence - mention.sentence > Self.reach, context.block != mention.block {
        resolution.date = nil
        resolution.steps.append("but that is too far back to tell whether it is still that day")
      }
      return resolution
    }
    guard let today = context.documentDay, let anchor = context.documentAnchor else { return nil }
    // In news: the day the sentence or paragraph spoke of, else the day of writing.
    if let mention = context.lastDay, let day = mention.point.day {
      var resolution = Resolution(
        .day(day), basis: .relative, anchor: context.anchor(mention), "on the day of “\(mention.text)”")
      (resolution.type, resolution.value) = (.time, day.description + suffix)
      // "The firm said on July 9 that it was fine. By 1043 GMT its shares were down": on that day, or that of writing.
      // The hour that leads an entry of a log has no such word before it.
      if day < today, mention.sentence != context.sentence, time.zone != nil, context.link != nil {
        resolution.date = .oneOf([.day(day), .day(today)])
        resolution.steps.append("or on \(context.ownDay)")
      }
      return resolution
    }
    var resolution = Resolution(.day(today), basis: .relative, anchor: anchor, "on the document's day")
    (resolution.type, resolution.value) = (.time, today.description + suffix)
    return resolution
  }

  /// So many sentences on, in another paragraph, the day may be another.
  private static let reach = 2

  private func day(_ value: String) -> String { value.isEmpty ? "XXXX-XX-XX" : value }
}

extension ClockTime {
  /// From midnight; nil where only a part of the day is told.
  var minutes: Int? { hour.map { $0 * 60 + (minute ?? 0) } }
  /// At which one day ends and the next one begins.
  var isMidnight: Bool { hour == 24 && minute == nil }

  /// From midnight, about; of a part of the day that no hour tells, some time in it.
  var roughMinutes: Int? {
    if let minutes { return minutes }
    switch part {
    case .dawn: return 5 * 60
    case .morning: return 8 * 60
    case .midday: return 12 * 60
    case .afternoon: return 15 * 60
    case .evening: return 20 * 60
    case .night: return 23 * 60
    case .daytime, nil: return nil
    }
  }
}
