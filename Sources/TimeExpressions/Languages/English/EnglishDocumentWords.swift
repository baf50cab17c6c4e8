import Prose

/// English datelines, diaries, letters, messages and interviews.
struct EnglishDocumentWords: DocumentWords {
  func namesDiary(_ word: String) -> Bool { Self.diaries.contains(word) }
  func isFirstPerson(_ word: String) -> Bool { Self.firstPerson.contains(word) }
  func isPosting(_ lead: some Collection<UInt8>) -> Bool { Self.postings.contains { lead.starts(with: $0.utf8) } }
  func leadsToDay(_ word: String) -> Bool { word == "on" }
  func tellsWriting(_ word: String) -> Bool { Self.writing.contains(word) }
  func isQuestion(_ label: String) -> Bool { label == "q" }
  func isAnswer(_ label: String) -> Bool { label == "a" }
  func isAsker(_ label: String) -> Bool { Self.askers.contains(label) }
  func canBeOfPlace(_ word: String) -> Bool {
    !isFunctionWord(word) && !word.hasSuffix("ed") && !Self.notPlaces.contains(word)
  }
  func isFunctionWord(_ word: String) -> Bool { StopWords.english.contains(word) }

  private static let diaries: Set<String> = ["diary", "journal", "daybook", "logbook", "log"]
  private static let firstPerson: Set<String> = ["i", "we", "my", "our", "me", "us"]
  private static let postings = ["Posted", "posted", "by ", "By ", "Post by", "Sent"]
  private static let writing: Set<String> = ["wrote", "writes", "written", "said", "noted", "telegraphed", "cabled"]
  private static let askers: Set<String> = [
    "q", "question", "interviewer", "int", "host", "reporter", "moderator", "presenter", "correspondent", "journalist",
  ]
  private static let notPlaces: Set<String> = [
    "born", "lost", "sunk", "held", "shot", "premiere", "deadline", "exhibition", "opening", "photo", "wedding",
    "battle", "birth", "death", "concert", "meeting",
  ]
}
