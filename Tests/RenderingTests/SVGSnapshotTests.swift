import Rendering
import Testing

/// Pictures as text, compared with stored copies.
@Suite struct SVGSnapshotTests {
  /// With ids and classes that stay as they are when the picture changes.
  private var options: SVGOptions {
    var options = SVGOptions()
    options.scope = "an-"
    return options
  }

  @Test(arguments: ["plain", "gazette", "ink"]) func vertical(theme: String) throws {
    var options = options
    options.theme = try #require(Theme.named(theme))
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.timeline), is: "timeline-\(theme).svg")
  }

  @Test func narrowAndDark() {
    var options = options
    options.width = 360
    options.appearance = .dark
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.timeline), is: "timeline-narrow-dark.svg")
  }

  @Test func horizontal() {
    var options = options
    options.orientation = .horizontal
    options.width = 1200
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.timeline), is: "timeline-horizontal.svg")
  }

  @Test func lanesAndEras() {
    var options = options
    options.lanes = .source
    options.showsSources = false
    SiteSnapshot.expect(SVGTimeline(options).render(SampleTimeline.withEras), is: "timeline-lanes.svg")
  }
}
