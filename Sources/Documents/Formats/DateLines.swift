/// Lines of a record's own text that say when it was published: "Flood in the valley / May 29, 2006 / The river …".
///
/// They stay in the text, whose offsets are its producer's, and are only told apart.
extension Document {
  /// Finds them at the text's opening and end, and dates the document by them where nothing else does. Linear in the text.
  mutating func readDateLines() {
    let utf8 = Array(text.utf8)
    var lines: [Range<Int>] = []
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      if utf8[start..<end].contains(where: { $0 > 0x20 }) { lines.append(start..<end) }
      start = end + 1
    }
    var blocks = lines.map { TextBlock(.paragraph, String(decoding: foldWhitespace(utf8[$0]), as: UTF8.self)) }
    let folded = blocks.map(\.text)
    let opening = OpeningLines(&blocks, title: title, author: byline)
    date = date ?? opening.date
    var taken = Set(opening.removals.filter(\.isOfDate).map(\.text))
    dateLines = zip(lines, folded).compactMap { taken.remove($1) == nil ? nil : $0 }
  }
}

extension Document.Removal {
  fileprivate var isOfDate: Bool { rule.hasPrefix("date line") }
}
