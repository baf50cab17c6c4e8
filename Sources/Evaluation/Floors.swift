import Foundation

/// The figures reached so far, below which none may fall: evaluation/floors.json, measure → figure → number.
///
/// For a figure of which less is better ("wrong day") the number is a ceiling.
package struct Floors: Hashable, Sendable {
  package var figures: [String: [String: Double]]

  /// A figure may be this much worse: rounding, and ties that a change of the toolchain may settle otherwise.
  package static let tolerance = 0.0005

  package init(_ figures: [String: [String: Double]] = [:]) { self.figures = figures }

  /// - Throws: `EvaluationError` where the text is no such object.
  package init(json: String, file: String) throws {
    do {
      figures = try JSONDecoder().decode([String: [String: Double]].self, from: Data(json.utf8))
    } catch {
      throw EvaluationError("\(file): expected an object of measures, each an object of figures and numbers: \(error)")
    }
  }

  /// What is worse than it was, a line each: figures that fell, and figures that are no longer measured though their
  /// gold is there. A measure whose gold is missing is passed over.
  package func violations(in results: [MeasureResult]) -> [String] {
    results.flatMap { result -> [String] in
      guard let measured = result.figures, let floors = figures[result.name] else { return [] }
      return floors.sorted { $0.key < $1.key }.compactMap { name, floor in
        guard let figure = measured.first(where: { $0.name == name }) else {
          return "\(result.name): \(name) is in the floors file, but is not measured any more"
        }
        guard figure.isWorse(than: floor) else { return nil }
        let side = figure.higherIsBetter ? "below its floor" : "above its ceiling"
        return "\(result.name): \(name) is \(figure.value.asFigure), \(side) of \(floor.asFigure)"
      }
    }
  }

  /// The measures that have floors and were not taken, a line each: their gold is not there, or there is no such measure.
  ///
  /// - Parameter name: what was asked for, as in `Measures.named`.
  package func missing(in results: [MeasureResult], of name: String) -> [String] {
    let taken = Set(results.filter { $0.figures != nil }.map(\.name))
    return figures.keys.sorted().filter { (name == "all" || $0.hasPrefix(name)) && !taken.contains($0) }.map {
      "\($0): has floors, but was not measured; its gold is not there"
    }
  }

  /// With every figure that got better, and every new one. None gets worse, and what was not measured stays.
  package func raised(by results: [MeasureResult]) -> Floors {
    var raised = self
    for result in results {
      for figure in result.figures ?? [] where figure.hasFloor {
        let reached = figure.rounded
        let old = figures[result.name]?[figure.name]
        let isBetter = old.map { figure.higherIsBetter ? reached > $0 : reached < $0 } ?? true
        if isBetter { raised.figures[result.name, default: [:]][figure.name] = reached }
      }
    }
    return raised
  }

  /// The file's text: keys in order, four decimals, the same bytes for the same figures.
  package var json: String {
    let measures = figures.sorted { $0.key < $1.key }.map { measure, figures in
      let lines = figures.sorted { $0.key < $1.key }.map { "    \(quoted($0.key)): \($0.value.asFigure)" }
      return "  \(quoted(measure)): {\n\(lines.joined(separator: ",\n"))\n  }"
    }
    return "{\n\(measures.joined(separator: ",\n"))\n}\n"
  }

  private func quoted(_ name: String) -> String {
    "\"" + name.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"") + "\""
  }
}

/// What is wrong with the gold or the floors, for people.
package struct EvaluationError: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}

extension Figure {
  fileprivate func isWorse(than floor: Double) -> Bool {
    higherIsBetter ? value < floor - Floors.tolerance : value > floor + Floors.tolerance
  }

  /// To four decimals, never better than it is.
  fileprivate var rounded: Double {
    (value * 10_000).rounded(higherIsBetter ? .down : .up) / 10_000
  }
}

extension Double {
  /// Four decimals.
  package var asFigure: String {
    let scaled = Int((self * 10_000).rounded())
    let digits = String(abs(scaled) % 10_000)
    let sign = scaled < 0 ? "-" : ""
    return "\(sign)\(abs(scaled) / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }
}
