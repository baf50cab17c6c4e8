extension LineBreaker {
  /// The same number of lines, but of more equal length where the last would be a word or two by itself.
  package func balancedLines(of text: String, reserve: Double = 0) -> [String] {
    let lines = lines(of: text, reserve: reserve)
    guard lines.count > 1, let last = lines.last else { return lines }
    let lastWidth = typeface.width(of: last, size: size) + reserve
    let column = width / Typeface.fallbackSlack
    guard lastWidth < column / 3 else { return lines }
    // What the last line lacks of half a column is taken from all the others.
    var narrower = self
    narrower.width = width * (1 - (0.5 - lastWidth / column) / Double(lines.count))
    let balanced = narrower.lines(of: text, reserve: reserve)
    return balanced.count == lines.count ? balanced : lines
  }
}
