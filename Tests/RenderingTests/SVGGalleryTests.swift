import Foundation
import Rendering
import Testing

/// Writes pictures to look at into the folder that ANNALS_GALLERY names; does nothing without it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ANNALS_GALLERY"] != nil))
struct SVGGallery {
  @Test func vertical() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["ANNALS_GALLERY"]!)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, timeline) in [("sample", SampleTimeline.timeline)]
      + [20, 200, 2000].map({ ("\($0)", GeneratedTimeline.make(count: $0)) })
    {
      for theme in Theme.all {
        for width in [360.0, 960] {
          for appearance in SVGOptions.Appearance.allCases {
            var options = SVGOptions()
            options.width = width
            options.theme = theme
            options.appearance = appearance
            let file = folder.appending(path: "\(name)-\(theme.name)-\(Int(width))-\(appearance.rawValue).svg")
            try Data(SVGTimeline(options).bytes(timeline)).write(to: file)
          }
        }
      }
    }
  }
}
