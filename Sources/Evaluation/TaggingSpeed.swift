import DateResolution

/// How fast time expressions are found and resolved: the texts of the annotated sets, each with its day, one after the
/// other on one core, with start-up and reading apart.
///
/// A figure of the machine as much as of the program; it has no floor. `make benchmark` measures the command as a whole.
package struct TaggingSpeed: Sendable {
  /// Million bytes of UTF-8 a second: the best of the passes.
  package let megabytesPerSecond: Double
  package let bytes: Int

  /// So many times over all texts: the first pass warms up, and other work on the machine spoils some.
  package static let passes = 5

  /// Nil where the gold folder has no annotated texts.
  package init?(gold: String) throws {
    let documents = try Measures.all.compactMap { $0 as? TimexMeasure }.flatMap { try $0.documents(gold: gold) ?? [] }
    bytes = documents.reduce(0) { $0 + $1.text.utf8.count }
    guard bytes > 0 else { return nil }
    let anchors = EventAnchors.of(.builtIn)
    let texts = documents.map { (text: $0.text, window: TimexMeasure.window(of: $0)) }
    var best = Duration.seconds(3600)
    for _ in 0..<Self.passes {
      let spent = ContinuousClock().measure {
        for (text, window) in texts { _ = ExpressionResolver(window: window).resolve(text, anchors: anchors) }
      }
      best = min(best, spent)
    }
    megabytesPerSecond = Double(bytes) / 1_000_000 / (best / .seconds(1))
  }

  /// One line for people.
  package var line: String {
    func rounded(_ value: Double) -> String { String((value * 10).rounded() / 10) }
    return
      "tagging and resolving: \(rounded(megabytesPerSecond)) MB/s on one core, over \(rounded(Double(bytes) / 1_000_000)) "
      + "MB of gold text\n"
  }
}
