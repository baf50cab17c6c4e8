import Chronology
package import Events

/// An Atom feed (RFC 4287) of the latest entries, newest first.
///
/// Every date in it comes from the content: an entry's `updated` is the last day its date can be, with the hour where that is
/// known. An entry that no day bounds (undated, open, before year 1) has no place in a feed and is left to the pages; nor
/// has a plan, for what is to be is no news of the day on which it may come about.
package struct AtomFeed: ExchangeFormat {
  package static let name = "atom"
  package static let fileExtension = "atom"
  package static let summary = "an Atom feed of the latest events"

  /// The address of the site's folder, ending in a slash; without one links are left out and ids are names.
  package var base: String?
  package var limit = 100
  /// The page, relative to the base, on which an event stands.
  package var page: @Sendable (Event) -> String = { _ in "index.html" }

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    let dated = timeline.events.compactMap { event -> (event: Event, day: Day, updated: String)? in
      guard event.kind != .plan, let date = event.date, let day = date.latest, (1...9999).contains(day.year),
        date.earliest != nil
      else { return nil }
      return (event, day, timestamp(date, day))
    }
    let order = dated.indices.sorted { (dated[$0].updated, $0) > (dated[$1].updated, $1) }
    let entries = order.prefix(limit).map { dated[$0] }

    output.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
    element("title", timeline.title, to: &output)
    if let words = timeline.wordsOfSelection(showing: entries.count) { element("subtitle", words, to: &output) }
    element(
      "id", base.map { $0 + "feed.atom" } ?? "urn:uuid:" + NameUUID.uuid(for: "feed\n" + timeline.title), to: &output)
    element("updated", entries.first?.updated ?? timestamp(Day(ordinal: 0)), to: &output)
    output.write("  <author><name>Annals</name></author>\n  <generator>Annals</generator>\n")
    if let base {
      output.write("  <link rel=\"self\" type=\"application/atom+xml\" href=\"")
      output.write(html: base + "feed.atom")
      output.write("\"/>\n  <link rel=\"alternate\" type=\"text/html\" href=\"")
      output.write(html: base + "index.html")
      output.write("\"/>\n")
    }
    for (event, _, updated) in entries { write(event, updated, to: &output) }
    output.write("</feed>\n")
  }

  private func write(_ event: Event, _ updated: String, to output: inout ByteWriter) {
    output.write("  <entry>\n  ")
    element("title", event.whenWords + ": " + event.title, to: &output)
    output.write("  ")
    element("id", "urn:uuid:" + NameUUID.uuid(for: "event\n" + event.id), to: &output)
    output.write("  ")
    element("updated", updated, to: &output)
    if let base {
      output.write("    <link rel=\"alternate\" type=\"text/html\" href=\"")
      output.write(html: base + page(event) + "#" + event.id)
      output.write("\"/>\n")
    }
    output.write("    <category term=\"" + event.kind.rawValue + "\"/>\n  ")
    // An entry without a link must have content.
    output.write("  <content type=\"text\">")
    output.write(html: TextSafety.oneLine(event.text.isEmpty ? event.title : event.text))
    output.write("</content>\n")
    output.write("  </entry>\n")
  }

  private func element(_ name: String, _ text: String, to output: inout ByteWriter) {
    output.write("  <" + name + ">")
    output.write(html: TextSafety.oneLine(text))
    output.write("</" + name + ">\n")
  }

  private func timestamp(_ day: Day) -> String { day.description + "T00:00:00Z" }

  private func timestamp(_ date: HistoricalDate, _ last: Day) -> String {
    guard let end = date.moments?.end, (1...9999).contains(end.day.year) else { return timestamp(last) }
    return end.day.description + "T" + end.clock(separator: ":") + "Z"
  }
}
