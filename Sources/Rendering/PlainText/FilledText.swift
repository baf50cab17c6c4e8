/// Fills the lines of a report for people to a width: what is too long goes on below, under its own beginning.
package enum FilledText {
  /// "  - because of the strike …" goes on under "because", "  document  of unknown date …" under "of". Lines that fit stay
  /// as they are.
  ///
  /// - Complexity: linear in the text.
  package static func filled(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard DisplayWidth.of(line) > width else { return String(line) }
      // A column too narrow to read in is worse than none.
      let label = DisplayWidth.of(label(of: line)) <= width / 2 ? label(of: line) : line.prefix { $0 == " " }
      let indent = DisplayWidth.of(label)
      let lines = TextWrap.lines(String(line[label.endIndex...]), width: width - indent)
      return label + lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }.joined(separator: "\n")
  }

  /// What a line's text stands behind: spaces, the dash of a list, a name with two spaces or more behind it.
  private static func label(of line: Substring) -> Substring {
    var rest = line.drop { $0 == " " }
    if rest.hasPrefix("- ") { return line[..<rest.dropFirst(2).startIndex] }
    guard rest.startIndex > line.startIndex else { return line[..<rest.startIndex] }
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    rest = rest.dropFirst(name.count)
    // "  source 1  letter.txt", "  left out  3 pieces"
    if rest.first == " ", !rest.hasPrefix("  ") {
      rest = rest.dropFirst().drop { $0.isLetter || $0.isNumber }
    }
    guard !name.isEmpty, rest.hasPrefix("  ") else { return line[..<line.drop { $0 == " " }.startIndex] }
    return line[..<rest.drop { $0 == " " }.startIndex]
  }
}
