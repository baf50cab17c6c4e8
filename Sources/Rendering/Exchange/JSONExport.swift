import Chronology
import DateResolution
package import Events

/// One JSON object for a whole timeline: `{"events","documents","conflicts","undated","eras","not_shown"}`.
///
/// Keys stand in this order and are always present:
/// - an event: `id`, `date` (EDTF), `earliest`, `latest` (days, null when unknown or open), `weekday` (1 is Monday, null
///   unless only the weekday inside the window is known), `precision`, `basis`, `kind`, `title`, `text`, `importance`
///   (0 to 1), `names`, `sources`;
/// - a source: `document`, `quote`, `start`, `end` (Unicode scalar offsets of the quote, half open), `expression`,
///   `derivation` (plain words), `date` (EDTF; what this source alone says);
/// - a document: `id`, `title`, `url`, `byline`, `site`, `language`, `date`, `date_basis`, `reasons`;
/// - a conflict: `event`, `explanation`, `claims`, each with `date` and `documents`;
/// - an era, a named period behind the events: `name`, `date`, `earliest`, `latest`;
/// - `not_shown`: how many events a selection (`--top`, `--from`, `--to`) left out.
///
/// One event, document or conflict stands on a line, so that two exports can be compared with `diff`.
package struct JSONExport: ExchangeFormat {
  package static let name = "json"
  package static let fileExtension = "json"
  package static let summary = "one JSON object with events, documents, conflicts and undated events"

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    var json = JSONWriter(at: &output)
    json.object { json in
      json.list("events", timeline.events) { $0.write($1) }
      json.list("documents", timeline.documents) { $0.write($1) }
      json.list("conflicts", timeline.conflicts) { $0.write($1) }
      json.list("undated", timeline.undated) { $0.write($1) }
      json.list("eras", timeline.eras) { $0.write($1) }
      json.pair("not_shown", timeline.notShown)
    }
    json.newline()
    json.finish(&output)
  }
}

extension JSONWriter {
  fileprivate mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { json in
      for element in elements {
        json.newline(separated: true)
        body(&json, element)
      }
    }
  }

  fileprivate mutating func write(_ event: Event) {
    object { json in
      json.pair("id", event.id)
      json.pair("date", event.date?.edtf)
      json.pair("earliest", event.date?.earliest?.description)
      json.pair("latest", event.date?.latest?.description)
      json.key("weekday")
      if let weekday = event.weekday { json.number(weekday) } else { json.null() }
      json.pair("precision", (event.date?.precision ?? .unknown).rawValue)
      json.pair("basis", event.basis.rawValue)
      json.pair("kind", event.kind.rawValue)
      json.pair("title", event.title)
      json.pair("text", event.text)
      json.key("importance")
      json.number(event.importance)
      json.pair("names", event.names)
      json.key("sources")
      json.array(event.sources) { $0.write($1) }
    }
  }

  fileprivate mutating func write(_ source: Event.Source) {
    object { json in
      json.pair("document", source.document)
      json.pair("quote", source.quote)
      json.pair("start", source.start)
      json.pair("end", source.end)
      json.pair("expression", source.expression)
      json.pair("derivation", source.derivation.words)
      json.pair("date", source.date?.edtf)
    }
  }

  fileprivate mutating func write(_ document: DocumentRecord) {
    object { json in
      json.pair("id", document.id)
      json.pair("title", document.title)
      json.pair("url", document.url)
      json.pair("byline", document.byline)
      json.pair("site", document.siteName)
      json.pair("language", document.language)
      json.pair("date", document.date?.edtf)
      json.pair("date_basis", document.dateBasis)
      json.pair("reasons", document.reasons)
    }
  }

  fileprivate mutating func write(_ era: Era) {
    object { json in
      json.pair("name", era.name)
      json.pair("date", era.date.edtf)
      json.pair("earliest", era.date.earliest?.description)
      json.pair("latest", era.date.latest?.description)
    }
  }

  fileprivate mutating func write(_ conflict: Conflict) {
    object { json in
      json.pair("event", conflict.event)
      json.pair("explanation", conflict.explanation)
      json.key("claims")
      json.array(conflict.claims) { json, claim in
        json.object { json in
          json.pair("date", claim.date.edtf)
          json.pair("documents", claim.documents)
        }
      }
    }
  }
}
