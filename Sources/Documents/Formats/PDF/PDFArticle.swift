/// The text of a PDF's pages as blocks: without the lines that stand at the head and foot of every page, words that were
/// broken at the end of a line whole again, paragraphs that go on over the page in one piece.
struct PDFArticle {
  private(set) var title: String?
  var blocks: [TextBlock] = []
  var removals: [Document.Removal] = []

  private struct Piece {
    var text: String
    var height: Double
    var page: Int
    /// Points from the top of the page.
    var top: Double
    var isItem: Bool
  }

  /// Linear in the number of words.
  init(_ pages: [PDFPages.Page]) {
    let furniture = Self.runningLines(pages)
    var pieces: [Piece] = []
    for (number, page) in pages.enumerated() {
      let bullets = Self.bullets(page)
      for block in page.blocks where !block.allSatisfy({ Self.isBullet($0.text) }) {
        var lines = block.filter { !$0.text.isEmpty }
        lines.removeAll { line in
          guard Self.isMargin(line, of: page) else { return false }
          let isOut = furniture.contains(Self.key(line.text)) || Self.isPageNumber(line.text)
          if isOut {
            removals.append(.init(rule: "head or foot of the page", text: String(decoding: line.text, as: UTF8.self)))
          }
          return isOut
        }
        // Items of a list are one block where their bullets stand in a column of their own.
        var start = 0
        for end in 1..<max(1, lines.count + 1) {
          let isItem = Self.has(bullets, beside: lines[start])
          guard end == lines.count || Self.has(bullets, beside: lines[end]) else { continue }
          let part = lines[start..<end]
          let height = part.map(\.height).sorted()[part.count / 2]
          pieces.append(
            Piece(
              text: Self.joined(part.map(\.text)), height: height, page: number, top: lines[start].top, isItem: isItem))
          start = end
        }
      }
    }
    lay(Self.withNumbers(pieces))
  }

  /// "2.1" and, a little to the right of it, "New features": one heading.
  private static func withNumbers(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    for piece in pieces {
      if let number = joined.last, number.page == piece.page, abs(number.top - piece.top) < number.height / 2,
        number.text.utf8.count <= 8, number.text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
      {
        joined[joined.count - 1].text += " " + piece.text
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  private mutating func lay(_ pieces: [Piece]) {
    let body = Self.usualHeight(pieces)
    var tallest = body * 1.1
    for (place, piece) in pieces.enumerated() {
      let isHeading = !piece.isItem && piece.height > body * 1.1 && Words.count(piece.text) <= 30
      if isHeading, place < 8, blocks.count < 8, piece.height > tallest * 1.02 {
        title = piece.text
        tallest = piece.height
      }
      if !isHeading, !piece.isItem, let last = blocks.last, last.kind == .paragraph, place > 0,
        pieces[place - 1].page < piece.page,
        Self.goesOn(last.text, piece.text)
      {
        blocks[blocks.count - 1].text = Self.joined([Array(last.text.utf8), Array(piece.text.utf8)])
        continue
      }
      blocks.append(
        TextBlock(isHeading ? .heading : piece.isItem || Self.isItem(piece.text) ? .listItem : .paragraph, piece.text))
    }
  }

  // MARK: Lines

  /// Lines of the upper and lower tenth that stand on several pages, figures aside.
  private static func runningLines(_ pages: [PDFPages.Page]) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      let keys = Set(page.blocks.joined().filter { isMargin($0, of: page) }.map { key($0.text) })
      for key in keys { counts[key, default: 0] += 1 }
    }
    // Left and right pages have heads of their own, so a third of the pages is enough.
    return Set(counts.filter { $0.value >= 3 && $0.value * 3 >= pages.count || pages.count == 2 && $0.value == 2 }.keys)
  }

  private static func isMargin(_ line: PDFPages.Line, of page: PDFPages.Page) -> Bool {
    page.height > 0 && (line.bottom < page.height * 0.12 || line.top > page.height * 0.88)
  }

  private static func key(_ text: [UInt8]) -> [UInt8] {
    text.filter { !$0.isASCIIDigit && $0 != 0x20 }.map(\.asciiLowercased)
  }

  /// "12", "- 12 -", "Page 3 of 10", "xii".
  private static func isPageNumber(_ text: [UInt8]) -> Bool {
    guard text.count <= 20 else { return false }
    let words = Words.normalized(String(decoding: text, as: UTF8.self)).split(separator: " ")
    let known: Set<Substring> = [
      "page", "p", "of", "seite", "von", "sur", "página", "pagina", "de", "di", "van", "strona",
    ]
    let isRoman = words.count == 1 && words[0].allSatisfy { "ivxlc".contains($0) }
    return isRoman
      || words.count <= 4 && words.contains(where: isShortNumber)
        && words.allSatisfy { known.contains($0) || isShortNumber($0) }
  }

  /// Of at most three figures: four are a year.
  private static func isShortNumber(_ word: Substring) -> Bool { word.count <= 3 && word.allSatisfy(\.isNumber) }

  /// Lines to one text. A hyphen at the end of a line before a small letter was put there by the line's end.
  private static func joined(_ lines: [[UInt8]]) -> String {
    var out: [UInt8] = []
    for line in lines {
      if out.isEmpty {
        out = line
      } else if endsInHyphen(out), let first = String(decoding: line.prefix(4), as: UTF8.self).first, first.isLowercase
      {
        out.removeLast(out.last == 0x2D ? 1 : out.suffix(3) == [0xE2, 0x80, 0x90] ? 3 : 2)
        out += line
      } else {
        out.append(0x20)
        out += line
      }
    }
    return String(decoding: foldWhitespace(out), as: UTF8.self)
  }

  /// A hyphen, U+2010 or a soft hyphen behind a letter.
  private static func endsInHyphen(_ text: [UInt8]) -> Bool {
    let width =
      text.last == 0x2D ? 1 : text.suffix(3) == [0xE2, 0x80, 0x90] ? 3 : text.suffix(2) == [0xC2, 0xAD] ? 2 : 0
    guard width > 0, text.count > width else { return false }
    let before = text[text.count - width - 1]
    return before.isASCIILetter || before >= 0x80
  }

  /// The height of line that most of the text is set in.
  private static func usualHeight(_ pieces: [Piece]) -> Double {
    var bytes: [Double: Int] = [:]
    for piece in pieces { bytes[(piece.height * 2).rounded() / 2, default: 0] += piece.text.utf8.count }
    return bytes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  private static func goesOn(_ first: String, _ second: String) -> Bool {
    guard let last = first.last, let next = second.first else { return false }
    return !".!?:\"”»".contains(last) && (next.isLowercase || last == "-" || last == ",")
  }

  private static func isItem(_ text: String) -> Bool {
    guard let first = text.first, bulletSigns.contains(first) else { return false }
    return text.dropFirst().first == " "
  }

  private static let bulletSigns = "•◦▪‣·–*●○■□➢"

  private static func isBullet(_ text: [UInt8]) -> Bool {
    guard text.count <= 4 else { return false }
    let text = String(decoding: text, as: UTF8.self)
    return text.count == 1 && text.allSatisfy(bulletSigns.contains)
  }

  /// How far from the top of the page bullets without text stand, in order.
  private static func bullets(_ page: PDFPages.Page) -> [Double] {
    page.blocks.filter { $0.allSatisfy { isBullet($0.text) } }.joined().map { ($0.top + $0.bottom) / 2 }.sorted()
  }

  private static func has(_ bullets: [Double], beside line: PDFPages.Line) -> Bool {
    var (low, high) = (0, bullets.count)
    while low < high {
      let middle = (low + high) / 2
      if bullets[middle] < line.top { low = middle + 1 } else { high = middle }
    }
    return low < bullets.count && bullets[low] <= line.bottom
  }
}
