/// Verbs that say the other way round: what opened did not close.
struct Opposites: Sendable {
  /// The pairs of whose one side, or other, a verb is here: a bit a pair.
  private var ones: UInt32 = 0
  private var others: UInt32 = 0

  init() {}

  /// What one word says, which is in small letters.
  init(of word: String) {
    guard let sides = Self.sides[word] else { return }
    (ones, others) = sides
  }

  mutating func formUnion(_ other: Opposites) {
    ones |= other.ones
    others |= other.others
  }

  func contradict(_ other: Opposites) -> Bool { ones & other.others != 0 || others & other.ones != 0 }

  private static let sides: [String: (UInt32, UInt32)] = {
    var sides: [String: (UInt32, UInt32)] = [:]
    for (number, pair) in pairs.enumerated() {
      for word in pair.0 { sides[word, default: (0, 0)].0 |= 1 << UInt32(number) }
      for word in pair.1 { sides[word, default: (0, 0)].1 |= 1 << UInt32(number) }
    }
    return sides
  }()

  private static let pairs: [(Set<String>, Set<String>)] = [
    (["rose", "rise", "risen", "climbed", "increased"], ["fell", "fall", "fallen", "dropped", "decreased"]),
    (["opened", "reopened"], ["closed", "shut"]), (["began", "begun", "started"], ["ended", "finished", "stopped"]),
    (["won"], ["lost"]), (["arrived", "entered"], ["left", "departed"]), (["signed"], ["cancelled", "revoked"]),
    (["arrested", "detained", "jailed"], ["released", "freed"]), (["accepted", "approved"], ["rejected", "refused"]),
  ]
}
