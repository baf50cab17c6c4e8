import Prose

/// Makes a headline of the clause that carries a date: the date itself goes (the chronology shows it beside), so do
/// "According to …" at the front and the full stop; what is too long ends at a clause or a word.
struct HeadlineWriter: Sendable {
  /// In Unicode scalars; longer ones are cut.
  var limit = 120

  /// `clause` holds `expression`; both are byte ranges of `bytes`. The expression stays where the clause needs it
  /// ("the 1979–1989 invasion", "Monday's attack").
  func headline(_ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>?) -> String {
    var text: String
    if let expression, let cut = removable(bytes, clause: clause, expression: expression) {
      let before = string(bytes, clause.lowerBound..<cut.lowerBound)
      let after = string(bytes, cut.upperBound..<clause.upperBound)
      text = joined(before, after)
    } else {
      text = string(bytes, clause)
    }
    text = strippedOfAttribution(text)
    text = tidied(text)
    return shortened(text)
  }

  /// The expression with its preposition and a comma, when the clause reads well without them.
  private func removable(
    _ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>
  ) -> Range<Int>? {
    let words = WordScanner().words(of: bytes, in: clause)
    let before = words.last { $0.range.upperBound <= expression.lowerBound }
    let after = words.first { $0.range.lowerBound >= expression.upperBound }
    // "Monday's attack", "2008-era".
    if let last = words.first(where: {
      $0.range.upperBound > expression.upperBound && $0.range.lowerBound < expression.upperBound
    }),
      last.range.upperBound > expression.upperBound
    {
      return nil
    }
    var lower = expression.lowerBound
    let touching = before.map { isBlank(bytes, $0.range.upperBound..<expression.lowerBound) } ?? false
    let atStart = before == nil
    if let before, touching {
      if Self.adverbial.contains(before.lowered) {
        lower = before.range.lowerBound
      } else if !string(bytes, expression).first!.isLetter || Self.needsNoun.contains(before.lowered) {
        return nil
      }
    }
    // "the July 2021 handover": a noun follows at once.
    if let after, isBlank(bytes, expression.upperBound..<after.range.lowerBound),
      !Self.mayFollow.contains(after.lowered),
      !(lower < expression.lowerBound && before?.lowered == "on"), !after.lowered.hasSuffix("ed")
    {
      return nil
    }
    var upper = expression.upperBound
    if atStart || lower == clause.lowerBound {
      while upper < clause.upperBound, bytes[upper].isSpace || bytes[upper] == UInt8(ascii: ",") { upper += 1 }
    }
    return lower..<upper
  }

  private func joined(_ before: String, _ after: String) -> String {
    var left = before
    while left.last == " " { left.removeLast() }
    // ", on 5 July," leaves one comma too many.
    if left.last == ",", after.drop(while: { $0 == " " }).first == "," { left.removeLast() }
    let right = after.drop { $0 == " " }
    guard let first = right.first else { return left }
    return first.isPunctuation && first != "“" && first != "\"" && first != "(" && first != "‘"
      ? left + right : left + (left.isEmpty ? "" : " ") + right
  }

  /// "According to Bloomberg, …"
  private func strippedOfAttribution(_ text: String) -> String {
    guard text.hasPrefix("According to "), let comma = text.firstIndex(of: ","), text[..<comma].utf8.count < 80 else {
      return text
    }
    return String(text[text.index(after: comma)...].drop { $0 == " " })
  }

  private func tidied(_ text: String) -> String {
    var result = Substring(text)
    while let first = result.first, first.isWhitespace || ",;:.–—-)".contains(first) { result = result.dropFirst() }
    var lead = result
    for word in Self.openers where lead.lowercased().hasPrefix(word + " ") {
      lead = lead.dropFirst(word.count + 1)
      break
    }
    result = lead
    while let last = result.last, last.isWhitespace || ",;:–—-(".contains(last) { result = result.dropLast() }
    if result.last == ".", !result.hasSuffix("..") { result = result.dropLast() }
    for word in Self.danglers where result.lowercased().hasSuffix(" " + word) {
      result = result.dropLast(word.count + 1)
      break
    }
    while let last = result.last, last.isWhitespace || ",;:–—-(".contains(last) { result = result.dropLast() }
    var text = String(result)
    let opening = text.filter { $0 == "“" }.count
    let closing = text.filter { $0 == "”" }.count
    if closing > opening { text = "“" + text }
    if opening > closing { text += "”" }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    // A clause's end in the second half reads better than a word's.
    if let comma = head.lastIndex(where: { ",;:–—".contains($0) }), head[..<comma].utf8.count > limit / 2 {
      return String(head[..<comma]).trimmed + " …"
    }
    guard let space = head.lastIndex(of: " ") else { return head + "…" }
    return String(head[..<space]).trimmed + " …"
  }

  private func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isSpace)
  }

  private static let adverbial: Set<String> = ["on", "in", "at", "during", "late", "early"]
  /// Words that want the date as their object or attribute.
  private static let needsNoun: Set<String> = [
    "the", "a", "an", "its", "his", "her", "their", "this", "that", "of", "for", "to", "from", "between", "and",
    "until",
    "since", "by", "before", "after", "than", "as", "last", "next",
  ]
  private static let mayFollow: Set<String> = [
    "on", "in", "at", "to", "for", "with", "from", "by", "as", "that", "when", "where", "which", "who", "and", "but",
    "after", "before", "during", "over", "under", "near", "of", "against", "about", "it", "he", "she", "they", "we",
    "the", "a", "an", "was", "were", "is", "are", "had", "has", "have", "would", "will", "said", "while", "because",
    "following", "amid", "despite", "outside", "inside", "between", "into", "his", "her", "its", "their", "i",
  ]
  private static let openers = [
    "and", "but", "while", "then", "which", "when", "although", "though", "however", "meanwhile",
  ]
  private static let danglers = [
    "and", "but", "on", "in", "at", "that", "which", "who", "while", "after", "before", "the", "of", "to",
  ]
}

extension String {
  /// Without white space and stray commas at its end.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || ",;:–—-".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
