import Events
import Rendering
import Testing

/// No text over another and none outside the picture, in any theme, width, scale or orientation.
@Suite struct LayoutOverlapTests {
  static let themes = Theme.all.map(\.name)

  private func faults(_ timeline: Timeline, _ options: SVGOptions) -> [String] {
    SVGTimeline(options).figure(timeline).faults(theme: options.theme)
  }

  @Test(arguments: themes, [240.0, 360, 600, 768, 960, 1280])
  func vertical(theme: String, width: Double) throws {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    options.width = width
    for timeline in [SampleTimeline.timeline] + [20, 200, 2000].map({ GeneratedTimeline.make(count: $0) }) {
      #expect(faults(timeline, options) == [])
    }
  }

  @Test(arguments: themes) func twentyThousand(theme: String) throws {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    #expect(faults(GeneratedTimeline.make(count: 20_000), options) == [])
  }

  @Test(arguments: ScaleKind.allCases, [360.0, 960]) func scales(kind: ScaleKind, width: Double) {
    var options = SVGOptions()
    options.scale = kind
    options.width = width
    for seed in 1...8 { #expect(faults(GeneratedTimeline.make(count: 150, seed: UInt64(seed)), options) == []) }
  }

  @Test(arguments: themes, [480.0, 768, 960, 1280]) func horizontal(theme: String, width: Double) throws {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    options.orientation = .horizontal
    options.width = width
    for timeline in [SampleTimeline.timeline] + [5, 20, 40, 200].map({ GeneratedTimeline.make(count: $0) }) {
      for kind in ScaleKind.allCases {
        options.scale = kind
        #expect(faults(timeline, options) == [])
      }
    }
  }

  @Test(arguments: LaneKind.allCases, [360.0, 768, 960, 1280]) func lanesAndEras(kind: LaneKind, width: Double) {
    var options = SVGOptions()
    options.lanes = kind
    options.width = width
    for orientation in SVGOptions.Orientation.allCases where orientation == .vertical || width > 400 {
      options.orientation = orientation
      var generated = GeneratedTimeline.make(count: 200)
      generated.eras = SampleTimeline.withEras.eras
      for timeline in [SampleTimeline.withEras, SampleTimeline.morning, generated] {
        #expect(faults(timeline, options) == [])
      }
      options.lanes = nil
      #expect(faults(generated, options) == [])
      options.lanes = kind
    }
  }

  @Test(arguments: themes, SVGOptions.Page.allCases) func pagesOnTheirSide(theme: String, page: SVGOptions.Page) throws
  {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    options.page = page
    options.orientation = .horizontal
    options.width = page.size.height
    for count in [3, 20, 200] {
      var timeline = GeneratedTimeline.make(count: count)
      timeline.eras = SampleTimeline.withEras.eras
      for lanes in [nil, LaneKind.source] {
        options.lanes = lanes
        let pages = HorizontalLayout(timeline, options: options).pages(height: page.size.width)
        for figure in pages {
          #expect(figure.height == page.size.width)
          #expect(figure.faults(theme: options.theme) == [])
        }
        #expect(
          pages.flatMap(\.entries).compactMap(\.id).sorted() == (timeline.events + timeline.undated).map(\.id).sorted())
      }
    }
  }

  @Test(arguments: themes, SVGOptions.Page.allCases) func pages(theme: String, page: SVGOptions.Page) throws {
    var options = SVGOptions()
    options.theme = try #require(Theme.named(theme))
    options.width = page.size.width
    for count in [3, 20, 200] {
      let timeline = GeneratedTimeline.make(count: count)
      let pages = VerticalLayout(timeline, options: options).pages(height: page.size.height)
      for figure in pages {
        #expect(figure.height == page.size.height)
        #expect(figure.faults(theme: options.theme) == [])
      }
      // Every event is on one page, whole.
      #expect(
        pages.flatMap(\.entries).compactMap(\.id).sorted() == (timeline.events + timeline.undated).map(\.id).sorted())
    }
  }

  @Test(arguments: [0, 1, 7, 20, 500]) func shownAndNotShownAreAll(top: Int) {
    let timeline = GeneratedTimeline.make(count: 200)
    var options = SVGOptions()
    options.top = top
    let figure = SVGTimeline(options).figure(timeline)
    #expect(Set(figure.entries.compactMap(\.id)).count == min(top, 200))
    let count = top < 200 ? "\(top) of 200 events shown" : "200 events"
    #expect(figure.furniture.contains { $0.role == .subtitle && $0.string.contains(count) })
  }

  @Test func everyBreakSaysHowMuchTimeItLeavesOut() {
    for seed in 1...5 {
      let figure = SVGTimeline().figure(GeneratedTimeline.make(count: 200, seed: UInt64(seed)))
      let breaks = figure.shapes.filter { if case .path(.pause, _) = $0 { true } else { false } }.count
      #expect(breaks > 0)
      #expect(figure.furniture.filter { $0.role == .elapsed }.count == breaks)
    }
  }
}
