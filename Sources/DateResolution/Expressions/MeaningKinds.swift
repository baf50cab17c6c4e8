import TimeExpressions

/// Kinds of meaning, by which the strategies are told apart that can answer at all.
struct MeaningKinds: OptionSet, Sendable {
  let rawValue: UInt32

  static let date = MeaningKinds(rawValue: 1 << 0)
  static let unit = MeaningKinds(rawValue: 1 << 1)
  static let named = MeaningKinds(rawValue: 1 << 2)
  static let inside = MeaningKinds(rawValue: 1 << 3)
  static let shift = MeaningKinds(rawValue: 1 << 4)
  static let counted = MeaningKinds(rawValue: 1 << 5)
  static let yearly = MeaningKinds(rawValue: 1 << 6)
  static let weekdayBeside = MeaningKinds(rawValue: 1 << 7)
  static let portion = MeaningKinds(rawValue: 1 << 8)
  static let approximate = MeaningKinds(rawValue: 1 << 9)
  static let time = MeaningKinds(rawValue: 1 << 10)
  /// "Now", "for three weeks", "every Monday", "the former king".
  static let dateless = MeaningKinds(rawValue: 1 << 11)
  static let holiday = MeaningKinds(rawValue: 1 << 12)
  static let range = MeaningKinds(rawValue: 1 << 13)
  /// "The first week of May", "the second Monday of next month", "the week of 3 May", "28 and 29 August".
  static let part = MeaningKinds(rawValue: 1 << 14)

  static let count = 15
}

extension Meaning {
  var kind: MeaningKinds {
    switch self {
    case .date: .date
    case .unit: .unit
    case .named: .named
    case .inside: .inside
    case .shift: .shift
    case .counted: .counted
    case .yearly: .yearly
    case .weekdayBeside: .weekdayBeside
    case .portion: .portion
    case .approximate: .approximate
    case .time: .time
    case .vague, .duration, .set, .attribute: .dateless
    case .holiday, .feast: .holiday
    case .range: .range
    case .pair, .ordinal, .nthWeekday, .run, .unitHolding: .part
    }
  }
}
