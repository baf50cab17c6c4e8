import Chronology
import Testing

@testable import DateResolution

/// Reports of business compare with the same period of the year before. Written on 2 November 1989.
@Suite struct ExpressionsBusinessTests {
  static func resolve(_ text: String) -> [ResolvedExpression] {
    let day = Day(checkedYear: 1989, month: 11, day: 2)
    return ExpressionResolver(window: .init(earliest: day, latest: day), options: .init(style: .news)).resolve(text)
  }

  @Test(
    "The same quarter of the year before",
    arguments: [
      "Acme reported a third-quarter loss of $3 million, against a profit of $2 million a year earlier.",
      "Acme reported a third-quarter loss of $3 million. A year ago it earned $2 million.",
      "Acme reported a third-quarter loss of $3 million. In the year-ago quarter it earned $2 million.",
      "Acme reported a third-quarter loss of $3 million. In the year-earlier period it earned $2 million.",
      "Acme reported a third-quarter loss of $3 million. In the 1988 quarter it earned $2 million.",
      "Acme reported a third-quarter loss of $3 million. In the 1988 period it earned $2 million.",
      "Acme reported a third-quarter loss of $3 million. For the quarter a year ago it earned $2 million.",
      "Acme reported a third-quarter loss of $3 million. Sales in last year's quarter were flat.",
      "Acme reported a third-quarter loss of $3 million. It fell ill after a flat second quarter. Costs were lower "
        + "than a year ago.",
    ]) func sameQuarter(_ text: String)
  {
    #expect(Self.resolve(text).last?.value == "1988-Q3")
  }

  @Test("The words say a year, and the chronology is told no more") func yearForTheReader() {
    let found = Self.resolve("Acme reported a third-quarter loss of $3 million. The plant was opened a year ago.")
    #expect(found.map { $0.date?.edtf } == ["1989-35", "1988"])
  }

  @Test("What it is compared with is not what is reported") func latest() {
    let found = Self.resolve(
      "Acme reported a fall in fourth-quarter earnings. It earned $4 million, against $8 million a year earlier. Sales in "
        + "the latest period were flat.")
    #expect(found.map(\.value) == ["1989-Q4", "1988-Q4", "1989-Q4"])
  }

  @Test("Nine months are compared with the year") func longerPeriods() {
    #expect(
      Self.resolve(
        "Acme reported a third-quarter loss. For the nine months, it earned $9 million, down from $12 million a year "
          + "earlier."
      ).last?.value == "1988")
    #expect(
      Self.resolve(
        "Acme reported a third-quarter loss. In the first nine months it earned less than in the 1988 period."
      )
      .last?.value == "1988")
  }

  @Test("The same month a year ago is that month") func sameMonth() {
    #expect(
      Self.resolve("Sales fell 35% in September, compared to the same month a year ago.").map(\.value)
        == ["1989-09", "1988-09"])
  }
}
