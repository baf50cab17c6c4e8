import Chronology
import DateResolution
import Events

/// The chronology itself: years, months, entries, sources.
extension SitePages {
  /// The headings with all below them.
  mutating func chronology(_ groups: [YearGroup]) -> ByteWriter {
    var output = ByteWriter(capacity: groups.reduce(0) { $0 + $1.events.count } * 1500)
    var reach: Day?
    for group in groups {
      var months = ByteWriter()
      if group.year != nil, group.events.count >= SitePages.eventsOfMonths || MonthGroup.tellsHours(group.events) {
        for part in MonthGroup.groups(of: group) { month(part.events, under: part, of: group, into: &months) }
      } else {
        month(group.events, under: nil, of: group, into: &months)
      }
      fill(
        .year,
        [
          .text("y" + group.slug), .optional(group.isHeading ? group.label : nil),
          .flag(group.isCoarse), .flag(group.isHeading && group.events.count == 1),
          .optional(group.gap(after: reach)), .some(months),
        ], into: &output)
      reach = [reach, group.reach].compactMap(\.self).max()
    }
    return output
  }

  /// A year of fewer events needs no months in it.
  private static let eventsOfMonths = 8

  private mutating func month(
    _ events: [Event], under part: MonthGroup?, of group: YearGroup, into output: inout ByteWriter
  ) {
    var entries = ByteWriter()
    for event in events { entry(event, under: group, day: part?.day, into: &entries) }
    fill(.month, [.optional(part?.label), .some(entries)], into: &output)
  }

  /// An entry, on a page of the site's top folder. `id` is given where the event stands a second time.
  mutating func entry(
    _ event: Event, under group: YearGroup?, day: String? = nil, id: String? = nil, into output: inout ByteWriter
  ) {
    var when = event.date == nil ? "" : event.whenWords
    if let group, group.year != nil { when = when.withoutYear(group.label) }
    if let day { when = when.withoutDay(day) }
    let dispute = disputed[event.id]
    let documents = event.sources.map(\.document).uniqued
    // Where there is nothing to open, the sources stand there by themselves.
    let hasEvidence = event.sources.contains { source in
      source.saysMoreThan(event.title) || source.derivation.wordsForReaders != nil || source.date != event.date
    }
    var sources = ByteWriter()
    var counts: [String: Int] = [:]
    for source in event.sources where hasEvidence {
      counts[source.document, default: 0] += 1
      self.source(source, of: event, anchor: SitePages.quoteID(event.id, counts[source.document]!), into: &sources)
    }
    var cites = ByteWriter()
    for (index, document) in documents.enumerated() where !hasEvidence {
      if index > 0 { cites.write("; ") }
      let page = plan.page(ofDocument: document) ?? "sources.html"
      anchor(page + "#" + SitePages.quoteID(event.id, 1), title(of: document), to: &cites)
    }
    fill(
      .entry,
      [
        .text(id ?? event.id), .text(id == nil ? "#" + event.id : plan.page(of: event.id) + "#" + event.id),
        .text(DateShape(event, isDisputed: dispute != nil).rawValue),
        .flag(dispute == nil && event.isKnownToTheDay), .flag(id == nil && leads.contains(event.id)),
        .text(event.kind.rawValue),
        .optional(event.date.flatMap(SitePages.datetime)), .optional(when), .text(event.title),
        .flag(event.kind == .plan), .flag(dispute != nil), .optional(dispute),
        .text(documents.count == 1 ? "Source" : count(documents.count, "source")),
        .optional(documents.map { title(of: $0) }.joined(separator: "; ")), .some(sources), .some(cites),
      ], into: &output)
  }

  /// The value of a `datetime` attribute, where HTML has one that claims no more than the date does.
  static func datetime(_ date: HistoricalDate) -> String? {
    let edtf = date.edtf
    let isPlain = edtf.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isPlain, [.year, .month, .day].contains(date.precision), date.earliest.map({ $0.year > 0 }) == true else {
      return nil
    }
    return edtf
  }

  private mutating func source(
    _ source: Event.Source, of event: Event, anchor: String, into output: inout ByteWriter
  ) {
    let (before, expression, after) = source.saysMoreThan(event.title) ? source.quoteParts : ("", "", "")
    let page = plan.page(ofDocument: source.document) ?? "sources.html"
    let record = documents[source.document]
    fill(
      .source,
      [
        language(of: source.document), .flag(!(before + expression + after).isEmpty), .text(before),
        .optional(expression), .text(after),
        .text(page + "#" + anchor), .text(title(of: source.document)), .optional(record.map(details) ?? ""),
        .optional(source.date.flatMap { $0 == event.date ? nil : $0.wording }),
        .optional(source.derivation.wordsForReaders),
      ], into: &output)
  }
}

extension Event.Source {
  /// The quote cut around its time expression; all of it in the first part where the expression is not inside.
  var quoteParts: (before: String, expression: String, after: String) {
    let from = expressionStart - start
    let to = expressionEnd - start
    guard from >= 0, from < to else { return (quote, "", "") }
    let scalars = quote.unicodeScalars
    guard let first = scalars.index(scalars.startIndex, offsetBy: from, limitedBy: scalars.endIndex),
      let last = scalars.index(first, offsetBy: to - from, limitedBy: scalars.endIndex)
    else { return (quote, "", "") }
    return (String(quote[..<first]), String(quote[first..<last]), String(quote[last...]))
  }
}
