import Chronology

/// The titles of offices and the names of those who held them, as phrases.
struct OfficeTermIndex: Sendable {
  private(set) var phrases = PhraseIndex()
  private(set) var holders: [Holder] = []
  /// By number of phrase.
  private(set) var uses: [[Use]] = []
  private(set) var guards: GuardVocabulary
  private var offices: Int32 = 0

  struct Holder: Sendable {
    var term: OfficeTerm
    var office: Int32
  }

  enum Use: Sendable {
    case title(office: Int32)
    case holder(Int32)
    /// A word that follows a holder's name: "administration".
    case following(office: Int32)
    case qualifier(Qualifier)
  }

  enum Qualifier: Sendable {
    case former, elect
    /// Says nothing of when it was written: "then-President", "Vice President".
    case silent
  }

  init() {
    guards = GuardVocabulary(&phrases)
    for (words, qualifier) in [
      (["former", "ex", "one-time", "onetime", "ousted", "deposed", "late", "ex-"], Qualifier.former),
      (["elect"], .elect),
      (["then", "future", "vice", "deputy", "assistant", "shadow", "incoming", "would-be", "past"], .silent),
    ] {
      for word in words {
        if let phrase = phrases.add(word) { add(.qualifier(qualifier), to: phrase) }
      }
    }
  }

  /// Files the holders of an office's block.
  mutating func add(_ block: GazetteerFile.Block, _ findings: inout [GazetteerError.Finding]) -> [OfficeTerm] {
    let keys: Set<Substring> = ["office", "title", "following", "holder", "source"]
    for field in block.fields where !keys.contains(field.key) {
      findings.append(
        .init(
          line: field.line, message: "unknown key '\(field.key)'; the keys are \(keys.sorted().joined(separator: ", "))"
        ))
    }
    let name = block.fields[0].value
    let office = offices
    offices += 1
    for (key, use) in [("title", Use.title(office: office)), ("following", .following(office: office))] {
      for phrase in block.values(key).flatMap(\.alternatives) {
        if let number = phrases.add(phrase) { add(use, to: number) }
      }
    }
    if block.first("title") == nil { findings.append(.init(line: block.line, message: "'\(name)' has no 'title:'")) }
    return block.values("holder").compactMap { addHolder($0, of: name, office: office, &findings) }
  }

  /// `Donald Trump | Trump = 2017-01-20/2021-01-20; 2025-01-20/..`
  private mutating func addHolder(
    _ field: GazetteerFile.Field, of name: Substring, office: Int32, _ findings: inout [GazetteerError.Finding]
  ) -> OfficeTerm? {
    let sides = GazetteerFile.split(field.value, at: "=")
    guard sides.count == 2, let person = GazetteerFile.split(sides[0], at: "|").first else {
      findings.append(
        .init(line: field.line, message: "expected 'name | other name = term; term', found '\(field.value)'"))
      return nil
    }
    let terms = GazetteerFile.split(sides[1], at: ";").compactMap {
      HistoricalDate($0, line: field.line, of: person, &findings)
    }
    guard !terms.isEmpty else { return nil }
    let term = OfficeTerm(person: String(person), office: String(name), terms: terms)
    holders.append(Holder(term: term, office: office))
    for alias in GazetteerFile.split(sides[0], at: "|") {
      if let phrase = phrases.add(alias) { add(.holder(Int32(holders.count - 1)), to: phrase) }
    }
    return term
  }

  private mutating func add(_ use: Use, to phrase: Int32) {
    while uses.count <= Int(phrase) { uses.append([]) }
    uses[Int(phrase)].append(use)
  }

  func uses(of phrase: Int32) -> [Use] { Int(phrase) < uses.count ? uses[Int(phrase)] : [] }
}
