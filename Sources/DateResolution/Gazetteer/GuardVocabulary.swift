/// The guard words by their numbers in a vocabulary.
struct GuardVocabulary: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16
    static let indefinite = Roles(rawValue: 1)
    static let other = Roles(rawValue: 2)
    static let namesake = Roles(rawValue: 4)
    static let hypothetical = Roles(rawValue: 8)
    static let anniversary = Roles(rawValue: 16)
    static let definite = Roles(rawValue: 32)
    static let era = Roles(rawValue: 64)
    static let yearLead = Roles(rawValue: 128)
    static let ordinal = Roles(rawValue: 256)
  }

  /// By number of word; words filed later have none.
  private var roles: [Roles] = []
  private var numbers: [Int32: Int] = [:]

  init(_ phrases: inout PhraseIndex) {
    let lists: [(Roles, [String])] = [
      (.indefinite, GuardWords.indefinite), (.other, GuardWords.other), (.namesake, GuardWords.namesake),
      (.hypothetical, GuardWords.hypothetical), (.anniversary, GuardWords.anniversary),
      (.anniversary, GuardWords.jubilees.map(\.0)), (.definite, GuardWords.definite), (.era, GuardWords.era),
      (.yearLead, GuardWords.yearLead), (.ordinal, GuardWords.ordinals.map(\.0)),
    ]
    for (role, words) in lists {
      for word in words {
        guard let number = phrases.addWord(word) else { continue }
        while roles.count <= Int(number) { roles.append([]) }
        roles[Int(number)].insert(role)
      }
    }
    for (word, value) in GuardWords.ordinals + GuardWords.jubilees {
      if let number = phrases.addWord(word) { numbers[number] = value }
    }
  }

  func roles(of token: GazetteerToken) -> Roles {
    token.word >= 0 && Int(token.word) < roles.count ? roles[Int(token.word)] : []
  }

  /// 10 of "tenth" and "ten", 100 of "centenary".
  func number(of token: GazetteerToken) -> Int? { token.word >= 0 ? numbers[token.word] : nil }
}
