/// The parts of a line in the order in which they are seen, for a line that begins on the left: the Unicode Bidirectional
/// Algorithm (UAX #9) without explicit embeddings, overrides and isolates, which texts are freed from before.
package enum DirectionRuns {
  package struct Run: Hashable {
    package var text: String
    package var isRightToLeft: Bool
  }

  /// Linear, but for the pairing of brackets, which is quadratic in their number; a text of the scripts that Unicode has
  /// before Hebrew is one run.
  package static func runs(of text: String) -> [Run] {
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return [Run(text: text, isRightToLeft: false)] }
    let scalars = Array(text.unicodeScalars)
    let levels = BidiLevels.levels(of: scalars)
    var runs: [Run] = []
    var index = 0
    while index < scalars.count {
      let start = index
      if levels[index] == 0 {
        while index < scalars.count, levels[index] == 0 { index += 1 }
        runs.append(run(scalars[start..<index], isRightToLeft: false))
      } else {
        while index < scalars.count, levels[index] > 0 { index += 1 }
        runs += reversed(scalars[start..<index], levels[start..<index])
      }
    }
    return runs
  }

  /// Right to left as a whole, with the numbers in it from left to right.
  private static func reversed(_ scalars: ArraySlice<Unicode.Scalar>, _ levels: ArraySlice<Int>) -> [Run] {
    var runs: [Run] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      while index < scalars.endIndex, levels[index] == levels[start] { index += 1 }
      runs.append(run(scalars[start..<index], isRightToLeft: levels[start] == 1))
    }
    return runs.reversed()
  }

  private static func run(_ scalars: ArraySlice<Unicode.Scalar>, isRightToLeft: Bool) -> Run {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Run(text: String(view), isRightToLeft: isRightToLeft)
  }
}
