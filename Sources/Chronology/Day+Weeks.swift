/// Weeks of ISO 8601: Monday to Sunday; week 1 of a year is the one that holds its first Thursday.
extension Day {
  /// The Monday of the week that holds the day.
  public var monday: Day { self - (weekday - 1) }

  /// The year and the number of the week, 1 to 53. The year is that of the week's Thursday, so that it can differ from
  /// the year of the day by one: 1 January 2021 is in week 53 of 2020.
  public var week: (year: Int, number: Int) {
    let thursday = monday + 3
    let year = thursday.year
    return (year, (thursday - Day(checkedYear: year, month: 1, day: 1)) / 7 + 1)
  }

  /// The day of an ISO week; `weekday` is 1 (Monday) to 7. Nil where the year has no such week.
  public init?(weekYear year: Int, week: Int, weekday: Int = 1) {
    guard week >= 1, week <= Day.weeks(in: year), (1...7).contains(weekday) else { return nil }
    let firstMonday = Day(checkedYear: year, month: 1, day: 4).monday
    self = firstMonday + (week - 1) * 7 + (weekday - 1)
  }

  /// How many ISO weeks the year has: 52 or 53.
  public static func weeks(in year: Int) -> Int { Day(checkedYear: year, month: 12, day: 28).week.number }
}
