import Chronology
import Evaluation
import Testing

@Suite struct TimelineDatesScoreTests {
  private func days(_ texts: String) throws -> [Day] {
    try texts.split(separator: " ").map { try #require(GoldFile.day(String($0))) }
  }

  /// The days as ranked, the true days, and date F1 and cover.
  @Test(arguments: [
    ("2011-02-14 2011-02-16", "2011-02-14 2011-02-16", 1.0, 1.0),
    ("2011-02-14 2011-02-15 2011-02-16", "2011-02-14 2011-02-16", 0.5, 1.0),
    ("2011-02-14 2011-02-14 2011-02-16", "2011-02-14 2011-02-16", 1.0, 1.0),
    ("2010-01-01 2011-02-14 2011-02-16", "2011-02-14 2011-02-16", 1.0, 1.0),
    ("2011-02-15", "2011-02-14 2011-02-16", 0.0, 0.0),
    ("2011-02-14", "2011-02-14 2011-02-15 2011-02-16", 0.5, 1.0 / 3),
    ("", "2011-02-14", 0.0, 0.0),
  ])
  func oneTimeline(_ ranked: String, _ truth: String, _ f1: Double, _ cover: Double) throws {
    var score = TimelineDatesScore()
    score.add(ranked: try days(ranked), truth: Set(try days(truth)))
    #expect(score.figures.map(\.name) == ["date F1", "cover"])
    #expect(score.figures.map(\.value) == [f1, cover])
  }

  /// F1 is taken of the means, not the mean of the F1s.
  @Test func twoTimelines() throws {
    var score = TimelineDatesScore()
    score.add(ranked: try days("2011-02-14"), truth: Set(try days("2011-02-14 2011-02-15 2011-02-16 2011-02-17")))
    score.add(ranked: try days("2011-02-15"), truth: Set(try days("2011-02-14 2011-02-16")))
    #expect(score.figures[0].value == 2 * 0.5 * 0.125 / 0.625)
  }

  @Test func noTimeline() { #expect(TimelineDatesScore().figures.isEmpty) }

  @Test(arguments: [
    ("2011-02-14", "2011-02-14"), ("2011-02-14T09:00:00", "2011-02-14"), ("2011-02", nil), ("soon", nil),
  ])
  func goldDay(_ text: String, _ day: String?) { #expect(GoldFile.day(text)?.description == day) }
}
