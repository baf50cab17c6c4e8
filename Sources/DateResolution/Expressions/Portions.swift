import Chronology
import TimeExpressions

/// "early March", "late last year", "the end of 1990": a window inside the date, TIMEX3's mod.
struct Portions: ResolutionStrategy {
  var kinds: MeaningKinds { [.portion, .approximate] }

  func resolve(_ meaning: Meaning, in context: borrowing ResolutionContext, with resolver: MeaningResolver)
    -> Resolution?
  {
    switch meaning {
    // "down 4% since year-end", told in October: the end that has been.
    case .portion(.end, .unit(let unit, .definite))
    where context.link == .since && context.tense == .past && !context.isNarrative && unit >= .week:
      return resolve(.portion(.end, .unit(unit, .last)), in: context, with: resolver)
    case .portion(let portion, let inner):
      guard var resolution = resolver.resolve(told(inner, context), in: context) else { return nil }
      if let date = resolution.date {
        let part: HistoricalDate.Part =
          switch portion {
          case .early, .start, .earlier: .early
          case .mid: .mid
          case .late, .end, .later: .late
          }
        resolution.date = .part(part, of: date)
        if case .week(let monday)? = resolution.point {
          // A week's beginning is Monday to Wednesday, its end Thursday to Sunday.
          let days =
            switch part {
            case .early: 0...2
            case .mid: 1...3
            case .late: 3...6
            }
          resolution.date = .within(monday + days.lowerBound, monday + days.upperBound)
          if let today = context.documentDay { WeekendWriting(today).widen(&resolution, to: days, of: inner) }
        }
        if resolution.date != date { resolution.steps.append("only its \(part.rawValue) part") }
      }
      resolution.mod =
        switch portion {
        case .early, .start, .earlier: "START"
        case .mid: "MID"
        case .late, .end, .later: "END"
        }
      return resolution
    // "Easter week" is about the feast, and which days of it custom tells; TIMEX3 has the week.
    case .approximate(.unitHolding(.week, let feast)):
      guard var resolution = resolver.resolve(feast, in: context) else { return nil }
      if let day = resolution.point?.day { resolution.value = TIMEX3Value.week(day.monday) }
      resolution.date = resolution.date.map { .approximate($0) }
      resolution.mod = "APPROX"
      return resolution
    case .approximate(let inner):
      guard var resolution = resolver.resolve(inner, in: context) else { return nil }
      resolution.date = resolution.date.map { .approximate($0) }
      resolution.mod = "APPROX"
      return resolution
    default: return nil
    }
  }

  /// "Ten years ago doctors saw the first patients. By the end of the month 300 were dead": of the month told, and not of that
  /// of writing.
  private func told(_ whole: Meaning, _ context: borrowing ResolutionContext) -> Meaning {
    guard case .unit(let unit, .definite) = whole, unit == .month || unit == .year, !context.isNarrative,
      context.tense == .past || context.tense == .unknown && (context.link == .by || context.link == .until),
      let mention = context.mention,
      (1...Self.reach).contains(context.sentence - mention.sentence), unit.isNoFiner(than: mention.point)
    else { return whole }
    guard let today = context.documentDay else { return context.isStory ? .unit(unit, .that) : whole }
    let isOwn = CalendarPoint.holding(mention.point.firstDay, unit) == CalendarPoint.holding(today, unit)
    return isOwn || mention.point.firstDay > today ? whole : .unit(unit, .that)
  }

  /// Sentences.
  private static let reach = 2
}
