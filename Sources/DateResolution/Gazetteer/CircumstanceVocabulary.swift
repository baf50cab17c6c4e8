/// The circumstance words by their numbers in a vocabulary.
struct CircumstanceVocabulary: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let died = Roles(rawValue: 1)
    static let slain = Roles(rawValue: 2)
    static let freed = Roles(rawValue: 4)
    static let seized = Roles(rawValue: 8)
    static let removed = Roles(rawValue: 16)
    static let fallen = Roles(rawValue: 32)
    static let launched = Roles(rawValue: 64)
    static let limb = Roles(rawValue: 128)
    static let kin = Roles(rawValue: 256)
    static let mishap = Roles(rawValue: 512)
    static let leniency = Roles(rawValue: 1024)
    static let petty = Roles(rawValue: 2048)
    static let office = Roles(rawValue: 4096)
    static let rank = Roles(rawValue: 8192)
    static let seat = Roles(rawValue: 1 << 14)
    static let realm = Roles(rawValue: 1 << 15)
    static let placeLead = Roles(rawValue: 1 << 16)
    static let ender = Roles(rawValue: 1 << 17)
    static let monthLead = Roles(rawValue: 1 << 18)
    static let puttingOff = Roles(rawValue: 1 << 19)
    static let disaster = Roles(rawValue: 1 << 20)
    static let attack = Roles(rawValue: 1 << 21)
    static let broad = Roles(rawValue: 1 << 22)
    static let hurt = Roles(rawValue: 1 << 23)

    static let fates: Roles = [.died, .slain, .freed, .seized, .removed, .fallen, .launched]
  }

  /// By number of word; words filed later have none.
  private var roles: [Roles] = []
  private var months: [Int32: Int] = [:]
  /// 1 for Monday.
  private var weekdays: [Int32: Int] = [:]
  let aged: Int32
  let age: Int32
  let at: Int32
  let of: Int32
  let by: Int32
  let to: Int32
  let from: Int32
  let `as`: Int32
  let and: Int32
  let `in`: Int32

  init(_ phrases: inout PhraseIndex) {
    let lists: [(Roles, [String])] = [
      (.died, CircumstanceWords.died), (.slain, CircumstanceWords.slain), (.freed, CircumstanceWords.freed),
      (.seized, CircumstanceWords.seized), (.removed, CircumstanceWords.removed),
      (.fallen, CircumstanceWords.fallen), (.launched, CircumstanceWords.launched), (.limb, CircumstanceWords.limbs),
      (.kin, CircumstanceWords.kin), (.mishap, CircumstanceWords.mishaps), (.leniency, CircumstanceWords.leniency),
      (.petty, CircumstanceWords.petty), (.office, CircumstanceWords.offices), (.rank, CircumstanceWords.ranks),
      (.seat, CircumstanceWords.seats), (.realm, CircumstanceWords.realms),
      (.placeLead, CircumstanceWords.placeLeads), (.ender, CircumstanceWords.enders),
      (.monthLead, CircumstanceWords.monthLeads), (.puttingOff, CircumstanceWords.puttingOff),
      (.disaster, CircumstanceWords.disasters), (.attack, CircumstanceWords.attacks), (.broad, CircumstanceWords.broad),
      (.hurt, CircumstanceWords.hurts),
    ]
    func word(_ text: String) -> Int32 { phrases.addWord(text) ?? Vocabulary.unknown }
    (aged, age, at, of, by) = (word("aged"), word("age"), word("at"), word("of"), word("by"))
    (to, from, `as`, and, `in`) = (word("to"), word("from"), word("as"), word("and"), word("in"))
    for (role, words) in lists {
      for text in words {
        guard let number = phrases.addWord(text) else { continue }
        while roles.count <= Int(number) { roles.append([]) }
        roles[Int(number)].insert(role)
      }
    }
    for (place, names) in CircumstanceWords.months.enumerated() {
      for name in names { if let number = phrases.addWord(name) { months[number] = place + 1 } }
    }
    for (place, name) in GuardWords.weekdays.enumerated() {
      if let number = phrases.addWord(name) { weekdays[number] = place + 1 }
    }
  }

  func roles(of token: GazetteerToken) -> Roles {
    token.word >= 0 && Int(token.word) < roles.count ? roles[Int(token.word)] : []
  }

  /// 1 of "January" and "Jan", written with a capital.
  func month(of token: GazetteerToken) -> Int? { token.capitals != .none ? months[token.word] : nil }

  /// 1 of "Monday".
  func weekday(of token: GazetteerToken) -> Int? { token.capitals != .none ? weekdays[token.word] : nil }
}
