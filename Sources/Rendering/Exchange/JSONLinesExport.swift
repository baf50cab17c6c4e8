import Chronology
package import Events

/// A record an event: `{"date","text","score","id","sources"}`, most important first.
///
/// `date` is EDTF, null for an undated event; `score` is the event's importance; `sources` are document ids.
package struct JSONLinesExport: ExchangeFormat {
  package static let name = "jsonl"
  package static let fileExtension = "jsonl"
  package static let summary = "a JSON record an event, most important first"

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    for event in timeline.ranked {
      var json = JSONWriter(at: &output)
      json.object { json in
        json.pair("date", event.date?.edtf)
        json.pair("text", event.text)
        json.key("score")
        json.number(event.importance)
        json.pair("id", event.id)
        json.pair("sources", event.sources.map(\.document).uniqued)
      }
      json.newline()
      json.finish(&output)
    }
  }
}
