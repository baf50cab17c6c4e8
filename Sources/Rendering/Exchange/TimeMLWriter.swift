package import Chronology
package import DateResolution

/// TimeML: one text with TIMEX3 elements, as XML tools accept it.
package struct TimeMLWriter {
  let text: String
  let documentDate: HistoricalDate?

  /// `documentDate` is when the text was written, where that is known.
  package init(text: String, documentDate: HistoricalDate?) {
    self.text = text
    self.documentDate = documentDate
  }

  package func write(_ found: [ResolvedExpression]) -> String {
    let utf8 = Array(text.utf8)
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
    if let documentDate { output += documentCreationTime(documentDate) }
    output += "<TEXT>"
    var place = 0
    for (index, piece) in found.flatMap(\.pieces).enumerated() {
      output += escaped(String(decoding: utf8[place..<piece.range.lowerBound], as: UTF8.self))
      output += "<TIMEX3 tid=\"t\(index + 1)\" type=\"\(piece.type.rawValue)\" value=\"\(escaped(piece.value))\""
      if let mod = piece.mod { output += " mod=\"\(mod)\"" }
      output += ">\(escaped(String(decoding: utf8[piece.range], as: UTF8.self)))</TIMEX3>"
      place = piece.range.upperBound
    }
    output += escaped(String(decoding: utf8[place...], as: UTF8.self))
    return output + "</TEXT>\n</TimeML>\n"
  }

  /// TIMEX3 has no value for most windows, and "some day" is true of them all; the words are EDTF.
  private func documentCreationTime(_ date: HistoricalDate) -> String {
    let timex = date.timex3
    let mod = timex?.mod.map { " mod=\"\($0)\"" } ?? ""
    let type = date.precision == .time ? "TIME" : "DATE"
    return "<DCT><TIMEX3 tid=\"t0\" type=\"\(type)\" value=\"\(timex?.value.description ?? "XXXX-XX-XX")\"\(mod)"
      + " functionInDocument=\"CREATION_TIME\" temporalFunction=\"false\">\(escaped(date.edtf))</TIMEX3></DCT>\n"
  }

  /// Markup is escaped; characters that XML does not have become U+FFFD.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": result += "&#13;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
