import Prose
import Testing

@Suite struct SentenceSplitterTests {
  /// The text with `|` where a sentence must end and another begin.
  static let texts = [
    "It rained.| He left.",
    "Gen. Smith met Dr. Jones in St. Paul.| They spoke.",
    "The U.S. Senate voted.| In the U.S. it matters.",
    "He went to the U.S.| The visit was short.",
    "It cost $1.5 million.| Sales fell 2.5 percent.",
    "“We will not go.| We will stay,” he said Monday.",
    "\"Stop!\"| She ran.",
    "Was it true?| No one knew …| Then came 1999.",
    "George W. Bush and J. R. Smith agreed.| It was 5 p.m.| The talks ended.",
    "William (bap. 11 Nov 1660, d. 1701) sat for York.| His son (b. 3 May 1690) did not.",
    "Friday, 9:12 p.m. A kayak was stolen.| Friday, 9 pm.| It left at 9 p.m.| A man saw it.",
    "William (bap. 11 Nov 1660, d. Leeds 1701) wed Ann (m. Lee).| She left.",
    "It began on the 1st.| Leeds lost on the 3rd.| He met St. James.",
    "See No. 5 on Jan. 3 and pp. 4-9.| There is more.",
    "First line|\nsecond line|\n\nthird",
    "He said e.g. Paris and i.e. London.",
    "Acme Inc. shares rose.| Acme Inc.| The company fell.",
    "It ended (at last).| [He] wrote so.| ‘Yes.’| »Nein.«| Ok",
  ]

  @Test(arguments: texts) func cuts(_ marked: String) {
    let plain = marked.replacing("|", with: "")
    let expected = marked.split(separator: "|").map {
      $0.trimmingPrefix(while: \.isWhitespace)
    }.map { String($0.reversed().trimmingPrefix(while: \.isWhitespace).reversed()) }
    let bytes = Array(plain.utf8)
    let found = SentenceSplitter().sentences(of: plain).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == expected)
  }

  @Test func noSentenceEndsInsideADate() {
    let sentences = [0..<10, 11..<20, 21..<30, 31..<40]
    #expect(SentenceSplitter.joined(sentences, across: [2..<4, 8..<13, 15..<19]) == [0..<20, 21..<30, 31..<40])
    #expect(SentenceSplitter.joined(sentences, across: [5..<35]) == [0..<40])
    #expect(SentenceSplitter.joined(sentences, across: [0..<10, 21..<30]) == sentences)
    #expect(SentenceSplitter.joined([], across: [0..<3]) == [])
  }

  @Test func nothingIsLost() {
    let text = "A b. C d!  E? \n F…  “G.” H"
    let bytes = Array(text.utf8)
    let joined = SentenceSplitter().sentences(of: text).flatMap { Array(bytes[$0]) }.filter { !$0.isSpace }
    #expect(joined == bytes.filter { !$0.isSpace })
  }

  @Test(arguments: ["", " ", "\n", ".", "...", "…", "a"]) func survives(_ text: String) {
    #expect(SentenceSplitter().sentences(of: text).count <= 1)
  }
}

@Suite struct ScalarOffsetTests {
  @Test func countsScalarsNotBytes() {
    let text = String(repeating: "é“x”", count: 50)
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets[byte] == count)
      byte += UTF8.width(scalar)
    }
    #expect(offsets[byte] == text.unicodeScalars.count)
    #expect(ScalarOffsets("plain")[3] == 3)
  }

  @Test("One letter beyond ASCII, wherever it stands", arguments: [0, 1, 7, 8, 9, 62, 63, 64, 65, 127, 128])
  func countsAroundStretches(_ place: Int) {
    let text = String(repeating: "a", count: place) + "é" + String(repeating: "b", count: 140 - place)
    let offsets = ScalarOffsets(text)
    #expect(offsets[place] == place)
    for byte in (place + 2)...text.utf8.count { #expect(offsets[byte] == byte - 1) }
  }
}

@Suite struct WordScannerTests {
  @Test(arguments: [
    ("Rogozin’s men", ["rogozin", "men"]),
    ("the U.S. Army's 1,037 soldiers", ["the", "u.s", "army", "1,037", "soldiers"]),
    ("air-base, 2.5%", ["air-base", "2.5"]), ("don't—stop…now", ["don't", "stop", "now"]), ("end.Next", ["end.next"]),
  ]) func splits(_ text: String, _ expected: [String]) {
    #expect(WordScanner().words(of: text).map(\.lowered) == expected)
  }
}
