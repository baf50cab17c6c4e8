import Rendering
import Testing

/// Pictures as text, compared with stored copies.
@Suite struct SVGSnapshotTests {
  @Test(arguments: ["plain", "gazette", "ink"]) func vertical(theme: String) throws {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.timeline), is: "timeline-\(theme).svg")
  }

  @Test func narrowAndDark() {
    var options = SVGOptions()
    options.width = 360
    options.appearance = .dark
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.timeline), is: "timeline-narrow-dark.svg")
  }

  @Test func horizontal() {
    var options = SVGOptions()
    options.orientation = .horizontal
    options.width = 1200
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.timeline), is: "timeline-horizontal.svg")
  }
}
