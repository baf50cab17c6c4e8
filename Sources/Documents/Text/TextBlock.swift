/// A block of a document while it is being read: a paragraph, heading, list item …
struct TextBlock: Sendable {
  var kind: Document.Block.Kind
  /// White space folded; a line break where the document breaks the line on purpose.
  var text: String
  /// Of what stands in a table, where.
  var cell: Cell?

  /// How many quotations it stands in.
  var quotationDepth = 0

  /// A cell of a table, by numbers that no other row and no other cell of the document has.
  struct Cell: Hashable, Sendable {
    var row: Int
    var cell: Int
  }

  init(_ kind: Document.Block.Kind, _ text: String, cell: Cell? = nil) {
    self.kind = kind
    self.text = text
    self.cell = cell
  }
}

extension Document {
  /// Something that was thrown away while reading, and the rule that did it.
  package struct Removal: Hashable, Sendable {
    package var rule: String
    package var text: String

    package init(rule: String, text: String) {
      self.rule = rule
      self.text = text
    }
  }

  /// Lays the blocks out as the document's text, a blank line between them.
  mutating func lay(_ content: [TextBlock]) {
    var text = ""
    var blocks: [Block] = []
    text.reserveCapacity(content.reduce(0) { $0 + $1.text.utf8.count + 2 })
    var length = 0
    for block in content where !block.text.isEmpty {
      if length > 0 {
        text += "\n\n"
        length += 2
      }
      text += block.text
      blocks.append(
        Block(
          kind: block.kind, range: length..<length + block.text.utf8.count, quotationDepth: block.quotationDepth))
      length += block.text.utf8.count
    }
    self.text = text
    self.blocks = blocks
  }
}
