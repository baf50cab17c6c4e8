import Chronology
import DateResolution
package import Events

/// What a careful editor looks at before publishing: sources that disagree, events without a date, dates that rest on
/// an inferred document date or lie in a wide window, and documents whose own date is not known.
package struct CheckReport: Sendable {
  package let timeline: Timeline
  package init(timeline: Timeline) { self.timeline = timeline }

  /// Events whose window is wider than this many days and was not stated so are listed.
  private static let wideWindow = 92

  package var text: String {
    let conflicts = timeline.conflicts.map { conflict in
      let title = timeline.events.first { $0.id == conflict.event }?.title ?? conflict.event
      return "\(TextSafety.oneLine(title)): \(TextSafety.oneLine(conflict.explanation))  [\(conflict.event)]"
    }
    let undated = timeline.undated.map { "\(TextSafety.oneLine($0.title))  [\($0.id)]" }
    let weak = timeline.events.filter(isWeak).map { event in
      "\(event.date?.wording ?? ""): \(TextSafety.oneLine(event.title))  [\(event.id)]"
    }
    // What somebody cites in a file of events has no text that its date would matter to.
    let documents = timeline.documents.filter { document in
      document.dateBasis == "inferred" || document.dateBasis == nil && !document.text.isEmpty
    }.map { document in
      let date = document.date.map { "\($0.wording) (inferred)" } ?? "no date, nothing to infer it from"
      return "\(TextSafety.oneLine(document.id)): \(date); give it with --date"
    }
    return [
      section("Sources that disagree", conflicts), section("Undated events", undated),
      section("Weak datings", weak), section("Documents without a date of their own", documents),
    ].joined(separator: "\n")
  }

  private func isWeak(_ event: Event) -> Bool {
    guard let date = event.date else { return false }
    switch event.basis {
    case .inferred, .document: return true
    case .relative: return (date.width ?? Int.max) > Self.wideWindow
    case .stated, .namedEvent, .given: return date.earliest == nil || date.latest == nil
    }
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    "\(title): \(lines.count)\n" + lines.map { "  - \($0)\n" }.joined()
  }
}
