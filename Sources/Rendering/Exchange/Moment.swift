import Chronology

/// A moment as calendars and feeds write it: on the clock of UTC where its zone is known, else on whatever clock the source
/// went by.
struct Moment: Hashable, Comparable {
  var day: Day
  /// Since midnight.
  var seconds: Int
  var isUTC: Bool

  init(_ day: Day, _ time: EDTFTime) {
    seconds = (time.hour * 60 + time.minute) * 60 + time.second
    isUTC = time.zone != nil
    self.day = day
    if case .offset(let negative, let hours, let minutes) = time.zone {
      seconds -= (hours * 60 + (minutes ?? 0)) * 60 * (negative ? -1 : 1)
    }
    while seconds < 0 {
      seconds += Self.secondsOfDay
      self.day = self.day - 1
    }
    while seconds >= Self.secondsOfDay {
      seconds -= Self.secondsOfDay
      self.day = self.day + 1
    }
  }

  private static let secondsOfDay = 86_400

  /// "03:42:00", or "034200" without separators.
  func clock(separator: String) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: separator)
  }

  static func < (left: Moment, right: Moment) -> Bool { (left.day, left.seconds) < (right.day, right.seconds) }
}

extension HistoricalDate {
  /// When it began and when it ended, where both are told by the clock; the same twice for one moment.
  var moments: (begin: Moment, end: Moment)? {
    func moment(_ date: EDTFDate) -> Moment? {
      guard let time = date.time, let days = date.dayRange, days.first == days.last else { return nil }
      return Moment(days.first, time)
    }
    switch expression {
    case .date(let date):
      return moment(date).map { ($0, $0) }
    case .interval(.date(let first), .date(let last)):
      guard let begin = moment(first), let end = moment(last), begin <= end else { return nil }
      return (begin, end)
    case .interval, .set:
      return nil
    }
  }
}
