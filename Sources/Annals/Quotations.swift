import DateResolution
import Documents
import Prose

/// What a document sets apart as somebody's words, with the paragraphs that lead to it.
struct Quotations {
  private(set) var passages: [QuotedPassage] = []
  /// Of the mails among them, the lines that say who wrote them and when.
  private var mailHeaders: [Range<Int>] = []

  /// Linear in the number of blocks, but for quotations in quotations.
  ///
  /// - Parameter sentences: of the text, in order; the last of the paragraph before a quotation leads to it.
  init(_ document: Document, sentences: [Range<Int>]) {
    let blocks = document.blocks
    var isMail = false
    for (index, block) in blocks.enumerated().dropLast() where blocks[index + 1].quotationDepth > block.quotationDepth {
      var last = index + 1
      while last + 1 < blocks.count, blocks[last + 1].quotationDepth > block.quotationDepth { last += 1 }
      let next = sentences.partitioningIndex { $0.lowerBound >= block.range.upperBound }
      guard next > 0, sentences[next - 1].lowerBound >= block.range.lowerBound else { continue }
      let lead = sentences[next - 1]
      passages.append(
        QuotedPassage(lead: lead, quoted: blocks[index + 1].range.lowerBound..<blocks[last].range.upperBound))
      // Who writes of a mail names its hour or its sender's address; and only mails quote what they quote.
      isMail = isMail || block.quotationDepth > 0 || Self.namesClockOrAddress(document.text.utf8, lead)
    }
    if isMail { mailHeaders = passages.map(\.lead).filter { Self.isHeader(document.text.utf8, $0) } }
  }

  /// Whether the range lies in a line that says who wrote a quoted mail, and when.
  func isMailHeader(_ range: Range<Int>) -> Bool {
    let header = mailHeaders.partitioningIndex { $0.upperBound > range.lowerBound }
    return header < mailHeaders.count && mailHeaders[header].overlaps(range)
  }

  /// "On … :"
  private static func isHeader(_ text: String.UTF8View, _ range: Range<Int>) -> Bool {
    let words = text.dropFirst(range.lowerBound).prefix(range.count)
    return words.starts(with: "On ".utf8) && words.last == UInt8(ascii: ":")
  }

  private static func namesClockOrAddress(_ text: String.UTF8View, _ range: Range<Int>) -> Bool {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text[start...].prefix(range.count) {
      if byte == UInt8(ascii: "@") { return true }
      let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
      if isDigit(before.0), before.1 == UInt8(ascii: ":"), isDigit(byte) { return true }
      before = (before.1, byte)
    }
    return false
  }
}
