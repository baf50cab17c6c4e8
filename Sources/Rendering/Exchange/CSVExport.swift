import Chronology
import DateResolution
package import Events

/// Comma-separated values as RFC 4180 has them: a header line, CRLF line ends, quotes doubled.
///
/// A text that begins with `=`, `+`, `-` or `@` gets an apostrophe before it, because spreadsheets would run it as a
/// formula; dates and numbers stay as they are.
package struct CSVExport: ExchangeFormat {
  package static let name = "csv"
  package static let fileExtension = "csv"
  package static let summary = "a table for spreadsheets, a row an event"

  static let header = [
    "id", "date", "earliest", "latest", "words", "precision", "basis", "kind", "title", "text", "importance",
    "documents",
    "quote", "derivation",
  ]

  package init() {}

  package func write(_ timeline: Timeline, to output: inout ByteWriter) {
    write(row: Self.header, to: &output)
    for event in timeline.allEvents {
      let first = event.sources.first
      write(
        row: [
          event.id, event.date?.edtf ?? "", event.date?.earliest?.description ?? "",
          event.date?.latest?.description ?? "", event.whenWords, (event.date?.precision ?? .unknown).rawValue,
          event.basis.rawValue, event.kind.rawValue, harmless(event.title), harmless(event.text),
          JSONWriter.rounded(event.importance), harmless(event.sources.map(\.document).uniqued.joined(separator: "; ")),
          harmless(first?.quote ?? ""), harmless(first?.derivation.words ?? ""),
        ], to: &output)
    }
  }

  private func write(row: [String], to output: inout ByteWriter) {
    for (index, field) in row.enumerated() {
      if index > 0 { output.write(byte: UInt8(ascii: ",")) }
      write(field: field, to: &output)
    }
    output.write("\r\n")
  }

  private func write(field: String, to output: inout ByteWriter) {
    let needsQuotes = field.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return output.write(field) }
    output.write(byte: 0x22)
    output.write(field) { $0 == 0x22 ? "\"\"" : nil }
    output.write(byte: 0x22)
  }

  private func harmless(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: "'" + text
    default: text
    }
  }
}
