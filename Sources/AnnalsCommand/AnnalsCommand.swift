import ArgumentParser

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
          BuildCommand.self, PrintCommand.self, SVGCommand.self, ExportCommand.self, TimelineCommand.self,
        ]),
      CommandGroup(name: "Evidence", subcommands: [ExplainCommand.self, CheckCommand.self]),
      CommandGroup(
        name: "Stages",
        subcommands: [ReadCommand.self, TagCommand.self, DateCommand.self, ExtractCommand.self, EDTFCommand.self]),
      CommandGroup(name: "Development", subcommands: [EvaluateCommand.self]),
    ])
}
