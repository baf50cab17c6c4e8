/// The sentence, or the line, that a date of a page stands in, and whether it dates the page or tells of something else.
///
/// "By Ann Li, 14 March 2016.", "Published on 14 March 2016 in Politics.", "BERLIN, March 5, 2020 – The …" say when the
/// text was published. "She went down off the point on 14 March 2016 with forty men." tells of a ship; taken for the day
/// of publication it would date every "last week" of the page.
struct DateSentence {
  private let before: [Substring]
  private let behind: [Substring]
  /// What stands right behind the date, without blanks.
  private let next: Character?

  /// - Parameters:
  ///   - text: A block of the page; the date's own line and sentence of it are read.
  ///   - range: Where the date stands in it, in UTF-8 bytes.
  init(_ text: [UInt8], around range: Range<Int>) {
    let head = String(decoding: text[..<range.lowerBound], as: UTF8.self)
    let tail = String(decoding: text[range.upperBound...], as: UTF8.self)
    let sentence = head.split(omittingEmptySubsequences: false, whereSeparator: Self.parts.contains).last ?? ""
    before = (Self.lastSentence(sentence)).split(separator: " ")
    let line = tail.prefix { !Self.parts.contains($0) }
    next = line.first { $0 != " " }
    behind = Self.firstSentence(line).split(separator: " ")
  }

  /// Whether a sentence tells the date of what happened then, as far as capitals show it: scripts without them do not.
  var tells: Bool { tellsInList && !(!before.contains(where: Self.tells) && isDateline) }

  /// The same of an item of a list, which no dateline opens: "14 March 2016 – the ship sinks".
  var tellsInList: Bool {
    (before.contains(where: Self.tells) || behind.contains(where: Self.tells)) && !isNotice
  }

  /// "What happened on 14 March 2016": a heading names the day of what stands below it. Other words in one with a date
  /// are its own text, and the date stands in its corner.
  var namesOccasion: Bool {
    guard let last = before.last, Self.prepositions.contains(Words.normalized(String(last))) else { return false }
    return before.contains(where: Self.tells) && !isNotice
  }

  /// "BERLIN, March 5, 2020 – The government …", "(March 5, 2020) The government …", "5 March 2020. The …".
  private var isDateline: Bool {
    guard let next else { return true }
    // "On 14 March 2016 – a Monday – the ship sank."
    if let word = before.last.map({ Words.normalized(String($0)) }), Self.prepositions.contains(word) { return false }
    // What follows begins a sentence of its own.
    if "-–—|/".contains(next) { return true }
    // "Oslo, 14 March 2016: nobody sleeps" sets a scene.
    if next == ":" { return !before.isEmpty && behind.dropFirst().first?.first?.isUppercase ?? false }
    if "().]•·".contains(next) || next.isUppercase { return true }
    return false
  }

  /// "Published on 14 March 2016 in the section Politics", "This article was last updated on 14 March 2016".
  private var isNotice: Bool {
    let labels = before.map { Words.normalized(String($0)) }
    let near = Set(labels.suffix(4)).union(behind.prefix(2).map { Words.normalized(String($0)) })
    guard near.contains(where: Self.isLabel) else { return false }
    // "The map, updated 14 March 2016, shows the village": the notice speaks of the page and ends with it.
    guard behind.count <= Self.mostBehind, next != "," else { return false }
    return labels.first.map(Self.isLabel) ?? false || labels.contains(where: Self.pages.contains)
  }

  private static func isLabel(_ word: String) -> Bool {
    word.count > 3 && (DateLabels.published.contains(word[...]) || DateLabels.modified.contains(word[...]))
      && !["first", "last", "date", "dated"].contains(word)
  }

  /// A word of a sentence: in small letters, and no label, particle of a name or word of a byline.
  private static func tells(_ word: Substring) -> Bool {
    guard let letter = word.first(where: \.isLetter), letter.isLowercase else { return false }
    return !StatedDate.isLabel(word) && !besides.contains(Words.normalized(String(word)))
  }

  private static func lastSentence(_ text: Substring) -> Substring {
    let ends = [". ", "! ", "? "].compactMap { text.ranges(of: $0).last?.upperBound }
    return ends.max().map { text[$0...] } ?? text
  }

  private static func firstSentence(_ text: Substring) -> Substring {
    guard let end = text.firstRange(of: ". ") else { return text }
    return text[..<end.lowerBound]
  }

  private static let parts: Set<Character> = ["\n", "|", "•", "·"]
  private static let mostBehind = 8
  private static let prepositions: Set<String> = ["on", "am", "le", "el", "il", "op", "den", "em", "of", "in", "at"]
  private static let besides: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "and", "und", "et", "y", "e", "en", "for", "staff", "der", "van",
    "bin",
    "al", "ibn", "ben", "do", "dos", "du", "des", "zu", "min", "read", "comments", "comment", "views", "last", "admin",
  ]
  private static let pages: Set<String> = [
    "article", "story", "post", "page", "entry", "release", "artikel", "beitrag", "meldung", "eintrag", "seite", "text",
    "art\u{ED}culo", "noticia", "articolo", "pagina", "p\u{E1}gina", "artigo", "bericht", "item",
    "статья", "материал",
  ]
}
