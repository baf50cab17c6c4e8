import Chronology
import DateResolution
import Testing

@testable import Events

/// Prepositions before a date that belongs to a noun behind it.
@Suite struct EventOfDateTests {
  /// What "after", "before" or "by" becomes; the words before the date, the date, and what stands behind it.
  static let cases: [(told: DatePreposition, words: String, date: String, behind: String)] = [
    (.notBefore, "the town was rebuilt after the", "1989", " flood"),
    (.notBefore, "shortly after the", "1989", " coal strike he left"),
    (.notBefore, "following the", "1989", " invasion"),
    (.notBefore, "after", "Monday", "'s vote he left"), (.notBefore, "after", "last year", "’s floods"),
    (.notBefore, "after the", "March", " quake"), (.notBefore, "after", "the 11 March", " quake"),
    (.by, "hours before the", "1995", " vote"), (.by, "before", "Monday", "'s vote"),
    (.at, "the port was shaken by", "Monday", "'s blast"), (.at, "was destroyed by the", "1989", " quake"),
    (.at, "a town hit by", "last year", "’s floods"), (.at, "he was moved by the", "May 4", " speech"),
  ]

  @Test(arguments: cases) func told(_ expected: DatePreposition, _ words: String, _ date: String, _ behind: String)
    throws
  {
    let before = words.split(separator: " ").map(String.init)
    let event = try #require(read(date, before, behind))
    #expect(event.preposition(DatePreposition(before: before)) == expected)
  }

  /// Times by which something is done.
  @Test(arguments: [
    ("by the", "1995", " election he had left"), ("the pier must be finished by", "Monday", "'s deadline"),
    ("they had moved by the", "1989", " quake"), ("work was completed by", "last year", "'s floods"),
  ]) func byThen(_ words: String, _ date: String, _ behind: String) throws {
    let before = words.split(separator: " ").map(String.init)
    let event = try #require(read(date, before, behind))
    #expect(event.preposition(.by) == .by)
  }

  /// Dates that stand for themselves.
  @Test(arguments: [
    ("after", "1999", " the town was rebuilt"), ("by", "Friday", " engineers were waiting"),
    ("before", "Friday", " night"),
    ("by the", "July 1", " deadline"), ("after the", "1999", ", he left"), ("after", "11 March", " the quake"),
  ]) func forThemselves(_ words: String, _ date: String, _ behind: String) {
    let before = words.split(separator: " ").map(String.init)
    #expect(read(date, before, behind) == nil)
  }

  private func read(_ date: String, _ before: [String], _ behind: String) -> EventOfDate? {
    var text = date + behind
    let isPossessive = text.withUTF8 { DateClause.isPossessive(0..<date.utf8.count, $0) }
    return EventOfDate(date, before: before, text: behind[...], isPossessive: isPossessive)
  }
}
