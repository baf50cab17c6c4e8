import Chronology
import Rendering
import Testing

@Suite struct TicksTests {
  private func day(_ text: String) -> Double { Double((try? HistoricalDate(parsing: text))?.earliest?.ordinal ?? 0) }

  static let cases: [(expected: [String], step: TickStep, from: String, through: String)] = [
    (["1999", "2000", "2001"], .years(1), "1999-01-01", "2001-06-01"),
    (["1980", "1990", "2000"], .years(10), "1979-03-01", "2003-01-01"),
    // No year 0, and round years before it are round as BCE years.
    (["2 BCE", "1 BCE", "1 CE", "2 CE"], .years(1), "-0001-01-01", "0002-01-01"),
    (["200 BCE", "100 BCE", "1 CE", "100 CE", "200 CE"], .years(100), "-0250-01-01", "0210-01-01"),
    (
      ["10 BCE", "5 BCE", "1 CE", "5 CE", "10 CE"],
      .years(5), "-0009-01-01", "0010-01-01"
    ),
    // A bare number below 1000 could be anything.
    (["800 CE", "900 CE", "1000", "1100"], .years(100), "0790-01-01", "1120-01-01"),
    (["Nov", "Dec", "2020", "Feb"], .months(1), "2019-10-02", "2020-02-28"),
    (["Jul", "2021", "Jul"], .months(6), "2020-02-01", "2021-07-01"),
    (["27 Feb", "28 Feb", "29 Feb", "1 Mar"], .days(1), "2020-02-27", "2020-03-02"),
    (["21 Jan", "1 Feb", "11 Feb", "21 Feb", "1 Mar"], .days(10), "2021-01-15", "2021-03-05"),
    ([], .years(10), "2021-03-01", "2021-09-01"),
  ]

  @Test(arguments: [
    (["09:00", "10:00", "11:00"], TickStep.minutes(60), 8.5, 11.2),
    (["08:46", "08:47", "08:48"], .minutes(1), 8 + 45.5 / 60, 8.8),
    // Midnight has the day for a name.
    (["18:00", "12 Sep", "06:00", "12:00"], .minutes(360), 13.0, 38.0),
  ])
  func hours(_ expected: [String], step: TickStep, from: Double, through: Double) {
    let midnight = day("2001-09-11")
    #expect(step.ticks(from: midnight + from / 24, through: midnight + through / 24).map(\.text) == expected)
  }

  /// An end of the axis that lies on a tick has it, whatever its minute of the day is as a binary fraction.
  @Test func ticksAtBothEnds() {
    for begin in 0..<1440 {
      let first = day("2001-09-11") + Double(begin) / 1440
      let last = first + 3.0 / 1440
      #expect(TickStep.minutes(1).ticks(from: first, through: last).count == 4, "\(begin)")
    }
  }

  @Test(arguments: cases) func labels(_ example: (expected: [String], step: TickStep, from: String, through: String)) {
    #expect(example.step.ticks(from: day(example.from), through: day(example.through)).map(\.text) == example.expected)
  }

  @Test(arguments: [
    (TickStep.days(1), 40.0), (.months(1), 1.0), (.years(1), 0.1), (.years(10), 0.01), (.years(1000), 0.0001),
  ])
  func theFinestStepThatFits(_ expected: TickStep, pace: Double) {
    #expect(TickStep.fitting(pace: pace, spacing: 30) == expected)
  }

  /// Hours only where something is known to the hour.
  @Test(arguments: [
    (TickStep.days(1), 5000.0, false), (.minutes(10), 5000, true), (.minutes(720), 60, true), (.days(1), 59, true),
    (.years(1), 0.1, true), (.minutes(1), 50_000, true),
  ])
  func theFinestStepThatFits(_ expected: TickStep, pace: Double, hours: Bool) {
    #expect(TickStep.fitting(pace: pace, spacing: 30, hours: hours) == expected)
  }

  @Test func ticksAscendAndStayInside() {
    for step in TickStep.clock.dropFirst(6) + TickStep.calendar {
      let ticks = step.ticks(from: -800_000, through: -780_000)
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.time < $1.time })
      #expect(ticks.allSatisfy { (-800_000 ... -780_000).contains($0.time) })
    }
  }

  @Test(
    arguments: [(String, Double)](
      arrayLiteral: ("17 minutes", 17.0 / 1440), ("1 hour", 1.0 / 24), ("10 hours", 0.417), ("1 day", 0.99),
      ("1 day", 1.0), ("20 days", 20.4), ("3 weeks", 21), ("8 weeks", 56), ("2 months", 61), ("18 months", 548),
      ("2 years", 731), ("19 years", 6940), ("2234 years", 816_000), ("12,000 years", 4_382_910)
    ))
  func elapsed(_ expected: String, days: Double) { #expect(Elapsed.words(days: days) == expected) }

  /// As one subtracts the years beside the break.
  @Test(
    arguments: [(String, String, String)](
      arrayLiteral: ("18 years", "1881-12-31", "1899-12-31"), ("14 years", "1900-01-02", "1914-08-04"),
      ("44 years", "1986-12-31", "2030-06-01"), ("26 years", "1931-01-01", "1957-01-01"),
      ("23 months", "2001-01-01", "2002-12-01"), ("2 years", "2001-03-01", "2003-04-01"),
      ("3 weeks", "2001-03-01", "2001-03-22")
    ))
  func elapsed(_ expected: String, from: String, until: String) {
    #expect(Elapsed.words(from: day(from), until: day(until)) == expected)
  }
}
