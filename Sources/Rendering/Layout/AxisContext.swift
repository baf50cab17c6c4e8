import Chronology

/// What a segment of the axis says above its first tick, because its ticks are too fine to say it: the year above days
/// and months, the day above hours.
struct AxisContext: Hashable, Sendable {
  /// From the coarsest to the finest; often none.
  private(set) var labels: [String] = []

  /// For a segment that begins at `from`; `previous` is where the one before it ends.
  init(step: TickStep?, from: Double, after previous: Double?) {
    let first = Day(ordinal: Int(from.rounded(.down)))
    let last = previous.map { Day(ordinal: Int($0.rounded(.down))) }
    switch step {
    case .years, nil: return
    case .days, .months:
      // The first day of a year is labelled with it anyway.
      if !first.isNewYear, last?.year != first.year { labels.append(TickStep.yearText(first.year)) }
    case .minutes:
      if last?.year != first.year { labels.append(TickStep.yearText(first.year)) }
      // So is midnight with its day.
      if from != from.rounded(.down), last != first { labels.append(TickStep.dayTick(first).text) }
    }
  }

  /// The month or the day of which the ticks are, with its year: "Sep 1996", "26 Sep 1996"; nil where they are years.
  static func fullName(of step: TickStep, at from: Double) -> String? {
    let day = Day(ordinal: Int(from.rounded(.down)))
    let year = " " + TickStep.yearText(day.year)
    switch step {
    case .years: return nil
    case .months: return TickStep.monthNames[day.month - 1] + year
    case .days, .minutes: return TickStep.dayTick(day).text + year
    }
  }

  /// The only tick of a segment into which no round time falls: the coarsest name that is not yet said.
  static func singleTick(at from: Double, isTimed: Bool, after previous: Double?) -> Tick {
    let first = Day(ordinal: Int(from.rounded(.down)))
    let last = previous.map { Day(ordinal: Int($0.rounded(.down))) }
    var tick = last?.year == first.year ? TickStep.dayTick(first) : TickStep.yearTick(of: first)
    if isTimed, last == first {
      tick.text = TickStep.clockText(
        minute: min(1439, Int(((from - Double(first.ordinal)) * 1440).rounded())))
      tick.isMajor = false
    }
    tick.time = from
    return tick
  }
}

extension Day {
  var isNewYear: Bool { month == 1 && dayOfMonth == 1 }
}
