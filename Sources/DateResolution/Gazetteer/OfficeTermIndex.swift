import Chronology

/// The titles of offices and the names of those who held them, as phrases.
struct OfficeTermIndex: Sendable {
  private(set) var phrases = PhraseIndex()
  private(set) var uses = PhraseUses<Use>()
  private(set) var holders: [Holder] = []
  private(set) var guards: GuardVocabulary
  private var files: [GazetteerFile] = []
  private var offices: Int32 = 0

  struct Holder: Sendable {
    var office: Int32
    var file: Int32
    var block: GazetteerFile.Block
    var field: GazetteerFile.Field
  }

  enum Use: Sendable {
    case title(office: Int32)
    case holder(Int32)
    /// A word that follows a holder's name: "administration".
    case following(office: Int32)
    case qualifier(Qualifier)
  }

  /// What a word beside a title makes of it.
  enum Qualifier: Sendable {
    case former, elect
    /// Says nothing of when it was written: "then-President", "Vice President".
    case silent
    /// Stands between a title and the name: "the commander in Afghanistan, Gen. Ann Lee".
    case rank
    /// Tells that the holder leaves the office: "Chancellor Lawson's resignation" stands in the news of the days after.
    case leaving
    /// Counts back by years: "President Johnson declared it 50 years ago".
    case lookingBack
    /// What is left or told of somebody, often long after: "the biography of President Truman", "in the days of".
    case remembrance
  }

  init() {
    guards = GuardVocabulary(&phrases)
    for (words, qualifier) in GuardWords.qualifiers {
      for word in words {
        if let phrase = phrase(word) { uses.add(.qualifier(qualifier), to: phrase) }
      }
    }
  }

  private mutating func phrase(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { phrases.add($0, 0..<$0.count) }
  }

  /// The term of a holder; nil when his line is faulty.
  func term(_ holder: Int32) -> OfficeTerm? {
    var findings: [GazetteerError.Finding] = []
    let place = holders[Int(holder)]
    return OfficeTerm(files[Int(place.file)], place.block, place.field, &findings)
  }

  /// Files the holders of all offices of a file.
  mutating func add(_ file: GazetteerFile) -> [GazetteerError.Finding] {
    files.append(file)
    file.bytes.withUnsafeBufferPointer { bytes in
      for block in file.blocks where file.head(block).key == .office { add(block, of: file, bytes) }
    }
    return []
  }

  private mutating func add(
    _ block: GazetteerFile.Block, of file: GazetteerFile, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let office = offices
    offices += 1
    for field in file.fields[block.fields] {
      let use: Use
      var names = field.value
      switch field.key {
      case .title: use = .title(office: office)
      case .following: use = .following(office: office)
      case .holder:
        use = .holder(Int32(holders.count))
        holders.append(Holder(office: office, file: Int32(files.count - 1), block: block, field: field))
        names = file.parts(field.value, at: "=").first ?? names
      default: continue
      }
      for name in file.parts(names, at: "|") {
        if let phrase = phrases.add(bytes, name) { uses.add(use, to: phrase) }
      }
    }
  }
}

extension OfficeTerm {
  private static let keys: [GazetteerFile.Key] = [.office, .title, .following, .holder, .source]

  /// Reads a holder's line: `Donald Trump | Trump = 2017-01-20/2021-01-20; 2025-01-20/..`
  init?(
    _ file: GazetteerFile, _ block: GazetteerFile.Block, _ field: GazetteerFile.Field,
    _ findings: inout [GazetteerError.Finding]
  ) {
    let sides = file.parts(field.value, at: "=")
    guard sides.count == 2, let name = file.parts(sides[0], at: "|").first else {
      findings.append(
        .init(
          line: field.line, message: "expected 'name | other name = term; term', found '\(file.text(field.value))'"))
      return nil
    }
    let person = file.text(name)
    let terms = file.parts(sides[1], at: ";").compactMap {
      HistoricalDate(file.text($0), line: field.line, of: person, &findings)
    }
    guard !terms.isEmpty else { return nil }
    self.init(person: person, office: file.text(file.head(block).value), terms: terms)
  }

  /// Complains of what is wrong with an office's block.
  static func check(
    _ file: GazetteerFile, _ block: GazetteerFile.Block, _ findings: inout [GazetteerError.Finding]
  ) {
    file.check(block, keys: keys, &findings)
    if file.first(block, .title) == nil {
      let head = file.head(block)
      findings.append(.init(line: head.line, message: "'\(file.text(head.value))' has no 'title:'"))
    }
    for field in file.fields(block, .holder) { _ = OfficeTerm(file, block, field, &findings) }
  }
}
