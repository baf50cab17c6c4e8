/// Breaks a text into lines no wider than a column, at spaces where it can, between CJK characters where the text has
/// no spaces, and inside a word only when the word alone is wider than the column.
///
/// Greedy, one pass, linear. The widths leave the slack that a fallback font needs.
package struct LineBreaker: Sendable {
  package var typeface: Typeface
  package var size: Double
  package var width: Double

  package init(typeface: Typeface, size: Double, width: Double) {
    self.typeface = typeface
    self.size = size
    self.width = width
  }

  /// At least one line, without spaces at either end. `reserve` is kept free at the end of the last line, for a note
  /// that follows the text there.
  package func lines(of text: String, reserve: Double = 0) -> [String] {
    let limit = Int(width * 1000 / size / Typeface.fallbackSlack)
    let kept = Int(reserve * 1000 / size)
    var lines: [String] = []
    let scalars = text.unicodeScalars
    var measure = typeface.measure()
    var lineStart = scalars.startIndex
    var lineWidth = 0
    /// The last place where the line may end, where the next one would then begin, and the width up to there.
    var lastBreak: (end: String.Index, next: String.Index, width: Int)?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar == " " {
        lastBreak = (index, next, lineWidth + measure.advance(scalar))
        if lineStart == index {
          lineStart = next
          lastBreak = nil
        } else {
          lineWidth = lastBreak!.width
        }
        index = next
        continue
      }
      let breaksBefore = index > lineStart && DisplayWidth.isWide(scalar.value) && !isClosing(scalar.value)
      if breaksBefore, lastBreak?.next != index { lastBreak = (index, index, lineWidth) }
      let advance = measure.advance(scalar)
      if lineWidth + advance > limit, index > lineStart, advance > 0 {
        if let place = lastBreak {
          lines.append(String(scalars[lineStart..<place.end]))
          lineStart = place.next
          lineWidth -= place.width
        } else {
          lines.append(String(scalars[lineStart..<index]))
          lineStart = index
          lineWidth = 0
        }
        lastBreak = nil
      }
      lineWidth += advance
      // A line may end after a hyphen or a dash inside a word.
      if scalar == "-" || scalar.value == 0x2013 || scalar.value == 0x2014, index > lineStart, next < scalars.endIndex {
        lastBreak = (next, next, lineWidth)
      }
      index = next
    }
    if lineStart < scalars.endIndex || lines.isEmpty { lines.append(trimmedEnd(scalars[lineStart...])) }
    if kept > 0, lineWidth + kept > limit, kept < limit, let last = lines.popLast() {
      // The note needs company: as many words as there is room for beside it go down with it.
      var narrower = self
      narrower.width -= reserve * Typeface.fallbackSlack
      lines += narrower.lines(of: last)
    }
    return lines
  }

  private func trimmedEnd(_ scalars: Substring.UnicodeScalarView) -> String {
    var end = scalars.endIndex
    while end > scalars.startIndex, scalars[scalars.index(before: end)] == " " { end = scalars.index(before: end) }
    return String(scalars[..<end])
  }

  /// CJK punctuation that must not begin a line.
  private func isClosing(_ point: UInt32) -> Bool {
    switch point {
    case 0x3001, 0x3002, 0x300D, 0x300F, 0x3011, 0x3015, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }
}
