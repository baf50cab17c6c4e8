import Chronology
import DateResolution
package import Events

/// JSON-LD in the vocabulary of schema.org: an `ItemList` of `Event`s with their sources as `citation`s of the list's
/// creative work.
///
/// `startDate` and `endDate` are written only where the date is a day or an interval of days that schema.org's ISO 8601
/// can say without claiming more than is known; every event carries its EDTF and words as `temporalCoverage` and
/// `description`.
package struct SchemaOrgExport: ExchangeFormat {
  package static let name = "jsonld"
  package static let fileExtension = "jsonld"
  package static let summary = "schema.org JSON-LD"

  /// The address of the page the events stand on; ids are made from it.
  package var page: String?
  /// For a `<script>` element of a page.
  package var insideHTML = false

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    var json = JSONWriter(at: &output, insideHTML: insideHTML)
    json.object { json in
      json.pair("@context", "https://schema.org")
      json.pair("@type", "ItemList")
      json.pair("name", timeline.title)
      // Of the entire list, as the vocabulary has it.
      json.pair("numberOfItems", timeline.total)
      json.key("itemListElement")
      json.array { json in
        for (index, event) in timeline.allEvents.enumerated() {
          json.newline(separated: true)
          json.object { json in
            json.pair("@type", "ListItem")
            json.pair("position", index + 1)
            json.key("item")
            write(event, to: &json)
          }
        }
      }
    }
    json.newline()
    json.finish(&output)
  }

  private func write(_ event: Event, to json: inout JSONWriter) {
    json.object { json in
      json.pair("@type", "Event")
      if let page { json.pair("@id", page + "#" + event.id) }
      json.pair("name", event.title)
      json.pair("description", event.whenWords + ": " + event.text)
      if let date = event.date {
        json.pair("temporalCoverage", date.edtf)
        if event.weekday == nil, let (start, end) = exactTimes(date) {
          json.pair("startDate", start)
          json.pair("endDate", end)
        }
      }
      json.pair("identifier", event.id)
    }
  }

  /// When it began and ended, to the day or the minute, where both are known so and fall in the years that ISO 8601 writes
  /// with four digits.
  private func exactTimes(_ date: HistoricalDate) -> (String, String)? {
    guard date.isKnownToTheDay, let begin = date.earliest, let end = date.latest, begin.year >= 0, end.year <= 9999
    else { return nil }
    guard date.beginningTime != nil || date.moments != nil else { return (begin.description, end.description) }
    // EDTF writes moments as ISO 8601 does.
    let ends = date.edtf.split(separator: "/").map(String.init)
    return (ends[0], ends.last ?? ends[0])
  }
}
