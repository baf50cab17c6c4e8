import Chronology
import Testing

@testable import Documents

@Suite struct MailTests {
  static let body = DocumentReaderTests.body

  private static let head =
    "From: \"Berg, Karl\" <berg@a.example>\nTo: ann@a.example\nSubject: Crane\nDate: Thu, 5 Mar 2020 23:30:00 -0500 (EST)\n"

  private func mail(_ rest: String) throws -> Document {
    try #require(letters("a.eml", Self.head + rest).documents.first)
  }

  private func letters(_ name: String, _ text: String) -> ReadingResult {
    DocumentReader().read(bytes: Array(text.utf8), name: name)
  }

  @Test func readsTheHead() throws {
    let document = try mail("\n\(Self.body)\n")
    #expect([document.title, document.byline] == ["Crane", "Berg, Karl"])
    // The day where the mail was written.
    #expect(document.date?.date.edtf == "2020-03-05")
  }

  static let senders = [
    ("Karl Berg", "Karl Berg <berg@a.example>"), ("Karl Berg", "\"Karl Berg\" <berg@a.example>"),
    ("berg@a.example", "<berg@a.example>"), ("berg@a.example", "berg@a.example"),
  ]

  @Test(arguments: senders) func namesTheSender(_ name: String, _ field: String) {
    #expect(MailText.name(field) == name)
  }

  /// The text that is read, then the lines of the mail.
  static let texts: [([String], String)] = [
    (["Dear Ann,", body, "Yours, Karl"], "Dear Ann,\n\n\(body)\n\nYours, Karl\n"),
    ([body], "\(body)\n\n-- \nKarl Berg\nBerg & Sons\n"),
    // What an earlier mail said was said on another day.
    ([body], "\(body)\n\nOn Monday, 2 March 2020, Ann Hill wrote:\n> We close tomorrow.\n> \n> Ann\n"),
    ([body], "\(body)\n\nOn Monday, 2 March 2020 at 10:00, Ann Hill\n<ann@a.example> wrote:\n> We close tomorrow.\n"),
    (["No.", "Yes."], "> Closed?\nNo.\n> Open?\nYes.\n"),
  ]

  @Test(arguments: texts) func readsTheLettersOwnText(_ expected: [String], _ text: String) throws {
    #expect(try mail("\n" + text).paragraphs == expected)
  }

  /// The text that is read, then the mail's parts.
  static let parts: [(String, String)] = [
    ("Grüße", "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe"),
    ("Grüße", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64("Grüße")),
    ("Grüße", "Content-Type: text/html; charset=utf-8\n\n<html><body><p>Grüße</p></body></html>"),
    ("soft break", "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nsoft =\nbreak"),
    (
      "The plain one.",
      "Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nThe plain one.\n--b\nContent-Type: text/html\n\n<p>The other</p>\n--b--\n"
    ),
    (
      "The letter.",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html\n\n<p>The letter.</p>\n--c--\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAn attachment.\n--b--\n"
    ),
  ]

  @Test(arguments: parts) func readsThePartThatIsTheLetter(_ expected: String, _ parts: String) throws {
    #expect(try mail("MIME-Version: 1.0\n" + parts).text == expected)
  }

  @Test func boundsPartsInsideParts() {
    var text = "Content-Type: multipart/mixed; boundary=b\n\n"
    for _ in 0..<5_000 { text += "--b\nContent-Type: multipart/mixed; boundary=b\n\n" }
    #expect(letters("a.eml", Self.head + text).documents.isEmpty)
  }

  @Test func takesItsTimeForManyQuotations() {
    #expect(letters("a.eml", Self.head + "\n" + String(repeating: "> q\n\n\n", count: 50_000)).documents.isEmpty)
  }
}
