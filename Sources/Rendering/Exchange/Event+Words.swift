import Chronology
package import Events

extension Event {
  /// When it happened, for people: "13 February 2010", "a Monday, early 2010", "undated".
  package var whenWords: String {
    guard let date else { return "undated" }
    return planned(weekday.map { date.wording(weekday: $0) } ?? date.wording)
  }

  /// The same with short names of months, for narrow columns.
  package var shortWhenWords: String {
    guard let date else { return "undated" }
    return planned(weekday.map { date.wording(weekday: $0) } ?? date.shortWording)
  }

  /// What is only planned has not been so since a date; it is to be so from one.
  private func planned(_ words: String) -> String {
    guard kind == .plan, words.hasPrefix("since ") else { return words }
    return "from " + words.dropFirst("since ".count)
  }
}
