/// One measure against gold data: its name in the table and in evaluation/floors.json, and its figures.
///
/// A gold set that is not there is no failure: the measure answers nil and the table leaves it out.
package protocol Measure: Sendable {
  /// As in floors.json: "timex/timebank", "pubdate".
  var name: String { get }
  /// The figures over the gold folder (the one that holds `gold` and `seeds`), or nil where it lacks this set.
  func figures(gold: String) throws -> [Figure]?
}

/// A number that a measure reached: "value F1" 0.8712. Higher is better unless said otherwise.
package struct Figure: Hashable, Sendable {
  package var name: String
  package var value: Double
  package var higherIsBetter: Bool
  /// Whether it has a floor. Figures that honest work may worsen, such as how many questions were answered, only inform.
  package var hasFloor: Bool
  /// What fell short, a line each, for whoever works on it; not part of the table.
  package var shortfalls: [String] = []

  package init(
    _ name: String, _ value: Double, higherIsBetter: Bool = true, hasFloor: Bool = true, shortfalls: [String] = []
  ) {
    self.name = name
    self.value = value
    self.higherIsBetter = higherIsBetter
    self.hasFloor = hasFloor
    self.shortfalls = shortfalls
  }
}

/// What a measure gave.
package struct MeasureResult: Sendable {
  package var name: String
  /// nil where the gold set is not there.
  package var figures: [Figure]?

  package init(name: String, figures: [Figure]?) {
    self.name = name
    self.figures = figures
  }
}

/// All measures there are, in the order of the table. A new measure is registered here.
package enum Measures {
  package static let all: [any Measure] =
    ["timebank", "aquaint", "wikiwars-even", "meantime-even", "tweets-train"].map { TimexMeasure(set: $0) } + [
      RecognizersMeasure(),
      PublicationDateMeasure(),
      ArticleMeasure(),
      SegmentsMeasure(),
      DocumentDateMeasure(),
      SeedsMeasure(),
      TimelineDatesMeasure(set: "t17"),
    ]

  /// Those whose names begin so: "timex", "timex/timebank". All of them for "all".
  package static func named(_ name: String) -> [any Measure] {
    name == "all" ? all : all.filter { $0.name.hasPrefix(name) }
  }

  package static func run(_ measures: [any Measure], gold: String) throws -> [MeasureResult] {
    try measures.map { MeasureResult(name: $0.name, figures: try $0.figures(gold: gold)) }
  }
}
