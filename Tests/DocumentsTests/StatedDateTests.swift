import Chronology
import Testing

@testable import Documents

@Suite struct StatedDateTests {
  static let cases: [(String, [String])] = [
    (
      "2020-03-05",
      [
        "2020-03-05", "2020-03-05T10:11:12Z", "2020/3/5", "2020.03.05", "20200305T101112", "2020年3月5日", "5.3.2020",
        "05.03.20",
        "5. März 2020", "5 March 2020", "5th of March, 2020", "Mar. 5, 2020", "March 5th 2020",
        "Thursday, March 5, 2020 10:30 am",
        "5 mars 2020", "5 de marzo de 2020", "5 marzo 2020", "5 de março de 2020", "5 maart 2020", "5 marca 2020",
        "5 марта 2020 г.",
        "5 Mart 2020", "5 Maret 2020", "5 مارس 2020", "5. března 2020", "2020. március 5.", "5-Mar-2020", "05-Mar-20",
        "Thu, 05 Mar 2020 10:11:12 +0100", "Mar 5 10:11:12 UTC 2020",
      ]
    ),
    ("2020-03", ["March 2020", "in März 2020", "marzo de 2020"]),
    // Past twelve there is no choice.
    ("2020-03-25", ["25/03/2020", "03/25/2020", "25-3-2020", "03.25.2020"]),
    // Set apart, in full only.
    ("2020-03-25", ["25 | 03 | 2020", "25 . 03 . 2020"]),
  ]

  @Test(arguments: cases) func finds(_ expected: String, _ texts: [String]) {
    for text in texts { #expect(StatedDate.all(in: text).first?.date.edtf == expected, "\(text)") }
  }

  @Test(arguments: [
    "version 1.2.3", "192.168.10.20", "room 12/14", "1.2.3.2020.4", "phone 030-12-3456", "12:30", "may 5",
    "ISBN 3-16-148410-0",
    "2020", "30 February 2020", "31.04.2020", "a 3-4-3 system", "5:3", "3 | 4 | 20", "1 - 2 - 2020", "1066/10/14",
    "٢٠٢٠", "2563",
  ]) func findsNothing(_ text: String) {
    #expect(StatedDate.all(in: text).isEmpty)
  }

  @Test func readsAmbiguousDatesAsTold() {
    #expect(StatedDate.all(in: "03/04/2020", monthFirst: true).first?.date.edtf == "2020-03-04")
    let dayFirst = StatedDate.all(in: "03/04/2020", monthFirst: false).first
    #expect(dayFirst?.date.edtf == "2020-04-03")
    #expect(dayFirst?.swapped?.date.edtf == "2020-03-04")
    #expect(StatedDate.all(in: "25/04/2020").first?.swapped == nil)
  }

  /// What fields for programs hold besides the forms of text.
  @Test(
    arguments: [
      ("2020-03-05", "20200305"), ("2020-03-05", " 20200305101112 "), ("2020-03-05", "202003051011"),
      ("2020-03-05", "1583402400"), ("2020-03-05", "1583402400123"), ("2020-03-05", "2020-03-05T10:00:00Z"),
      (nil, "99999999"), (nil, "0000000001"), (nil, "2020"), (nil, "12345678901234567"),
    ] as [(String?, String)])
  func readsFields(_ expected: String?, _ text: String) {
    #expect(StatedDate.inField(text.utf8)?.date.edtf == expected)
  }

  @Test func readsTimeAndZone() {
    let date = StatedDate.all(in: "2020-03-05T22:15:00-05:00").first
    #expect(date?.minutes == 22 * 60 + 15)
    #expect(date?.zone == -300)
    #expect(StatedDate.all(in: "Thu, 05 Mar 2020 22:15:00 -0500").first?.zone == -300)
    #expect(StatedDate.all(in: "5 March 2020, 3:51 pm").first?.minutes == 15 * 60 + 51)
  }

  static let lines: [(Bool, String)] = [
    (true, "30/09/2021 11:08"), (true, "Published on March 5, 2020"),
    (true, "Veröffentlicht am 5. März 2020 um 10:30 Uhr"),
    (true, "Thursday, 5 March 2020"), (true, "Last updated: 2020-03-05"),
    (false, "The war began on 5 March 2020"), (false, "On 5 March 2020 she left."), (false, "March"),
  ]

  @Test(arguments: lines) func knowsLinesThatAreDates(_ expected: Bool, _ line: String) {
    #expect((StatedDate.whole(line) != nil) == expected)
  }
}
