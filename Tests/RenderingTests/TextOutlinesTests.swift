import Events
import Foundation
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
    // Separators and signs that stand between digits, and beside them, belong to the number.
    ("1,250.50|‹אב ›", "אב 1,250.50"), ("12:30|‹אב ›", "אב 12:30"), ("$40|‹אב ›", "אב $40"), ("15%|‹אב ›", "אב 15%"),
    ("‹ גד›|3+4|‹אב ›", "אב 3+4 גד"), ("1|‹אב ,›", "אב ,1"),
    // After Arabic letters a plus stands between two numbers, a comma does not.
    ("4|‹+›|3|‹اب ›", "اب 3+4"), ("1,250|‹اب ›", "اب 1,250"),
    // Digits of Arabic, and of Persian and Urdu.
    ("٣٤|‹اب ›", "اب ٣٤"), ("۱۲۳|‹اب ›", "اب ۱۲۳"), ("‹ پ›|۱۴۰۰/۱/۲|‹اب ›", "اب ۱۴۰۰/۱/۲ پ"),
    ("٣٬٤٥٠٫٥|‹اب ›", "اب ٣٬٤٥٠٫٥"), ("see ۱۲", "see ۱۲"),
    // A number after a word from the left goes with it.
    ("see 12 |‹אב›", "see 12 אב"),
    // Brackets go one way, both of them.
    ("‹אב (גד)›", "אב (גד)"), ("‹אב›| (cd) |‹גד›", "אב (cd) גד"), ("‹)›|12|‹אב (›", "אב (12)"),
    // What stands on a letter stays on it.
    ("‹אָב›", "אָב"),
  ]

  @Test(arguments: cases) func order(_ seen: String, _ written: String) {
    let runs = DirectionRuns.runs(of: written).filter { !$0.text.isEmpty }
    #expect(runs.map { $0.isRightToLeft ? "‹\($0.text)›" : $0.text }.joined(separator: "|") == seen)
  }
}

/// Needs HarfBuzz, Fontconfig and a font, which `make dependencies` installs: where they are missing these tests fail and
/// say what to install, for what is skipped in silence is tested nowhere.
@Suite struct GlyphOutlinesTests {
  private func svg(_ timeline: Timeline, _ outlines: GlyphOutlines) -> [UInt8] {
    var options = SVGOptions()
    options.outlines = outlines
    return SVGTimeline(options).bytes(timeline)
  }

  @Test func lettersBecomePathsWithALabel() throws {
    let bytes = svg(SampleTimeline.timeline, try GlyphOutlines())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(SVGLinter.faults(in: bytes) == [])
    #expect(!text.contains("<text"))
    #expect(text.contains("aria-label=\"Yuri Gagarin orbits the Earth once [1, 2, 3, 4]\""))
  }

  /// No font has an outline for a character that is not assigned, as colour fonts have none for their pictures: such a
  /// line stays text, whole, and is named; its neighbours become paths.
  @Test func whatHasNoOutlineStaysText() throws {
    var timeline = SampleTimeline.timeline
    timeline.events[0].title = "Nothing draws \u{2FE0}"
    let outlines = try GlyphOutlines()
    let bytes = svg(timeline, outlines)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(SVGLinter.faults(in: bytes) == [])
    #expect(outlines.linesLeftAsText == ["Nothing draws \u{2FE0}"])
    #expect(text.components(separatedBy: "<text").count == 2)
    #expect(text.contains(">Nothing draws \u{2FE0} <tspan"))
    #expect(text.contains("aria-label=\"Yuri Gagarin orbits the Earth once [1, 2, 3, 4]\""))
  }

  @Test func oneObjectServesAllPages() throws {
    var options = SVGOptions()
    options.page = .a4
    options.outlines = try GlyphOutlines()
    let first = SVGTimeline(options).pages(SampleTimeline.timeline)
    #expect(first == SVGTimeline(options).pages(SampleTimeline.timeline))
    options.outlines = try GlyphOutlines()
    #expect(first == SVGTimeline(options).pages(SampleTimeline.timeline))
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
