import Chronology
import DateResolution
package import Events

/// How an event's date came about, in plain words: what each source says, what its words were held against, by which
/// rule, and what is known of the source's own date.
package struct Explanation: Sendable {
  package let event: Event
  package let timeline: Timeline

  package init(event: Event, timeline: Timeline) {
    self.event = event
    self.timeline = timeline
  }

  package var text: String {
    var lines = [TextSafety.oneLine(event.title), "  id        \(event.id)"]
    if let date = event.date {
      lines.append("  date      \(date.wording)  (EDTF \(date.edtf))")
      lines.append("  bounds    \(date.earliest?.description ?? "open") to \(date.latest?.description ?? "open")")
    } else {
      lines.append("  date      undated")
    }
    lines.append("  basis     \(event.basis.rawValue)")
    lines.append("  kind      \(event.kind.rawValue)")
    for (number, source) in event.sources.enumerated() {
      lines.append("")
      lines.append("  source \(number + 1)  \(TextSafety.oneLine(source.document))")
      lines.append("    “\(TextSafety.oneLine(source.quote))”")
      if !source.expression.isEmpty { lines.append("    words     “\(TextSafety.oneLine(source.expression))”") }
      lines.append("    rule      \(source.derivation.rule)")
      if let anchor = source.derivation.anchor {
        let words = anchor.text.map { ", “\(TextSafety.oneLine($0))”" } ?? ""
        lines.append("    anchor    \(Self.name(anchor.kind)): \(anchor.date.wording)\(words)")
      }
      for step in source.derivation.steps { lines.append("    - \(TextSafety.oneLine(step))") }
      lines.append("    says      \(source.date?.wording ?? "no date")")
      if let document = timeline.documents.first(where: { $0.id == source.document }) {
        lines.append("    document  \(Self.dating(of: document))")
        for reason in document.reasons { lines.append("      - \(TextSafety.oneLine(reason))") }
      }
    }
    if let conflict = timeline.conflicts.first(where: { $0.event == event.id }) {
      lines.append("")
      lines.append("  disputed  \(TextSafety.oneLine(conflict.explanation))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func name(_ kind: Derivation.Anchor.Kind) -> String {
    switch kind {
    case .documentDate: "the document's date"
    case .earlierMention: "an earlier mention"
    case .namedEvent: "a named event"
    case .heading: "a heading"
    }
  }

  private static func dating(of document: DocumentRecord) -> String {
    guard let date = document.date else { return "of unknown date" }
    return "\(date.wording), \(document.dateBasis ?? "known")"
  }
}
