import Chronology
package import Events

/// The documents a timeline cites, numbered in the order in which a reader meets them.
package struct SourceNumbers: Sendable {
  package let documents: [DocumentRecord]
  private let numbers: [String: Int]

  package init(_ timeline: Timeline) {
    let records = Dictionary(timeline.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cited = timeline.allEvents.flatMap { $0.sources.map(\.document) }.uniqued
    documents = cited.map { records[$0] ?? DocumentRecord(id: $0, text: "") }
    numbers = Dictionary(
      zip(cited, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(document: String) -> Int? { numbers[document] }

  /// The numbers of an event's sources, each once, ascending.
  package func of(_ event: Event) -> [Int] { Set(event.sources.compactMap { numbers[$0.document] }).sorted() }
}
