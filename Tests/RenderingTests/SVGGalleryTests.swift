import Events
import Foundation
import Rendering
import Testing

/// Writes pictures to look at, and for browsers to be measured in, into the folder that ANNALS_GALLERY names:
///
///     ANNALS_GALLERY=gallery swift test --filter SVGGallery
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ANNALS_GALLERY"] != nil))
struct SVGGallery {
  static let timelines: [(name: String, timeline: Timeline)] =
    [("sample", SampleTimeline.timeline), ("eras", SampleTimeline.withEras), ("hours", SampleTimeline.morning)]
    + [20, 200, 2000, 20_000].map { (String($0), GeneratedTimeline.make(count: $0)) }

  @Test func pictures() throws {
    let path = try #require(ProcessInfo.processInfo.environment["ANNALS_GALLERY"])
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, timeline) in Self.timelines {
      for theme in Theme.all {
        var options = SVGOptions()
        options.theme = theme
        func write(_ svg: [UInt8], _ variant: String) throws {
          try Data(svg).write(to: folder.appending(path: "\(name)-\(theme.name)-\(variant).svg"))
        }
        for width in [360.0, 768, 1280] where width == 768 || timeline.events.count < 10_000 {
          options.width = width
          try write(SVGTimeline(options).bytes(timeline), "\(Int(width))")
        }
        options.appearance = .dark
        if timeline.events.count < 1000 { try write(SVGTimeline(options).bytes(timeline), "dark") }
        options.appearance = .light
        options.orientation = .horizontal
        try write(SVGTimeline(options).bytes(timeline), "horizontal")
        guard timeline.events.count < 1000, theme.name == "plain" || timeline.events.count < 100 else { continue }
        for lanes in LaneKind.allCases {
          options.lanes = lanes
          for orientation in SVGOptions.Orientation.allCases {
            options.orientation = orientation
            try write(SVGTimeline(options).bytes(timeline), "\(orientation)-\(lanes)")
          }
        }
        guard timeline.events.count < 100 else { continue }
        options.lanes = nil
        options.page = .a4
        for orientation in SVGOptions.Orientation.allCases {
          options.orientation = orientation
          for (number, page) in SVGTimeline(options).pages(timeline).enumerated() {
            try write(page, "a4-\(orientation)-\(number + 1)")
          }
        }
      }
    }
  }
}
