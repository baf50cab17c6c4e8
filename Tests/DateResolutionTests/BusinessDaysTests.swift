import Chronology
import Testing

@testable import DateResolution

@Suite struct BusinessDaysTests {
  /// Counted one by one, for every weekday and up to forty days either way.
  @Test func agreesWithCounting() {
    let monday = Day(checkedYear: 2013, month: 2, day: 11)
    for offset in 0..<5 {
      let start = monday + offset
      var (forward, back) = (start, start)
      for count in 1...40 {
        repeat { forward = forward + 1 } while forward.weekday > 5
        repeat { back = back - 1 } while back.weekday > 5
        #expect(BusinessDays.day(start, count) == forward, "\(start) + \(count)")
        #expect(BusinessDays.day(start, -count) == back, "\(start) - \(count)")
      }
    }
  }

  @Test func aWeekendCountsFromTheNextBusinessDayBeforeIt() {
    let saturday = Day(checkedYear: 2013, month: 2, day: 16)
    #expect(BusinessDays.day(saturday, 1) == Day(checkedYear: 2013, month: 2, day: 18))
    #expect(BusinessDays.day(saturday, -1) == Day(checkedYear: 2013, month: 2, day: 15))
    #expect(BusinessDays.day(saturday + 1, 5) == Day(checkedYear: 2013, month: 2, day: 22))
    #expect(BusinessDays.day(saturday, 0) == saturday)
  }
}
