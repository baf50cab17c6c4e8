import Annals
import ArgumentParser
import Foundation
import Rendering

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print the timeline as text, for a terminal, a pager or a mail.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var selection: SelectionOptions

  @Option(help: "Columns; those of the terminal, or 80 in a pipe.")
  var width: Int?

  @Option(help: "Colours: auto, always or never.")
  var color = Terminal.ColorChoice.auto

  @Flag(help: "Marks and rules in ASCII.")
  var ascii = false

  @Flag(help: "Add the quoted sentences and how each date was worked out.")
  var evidence = false

  @Flag(help: "One event a line, tab-separated, for grep and cut.")
  var lines = false

  func validate() throws {
    if let width, width < 20 { throw ValidationError("expected a width of 20 columns or more, found \(width)") }
  }

  func run() throws {
    let result = try source.run()
    let timeline = try selection.select(result.timeline)
    if lines {
      let shown = timeline.top(selection.top).shown
      try Results.write(RecordLines().render(shown))
      Remarks.print(selection: shown)
    } else {
      var options = PlainTextTimeline.Options()
      options.width = width ?? Terminal.width
      options.color = Terminal.showsColor(color)
      options.links = Terminal.isTerminal && color != .never
      options.ascii = ascii
      options.top = selection.top
      options.evidence = evidence
      try Results.write(PlainTextTimeline(options).render(timeline))
    }
    try result.finish()
  }
}
