/// Verbs by which different writers tell the same deed, so that "took Kabul" and "captured Kabul" are alike.
///
/// Only verbs that news uses for one another of the same event; classes are narrow on purpose.
package enum VerbClasses {
  /// The stem that stands for its class; the stem itself when it has none. `stem` is what `Stemmer` gives.
  package static func representative(of stem: String) -> String { classOf[stem] ?? stem }

  private static let classes: [[String]] = [
    ["take", "took", "taken", "capture", "captured", "seize", "seized", "conquered", "overran", "overrun"],
    ["kill", "killed", "murdered", "assassinated", "slain", "slew", "assassination", "murder", "killing"],
    ["leave", "left", "depart", "departed", "withdraw", "withdrew", "evacuated", "evacuate", "withdrawal", "quit"],
    ["begin", "began", "begun", "start", "started", "commenced", "launched", "launch"],
    ["end", "ended", "finished", "concluded", "ceased", "closed"],
    ["hang", "hanged", "hung", "executed", "execution"],
    ["arrested", "arrest", "detained", "detain"],
    ["resigned", "resign", "resignation"],
    ["invade", "invaded", "invasion"],
    ["collapsed", "collapse", "crumbled"],
    ["opened", "opening", "inaugurated"],
    ["destroyed", "destroy", "destruction", "demolished"],
    ["elected", "elect", "won", "victory"],
    ["announced", "announce", "declared", "declare", "announcement"],
    ["agree", "agreed", "agreement", "accord", "deal", "pact"],
    ["sign", "signed", "signing", "signature"],
    ["bomb", "bombed", "bombing", "bombardment"],
    ["crash", "crashed", "plunged"],
  ]

  private static let classOf: [String: String] = {
    var result: [String: String] = [:]
    for members in classes {
      let name = Stemmer.stem(members[0])
      for member in members { result[Stemmer.stem(member)] = name }
    }
    return result
  }()
}
