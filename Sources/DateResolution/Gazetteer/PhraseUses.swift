/// What phrases stand for: a list of uses a phrase, all lists in one array.
struct PhraseUses<Use: Sendable>: Sendable {
  private var first: [Int32] = []
  private var links: [(use: Use, next: Int32)] = []

  mutating func add(_ use: Use, to phrase: Int32) {
    while first.count <= Int(phrase) { first.append(-1) }
    links.append((use, first[Int(phrase)]))
    first[Int(phrase)] = Int32(links.count - 1)
  }

  /// Calls the function with every use of the phrase, the latest first.
  @inline(__always) func forEach(of phrase: Int32, _ body: (Use) -> Void) {
    var link = Int(phrase) < first.count ? first[Int(phrase)] : -1
    while link >= 0 {
      body(links[Int(link)].use)
      link = links[Int(link)].next
    }
  }

  func count(of phrase: Int32) -> Int {
    var count = 0
    forEach(of: phrase) { _ in count += 1 }
    return count
  }

  /// The uses in the order in which they were added.
  subscript(phrase: Int32) -> [Use] {
    var uses: [Use] = []
    forEach(of: phrase) { uses.append($0) }
    return uses.reversed()
  }
}
