extension LineBreaker {
  /// The same number of lines, but more equal in length where one would be much shorter than the column: the narrowest
  /// of a few columns that still takes no more lines. At most four times the cost of plain breaking.
  package func balancedLines(of text: String, reserve: Double = 0) -> [String] {
    let lines = lines(of: text, reserve: reserve)
    guard lines.count > 1 else { return lines }
    let column = width / Typeface.fallbackSlack
    let shortest = lines.indices.reduce(column) { shortest, index in
      let note = index == lines.count - 1 ? reserve : 0
      return min(shortest, typeface.width(of: lines[index], size: size) + note)
    }
    guard shortest < column * 0.5 else { return lines }
    for share in [0.7, 0.8, 0.9] {
      var narrower = self
      narrower.width = width * share
      let balanced = narrower.lines(of: text, reserve: reserve)
      if balanced.count == lines.count { return balanced }
    }
    return lines
  }
}
