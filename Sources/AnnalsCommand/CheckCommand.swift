import Annals
import ArgumentParser
import Rendering

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List what wants a second look: conflicts, undated events, weak datings.")

  @OptionGroup var source: SourceOptions

  func run() throws {
    let result = try source.run()
    try Results.write(CheckReport(timeline: result.timeline).text)
    try result.finish()
  }
}
