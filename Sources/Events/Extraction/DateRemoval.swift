import Prose

/// Finds what of a clause can go with its date: the expression, the preposition that ties it to the clause, and a comma
/// that only it needed.
struct DateRemoval: Sendable {
  /// The byte range to leave out; nil where the clause needs its date.
  func range(_ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>) -> Range<Int>? {
    let words = WordScanner().words(of: bytes, in: clause)
    guard
      !words.contains(where: {
        // "Monday's attack", "2008-era": the date is part of a longer word.
        $0.range.lowerBound < expression.upperBound && $0.range.upperBound > expression.upperBound
      })
    else { return nil }
    guard !isPartOfRange(bytes, clause: clause, expression: expression) else { return nil }
    // "(bap. 11 Nov 1660)": a bracket wants what it was opened for.
    if isBracketed(bytes, clause: clause, expression: expression) { return nil }
    // "subject to “April” being read as “March”", "dated “the fourth day before the Ides”": words of a quotation.
    if opensQuotation(bytes, clause: clause, expression: expression) { return nil }
    // "deadline = 3 May 2010": all that is told of it.
    let before = bytes[clause.lowerBound..<expression.lowerBound].last { !$0.isSpace }
    if before == UInt8(ascii: "=") { return nil }
    let preceding = words.prefix { $0.range.upperBound <= expression.lowerBound }
    let after = words.first { $0.range.lowerBound >= expression.upperBound }
    guard let lower = beginning(bytes, preceding: preceding, expression: expression) else { return nil }
    // "the July 2021 handover", "in 2010 prices": a noun follows at once, and the date belongs to it.
    let isDay = lower < expression.lowerBound && bytes[lower].lowered == UInt8(ascii: "o")
    if let after, isBlank(bytes, expression.upperBound..<after.range.lowerBound) {
      if !isDay, !Self.mayFollow.contains(after.lowered), !after.lowered.hasSuffix("ed"), !after.isCapitalised {
        return nil
      }
      // "The cabinet met in the days after the army crossed the line": what follows is counted from.
      if let tie = words.last(where: { expression.contains($0.range.lowerBound) })?.lowered,
        ["before", "after"].contains(tie), !Self.prepositions.contains(after.lowered),
        !["and", "but"].contains(after.lowered)
      {
        return nil
      }
      // "The men who came on Monday were arrested": without its date the clause would tell of all who came.
      if Self.auxiliaries.contains(after.lowered), endsRelativeClause(bytes, preceding, before: lower) { return nil }
    }
    let leads = lower == clause.lowerBound || preceding.isEmpty || preceding[0].range.lowerBound >= lower
    // "In August, when the two went to war, …": what follows hangs on the date.
    if leads, let after, Self.relatives.contains(after.lowered) { return nil }
    if isElliptic(bytes, words, clause: clause, lower: lower, upper: expression.upperBound) { return nil }
    // "Published in 1859, the book sold out": a participle alone.
    if !leads, preceding.count(where: { $0.range.upperBound <= lower }) == 1, expression.upperBound < clause.upperBound,
      bytes[expression.upperBound] == UInt8(ascii: ",")
    {
      return nil
    }
    // "On 18 September, a Friday, the agency made it public".
    if leads, let after, ["a", "the"].contains(after.lowered),
      let day = words.first(where: { $0.range.lowerBound >= after.range.upperBound }),
      CalendarWords.weekdays.contains(day.lowered)
    {
      return nil
    }
    var upper = expression.upperBound
    if leads {
      while upper < clause.upperBound, bytes[upper].isSpace || bytes[upper] == UInt8(ascii: ",") { upper += 1 }
    } else if let after, Self.places.contains(after.lowered), bytes[upper] == UInt8(ascii: ","),
      isBlank(bytes, upper + 1..<after.range.lowerBound), !endsWithComma(bytes, clause.lowerBound..<lower)
    {
      // "was held last month, on Corfu": only the date needed that comma.
      upper += 1
    }
    return lower..<upper
  }

  /// Where the removal begins: with the preposition, and with what bears on the date alone ("late on Monday night",
  /// "only last year", "exactly a year ago"). nil where the words before want the date.
  private func beginning(
    _ bytes: UnsafeBufferPointer<UInt8>, preceding: ArraySlice<Word>, expression: Range<Int>
  ) -> Int? {
    var rest = preceding
    var lower = expression.lowerBound
    func adjoining() -> Word? {
      guard let last = rest.last, isBlank(bytes, last.range.upperBound..<lower) else { return nil }
      return last
    }
    var isTied = false
    // "Surfaced over the weekend", but not "took over last year".
    let isOver =
      adjoining()?.lowered == "over" && WordScanner().words(of: bytes, in: expression).first?.lowered == "the"
    if let word = adjoining(), isOver || Self.prepositions.contains(word.lowered) {
      rest.removeLast()
      if let verb = rest.last, Self.verbsWithOn.contains(verb.lowered) { return nil }
      lower = word.range.lowerBound
      isTied = true
    }
    var hasFocus = false
    while let word = adjoining(), Self.focus.contains(word.lowered) {
      // "put back in May", "came back on Monday": a part of the verb.
      if word.lowered == "back", let verb = rest.dropLast().last, Self.verbsWithBack.contains(verb.lowered) { break }
      // "by late 1979", "an early Monday": there it is part of the date's name.
      if !isTied, Self.portions.contains(word.lowered) { return nil }
      rest.removeLast()
      lower = word.range.lowerBound
      hasFocus = true
    }
    guard let word = adjoining() else { return lower }
    if hasFocus, Self.wantsFocus.contains(word.lowered) { return nil }
    // "chose 11 September", "the year 2001", "of 1979".
    if !isTied, !isAdverb(bytes, expression) || Self.wantsObject.contains(word.lowered) { return nil }
    // "On the first car-free Sunday": its attribute.
    if !isTied, word.lowered.contains("-") || Self.ofWeekdays.contains(word.lowered) { return nil }
    return lower
  }

  /// "1993–94", "1979/80": the expression is one end of something longer.
  private func isPartOfRange(
    _ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>
  ) -> Bool {
    let after = bytes[expression.upperBound..<clause.upperBound].prefix(4)
    let before = bytes[clause.lowerBound..<expression.lowerBound].suffix(4)
    // U+2012 to U+2015, the dashes.
    func isDash(_ three: some Collection<UInt8>) -> Bool {
      let three = Array(three)
      return three.count == 3 && three[0] == 0xE2 && three[1] == 0x80 && (0x92...0x95).contains(three[2])
    }
    func isTie(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") }
    func isLetterOrDigit(_ byte: UInt8?) -> Bool { byte.map { $0.isDigit || $0.isLetter } ?? false }
    return isTie(after.first) && isLetterOrDigit(after.dropFirst().first)
      || isDash(after.prefix(3)) && after.dropFirst(3).first?.isDigit == true
      || isTie(before.last) && isLetterOrDigit(before.dropLast().last)
      || isDash(before.suffix(3)) && before.dropLast(3).last?.isDigit == true
  }

  /// Whether a quotation mark stands right before the expression.
  private func opensQuotation(
    _ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>
  ) -> Bool {
    let before = bytes[clause.lowerBound..<expression.lowerBound].suffix(3)
    return before.last == UInt8(ascii: "\"") || before.last == UInt8(ascii: "'")
      || ["“", "‘"].contains { before.elementsEqual($0.utf8) }
  }

  /// Whether the expression ends a bracket that begins with another word.
  private func isBracketed(
    _ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>
  ) -> Bool {
    guard expression.upperBound < clause.upperBound, bytes[expression.upperBound] == UInt8(ascii: ")") else {
      return false
    }
    let before = clause.lowerBound..<expression.lowerBound
    guard let open = before.last(where: { bytes[$0] == UInt8(ascii: "(") }) else { return false }
    return bytes[open..<expression.lowerBound].contains(where: \.isLetter)
  }

  /// Whether what stands before ends a relative clause that nothing set off: "the men who came".
  private func endsRelativeClause(
    _ bytes: UnsafeBufferPointer<UInt8>, _ preceding: ArraySlice<Word>, before lower: Int
  ) -> Bool {
    var end = lower
    for word in preceding.reversed() where word.range.upperBound <= lower {
      guard isBlank(bytes, word.range.upperBound..<end) else { return false }
      if Self.relatives.contains(word.lowered) || word.lowered == "that" { return true }
      end = word.range.lowerBound
    }
    return false
  }

  /// "On Thursday they had Herat, on Friday Kandahar": a verb is left out, and the date tells the two apart.
  private func isElliptic(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: [Word], clause: Range<Int>, lower: Int, upper: Int
  ) -> Bool {
    let rest = words.filter { $0.range.lowerBound >= upper }
    guard (1...2).contains(rest.count), lower > clause.lowerBound, endsWithComma(bytes, clause.lowerBound..<lower),
      isBlank(bytes, upper..<rest[0].range.lowerBound)
    else { return false }
    return rest.allSatisfy(\.isCapitalised)
  }

  private func endsWithComma(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].last { !$0.isSpace } == UInt8(ascii: ",")
  }

  /// Whether the expression can stand in a clause without a preposition: "yesterday", "last week", "Monday", not "1979",
  /// nor "summer" ("a tough summer").
  private func isAdverb(_ bytes: UnsafeBufferPointer<UInt8>, _ expression: Range<Int>) -> Bool {
    guard let word = WordScanner().words(of: bytes, in: expression).first, !Self.seasons.contains(word.lowered) else {
      return false
    }
    return bytes[expression.lowerBound].isLower || CalendarWords.weekdays.contains(word.lowered)
      || Self.deictic.contains(word.lowered)
  }

  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isSpace)
  }

  private static let prepositions: Set<String> = ["on", "in", "at", "during"]
  /// Those that tell a place as well.
  private static let places: Set<String> = ["on", "in", "at", "near"]
  /// Words between a clause and its date that bear on nothing else.
  private static let focus: Set<String> = [
    "late", "early", "later", "only", "just", "exactly", "precisely", "back", "sometime", "already", "even", "again",
  ]
  /// Those that name a part of a period when no preposition stands between: "late 1979".
  private static let portions: Set<String> = ["late", "early", "later"]
  /// What makes a focus, or the date after it, the point of the clause: "it was already Monday", "not only last year".
  private static let wantsFocus: Set<String> = [
    "is", "was", "not", "be", "been", "as", "the", "a", "an", "too", "so", "by",
  ]
  private static let verbsWithBack: Set<String> = [
    "put", "came", "come", "comes", "went", "go", "goes", "gone", "brought", "sent", "gave", "given", "took", "taken",
    "held", "pushed", "set", "got", "get", "called", "due", "is", "was", "are", "were", "bought", "won", "turned",
  ]
  private static let relatives: Set<String> = ["who", "which", "when", "where", "whose", "whom"]
  private static let auxiliaries: Set<String> = [
    "was", "were", "is", "are", "had", "has", "have", "would", "will", "could", "can", "did", "does", "do", "may",
  ]
  /// Verbs whose "on" leads to an object and no date.
  private static let verbsWithOn: Set<String> = [
    "settled", "settle", "settles", "decided", "decide", "agreed", "agree", "insisted", "insist", "fixed", "based",
  ]
  /// Words that want the date as their object or attribute.
  private static let wantsObject: Set<String> = [
    "the", "a", "an", "its", "his", "her", "their", "this", "that", "of", "for", "to", "from", "between", "and",
    "until",
    "since", "by", "before", "after", "than", "as", "last", "next", "is", "was", "chose", "late", "early", "till", "or",
    "all", "every", "each", "some", "any", "one", "no", "most", "another", "mid", "through",
  ]
  private static let ofWeekdays: Set<String> = [
    "first", "second", "third", "final", "good", "black", "bloody", "holy", "ash", "super", "fat", "palm", "easter",
    "whit",
  ]
  private static let seasons: Set<String> = ["spring", "summer", "autumn", "fall", "winter"]
  private static let deictic: Set<String> = [
    "late", "early", "last", "this", "next", "earlier", "today", "yesterday", "tomorrow",
  ]
  private static let mayFollow: Set<String> = [
    "on", "in", "at", "to", "for", "with", "from", "by", "as", "that", "when", "where", "which", "who", "and", "but",
    "after", "before", "during", "over", "under", "near", "of", "against", "about", "it", "he", "she", "they", "we",
    "the", "a", "an", "was", "were", "is", "are", "had", "has", "have", "would", "will", "said", "while", "because",
    "following", "amid", "despite", "outside", "inside", "between", "into", "his", "her", "its", "their", "i",
  ]
}
