/// The embedding level of each character of a line that begins on the left: 0 for what goes from left to right, 1 for
/// what goes from right to left, 2 for numbers in the latter. The rules have the names that UAX #9 gives them.
struct BidiLevels {
  private let scalars: [Unicode.Scalar]
  private var classes: [BidiClass]

  /// Linear, but for N0.
  static func levels(of scalars: [Unicode.Scalar]) -> [Int] {
    var levels = BidiLevels(scalars: scalars, classes: scalars.map(BidiClass.init))
    levels.joinMarks()
    levels.resolveNumbers()
    levels.resolveBrackets()
    levels.resolveNeutrals()
    // I1.
    return levels.classes.map {
      switch $0 {
      case .right, .arabic: 1
      case .number, .arabicNumber: 2
      default: 0
      }
    }
  }

  /// W1, and joiners (which X9 takes out) as what they join to.
  private mutating func joinMarks() {
    var previous = BidiClass.left
    for index in classes.indices {
      if classes[index] == .mark || classes[index] == .ignorable { classes[index] = previous }
      previous = classes[index]
    }
  }

  private mutating func resolveNumbers() {
    // W2: after Arabic letters a European digit is an Arabic one. W3: those letters are from right to left.
    var strong = BidiClass.left
    for index in classes.indices {
      switch classes[index] {
      case .left, .right, .arabic: strong = classes[index]
      case .number where strong == .arabic: classes[index] = .arabicNumber
      default: break
      }
    }
    for index in classes.indices where classes[index] == .arabic { classes[index] = .right }
    // W4: one separator between two numbers of a kind belongs to them; a sign only between European ones.
    for index in classes.indices.dropFirst().dropLast() {
      let (before, after) = (classes[index - 1], classes[index + 1])
      guard before == after else { continue }
      switch (classes[index], before) {
      case (.separator, .number), (.sign, .number): classes[index] = .number
      case (.separator, .arabicNumber): classes[index] = .arabicNumber
      default: break
      }
    }
    // W5: terminators beside European numbers belong to them. W6: all others are neutral.
    forRuns(of: { $0 == .terminator }) { before, after in before == .number || after == .number ? .number : nil }
    for index in classes.indices {
      switch classes[index] {
      case .sign, .terminator, .separator: classes[index] = .neutral
      default: break
      }
    }
    // W7: after letters from left to right a number goes with them.
    strong = .left
    for index in classes.indices {
      switch classes[index] {
      case .left, .right: strong = classes[index]
      case .number where strong == .left: classes[index] = .left
      default: break
      }
    }
  }

  /// N0: both brackets of a pair go one way: that of the line if anything in them does, else that of what is in them if
  /// what stands before does too.
  private mutating func resolveBrackets() {
    var open: [(closing: Unicode.Scalar, index: Int)] = []
    var pairs: [(Int, Int)] = []
    for (index, scalar) in scalars.enumerated() where classes[index] == .neutral {
      if let closing = Self.brackets[scalar] {
        open.append((closing, index))
      } else if let match = open.lastIndex(where: { $0.closing == scalar }) {
        pairs.append((open[match].index, index))
        open.removeSubrange(match...)
      }
    }
    for (first, last) in pairs.sorted(by: { $0.0 < $1.0 }) {
      let inside = Set(classes[(first + 1)..<last].compactMap(Self.direction))
      guard !inside.isEmpty else { continue }
      let before = classes[..<first].reversed().lazy.compactMap(Self.direction).first ?? .left
      let direction = inside.contains(.left) || before == .left ? BidiClass.left : .right
      classes[first] = direction
      classes[last] = direction
    }
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "\u{2045}": "\u{2046}", "\u{207D}": "\u{207E}", "\u{2329}": "\u{232A}",
    "\u{27E8}": "\u{27E9}", "\u{3008}": "\u{3009}", "\u{300A}": "\u{300B}", "\u{300C}": "\u{300D}",
    "\u{300E}": "\u{300F}", "\u{3010}": "\u{3011}", "\u{FF08}": "\u{FF09}",
  ]

  /// N1 and N2: between two of one direction neutrals go that way, numbers counting as right to left; else with the line.
  private mutating func resolveNeutrals() {
    forRuns(of: { $0 == .neutral }) { before, after in
      let (left, right) = (before.flatMap(Self.direction) ?? .left, after.flatMap(Self.direction) ?? .left)
      return left == right ? left : .left
    }
  }

  /// What a class counts as where only left and right are told apart; nil for neutrals.
  private static func direction(_ kind: BidiClass) -> BidiClass? {
    switch kind {
    case .left: .left
    case .right, .arabic, .number, .arabicNumber: .right
    default: nil
    }
  }

  /// Gives every longest run of such classes the class that `resolve` makes of what stands before and after it.
  private mutating func forRuns(
    of isIncluded: (BidiClass) -> Bool, _ resolve: (BidiClass?, BidiClass?) -> BidiClass?
  ) {
    var index = 0
    while index < classes.count {
      guard isIncluded(classes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < classes.count, isIncluded(classes[index]) { index += 1 }
      let before = start > 0 ? classes[start - 1] : nil
      let after = index < classes.count ? classes[index] : nil
      guard let resolved = resolve(before, after) else { continue }
      for place in start..<index { classes[place] = resolved }
    }
  }
}
