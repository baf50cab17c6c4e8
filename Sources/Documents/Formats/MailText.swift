/// The text of a mail as blocks. Nothing in it is furniture of a site, but what it quotes from earlier mails was written on
/// another day, and its dates would be taken for this one's.
struct MailText {
  private(set) var blocks: [TextBlock] = []
  private(set) var removals: [Document.Removal] = []

  /// Linear in the length of the text.
  init(_ text: String) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // "-- " on a line of its own (RFC 3676, section 4.3).
    if let mark = lines.lastIndex(where: { $0 == "-- " || $0 == "--" }), lines.count - mark <= 12 {
      remove(lines[(mark + 1)...], "signature")
      lines.removeSubrange(mark...)
    }
    var kept: [Substring] = []
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix(">") else {
        kept.append(lines[index])
        index += 1
        continue
      }
      let start = index
      while index < lines.count, lines[index].hasPrefix(">") { index += 1 }
      // "On Tuesday, Karl Berg wrote:", on one line or two.
      var introduction = kept.count
      while introduction > max(0, kept.count - 3), kept[introduction - 1].allSatisfy(\.isWhitespace) {
        introduction -= 1
      }
      if introduction > 0, kept[introduction - 1].hasSuffix(":") {
        introduction -= 1
        if introduction > 0, !kept[introduction - 1].allSatisfy(\.isWhitespace),
          !kept[introduction].contains(where: \.isNumber)
        {
          introduction -= 1
        }
        remove(kept[introduction...], "quotes an earlier mail")
        kept.removeSubrange(introduction...)
      }
      remove(lines[start..<index], "quotes an earlier mail")
      kept.append("")
    }
    blocks = LineBlocks.blocks(of: kept.joined(separator: "\n")).map(\.content)
  }

  private mutating func remove(_ lines: ArraySlice<Substring>, _ rule: String) {
    let text = lines.joined(separator: "\n")
    if text.contains(where: { !$0.isWhitespace }) { removals.append(.init(rule: rule, text: text)) }
  }

  /// "Karl Berg" of "Karl Berg <berg@example.org>"; the address where there is no name.
  static func name(_ sender: String) -> String {
    guard let bracket = sender.firstIndex(of: "<") else { return sender }
    let name = sender[..<bracket].trimmingPrefix(while: { $0 == " " || $0 == "\"" })
    let end = name.lastIndex { $0 != " " && $0 != "\"" }
    return end.map { String(name[...$0]) } ?? sender.filter { $0 != "<" && $0 != ">" }
  }
}
