/// Takes out what a text says a second time: a body that a scraper delivered twice, an excerpt that repeats the lead.
enum RepeatedBlocks {
  /// Blocks of fewer words than this may well stand twice ("He did not reply.").
  static let leastWords = 8

  /// - Complexity: linear in the number of words, but for blocks that share a rare run of words.
  static func remove(_ blocks: [TextBlock], into removals: inout [Document.Removal]) -> [TextBlock] {
    let words = blocks.map { Words.hashes($0.text) }
    var keep = Array(repeating: true, count: blocks.count)

    // The same words again.
    var seen: [[UInt64]: Int] = [:]
    var doubled = 0
    for index in blocks.indices where words[index].count >= leastWords {
      if seen[words[index]] != nil {
        keep[index] = false
        doubled += words[index].count
        removals.append(.init(rule: "repeats an earlier paragraph", text: blocks[index].text))
      } else {
        seen[words[index]] = index
      }
    }

    // An excerpt cut short ("… has been …") before the paragraph that it was cut from.
    for index in blocks.indices where keep[index] && isCutShort(blocks[index].text) && words[index].count >= 5 {
      let lead = words[index]
      if blocks.indices.contains(where: { $0 > index && keep[$0] && words[$0].starts(with: lead) }) {
        keep[index] = false
        removals.append(.init(rule: "excerpt of a later paragraph", text: blocks[index].text))
      }
    }

    // Runs of words that the blocks before it have said: a body given once in paragraphs and once in one piece.
    var said: Set<UInt64> = []
    for index in blocks.indices where keep[index] {
      let runs = runsOfFive(words[index])
      if runs.count >= 16, runs.count(where: said.contains) * 100 >= runs.count * 85 {
        keep[index] = false
        doubled += words[index].count
        removals.append(.init(rule: "repeats what was said before", text: blocks[index].text))
      } else {
        said.formUnion(runs)
      }
    }

    // Once much of the text has been seen to stand twice, near repetitions are copies too: an excerpt in other words
    // between the two bodies, a short line that stood in both.
    let total = words.reduce(0) { $0 + $1.count }
    if doubled * 4 >= total, total > 0 {
      let first = keep.firstIndex(of: false) ?? blocks.count
      var earlier: [Set<UInt64>] = []
      for index in blocks.indices {
        defer { earlier.append(Set(words[index])) }
        guard keep[index], index > 0, index + 12 >= first || index > first, !words[index].isEmpty else { continue }
        let own = earlier.prefix(400)
        let isCopy =
          words[index].count < leastWords
          ? blocks[..<index].contains { $0.text == blocks[index].text }
          : own.contains { set in
            set.count >= words[index].count / 2
              && words[index].count(where: { set.contains($0) }) * 100 >= words[index].count * 85
          }
        if isCopy {
          keep[index] = false
          removals.append(.init(rule: "repeats an earlier paragraph nearly", text: blocks[index].text))
        }
      }
    }
    return zip(blocks, keep).filter(\.1).map(\.0)
  }

  /// A hash of each five words in a row.
  private static func runsOfFive(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= 5 else { return [] }
    return (0...(words.count - 5)).map { start in
      words[start..<start + 5].reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
    }
  }

  private static func isCutShort(_ text: String) -> Bool {
    text.hasSuffix("…") || text.hasSuffix("...") || text.hasSuffix("[…]") || text.hasSuffix("[...]")
  }
}
