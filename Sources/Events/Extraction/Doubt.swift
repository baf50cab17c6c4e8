/// Words before a date that leave open whether what it dates happened at all: "he might have met them on 7 May", "he
/// denied that he met them on 7 May".
struct Doubt: Sendable {
  /// The words of the stretch up to the date, in small letters.
  let words: [String]
  /// Whether the date has passed, so that what was wished for it has come or failed to come.
  var isOver = false

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
      case "wanted", "hoped", "intended", "meant", "wished":
        // "wanted to marry in June 1940": nobody tells whether they did.
        if isOver, next == "to", isLast(index) { return "“\(word) to”" }
      case "planned":
        if isOver, next == "to", index > 0, words[index - 1] == "had", isLast(index) { return "“had planned to”" }
      default: break
      }
    }
    return nil
  }

  /// Whether no verb behind that word takes over: "hoped to win and lost in May".
  private func isLast(_ index: Int) -> Bool {
    !words[(index + 1)...].contains {
      $0.count > 3 && $0.hasSuffix("ed") || KindClassifier.strongPasts.contains($0) || ["and", "but"].contains($0)
    }
  }
}
