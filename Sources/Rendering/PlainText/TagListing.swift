import Chronology
package import DateResolution

/// The text with its expressions marked, and a line for each, for a reader at a terminal.
package struct TagListing {
  let isTerminal: Bool

  package init(isTerminal: Bool) { self.isTerminal = isTerminal }

  package func write(_ text: String, _ found: [ResolvedExpression]) -> String {
    let utf8 = Array(text.utf8)
    var output = ""
    var place = 0
    for (index, expression) in found.enumerated() {
      output += safe(utf8[place..<expression.range.lowerBound])
      let words = safe(utf8[expression.range])
      output += isTerminal ? "\u{1B}[1m\(words)\u{1B}[0m[\(index + 1)]" : "[\(words)](\(index + 1))"
      place = expression.range.upperBound
    }
    output += safe(utf8[place...])
    if !output.hasSuffix("\n") { output += "\n" }
    output += "\n"
    for (index, expression) in found.enumerated() {
      output += "\(index + 1)  \(expression.derivation.expression)  \(expression.type.rawValue) \(expression.value)"
      if let mod = expression.mod { output += " \(mod)" }
      if let date = expression.date { output += "  = \(date.edtf)" }
      output += "  (\(expression.derivation.rule))\n"
      for step in expression.derivation.steps { output += "     \(step)\n" }
    }
    return output
  }

  /// Control characters of the text never reach the terminal.
  private func safe(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      String.UnicodeScalarView(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
          scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
            ? scalar : "\u{FFFD}"
        }))
  }
}
