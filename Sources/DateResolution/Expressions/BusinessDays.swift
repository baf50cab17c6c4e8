import Chronology

/// Days on which business is done: Monday to Friday. Holidays differ by place and are not reckoned.
enum BusinessDays {
  /// The day so many business days on; a weekend counts as the Friday before it, or the Monday behind it when going back.
  static func day(_ day: Day, _ steps: Int) -> Day {
    guard steps != 0 else { return day }
    let forward = steps > 0
    var start = day
    if start.weekday > 5 { start = forward ? start - (start.weekday - 5) : start + (8 - start.weekday) }
    let (weeks, rest) = (abs(steps) / 5, abs(steps) % 5)
    var end = forward ? start + (7 * weeks + rest) : start - (7 * weeks + rest)
    // The days left over that go past a weekend take two more.
    if forward, start.weekday + rest > 5 { end = end + 2 }
    if !forward, start.weekday - rest < 1 { end = end - 2 }
    return end
  }
}
