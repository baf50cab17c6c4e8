import Chronology
import Testing

@testable import DateResolution

/// What a sentence says, and the date of the event that it names; nil where it names none.
struct MentionCase: CustomTestStringConvertible, Sendable {
  var date: String?
  var text: String
  var testDescription: String { text }
}

/// The table's rows: the date that is meant first, then sentences that mean it.
func means(_ date: String, _ texts: String...) -> [MentionCase] { texts.map { MentionCase(date: date, text: $0) } }
func names(nothing texts: String...) -> [MentionCase] { texts.map { MentionCase(date: nil, text: $0) } }

/// The mentions of a text of one sentence.
func mentions(_ text: String, _ gazetteer: NamedEventGazetteer = .builtIn) -> [NamedEventMention] {
  NamedEventMatcher(gazetteer).mentions(in: text, sentences: [0..<text.utf8.count])
}

@Suite struct GazetteerMatcherTests {
  static let cases: [MentionCase] =
    means(
      "2010-02-13/2010-12-07",
      "British troops working alongside the Afghan army in Operation Moshtarak had reached the town.")
    + means(
      "2020-02-29",
      "The Taliban said the Doha agreement bound both sides.",
      "The Doha agreement of 2020 bound both sides.")
    + means(
      "2021-07-02",
      "American forces left the Bagram base, which was handed over to the Afghan army.")
    + names(
      nothing: "The 1995 Doha agreement was forgotten, the Taliban said.",
      "The Doha agreement between the Lebanese parties held.",
      "A new Doha agreement with the Taliban was out of reach.",
      "American forces would leave Bagram once the base was handed over.")

  @Test(arguments: cases) func date(_ row: MentionCase) {
    #expect(mentions(row.text).map(\.event.date.edtf) == [row.date].compactMap(\.self))
  }
}
