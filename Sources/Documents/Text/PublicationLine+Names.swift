extension PublicationLine {
  /// Say that the date is that of the text.
  static let dateLabels: Set<String> = [
    "date of report", "date of the report", "date of this report", "report date", "date of issue", "issue date",
    "date of publication", "publication date", "date of notice", "date of statement", "date of letter",
    "date of this letter", "date of writing", "date prepared",
  ]

  /// What stands on the line beside its dates: labels, a byline, up to two names. Nil where there is anything else.
  struct Beside {
    private(set) var byline: String?
    /// It says by whom, or in which issue of what.
    var isLabelled: Bool { isIssued || byline != nil }
    private(set) var isIssued = false
    private(set) var isPublisher = false
    /// All names are written in capitals, and there is one.
    private(set) var isInCapitals = false

    init?(_ line: String, _ dates: [StatedDate]) {
      var rest = Array(line.utf8)
      for date in dates.reversed() { rest.replaceSubrange(date.range, with: [UInt8(ascii: "|")]) }
      var names: [ArraySlice<Substring>] = []
      for part in String(decoding: rest, as: UTF8.self).split(whereSeparator: { Self.separators.contains($0) }) {
        let words = part.split(separator: " ")
        if words.allSatisfy({ StatedDate.isLabel($0) || $0 == "." }) || Masthead.isCount(words) { continue }
        if Masthead.isIssue(words) || Masthead.isPage(words)
          || PublicationLine.dateLabels.contains(Words.normalized(String(part)))
        {
          isIssued = true
          continue
        }
        if let author = Self.author(words) {
          if byline == nil { byline = author }
          continue
        }
        // Labels before and behind a name: "Posted by", "The Herald on".
        let name = words.drop { StatedDate.isLabel($0) && !Self.isName($0) }
        if Masthead.isNotice(Array(name)) {
          isIssued = true
          continue
        }
        names.append(name)
      }
      guard names.count <= 2, names.allSatisfy({ isName($0) }) else { return nil }
      isInCapitals =
        !names.isEmpty
        && names.joined().allSatisfy { word in
          !word.contains(where: \.isLowercase) && !Self.small.contains(word.lowercased())
        }
    }

    /// Words of a name, capitalised but for "in", "the", "von"; "of" only in the name of a ministry, or of a paper's issue.
    private mutating func isName(_ name: ArraySlice<Substring>) -> Bool {
      let isPublisher = Masthead.isPublisher(name)
      if isPublisher { self.isPublisher = true }
      let isLong = isPublisher || isLabelled
      return (1...(isLong ? 9 : Self.mostWords)).contains(name.count) && (name.first.map(Self.isName) ?? false)
        && name.allSatisfy { Self.isName($0) || Self.joiners.contains($0) || isLong && $0 == "of" }
    }

    /// "By Anna Berg", "posted by Meg on", "Posted by Lou in Kitchen on", "Anna Berg, reporter".
    private static func author(_ words: [Substring]) -> String? {
      let by = words.firstIndex { $0.lowercased() == "by" } ?? 0
      if by > 0, by <= 2, words[..<by].allSatisfy({ StatedDate.isLabel($0) || writes.contains($0.lowercased()) }) {
        let name = words[(by + 1)...].prefix { isName($0) || joiners.contains($0) && !places.contains($0) }
        return name.isEmpty ? nil : name.joined(separator: " ")
      }
      let whole = words.joined(separator: " ")
      return Byline.isByline(whole) ? Byline.name(in: whole) : nil
    }

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
    private static let places: Set<Substring> = ["in", "near", "for"]
    private static let small: Set<String> = ["of", "in", "the", "at", "on", "by", "to", "from", "a"]
    private static let writes: Set<String> = ["written", "reported", "posted", "published"]
    /// Words of a name or place.
    private static let mostWords = 5
  }
}
