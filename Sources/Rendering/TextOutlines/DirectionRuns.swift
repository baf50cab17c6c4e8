/// The parts of a line in the order in which they are seen, for a line that begins on the left: a small part of the
/// Unicode Bidirectional Algorithm (UAX #9), enough for titles without embeddings or brackets that pair across scripts.
package enum DirectionRuns {
  package struct Run: Hashable {
    package var text: String
    package var isRightToLeft: Bool
  }

  private enum Kind { case left, right, number, neutral }

  /// Linear; a text without letters from right to left is one run.
  package static func runs(of text: String) -> [Run] {
    guard WritingDirection.hasRightToLeft(text) else { return [Run(text: text, isRightToLeft: false)] }
    let scalars = Array(text.unicodeScalars)
    let kinds = scalars.map(kind)
    var runs: [Run] = []
    var index = 0
    while index < scalars.count {
      let start = index
      if kinds[index] == .right {
        // As far as letters from right to left, and numbers after them, go on; what is neutral belongs to the line.
        var end = index + 1
        var next = end
        while next < scalars.count, kinds[next] != .left {
          if kinds[next] != .neutral { end = next + 1 }
          next += 1
        }
        runs += reversed(scalars[start..<end], kinds[start..<end])
        index = end
      } else {
        while index < scalars.count, kinds[index] != .right { index += 1 }
        runs.append(run(scalars[start..<index], isRightToLeft: false))
      }
    }
    return runs
  }

  /// Right to left as a whole, with the numbers in it from left to right.
  private static func reversed(_ scalars: ArraySlice<Unicode.Scalar>, _ kinds: ArraySlice<Kind>) -> [Run] {
    var runs: [Run] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      let isNumber = kinds[index] == .number
      while index < scalars.endIndex, (kinds[index] == .number) == isNumber { index += 1 }
      runs.insert(run(scalars[start..<index], isRightToLeft: !isNumber), at: 0)
    }
    return runs
  }

  private static func run(_ scalars: ArraySlice<Unicode.Scalar>, isRightToLeft: Bool) -> Run {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Run(text: String(view), isRightToLeft: isRightToLeft)
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    if WritingDirection.isRightToLeft(scalar) { return .right }
    if (0x30...0x39).contains(scalar.value) || (0x660...0x669).contains(scalar.value) { return .number }
    return scalar.properties.isAlphabetic ? .left : .neutral
  }
}
