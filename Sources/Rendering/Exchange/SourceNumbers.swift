import Chronology
package import Events

/// The documents a timeline cites, numbered in the order in which a reader meets them.
package struct SourceNumbers: Sendable {
  package let documents: [DocumentRecord]
  private let numbers: [String: Int]

  package init(_ timeline: Timeline) {
    let records = Dictionary(timeline.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var numbers: [String: Int] = [:]
    var cited: [String] = []
    for event in timeline.allEvents {
      // By place, for a source is copied whole when it is looped over, and only its document is asked for.
      let sources = event.sources
      for place in sources.indices {
        let document = sources[place].document
        guard numbers[document] == nil else { continue }
        cited.append(document)
        numbers[document] = cited.count
      }
    }
    documents = cited.map { records[$0] ?? DocumentRecord(id: $0, text: "") }
    self.numbers = numbers
  }

  package subscript(document: String) -> Int? { numbers[document] }

  /// The numbers of an event's sources, each once, ascending.
  package func of(_ event: Event) -> [Int] {
    let sources = event.sources
    if sources.count == 1 { return numbers[sources[0].document].map { [$0] } ?? [] }
    return Set(sources.compactMap { numbers[$0.document] }).sorted()
  }
}
