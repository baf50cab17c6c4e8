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
        if event.weekday == nil, let (start, end) = exactDays(date) {
          json.pair("startDate", start)
          json.pair("endDate", end)
        }
      }
      json.pair("identifier", event.id)
    }
  }

  /// The first and the last day, where both are known to the day and fall in the years ISO 8601 writes with four digits.
  private func exactDays(_ date: HistoricalDate) -> (String, String)? {
    let bounds = date.bounds
    guard let begin = bounds.earliestBegin, begin == bounds.latestBegin, let end = bounds.latestEnd,
      end == bounds.earliestEnd, begin.year >= 0, !date.edtf.contains(where: { "~?%".contains($0) })
    else { return nil }
    return (begin.description, end.description)
  }
}
