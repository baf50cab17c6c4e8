/// What the phrases of the gazetteer stand for.
struct NamedEventIndex: Sendable {
  private(set) var phrases = PhraseIndex()
  private(set) var entries: [Entry] = []
  private(set) var patterns: [Pattern] = []
  /// By number of phrase.
  private(set) var uses: [[Use]] = []
  private(set) var guards: GuardVocabulary
  private var lineOfID: [String: String] = [:]

  struct Entry: Sendable {
    var event: NamedEvent
    /// Phrases one of which the document must hold for a guarded name to count.
    var context: [Int32]
  }

  /// Words that tell of an event together: a phrase of each group within a sentence.
  struct Pattern: Sendable {
    var entry: Int32
    var groups: Int
  }

  enum Use: Sendable {
    case name(entry: Int32)
    case guardedName(entry: Int32)
    case group(pattern: Int32, number: Int)
    case unless(entry: Int32)
    /// The phrase is looked for in the whole document.
    case context
  }

  static let mostGroups = 8

  init() { guards = GuardVocabulary(&phrases) }

  /// Files an event with its phrases; false, with the reason among the findings, when a phrase cannot be.
  mutating func add(
    _ event: NamedEvent, _ block: GazetteerFile.Block, file: String, _ findings: inout [GazetteerError.Finding]
  ) -> Bool {
    let before = findings.count
    if let other = lineOfID[event.id] {
      findings.append(.init(line: block.line, message: "the event '\(event.name)' stands already in \(other)"))
      return false
    }
    lineOfID[event.id] = "\(file):\(block.line)"

    let number = Int32(entries.count)
    let context = block.values("context").flatMap(\.alternatives).compactMap { self.file($0, as: .context) }
    entries.append(Entry(event: event, context: context))
    for alias in event.aliases {
      let line = block.fields.first { $0.value.contains(alias) }?.line ?? block.line
      fileName(alias, guarded: false, entry: number, line: line, &findings)
    }
    for field in block.values("guarded") {
      if context.isEmpty {
        findings.append(.init(line: field.line, message: "'\(event.name)': guarded names need a 'context:' line"))
      }
      for alias in field.alternatives {
        fileName(String(alias), guarded: true, entry: number, line: field.line, &findings)
      }
    }
    for field in block.values("unless") {
      for phrase in field.alternatives { _ = self.file(phrase, as: .unless(entry: number)) }
    }
    for field in block.values("words") { filePattern(field, entry: number, &findings) }
    return findings.count == before
  }

  private mutating func fileName(
    _ alias: String, guarded: Bool, entry: Int32, line: Int, _ findings: inout [GazetteerError.Finding]
  ) {
    guard let phrase = phrases.add(alias, common: GuardWords.common) else {
      findings.append(.init(line: line, message: "'\(alias)' holds no word"))
      return
    }
    for use in uses(of: phrase) {
      switch use {
      case .name(let other), .guardedName(let other):
        // The event's own name in another spelling that reads the same.
        if other == entry { return }
        if case .guardedName = use, guarded { continue }
        findings.append(
          .init(line: line, message: "the name '\(alias)' belongs already to '\(entries[Int(other)].event.name)'"))
        return
      default: continue
      }
    }
    add(guarded ? .guardedName(entry: entry) : .name(entry: entry), to: phrase)
  }

  private mutating func filePattern(
    _ field: GazetteerFile.Field, entry: Int32, _ findings: inout [GazetteerError.Finding]
  ) {
    let groups = GazetteerFile.split(field.value, at: "+")
    guard (2...Self.mostGroups).contains(groups.count) else {
      findings.append(
        .init(line: field.line, message: "expected 2 to \(Self.mostGroups) groups joined by '+', found \(groups.count)")
      )
      return
    }
    let pattern = Int32(patterns.count)
    patterns.append(Pattern(entry: entry, groups: groups.count))
    for (number, group) in groups.enumerated() {
      for phrase in GazetteerFile.split(group, at: "|") {
        _ = file(phrase, as: .group(pattern: pattern, number: number))
      }
    }
  }

  private mutating func file(_ phrase: Substring, as use: Use) -> Int32? {
    guard let number = phrases.add(phrase) else { return nil }
    add(use, to: number)
    return number
  }

  private mutating func add(_ use: Use, to phrase: Int32) {
    while uses.count <= Int(phrase) { uses.append([]) }
    uses[Int(phrase)].append(use)
  }

  func uses(of phrase: Int32) -> [Use] { Int(phrase) < uses.count ? uses[Int(phrase)] : [] }
}
