/// One measure against gold data: its name in the table and in evaluation/floors.json, and its figures.
///
/// A gold set that is not there is no failure: the measure answers nil and the table leaves it out.
package protocol Measure: Sendable {
  /// As in floors.json: "timex/timebank", "pubdate".
  var name: String { get }
  /// The figures over the gold folder (the one that holds `timex`, `pubdate` …), or nil where it lacks this set.
  func figures(gold: String) throws -> [Figure]?
}

/// A number that a measure reached: "value F1" 0.8712. Higher is better unless said otherwise.
package struct Figure: Hashable, Sendable {
  package var name: String
  package var value: Double
  package var higherIsBetter: Bool

  package init(_ name: String, _ value: Double, higherIsBetter: Bool = true) {
    self.name = name
    self.value = value
    self.higherIsBetter = higherIsBetter
  }
}
