/// The years at the head of a chronology's entries, "1962. Britain and France sign", which Markdown would take for the numbers
/// of a list, and drop.
enum YearItems {
  /// The text with such entries as items of a plain list, "- 1962\\. Britain and France sign". Linear.
  ///
  /// Inside a paragraph Markdown leaves them alone, and so does this.
  static func kept(in utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard opensEntry(utf8, at: utf8.startIndex) || hasEntry(utf8) else { return utf8 }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 64)
    var isFree = true
    for line in utf8.split(separator: newline, omittingEmptySubsequences: false) {
      if line.startIndex > utf8.startIndex { result.append(newline) }
      let start = start(of: line)
      if isFree, opensEntry(line, at: start) {
        if start == line.startIndex { result += "- ".utf8 }
        result += line[..<(start + 4)]
        result += "\\".utf8
        result += line[(start + 4)...]
      } else {
        result += line
        isFree = line.allSatisfy { $0 <= 0x20 } || line.first == UInt8(ascii: "#")
      }
    }
    return result[...]
  }

  private static func hasEntry(_ utf8: ArraySlice<UInt8>) -> Bool {
    var rest = utf8
    while let end = rest.firstIndex(of: newline) {
      rest = rest[(end + 1)...]
      if opensEntry(rest, at: start(of: rest)) { return true }
    }
    return false
  }

  /// Behind the mark of a list: "- 1962. Britain".
  private static func start(of line: ArraySlice<UInt8>) -> Int {
    let isItem = line.count > 2 && line[line.startIndex + 1] == UInt8(ascii: " ") && "-*+".utf8.contains(line.first!)
    return line.startIndex + (isItem ? 2 : 0)
  }

  /// Four digits that can be a year, a full stop and a space.
  private static func opensEntry(_ line: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start + 5 < line.endIndex, "12".utf8.contains(line[start]), line[start + 4] == UInt8(ascii: "."),
      line[start + 5] == UInt8(ascii: " ")
    else { return false }
    return line[(start + 1)..<(start + 4)].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let newline = UInt8(ascii: "\n")
}
