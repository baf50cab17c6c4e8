import Chronology
package import Events

/// An Atom feed (RFC 4287) of the latest entries, newest first.
///
/// Every date in it comes from the content: an entry's `updated` is the last day its date can be. An entry that no day
/// bounds (undated, open, before year 1) has no place in a feed and is left to the pages.
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
    let dated = timeline.events.compactMap { event -> (event: Event, day: Day)? in
      guard let day = event.date?.latest, (1...9999).contains(day.year), event.date?.earliest != nil else { return nil }
      return (event, day)
    }
    let order = dated.indices.sorted { (dated[$0].day, $0) > (dated[$1].day, $1) }
    let entries = order.prefix(limit).map { dated[$0] }

    output.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
    element("title", timeline.title, to: &output)
    if let words = timeline.wordsOfSelection(showing: entries.count) { element("subtitle", words, to: &output) }
    element(
      "id", base.map { $0 + "feed.atom" } ?? "urn:uuid:" + NameUUID.uuid(for: "feed\n" + timeline.title), to: &output)
    element("updated", timestamp(entries.first?.day ?? Day(ordinal: 0)), to: &output)
    output.write("  <author><name>Annals</name></author>\n  <generator>Annals</generator>\n")
    if let base {
      output.write("  <link rel=\"self\" type=\"application/atom+xml\" href=\"")
      output.write(html: base + "feed.atom")
      output.write("\"/>\n  <link rel=\"alternate\" type=\"text/html\" href=\"")
      output.write(html: base + "index.html")
      output.write("\"/>\n")
    }
    for (event, day) in entries { write(event, day, to: &output) }
    output.write("</feed>\n")
  }

  private func write(_ event: Event, _ day: Day, to output: inout ByteWriter) {
    output.write("  <entry>\n  ")
    element("title", event.whenWords + ": " + event.title, to: &output)
    output.write("  ")
    element("id", "urn:uuid:" + NameUUID.uuid(for: "event\n" + event.id), to: &output)
    output.write("  ")
    element("updated", timestamp(day), to: &output)
    if let base {
      output.write("    <link rel=\"alternate\" type=\"text/html\" href=\"")
      output.write(html: base + page(event) + "#" + event.id)
      output.write("\"/>\n")
    }
    output.write("    <category term=\"" + event.kind.rawValue + "\"/>\n  ")
    element("summary", event.text, to: &output)
    output.write("  </entry>\n")
  }

  private func element(_ name: String, _ text: String, to output: inout ByteWriter) {
    output.write("  <" + name + ">")
    output.write(html: TextSafety.oneLine(text))
    output.write("</" + name + ">\n")
  }

  private func timestamp(_ day: Day) -> String { day.description + "T00:00:00Z" }
}
