/// The phrases of the named events, and what each stands for.
struct NamedEventIndex: Sendable {
  private(set) var phrases = PhraseIndex()
  private(set) var uses = PhraseUses<Use>()
  private(set) var entries: [Entry] = []
  private(set) var patterns: [Pattern] = []
  private(set) var guards: GuardVocabulary
  private let variants: NameVariants
  private var files: [GazetteerFile] = []
  /// Entries by the hash of their names.
  private var names = HashIndex()

  struct Entry: Sendable {
    var file: Int32
    var block: GazetteerFile.Block
    /// Phrases one of which the document must hold for a guarded name to count.
    var context: [Int32] = []
  }

  /// Words that tell of an event together: a phrase of each group within a sentence.
  struct Pattern: Sendable {
    var entry: Int32
    var groups: [[Int32]]
    /// The group with the rarest phrases: only sentences that hold one of them are looked at for the others.
    var anchor = 0
  }

  enum Use: Sendable {
    case name(entry: Int32)
    case guardedName(entry: Int32)
    /// Another way of putting a name (`NameVariants`); it gives way to any name that is written so in a file.
    case variant(entry: Int32, isGuarded: Bool)
    case anchor(pattern: Int32)
    case group(pattern: Int32, number: Int32)
    case unless(entry: Int32)
    /// So many words that lead to a bare name ("after", "the wake of"), and the name.
    case bare(entry: Int32, lead: Int32)
    /// The phrase is looked for in the whole document.
    case context

    /// Whether both are ways of putting one event's name.
    func isOfSameName(as other: Use) -> Bool {
      if case .variant(let entry, let isGuarded) = self, case .variant(entry, isGuarded) = other { return true }
      return false
    }
  }

  static let mostGroups = 8

  init() {
    guards = GuardVocabulary(&phrases)
    variants = NameVariants(&phrases)
  }

  /// The event of an entry; nil when its block is faulty.
  func event(_ entry: Int32) -> NamedEvent? {
    var findings: [GazetteerError.Finding] = []
    let place = entries[Int(entry)]
    return NamedEvent(files[Int(place.file)], place.block, &findings)
  }

  /// What the block of an entry says of its event.
  func knowledge(of entry: Int32) -> EventKnowledge {
    let place = entries[Int(entry)]
    return EventKnowledge(files[Int(place.file)], place.block)
  }

  /// Files the phrases of all events of a file; what cannot be filed as findings.
  mutating func add(_ file: GazetteerFile) -> [GazetteerError.Finding] {
    var findings: [GazetteerError.Finding] = []
    files.append(file)
    let firstPattern = patterns.count
    file.bytes.withUnsafeBufferPointer { bytes in
      for block in file.blocks where file.head(block).key == .event { add(block, of: file, bytes, &findings) }
    }
    chooseAnchors(from: firstPattern)
    return findings
  }

  private mutating func add(
    _ block: GazetteerFile.Block, of file: GazetteerFile, _ bytes: UnsafeBufferPointer<UInt8>,
    _ findings: inout [GazetteerError.Finding]
  ) {
    let head = file.head(block)
    let number = Int32(entries.count)
    let hash = bytes[head.value].reduce(into: WordHash()) { $0.add($1) }.value
    let known = names.value(of: hash)
    if known >= 0 {
      let other = entries[Int(known)]
      let otherFile = files[Int(other.file)]
      findings.append(
        .init(
          line: head.line,
          message:
            "the event '\(file.text(head.value))' stands already in \(otherFile.name):\(otherFile.head(other.block).line)"
        ))
      return
    }
    names.insert(hash, number)
    entries.append(Entry(file: Int32(files.count - 1), block: block))

    for field in file.fields(block, .context) {
      for phrase in file.alternatives(field) {
        if let phrase = self.file(bytes, phrase, as: .context) { entries[Int(number)].context.append(phrase) }
      }
    }
    if !file.isLabel(head) { fileName(bytes, head.value, head, .name(entry: number), &findings) }
    for field in file.fields[block.fields] {
      switch field.key {
      case .also:
        for name in file.alternatives(field) { fileName(bytes, name, field, .name(entry: number), &findings) }
      case .guarded:
        if entries[Int(number)].context.isEmpty {
          findings.append(.init(line: field.line, message: "guarded names need a 'context:' line"))
        }
        for name in file.alternatives(field) { fileName(bytes, name, field, .guardedName(entry: number), &findings) }
      case .after:
        for name in file.alternatives(field) { fileBare(bytes, name, entry: number) }
      case .unless:
        for phrase in file.alternatives(field) { _ = self.file(bytes, phrase, as: .unless(entry: number)) }
      case .words:
        filePattern(bytes, field, of: file, entry: number, &findings)
      default: break
      }
    }
  }

  private mutating func fileName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ field: GazetteerFile.Field, _ use: Use,
    _ findings: inout [GazetteerError.Finding]
  ) {
    guard let phrase = phrases.add(bytes, range, common: GuardWords.common, isTitle: field.key == .event) else {
      findings.append(.init(line: field.line, message: "expected a name, found no word"))
      return
    }
    if bytes[range].contains(UInt8(ascii: ",")) {
      let name = String(decoding: bytes[range], as: UTF8.self)
      findings.append(.init(line: field.line, message: "a name holds no comma: '\(name)'"))
    }
    let entry = Int32(entries.count - 1)
    var isKnown = false
    var owner: Int32?
    uses.forEach(of: phrase) { other in
      switch (other, use) {
      case (.name(entry), _), (.guardedName(entry), _): isKnown = true  // the same name in another spelling
      case (.guardedName, .guardedName): break
      case (.name(let other), _), (.guardedName(let other), _): owner = other
      default: break
      }
    }
    if let owner {
      let name = String(decoding: bytes[range], as: UTF8.self)
      let block = entries[Int(owner)]
      let other = files[Int(block.file)]
      let head = other.head(block.block)
      findings.append(
        .init(
          line: field.line,
          message: "the name '\(name)' belongs already to '\(other.text(head.value))' (\(other.name):\(head.line))"))
    } else if !isKnown {
      uses.add(use, to: phrase)
      let isGuarded = if case .guardedName = use { true } else { false }
      var ways: [[PhraseIndex.Piece]] = []
      variants.forEach(bytes, range) { ways.append($0) }
      fileVariants(bytes, ways, .variant(entry: entry, isGuarded: isGuarded))
      ways.removeAll()
      variants.forEachGuarded(bytes, range) { ways.append($0) }
      fileVariants(bytes, ways, .variant(entry: entry, isGuarded: true))
    }
  }

  private mutating func fileVariants(
    _ bytes: UnsafeBufferPointer<UInt8>, _ ways: [[PhraseIndex.Piece]], _ use: Use
  ) {
    for way in ways {
      guard let phrase = phrases.add(bytes, way, common: GuardWords.common) else { continue }
      var isKnown = false
      uses.forEach(of: phrase) { if $0.isOfSameName(as: use) { isKnown = true } }
      if !isKnown { uses.add(use, to: phrase) }
    }
  }

  /// The name of a place or a firm that stands for what happened there: "after Chernobyl", "in the wake of Enron".
  private mutating func fileBare(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, entry: Int32) {
    for lead in variants.bareLeads {
      guard let phrase = phrases.add(bytes, lead.map(PhraseIndex.Piece.word) + [.text(range)]) else { continue }
      uses.add(.bare(entry: entry, lead: Int32(lead.count)), to: phrase)
    }
  }

  private mutating func filePattern(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: GazetteerFile.Field, of file: GazetteerFile, entry: Int32,
    _ findings: inout [GazetteerError.Finding]
  ) {
    let groups = file.parts(field.value, at: "+")
    guard (2...Self.mostGroups).contains(groups.count) else {
      findings.append(
        .init(
          line: field.line, message: "expected 2 to \(Self.mostGroups) groups joined by '+', found \(groups.count)"))
      return
    }
    let pattern = Int32(patterns.count)
    patterns.append(Pattern(entry: entry, groups: []))
    for (number, group) in groups.enumerated() {
      let use = Use.group(pattern: pattern, number: Int32(number))
      patterns[Int(pattern)].groups.append(
        file.parts(group, at: "|").compactMap { self.file(bytes, $0, as: use) })
    }
  }

  private mutating func file(_ bytes: UnsafeBufferPointer<UInt8>, _ phrase: Range<Int>, as use: Use) -> Int32? {
    guard let number = phrases.add(bytes, phrase) else { return nil }
    uses.add(use, to: number)
    return number
  }

  private mutating func chooseAnchors(from first: Int) {
    for number in patterns.indices.dropFirst(first) {
      let groups = patterns[number].groups
      let weights = groups.map { $0.reduce(0) { $0 + uses.count(of: $1) } }
      let anchor = weights.indices.min { weights[$0] < weights[$1] } ?? 0
      patterns[number].anchor = anchor
      for phrase in groups[anchor] { uses.add(.anchor(pattern: Int32(number)), to: phrase) }
    }
  }
}
