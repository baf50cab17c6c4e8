import Prose

/// Words that date a saying, an age, or the beginning of what is then told: what follows does not go on from these as from
/// any other date.
extension EnglishSurroundings {
  func isAttribution(_ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    guard let start = startOfTail(before: place) else { return false }
    let words = words(in: start..<place)
    guard let first = words.first, words.count <= Self.mostWords, !Self.joiners.contains(first) else { return false }
    if closes(at: end) { return words.contains(where: Self.sayings.contains) }
    // "…, the report of 12 June says."
    guard end < text.count, text[end] == 0x20 else { return false }
    return first == "the" && Self.sayings.contains(word(at: end + 1)) && closes(at: endOfWord(at: end + 1))
  }

  func isOfBirth(_ range: Range<Int>) -> Bool {
    let place = range.lowerBound
    return holdsWord(from: startOfClause(before: place, within: Self.reach), to: place) {
      stands("born ", at: $0) || stands("Born ", at: $0)
    }
  }

  func namesAge(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestStretch else { return false }
    let words = words(in: range)
    return words.indices.contains { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch words[index] {
      // "At 14", "aged six"; "at the age of ten".
      case "at", "aged": return Self.isAge(next)
      case "age": return next == "of"
      case "birthday": return true
      // "As a girl of ten".
      case "girl", "boy", "child", "teenager", "toddler": return next == "of" || index > 0 && words[index - 1] == "a"
      // "When she was eleven", "when he turned ten".
      case "was", "were", "turned": return Self.isAge(next) && words[max(0, index - 2)..<index].contains("when")
      default: return false
      }
    }
  }

  func opensStory(_ range: Range<Int>) -> Bool {
    let (place, end) = (range.lowerBound, range.upperBound)
    guard end < text.count, ".:?".utf8.contains(text[end]) else { return false }
    let words = words(in: startOfClause(before: place, within: Self.reach)..<place)
    guard let last = words.last else { return false }
    // "The year was 2008.", "Then came 2008.", "Remember 2008?"
    if ["was", "came", "remember"].contains(last) { return true }
    return ["in", "to", "with"].contains(last) && words.suffix(3).contains(where: Self.beginnings.contains)
  }

  /// Where the words begin that a comma or a closing quotation mark parts from the date's sentence, or "as" opens: ", police
  /// said on", "” she recalled in", "As she told a court in".
  private func startOfTail(before place: Int) -> Int? {
    var start = place
    while start > max(1, place - Self.reach), text[start - 1] != UInt8(ascii: "\n") {
      if text[start - 1] == 0x20 {
        let mark = text[start - 2]
        if mark == UInt8(ascii: ",") || mark == UInt8(ascii: "\"") || isClosingQuote(before: start - 1) { return start }
        if Self.endsClause(mark) { return stands("As ", at: start) ? start : nil }
      }
      start -= 1
    }
    return nil
  }

  private func isClosingQuote(before end: Int) -> Bool {
    end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] == 0x9D
  }

  /// Whether the clause or the text is over there.
  private func closes(at place: Int) -> Bool {
    place >= text.count || text[place] == UInt8(ascii: "\n") || ".,;:!?".utf8.contains(text[place])
  }

  /// The words there in small letters, by bytes: all that is looked for is ASCII.
  private func words(in range: Range<Int>) -> [Substring] {
    String(decoding: text[range], as: UTF8.self).lowercased().utf8.split { !$0.isLetter && !$0.isDigit }
      .map(Substring.init)
  }

  private static func isAge(_ word: Substring) -> Bool { ages.contains(word) || Int(word).map { $0 < 100 } ?? false }

  /// What goes on with the story: "he resigned on 3 May, and said on 5 June".
  private static let joiners: Set<Substring> = ["and", "but", "then", "or", "who", "which", "when", "where", "after"]
  private static let sayings: Set<Substring> = [
    "said", "says", "say", "told", "tells", "recalled", "recalls", "remembered", "testified", "found", "wrote",
    "writes", "reported", "announced", "confirmed", "stated", "added", "according", "revealed", "explained", "claimed",
    "estimated", "concluded", "insisted", "declared", "noted", "showed", "shows",
  ]
  private static let beginnings: Set<Substring> = [
    "began", "begins", "started", "starts", "broke", "erupted", "back", "rewind",
  ]
  private static let ages: Set<Substring> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety",
  ]
  private static let mostWords = 9
  /// Bytes.
  private static let reach = 100
  private static let longestStretch = 600
}
