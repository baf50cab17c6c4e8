import Chronology
import TimeExpressions

/// The day of a feast in a year: fixed dates, the nth weekday of a month, Easter and what hangs on it, and the tabular
/// Islamic calendar, whose days can be one or two off those that are kept.
enum HolidayCalendar {
  struct Feast {
    var first: Day
    /// The last day, for feasts of several.
    var last: Day
    /// Reckoned by a table where people go by the moon.
    var isApproximate = false
  }

  /// All feasts of that name in the year: two where customs differ by country, or where a Hijri year fits in twice;
  /// the likelier first.
  static func feasts(_ holiday: Holiday, in year: Int) -> [Feast] {
    guard let first = feast(holiday, in: year) else { return [] }
    switch holiday {
    // Britain and Ireland keep the fourth Sunday of Lent.
    case .mothersDay: return [first, single(easter(year) - 21)]
    // Scotland and Ireland keep the first Monday.
    case .augustBankHoliday where year >= 1971: return [first, single(nth(1, weekday: 1, of: 8, year))]
    // Australia and New Zealand keep the first Sunday of September.
    case .fathersDay: return [first, single(nth(1, weekday: 7, of: 9, year))]
    // The fourth Monday of October by federal law, and the old day in most states.
    case .veteransDay where (1971..<1978).contains(year): return [first, single(nth(4, weekday: 1, of: 10, year))]
    case .ramadan, .eidAlFitr, .eidAlAdha, .ashura, .islamicNewYear, .mawlid:
      let next = Feast(first: first.first + 354, last: first.last + 354, isApproximate: true)
      return next.first.year == year ? [first, next] : [first]
    default: return [first]
    }
  }

  static func feast(_ holiday: Holiday, in year: Int) -> Feast? {
    if let (month, day) = fixed[holiday] { return single(Day(checkedYear: year, month: month, day: day)) }
    if let offset = afterEaster[holiday] { return single(easter(year) + offset) }
    switch holiday {
    case .orthodoxEaster: return (1900..<2100).contains(year) ? single(orthodoxEaster(year)) : nil
    case .thanksgiving: return single(nth(4, weekday: 4, of: 11, year))
    case .blackFriday: return single(nth(4, weekday: 4, of: 11, year) + 1)
    case .cyberMonday: return single(nth(4, weekday: 4, of: 11, year) + 4)
    // The first Monday after Epiphany.
    case .ploughMonday:
      let epiphany = Day(checkedYear: year, month: 1, day: 6)
      return single(epiphany + (7 - (epiphany.weekday - 1)))
    // The first Monday until 1964, the last since 1971, and tried in between.
    case .augustBankHoliday:
      if (1965..<1971).contains(year) { return window(year, 8, 1, 9, 2) }
      return single(nth(year < 1965 ? 1 : -1, weekday: 1, of: 8, year))
    // The first Monday, but for the anniversaries of a victory; kept since 1978.
    case .earlyMayBankHoliday:
      if year == 1995 || year == 2020 { return single(Day(checkedYear: year, month: 5, day: 8)) }
      return year < 1978 ? nil : single(nth(1, weekday: 1, of: 5, year))
    // The last Monday of May, but for jubilees; kept since 1971, and tried before.
    case .springBankHoliday:
      if let day = [2002: 4, 2012: 4, 2022: 2][year] { return single(Day(checkedYear: year, month: 6, day: day)) }
      if (1965..<1971).contains(year) { return window(year, 5, 25, 6, 7) }
      return year < 1965 ? nil : single(nth(-1, weekday: 1, of: 5, year))
    case .laborDay: return single(nth(1, weekday: 1, of: 9, year))
    // On Mondays since 1971.
    case .memorialDay where year < 1971: return single(Day(checkedYear: year, month: 5, day: 30))
    case .presidentsDay where year < 1971: return single(Day(checkedYear: year, month: 2, day: 22))
    case .columbusDay where year < 1971: return single(Day(checkedYear: year, month: 10, day: 12))
    case .memorialDay: return single(nth(-1, weekday: 1, of: 5, year))
    case .martinLutherKingDay: return single(nth(3, weekday: 1, of: 1, year))
    case .presidentsDay: return single(nth(3, weekday: 1, of: 2, year))
    case .columbusDay: return single(nth(2, weekday: 1, of: 10, year))
    case .mothersDay: return single(nth(2, weekday: 7, of: 5, year))
    case .fathersDay: return single(nth(3, weekday: 7, of: 6, year))
    case .superBowlSunday:
      // The second Sunday of February since 2022, the first from 2004 to 2021; in January before.
      return year < 2004 ? window(year, 1, 8, 2, 7) : single(nth(year < 2022 ? 1 : 2, weekday: 7, of: 2, year))
    case .ramadan: return islamic(month: 9, day: 1, days: 30, in: year)
    case .eidAlFitr: return islamic(month: 10, day: 1, days: 1, in: year)
    case .eidAlAdha: return islamic(month: 12, day: 10, days: 1, in: year)
    case .ashura: return islamic(month: 1, day: 10, days: 1, in: year)
    case .islamicNewYear: return islamic(month: 1, day: 1, days: 1, in: year)
    case .mawlid: return islamic(month: 3, day: 12, days: 1, in: year)
    // Calendars by sun and moon together, which this project does not reckon: only the season is safe to say.
    case .passover: return window(year, 3, 22, 4, 30)
    case .roshHashanah: return window(year, 9, 5, 10, 6)
    case .yomKippur: return window(year, 9, 14, 10, 15)
    case .hanukkah: return window(year, 11, 27, 12, 31)
    case .chineseNewYear: return window(year, 1, 21, 2, 21)
    case .diwali: return window(year, 10, 14, 11, 15)
    case .nowruz: return window(year, 3, 19, 3, 22)
    default: return nil
    }
  }

  private static let fixed: [Holiday: (Int, Int)] = [
    .newYearsDay: (1, 1), .newYearsEve: (12, 31), .epiphany: (1, 6), .valentinesDay: (2, 14), .stPatricksDay: (3, 17),
    .aprilFools: (4, 1), .earthDay: (4, 22), .mayDay: (5, 1), .bastilleDay: (7, 14),
    .halloween: (10, 31), .allSaints: (11, 1), .guyFawkes: (11, 5), .armisticeDay: (11, 11), .christmasEve: (12, 24),
    .christmas: (12, 25), .boxingDay: (12, 26), .juneteenth: (6, 19), .september11: (9, 11),
    .womensDay: (3, 8), .groundhogDay: (2, 2), .anzacDay: (4, 25), .canadaDay: (7, 1), .veteransDay: (11, 11),
    .cincoDeMayo: (5, 5), .flagDay: (6, 14), .allSouls: (11, 2), .stStephensDay: (12, 26), .ladyDay: (3, 25),
    .michaelmas: (9, 29), .candlemas: (2, 2), .martinmas: (11, 11), .midsummerDay: (6, 24),
    .stDavidsDay: (3, 1), .stGeorgesDay: (4, 23), .stAndrewsDay: (11, 30), .stNicholasDay: (12, 6),
    .stLucysDay: (12, 13), .stBartholomewsDay: (8, 24), .stLawrencesDay: (8, 10), .stMaryMagdalenesDay: (7, 22),
    .stCatherinesDay: (11, 25), .stLukesDay: (10, 18), .stMarksDay: (4, 25), .assumption: (8, 15), .lammas: (8, 1),
    .holyInnocents: (12, 28),
  ]

  private static let afterEaster: [Holiday: Int] = [
    .easter: 0, .easterMonday: 1, .goodFriday: -2, .palmSunday: -7, .ashWednesday: -46, .maundyThursday: -3,
    .ascensionDay: 39, .pentecost: 49, .shroveTuesday: -47, .holySaturday: -1,
    .easterTuesday: 2, .whitMonday: 50, .whitTuesday: 51, .trinitySunday: 56, .corpusChristi: 60,
  ]

  private static func single(_ day: Day) -> Feast { Feast(first: day, last: day) }

  private static func window(_ year: Int, _ month: Int, _ day: Int, _ lastMonth: Int, _ lastDay: Int) -> Feast {
    Feast(
      first: Day(checkedYear: year, month: month, day: day),
      last: Day(checkedYear: year, month: lastMonth, day: lastDay),
      isApproximate: true)
  }

  /// The nth such weekday of the month, from its end when negative; Monday is 1.
  static func nth(_ number: Int, weekday: Int, of month: Int, _ year: Int) -> Day {
    if number > 0 {
      let first = Day(checkedYear: year, month: month, day: 1)
      return first + ((weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }
    let last = Day(checkedYear: year, month: month, day: Day.daysIn(month: month, year: year))
    return last - ((last.weekday - weekday + 7) % 7 + 7 * (-number - 1))
  }

  /// Western Easter by the anonymous Gregorian algorithm (Meeus, Jones and Butcher); before 1583 by the Julian
  /// reckoning, in the calendar that the texts of the time use.
  static func easter(_ year: Int) -> Day {
    if year < 1583 { return julianEaster(year) }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    return Day(checkedYear: year, month: month, day: day)
  }

  /// Orthodox Easter: the Julian reckoning (Meeus), on the Gregorian calendar; 1900 to 2099.
  static func orthodoxEaster(_ year: Int) -> Day { julianEaster(year) + 13 }

  /// Easter by the Julian reckoning, as the Julian calendar names the day.
  private static func julianEaster(_ year: Int) -> Day {
    let (a, b, c) = (year % 4, year % 7, year % 19)
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    return Day(checkedYear: year, month: (d + e + 114) / 31, day: (d + e + 114) % 31 + 1)
  }

  /// The civil (tabular) Islamic calendar with the epoch of 16 July 622 (Julian).
  private static func islamic(month: Int, day: Int, days: Int, in year: Int) -> Feast? {
    // A Hijri year is eleven days short of a solar one, so that one of three can begin the feast in this year.
    let guess = (year - 622) * 33 / 32
    for hijri in guess...(guess + 2) {
      let first = islamicDay(year: hijri, month: month, day: day)
      if first.year == year { return Feast(first: first, last: first + (days - 1), isApproximate: true) }
    }
    return nil
  }

  static func islamicDay(year: Int, month: Int, day: Int) -> Day {
    let days = day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
    // Day 1 of the calendar is 19 July 622, proleptic Gregorian.
    return Day(checkedYear: 622, month: 7, day: 19) + (days - 1)
  }
}
