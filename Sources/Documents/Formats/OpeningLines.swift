/// The lines of a letter or report before its text that say of themselves what they are: its title, who wrote it, and when.
/// They stand beside the document and not in it.
struct OpeningLines {
  private(set) var date: DocumentDate?
  private(set) var removals: [Document.Removal] = []

  /// Takes them out of the blocks. Only the first ones are looked at, up to the first that is longer than a line.
  init(_ blocks: inout [TextBlock], title: String?, author: String?) {
    let names = [title, author].compactMap { $0.map(Words.normalized) }
    var index = 0
    var seen = 0
    while index < blocks.count, seen < 8, blocks[index].text.utf8.count <= 160 {
      seen += 1
      let text = blocks[index].text
      if names.contains(Words.normalized(text)) {
        removals.append(.init(rule: "title or author before the text", text: text))
        blocks.remove(at: index)
      } else if date == nil, let stated = StatedDate.whole(text) {
        date = DocumentDate(
          date: stated.date, origin: .declared, evidence: ["line before the text: \(text)"])
        removals.append(.init(rule: "date line before the text", text: text))
        blocks.remove(at: index)
      } else {
        index += 1
      }
    }
  }
}
