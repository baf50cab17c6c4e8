/// The participles of English verbs: "had rung", "built in 1845".
package enum EnglishParticiples {
  /// Whether the word, in small letters, is or ends like a participle: "rung", "mended", not "hundred" or "need".
  package static func contain(_ word: some StringProtocol) -> Bool {
    let word = String(word)
    if irregular.contains(word) { return true }
    return word.utf8.count > 3 && word.hasSuffix("ed") && !others.contains(word)
  }

  /// Whether the word is one, in whatever case.
  package static func contain(lowering word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    contain(
      String(unsafeUninitializedCapacity: word.count) { letters in
        for (place, byte) in word.enumerated() { letters[place] = byte.lowered }
        return word.count
      })
  }

  /// Whether its base form is the same: "he'd come" is "had come" or "would come".
  package static func isBaseForm(_ word: some StringProtocol) -> Bool { baseForms.contains(String(word)) }

  private static let irregular = Set(
    ("arisen awoken beaten become been begun bent bet bid bidden bitten bled blown born borne bought bound "
      + "bred broadcast broken brought built burnt burst cast caught chosen clung come cost crept cut dealt done "
      + "drawn dreamt driven drunk dug dwelt eaten fallen fed felt fled flown flung forbidden forecast foreseen "
      + "forgiven forgotten forsaken fought found frozen given gone got gotten ground grown had heard held hidden "
      + "hit hung hurt kept knelt known laid lain leapt learnt led left lent let lit lost made meant met mistaken "
      + "misunderstood outgrown overcome overheard overrun overseen overtaken overthrown paid proven put quit "
      + "read rebuilt redrawn remade reset retaken ridden risen run rung said sat seen sent set sewn shaken shed "
      + "shone shot shown shrunk shut slain slept slid slung sold sought sown spat sped spent split spoken spread "
      + "sprung spun stolen stood striven struck strung stuck stung sung sunk swept swollen sworn swum swung "
      + "taken taught thought thrown thrust told torn trodden undergone understood undertaken undone upheld upset "
      + "wept withdrawn withheld withstood woken won worn wound woven written wrung")
      .split(separator: " ").map(String.init))

  /// What ends like them and is none.
  private static let others: Set<String> = [
    "breed", "deed", "greed", "heed", "hundred", "indeed", "need", "reed", "sacred", "seed", "speed", "weed",
  ]

  private static let baseForms = Set(
    ("become bet bid broadcast burst cast come cost cut forecast hit hurt let overcome overrun put quit read "
      + "reset run set shed shut split spread thrust upset")
      .split(separator: " ").map(String.init))
}
