/// Lines that say who wrote an article.
enum Byline {
  /// "By Anna Berg", "Von Redaktion", "News Desk", "Anna Berg, Staff Writer".
  static func isByline(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let words = Words.normalized(text).split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 14 else { return false }
    if words.count >= 2, leads.contains(first), startsWithCapital(text, after: 1) { return true }
    if isUnnamed(text) { return true }
    if words.count >= 3, let last = words.last, roles.contains(last) || roles.contains(words[words.count - 2]) {
      return words.count <= 6
    }
    return words.count >= 2 && words.count <= 5 && roles.contains(words[words.count - 1])
  }

  /// "By a correspondent in Harrow County", "By our staff": it says what they are, and no name.
  static func isUnnamed(_ text: String) -> Bool {
    let words = Words.normalized(text).split(separator: " ").map(String.init)
    guard words.first == "by", let article = words.dropFirst().first, ["a", "an", "our", "the"].contains(article) else {
      return false
    }
    return words.dropFirst(2).prefix(3).contains(where: roles.contains)
  }

  /// "By Anna Berg, Staff Writer": one that says so by its first word, and is no sentence.
  static func isSigned(_ text: String) -> Bool {
    guard isByline(text), let last = text.utf8.last, !".!?:".utf8.contains(last) else { return false }
    return Words.normalized(text).split(separator: " ").first.map { leads.contains(String($0)) } ?? false
  }

  /// The name without "By".
  static func name(in text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count >= 2, leads.contains(Words.normalized(String(words[0]))) else { return text }
    return words.dropFirst().joined(separator: " ")
  }

  /// The same of a line that others were joined to: "By Anna Berg" above "The Northern Echo" names both, with a comma
  /// between them, unless the first goes on below ("By Anna Berg and").
  static func name(in line: LineBlock) -> String {
    guard let end = line.firstLine else { return name(in: line.text) }
    let first = String(decoding: line.text.utf8.prefix(end), as: UTF8.self)
    let rest = String(decoding: line.text.utf8.dropFirst(end + 1), as: UTF8.self)
    let goesOn =
      first.hasSuffix(",") || rest.first?.isUppercase != true
      || first.split(separator: " ").last.map { $0.first?.isLowercase ?? false || $0 == "&" } ?? true
    return isSigned(first) && !goesOn ? name(in: first) + ", " + rest : name(in: line.text)
  }

  private static func startsWithCapital(_ text: String, after count: Int) -> Bool {
    text.split(separator: " ").dropFirst(count).first?.first?.isUppercase ?? false
  }

  private static let leads: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "autor", "author", "автор", "yazar", "oleh", "written", "reported",
    "reporter", "redaktion", "bearbeitet", "verfasst", "posted", "published", "auteur", "autore", "tekst", "text",
    "words",
  ]

  private static let roles: Set<String> = [
    "desk", "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "editor", "editors",
    "staff",
    "bureau", "newsroom", "redaktion", "korrespondent", "korrespondentin", "redakteur", "redakteurin", "rédaction",
    "redacción", "redazione", "redação", "redactie", "redakcja", "редакция", "agencies", "columnist", "contributor",
  ]
}
