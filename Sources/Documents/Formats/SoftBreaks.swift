/// Line breaks of Markdown that mean something though no blank line stands there: "Flood in the valley / May 29, 2006 / The
/// river …" is three lines to who wrote it, and one paragraph to CommonMark.
enum SoftBreaks {
  /// The same text, each line of the opening that says when the text was published set apart by blank lines. Looks at the
  /// first few lines, and leaves a text alone that was broken to a line width.
  static func settingApartDateLines(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let lines = openingLines(of: utf8)
    let words = lines.map { String(decoding: foldWhitespace(utf8[$0]), as: UTF8.self) }
    let dated = words.indices.filter { PublicationLine(words[$0]) != nil && !goesOn(words, at: $0) }
    guard !dated.isEmpty, !LineBlocks.isHardWrapped(words) else { return utf8 }
    var apart: [UInt8] = []
    apart.reserveCapacity(utf8.count + 4 * dated.count)
    var done = utf8.startIndex
    for line in dated.map({ lines[$0] }) {
      apart += utf8[done..<line.lowerBound]
      apart.append(newline)
      apart += utf8[line]
      apart += [newline, newline]
      done = line.upperBound
    }
    return (apart + utf8[done...])[...]
  }

  /// The lines up to the first that holds a sentence, blank ones among them.
  private static func openingLines(of utf8: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = utf8.startIndex
    while start < utf8.endIndex, lines.count < mostLines {
      let end = utf8[start...].firstIndex(of: newline) ?? utf8.endIndex
      lines.append(start..<end)
      start = end + 1
      let line = String(decoding: foldWhitespace(utf8[lines[lines.count - 1]]), as: UTF8.self)
      if LineBlock(text: line, index: 0, isSetApart: false).isProse, PublicationLine(line) == nil { break }
    }
    return lines
  }

  /// The line is the middle of a sentence: "The king died on / 3 May 1910 / in his bed", an item or a cell.
  private static func goesOn(_ lines: [String], at index: Int) -> Bool {
    let before = index > 0 ? lines[index - 1] : ""
    let behind = index + 1 < lines.count ? lines[index + 1] : ""
    if let last = before.split(separator: " ").last, last.last == "," || openers.contains(last.lowercased()) {
      return true
    }
    if let first = behind.first(where: { !marks.contains($0) }), first.isLowercase { return true }
    return before.hasPrefix("|") || lines[index].contains("|") && behind.hasPrefix("|")
  }

  private static let newline = UInt8(ascii: "\n")
  private static let mostLines = 12
  /// What a sentence goes on from with a date.
  private static let openers: Set<String> = [
    "on", "of", "in", "since", "until", "by", "from", "and", "to", "before", "after", "the", "a", "born", "died",
    "between",
  ]
  private static let marks: Set<Character> = ["\"", "“", "‘", "'", "(", "*", "_"]
}
