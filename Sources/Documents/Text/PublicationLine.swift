/// A line beside a text that says when it was published, and perhaps by whom or where: "Published: 6 November 2023",
/// "By Anna Berg | Aug 23, 2016", "The Herald, Tuesday, August 23, 2016", "FOR IMMEDIATE RELEASE: August 23, 2016".
///
/// It is a date (or two: published, updated), and beside it words that label dates, a byline, and names. No sentence.
struct PublicationLine {
  var date: StatedDate
  /// "Anna Berg" of "By Anna Berg | Aug 23, 2016".
  var byline: String?
  /// It says of its only date that the text was changed then.
  var isChange: Bool
  /// It says that the text was published, changed or written by somebody, where "Kursk, 5 July 1943" may say anything.
  var isLabelled: Bool
  /// Nothing stands beside the date but such labels.
  var isDateAlone: Bool

  /// Cost: linear in the line, and none for one longer than a line.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest, line.utf8.contains(where: \.isASCIIDigit) else { return nil }
    let words = Set(Words.normalized(line).split(separator: " "))
    let isPublication = !words.isDisjoint(with: DateLabels.published)
    isChange = !isPublication && !words.isDisjoint(with: DateLabels.modified)
    // "3 May 1930 – 4 June 2016", "3–5 May 2016" are stretches: of a life, of an exhibition.
    guard !Self.isStretch(line) else { return nil }
    if let date = StatedDate.whole(line) {
      self.date = date
      isLabelled = isPublication || isChange
      isDateAlone = true
      return
    }
    let found = StatedDate.all(in: line)
    guard let date = found.first, found.count <= 2, found.allSatisfy({ $0.calendarDay != nil }),
      !Self.terminators.contains(line.utf8.last ?? 0)
    else { return nil }
    self.date = date
    isLabelled = isPublication || isChange
    isDateAlone = false
    var rest = Array(line.utf8)
    for date in found.reversed() { rest.replaceSubrange(date.range, with: [UInt8(ascii: "|")]) }
    var names = 0
    for part in String(decoding: rest, as: UTF8.self).split(whereSeparator: Self.isSeparator) {
      let words = part.split(separator: " ")
      if words.allSatisfy({ StatedDate.isLabel($0) }) { continue }
      if Byline.isByline(String(part)) {
        if byline == nil { byline = Byline.name(in: words.joined(separator: " ")) }
        isLabelled = true
        continue
      }
      // Labels before and behind a name: "Posted by", "The Herald on".
      let name = words.drop { StatedDate.isLabel($0) && !Self.isName($0) }
      guard (1...Self.mostWords).contains(name.count),
        name.allSatisfy({ Self.isName($0) || Self.joiners.contains($0) }),
        name.first.map(Self.isName) ?? false
      else { return nil }
      names += 1
    }
    guard names <= 2 else { return nil }
    if words.isSuperset(of: ["for", "immediate", "release"]) { isLabelled = true }
    // "Founded 3 May 1930", "Premiere: 3 May 1930, Berlin": a capitalised participle or label is no name of a paper.
    guard isLabelled || !words.contains(where: Self.isOtherLabel) else { return nil }
  }

  private static func isSeparator(_ character: Character) -> Bool { separators.contains(character) }

  /// Capitalised, and no number.
  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first(where: { !"(\"'“‘".contains($0) }) else { return false }
    return first.isUppercase
  }

  /// Two dates, or two days of a month, with a dash between them.
  private static func isStretch(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return StatedDate.all(in: line).contains { date in
      let before = String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self).split(separator: " ").joined(
        separator: " ")
      let behind = String(decoding: bytes[date.range.upperBound...], as: UTF8.self).drop { $0 == " " }
      if let dash = before.last, dashes.contains(dash) {
        // "Exhibition: 3 May – ", "3–"
        let day = before.dropLast().split(whereSeparator: { ":,".contains($0) }).last ?? ""
        if isDayOrDate(day.drop { $0 == " " }) { return true }
      }
      guard let dash = behind.first, dashes.contains(dash) else { return false }
      let rest = behind.dropFirst().drop { $0 == " " }
      // A hyphen also parts a date from what stands beside it: "Aug 23, 2016 - 5 min read".
      if dash == "-" { return StatedDate.all(in: String(rest)).first.map { $0.range.lowerBound == 0 } ?? false }
      return rest.utf8.prefix(12).contains(where: \.isASCIIDigit)
    }
  }

  /// "3", "3 May", "3 May 1930".
  private static func isDayOrDate(_ text: Substring) -> Bool {
    let text = text.reversed().drop { $0 == " " }.reversed()
    return (1...2).contains(text.count) && text.allSatisfy(\.isNumber) || DayLines.isDate(String(text))
  }

  private static let dashes: Set<Character> = ["-", "–", "—"]

  /// A word that says what else came on that day.
  private static func isOtherLabel(_ word: Substring) -> Bool {
    word.count > 3 && word.hasSuffix("ed") || otherLabels.contains(word)
  }

  private static let otherLabels: Set<Substring> = [
    "born", "premiere", "premier", "photo", "photograph", "picture", "opens", "opening", "deadline", "exhibition",
    "first",
    "release", "begun", "built", "won", "birth", "death", "anniversary", "wedding", "concert", "meeting", "show",
    "performance",
    "hall", "town", "deposited", "accession", "season", "matchday", "venue", "where", "when", "until", "from",
  ]

  private static let separators: Set<Character> = ["|", "•", "·", "—", "–", ",", ";", ":", "/", "\n", "(", ")"]
  /// What a name or place has in small letters. Not "of": "Battle of Kursk" names no writer and no place.
  private static let joiners: Set<Substring> = [
    "in", "near", "the", "and", "de", "da", "di", "von", "van", "der", "le", "la", "for", "-", "&",
  ]
  private static let terminators = Set(".!?:".utf8)
  /// Words of a name or place.
  private static let mostWords = 5
  /// Bytes.
  private static let longest = 120
}
