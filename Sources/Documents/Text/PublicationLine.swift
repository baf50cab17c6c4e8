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
  }

  private static func isSeparator(_ character: Character) -> Bool { separators.contains(character) }

  /// Capitalised, and no number.
  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first(where: { !"(\"'“‘".contains($0) }) else { return false }
    return first.isUppercase
  }

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
