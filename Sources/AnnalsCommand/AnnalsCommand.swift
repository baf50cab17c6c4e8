import ArgumentParser
import Foundation

@main
struct AnnalsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals",
    abstract: "Documents in, chronology out: what happened when, and who says so.",
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Timelines",
        subcommands: [
          InitCommand.self, BuildCommand.self, ServeCommand.self, PrintCommand.self, SVGCommand.self,
          ExportCommand.self, TimelineCommand.self,
        ]),
      CommandGroup(name: "Evidence", subcommands: [ExplainCommand.self, CheckCommand.self]),
      CommandGroup(
        name: "Stages",
        subcommands: [ReadCommand.self, TagCommand.self, DateCommand.self, ExtractCommand.self, EDTFCommand.self]),
      CommandGroup(name: "Accuracy", subcommands: [EvaluateCommand.self]),
    ])

  /// Exit status: 0 fine, 1 done but some input failed, 2 wrong usage.
  static func main() async {
    // A reader that has seen enough (head, less) closes the pipe: the write then fails, and the program ends in order.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        let stream = code == .success ? FileHandle.standardOutput : FileHandle.standardError
        try? stream.write(contentsOf: Data((message + "\n").utf8))
      }
      Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}
