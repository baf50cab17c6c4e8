/// The lines of a mail that it quotes from earlier ones: marked by ">", by ">>" where that mail quoted them itself.
enum QuotedLines {
  /// Takes the marks off, and answers for each line how many mails quote it.
  ///
  /// Only below a line that leads to a quotation ("On 6 July 2012, Jo wrote:"): elsewhere ">" is an arrow. Linear.
  static func unmark(_ lines: inout [String]) -> [Int] {
    var depths = Array(repeating: 0, count: lines.count)
    var isQuoted = false
    var leads = false
    for index in lines.indices {
      guard !lines[index].isEmpty else { continue }
      guard lines[index].hasPrefix(">"), isQuoted || leads else {
        leads = lines[index].hasSuffix(":")
        isQuoted = false
        continue
      }
      isQuoted = true
      var rest = lines[index][...]
      while rest.hasPrefix(">") {
        depths[index] += 1
        rest = rest.dropFirst().drop { $0 == " " }
      }
      lines[index] = String(rest)
    }
    return depths
  }
}
