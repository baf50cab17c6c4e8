/// Reads an article saved as plain text: its title, and its paragraphs without the site's furniture.
///
/// One pass an idea: lines to blocks, the head, the tail, furniture in between, what stands twice.
struct PlainText {
  var title: String?
  var byline: String?
  /// A line of the head that says when the text was published.
  var dateline: (date: StatedDate, line: String)?
  /// Where none does: a line of it that says when the meeting was held, or the speech.
  var occasion: OccasionLine?
  var blocks: [TextBlock] = []
  var removals: [Document.Removal] = []

  /// - Complexity: linear in the length of the text.
  init(_ text: String) {
    var lines = LineBlocks.blocks(of: text)
    cleanHead(&lines)
    cleanTail(&lines)
    cleanMiddle(&lines)
    let content = lines.map(\.content)
    blocks = RepeatedBlocks.remove(content, into: &removals)
  }

  private mutating func remove(_ block: LineBlock, _ rule: String) {
    removals.append(Document.Removal(rule: rule, text: block.text))
  }

  // MARK: The head: title, byline, dateline and furniture before the first sentence

  private mutating func cleanHead(_ lines: inout [LineBlock]) {
    // "HARWICH, Sept. 8, 1897." reads like a sentence to who counts its words.
    let headline = HeadlineWithStop.index(in: lines)
    var headEnd =
      lines.indices.first {
        $0 != headline && lines[$0].isProse && !lines[$0].isStamp
      } ?? lines.count
    // The first day of a diary heads its entry, the head of the first of several letters that letter.
    let letters = letterHead(&lines, before: headEnd)
    if DayLines.head(lines, from: headEnd) { headEnd -= 1 } else if let letters { headEnd = letters }
    guard headEnd > 0 else { return }
    // A text without any sentence (a table, a list, a poem) has no head to clean.
    guard headEnd < lines.count else { return }
    let head = lines[..<headEnd]
    let isNotice = EventNotice.isOne(head.map(\.text))
    let dated = head.map { isNotice && EventNotice.tellsDay($0.text) ? nil : PublicationLine($0.text) }
    func candidates(_ isDated: (PublicationLine) -> Bool) -> [LineBlock] {
      zip(head, dated).compactMap { line, date in
        !FurniturePhrases.isFurniture(line.text) && !(date.map(isDated) ?? false) && !Byline.isByline(line.text)
          && !Masthead.namesPage(line.text) && line.kind != .listItem && line.text != dateline?.line ? line : nil
      }
    }
    let first = headEnd < lines.count ? lines[headEnd] : nil
    // "Kursk, 5 July 1943" is the title where nothing else is.
    let title =
      titleLine(candidates { _ in true }, before: first)
      ?? titleLine(candidates { $0.isLabelled || $0.isDateAlone || $0.isDateline }, before: first)
    self.title = title?.text
    var change: (date: StatedDate, line: String)?
    for (line, date) in zip(head, dated) {
      if line.index == title?.index { continue }
      if let date {
        if date.isChange {
          if change == nil { change = (date.date, line.text) }
        } else if dateline == nil {
          dateline = (date.date, line.text)
        }
        if byline == nil { byline = date.byline }
        remove(line, "date line before the text")
      } else if line.text == dateline?.line {
        remove(line, "date line before the text")
      } else if Byline.isByline(line.text) {
        if byline == nil { byline = Byline.name(in: line) }
        remove(line, "byline")
      } else if FurniturePhrases.isFurniture(line.text) {
        remove(line, "site furniture")
      } else {
        remove(line, "line before the text that is no sentence")
      }
    }
    dateline = dateline ?? change
    if dateline == nil { occasion = OccasionLine(head.map(\.text)) }
    lines.removeFirst(headEnd)
  }

  /// Takes the date that heads a letter. Of several letters it stays where it is.
  ///
  /// - Returns: where the first of several letters begins.
  private mutating func letterHead(_ lines: inout [LineBlock], before headEnd: Int) -> Int? {
    for index in lines.indices.prefix(headEnd + 1) {
      let next = index + 1 < lines.count ? lines[index + 1].text : nil
      guard let letter = LetterHead(lines[index].text, before: next) else { continue }
      if LetterHead.areSeveral(lines.lazy.map(\.text)) { return index }
      dateline = (letter.date, letter.line)
      if let rest = letter.rest {
        removals.append(Document.Removal(rule: "date line before the text", text: letter.line))
        lines[index].text = rest
      }
      return nil
    }
    return nil
  }

  /// The line of the head that names the text: one that the head or the page's own title line repeats, else the first
  /// that is set apart or reads like a headline.
  private func titleLine(_ candidates: [LineBlock], before first: LineBlock?) -> LineBlock? {
    let keys = candidates.map { Words.normalized($0.text) }
    // "Headline - Site" and below it the headline: the shorter one is the title.
    for (index, key) in keys.enumerated() where Words.count(key) >= 3 {
      if keys.enumerated().contains(where: { $0.offset != index && $0.element.hasPrefix(key) }) {
        return candidates[index]
      }
    }
    // Of several lines the longest one of the first three is the headline: section names and buttons are short.
    // What says of what kind the text is stands below its title.
    let likely = candidates.filter {
      (3...30).contains(Words.count($0.text)) && $0.text.utf8.count <= 240
        && !($0.index > (candidates.first?.index ?? 0) && Subtitle.namesKind($0.text))
    }
    guard !likely.isEmpty else { return candidates.first { $0.isSetApart && Words.count($0.text) >= 2 } }
    return likely.prefix(3).max { left, right in
      (left.text.utf8.count, -left.index) < (right.text.utf8.count, -right.index)
    }
  }

  // MARK: The tail: furniture, time stamps of other articles, comment forms

  private mutating func cleanTail(_ lines: inout [LineBlock]) {
    guard let lastProse = lines.lastIndex(where: { $0.isProse }) else { return }
    // What follows a line like "Related articles" belongs to no article, unless most of the text stands there.
    let total = lines.reduce(0) { $0 + $1.text.utf8.count }
    var before = 0
    for (place, line) in lines.enumerated() {
      if before * 10 >= total * 6, line.text.utf8.count <= 80,
        FurniturePhrases.closers.contains(Words.normalized(line.text)[...])
      {
        for removed in lines[place...] { remove(removed, "after \u{201C}\(line.text)\u{201D}") }
        lines.removeSubrange(place...)
        break
      }
      before += line.text.utf8.count
    }
    guard let last = lines.lastIndex(where: { $0.isProse && !FurniturePhrases.isFurniture($0.text) }), last <= lastProse
    else { return }
    let tail = lines[(last + 1)...]
    let furniture = tail.contains { FurniturePhrases.isFurniture($0.text) || StatedDate.whole($0.text) != nil }
    guard furniture else { return }
    for line in tail {
      if StatedDate.whole(line.text) != nil {
        remove(line, "time stamp after the text")
      } else if FurniturePhrases.isFurniture(line.text) {
        remove(line, "site furniture")
      } else {
        remove(line, "line after the text among site furniture")
      }
    }
    lines.removeSubrange((last + 1)...)
  }

  private mutating func cleanMiddle(_ lines: inout [LineBlock]) {
    var kept: [LineBlock] = []
    kept.reserveCapacity(lines.count)
    let titleKey = title.map(Words.normalized)
    for line in lines {
      if line.text.utf8.count <= 240, FurniturePhrases.isFurniture(line.text) {
        remove(line, "site furniture")
      } else if !line.isProse, let titleKey, line.text.utf8.count <= 300, Words.normalized(line.text) == titleKey {
        remove(line, "repeats the title")
      } else {
        kept.append(line)
      }
    }
    lines = kept
  }
}

extension LineBlock {
  /// "ISTANBUL, Aug. 19, 1999.", "May 29, 2006 at 10:15 a.m.": a date line, though it ends in a full stop.
  fileprivate var isStamp: Bool { PublicationLine(text).map { $0.isDateline || $0.isDateAlone } ?? false }
}
