import Chronology
import Testing
import TimeExpressions

@testable import DateResolution

@Suite struct CalendarPointTests {
  private static func points(_ year: Int) -> [CalendarPoint] {
    let days = [Day(checkedYear: year, month: 1, day: 1), Day(checkedYear: year, month: 2, day: 28)]
    var points = days.map { CalendarPoint.day($0) }
    points += days.flatMap { [CalendarPoint.week($0.monday), .weekend($0.monday)] }
    points += (1...12).map { .month($0, year: year) }
    points += (1...4).map { .quarter($0, year: year) }
    points += [.half(1, year: year), .half(2, year: year), .year(year)]
    return points + [.season(.winter, year: year), .decade(year)]
  }

  @Test(
    "The first and the last day are those of the date",
    arguments: [-9999, -9998, -44, -1, 0, 1, 4, 1899, 1900, 2000, 2023, 2024, 9998, 9999, 10_000, 12_000])
  func bounds(_ year: Int) {
    for point in Self.points(year) {
      // A week or a day of a year beyond EDTF's months begins where it begins.
      if point.day == nil, abs(year) < 9999 { #expect(point.firstDay == point.date.earliest, "\(point)") }
      #expect(point.lastDay == point.date.latest, "\(point)")
    }
  }
}
