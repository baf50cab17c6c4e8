/// The words that the gazetteer has for an event, wherever they stand in its block: what a clause says in these words
/// speaks for the event.
struct EventKnowledge {
  /// Hashes of the folded words.
  private(set) var words: Set<UInt64> = []
  /// How old the person was.
  private(set) var ages: Set<Int> = []
  /// The block has a `fits` line: a place or a doer that is not in it is another event's.
  private(set) var isComplete = false

  init(_ file: GazetteerFile, _ block: GazetteerFile.Block) {
    var scanner = GazetteerScanner()
    file.bytes.withUnsafeBufferPointer { bytes in
      for field in file.fields[block.fields] where !Self.without.contains(field.key) {
        scanner.scan(bytes, field.value, with: .empty)
        words.formUnion(scanner.tokens.lazy.map(\.hash))
        guard field.key == .fits else { continue }
        isComplete = true
        ages.formUnion(scanner.tokens.lazy.filter { (1...120).contains($0.number) }.map { Int($0.number) })
      }
    }
  }

  private static let without: Set<GazetteerFile.Key> = [.date, .kind, .foreseen, .unless]

  /// Whether it was a killing, and no accident or illness.
  var isViolent: Bool { !words.isDisjoint(with: Self.violence) }
  private static let violence = Set(PhraseIndex.hashes(of: "assassination murder murdered execution assassinated"))

  func holds(_ token: GazetteerToken) -> Bool { words.contains(token.hash) }
}
