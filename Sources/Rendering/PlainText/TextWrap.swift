/// Breaks text into lines of at most so many columns.
enum TextWrap {
  /// At spaces, between wide characters (which need no space), and inside a word only when the word alone is too long.
  ///
  /// `width` is at least 2, so that a wide character always fits. Linear in the text.
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(2, width)
    if text.utf8.count <= width && text.utf8.allSatisfy({ $0 < 0x80 }) { return [text] }
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return lines(ofASCII: Array(text.utf8), width: width) }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      for (index, piece) in pieces(of: word, width: width).enumerated() {
        let length = DisplayWidth.of(piece)
        let space = index == 0 && !line.isEmpty ? 1 : 0
        if used + space + length > width, !line.isEmpty {
          lines.append(line)
          line = ""
          used = 0
        }
        if !line.isEmpty && space == 1 {
          line += " "
          used += 1
        }
        line += piece
        used += length
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The same where every byte is a character of one column, which most text is.
  private static func lines(ofASCII text: [UInt8], width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    line.reserveCapacity(width)
    func finish() {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
    }
    for word in text.split(separator: 0x20) {
      var rest = word
      var space = line.isEmpty ? 0 : 1
      while !rest.isEmpty {
        let piece = rest.prefix(width)
        if line.count + space + piece.count > width, !line.isEmpty { finish() }
        if !line.isEmpty && space == 1 { line.append(0x20) }
        line += piece
        rest = rest.dropFirst(piece.count)
        space = 0
      }
    }
    if !line.isEmpty || lines.isEmpty { finish() }
    return lines
  }

  /// A word in the stretches between which a line may end.
  private static func pieces(of word: Substring, width: Int) -> [Substring] {
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    if isASCII && word.utf8.count <= width { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    var previousWide = false
    for index in word.indices {
      let length = DisplayWidth.of(word[index])
      let isWide = DisplayWidth.isIdeographic(word[index])
      let mayBreak = index > start && ((isWide || previousWide) && !mustNotStartLine(word[index]))
      if mayBreak || (used + length > width && index > start) {
        pieces.append(word[start..<index])
        start = index
        used = 0
      }
      used += length
      previousWide = isWide
    }
    pieces.append(word[start...])
    return pieces
  }

  /// Closing punctuation stays with what it closes (kinsoku).
  private static func mustNotStartLine(_ character: Character) -> Bool {
    "、。，．・：；？！」』）】〕］｝〉》”’.,;:!?)]}ー".contains(character)
  }
}
