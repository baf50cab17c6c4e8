import Chronology
import DateResolution
import Events
import Foundation
import Testing

@testable import Rendering

@Suite struct PlainTextTests {
  @Test("The text timeline at its three usual widths", arguments: [40, 80, 120])
  func snapshot(width: Int) {
    SiteSnapshot.expect(render { $0.width = width }, is: "plain-text-\(width).txt")
  }

  @Test func snapshotWithEvidence() {
    SiteSnapshot.expect(render { $0.evidence = true }, is: "plain-text-evidence.txt")
  }

  @Test func snapshotInASCII() {
    SiteSnapshot.expect(render { $0.ascii = true }, is: "plain-text-ascii.txt")
  }

  @Test("No line is over the width", arguments: [20, 27, 40, 59, 60, 80, 99, 100, 120, 200], [false, true])
  func width(width: Int, evidence: Bool) {
    let text = render {
      $0.width = width
      $0.evidence = evidence
    }
    for line in text.split(separator: "\n") where DisplayWidth.of(line) > width {
      Issue.record("\(DisplayWidth.of(line)) columns: \(line)")
    }
  }

  /// A gap is where nothing goes on: counted from the end of what came before, not from its beginning.
  @Test(arguments: [
    (["┊ 12 years"], ["1979/1989", "2001"]), (["┊ 22 years"], ["1979", "2001"]), ([], ["1979/1989", "1986", "1991"]),
    (["┊ 10 years"], ["1979/1989", "1986", "1999"]), (["┊ 12 years"], ["197X", "1991"]),
    (["┊ 22 years"], ["1979/..", "2001"]),
  ])
  func gaps(_ expected: [String], dates: [String]) throws {
    let events = try dates.map {
      Event(
        id: "e" + $0, date: try HistoricalDate(parsing: $0), basis: .stated, kind: .occurrence, title: "It happened",
        text: "", sources: [], names: [])
    }
    let text = PlainTextTimeline().render(Timeline(title: "Gaps", events: events))
    #expect(
      text.split(separator: "\n").filter { $0.contains("┊") }.map { $0.trimmingCharacters(in: .whitespaces) }
        == expected)
  }

  @Test func aLongDateBreaksBetweenItsEnds() throws {
    let event = Event(
      id: "e", date: try HistoricalDate(parsing: "1979-12-24/1989-02-15"), basis: .stated, kind: .occurrence,
      title: "It went on", text: "", sources: [], names: [])
    let lines = PlainTextTimeline().render(Timeline(title: "War", events: [event])).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("       24 Dec 1979–  ━  It went on") })
    #expect(lines.contains("        15 Feb 1989"))
  }

  /// What has one dash and one end breaks as words do.
  @Test(arguments: [(["       since winter", "            2008–09"], "2008-24/..")])
  func aSeasonDoesNotBreakAtItsDash(_ lines: [String], _ edtf: String) throws {
    let event = try HeadingsTests.events([edtf])[0]
    let found = PlainTextTimeline().render(Timeline(title: "T", events: [event])).split(separator: "\n")
    for line in lines { #expect(found.contains { $0.hasPrefix(line) }, "\(found)") }
  }

  /// Of moments of one day the first says the day.
  @Test func theDayIsSaidOnce() throws {
    let dates = ["2023-11-08T00:00:00", "2023-11-08T03:42:00", "2023-11-09T09:10:00"]
    let text = PlainTextTimeline().render(Timeline(title: "T", events: try HeadingsTests.events(dates)))
    let found = text.split(separator: "\n").filter { $0.contains("●") && $0.contains(":") }
      .map { $0.prefix { $0 != "●" }.trimmingCharacters(in: .whitespaces) }
    #expect(found == ["8 Nov, 00:00", "03:42", "9 Nov, 09:10"])
  }

  /// A period that belongs to no year stands under none.
  @Test func periodsStandBelowARule() throws {
    let events = try HeadingsTests.events(["1866-11-04", "1868-24", "../1872", "1874"])
    let lines = PlainTextTimeline().render(Timeline(title: "T", events: events)).split(separator: "\n").map(String.init)
    let rule = String(repeating: "─", count: 80)
    let place = try #require(lines.firstIndex(of: rule))
    #expect(lines[place + 1].contains("winter 1868–69") && lines[place + 2].contains("until 1872"))
    #expect(lines.count { $0 == rule } == 1)
  }

  @Test("Without colour and links no control character but line ends")
  func noControls() {
    let text = render { $0.evidence = true }
    let controls = text.unicodeScalars.filter { $0 != "\n" && $0.properties.generalCategory == .control }
    #expect(controls.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("With colour and links the only escapes are ours, and closed")
  func escapes() {
    let text = render {
      $0.color = true
      $0.links = true
    }
    #expect(text.contains("\u{1B}]8;;https://courier.example/2010/storm\u{1B}\\"))
    #expect(!text.contains("javascript:"))
    #expect(!text.contains("\u{1B}[31m"))
    #expect(text.components(separatedBy: "\u{1B}[0m").count == text.components(separatedBy: "\u{1B}[").count / 2 + 1)
  }

  @Test("Shown and not shown make the total", arguments: [0, 1, 5, 23, 24, 25, 1000])
  func top(count: Int) {
    let timeline = SiteFixture.timeline
    let total = timeline.events.count + timeline.undated.count
    let (shown, notShown) = timeline.top(count)
    #expect(shown.events.count + shown.undated.count + notShown == total)
    #expect(shown.events.count + shown.undated.count == min(count, total))
    let text = render { $0.top = count }
    #expect(text.contains("\(total) events"))
    #expect(text.contains("\(total - count) not shown") == (count < total))
  }

  @Test(
    "Whatever titles hold: no line over the width, no control character, nothing that turns lines round",
    arguments: [20, 40, 80, 120])
  func hostile(width: Int) {
    var timeline = SiteFixture.timeline
    timeline.title = Self.hostileTitles[0]
    for (index, title) in Self.hostileTitles.enumerated() {
      timeline.events[index % timeline.events.count].title += title
      timeline.documents[index % timeline.documents.count].title = title
    }
    for color in [false, true] {
      var options = PlainTextTimeline.Options()
      options.width = width
      options.evidence = true
      options.color = color
      let text = PlainTextTimeline(options).render(timeline)
      for line in text.split(separator: "\n") {
        let plain = color ? String(line).replacing(#/\u{1B}\[\d*m/#, with: "") : String(line)
        #expect(DisplayWidth.of(plain) <= width, "\(plain)")
        #expect(!plain.unicodeScalars.contains { Self.isHarmful($0) }, "\(plain.debugDescription)")
      }
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2060...0x206F: true
    default: false
    }
  }

  private static let hostileTitles =
    [
      "新大桥在多年争论之后正式通车", "👩‍👩‍👧‍👦", "🇪🇺🇫🇷🇩🇪", "e\u{301}", "a\u{300}\u{316}\u{317}", "افتتاح الجسر الجديد ",
      "\u{202E}reversed\u{202C}\u{2066}isolated\u{2069}", "\u{1B}[31mred\u{1B}[0m\u{9B}31m\u{7}\u{0}",
      "\u{1B}]8;;https://example.org\u{7}link", "tab\tand\nnewline\rcr\u{B}\u{C}\u{2028}\u{85}",
      "Donaudampfschifffahrt",
      "ｆｕｌｌｗｉｄｔｈ　", "한국어 조선말 ", "\u{1112}\u{1161}\u{11AB}", "น้ำ ไทยไม่มีช่องว่าง", "हिन्दी क्षत्रिय ", "1️⃣♥️✅⚡",
      "👍🏽👩🏿‍🚀", "ﷺ ", "soft\u{AD}hyphen", "\u{E33}\u{EB3} am", "\u{FE0F}\u{200D}\u{200B}", "𝔘𠀀",
    ].map { String(repeating: $0, count: 30) }

  @Test("A record a line: eight fields, one line an event")
  func records() {
    let timeline = SiteFixture.timeline
    let lines = RecordLines().render(timeline).split(separator: "\n", omittingEmptySubsequences: true)
    #expect(lines.count == timeline.events.count + timeline.undated.count)
    for line in lines { #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 8) }
    SiteSnapshot.expect(RecordLines().render(timeline), is: "records.tsv")
  }

  @Test(
    "Columns a grapheme cluster takes",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("🚢", 2), ("🏳️‍🌈", 2), ("🇫🇷", 2),
      ("♥️", 2), ("♥", 1), ("\u{301}", 0), ("ع", 1), ("1️⃣", 2), ("\u{7}", 0), ("👩‍👩‍👧", 2), ("—", 1), ("ไ", 1), ("\u{AD}", 1),
      ("☵", 2), ("\u{600}1", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("น้ำ", 2), ("क्ष", 2),
    ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "Lines end at spaces, between wide characters, and inside a word only when they must",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("漢字漢字、漢字", 4, ["漢字", "漢", "字、", "漢字"]),
      ("", 5, [""]),
      ("a  b", 9, ["a  b"]),
      ("क्षत्रिय संस्कृत", 8, ["क्षत्रिय", "संस्कृत"]),
    ])
  func wrap(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test("Breaks where it would without knowing that all is ASCII", arguments: [2, 3, 5, 8, 13, 40])
  func wrapASCII(width: Int) {
    let texts = [
      "a  bc   def ghijklmnopqrstuvwxyz 0123456789", " leading", "trailing ", "   ", "(long),words;-broken/at no",
    ]
    for text in texts where text.utf8.count > width {
      // One accented letter more, on a line of its own, takes the other way.
      let other = TextWrap.lines(text + " " + String(repeating: "é", count: width), width: width).dropLast()
      #expect(TextWrap.lines(text, width: width) == (other.isEmpty ? [""] : Array(other)))
    }
  }

  @Test(
    "One line, harmless",
    arguments: [
      ("plain", "plain"), ("a\tb\nc", "a b c"), ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("\u{9B}31m", "\u{FFFD}31m"),
      ("\u{202E}abc\u{202C}", "abc"), ("  two  spaces ", "two spaces"), ("x\u{200D}y", "x\u{200D}y"), ("", ""),
    ])
  func oneLine(text: String, expected: String) {
    #expect(TextSafety.oneLine(text) == expected)
  }

  private func render(_ change: (inout PlainTextTimeline.Options) -> Void) -> String {
    var options = PlainTextTimeline.Options()
    change(&options)
    return PlainTextTimeline(options).render(SiteFixture.timeline)
  }
}
