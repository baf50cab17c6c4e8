import Chronology
import Testing

@testable import DateResolution

/// What stands beside a date and says it again, and other words whose TIMEX3 value is not the product's date. Written on
/// Thursday, 1 November 2007.
@Suite struct ExpressionsRestatedTests {
  static let day = Day(checkedYear: 2007, month: 11, day: 1)

  static func means(_ value: String, _ edtf: String?, style: TextStyle = .news, _ phrasings: String...) -> [CorpusCase]
  {
    phrasings.map { CorpusCase(expected: .value(value, edtf: edtf), text: $0, day: day, style: style) }
  }

  @Test("TIMEX3 has the date that is restated, and the reader has it once")
  func restated() {
    for (text, expected) in [
      ("The talks opened on 2 October 1950, the day after the army crossed the river.", "1950-10-02"),
      ("The town fell on 2 October 1950-the day before the king fled.", "1950-10-02"),
      ("On 2 October 1950, the fifth day of the rising, the fort fell.", "1950-10-02"),
      ("On 2 October 1950 (the fifth day of the rising), the fort fell.", "1950-10-02"),
      ("Today is the eighth day of the strike.", "2007-11-01"),
    ] {
      let found = resolve(text)
      #expect(found.map(\.value) == [expected, expected], "\(text)")
      #expect(found.last?.date == nil, "\(text)")
    }
    #expect(resolve("It's the second day of the strike.").map(\.value) == ["2007-11-01"])
  }

  @Test("A distance stays a distance, and a day that nothing tells stays open")
  func notRestated() {
    #expect(resolve("It opens on 2 October 1950, two days before the launch.").last?.value == "P2D")
    #expect(resolve("On 2 October 1950 they met the fifth day of the rising.").last?.value == "XXXX-XX-XX")
    #expect(resolve("He came in 1950. The day after the fire he left.").last?.value == "XXXX-XX-XX")
    #expect(resolve("They fled on the fifth day of the rising.").last?.value == "XXXX-XX-XX")
  }

  static let someDay =
    means(
      "FUTURE_REF", nil, "The town will [one day] be a port.", "He said they could [one day] meet.",
      "[One day] they may return.", "The bridge might [one day] reopen.")
    + means("P1D", nil, "They stayed [one day].", "It takes [one day] to cross.", "They met for [one day].")

  static let ages =
    CorpusCase.nothing(
      "That is what today's youth want.", "It has no place in today's world.", "They are tomorrow's leaders.",
      "They are found in many of today's personal computers.", "He wrote for USA Today.", "It was a pre-dawn raid.",
      "They recalled the night the ship went down.", "The quarter-to-quarter fall was small.")
    + means("PRESENT_REF", nil, "The mill is in use to [this day].", "To [this day] nobody knows why.")
    + means("2007-11-01", "2007-11-01", "[Today]'s vote is close.", "He spoke at [today]'s meeting.")

  static let habits =
    means("XXXX-WXX-1TNI", nil, "Ferries sail on [Monday] and Tuesday nights.", "They play [Monday] and Friday nights.")
    + means("XXXX-WXX-6TMO", nil, "It opens on [Saturday] and Sunday mornings.")
    + means(
      "2007-10-29", "2007-10-29", "They met on [Monday] and again on Tuesday night.",
      "He spoke on [Monday] and Tuesday.")

  static let zones =
    means(
      "2007-10-29T10:35", "2007-10-29", "The blast came at [10:35 a.m.] (0735 GMT) Monday.",
      "It struck at [10:35 a.m.] (0735 GMT) on Monday, the survey said.")

  static let lengths =
    means("PT72H", nil, "He was freed [72 hours after] his arrest.")
    + means("P1D", nil, "They met for the third [day-long] session.")
    + means("P2Y6M", "[2005-05-01..2007-11-01]", "[The past two years and six months] were hard.")
    + means("PT2H10M", nil, "The flight took [two hours and ten minutes].", "It ran [two hours ten minutes].")
    + means("P2Y", nil, "He was jailed for [two years] and fined.", "They took [two years] and three years.")
    + means("P3D", "2007-10-29/2007-11-01", "It was closed for [three days] from Monday.")
    + means("P3D", "2007-11-01/2007-11-04", "The road will be closed for [three days] from today.")
    + means("2007-11-15", "2007-11-15", "The vote is [two weeks from today].")
    + means("2007-11-26", "2007-11-26", "The vote is [three weeks from Monday].")
    + means("P1Y", nil, style: .narrative, "It was founded in 1950. In [the past year], both sides had armed.")

  static let stretches =
    means("2007-10-26", "2007-10-26/2007-10-28", "We met last week between [Friday] and Sunday.")
    + means("2007-10-29", "2007-10-29/2007-11-02", "It was shut from [Monday 10/29] to Friday 11/2.")
    + means("2007-05-12", "2007-05-12", "It should have been done [this 5/12].")
    + means("2007-09-23", "2007-09-23", "We met on [September-2007-23].", "We met on [23-2007-September].")
    + means("2007-11-01", "2007-11-01", "It fell 3% to end [the day] at 7,114.", "The share ended [the day] lower.")
    + means("PXM", nil, "The deal follows [months] of talks.", "It held through [months] of war.")
    + means("PXY", nil, "He left after a [several-year] tenure.")
    + means("P1Y", nil, "The loan may run for [an additional year].")
    + means("PRESENT_REF", nil, "It is their largest [to date].")
    + means("PRESENT_REF", nil, style: .narrative, "In 1957 they built a fort in what is [present-day] Ghana.")
    + means("FUTURE_REF", nil, "The raids will go on into [the future] if nothing changes.")
    + CorpusCase.nothing(
      "The list is kept up to date.", "That is hard to date.", "To date it, they took a sample.",
      "It was a 1/2 share.")

  /// Written on a Thursday: where no verb tells, the weekend to come is the nearer one.
  static let weekends =
    means("2007-W44-WE", "[2007-11-03..2007-11-04]", "Dinner [weekend]?", "They will meet over [the weekend].")
    + means("2007-W43-WE", "[2007-10-27..2007-10-28]", "They met over [the weekend].")

  @Test("A month that follows one of the paragraph before") func following() {
    let found = resolve(
      "In March, the mill was offered for sale. It also looked for a loan. A group of owners spoke up. A letter was sent. "
        + "Nothing came of it.\n\nThe following month, the mill was sold.")
    #expect(found.map(\.value) == ["2007-03", "2007-04"])
  }

  static let ends =
    means(
      "2006", "[2006-09..2006-12]", "Prices have fallen 4% since [the end of the year].", "It is down since [year-end]."
    )
    + means("2007", "[2007-09..2007-12]", "The sale closes by [year-end].", "Prices fell at [the end of the year].")

  static let weekdays =
    means(
      "2007-10-30", nil, style: .narrative,
      "Her father came in 1966 and her brother in 1989. [Last Tuesday] he spoke of it.")

  @Test("Some day", arguments: someDay) func eachSomeDay(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Of an age", arguments: ages) func eachAges(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Habits share their nights", arguments: habits) func eachHabits(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("An hour in two zones", arguments: zones) func eachZones(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Lengths", arguments: lengths) func eachLengths(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Stretches", arguments: stretches) func eachStretch(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Weekends", arguments: weekends) func eachWeekend(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("Since an end", arguments: ends) func eachEnds(_ corpusCase: CorpusCase) { check(corpusCase) }
  @Test("A weekday of no year", arguments: weekdays) func eachWeekdays(_ corpusCase: CorpusCase) { check(corpusCase) }

  private func resolve(_ text: String) -> [ResolvedExpression] {
    ExpressionResolver(window: .init(earliest: Self.day, latest: Self.day), options: .init(style: .news)).resolve(text)
  }
}
