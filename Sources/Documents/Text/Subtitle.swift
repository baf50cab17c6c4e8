/// The line below a headline that says of what kind the text is: "A reader's memoir, with some dates".
enum Subtitle {
  /// It opens with an article and names the kind within its first words: no headline does both.
  static func namesKind(_ line: String) -> Bool {
    let words = Words.normalized(line).split(separator: " ")
    guard let first = words.first, articles.contains(first) else { return false }
    return words.prefix(reach).contains(where: kinds.contains)
  }

  private static let reach = 6
  private static let articles: Set<Substring> = ["a", "an", "some", "being"]
  private static let kinds: Set<Substring> = [
    "memoir", "memoirs", "recollection", "recollections", "reminiscence", "reminiscences", "chronicle", "chronology",
    "timeline", "diary", "essay", "profile", "portrait", "interview", "backgrounder", "explainer", "tribute",
    "obituary",
    "report", "reportage", "piece", "article", "feature", "talk", "lecture", "testimony", "appreciation", "history",
    "account", "biography", "review", "guide", "story", "letter",
  ]
}
