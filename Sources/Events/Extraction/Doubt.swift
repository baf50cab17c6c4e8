/// Words before a date that leave open whether what it dates happened at all: "he might have met them on 7 May", "he
/// denied that he met them on 7 May".
struct Doubt: Sendable {
  /// The words of the stretch up to the date, in small letters.
  let words: [String]

  /// The words that leave it open, quoted; nil where nothing does.
  var reason: String? {
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch word {
      case "might", "may", "could":
        if next == "have" { return "“\(word) have”" }
      case "denied", "denies", "deny", "denying":
        if ["that", "having", "he", "she", "they", "meeting"].contains(next) { return "“\(word)”" }
      case "not", "untrue", "false":
        if word == "not", next == "true" { return "“not true”" }
        if word != "not", next == "that" { return "“\(word)”" }
      default: break
      }
    }
    return nil
  }
}
