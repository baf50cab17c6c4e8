import Chronology

/// A mark of the calendar on the axis.
package struct Tick: Hashable, Sendable {
  /// Days since 1970-01-01.
  package var time: Double
  package var text: String
  /// Whether it stands for more than its neighbours: years among months and days, days among hours.
  package var isMajor: Bool
}

/// Steps of the calendar, from minutes to millennia, of which an axis takes the finest that leaves its labels room.
package enum TickStep: Hashable, Sendable {
  case minutes(Int), days(Int), months(Int), years(Int)

  /// All of them divide a day.
  package static let clock: [TickStep] = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map(TickStep.minutes)

  package static let calendar: [TickStep] =
    [.days(1), .days(2), .days(5), .days(10), .months(1), .months(3), .months(6)]
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(TickStep.years)

  /// Days from one tick to the next, on average.
  package var length: Double {
    switch self {
    case .minutes(let count): Double(count) / 1440
    case .days(let count): Double(count)
    case .months(let count): Double(count) * 30.436875
    case .years(let count): Double(count) * 365.2425
    }
  }

  /// The finest step whose ticks are at least `spacing` pixels apart at `pace` pixels a day. Hours only where something
  /// is known to the hour: elsewhere they would promise what no date keeps.
  package static func fitting(pace: Double, spacing: Double, hours: Bool = false) -> TickStep {
    if hours, let step = clock.first(where: { $0.length * pace >= spacing }) { return step }
    return calendar.first { $0.length * pace >= spacing } ?? .years(5000)
  }

  /// The ticks from the one day to the other, in order. There is no year 0: 1 BCE is followed by 1, and round years
  /// before it are round as BCE years. Days and months at the turn of a year give way to the year.
  package func ticks(from first: Double, through last: Double) -> [Tick] {
    let begin = Day(ordinal: Int(first.rounded(.down)))
    let end = Day(ordinal: Int(last.rounded(.down)))
    switch self {
    case .minutes(let step): return minutes(step, from: first, through: last)
    case .years(let step):
      return years(step, from: begin.year, through: end.year + 1).filter { $0.time >= first && $0.time <= last }
    case .months(let step):
      return months(step, from: begin, through: end).filter { $0.time >= first && $0.time <= last }
    case .days(let step): return days(step, from: begin, through: end).filter { $0.time >= first && $0.time <= last }
    }
  }

  private func years(_ step: Int, from first: Int, through last: Int) -> [Tick] {
    var ticks: [Tick] = []
    // Astronomical year y is 1 - y BCE, so round BCE years are 1 minus a multiple of the step.
    if first < 1 {
      var year = 1 - (1 - first) / step * step
      while year < 1, year <= last {
        if year >= first { ticks.append(Self.year(year)) }
        year += step
      }
      if step > 1, last >= 1 { ticks.append(Self.year(1)) }
    }
    var year = max(step, (first + step - 1) / step * step)
    if first < 1 { year = step }
    while year <= last {
      ticks.append(Self.year(year))
      year += step
    }
    return ticks
  }

  private func months(_ step: Int, from first: Day, through last: Day) -> [Tick] {
    var ticks: [Tick] = []
    var year = first.year
    var month = (first.month - 1) / step * step + 1
    while let day = Day(year: year, month: month, day: 1), day <= last {
      ticks.append(
        month == 1 ? Self.year(year) : Tick(time: Double(day.ordinal), text: Self.monthNames[month - 1], isMajor: false)
      )
      month += step
      if month > 12 {
        month = 1
        year += 1
      }
    }
    return ticks
  }

  private func days(_ step: Int, from first: Day, through last: Day) -> [Tick] {
    var ticks: [Tick] = []
    var day = first
    while day <= last {
      let number = day.components.day
      // Steps of several days begin anew with each month, and leave the stub at its end out.
      if step == 1 || ((number - 1) % step == 0 && number + step / 2 <= 31) {
        ticks.append(day.isNewYear ? Self.year(day.year) : Self.dayTick(day))
      }
      day = day + 1
    }
    return ticks
  }

  /// Midnights have the day for a name.
  ///
  /// A minute is no round binary fraction of a day, so an end of the axis that lies on a tick may miss it by what
  /// doubles round off: less than a millionth of a minute up to the year 9999. Dates are kept to the second. A thousandth
  /// of a minute is far from both.
  private func minutes(_ step: Int, from first: Double, through last: Double) -> [Tick] {
    let slack = 0.001
    var minute = Int(((first * 1440 - slack) / Double(step)).rounded(.up)) * step
    var ticks: [Tick] = []
    while Double(minute) <= last * 1440 + slack {
      let day = Day(ordinal: Int((Double(minute) / 1440).rounded(.down)))
      let ofDay = minute - day.ordinal * 1440
      ticks.append(
        ofDay == 0
          ? Tick(time: Double(day.ordinal), text: Self.dayTick(day).text, isMajor: true)
          : Tick(time: Double(minute) / 1440, text: Self.clockText(minute: ofDay), isMajor: false))
      minute += step
    }
    return ticks
  }

  /// "08:46".
  package static func clockText(minute: Int) -> String {
    String(minute / 600) + String(minute / 60 % 10) + ":" + String(minute % 60 / 10) + String(minute % 10)
  }

  private static func year(_ year: Int) -> Tick { yearTick(of: Day(checkedYear: year, month: 1, day: 1)) }

  static func yearTick(of day: Day) -> Tick {
    Tick(time: Double(day.ordinal), text: yearText(day.year), isMajor: true)
  }

  /// In the middle of the day, for it means all of it.
  static func dayTick(_ day: Day) -> Tick {
    let (_, month, number) = day.components
    return Tick(time: Double(day.ordinal) + 0.5, text: "\(number) \(monthNames[month - 1])", isMajor: false)
  }

  /// An astronomical year as people write it, with its era where a bare number could be taken for something else.
  package static func yearText(_ year: Int) -> String {
    if year <= 0 { return String(1 - year) + " BCE" }
    return String(year) + (year < 1000 ? " CE" : "")
  }

  package static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// A length of time in words, for the breaks of an axis.
package enum Elapsed {
  /// From two years on the years as the reader subtracts them, those beside the break from one another: 1881 and 1899 are
  /// 18 years apart, as in the text and on the site.
  package static func words(from: Double, until: Double) -> String {
    guard (until - from) / month >= 23.5 else { return words(days: until - from) }
    let years = [from, until].map { Day(ordinal: Int($0.rounded(.down))).year }
    return plural(years[1] - years[0], "year")
  }

  private static let month = 30.436875

  /// Pixels that the words take, those of more than 999 years hardly more.
  static func widest(_ styles: TextStyles) -> Double {
    styles[.elapsed].typeface.width(of: "20 months", size: styles[.elapsed].size) * Typeface.fallbackSlack
  }

  /// Rounded to what a reader keeps: hours below a day, days below three weeks, then weeks, months, and years from two
  /// years on.
  package static func words(days: Double) -> String {
    if days < 1 {
      let minutes = Int((days * 1440).rounded())
      if minutes < 60 { return plural(minutes, "minute") }
      if minutes < 1410 { return plural(Int((days * 24).rounded()), "hour") }
    }
    let count = days.rounded()
    if count < 21 { return plural(Int(count), "day") }
    if count < 60 { return plural(Int((count / 7).rounded()), "week") }
    let months = count / month
    if months < 23.5 { return plural(Int(months.rounded()), "month") }
    return plural(Int((count / 365.2425).rounded()), "year")
  }

  private static func plural(_ count: Int, _ unit: String) -> String {
    count == 1 ? "1 " + unit : grouped(count) + " " + unit + "s"
  }

  /// Digits in threes from ten thousand on.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    guard digits.count > 4 else { return String(number) }
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digits[index])
    }
  }
}
