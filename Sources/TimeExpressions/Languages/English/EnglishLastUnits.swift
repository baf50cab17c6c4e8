/// Whether "last" says what came last of something, and not what came before the day of writing: "the last day of the
/// season", "his last year", "the last morning".
///
/// How long the season, the war or the life went on only the text knows, so that the words date nothing by themselves;
/// what is dated beside them ("the last day of the trial, 10 August 2017") has its own date.
extension EnglishRules {
  static func isLastOfStretch(_ found: borrowing Match) -> Bool {
    guard let relation = found.relation, relation == .last || relation == .next else { return false }
    let hasArticle = found.isWord(found.first, "the") || found.isWord(found.before(), "the")
    // "The last week of the campaign"; but "told them last week of his plan".
    if hasArticle, found.isWord(found.after(), "of") { return true }
    guard relation == .last else { return false }
    // "Its last fiscal year", "the firm's last quarter" are those of business.
    if !found.has(.fiscal), !found.has(.unit) || found.unit != .quarter, isOwned(found) { return true }
    // "The last autumn election"; "the last winter was mild".
    guard hasArticle, found.has(.season), let noun = found.after() else { return false }
    return noun.flags.contains(.isWord) && !isClauseWord(noun, found)
      && !found.isWord(noun, "is", "has", "have", "saw", "brought")
  }

  /// "The last night of the Proms", "on the last morning", "her last evening": no part of yesterday, and none of tomorrow.
  static func isPartOfStretch(_ found: borrowing Match) -> Bool {
    found.isWord(found.before(), "the", "that", "those") || isOwned(found)
      || found.first.flags.contains(.capitalised) && found.isWord(found.after(), "of")
  }

  /// "His last year", "Hill's last month", "that last summer".
  private static func isOwned(_ found: borrowing Match) -> Bool {
    guard let owner = found.before(), !found.isWord(found.first, "the", "this") else { return false }
    if found.isWord(owner, "his", "her", "their", "my", "our", "your", "its", "whose", "those") { return true }
    // "In that last summer"; but "they said that last summer".
    if found.isWord(owner, "that"), found.isWord(found.before(2), "in", "of", "during", "through", "for") {
      return true
    }
    // Behind a name; "it's last week that …" is a verb.
    return owner.end - owner.start > 1 && owner.end - owner.start < 5
      && [0x27, 0xE2].contains(found.text[Int(owner.start)]) && found.text[Int(owner.end) - 1] | 0x20 == 0x73
      && !found.isWord(found.before(2), "it", "that", "there", "he", "she", "what")
  }
}
