import Chronology
import DateResolution
import Events
import Foundation
import Rendering
import Testing

/// What embeds, overrides or isolates a direction lets a text be read as another one: no output that people read has it.
@Suite struct DirectionControlsTests {
  static let hostile = "ab\u{202E}dc\u{202C} \u{202D}e\u{202A}f\u{202B}g\u{2066}h\u{2067}i\u{2068}j\u{2069}k"

  static var timeline: Timeline {
    let source = Event.Source(
      document: hostile, quote: hostile, start: 0, end: 10, expression: "", expressionStart: 0, expressionEnd: 0,
      date: nil, derivation: Derivation(expression: hostile, rule: "made up", steps: [hostile]))
    let dated = Event(
      id: "e1", date: .year(1999), basis: .stated, kind: .occurrence, title: hostile, text: hostile, sources: [source],
      names: [hostile])
    var undated = dated
    undated.id = "e2"
    undated.date = nil
    var timeline = Timeline(title: hostile, events: [dated], undated: [undated])
    timeline.documents = [
      DocumentRecord(id: hostile, title: hostile, byline: hostile, siteName: hostile, reasons: [hostile], text: hostile)
    ]
    timeline.conflicts = [
      Conflict(
        event: "e1",
        claims: [.init(date: .year(1999), documents: [hostile]), .init(date: .year(1998), documents: [hostile])],
        explanation: hostile)
    ]
    timeline.eras = [Era(name: hostile, date: .year(1999))]
    return timeline
  }

  private func controls(_ text: String) -> [String] {
    text.unicodeScalars.filter { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }.map {
      String($0.value, radix: 16)
    }
  }

  @Test(arguments: SVGOptions.Orientation.allCases) func pictures(orientation: SVGOptions.Orientation) {
    var options = SVGOptions()
    options.orientation = orientation
    for lanes in [nil] + LaneKind.allCases {
      options.lanes = lanes
      #expect(controls(SVGTimeline(options).render(Self.timeline)) == [])
    }
  }

  @Test func text() {
    #expect(controls(PlainTextTimeline().render(Self.timeline)) == [])
    for name in ["markdown", "atom", "ics"] {
      #expect(ExchangeFormats.named(name).map { controls($0.text(Self.timeline)) } == [], "\(name)")
    }
  }

  /// What stands on a page; the data for other programs inside it is as the documents have it.
  @Test func pages() throws {
    for file in try Site(Self.timeline).files() where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let shown = text.replacing(/<script type="application\/ld\+json">.*?<\/script>/.dotMatchesNewlines(), with: "")
      #expect(controls(shown) == [], "\(file.path)")
      #expect(text.contains("abdc"), "\(file.path)")
    }
  }

  @Test func marksOfDirectionStay() {
    #expect(TextSafety.withoutDirectionControls("a\u{200E}b\u{200F}c") == "a\u{200E}b\u{200F}c")
    #expect(TextSafety.withoutDirectionControls(Self.hostile) == "abdc efghijk")
  }
}
