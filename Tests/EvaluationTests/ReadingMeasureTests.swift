import Evaluation
import Testing

@Suite struct ReadingMeasureTests {
  @Test func countsDatesAsRightWrongAndMissing() {
    var score = PublicationDateScore()
    score.add("a", truth: "2020-03-05", answer: "2020-03-05T10:00")
    score.add("b", truth: "2020-03-05", answer: "2020-03")
    score.add("c", truth: "2020-03-05", answer: nil)
    score.add("d", truth: nil, answer: nil)
    #expect([score.right, score.wrong, score.missing] == [1, 1, 2])
    #expect(score.figures.map(\.name) == ["precision", "recall", "accuracy", "F1"])
    #expect(score.figures.map(\.value) == [0.5, 1.0 / 3, 0.25, 0.4])
  }

  @Test func countsRunsOfFourWords() {
    var score = ArticleScore()
    // Of the answer's three runs two are right, of the truth's two none is lost.
    score.add(
      "a", truth: "one two three four five", answer: "One: one two three, four five!".replacing("One: ", with: "zero "))
    #expect(score.figures.map(\.value).prefix(2) == [2.0 / 3, 1])
  }

  @Test func anEmptyAnswerCostsRecallOnly() {
    var score = ArticleScore()
    score.add("a", truth: "one two three four five", answer: "one two three four five")
    score.add("b", truth: "one two three four five", answer: "")
    #expect(score.figures.map(\.value).prefix(2) == [1, 0.5])
  }

  @Test func countsSegmentsWhateverTheWhiteSpace() {
    var score = SegmentsScore()
    score.add("a", with: ["one  two", "five"], without: ["three", "six"], text: "one\n\ntwo three\u{A0}four")
    #expect(score.figures.map(\.value) == [0.5, 0.5, 0.5, 0.5])
  }
}
