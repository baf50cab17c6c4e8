import Annals
import ArgumentParser
import Rendering

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List what wants a second look: conflicts, undated events, weak datings.",
    usage: "annals check [<options>] [<source> ...]")

  @OptionGroup var source: SourceOptions

  func run() throws {
    let result = try source.run()
    try Results.write(filled: CheckReport(timeline: result.timeline).text)
    try result.finish()
  }
}
