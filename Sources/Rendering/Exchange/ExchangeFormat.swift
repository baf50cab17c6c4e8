package import Events

/// A way to hand a timeline to other programs: a pure function from the timeline to bytes.
///
/// Every format is deterministic, ends with a line end, and holds every event of the timeline, the undated ones included
/// wherever the format has a place for them.
package protocol ExchangeFormat: Sendable {
  /// What `annals export --to` takes.
  static var name: String { get }
  /// Without the dot.
  static var fileExtension: String { get }
  /// For people choosing a format: one line.
  static var summary: String { get }

  init()
  func write(_ timeline: Timeline, to output: inout ByteWriter)
}

extension ExchangeFormat {
  package func text(_ timeline: Timeline) -> String {
    var output = ByteWriter(capacity: timeline.events.count * 600)
    write(timeline, to: &output)
    return output.text
  }
}

/// The formats by name.
package enum ExchangeFormats {
  package static let all: [any ExchangeFormat.Type] = [
    JSONExport.self, JSONLinesExport.self, CSVExport.self, CalendarExport.self, MarkdownExport.self, AtomFeed.self,
    SchemaOrgExport.self,
  ]

  package static var names: [String] { all.map { $0.name } }

  package static func named(_ name: String) -> (any ExchangeFormat)? {
    all.first { $0.name == name }.map { $0.init() }
  }
}
