import Chronology
import Evaluation
import Testing

@Suite struct DocumentDateScoreTests {
  private func day(_ text: String) throws -> Day { try #require(HistoricalDate(parsing: text).earliest) }

  private func figures(_ rows: [(truth: String, earliest: String?, latest: String?)]) throws -> [String: Double] {
    var score = DocumentDateScore()
    for (index, row) in rows.enumerated() {
      score.add(
        "\(index)", truth: try day(row.truth), earliest: try row.earliest.map(day), latest: try row.latest.map(day))
    }
    return Dictionary(uniqueKeysWithValues: score.figures.map { ($0.name, $0.value) })
  }

  @Test func eachFigure() throws {
    let figures = try figures([
      ("1998-03-22", "1998-03-22", "1998-03-22"),  // the day
      ("1998-03-22", "1998-03-23", "1998-03-23"),  // another day, claimed
      ("1998-03-22", "1998-03-01", "1998-03-31"),  // a month that holds it, its middle six days off
      ("1998-03-22", "1998-01-01", "1998-12-31"),  // a year
      ("1998-03-22", nil, "2000-01-01"),  // one bound
      ("1998-03-22", "1999-01-01", nil),  // one bound, a wrong one
      ("1998-03-22", nil, nil),  // no answer
      ("1998-03-22", "1997-12-31", "1998-12-31"),  // two years
    ])
    #expect(figures["answered"] == 7.0 / 8.0)
    #expect(figures["day"] == 1.0 / 8.0)
    #expect(figures["week"] == 3.0 / 8.0)
    #expect(figures["month"] == 3.0 / 8.0)
    #expect(figures["year"] == 4.0 / 8.0)
    #expect(figures["covered"] == 5.0 / 7.0)
    #expect(figures["wrong day"] == 1.0 / 2.0)
    #expect(figures["median width"] == 30)
  }

  @Test func medianOfTwo() throws {
    let figures = try figures([("1998-03-22", "1998-03-22", "1998-03-22"), ("1998-03-22", "1998-03-20", "1998-03-23")])
    #expect(figures["median width"] == 1.5)
  }

  @Test func nothingAnswered() throws {
    let figures = try figures([("1998-03-22", nil, nil)])
    #expect(figures["answered"] == 0)
    #expect(figures["covered"] == 0)
    #expect(figures["median width"] == nil)
  }
}
