import Chronology
import Events

/// The words for a date beside an entry.
enum DateLabel {
  static func text(_ date: HistoricalDate, weekday: Int? = nil) -> String {
    let words = date.edtf
    guard let weekday, (1...7).contains(weekday) else { return words }
    return "a \(weekdayNames[weekday - 1]), \(words)"
  }

  private static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
