/// The guard words by their numbers in a vocabulary.
struct GuardVocabulary: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let indefinite = Roles(rawValue: 1)
    static let other = Roles(rawValue: 2)
    static let namesake = Roles(rawValue: 4)
    static let hypothetical = Roles(rawValue: 8)
    static let anniversary = Roles(rawValue: 16)
    static let definite = Roles(rawValue: 32)
    static let era = Roles(rawValue: 64)
    static let yearLead = Roles(rawValue: 128)
    static let ordinal = Roles(rawValue: 256)
    static let personal = Roles(rawValue: 512)
    static let opener = Roles(rawValue: 1024)
    static let unreal = Roles(rawValue: 2048)
    static let trailer = Roles(rawValue: 4096)
    static let filler = Roles(rawValue: 8192)
    static let weekday = Roles(rawValue: 16384)
    static let trailed = Roles(rawValue: 1 << 15)
    static let closer = Roles(rawValue: 1 << 16)
    static let verb = Roles(rawValue: 1 << 17)
    static let transitive = Roles(rawValue: 1 << 18)
    static let numeral = Roles(rawValue: 1 << 19)
    static let inward = Roles(rawValue: 1 << 20)
    static let wish = Roles(rawValue: 1 << 21)
    static let market = Roles(rawValue: 1 << 22)
    static let recent = Roles(rawValue: 1 << 23)
    static let route = Roles(rawValue: 1 << 24)
    static let motion = Roles(rawValue: 1 << 25)
    static let mover = Roles(rawValue: 1 << 26)
    static let deed = Roles(rawValue: 1 << 27)
  }

  /// By number of word; words filed later have none.
  private var roles: [Roles] = []
  private var numbers: [Int32: Int] = [:]
  /// The word "to".
  let to: Int32
  let circumstances: CircumstanceVocabulary

  init(_ phrases: inout PhraseIndex) {
    let lists: [(Roles, [String])] = [
      (.indefinite, GuardWords.indefinite), (.other, GuardWords.other), (.namesake, GuardWords.namesake),
      (.hypothetical, GuardWords.hypothetical), (.anniversary, GuardWords.anniversary),
      (.anniversary, GuardWords.jubilees.map(\.0)), (.definite, GuardWords.definite), (.era, GuardWords.era),
      (.yearLead, GuardWords.yearLead), (.personal, GuardWords.personal), (.opener, GuardWords.openers),
      (.unreal, GuardWords.unreal), (.trailer, GuardWords.trailers), (.filler, NameFamily.fillers),
      (.weekday, GuardWords.weekdays), (.trailed, GuardWords.trailed), (.closer, GuardWords.closers),
      (.verb, GuardWords.verbs), (.transitive, GuardWords.transitives), (.numeral, GuardWords.numerals),
      (.inward, GuardWords.inward), (.ordinal, GuardWords.ordinals.map(\.0)),
      (.wish, GuardWords.wishes), (.market, GuardWords.markets),
      (.recent, GuardWords.recent), (.route, GuardWords.routes),
      (.motion, GuardWords.motions), (.mover, GuardWords.movers), (.deed, GuardWords.deeds),
    ]
    to = phrases.addWord("to") ?? Vocabulary.unknown
    circumstances = CircumstanceVocabulary(&phrases)
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
