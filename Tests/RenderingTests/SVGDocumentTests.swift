import Chronology
import DateResolution
import Events
import Foundation
import Rendering
import Testing

@Suite struct SVGDocumentTests {
  static let variants: [SVGOptions] = Theme.all.flatMap { theme in
    SVGOptions.Appearance.allCases.flatMap { appearance in
      SVGOptions.Orientation.allCases.flatMap { orientation in
        [360.0, 960].map { width in
          var options = SVGOptions()
          options.theme = theme
          options.appearance = appearance
          options.orientation = orientation
          options.width = width
          options.link = { "#\($0)" }
          return options
        }
      }
    }
  }

  @Test func usesOnlyWhatAllConsumersDraw() {
    for options in Self.variants {
      for timeline in [SampleTimeline.timeline, GeneratedTimeline.make(count: 300)] {
        #expect(SVGLinter.faults(in: SVGTimeline(options).bytes(timeline)) == [])
      }
    }
  }

  @Test func theLinterFindsWhatItLooksFor() {
    func faults(_ body: String) -> Int {
      SVGLinter.faults(in: Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(body)</svg>".utf8)).count
    }
    #expect(faults("<g/>") == 0)
    for body in [
      "<script/>", "<foreignObject/>", "<g", "<text>no place</text>", "<a href=\"javascript:alert(1)\"/>",
      "<text x=\"1em\" y=\"2\"/>", "<g id=\"a\"/><g id=\"a\"/>", "<style>.a{fill:var(--b)}</style>",
      "<style>.a .b{fill:#000000}</style>", "<style>.a{fill:#00000080}</style>", "<rect class=\"unruled\"/>",
      "<g onload=\"x\"/>",
    ] {
      #expect(faults(body) > 0, "\(body)")
    }
  }

  /// Two drawings in one page: no id is there twice, and no rule of one reaches into the other.
  @Test func drawingsShareNoNames() {
    func names(_ options: SVGOptions, _ timeline: Timeline) -> Set<String> {
      let svg = SVGTimeline(options).render(timeline)
      var names: Set<String> = []
      for attribute in [" id=\"", " class=\""] {
        for part in svg.components(separatedBy: attribute).dropFirst() {
          names.insert(String(part.prefix { $0 != "\"" }))
        }
      }
      return names
    }
    var fewer = SampleTimeline.timeline
    fewer.events.removeLast()
    let all = Self.variants.map { names($0, SampleTimeline.timeline) } + [names(SVGOptions(), fewer)]
    for (index, some) in all.enumerated() {
      for others in all[..<index] { #expect(some.isDisjoint(with: others)) }
    }
  }

  @Test func aScopeOfOnesOwn() {
    var options = SVGOptions()
    options.scope = "fig-"
    let svg = SVGTimeline(options).render(SampleTimeline.timeline)
    #expect(svg.contains("id=\"fig-sputnik\""))
    #expect(svg.contains(".fig-entry{"))
  }

  /// For programs that drop links; of those that are none, nothing is spelt out.
  @Test(arguments: SVGOptions.Orientation.allCases) func addressesAreSpeltOut(orientation: SVGOptions.Orientation) {
    var timeline = SampleTimeline.timeline
    timeline.documents[0].url = "https://example.org/first"
    timeline.documents[1].url = "javascript:alert(1)"
    var options = SVGOptions()
    options.orientation = orientation
    func spelt() -> Int {
      SVGTimeline(options).figure(timeline).texts.filter { $0.string.contains("https://example.org/first") }.count
    }
    #expect(spelt() == 0)
    options.spellsAddresses = true
    #expect(spelt() == 1)
    #expect(!SVGTimeline(options).render(timeline).contains("javascript"))
  }

  @Test func equalInputGivesEqualBytes() {
    let timeline = GeneratedTimeline.make(count: 200)
    let first = SVGTimeline().bytes(timeline)
    var shuffled = timeline
    shuffled.documents.reverse()
    #expect(SVGTimeline().bytes(timeline) == first)
    #expect(SVGTimeline().bytes(shuffled) == first)
  }

  @Test(arguments: [
    ("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"),
    ("Fish &amp; &quot;chips&quot;", "Fish & \"chips\""),
    ("red\u{FFFD}[31m alarm", "red\u{1B}[31m alarm"),
    ("one line", "one\n\u{2028} line"),
    ("abc", "a\u{202E}b\u{2066}c"),
    ("end\u{FFFD}", "end\u{FFFF}"),
  ])
  func documentTextIsMadeHarmless(_ expected: String, title: String) {
    let svg = SVGTimeline().render(Self.timeline(title))
    #expect(svg.contains(">" + expected + "<"), "\(svg)")
    #expect(SVGLinter.faults(in: Array(svg.utf8)) == [])
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "JaVaScRiPt:x", " ja\tvascript:x",
  ])
  func unsafeLinksAreNone(_ address: String) {
    var options = SVGOptions()
    options.link = { _ in address }
    #expect(!SVGTimeline(options).render(Self.timeline("x")).contains("href"))
  }

  @Test func noTextIsLost() throws {
    let timeline = GeneratedTimeline.make(count: 200)
    let figure = SVGTimeline().figure(timeline)
    let told = Dictionary(grouping: figure.entries, by: \.id)
    for event in timeline.events + timeline.undated {
      let entry = try #require(told[event.id]?.first)
      let text = entry.texts.filter { $0.role == .entry }.map(\.string).joined().filter { $0 != " " }
      #expect(text == TextSafety.oneLine(event.title).filter { $0 != " " })
    }
    for document in timeline.documents {
      #expect(
        figure.furniture.contains { $0.role == .source && $0.string.hasPrefix(document.title?.prefix(12) ?? "?") })
    }
  }

  @Test func anEmptyTimelineIsAPictureToo() {
    let svg = SVGTimeline().bytes(Timeline(title: "Nothing yet"))
    #expect(SVGLinter.faults(in: svg) == [])
    #expect(String(decoding: svg, as: UTF8.self).contains("0 events"))
  }

  private static func timeline(_ title: String) -> Timeline {
    Timeline(
      title: "A test",
      events: [
        Event(id: "one", date: .year(1999), basis: .stated, kind: .occurrence, title: title, text: "", sources: [])
      ])
  }
}
