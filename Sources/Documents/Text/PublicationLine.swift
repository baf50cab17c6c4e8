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
  /// "ISTANBUL, Aug. 19, 1999": the place in capitals, and the date not; it heads a report, and names none.
  var isDateline = false

  /// Cost: linear in the line, and none for one longer than a line.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest, line.utf8.contains(where: \.isASCIIDigit) else { return nil }
    let words = Set(Words.normalized(line).split(separator: " "))
    let isPublication = !words.isDisjoint(with: DateLabels.published)
    isChange = !isPublication && !words.isDisjoint(with: DateLabels.modified)
    // "3 May 1930 – 4 June 2016", "3–5 May 2016" are stretches: of a life, of an exhibition.
    guard !Self.isStretch(line) else { return nil }
    let found = StatedDate.all(in: line)
    guard let date = found.first, found.count <= 2, !Self.isOfWork(words, line, found) else { return nil }
    self.date = date
    if StatedDate.whole(line) != nil {
      isLabelled = isPublication || isChange
      isDateAlone = true
      return
    }
    guard found.allSatisfy({ $0.calendarDay != nil }) || found.count == 1, !Self.followsName(date, in: line) else {
      return nil
    }
    isLabelled = isPublication || isChange
    isDateAlone = false
    guard let beside = Beside(line, found) else { return nil }
    byline = beside.byline
    if beside.isLabelled || words.isSuperset(of: ["for", "immediate", "release"]) { isLabelled = true }
    // A month alone is told of many things besides: "Rome, May 1930", "Written by Ann Lee in May 1930".
    guard
      date.calendarDay != nil || isPublication || isChange || beside.isIssued || beside.isPublisher
        || Self.isSigned(beside.byline, line, before: date)
    else {
      return nil
    }
    // "ROME, May 3, 1930." heads a report; any other full stop ends a sentence.
    if let last = line.utf8.last, Self.terminators.contains(last) {
      guard last == UInt8(ascii: "."), found.last?.range.upperBound == line.utf8.count - 1, beside.isInCapitals else {
        return nil
      }
    }
    isDateline = beside.isInCapitals && line.contains(where: \.isLowercase)
    // "Founded 3 May 1930", "Premiere: 3 May 1930, Berlin": a capitalised participle or label is no name of a paper.
    // "EFFECTIVE DATE: MAY 3": nor does "date" say of what.
    let isMereDate = words.intersection(DateLabels.published).isSubset(of: ["date", "dated"]) && !beside.isLabelled
    guard isLabelled && !(isMereDate && !isChange) || !words.contains(where: Self.isOtherLabel) else { return nil }
  }

  /// "By Ann Lee, March 1965": whose byline it is is told by name or by trade ("By a correspondent in York"), and a comma parts
  /// the date from it. "By Rail to Rome, May 1930" is a title.
  private static func isSigned(_ byline: String?, _ line: String, before date: StatedDate) -> Bool {
    guard let words = byline?.split(separator: " "), line.lowercased().hasPrefix("by "),
      line.utf8.prefix(date.range.lowerBound).last(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: ",")
    else { return false }
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
      || Byline.isUnnamed(line)
  }

  /// "First published 3 May 1934", "Released: 3 May 1985": a book, a film. A notice says it with the hour, or to the press.
  private static func isOfWork(_ words: Set<Substring>, _ line: String, _ dates: [StatedDate]) -> Bool {
    if dates.contains(where: { $0.minutes != nil }) { return false }
    if words.isSuperset(of: ["first", "published"]) { return !line.contains(":") && !words.contains("on") }
    return !words.isDisjoint(with: ofWorks) && words.isDisjoint(with: ofNotices)
  }

  /// The number before the comma belongs to the name: "Apollo 11, July 1969".
  private static func followsName(_ date: StatedDate, in line: String) -> Bool {
    let bytes = Array(line.utf8)
    let start = date.range.lowerBound
    guard start > 0, bytes[start].isASCIIDigit else { return false }
    return bytes[start..<date.range.upperBound].drop { $0.isASCIIDigit }.first == UInt8(ascii: ",")
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
    "first", "release", "begun", "built", "won", "held", "heard", "given", "taken", "made", "sold", "lost", "sunk",
    "shot",
    "drawn", "effective", "due", "expiry", "valid", "closing", "start", "end", "birth", "death", "anniversary",
    "wedding", "concert", "meeting", "show",
    "performance",
    "hall", "town", "deposited", "accession", "season", "matchday", "venue", "where", "when", "until", "from",
  ]

  private static let ofWorks: Set<Substring> = ["released", "release", "filed"]
  private static let ofNotices: Set<Substring> = ["immediate", "press", "news", "media", "for", "by"]
  private static let terminators = Set(".!?:".utf8)
  /// Bytes.
  private static let longest = 120
}
