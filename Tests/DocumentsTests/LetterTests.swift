import Chronology
import Testing

@testable import Documents

/// The place and day above a letter are its date. Of several letters they are headings of the text.
@Suite struct LetterTests {
  static let letter = "Dear Nell, we came out of the line on Thursday after eleven days, and I slept till noon."

  @Test(
    "The date of a letter",
    arguments: [
      "1915-05-09": "In the field, Sunday, May 9th 1915\n\n\(letter)",
      "1952-08-02": "Hotel Ritz, Lisbon, 2 August 1952.\n\n\(letter)",
      "1915-05-10": "May 10th, 1915. \(letter)",
      "1915-05-11":
        "LETTERS OF A CORPORAL\n\nCamp 4, 11 May 1915\n\nMy dearest Ann,\n\nWe came out of the line on Thursday.",
    ].sorted { $0.key < $1.key }) func dated(_ expected: String, _ text: String) throws
  {
    for name in ["letter.txt", "letter.md"] {
      let document = try #require(try read(name, text).documents.first)
      #expect(document.date?.date.edtf == expected, "\(name)")
      #expect(!document.text.contains("May 10th"), "\(name)")
      #expect(document.text.contains("out of the line on Thursday"), "\(name)")
    }
  }

  @Test(
    "No letters",
    arguments: [
      "In the field, Sunday, May 9th 1915\n\nDear reader of a chronicle of that war and of no letters at all we came out.",
      "The battle of May 9th 1915 was lost.\n\n\(letter)",
      "Arms are dear, and 9 May 1915 was the day on which they were dearest of all in that year.",
    ]) func undated(_ text: String) throws
  {
    for name in ["letter.txt", "letter.md"] {
      #expect(try read(name, text).documents.first?.date == nil, "\(name)")
    }
  }

  @Test("Heads of several letters stay in the text") func several() throws {
    let text =
      "LETTERS OF A CORPORAL\n\nIn the field, May 9th 1915\n\n\(Self.letter)\n\nRouen, June 30th\n\n\(Self.letter)"
    for name in ["letters.txt", "letters.md"] {
      let document = try #require(try read(name, text).documents.first)
      #expect(document.date == nil, "\(name)")
      #expect(document.text.contains("In the field, May 9th 1915"), "\(name)")
    }
  }

  @Test("Messages are not joined, however short their lines are") func messages() {
    let lines = [
      "[14/10/2021, 18:02:11] Mags: did the boiler man come", "[14/10/2021, 18:02:40] Dee: no, not until tomorrow",
      "[18/10/2021, 09:15:22] Dee: he is here", "[18/10/2021, 09:15:40] Mags: at last",
    ]
    #expect(PlainText(lines.joined(separator: "\n")).blocks.map(\.text) == lines)
  }
}
