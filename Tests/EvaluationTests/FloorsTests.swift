import Evaluation
import Testing

@Suite struct FloorsTests {
  static let floors = Floors([
    "dates": ["day": 0.5, "wrong day": 0.1], "absent": ["F1": 0.9],
  ])

  private func results(_ figures: Figure...) -> [MeasureResult] {
    [MeasureResult(name: "dates", figures: figures), MeasureResult(name: "absent", figures: nil)]
  }

  @Test func nothingFell() {
    let reached = results(Figure("day", 0.5), Figure("wrong day", 0.1, higherIsBetter: false))
    #expect(Self.floors.violations(in: reached) == [])
  }

  @Test func withinTolerance() {
    let reached = results(Figure("day", 0.4996), Figure("wrong day", 0.1004, higherIsBetter: false))
    #expect(Self.floors.violations(in: reached) == [])
  }

  @Test func fell() {
    let reached = results(Figure("day", 0.4994), Figure("wrong day", 0.1006, higherIsBetter: false))
    #expect(
      Self.floors.violations(in: reached) == [
        "dates: day is 0.4994, below its floor of 0.5000",
        "dates: wrong day is 0.1006, above its ceiling of 0.1000",
      ])
  }

  @Test func noLongerMeasured() {
    #expect(
      Self.floors.violations(in: results(Figure("day", 0.6))) == [
        "dates: wrong day is in the floors file, but is not measured any more"
      ])
  }

  /// What was asked for and has floors, but was not measured.
  @Test(arguments: [
    (["absent", "dates"], "all", []), (["absent"], "all", ["dates"]), ([], "all", ["dates", "absent"]),
    ([], "dates", ["dates"]), (["dates"], "dates", []), (["dates"], "d", []), ([], "other", []),
  ])
  func notMeasured(_ missing: [String], _ name: String, measured: [String]) {
    let results = measured.map { MeasureResult(name: $0, figures: []) } + [MeasureResult(name: "dates", figures: nil)]
    #expect(
      Self.floors.missing(in: results, of: name)
        == missing.map { "\($0): has floors, but was not measured; its gold is not there" })
  }

  @Test func raisesOnly() {
    let better = results(
      Figure("answered", 1, hasFloor: false),
      Figure("day", 0.61239), Figure("wrong day", 0.05001, higherIsBetter: false), Figure("new", 0.25))
    let raised = Self.floors.raised(by: better)
    #expect(raised.figures["dates"] == ["day": 0.6123, "wrong day": 0.0501, "new": 0.25])
    #expect(raised.figures["absent"] == ["F1": 0.9])
    let worse = results(Figure("day", 0.3), Figure("wrong day", 0.2, higherIsBetter: false))
    #expect(Self.floors.raised(by: worse) == Self.floors)
  }

  @Test func file() throws {
    let text = """
      {
        "absent": {
          "F1": 0.9000
        },
        "dates": {
          "day": 0.5000,
          "wrong day": 0.1000
        }
      }

      """
    #expect(Self.floors.json == text)
    #expect(try Floors(json: text, file: "floors.json") == Self.floors)
  }

  @Test func noFloorsFile() {
    let error = #expect(throws: EvaluationError.self) { try Floors(json: "[1]", file: "floors.json") }
    #expect(error?.description.hasPrefix("floors.json: expected an object of measures") == true)
  }

  @Test(arguments: [(0.87125, "0.8713"), (0, "0.0000"), (1, "1.0000"), (364.5, "364.5000"), (-0.25, "-0.2500")])
  func number(_ value: Double, _ text: String) { #expect(value.asFigure == text) }

  @Test func table() {
    let reached = results(
      Figure("day", 0.4), Figure("wrong day", 0.05, higherIsBetter: false), Figure("median width", 364.5))
    #expect(
      FigureTable(reached, floors: Self.floors).text == """
        measure  figure           value   floor
        dates    day             0.4000  0.5000  !
                 wrong day       0.0500  0.1000  +
                 median width  364.5000

        """)
  }
}
