import Chronology
import Events

/// The events of a year that are known to have begun in one month, or, without a number, those that are not.
struct MonthGroup: Sendable {
  /// 1 to 12.
  var number: Int?
  var events: [Event]

  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Those of unknown month first, then by month; each in the order given.
  static func groups(of events: [Event]) -> [MonthGroup] {
    var buckets = [[Event]](repeating: [], count: 13)
    for event in events { buckets[month(of: event) ?? 0].append(event) }
    return buckets.enumerated().filter { !$0.element.isEmpty }.map {
      MonthGroup(number: $0.offset == 0 ? nil : $0.offset, events: $0.element)
    }
  }

  private static func month(of event: Event) -> Int? {
    guard let first = event.date?.bounds.earliestBegin?.components,
      let last = event.date?.bounds.latestBegin?.components, first.year == last.year, first.month == last.month
    else { return nil }
    return first.month
  }
}
