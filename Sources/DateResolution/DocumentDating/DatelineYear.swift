import Chronology
import TimeExpressions

/// The year of a dateline without one, told by the event that its report is of: "BOSTON, April 16 (Agency) - The police
/// appealed for help on Tuesday after the Boston Marathon bombing."
extension DocumentDateSolver {
  /// The one day that the dateline can mean a few days after an event of which the report tells as news. Whatever looks
  /// back on the event tells no weekday or count of days that fits: "NEW YORK, Sept. 11 (Agency) - Bells rang for the dead".
  func day(of dateline: Dateline, within window: InferredDocumentDate?) -> InferredDocumentDate? {
    guard !events.contains(where: { $0.mention.anniversary != nil }), !expressions.contains(where: \.countsYearsBack)
    else {
      return nil
    }
    var found: [Day: NamedEvent] = [:]
    for (mention, direction, sentence) in events where direction != .future {
      guard let first = mention.event.date.earliest, let last = mention.event.date.latest, last - first <= Self.longest
      else {
        continue
      }
      let days = (first.year...last.year + 1).compactMap(dateline.day(in:)).filter {
        first <= $0 && $0 <= last + Self.fresh
      }
      for day in days where isNews(on: day, of: mention, first...last, sentence) { found[day] = mention.event }
    }
    guard found.count == 1, let (day, event) = found.first, window.map({ $0.date.contains(day) }) ?? true else {
      return nil
    }
    return InferredDocumentDate(
      date: .day(day),
      reasons: (window?.reasons ?? [])
        + ["its dateline says “\(dateline.words)”, and it reports on \(event.name), \(event.date.wording)"],
      setAside: window?.setAside ?? [])
  }

  /// Whether the words beside the event tell it as the report of that day would: by its weekday, as of "today", or by days
  /// counted from it; or they tell the day before, and stand in the report's first sentence.
  private func isNews(
    on day: Day, of mention: NamedEventMention, _ event: ClosedRange<Day>, _ sentence: Range<Int>
  ) -> Bool {
    // On the very day an event is remembered as well as told: "DALLAS, Nov. 22 (Agency) - Crowds came on Friday to the site of
    // the assassination". Only a clause that tells it is sure.
    if event.contains(day), mention.matchedBy != .words { return false }
    let isLead = expressions.first.map { sentence.contains($0.range.lowerBound) } ?? false
    return expressions.contains { expression in
      guard sentence.contains(expression.range.lowerBound) else { return false }
      if let weekday = expression.stated.weekday, expression.stated.month == nil, expression.date == nil {
        if (0...6).contains(where: { event.contains(day - $0) && (day - $0).weekday == weekday }) { return true }
        return isLead && (day.weekday == weekday || (day - 1).weekday == weekday)
      }
      if expression.anchorPlace == mention.range, let counted = expression.date,
        counted.contains(day) || counted.contains(day - 1)
      {
        return true
      }
      switch expression.derivation.expression.lowercased() {
      case "today", "tonight", "this morning", "this afternoon", "this evening": return event.contains(day)
      case "yesterday", "last night": return event.contains(day - 1)
      default: return false
      }
    }
  }

  /// Days of an event, and days after it in which it is news.
  private static let longest = 31
  private static let fresh = 13
}

extension ResolvedExpression {
  /// "Ten years ago", "twenty years after".
  fileprivate var countsYearsBack: Bool {
    guard derivation.rule.contains("<unit>") else { return false }
    let words = derivation.expression.lowercased()
    return words.contains("years") || words.contains("decade")
  }
}
