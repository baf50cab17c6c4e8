import Chronology
import Testing

@Suite struct DayTests {
  /// Every day of the years -9999 to 9999 follows the day before it as the calendar's rules say, and comes back from
  /// its number; weekdays and ISO weeks go on without a gap.
  @Test func everyDay() {
    var day = Day(year: -9999, month: 1, day: 1)!
    var (weekday, wrong, count) = (day.weekday, 0, 0)
    var (weekYear, weekNumber) = day.week
    for year in -9999...9999 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.daysIn(month: month, year: year) {
          if day.components != (year, month, dayOfMonth) { wrong += 1 }
          if Day(checkedYear: year, month: month, day: dayOfMonth) != day { wrong += 1 }
          if day.weekday != weekday { wrong += 1 }
          if weekday == 1 || weekday == 7, day.week != (weekYear, weekNumber) { wrong += 1 }
          day = day + 1
          count += 1
          weekday = weekday % 7 + 1
          if weekday == 1 {
            weekNumber += 1
            // The week belongs to the year that has its Thursday.
            if weekNumber > 51, (day + 3).year != weekYear { (weekYear, weekNumber) = (weekYear + 1, 1) }
          }
        }
      }
    }
    #expect(wrong == 0)
    #expect(count == 19_999 * 365 + 4849)
    #expect(day.description == "10000-01-01")
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2010-02-22", 14_662, 1), ("1582-10-15", -141_427, 5),
    ("0000-03-01", -719_468, 3), ("-0043-03-15", -735_160, 5),
  ])
  func known(_ text: String, _ ordinal: Int, _ weekday: Int) {
    #expect(Day(ordinal: ordinal).description == text)
    #expect(Day(ordinal: ordinal).weekday == weekday)
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2004, true), (2001, false), (0, true), (-4, true), (-100, false), (-400, true),
  ])
  func leap(_ year: Int, _ isLeap: Bool) { #expect(Day.isLeap(year: year) == isLeap) }

  @Test(arguments: [(2001, 2, 29), (2001, 4, 31), (2001, 13, 1), (2001, 0, 1), (2001, 1, 0), (1900, 2, 29)])
  func noSuchDay(_ year: Int, _ month: Int, _ day: Int) { #expect(Day(year: year, month: month, day: day) == nil) }

  /// Examples of ISO 8601's rules: the first week is the one with the first Thursday.
  @Test(arguments: [
    ("2004-12-27", 2004, 53, 1), ("2005-01-01", 2004, 53, 6), ("2005-01-03", 2005, 1, 1), ("2008-12-29", 2009, 1, 1),
    ("2010-01-03", 2009, 53, 7), ("2017-03-27", 2017, 13, 1), ("2021-01-01", 2020, 53, 5),
  ])
  func weeks(_ text: String, _ year: Int, _ week: Int, _ weekday: Int) throws {
    let day = try #require(Day(weekYear: year, week: week, weekday: weekday))
    #expect(day.description == text)
    #expect(day.week == (year, week))
    #expect(day.weekday == weekday)
  }

  @Test func weeksOfAYear() {
    #expect(Day.weeks(in: 2004) == 53)
    #expect(Day.weeks(in: 2005) == 52)
    #expect(Day(weekYear: 2005, week: 53) == nil)
    #expect(Day(weekYear: 2005, week: 0) == nil)
    #expect(Day(weekYear: 2005, week: 1, weekday: 8) == nil)
  }

  @Test(arguments: [
    ("2010-01-31", 1, "2010-02-28"), ("2012-01-31", 1, "2012-02-29"), ("2010-03-31", -1, "2010-02-28"),
    ("2010-01-15", -1, "2009-12-15"), ("2010-12-15", 1, "2011-01-15"), ("2012-02-29", 12, "2013-02-28"),
    ("0000-01-15", -1, "-0001-12-15"),
  ])
  func monthsOn(_ text: String, _ months: Int, _ expected: String) throws {
    let day = try #require(HistoricalDate(parsing: text).earliest)
    #expect(day.adding(months: months).description == expected)
  }
}
