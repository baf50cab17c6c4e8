import Chronology
package import Events

/// One event a line for grep, cut and awk: fields apart by tabs, never a tab or line end inside a field.
///
/// The fields: EDTF, earliest day, latest day, the date in words, kind, title, documents (comma and space between), id. An
/// unknown or open date is an empty field.
package struct RecordLines: Sendable {
  package var top: Int?

  package init(top: Int? = nil) { self.top = top }

  package func render(_ timeline: Timeline) -> String {
    let (shown, _) = timeline.top(top)
    var output = ByteWriter(capacity: shown.events.count * 200)
    for event in shown.events + shown.undated {
      let fields = [
        event.date?.edtf ?? "", event.date?.earliest?.description ?? "", event.date?.latest?.description ?? "",
        event.whenWords, event.kind.rawValue, event.title,
        event.sources.map(\.document).uniqued.joined(separator: ", "), event.id,
      ]
      for (index, field) in fields.enumerated() {
        if index > 0 { output.write(byte: UInt8(ascii: "\t")) }
        output.write(TextSafety.oneLine(field))
      }
      output.write(byte: UInt8(ascii: "\n"))
    }
    return output.text
  }
}
