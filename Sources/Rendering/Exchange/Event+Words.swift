import Chronology
package import Events

extension Event {
  /// When it happened, for people: "13 February 2010", "a Monday, early 2010", "undated".
  package var whenWords: String {
    guard let date else { return "undated" }
    guard let weekday, (1...7).contains(weekday) else { return date.wording }
    return "a " + Event.weekdays[weekday - 1] + ", " + date.wording
  }

  /// The same with short names of months, for narrow columns.
  package var shortWhenWords: String {
    guard let date else { return "undated" }
    guard let weekday, (1...7).contains(weekday) else { return date.shortWording }
    return "a " + Event.weekdays[weekday - 1].prefix(3) + ", " + date.shortWording
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
