import Annals
import ArgumentParser
import Foundation
import Rendering

struct SVGCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svg", abstract: "Draw the timeline as one self-contained SVG.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var drawing: DrawingOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; standard output otherwise.", valueName: "FILE"))
  var output: String?

  func run() throws {
    let result = try source.run()
    let timeline = try selection.select(result.timeline)
    var options = try drawing.options()
    options.top = selection.top
    try Results.write(Data(SVGTimeline(options).bytes(timeline)), to: output)
    try result.finish()
  }
}

/// How the timeline is drawn.
struct DrawingOptions: ParsableArguments {
  @Option(help: "vertical, or horizontal for up to about 40 events.")
  var orientation = SVGOptions.Orientation.vertical

  @Option(help: "Pixels; under 680 dates stand above their titles.")
  var width = 960.0

  @Option(help: "light or dark.")
  var appearance = SVGOptions.Appearance.light

  func validate() throws {
    guard width >= 240, width <= 10_000 else {
      throw ValidationError("expected a width of 240 to 10000 pixels, found \(width)")
    }
  }

  func options() throws -> SVGOptions {
    var options = SVGOptions()
    options.orientation = orientation
    options.width = width
    options.appearance = appearance
    return options
  }
}

extension SVGOptions.Orientation: ExpressibleByArgument {}
extension SVGOptions.Appearance: ExpressibleByArgument {}
