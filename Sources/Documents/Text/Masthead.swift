/// What papers, bulletins and reports write beside their date: the number of the issue ("Vol. 12, No. 43"), the name of
/// who publishes ("Ministry of Water", "Institute for Dry Lands"), and what kind of notice it is ("Weekly report #21").
enum Masthead {
  /// "Vol. 12", "No 43", "Issue 11".
  static func isIssue(_ words: [Substring]) -> Bool {
    words.count <= 4 && words.contains(where: isNumber) && words.contains { issues.contains(plain($0)) }
      && words.allSatisfy { isNumber($0) || issues.contains(plain($0)) }
  }

  /// "page 5", "p. 12".
  static func isPage(_ words: some Collection<Substring>) -> Bool {
    words.count == 2 && ["page", "p", "pp", "pages"].contains(words.first.map(plain) ?? "")
      && isNumber(words.dropFirst().first ?? "")
  }

  /// "Barrow Weekly Echo, page 5": the page of a paper, which no headline tells.
  static func namesPage(_ line: String) -> Bool {
    let parts = line.split(separator: ",")
    return parts.count > 1 && isPage(parts.last!.split(separator: " "))
  }

  /// "12 comments", "4 replies".
  static func isCount(_ words: [Substring]) -> Bool {
    words.count == 2 && isNumber(words[0]) && counted.contains(plain(words[1]))
  }

  /// "Newsletter", "Situation Report #21", "Press release": the day beside it is that of its writing. A report that does
  /// not come again and again may be named after the day of what it tells.
  static func isNotice(_ words: [Substring]) -> Bool {
    let words = words.filter { !isNumber($0) && !issues.contains(plain($0)) }.map { plain($0) }
    guard (1...4).contains(words.count), let last = words.last else { return false }
    if notices.contains(last) { return true }
    return words.count >= 2 && repeated.contains(words[words.count - 2]) && reports.contains(last)
  }

  /// Whether the name is of somebody that publishes, by its last word, or the one before "of" or "for": "Ministry of
  /// Water", and not "Opening of the Institute", "Union Pacific".
  static func isPublisher(_ name: some Collection<Substring>) -> Bool {
    let words = name.map { plain($0) }
    guard (1...9).contains(words.count) else { return false }
    guard let joint = words.firstIndex(where: { $0 == "of" || $0 == "for" }) else {
      return words.last.map(publishers.contains) ?? false
    }
    return joint > 0 && branches.contains(words[joint - 1])
  }

  private static func plain(_ word: Substring) -> String { Words.normalized(String(word)) }

  /// "43", "#21", "14B".
  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.drop { "#(№".contains($0) }
    return digits.first.map { $0.isASCII && $0.isNumber } ?? false
  }

  private static let issues: Set<String> = ["vol", "volume", "no", "nr", "number", "issue", "edition", "num"]
  private static let counted: Set<String> = [
    "comment", "comments", "reply", "replies", "response", "responses", "views", "shares", "likes", "reactions",
  ]
  private static let notices: Set<String> = [
    "newsletter", "bulletin", "communiqué", "communique", "memo", "memorandum", "circular", "sitrep", "briefing",
    "dispatch", "digest",
  ]
  private static let repeated: Set<String> = [
    "situation", "daily", "weekly", "fortnightly", "monthly", "quarterly", "status", "field", "progress", "press",
    "news", "media", "market",
  ]
  private static let reports: Set<String> = ["report", "update", "release", "review", "statement", "note", "summary"]
  private static let publishers: Set<String> = [
    "agency", "bureau", "center", "centre", "commission", "council", "department", "directorate", "group", "institute",
    "institution", "international", "ministry", "monitor", "network", "organisation", "organization", "secretariat",
    "watch",
  ]
  private static let branches: Set<String> = [
    "agency", "board", "bureau", "center", "centre", "commission", "committee", "council", "department", "directorate",
    "institute", "ministry", "office", "organisation", "organization", "secretariat",
  ]
}
