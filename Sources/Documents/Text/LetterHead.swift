/// The place and day that head a letter: "In the field, Sunday, May 9th 1915" above "Dear Nell,", "May 9th, 1915. Dear Nell,
/// we came out on Thursday".
///
/// The letter speaks from that day. Of several letters each head is a heading of its own, and belongs to the text.
struct LetterHead {
  var date: StatedDate
  var line: String
  /// What stands behind the head in the same paragraph.
  var rest: String?

  /// - Parameter next: the line or paragraph below.
  /// - Complexity: linear in a line.
  init?(_ line: String, before next: String?) {
    if let next, Self.isSalutation(next) {
      guard line.utf8.count <= Self.longest, let date = Self.onlyDay(in: line),
        Self.marks.isSuperset(of: line.utf8.dropFirst(date.range.upperBound))
      else { return nil }
      (self.date, self.line, rest) = (date, line, nil)
      return
    }
    let start = String(decoding: line.utf8.prefix(Self.longest), as: UTF8.self)
    guard let date = StatedDate.all(in: start).first, date.calendarDay != nil,
      date.range.lowerBound <= Self.longestPlace
    else { return nil }
    let behind = String(
      decoding: line.utf8.dropFirst(date.range.upperBound).drop { Self.marks.contains($0) }, as: UTF8.self)
    guard Self.isSalutation(behind) else { return nil }
    (self.date, self.line) = (date, String(decoding: line.utf8.prefix(date.range.upperBound), as: UTF8.self))
    rest = behind
  }

  /// Whether several of the lines head letters, with or without a year.
  static func areSeveral(_ lines: some Collection<String>) -> Bool {
    zip(lines, lines.dropFirst()).lazy.filter { line, next in
      line.utf8.count <= longest && line.utf8.contains(where: \.isASCIIDigit) && isSalutation(next)
        && Words.normalized(line).split(separator: " ").contains { DateNames.month($0.utf8) != nil }
    }.prefix(2).count == 2
  }

  /// "Dear Nell,", "My dearest Ann", "Darling,".
  static func isSalutation(_ text: String) -> Bool {
    let words = text.prefix(longestSalutation).split {
      $0 == " " || $0 == "," || $0 == ":" || $0 == "!" || $0.isNewline
    }
    guard let first = words.first, first.first?.isUppercase ?? false else { return false }
    let greeting = words.prefix(3).first { !["my", "own", "very"].contains($0.lowercased()) }
    return greeting.map { greetings.contains($0.lowercased()) } ?? false
      && text.prefix(longestSalutation).contains { $0 == "," || $0 == ":" || $0 == "!" || $0.isNewline }
  }

  private static func onlyDay(in line: String) -> StatedDate? {
    let found = StatedDate.all(in: line)
    return found.count == 1 && found[0].calendarDay != nil ? found[0] : nil
  }

  private static let greetings: Set<String> = ["dear", "dearest", "darling", "beloved"]
  private static let marks = Set(" .,;:-".utf8)
  /// Bytes.
  private static let longest = 100
  private static let longestPlace = 40
  /// Characters.
  private static let longestSalutation = 40
}
