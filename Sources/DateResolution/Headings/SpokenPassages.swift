import Prose
import TimeExpressions

/// A passage that the text sets apart as somebody's own words, and the paragraph that leads to it.
package struct QuotedPassage: Hashable, Sendable {
  /// UTF-8 bytes of the paragraph before it: "On Tue, 10 Jul 2012 at 18:02, Sam Hardy wrote:".
  package var lead: Range<Int>
  /// UTF-8 bytes of all that is quoted, what it quotes itself included.
  package var quoted: Range<Int>

  package init(lead: Range<Int>, quoted: Range<Int>) {
    self.lead = lead
    self.quoted = quoted
  }
}

/// Passages that speak from a day of their own: a mail or letter quoted below "On 6 July 2012, Jo wrote:", the postscript
/// of a letter ("P.S. 15th March. Not going up after all").
///
/// "Yesterday" in them is counted from that day, and not from the document's.
struct SpokenPassages {
  struct Passage: Hashable {
    /// The place of the day among the expressions.
    var index: Int
    var scope: Range<Int>
    /// Written on the letter's own day or soon after.
    var isPostscript: Bool
  }

  /// In order of their days.
  let passages: [Passage]

  static let none = SpokenPassages(passages: [])

  private init(passages: [Passage]) { self.passages = passages }

  /// - Parameter quotations: in order of their leads.
  ///
  /// Cost: linear in the text.
  init(of expressions: [TimeExpression], in text: UnsafeBufferPointer<UInt8>, quotations: [QuotedPassage]) {
    var passages: [Passage] = []
    var next = 0
    let lines = HeadedLines(text: text)
    for (index, expression) in expressions.enumerated() where expression.meaning.headingDate?.day != nil {
      let place = expression.range
      while next < quotations.count, quotations[next].lead.upperBound <= place.lowerBound { next += 1 }
      if next < quotations.count, Self.leads(quotations[next].lead, from: place, in: text) {
        passages.append(Passage(index: index, scope: quotations[next].quoted, isPostscript: false))
        next += 1
      } else if Self.opensPostscript(place, in: text) {
        let end = lines.endOfParagraph(from: place.upperBound, limit: text.count)
        passages.append(Passage(index: index, scope: place.upperBound..<end, isPostscript: true))
      }
    }
    self.passages = passages
  }

  /// "On <day> … wrote:": what was written of a day long after ("Of the 5th of May he later wrote:") is not of that day.
  private static func leads(_ lead: Range<Int>, from day: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lead.contains(day.lowerBound), lead.count <= longestLead, lead.upperBound > 0,
      text[lead.upperBound - 1] == UInt8(ascii: ":")
    else { return false }
    let words = Tagger.english.documentWords
    let before = WordScanner().words(of: text, in: lead.lowerBound..<max(lead.lowerBound, day.lowerBound))
    guard before.isEmpty || before.count == 1 && words.leadsToDay(before[0].lowered) else { return false }
    return WordScanner().words(of: text, in: min(day.upperBound, lead.upperBound)..<lead.upperBound)
      .contains { words.tellsWriting($0.lowered) }
  }

  /// "P.S. 15th March." at the head of its line.
  private static func opensPostscript(_ day: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = day.lowerBound
    while start > max(0, day.lowerBound - HeadedLines.longestMark), text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    guard start == 0 || text[start - 1] == UInt8(ascii: "\n") else { return false }
    let letters = text[start..<day.lowerBound].filter(\.isLetter)
    return letters.count == 2 && letters[0] | 0x20 == UInt8(ascii: "p") && letters[1] | 0x20 == UInt8(ascii: "s")
  }

  /// Bytes.
  private static let longestLead = 240
}
