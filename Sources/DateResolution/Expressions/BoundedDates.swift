import Chronology
import TimeExpressions

/// What "before 1990", "since March", "until Friday" and "by October" leave open: the date they name bounds what is
/// told, and is not its date. TIMEX3 keeps the named date as its value.
enum BoundedDates {
  /// The date of what is told, and the step in words; nil where the word binds nothing.
  static func bound(
    _ date: HistoricalDate, by link: TimeExpression.Link?, documentDay: Day?, tense: ClauseTense
  ) -> (date: HistoricalDate, step: String)? {
    switch link {
    case .before: return (.before(date), "some time before it")
    case .after: return (.after(date), "some time after it")
    case .since: return (.interval(date, nil), "from it on")
    case .until: return (.interval(nil, date), "up to it")
    case .by:
      if tense == .future, let documentDay, let latest = date.latest, documentDay < latest {
        return (.within(documentDay, latest), "at the latest, and not before the document's date")
      }
      return (.within(nil, date.latest), "at the latest")
    default: return nil
    }
  }
}
