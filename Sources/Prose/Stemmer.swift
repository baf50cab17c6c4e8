/// Takes English inflections off a word, so that "withdrew the troops" and "troop withdrawals" meet half-way.
///
/// The first two steps of M. F. Porter, "An algorithm for suffix stripping" (1980), with a short list of the irregular
/// verbs that news lives on. Words of fewer than four letters stay as they are. Constant time a word.
package enum Stemmer {
  /// `word` is in small letters.
  package static func stem(_ word: String) -> String {
    if let base = irregular[word] { return base }
    guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var letters = Array(word.utf8)
    func ends(_ suffix: String) -> Bool {
      letters.count > suffix.utf8.count + 2 && letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    func cut(_ count: Int) { letters.removeLast(count) }
    if ends("sses") || ends("ies") {
      cut(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      cut(1)
    }
    for suffix in [
      "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ed", "ers", "ions", "ion", "als", "al", "ly", "er",
    ]
    where ends(suffix) {
      cut(suffix.utf8.count)
      // "stopp" → "stop"
      if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2],
        !"lsz".utf8.contains(letters[letters.count - 1])
      {
        cut(1)
      }
      break
    }
    if letters.last == UInt8(ascii: "e"), letters.count > 3 { cut(1) }
    if letters.last == UInt8(ascii: "y"), letters.count > 2 { letters[letters.count - 1] = UInt8(ascii: "i") }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let irregular: [String: String] = [
    "began": "begin", "begun": "begin", "left": "leav", "took": "tak", "taken": "tak", "gave": "giv", "given": "giv",
    "won": "win", "lost": "los", "fell": "fall", "fallen": "fall", "rose": "ris", "struck": "strik", "broke": "break",
    "held": "hold", "sent": "send", "shot": "shoot", "led": "lead", "fought": "fight", "flew": "fli", "flown": "fli",
    "withdrew": "withdraw", "withdrawn": "withdraw", "withdrawal": "withdraw", "withdrawals": "withdraw",
    "overthrew": "overthrow", "overthrown": "overthrow", "killed": "kill", "died": "die", "dead": "die", "death": "die",
    "deaths": "die", "met": "meet", "sold": "sell", "bought": "buy", "brought": "bring", "came": "com", "went": "go",
    "elected": "elect", "elections": "elect", "election": "elect", "signed": "sign", "signing": "sign",
    "signature": "sign", "invaded": "invad", "invasion": "invad", "invade": "invad", "invasions": "invad",
    "attacked": "attack", "seized": "seiz", "captured": "captur", "agreed": "agre", "agreement": "agre",
    "agreements": "agre", "soviet": "soviet", "soviets": "soviet", "departed": "depart", "departure": "depart",
    "arrived": "arriv", "arrival": "arriv", "exploded": "explod", "explosion": "explod", "bombing": "bomb",
    "resigned": "resign", "resignation": "resign", "born": "birth", "founded": "found", "stood": "stand",
    "spoke": "speak", "spoken": "speak", "sank": "sink", "sunk": "sink", "swore": "swear", "sworn": "swear",
  ]
}
