/// The lines of a letter or report beside its text that say of themselves what they are: its title, who wrote it, and when.
/// They stand beside the document and not in it.
struct OpeningLines {
  private(set) var date: DocumentDate?
  private(set) var byline: String?
  private(set) var removals: [Document.Removal] = []
  private var change: DocumentDate?

  /// Takes them out of the blocks: before the first sentence, of the first blocks only; and from the text's end what says
  /// when it was published or changed.
  ///
  /// - Parameter title: what the file says beside its text, if anything; so does `author`.
  init(_ blocks: inout [TextBlock], title: String?, author: String?) {
    let names = [title, author].compactMap { $0.map(Words.normalized) }
    // Several days are the headings of a diary or a chronology.
    let days = blocks.indices.filter { DayLines.isDate(blocks[$0].text) }
    let isDiary = zip(days, days.dropFirst()).contains { $1 - $0 > 1 }
    let occasion = OccasionLine([title].compactMap(\.self) + blocks.prefix(Self.looked / 2).map(\.text))
    let isNotice = EventNotice.isOne(blocks.prefix(Self.looked).map(\.text))
    var index = 0
    var seen = 0
    while index < blocks.count, seen < Self.looked, blocks[index].text.utf8.count <= Self.longest {
      seen += 1
      let block = blocks[index]
      let isTaken: Bool
      let next = index + 1 < blocks.count ? blocks[index + 1].text : nil
      if let letter = LetterHead(block.text, before: next), !LetterHead.areSeveral(blocks.lazy.map(\.text)) {
        note(letter.date, "line before the text: \(letter.line)")
        removals.append(.init(rule: "date line before the text", text: letter.line))
        if let rest = letter.rest { blocks[index].text = rest }
        isTaken = letter.rest == nil
      } else if names.contains(Words.normalized(block.text)) {
        removals.append(.init(rule: "title or author before the text", text: block.text))
        isTaken = true
      } else if let line = PublicationLine(block.text), !(isDiary && DayLines.isDate(block.text)),
        block.kind == .paragraph || line.isDateAlone || line.isLabelled && index == 0,
        !(isNotice && EventNotice.tellsDay(block.text))
      {
        note(line, block.text, "before")
        isTaken = true
      } else if block.kind == .paragraph, !isNotice, let field = FieldDate(block.text),
        !LineBlock(text: block.text, index: 0, isSetApart: true).isProse
      {
        note(field.date, "field before the text: \(field.words)")
        removals.append(.init(rule: "fields before the text", text: block.text))
        isTaken = true
      } else if block.kind == .paragraph, byline == nil, author == nil, Byline.isSigned(block.text) {
        byline = Byline.name(in: block.text)
        removals.append(.init(rule: "byline", text: block.text))
        isTaken = true
      } else {
        isTaken = false
      }
      if isTaken {
        blocks.remove(at: index)
      } else if block.kind != .heading, LineBlock(text: block.text, index: 0, isSetApart: true).isProse,
        block.text.contains(where: \.isLowercase)
      {
        break
      } else {
        index += 1
      }
    }
    while blocks.count > 1, let last = blocks.last, last.kind == .paragraph, let line = PublicationLine(last.text),
      line.isLabelled, line.isDateAlone
    {
      note(line, last.text, "after")
      blocks.removeLast()
    }
    date = date ?? change
    if date == nil, let occasion { date = occasion.documentDate }
  }

  private mutating func note(_ stated: StatedDate, _ evidence: String) {
    date = date ?? DocumentDate(date: stated.date, origin: .declared, evidence: [evidence], isOfLine: true)
  }

  private mutating func note(_ line: PublicationLine, _ text: String, _ place: String) {
    let stated = DocumentDate(
      date: line.date.date, origin: .declared, evidence: ["line \(place) the text: \(text)"], isOfLine: true)
    if line.isChange { change = change ?? stated } else { date = date ?? stated }
    if byline == nil { byline = line.byline }
    removals.append(.init(rule: "date line \(place) the text", text: text))
  }

  private static let looked = 8
  /// Bytes.
  private static let longest = 160
}
