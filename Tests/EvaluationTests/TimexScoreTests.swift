import Testing

@testable import Evaluation

/// The figures of TempEval-3, by hand-counted cases.
@Suite struct TimexScoreTests {
  static func annotation(_ start: Int, _ end: Int, _ type: String = "DATE", _ value: String = "2010") -> TimexAnnotation
  {
    TimexAnnotation(start: start, end: end, type: type, value: value)
  }

  static func score(
    _ gold: [TimexAnnotation], _ predicted: [TimexAnnotation], other: [TimexAnnotation] = [],
    text: String = String(repeating: "x", count: 100)
  ) -> TimexScore {
    var score = TimexScore()
    score.add(TimexDocument(id: "d", text: text, timexes: gold, other: other), predicted: predicted)
    return score
  }

  @Test("Equal spans, types and values count everywhere") func perfect() {
    let score = Self.score([Self.annotation(0, 4)], [Self.annotation(0, 4)])
    #expect(score.strict.f1 == 1 && score.relaxed.f1 == 1 && score.type.f1 == 1 && score.value.f1 == 1)
  }

  @Test("An overlap counts for the relaxed figure only") func overlap() {
    let score = Self.score([Self.annotation(0, 4)], [Self.annotation(2, 8)])
    #expect(score.strict.f1 == 0)
    #expect(score.relaxed.f1 == 1)
  }

  @Test("A wrong value and a wrong type are found spans all the same") func attributes() {
    let score = Self.score([Self.annotation(0, 4)], [Self.annotation(0, 4, "TIME", "2011")])
    #expect(score.relaxed.f1 == 1)
    #expect(score.type.f1 == 0)
    #expect(score.value.f1 == 0)
    #expect(score.errors.map(\.kind) == [.wrongValue])
  }

  @Test("One prediction pairs with one annotation: the equal span before the longer overlap") func oneToOne() {
    let gold = [Self.annotation(0, 4), Self.annotation(5, 20)]
    let score = Self.score(gold, [Self.annotation(0, 18), Self.annotation(5, 20)])
    #expect(score.strictHits == 1)
    #expect(score.relaxedHits == 2)
    #expect(Self.score(gold, [Self.annotation(0, 20)]).relaxedHits == 1)
  }

  @Test("Precision counts predictions, recall annotations, F1 is their harmonic mean") func ratios() {
    let score = Self.score(
      [Self.annotation(0, 4), Self.annotation(10, 14)],
      [Self.annotation(0, 4), Self.annotation(30, 34), Self.annotation(40, 44)])
    #expect(score.relaxed.precision == 1.0 / 3)
    #expect(score.relaxed.recall == 0.5)
    #expect(score.relaxed.f1 == 2 * (1.0 / 3) * 0.5 / (1.0 / 3 + 0.5))
    #expect(score.errors.map(\.kind) == [.missed, .spurious, .spurious])
  }

  @Test("White space at a prediction's edges is dropped; one that is nothing else is dropped as a whole")
  func trimming() {
    let score = Self.score(
      [Self.annotation(2, 6)], [Self.annotation(0, 8), Self.annotation(8, 10)], text: "  2010    rest")
    #expect(score.strictHits == 1)
    #expect(score.predicted == 1)
  }

  @Test("A prediction that touches only annotations that are not scored is set aside") func others() {
    let score = Self.score(
      [Self.annotation(0, 4)], [Self.annotation(0, 4), Self.annotation(20, 24)], other: [Self.annotation(22, 30)])
    #expect(score.predicted == 1)
    #expect(score.setAside == 1)
    #expect(score.relaxed.f1 == 1)
  }

  @Test("Nothing expected and nothing found gives 0, not a division by it") func empty() {
    #expect(Self.score([], []).value.f1 == 0)
  }
}
