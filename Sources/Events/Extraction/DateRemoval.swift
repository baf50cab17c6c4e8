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
    let before = words.last { $0.range.upperBound <= expression.lowerBound }
    let after = words.first { $0.range.lowerBound >= expression.upperBound }
    var lower = expression.lowerBound
    if let before, isBlank(bytes, before.range.upperBound..<expression.lowerBound) {
      if Self.prepositions.contains(before.lowered) {
        let verb = words.last { $0.range.upperBound <= before.range.lowerBound }
        if let verb, Self.verbsWithOn.contains(verb.lowered) { return nil }
        lower = before.range.lowerBound
      } else if !isAdverb(bytes, expression) || Self.wantsObject.contains(before.lowered) {
        // "chose 11 September", "the year 2001", "of 1979".
        return nil
      }
    }
    // "the July 2021 handover", "in 2010 prices": a noun follows at once, and the date belongs to it.
    let isDay = lower < expression.lowerBound && bytes[lower].lowered == UInt8(ascii: "o")
    if let after, !isDay, isBlank(bytes, expression.upperBound..<after.range.lowerBound),
      !Self.mayFollow.contains(after.lowered), !after.lowered.hasSuffix("ed"), !after.isCapitalised
    {
      return nil
    }
    var upper = expression.upperBound
    if lower == clause.lowerBound || before == nil {
      while upper < clause.upperBound, bytes[upper].isSpace || bytes[upper] == UInt8(ascii: ",") { upper += 1 }
    }
    return lower..<upper
  }

  /// Whether the expression can stand in a clause without a preposition: "yesterday", "last week", "Monday", not "1979".
  private func isAdverb(_ bytes: UnsafeBufferPointer<UInt8>, _ expression: Range<Int>) -> Bool {
    guard let word = WordScanner().words(of: bytes, in: expression).first else { return false }
    return bytes[expression.lowerBound].isLower || CalendarWords.weekdays.contains(word.lowered)
      || Self.deictic.contains(word.lowered)
  }

  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isSpace)
  }

  private static let prepositions: Set<String> = ["on", "in", "at", "during"]
  /// Verbs whose "on" leads to an object and no date.
  private static let verbsWithOn: Set<String> = [
    "settled", "settle", "settles", "decided", "decide", "agreed", "agree", "insisted", "insist", "fixed", "based",
  ]
  /// Words that want the date as their object or attribute.
  private static let wantsObject: Set<String> = [
    "the", "a", "an", "its", "his", "her", "their", "this", "that", "of", "for", "to", "from", "between", "and",
    "until",
    "since", "by", "before", "after", "than", "as", "last", "next", "is", "was", "chose", "late", "early", "till", "or",
  ]
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
