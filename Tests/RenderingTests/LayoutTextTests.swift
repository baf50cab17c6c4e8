import Events
import Rendering
import Testing

@Suite struct TypefaceTests {
  /// Helvetica's widths are public knowledge: a space and a full stop 278, digits 556, "W" 944 thousandths of an em.
  @Test(arguments: [
    (0.0, ""), (278, " "), (556, "7"), (944, "W"), (2224, "1979"), (556, "é"), (1000, "漢"), (1000, "あ"), (1250, "🌊"),
    // One picture each: a family joined, a flag of two letters, a colour of skin, an accent put on afterwards.
    (1250, "👩‍🚀"), (1250, "🇪🇺"), (1250, "👍🏽"), (556, "e\u{301}"),
  ])
  func widths(_ expected: Double, text: String) { #expect(Typeface.sans.width(of: text, size: 1000) == expected) }

  @Test func boldIsWider() {
    #expect(Typeface.sansBold.width(of: "minister", size: 10) > Typeface.sans.width(of: "minister", size: 10))
  }
}

@Suite struct LineBreakingTests {
  /// In a column of so many digits.
  private func lines(_ text: String, digits: Double) -> [String] {
    LineBreaker(
      typeface: .sans, size: 10, width: digits * 5.56 * Typeface.fallbackSlack + 0.1
    ).lines(of: text)
  }

  @Test(arguments: [
    (["one two"], "one two", 20.0), (["one", "two"], "one two", 5), ([""], "", 5),
    (["12345", "67890"], "1234567890", 5), (["漢漢漢", "漢。"], "漢漢漢漢。", 7.2), (["left-", "right"], "left-right", 5),
    (["a b", "c d"], "a b c d", 3),
    // A character wider than the column has a line to itself.
    (["🌊", "🌊"], "🌊🌊", 1),
  ])
  func breaks(_ expected: [String], text: String, digits: Double) { #expect(lines(text, digits: digits) == expected) }

  @Test func nothingIsLost() {
    var random = SplitMix64(state: 3)
    let timeline = GeneratedTimeline.make(count: 100, seed: random.next())
    for event in timeline.events {
      for width in [60.0, 130, 400] {
        let lines = LineBreaker(typeface: .sans, size: 14, width: width).balancedLines(of: event.title, reserve: 20)
        #expect(lines.joined().filter { $0 != " " } == event.title.filter { $0 != " " })
        for line in lines { #expect(Typeface.sans.width(of: line, size: 14) <= width || line.count == 1) }
      }
    }
  }
}
