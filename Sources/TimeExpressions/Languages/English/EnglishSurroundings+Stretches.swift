import Prose

/// What began in a year, and what ended with a date.
extension EnglishSurroundings {
  func isOfBeginning(_ range: Range<Int>) -> Bool {
    var words = Array(words(in: startOfClause(before: range.lowerBound, within: Self.shortReach)..<range.lowerBound))
    guard let last = words.popLast(), Self.datings.contains(last, in: text) else { return false }
    // "Born in Leeds in 1951".
    if words.count > 2, reads(words[words.count - 2], "in"), !Self.beginnings.contains(words[words.count - 1], in: text)
    {
      words.removeLast(2)
    }
    guard let verb = words.popLast(), Self.beginnings.contains(verb, in: text) else { return false }
    // "The mill was founded in 1951", "was first built in 1951": told of it.
    guard let auxiliary = words.suffix(2).lastIndex(where: { Self.auxiliaryVerbs.contains($0, in: text) }) else {
      return true
    }
    // "The club, which was founded in 1951,".
    return auxiliary > 0 && Self.openingPronouns.contains(words[auxiliary - 1], in: text)
  }

  func stretch(endingAt place: Int) -> MeasuredStretch? {
    var words = Array(words(in: startOfClause(before: place, within: Self.shortReach)..<place))
    // "To the end of March" is told with its date; "to the March" is not.
    guard let joint = words.popLast(), Self.endings.contains(joint, in: text), let name = words.popLast(),
      let unit = Self.units.first(where: { reads(name, $0.word) })
    else { return nil }
    var count: Int? = 1
    var length = unit.unit
    if unit.isPlural {
      count = words.last.flatMap(number)
      if count != nil { words.removeLast() }
    } else if unit.unit == .year, let half = words.last, reads(half, "half") {
      length = .half
      words.removeLast()
    } else if unit.unit == .quarter || unit.unit == .year || unit.unit == .half, let word = words.last,
      Self.kinds.contains(word, in: text)
    {
      words.removeLast()
    }
    if let word = words.last, Self.relations.contains(word, in: text) { words.removeLast() }
    guard let article = words.popLast(), Self.articles.contains(article, in: text), let before = words.popLast(),
      Self.leads.contains(before, in: text)
    else { return nil }
    return MeasuredStretch(count: count, unit: length)
  }

  func namesThing(_ year: Range<Int>) -> Bool {
    guard year.upperBound + 1 < text.count, text[year.upperBound] == 0x20, text[year.upperBound + 1].isLetter else {
      return false
    }
    if leads("for ", to: year.lowerBound) || leads("of ", to: year.lowerBound) { return true }
    guard leads("the ", to: year.lowerBound) || leads("The ", to: year.lowerBound) else { return false }
    return !stands(Self.auxiliaryVerbs, at: year.upperBound + 1)
  }

  func isSubject(_ range: Range<Int>) -> Bool {
    guard range.upperBound < text.count, text[range.upperBound] == 0x20 else { return false }
    var words = Array(words(in: startOfClause(before: range.lowerBound, within: Self.shortReach)..<range.lowerBound))
    if let last = words.last, Self.articles.contains(last, in: text) { words.removeLast() }
    return words.last.map { !Self.timings.contains($0, in: text) } ?? true
  }

  private func number(_ word: Range<Int>) -> Int? {
    if let count = Int(String(decoding: text[word], as: UTF8.self)) { return count }
    return Self.numbers.firstIndex { reads(word, $0) }.map { $0 + 1 }
  }

  private static let datings: WordList = ["in", "around", "about", "circa"]
  private static let beginnings: WordList = [
    "born", "built", "founded", "established", "erected", "constructed", "launched", "incorporated", "opened",
    "created",
    "formed",
  ]
  private static let auxiliaryVerbs: WordList = [
    "was", "were", "been", "being", "be", "is", "are", "had", "has", "have", "he", "she", "it", "they", "we", "who",
    "which", "that",
  ]
  private static let openingPronouns: WordList = ["who", "which", "that", "whose"]
  /// Between a length and its end.
  private static let endings: WordList = ["to", "ended", "ending", "through"]
  private static let units: [(word: StaticString, unit: TimeUnit, isPlural: Bool)] = [
    ("year", .year, false), ("quarter", .quarter, false), ("decade", .decade, false), ("half", .half, false),
    ("month", .month, false), ("fortnight", .fortnight, false), ("week", .week, false), ("days", .day, true),
    ("weeks", .week, true), ("months", .month, true), ("quarters", .quarter, true), ("years", .year, true),
    ("decades", .decade, true),
  ]
  private static let kinds: WordList = ["first", "second", "third", "fourth", "fiscal", "financial", "full", "trading"]
  private static let relations: WordList = ["past", "last", "latest", "first", "whole", "full"]
  private static let articles: WordList = ["the", "its", "their", "his", "her", "our"]
  /// Before the article: "in the year to", "for its quarter ended". Behind a verb the words are its own.
  private static let leads: WordList = [
    "in", "for", "over", "during", "of", "from", "on", "throughout", "covering", "within",
  ]
  /// Before a feast that only tells when.
  private static let timings: WordList = [
    "at", "on", "by", "over", "during", "before", "after", "since", "until", "till", "from", "to", "for", "of", "in",
    "around", "about", "near", "past", "this", "that", "last", "next", "one", "every", "each", "and", "or",
  ]
  private static let numbers: [StaticString] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
