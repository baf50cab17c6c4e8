import Chronology
import Events
import Foundation
import Testing

@testable import Annals

@Suite struct YAMLListPiecesTests {
  /// The pieces of a text, cut wherever it may be cut.
  private func pieces(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      YAMLListPieces(bytes, length: 1).pieces.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ["- a\n", "- b\n"], ["- a: 1\n  b: 2\n", "- c: 3"], ["# c\n\n- a\n# d\n", "- b\n\n", "- c\n"],
    ["- a: |\n    - b\n\n  c: >\n    d\n", "- e\n"], ["- a\r\n", "- b\r\n"], ["- a:\n  - b\n  - c\n", "- d\n"],
    ["-\n  a: 1\n", "-\n  b: 2\n"], ["- “a” – b\n", "- c\n"],
  ])
  func aListIsCutBeforeItsItems(_ expected: [String]) { #expect(pieces(expected.joined()) == expected) }

  /// What has something in its first column that is no item, or a line end that others do not see.
  @Test(arguments: [
    "", "\n", "# c\n", "- a\n", "  - a\n  - b\n", "- a\n--- \n- b\n", "---\n- a\n- b\n", "- a\n...\n- b\n",
    "%YAML 1.1\n---\n- a\n- b\n", "title: T\nevents:\n- a\n- b\n", "- a\nb: c\n- d\n", "- a\n\t- b\n- c\n",
    "-\ta\n- b\n",
    "\u{FEFF}- a\n- b\n", "- a\n\u{FEFF}- b\n- c\n", "- a\r- b\n- c\n", "- a\u{85}...\n- b\n", "- a\u{2028}...\n- b\n",
    "- a\u{2029}...\n- b\n", "-a\n- b\n", "[{a: 1},\n{b: 2}]\n", "- a: [1,\n2]\n- b\n", "- a: \"b\nc\"\n- d\n",
  ])
  func otherTextsAreWhole(_ text: String) { #expect(pieces(text) == [text]) }

  @Test func piecesKnowTheirLines() {
    var text = "# c\n- a:\n    1\n- b\n\n- c\n"
    #expect(text.withUTF8 { YAMLListPieces($0, length: 1).pieces.map(\.lines) } == [0, 3, 5])
  }
}

/// A list that is parsed in pieces gives what the whole gives, faults and their lines included.
@Suite struct HandWrittenPiecesTests {
  private func expectSame(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let whole = HandWrittenEvents(yaml: yaml, file: "e.yaml", isOnly: true, pieceLength: .max)
    for length in [1, 40, 200] {
      let pieces = HandWrittenEvents(yaml: yaml, file: "e.yaml", isOnly: true, pieceLength: length)
      #expect(pieces.events == whole.events, sourceLocation: sourceLocation)
      #expect(pieces.eras == whole.eras, sourceLocation: sourceLocation)
      #expect(pieces.faults == whole.faults, sourceLocation: sourceLocation)
      #expect(pieces.notes == whole.notes, sourceLocation: sourceLocation)
    }
  }

  /// Items of every form that a list may hold; each may follow each.
  private static let items = [
    "- date: 2001-12-05\n  title: The Bonn agreement is signed\n  source: S/2001/1154\n",
    "- {date: 2010, title: 'A, b: “c”', text: \"one\\\n  two\"}\n",
    "- date: 2010\n  title: The pier burns\n  text: |\n    - not an item\n\n    # nor a comment\n\n  kind: state\n",
    "- date: 2010\n  title: >+\n    folded\n    text\n\n\n",
    "- date: 2010\n  title: A plain text\n    that goes on\n    - and on\n",
    "# a comment\n- date: 1979/1989   # to the end\n  era: The war\n\n", "-\n  date: 2010\n  title: Below\n",
    "- title: ['a',\n    'b']\n  date: 2010\n", "- &a {date: 2010, title: Anchored}\n", "- *a\n",
    "- date: 2010\n  title: The pier burns\n", "- 12\n", "- - a\n  - b\n", "-\n", "- date: yesterday\n  title: T\n",
    "- date: 2010\n  title: T\n  when: noon\n", "- title: T\n", "- ? date\n  : 2010\n  ? title\n  : Asked\n",
    "- date: 2010\n  title: \"quoted\n- not an item\n  to its end\"\n", "- date: 2010\n  title: 'one\n\n  two'\n",
    "- !!map {date: !!str 2010, title: Tagged}\n", "- date: 2010\n  title: T\n  title: U\n", "- date: [2010\n",
    "- \"a\n",
    "- date: 2010\n  title: Ünïcödé – “日本”\n",
  ]

  @Test func everyItemAfterEveryOther() {
    for first in Self.items {
      for second in Self.items { expectSame(first + second + Self.items[0]) }
    }
  }

  @Test func aLongList() {
    for step in 1..<8 {
      let sound = Self.items.filter { !$0.contains("[2010") && !$0.contains("\"a\n") && !$0.contains("title: U") }
      let list = (0..<200).map { sound[$0 * step % sound.count] }.joined()
      expectSame(list)
      expectSame(list.replacingOccurrences(of: "\n", with: "\r\n"))
      expectSame(list.replacingOccurrences(of: "- *a\n", with: ""))
      expectSame("\u{FEFF}" + list)
      expectSame("---\n" + list)
      expectSame(list + "---\n" + list)
      expectSame(list + "...\n")
      expectSame("title: T\nevents:\n" + list)
      expectSame("  " + list.replacingOccurrences(of: "\n", with: "\n  "))
      expectSame(String(list.dropLast()))
    }
  }

  /// The line of a fault is that of the file, in whichever piece it stands.
  @Test func faultsNameTheirLines() {
    let list = (0..<50).map { "- date: 2010\n  title: Event \($0)\n" }.joined()
    let yaml = "# dates\n" + list + "- date: 2010\n  title: T\n  kind: battle\n" + list
    let events = HandWrittenEvents(yaml: yaml, file: "e", isOnly: true, pieceLength: 30)
    #expect(events.faults.map(\.line) == [104])
    #expect(events.events.count == 100 - 50)
  }
}
