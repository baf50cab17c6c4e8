import Annals
import ArgumentParser
import Events
import Rendering

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the timeline in a format for other programs.",
    usage: "annals export [<options>] [<source> ...]",
    discussion: ExchangeFormats.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

  @OptionGroup var source: SourceOptions

  @Option(name: .customLong("to"), help: ArgumentHelp("The format.", valueName: "FORMAT"))
  var format = "json"

  @Option(help: ArgumentHelp("Only the most important events.", valueName: "N"))
  var top: Int?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; standard output otherwise.", valueName: "FILE"))
  var output: String?

  func validate() throws {
    guard ExchangeFormats.named(format) == nil else { return }
    throw ValidationError(
      "unknown format '\(format)'; the formats are \(ExchangeFormats.names.joined(separator: ", "))")
  }

  func run() throws {
    guard let writer = ExchangeFormats.named(format) else { return }
    let result = try source.run()
    let shown = result.timeline.top(top).shown
    try Results.write(writer.text(shown), to: output)
    Remarks.print(selection: shown)
    try result.finish()
  }
}
