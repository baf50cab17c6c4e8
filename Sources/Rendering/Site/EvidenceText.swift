import Events

/// A document's text as HTML with the sentences marked from which events were taken.
///
/// Quotes that overlap are marked as one; each keeps its own anchor, and after the sentence stand links back to the
/// entries. Linear in the text and the quotes.
struct EvidenceText {
  struct Quote {
    /// Unicode scalar offsets in the document's text, half open.
    var range: Range<Int>
    var expression: Range<Int>
    var anchor: String
    var link: String
    var label: String
    var title: String
  }

  private struct Mark {
    var range: Range<Int>
    var quotes: [Quote]
  }

  private let text: String
  /// Where in the text's bytes each scalar begins, and the end; empty where every scalar is one byte.
  private let starts: [Int32]
  private let blocks: [DocumentRecord.Block]
  private let marks: [Mark]

  init(_ document: DocumentRecord, quotes: [Quote]) {
    var text = document.text
    let (starts, count) = text.withUTF8 { EvidenceText.starts($0) }
    self.text = text
    self.starts = starts
    let valid = document.blocks.filter { $0.start >= 0 && $0.start < $0.end && $0.end <= count }
    let blocks = valid.isEmpty ? EvidenceText.paragraphs(of: Array(text.unicodeScalars)) : valid
    self.blocks = blocks.sorted { $0.start < $1.start }
    var marks: [Mark] = []
    let inside = quotes.filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= count && !$0.range.isEmpty }
    for quote in inside.sorted(by: { ($0.range.lowerBound, $0.anchor) < ($1.range.lowerBound, $1.anchor) }) {
      if let last = marks.last, last.range.upperBound > quote.range.lowerBound {
        marks[marks.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, quote.range.upperBound)
        marks[marks.count - 1].quotes.append(quote)
      } else {
        marks.append(Mark(range: quote.range, quotes: [quote]))
      }
    }
    self.marks = marks
  }

  func write(to output: inout ByteWriter) {
    var next = 0
    var listIsOpen = false
    for block in blocks {
      let tag = EvidenceText.tag(block.kind)
      if (tag == "li") != listIsOpen {
        output.write(listIsOpen ? "</ul>\n" : "<ul>\n")
        listIsOpen.toggle()
      }
      output.write("<" + tag + ">")
      var at = block.start
      // A mark that goes on past its block begins again in the next.
      while next < marks.count, marks[next].range.upperBound <= at { next += 1 }
      while next < marks.count, marks[next].range.lowerBound < block.end {
        let mark = marks[next]
        let from = max(mark.range.lowerBound, at)
        write(at..<from, to: &output)
        at = min(mark.range.upperBound, block.end)
        write(mark, within: from..<at, to: &output)
        guard mark.range.upperBound <= block.end else { break }
        next += 1
      }
      write(at..<max(at, block.end), to: &output)
      output.write("</" + tag + ">\n")
    }
    if listIsOpen { output.write("</ul>\n") }
  }

  private func write(_ mark: Mark, within range: Range<Int>, to output: inout ByteWriter) {
    let beginsHere = range.lowerBound == mark.range.lowerBound
    output.write("<mark class=\"evidence\"")
    if beginsHere {
      output.write(" id=\"")
      output.write(html: mark.quotes[0].anchor)
      output.write("\"")
    }
    output.write(">")
    if beginsHere {
      for quote in mark.quotes.dropFirst() {
        output.write("<span id=\"")
        output.write(html: quote.anchor)
        output.write("\"></span>")
      }
    }
    var at = range.lowerBound
    for expression in mark.quotes.map(\.expression).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(expression.lowerBound, at)
      let to = min(expression.upperBound, range.upperBound)
      guard from < to else { continue }
      write(at..<from, to: &output)
      output.write("<b>")
      write(from..<to, to: &output)
      output.write("</b>")
      at = to
    }
    write(at..<range.upperBound, to: &output)
    output.write("</mark>")
    guard range.upperBound == mark.range.upperBound else { return }
    for quote in mark.quotes {
      output.write("<a class=\"ref\" href=\"")
      output.write(html: quote.link)
      output.write("\"><bdi>")
      output.write(html: quote.label)
      output.write("</bdi> <i dir=\"auto\">")
      output.write(html: quote.title)
      output.write("</i></a>")
    }
  }

  private func write(_ range: Range<Int>, to output: inout ByteWriter) {
    guard !range.isEmpty else { return }
    let bytes = starts.isEmpty ? range : Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    output.write(html: String(text[from..<utf8.index(from, offsetBy: bytes.count)]))
  }

  private static func starts(_ utf8: UnsafeBufferPointer<UInt8>) -> (starts: [Int32], count: Int) {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return ([], utf8.count) }
    var starts: [Int32] = []
    starts.reserveCapacity(utf8.count + 1)
    for (place, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 { starts.append(Int32(place)) }
    starts.append(Int32(utf8.count))
    return (starts, starts.count - 1)
  }

  private static func tag(_ kind: String) -> String {
    switch kind {
    case "heading": "h2"
    case "listItem": "li"
    case "quotation": "blockquote"
    case "preformatted": "pre"
    default: "p"
    }
  }

  /// Stretches between blank lines, for documents that came without blocks.
  private static func paragraphs(of scalars: [Unicode.Scalar]) -> [DocumentRecord.Block] {
    var blocks: [DocumentRecord.Block] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\n", index + 1 < scalars.count, scalars[index + 1] == "\n" {
        if start < index { blocks.append(.init(kind: "paragraph", start: start, end: index)) }
        while index < scalars.count, scalars[index] == "\n" { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    if start < scalars.count { blocks.append(.init(kind: "paragraph", start: start, end: scalars.count)) }
    return blocks
  }
}
