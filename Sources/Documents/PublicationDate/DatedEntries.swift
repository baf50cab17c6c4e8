/// The entries of a chronology on a page: blocks of one build that begin with a day. "Dec. 3, 2024 — The president declares
/// martial law", a heading "3 December 2024". Their days are those of what they tell, and none is the page's.
struct DatedEntries {
  private var entries: Set<Int> = []

  /// Looks at the first words of each block.
  init(_ blocks: [PageBlock]) {
    let days = blocks.indices.filter { Self.beginsWithDay(blocks[$0]) }
    for kind in Set(days.map { blocks[$0].kind }) {
      let alike = days.filter { blocks[$0].kind == kind }
      // Something stands between the days, be it behind them or in blocks of its own.
      let told = alike.filter { Self.tells(blocks, at: $0) }
      // A day told twice is that of one thing: a summary and the text below it.
      if Set(told.map { blocks[$0].text.prefix(Self.shortestDay) }).count >= 2 { entries.formUnion(told) }
    }
  }

  func contains(_ index: Int) -> Bool { entries.contains(index) }

  /// "3 December", "Dec. 3, 2024", at the very beginning.
  private static func beginsWithDay(_ block: PageBlock) -> Bool {
    let words = Words.normalized(String(decoding: block.text.prefix(longestDay), as: UTF8.self)).split(separator: " ")
      .drop { DateNames.weekdays.contains($0) }.prefix(2)
    guard words.count == 2 else { return false }
    func isDay(_ word: Substring) -> Bool { Int(word.prefix { $0.isNumber }).map { (1...31).contains($0) } ?? false }
    let (first, second) = (words[words.startIndex], words[words.startIndex + 1])
    return isDay(first) && DateNames.month(second.utf8) != nil || DateNames.month(first.utf8) != nil && isDay(second)
  }

  /// Words follow that tell something: behind a dash, a colon or a stop, or, where the day is a heading, in the next block.
  private static func tells(_ blocks: [PageBlock], at index: Int) -> Bool {
    let block = blocks[index]
    if StatedDate.whole(String(decoding: block.text, as: UTF8.self)) != nil || block.text.count <= shortest {
      return block.kind != .paragraph && index + 1 < blocks.count && blocks[index + 1].text.count > shortest
    }
    return block.text.count > shortest + 12 && block.endsSentence
  }

  /// Bytes.
  private static let longestDay = 40
  private static let shortestDay = 8
  private static let shortest = 20
}
