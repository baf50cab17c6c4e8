/// A block of text of a page with what speaks for and against its being part of the article.
struct PageBlock: Sendable {
  var kind: Document.Block.Kind
  /// The block element that holds it.
  var node: Int
  /// White space folded; "\n" where the page breaks the line.
  let text: [UInt8]
  /// How many bytes of the text stand in links.
  var linkBytes: Int
  /// The first link that the text is in, -1 when there is none.
  var linkNode: Int
  /// Bytes that stand in bold or italics.
  var emphasisBytes: Int

  /// About the number of words, whatever the script.
  let weight: Double

  init(kind: Document.Block.Kind, node: Int, text: [UInt8], linkBytes: Int, linkNode: Int, emphasisBytes: Int) {
    self.kind = kind
    self.node = node
    self.text = text
    self.linkBytes = linkBytes
    self.linkNode = linkNode
    self.emphasisBytes = emphasisBytes
    weight = PageBlock.weight(text)
  }

  var linkDensity: Double { text.isEmpty ? 0 : Double(linkBytes) / Double(text.count) }

  private static func weight(_ text: [UInt8]) -> Double {
    var continuing = 0
    var wide = 0
    for byte in text {
      continuing += byte & 0xC0 == 0x80 ? 1 : 0
      wide += byte >= 0xE3 && byte <= 0xED ? 1 : 0
    }
    return Double(text.count - continuing - wide) / 6 + Double(wide) / 2
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  /// Ends as sentences do.
  var endsSentence: Bool {
    var index = text.count - 1
    // Closing quotation marks and brackets behind the full stop.
    while index > 0 {
      let byte = text[index]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
        index -= 1
      } else if index >= 2, text[index - 2] == 0xE2, text[index - 1] == 0x80, (0x98...0x9F).contains(byte) {
        index -= 3
      } else if index >= 1, text[index - 1] == 0xC2, byte == 0xBB || byte == 0xAB {
        index -= 2
      } else {
        break
      }
    }
    guard index >= 0 else { return false }
    let byte = text[index]
    if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x3B { return true }
    if index >= 2 {
      let (a, b, c) = (text[index - 2], text[index - 1], byte)
      // … 。 ！ ？ ؟ stand outside ASCII.
      if a == 0xE2, b == 0x80, c == 0xA6 { return true }
      if a == 0xE3, b == 0x80, c == 0x82 { return true }
      if a == 0xEF, b == 0xBC, c == 0x81 || c == 0x9F { return true }
      if b == 0xD8, c == 0x9F { return true }
    }
    return false
  }
}
