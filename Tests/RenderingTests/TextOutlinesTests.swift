import Events
import Rendering
import Testing

@Suite struct DirectionRunsTests {
  /// The parts as they are seen from left to right; ‹…› are those whose letters go from right to left.
  static let cases: [(seen: String, written: String)] = [
    ("plain", "plain"), ("", ""), ("‹אבג›", "אבג"), ("‹אב גד›", "אב גד"), ("see |‹אב›| now", "see אב now"),
    // A number goes from left to right, and after letters from right to left it stands left of them.
    ("12|‹אב ›", "אב 12"), ("‹ גד›|12|‹אב ›", "אב 12 גד"), ("12 |‹אב›", "12 אב"),
    // What follows after a word from the left belongs to the line.
    ("‹אב›|, see", "אב, see"),
  ]

  @Test(arguments: cases) func order(_ seen: String, _ written: String) {
    let runs = DirectionRuns.runs(of: written).filter { !$0.text.isEmpty }
    #expect(runs.map { $0.isRightToLeft ? "‹\($0.text)›" : $0.text }.joined(separator: "|") == seen)
  }
}

/// Where the system has the libraries.
@Suite(.enabled(if: (try? GlyphOutlines()) != nil)) struct GlyphOutlinesTests {
  private func svg(_ timeline: Timeline) -> [UInt8] {
    var options = SVGOptions()
    options.textAsPaths = true
    return SVGTimeline(options).bytes(timeline)
  }

  @Test func lettersBecomePathsWithALabel() {
    let bytes = svg(SampleTimeline.timeline)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(SVGLinter.faults(in: bytes) == [])
    #expect(!text.contains("<text"))
    #expect(text.contains("aria-label=\"Yuri Gagarin orbits the Earth once [1, 2, 3, 4]\""))
  }

  /// Pictures of colour fonts have no outline: such a line stays text, and none is lost.
  @Test func whatHasNoOutlineStaysText() {
    let timeline = GeneratedTimeline.make(count: 100)
    let bytes = svg(timeline)
    #expect(SVGLinter.faults(in: bytes) == [])
    #expect(bytes == svg(timeline))
  }

  /// The fonts that the layout knows are as wide as it says, but for kerning.
  @Test func widthsAreThoseOfTheTables() throws {
    let style = Theme.plain.style(.entry)
    let line = try #require(try GlyphOutlines().line("Parliament adopts charter", style))
    let width = style.typeface.width(of: "Parliament adopts charter", size: style.size)
    #expect(line.width < width * Typeface.fallbackSlack)
    #expect(line.width > width * 0.9)
  }
}
