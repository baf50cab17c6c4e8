/// A line, or several that were one before they were wrapped.
struct LineBlock: Sendable {
  var text: String
  /// Its place among the blocks of the text as it was.
  var index: Int
  /// The bytes of its first line; nil where it is one line.
  var firstLine: Int?
  /// A blank line stands before and after it.
  var isSetApart: Bool
  var kind: Document.Block.Kind = .paragraph
  /// Of a line of a quoted mail, how many mails quote it.
  var quotationDepth = 0

  var content: TextBlock {
    var block = TextBlock(kind, text)
    block.quotationDepth = quotationDepth
    return block
  }

  /// Reads like a sentence or more, not like a label, a headline or a name.
  var isProse: Bool {
    let words = Words.count(text)
    if words >= 28 { return true }
    guard let last = text.unicodeScalars.last(where: { !"\"'\u{201D}\u{2019}»)]\u{201C}*".unicodeScalars.contains($0) })
    else { return false }
    if ".!?…:;؟。！？".unicodeScalars.contains(last) { return words >= (last == ":" ? 8 : 4) }
    // Scripts that write no spaces between words: length tells.
    return text.unicodeScalars.count >= 40 && words <= 3 && text.utf8.count > 2 * text.unicodeScalars.count
  }
}

/// Lines of a text to blocks.
enum LineBlocks {
  /// Every line is a block; lines of a hard-wrapped text are joined to their paragraph first.
  static func blocks(of text: String) -> [LineBlock] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { String(decoding: foldWhitespace($0.utf8), as: UTF8.self) }
    let depths = QuotedLines.unmark(&lines)
    let wrapped = isHardWrapped(lines)
    var blocks: [LineBlock] = []
    var index = 0
    while index < lines.count {
      guard !lines[index].isEmpty else {
        index += 1
        continue
      }
      let start = index
      var joined = lines[index]
      index += 1
      if wrapped {
        while index < lines.count, !lines[index].isEmpty, !startsEntry(lines[index]), depths[index] == depths[start] {
          joined += " " + lines[index]
          index += 1
        }
      }
      let apart = (start == 0 || lines[start - 1].isEmpty) && (index == lines.count || lines[index].isEmpty)
      var block = LineBlock(text: joined, index: blocks.count, isSetApart: apart)
      if joined.utf8.count > lines[start].utf8.count { block.firstLine = lines[start].utf8.count }
      if startsItem(joined) { block.kind = .listItem } else if depths[start] > 0 { block.kind = .quotation }
      block.quotationDepth = depths[start]
      blocks.append(block)
    }
    return blocks
  }

  /// Whether the text was broken to a line width: then the next line's first word would not have fitted on the line
  /// before it, and lines end in the middle of sentences. Mail and old text files are, pages saved as text are not.
  static func isHardWrapped(_ lines: [String]) -> Bool {
    // The width is that of the lines that go on; a stray longer one (a table, an address) does not undo the rest.
    let widths = zip(lines, lines.dropFirst()).filter { !$0.isEmpty && !$1.isEmpty && !startsEntry($1) }
      .map { $0.0.unicodeScalars.count }.sorted()
    guard let width = widths.isEmpty ? nil : widths[(widths.count - 1) * 9 / 10], (30...132).contains(width) else {
      return false
    }
    var breaks = 0
    var full = 0
    var midSentence = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty && !startsEntry(next) {
      breaks += 1
      let firstWord = next.prefix { $0 != " " }.unicodeScalars.count
      if line.unicodeScalars.count + 1 + firstWord > width - 8 { full += 1 }
      if let last = line.unicodeScalars.last, !".!?:\"\u{201D}".unicodeScalars.contains(last) { midSentence += 1 }
    }
    return breaks >= 2 && full * 10 >= breaks * 7 && midSentence * 2 >= breaks
  }

  /// An item of a list, or a message behind its stamp: "[14/10/2021, 18:02] Mags: no".
  private static func startsEntry(_ line: String) -> Bool {
    if startsItem(line) { return true }
    guard line.utf8.first == UInt8(ascii: "[") || line.utf8.first?.isASCIIDigit ?? false else { return false }
    return StatedDate.all(in: String(line.prefix(longestStamp))).first.map {
      $0.minutes != nil && $0.range.lowerBound <= 1
    } ?? false
  }

  /// Characters.
  private static let longestStamp = 32

  private static func startsItem(_ line: String) -> Bool {
    line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("• ") || line.hasPrefix("– ") || line.hasPrefix("· ")
  }
}
