/// The name of what befell a place: "the Texas City disaster", "the Texas City refinery explosion". A short name may stand
/// for what a longer one has told more closely.
struct Calamity {
  /// Hashes of the words before the noun.
  private let place: [UInt64]
  private let isBroad: Bool
  private let kind: Kind

  private enum Kind { case disaster, attack }

  /// Nil where the name does not end in such a noun.
  init?(_ name: Range<Int>, _ guards: MentionGuards) {
    guard name.count > 1, let last = name.last else { return nil }
    let roles = guards.words.circumstances.roles(of: guards.tokens[last])
    guard !roles.isDisjoint(with: [.disaster, .attack]) else { return nil }
    kind = roles.contains(.disaster) ? .disaster : .attack
    isBroad = roles.contains(.broad)
    place = name.dropLast().map { guards.tokens[$0].hash }
  }

  /// Whether this one says more closely what befell the same place.
  func isCloser(than other: Calamity) -> Bool {
    other.isBroad && kind == other.kind && place.count > other.place.count && place.starts(with: other.place)
  }
}
