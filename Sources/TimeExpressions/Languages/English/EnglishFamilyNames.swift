/// Seasons and months that are names of people: "Agnes Winter", "Mr Summer", "Miss April Day".
extension EnglishRules {
  /// Whether the season stands where a family name does: behind a title or a given name.
  static func isFamilyName(_ season: Token, _ found: borrowing Match) -> Bool {
    guard season.flags.contains(.capitalised), !season.flags.contains(.allCapitals), found.first.start == season.start
    else { return false }
    // The full stop of "Mr." may have been taken for a sentence's.
    if isTitled(found) { return true }
    if season.flags.contains(.sentenceStart) { return false }
    // "Agnes Winter in 1684", "Jason Winter said"; but "Spring 1951", "Opened Winter 1951", "the Paris Spring of 1968".
    guard let given = found.before(), given.flags.contains(.capitalised), given.flags.contains(.isWord),
      given.word == 0, !isParticiple(given, found), !found.isWord(found.before(2), "the")
    else { return false }
    return found.end - found.start == 1 || found.isWord(found.tokens[found.start + 1], "in")
  }

  /// "Mr", "Mrs.", "Judge": what follows is somebody.
  static func isTitled(_ found: borrowing Match) -> Bool {
    let title = found.before()?.classes.contains(.period) == true ? found.before(2) : found.before()
    return title?.flags.contains(.capitalised) == true
      && found.isWord(
        title, "mr", "mrs", "miss", "ms", "dr", "sir", "dame", "lady", "lord", "judge", "justice", "captain", "colonel",
        "major", "sergeant", "lieutenant", "inspector", "constable", "professor", "father", "sister", "brother",
        "senator")
  }

  /// "Opened", "Built", "Founded" on a label.
  private static func isParticiple(_ token: Token, _ found: borrowing Match) -> Bool {
    let end = Int(token.end)
    return token.flags.contains(.sentenceStart) && token.end - token.start > 3
      && (found.text[end - 1] | 0x20 == 0x64 && found.text[end - 2] | 0x20 == 0x65
        || found.isWord(token, "built", "made", "bought", "sold", "begun", "published", "printed", "cast", "shot"))
  }
}
