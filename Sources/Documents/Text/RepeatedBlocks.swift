import Prose

/// Takes out what a text says a second time: a body that a scraper delivered twice, an excerpt that repeats the lead.
struct RepeatedBlocks {
  /// Blocks of fewer words than this may well stand twice ("He did not reply.").
  static let leastWords = 8
  /// Texts longer than this are compared by a sample of their runs of words, so that memory stays bounded.
  static let sampledWords = 200_000

  private let blocks: [TextBlock]
  private let words: [[UInt64]]
  private var keep: [Bool]
  /// Words of blocks that were found to stand twice.
  private var doubled = 0
  private var removals: [Document.Removal] = []

  private init(_ blocks: [TextBlock]) {
    self.blocks = blocks
    words = blocks.map { Words.hashes($0.text) }
    keep = Array(repeating: true, count: blocks.count)
  }

  /// - Complexity: linear in the number of words.
  static func remove(_ blocks: [TextBlock], into removals: inout [Document.Removal]) -> [TextBlock] {
    guard blocks.count > 1 else { return blocks }
    var pass = RepeatedBlocks(blocks)
    pass.removeSameBlocks()
    pass.removeExcerpts()
    pass.removeSaidBefore()
    pass.removeNearCopies()
    removals += pass.removals
    return zip(blocks, pass.keep).filter(\.1).map(\.0)
  }

  private mutating func remove(_ index: Int, _ rule: String) {
    keep[index] = false
    removals.append(.init(rule: rule, text: blocks[index].text))
  }

  /// The same words again.
  private mutating func removeSameBlocks() {
    var seen: Set<[UInt64]> = []
    for index in blocks.indices
    where words[index].count >= RepeatedBlocks.leastWords && !seen.insert(words[index]).inserted {
      doubled += words[index].count
      remove(index, "repeats an earlier paragraph")
    }
  }

  /// An excerpt cut short ("… has been …") before the paragraph that it was cut from.
  private mutating func removeExcerpts() {
    let excerpts = blocks.indices.filter {
      keep[$0] && words[$0].count >= 5 && RepeatedBlocks.isCutShort(blocks[$0].text)
    }
    guard !excerpts.isEmpty else { return }
    var byBeginning: [UInt64: [Int]] = [:]
    for index in blocks.indices where keep[index] && words[index].count >= 5 {
      let beginning = RepeatedBlocks.run(words[index][..<5])
      // More paragraphs that begin alike tell nothing new.
      if byBeginning[beginning]?.count ?? 0 < 64 { byBeginning[beginning, default: []].append(index) }
    }
    for index in excerpts {
      let candidates = byBeginning[RepeatedBlocks.run(words[index][..<5])] ?? []
      if candidates.contains(where: { $0 > index && keep[$0] && words[$0].starts(with: words[index]) }) {
        remove(index, "excerpt of a later paragraph")
      }
    }
  }

  /// Runs of words that the blocks before it have said: a body given once in paragraphs and once in one piece.
  private mutating func removeSaidBefore() {
    let total = words.reduce(0) { $0 + $1.count }
    let step = UInt64(max(1, total / RepeatedBlocks.sampledWords))
    var said: Set<UInt64> = []
    for index in blocks.indices where keep[index] && words[index].count >= 5 {
      let own = words[index]
      let runs = (0...(own.count - 5)).lazy.map { RepeatedBlocks.run(own[$0..<$0 + 5]) }
        .filter { step == 1 || $0 % step == 0 }
      var count = 0
      var known = 0
      for run in runs {
        count += 1
        if said.contains(run) { known += 1 }
      }
      if own.count >= 20, count >= (step == 1 ? 16 : 8), known * 100 >= count * 85 {
        doubled += own.count
        remove(index, "repeats what was said before")
      } else {
        for run in runs { said.insert(run) }
      }
    }
  }

  /// Once much of the text has been seen to stand twice, near repetitions are copies too: an excerpt in other words between
  /// the two bodies, a short line that stood in both.
  private mutating func removeNearCopies() {
    let total = words.reduce(0) { $0 + $1.count }
    guard doubled * 4 >= total, total > 0 else { return }
    let first = keep.firstIndex(of: false) ?? blocks.count
    // A block is compared with so many earlier ones that the work stays in proportion to the text.
    let compared = min(400, max(8, 40_000_000 / total))
    var earlier: [Set<UInt64>] = []
    var texts: Set<String> = []
    for index in blocks.indices {
      defer {
        if earlier.count < compared { earlier.append(Set(words[index])) }
        if words[index].count < RepeatedBlocks.leastWords { texts.insert(blocks[index].text) }
      }
      guard keep[index], index > 0, index + 12 >= first || index > first, !words[index].isEmpty else { continue }
      let own = words[index]
      let isCopy =
        own.count < RepeatedBlocks.leastWords
        ? texts.contains(blocks[index].text)
        : earlier.contains { set in
          set.count >= own.count / 2 && own.count(where: { set.contains($0) }) * 100 >= own.count * 85
        }
      if isCopy { remove(index, "repeats an earlier paragraph nearly") }
    }
  }

  /// A hash of words in a row.
  private static func run(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(into: FNV1a()) { $0.add($1) }.value
  }

  private static func isCutShort(_ text: String) -> Bool {
    text.hasSuffix("…") || text.hasSuffix("...") || text.hasSuffix("[…]") || text.hasSuffix("[...]")
  }
}
