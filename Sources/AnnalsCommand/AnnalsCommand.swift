import ArgumentParser
import Foundation
import Rendering

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

  /// Exit status: 0 fine, 1 done but some input failed, 2 wrong usage, or a place that cannot be written to.
  static func main() async {
    // A reader that has seen enough (head, less) closes the pipe: the write then fails, and the program ends in order.
    signal(SIGPIPE, SIG_IGN)
    do {
      try validateName(of: CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let refusal as Refusal {
      Remarks.write("error: \(refusal)")
      Foundation.exit(refusal.status)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        if code == .success { try? Results.write(message + "\n") } else { Remarks.write(inOneShape(message)) }
      }
      Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }

  /// A misspelt command would be two unexpected arguments to the parser.
  private static func validateName(of command: String?) throws {
    let names = configuration.groupedSubcommands.flatMap { $0.subcommands }.compactMap { $0.configuration.commandName }
    guard let command, !command.hasPrefix("-"), command != "help", !names.contains(command) else { return }
    let nearest = NearestName.of(command, among: names).map { "; did you mean '\($0)'?" } ?? ";"
    throw Refusal(
      "unknown command '\(TextSafety.oneLine(command))'\(nearest) the commands are \(names.joined(separator: ", "))",
      status: 2)
  }

  /// The parser says "Error:" where the program says "error:".
  private static func inOneShape(_ message: String) -> String {
    message.hasPrefix("Error: ") ? "e" + message.dropFirst() : message
  }
}
