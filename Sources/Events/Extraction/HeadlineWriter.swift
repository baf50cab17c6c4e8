import Foundation
import Prose

/// Makes a headline of the words that carry a date: the date itself goes (the chronology shows it beside), so do the
/// dateline and "According to …" at the front and the full stop; what is too long ends at a clause or a word.
struct HeadlineWriter: Sendable {
  /// In Unicode scalars; longer ones are cut.
  var limit = 120

  /// `clause` holds `expression`; both are byte ranges of `bytes`. The expression stays where the clause needs it
  /// ("the 1979–1989 invasion", "Monday's attack", "chose 11 September").
  func headline(_ bytes: UnsafeBufferPointer<UInt8>, clause: Range<Int>, expression: Range<Int>?) -> String {
    var text: String
    if let expression, clause.contains(expression.lowerBound), expression.upperBound <= clause.upperBound,
      let cut = DateRemoval().range(bytes, clause: clause, expression: expression)
    {
      text = joined(
        string(bytes, clause.lowerBound..<cut.lowerBound), string(bytes, cut.upperBound..<clause.upperBound))
    } else {
      text = string(bytes, clause)
    }
    if bytes[..<clause.lowerBound].last(where: { !$0.isSpace }) == UInt8(ascii: ",") { text = withoutStrayComma(text) }
    text = withoutDateline(text)
    text = withoutAttribution(text)
    text = tidied(text)
    // Nothing left but a remnant: the words as they stand. A cell of a table is none, however short.
    let isRow = string(bytes, clause).contains(" | ")
    if text.unicodeScalars.count < (isRow ? 3 : 12) { text = tidied(string(bytes, clause)) }
    return shortened(text)
  }

  /// Two pieces with the date gone between them.
  private func joined(_ before: String, _ after: String) -> String {
    var left = before
    while left.last == " " { left.removeLast() }
    var right = after.drop { $0 == " " }
    // "The vote, on Monday, was close": both commas go.
    if left.last == ",", right.first == "," {
      left.removeLast()
      right = right.dropFirst().drop { $0 == " " }
    }
    // So does the cell of a table that held nothing else, and the full stop of a sentence that did.
    if let last = left.last, last == "|" || last == ".", right.first == last, right.dropFirst().first != last {
      right = right.dropFirst().drop { $0 == " " }
    }
    // "in Athens (2004)": nor does a bracket stay that held nothing else.
    if left.last == "(", right.first == ")" {
      left.removeLast()
      right = right.dropFirst().drop { $0 == " " }
      while left.last == " " { left.removeLast() }
    }
    guard let first = right.first else { return left }
    // A straight quote closes what another has opened.
    let closes = first == "\"" && left.count { $0 == "\"" } % 2 == 1
    let sticks = closes || first.isPunctuation && !"“\"(‘".contains(first)
    return left + (sticks || left.isEmpty ? "" : " ") + right
  }

  /// "[…'s envoy,] Ann Lee, told reporters": the comma that closes an apposition, where what it is one to is left out.
  private func withoutStrayComma(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let verb = parts[1].split(separator: " ").first else { return text }
    let name = parts[0].split(separator: " ")
    guard (1...5).contains(name.count), name.allSatisfy({ $0.first?.isUppercase == true }),
      parts[1].first == " ", verb.first?.isLowercase == true, !Self.attributes.contains(String(verb))
    else { return text }
    return String(parts[0] + parts[1])
  }

  /// "KABUL, Afghanistan (Reuters) — …"
  private func withoutDateline(_ text: String) -> String {
    for mark in [" — ", " – ", " -- ", " - ", ": "] {
      guard let range = text.range(of: mark), text[..<range.lowerBound].utf8.count < 60 else { continue }
      let place = text[..<range.lowerBound]
      let first = place.prefix { $0.isLetter }
      let isCapitals = first.count > 2 && first.allSatisfy(\.isUppercase)
      // "Geneva (Wire) - ": an agency in brackets.
      let isAgency = place.hasSuffix(")") && place.contains("(") && mark != ": "
      if isCapitals || isAgency { return String(text[range.upperBound...]) }
    }
    return text
  }

  /// "According to Bloomberg, …"
  private func withoutAttribution(_ text: String) -> String {
    guard text.hasPrefix("According to "), let comma = text.firstIndex(of: ","), text[..<comma].utf8.count < 80 else {
      return text
    }
    return String(text[text.index(after: comma)...].drop { $0 == " " })
  }

  private func tidied(_ text: String) -> String {
    var result = trimmed(Substring(text))
    for word in Self.openers where result.lowercased().hasPrefix(word + " ") {
      // "When the army withdrew, the man it had left held out": two clauses want the word that ties them.
      if Self.ties.contains(word), result.contains(",") || result.first?.isUppercase == true { break }
      result = trimmed(result.dropFirst(word.count + 1))
      break
    }
    // "…, put at £2.4m, on 3 April." without its date.
    if result.hasSuffix(",.") { result = result.dropLast(2) }
    if result.last == ".", !result.hasSuffix(".."), !endsInAbbreviation(result) { result = result.dropLast() }
    return capitalised(withQuotesClosed(String(trimmed(without(Self.danglers, atTheEndOf: result)))))
  }

  private func without(_ words: [String], atTheEndOf text: Substring) -> Substring {
    for word in words where text.lowercased().hasSuffix(" " + word) { return trimmed(text.dropLast(word.count + 1)) }
    return text
  }

  private func trimmed(_ text: Substring) -> Substring {
    var result = text.drop { $0.isWhitespace || ",;:.–—-)|".contains($0) }
    while let last = result.last, last.isWhitespace || ",;:–—-(|".contains(last) { result = result.dropLast() }
    return result
  }

  /// "in the U.S."
  private func endsInAbbreviation(_ text: Substring) -> Bool {
    let word = text.dropLast().reversed().prefix { !$0.isWhitespace }
    return word.contains(".")
  }

  private func withQuotesClosed(_ text: String) -> String {
    let opening = text.filter { $0 == "“" }.count
    let closing = text.filter { $0 == "”" }.count
    if closing > opening { return "“" + text }
    if opening > closing { return text + "”" }
    return text.filter { $0 == "\"" }.count % 2 == 1 ? (text.first == "\"" ? text + "\"" : "\"" + text) : text
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    // A clause's end in the second half reads better than a word's.
    let end = head.indices.last { place in
      // "60,000 barrels" is no end.
      ",;:–—".contains(head[place]) && !(head[head.index(after: place)...].first?.isNumber ?? false)
    }
    if let comma = end, head[..<comma].utf8.count > limit / 2 {
      return withQuotesClosed(String(trimmed(head[..<comma]))) + " …"
    }
    guard let space = head.lastIndex(of: " ") else { return head + "…" }
    // "… during the ten years of its": no end without what it leads to.
    var rest = trimmed(head[..<space])
    while case let shorter = without(Self.danglers + Self.leaders, atTheEndOf: rest), shorter.count < rest.count {
      rest = shorter
    }
    return withQuotesClosed(String(rest)) + " …"
  }

  private func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static let openers = [
    "and", "but", "while", "then", "which", "when", "although", "though", "however", "meanwhile", "that",
  ]
  /// What goes on with a name after a comma that is its own: "Kabul, now quiet", "Ann Lee, who …".
  private static let attributes: Set<String> = [
    "who", "which", "where", "when", "whose", "with", "in", "at", "on", "of", "and", "or", "but", "the", "a", "an",
    "for",
    "from", "by", "as", "now", "then", "not", "to", "including", "near", "also", "still", "once", "both", "all",
  ]
  private static let ties: Set<String> = ["when", "while", "although", "though"]
  private static let leaders = [
    "of", "in", "on", "at", "to", "for", "with", "by", "from", "into", "over", "under", "between", "against", "as",
    "than",
    "a", "an", "its", "his", "her", "their", "our", "or", "is", "are", "was", "were", "has", "had", "have", "be",
  ]
  private static let danglers = [
    "and", "but", "that", "which", "who", "while", "after", "before", "the", "when", "where",
  ]
}
